"""Brackets at the end of labels and headings: how large a group is, or how it is judged."""

from __future__ import annotations

from extractors.awards.clauses import Desk, examine
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

BRACKET = Rule(
    "bracket_at_the_end",
    loose(
        r"^[^()]{3,90}(?P<bracket>\((?:\d{1,4}\s\w{2,9}(?:\s\w{2,9}){0,3}|(?:xét|tính|theo|gồm|áp\sdụng|dành|qua)\s[^()]{2,60})\))$"
    ),
    (
        Example("⟦Khối doanh nghiệp (15 đơn vị)⟧", {"bracket": "(15 đơn vị)"}),
        Example("⟦Chuyền may (xét theo từng xí nghiệp)⟧", {"bracket": "(xét theo từng xí nghiệp)"}),
        Example("Tập thể (trong đó 05 xã, 02 phường)"),
    ),
)


def without_bracket(desk: Desk, label: Span) -> Span:
    """ "Khối doanh nghiệp (15 đơn vị):": the bracket at the end of a label tells how large the group is or how it is judged."""
    bracket = desk.reading.first(BRACKET, label)
    if bracket is None or any(o.is_time for o in examine(desk, label).occasions):
        return label
    return Span(label.start, label.start + bracket.start("bracket")).stripped(desk.view.text) or label
