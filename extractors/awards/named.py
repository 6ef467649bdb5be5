"""The awards of the lexicon, and one of them where the text names it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from extractors.lexicons import load_lexicon
from schemas import Span
from schemas.vocabulary import Recipient


@dataclass(frozen=True, slots=True)
class AwardName:
    """An entry of ``awards.toml``; ``family`` is what a bare name leaves open (``merit``, ``flag``, ``prize`` …)."""

    slug: str
    label: str
    family: str
    recipients: tuple[Recipient, ...]
    grantor: str | None = None

    @property
    def is_prize(self) -> bool:
        return self.family == "prize"


@dataclass(frozen=True, slots=True)
class NamedAward:
    """A name where it stands; ``won_before`` where winning it is the condition of something else ("đoạt giải Nhất")."""

    span: Span
    name: AwardName
    won_before: bool = False
    series: Recipient | None = None


@cache
def award_names() -> dict[str, AwardName]:
    """Every award by its slug."""
    return {
        e["slug"]: AwardName(e["slug"], e["label"], e["family"], tuple(e["recipients"]), e.get("grantor"))
        for e in load_lexicon("awards")
    }
