"""The part of a document that one campaign's rules stand in."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.context import Context
from extractors.structure import Block, DocumentView
from schemas import Phase
from schemas.vocabulary import IssuerLevel


@dataclass(frozen=True)
class Scope:
    """``blocks`` in text order; ``phases`` are known before awards are read, so that a quota can name its phase."""

    view: DocumentView
    context: Context
    blocks: tuple[Block, ...]
    launched_by: str | None = None
    phases: tuple[Phase, ...] = ()
    launched_level: IssuerLevel | None = None
