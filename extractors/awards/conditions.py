"""What winners have to fulfil, as the clause of the rule says it."""

from __future__ import annotations

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


def condition_of(desk: Desk, found: Found) -> str | None:
    """The first condition that the clause states, as printed; ``None`` where it states none."""
    match = next(desk.reading.find(CONDITION, found.span), None)
    return " ".join(desk.view.text[match.start() : match.end()].split()) if match else None
