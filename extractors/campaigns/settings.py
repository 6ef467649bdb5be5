"""One campaign's place in a document, and the names that a verb of launching stands before."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.campaigns.naming import NameFound, find_names
from extractors.campaigns.titles import LAUNCH
from extractors.language.folding import fold
from extractors.structure import Block, DocumentView
from schemas.vocabulary import CampaignKind


@dataclass(frozen=True)
class Setting:
    """One campaign's place in a document: what names it, of which kind it is and the blocks its rules stand in.

    It ``needs_quotas`` where only these tell the rules of a campaign from talk about it.
    """

    kind: CampaignKind
    blocks: tuple[Block, ...]
    found: NameFound | None = None
    needs_quotas: bool = False


def kind_of(found: NameFound) -> CampaignKind:
    if found.kind == "contest":
        return "contest"
    return "thematic" if found.name else "regular"


def launched_in(view: DocumentView, block: Block) -> list[NameFound]:
    """Names that follow a verb of launching in their own sentence."""
    found = []
    for sentence in view.sentences(block):
        for name in find_names(view, sentence.start, sentence.end):
            before = max(sentence.start, name.noun.start - 160)
            if LAUNCH.regex.search(view.folded, before, name.noun.start) or view.folded.startswith(
                "phát động", name.noun.start
            ):
                found.append(name)
    return found


def same_name(one: NameFound, other: NameFound) -> bool:
    return bool(one.name and other.name and fold(one.name) == fold(other.name))
