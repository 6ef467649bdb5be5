"""What winners have to fulfil, as the clause of the rule says it."""

from __future__ import annotations

import re

from extractors.awards.clauses import Desk, Found
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule

CONDITION = Rule(
    "condition",
    loose(r"""
    \b(?:
        đạt\s(?:từ\s)?\d[^,;.()]{2,60}
      | (?:có|lập)\sthành\stích[^,;.()]{0,70}
      | nếu\s[^,;.()]{3,80}
      | đủ\s(?:tiêu\schuẩn|điều\skiện)[^,;.()]{0,50}
      | (?:đoạt|đạt)\sgiải\s[^,;.()]{1,30}?(?=\s(?:được|thì)\b|[,;.()]|$)
      | dẫn\sđầu[^,;.()]{0,50}
      | xếp\s(?:thứ|loại|hạng)\s[^,;.()]{1,40}
    )
    """),
    (
        Example("10 cá nhân ⟦có thành tích xuất sắc trong phong trào⟧, gồm"),
        Example("tập thể ⟦đạt từ 90 điểm trở lên⟧; cá nhân"),
        Example("tác giả ⟦đoạt giải Nhất⟧ được tặng Bằng khen"),
        Example("tác giả ⟦đoạt giải Nhất⟧, Nhì"),
        Example("tặng Giấy khen cho 05 tập thể"),
    ),
)


_FOLLOWS = re.compile(r"\s(?:được|để|thì|duoc|de|thi)\s")  # from here on the text says what is won


def condition_of(desk: Desk, found: Found) -> str | None:
    """The first condition that the clause states, as printed; ``None`` where it states none."""
    match = next(desk.reading.find(CONDITION, found.span), None)
    if match is None:
        return None
    words = match[0]
    follows = _FOLLOWS.search(words)
    end = match.start() + (follows.start() if follows else len(words))
    if follows is None and desk.reading.text[end : end + 1].isalnum():  # the reach ended inside a word
        end = match.start() + words.rfind(" ")
    return " ".join(desk.view.text[match.start() : end].split())
