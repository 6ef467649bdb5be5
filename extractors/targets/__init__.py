"""Target groups (đối tượng thi đua): who competes, segmented as a lawyer would list them."""

from __future__ import annotations

from extractors.campaigns.scope import Scope
from schemas import Target


def find_targets(scope: Scope) -> tuple[Target, ...]:
    """The campaign's targets, in text order."""
    return ()
