"""Who grants an award of a clause: named with "của", acting in front of the verb, or carried from above."""

from __future__ import annotations

import re

from extractors.awards.clauses import Desk, Found
from extractors.awards.frames import Frame
from extractors.awards.grantors import Grantor
from extractors.awards.named import NamedAward
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

OWNED = Rule("award_of", loose(r"^\s?[\"”)]?\s?(?:của|do)\s$"), (Example("⟦ của ⟧"), Example(" cho ")))
GRANTS_NEXT = Rule(
    "grants_next",
    loose(r"^\s(?:sẽ\s|xem\sxét,?\s|xét,?\s|quyết\sđịnh\s){0,3}(?:tặng|trao|công\snhận|khen|phong\stặng)\b"),
    (Example("⟦ xem xét, tặng⟧ Bằng khen"), Example(" không quá 05 tập thể")),
)


def owner_of(desk: Desk, found: Found, award: NamedAward) -> Grantor | None:
    """The body that an award is said to be "of", or that its name contains."""
    for grantor in found.grantors:
        gap = grantor.span.start - award.span.end
        if 0 < gap <= 12 and desk.reading.first(OWNED, Span(award.span.end, grantor.span.start)):
            return grantor
        if award.span.contains(grantor.span):
            return grantor
    return None


def grantor_of(desk: Desk, found: Found, award: NamedAward, frame: Frame) -> Grantor | None:
    """Named with "của"; else who stands before the verb; else who the heading or an earlier clause names."""
    owner = owner_of(desk, found, award)
    if owner:
        return owner
    if found.span.contains(award.span):
        before = [g for g in found.grantors if g.span.end <= award.span.start and _acts(desk, g, award)]
        if before:
            return before[-1]
        after = [g for g in found.grantors if g.span.start >= award.span.end and _named_after(desk, award, g)]
        if after:
            return after[0]
    else:
        acting = [
            g for g in found.grantors if desk.reading.first(GRANTS_NEXT, Span(g.span.end, max(found.span.end, g.span.end + 1)))
        ]
        if acting and frame.grantor is None:
            return acting[-1]
    same = not frame.awards or any(a.name.family == award.name.family for a in frame.awards)
    return frame.grantor if same else None


def _acts(desk: Desk, grantor: Grantor, award: NamedAward) -> bool:
    between = desk.reading.text[grantor.span.end : award.span.start]
    return (
        bool(re.search(r"\b(?:tặng|trao|khen|xét|cấp|thưởng|dành|ký|quyết|tang|thuong|tuyên|biểu|vận)\b", between))
        or not between.strip()
    )


def _named_after(desk: Desk, award: NamedAward, grantor: Grantor) -> bool:
    between = desk.reading.text[award.span.end : grantor.span.start]
    pays = desk.reading.text[grantor.span.end : grantor.span.end + 14].lstrip().startswith(("tài trợ", "ủng hộ", "tai tro"))
    return len(between) < 30 and not pays and bool(re.search(r"\b(?:do|từ)\s+$", between))
