"""Criteria headed by whom they are for: "1. Đối với các sở, ban, ngành:" under "TIÊU CHÍ THI ĐUA"."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.rules import Example, Rule
from extractors.structure import Block
from extractors.targets.other_headings import AWARDING, LABEL
from extractors.targets.passage import Passage
from extractors.targets.sight import Sight
from schemas import Span

_CONFIDENCE = 0.6
_FEWEST = 2  # one such heading may be an aside

ADDRESSED = Rule(
    "criteria_are_for",
    r"^[\s*\"]{0,4}đối\svới\s(?=[^:.;\n]{3,160}[:.]?[\s*]{0,4}$)",
    (
        Example("⟦Đối với ⟧các sở, ban, ngành:"),
        Example("⟦đối với ⟧hộ gia đình"),
        Example("Đối với các xã: trồng 10 km hoa"),
        Example("Các xã đối với việc này"),
    ),
)

CRITERIA = Rule(
    "section_of_criteria",
    r"^[\s*\"]{0,4}(?:[^\s.;:]{1,12}\s){0,3}?(?:nội\sdung|tiêu\schí|tiêu\schuẩn|chỉ\stiêu)\b(?:,?\s[^\s.;:,]{1,12}){0,5}?\s(?:thi\sđua|phong\strào)\b",
    (
        Example("⟦NỘI DUNG THI ĐUA⟧"),
        Example("⟦Nội dung, tiêu chí thi đua⟧"),
        Example("Tiêu chí chấm điểm bài viết"),
        Example("Mục đích thi đua"),
    ),
)


def find_addressed(sight: Sight, blocks: Sequence[Block]) -> list[Passage]:
    """The groups such headings name, where there are several; "đối với tập thể" tells no group."""
    found = []
    for block in blocks:
        words = sight.match(ADDRESSED, block.body_start, block.end)
        if words and not sight.match(LABEL, block.body_start, block.end) and _is_on_criteria(sight, block):
            found.append(Passage(Span(words.end, block.end), None, True, False, False, _CONFIDENCE))
    return found if len(found) >= _FEWEST else []


def _is_on_criteria(sight: Sight, block: Block) -> bool:
    above = sight.view.headings(block)
    return any(sight.match(CRITERIA, each.body_start, each.end) for each in above) and not any(
        sight.match(AWARDING, each.body_start, each.end) for each in above
    )
