"""Target groups (đối tượng thi đua): who competes, segmented as a lawyer would list them."""

from __future__ import annotations

from extractors.campaigns.scope import Scope
from extractors.targets.passages import find_passages
from schemas import Target


def find_targets(scope: Scope) -> tuple[Target, ...]:
    """The campaign's targets, in text order; none where the document does not say who competes.

    Groups that are shut out ("không được dự thi") are no targets and are not listed.
    """
    from extractors.targets.assembly import assemble

    for sight, passages in find_passages(scope):
        targets = assemble(scope, sight, passages)
        if targets:
            return targets
    return ()
