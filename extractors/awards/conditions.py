"""What winners have to fulfil, as the clause of the rule says it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.awards.clauses import Desk, Found
from extractors.awards.drafts import Draft
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

CONDITION = Rule(
    "condition",
    loose(r"""
    \b(?:
        (?:đạt|hoàn\sthành|vượt|hiến|đóng\sgóp|ủng\shộ|trồng)\s(?:(?:từ|trên|hơn|mức|vượt|ít\snhất|đủ)\s){0,2}\d[^,;.()]{2,60}
      | (?:có|lập)\sthành\stích[^,;.()]{0,70}
      | có\s(?:số|tổng|tỷ\slệ|điểm|năng\ssuất|nhiều|kết\squả|sáng\skiến|công|đóng\sgóp|sản\slượng|doanh\sthu|chất\slượng)\b
        [^,;.()]{2,70}
      | (?:có\s)?từ\s\d[\d.]{0,6}\s
        (?:đến\s(?:dưới\s)?\d[\d.]{0,6}\s\w{1,9}(?:\s\w{1,9})?|\w{1,9}(?:\s\w{1,9}){0,3}?\strở\slên)\b
      | (?:có\s)?(?:dưới|ít\shơn|chưa\s(?:đủ|tới|đến))\s\d[\d.]{0,6}\s\w{1,9}(?:\s\w{1,9}){0,3}?(?=\s(?:được|thì)\b|[,;.:()]|$)
      | (?:hoàn\sthành|về|giảm|tăng|thực\shiện|thu)\s[^,;.()]{2,50}?\snhất\b
      | (?:nếu|miễn(?:\slà)?|với\sđiều\skiện)\s[^,;.()]{3,80}
      | đủ\s(?:tiêu\schuẩn|điều\skiện)[^,;.()]{0,50}
      | (?:đoạt|đạt)\sgiải\s[^,;.()]{1,30}?(?=\s(?:được|thì)\b|[,;.()]|$)
      | (?:dẫn|đứng)\sđầu[^,;.()]{0,50}
      | (?:đơn\svị|tập\sthể|tổ|đội|lớp|khoa|phòng|xã|phường|thôn)\s(?:nhất|nhì)(?=\s(?:được|nhận)\b)
      | (?:xếp|đứng)\s(?:thứ|loại|hạng|nhất|nhì)\b[^,;.()]{0,40}
      | đã\s(?:hai|ba|bốn|năm|\d)\s(?:lần|năm)\b[^,;.()]{4,60}
      | (?:hai|ba|bốn|năm|\d)\s(?:năm|lần)\s(?:liền|liên\stục)\b[^,;.()]{0,50}
      | được\scông\snhận\s[^,;.()]{3,80}
    )
    """),
    (
        Example("10 cá nhân ⟦có thành tích xuất sắc trong phong trào⟧, gồm"),
        Example("tập thể ⟦đạt từ 90 điểm trở lên⟧; cá nhân"),
        Example("xã ⟦hoàn thành trên 105% chỉ tiêu⟧, thôn"),
        Example("nơi ⟦trồng vượt 500 ha⟧"),
        Example("công đoàn ⟦có tổng điểm cao nhất⟧; huyện ⟦có từ 10.000 hội viên trở lên⟧"),
        Example("cụm ⟦dưới 7 đơn vị⟧: 01 cờ; cụm ⟦từ 7 đến 11 đơn vị⟧: 02 cờ"),
        Example("xã ⟦hoàn thành dự toán sớm nhất⟧"),
        Example("tác giả ⟦đoạt giải Nhất⟧ được tặng Bằng khen"),
        Example("tác giả ⟦đoạt giải Nhất⟧, Nhì"),
        Example("chi bộ ⟦đã ba năm trong sạch⟧; hộ ⟦5 năm liền đạt chuẩn⟧"),
        Example("Chỉ ⟦đơn vị nhất⟧ được đề nghị tặng Cờ"),
        Example("mỗi đơn vị nhất trí chọn 01 người"),
        Example("tặng Giấy khen cho 05 tập thể"),
        Example("chuyển từ 01 huyện sang 02 xã"),
    ),
)
_FOLLOWS = re.compile(r"\s(?:được|để|thì|duoc|de|thi)\s")  # from here on the text says what is won

_AMOUNT_BEGINS = re.compile(r"\s\d{1,3}\.\d")


def name_conditions(desk: Desk, found: Found, drafts: Sequence[Draft]) -> None:
    """Gives each rule the condition behind its number, else the one in front of it, else the clause's first."""
    spans = [_trimmed(desk, m) for m in desk.reading.find(CONDITION, found.span)] if drafts else []
    starts = sorted({d.at for d in drafts})
    for draft in drafts if spans else ():
        following = next((s for s in starts if s > draft.at), found.span.end)
        behind = [s for s in spans if draft.at <= s.start < following]
        before = [s for s in spans if s.end <= draft.at]
        chosen = behind[0] if behind else before[-1] if before else spans[0]
        draft.condition = draft.condition or " ".join(chosen.of(desk.view.text).split())


def _trimmed(desk: Desk, match: re.Match[str]) -> Span:
    """Without what is won, and without half a word where the reach of the pattern ended inside one."""
    words = match[0]
    follows = _FOLLOWS.search(words, 4)
    end = match.start() + (follows.start() if follows else len(words))
    if follows is None and desk.reading.text[end : end + 1].isalnum() and " " in words:
        end = match.start() + words.rfind(" ")
    amount = _AMOUNT_BEGINS.search(desk.reading.text, match.start(), end + 2)  # "dẫn đầu 15.000.000 đồng"
    end = amount.start() if amount and amount.end() == end + 2 else end
    return Span(match.start(), end)
