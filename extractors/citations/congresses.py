"""Resolutions of congresses and conferences, which are cited by the meeting and have no number."""

from __future__ import annotations

from extractors.citations.mentions import Mention, Surroundings
from extractors.rules import Example, Rule
from extractors.structure import DocumentView
from schemas import Span

RESOLUTION = Rule(
    name="resolution_of_congress",
    pattern=r"""
    \bnghị\s+quyết\s+(?:đại\s+hội|hội\s+nghị\s+(?:cán\s+bộ|công\s+chức|viên\s+chức|người\s+lao\s+động))
    (?:\s+[^\W_]+){0,12}?(?=\s+(?:ngày|năm|về|nhiệm|và|đã|được|của|đề)\b|\s?[,.;:()"\n]|\s?\Z)
    """,
    examples=(
        Example("Thực hiện ⟦Nghị quyết Đại hội Đảng bộ huyện lần thứ XX⟧, nhiệm kỳ 2020 - 2025;"),
        Example("⟦Nghị quyết Hội nghị người lao động⟧ ngày 20/01/2019 của công ty"),
        Example("nghị quyết của tổ chức; dự Đại hội Đảng bộ"),
    ),
)


def find_resolutions(view: DocumentView, around: Surroundings) -> list[Mention]:
    """One mention each, with the day behind it where the text gives one."""
    found = []
    for match in RESOLUTION.find(view.folded):
        if not view.plain[match.start()].isupper():
            continue
        title = " ".join(view.text[match.start() : match.end()].split())
        date = around.date_after(match.end())
        day = date.value if date and date.value and len(date.value) == 10 else None
        end = date.span.end if date and day else match.end()
        found.append(Mention(Span(match.start(), end), "resolution", None, title, day))
    return found
