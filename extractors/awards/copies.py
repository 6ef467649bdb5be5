"""Prizes that are those of another group: "Khối B: cơ cấu và giá trị giải thưởng như khối A"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractors.awards.clauses import Desk, Found
from extractors.awards.drafts import Draft
from extractors.awards.spelling import loose
from extractors.language.folding import fold
from extractors.rules import Example, Rule
from schemas import Span

SAME_AS = Rule(
    "prizes_same_as",
    loose(
        r"\b(?:cơ\scấu|số\slượng|giá\strị|mức|giải\sthưởng)\b[^.;:]{0,60}?\b(?:như|giống(?:\snhư)?|tương\stự)\s(?:của\s)?(?P<other>[^.;:]{2,80})"
    ),
    (
        Example("⟦cơ cấu giải thưởng như khối xã⟧", {"other": "khối xã"}),
        Example("mức thưởng do Ban Tổ chức quyết định"),
    ),
)
ALIKE = Rule(
    "alike",
    loose(r"^(?:(?:y|cũng|thì)\s){0,2}(?:như|giống(?:\snhư)?|tương\stự(?:\snhư)?)\s(?:của\s)?(?P<other>[^.;:]{2,80})"),
    (Example("⟦y như khối xã⟧", {"other": "khối xã"}), Example("trao giải như năm trước")),
)


def same_as_before(desk: Desk, found: Found, label: Found | None, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of the group that the clause points to, once more for the group it is about."""
    match = desk.reading.first(ALIKE, found.span) or next(desk.reading.find(SAME_AS, found.span), None)
    if match is None or label is None:
        return []
    words = set(fold(match["other"]).split())
    grouped = [d for d in drafts if d.group and len(words & set(fold(d.group).split())) * 2 >= len(words)]
    group = " ".join(label.span.of(desk.view.text).split())
    return [
        replace(d, group=group, spans=[*d.spans, Span(label.span.start, found.span.end)], at=found.span.start + i)
        for i, d in enumerate(grouped)
    ]
