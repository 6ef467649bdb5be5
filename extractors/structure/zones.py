"""Which part of a document a block belongs to; first cut, see the module's rules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from extractors.structure.blocks import Block
from schemas import TextDocument

Zone = Literal["noise", "posting", "letterhead", "title", "basis", "body", "recipients", "signature"]


def find_zones(document: TextDocument, plain: str, folded: str, blocks: Sequence[Block]) -> tuple[Zone, ...]:
    """One zone a block."""
    return tuple("body" for _ in blocks)
