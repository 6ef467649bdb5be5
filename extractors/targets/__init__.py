"""Target groups (đối tượng thi đua): who competes, segmented as a lawyer would list them."""

from __future__ import annotations

from extractors.campaigns.scope import Scope
from extractors.targets.passages import find_passages
from schemas import Target


def find_targets(scope: Scope) -> tuple[Target, ...]:
    """The campaign's targets, in text order; none where the document does not say who competes.

    Groups that are shut out ("không được dự thi") are no targets and are not listed.
    """
    passages = find_passages(scope)
    if not passages:
        return ()
    from extractors.targets.assembly import assemble

    return assemble(scope, passages)
