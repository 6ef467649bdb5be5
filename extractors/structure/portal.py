"""What a web page puts around a text: menus, counters, posting lines, lists of other news."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extractors.language.folding import fold
from extractors.lexicons import load_lexicon
from extractors.rules import Example, Rule

_DAY = r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\stháng\s\d{1,2},?\s(?:năm\s)?\d{4})"
_TIME = r"(?:lúc\s)?\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?(?:[ap]m|sa|ch)\b)?"
_COUNTER = r"(?:lượt\s(?:xem|đọc|truy\scập)|đã\s(?:xem|đọc)|số\slần\sxem|hits|views|bình\sluận|phản\shồi)"
_WEEKDAY = r"(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\snhật|t[2-7]|cn)"

POSTING = Rule(
    "posting_line",
    rf"""
    ^[^\w\n]{{0,4}}(?:(?:tin|bài|người\sđăng|tác\sgiả)[^\n]{{0,40}}?)?
      (?:(?:thời\sgian\s|được\s)?đăng(?:\slúc|\stải)?|ngày\s(?:đăng|tạo|viết)|xuất\sbản|đăng\sngày|cập\snhật(?:\slúc|\sngày)?|ngày\scập\snhật|ngày\sxuất\sbản|ngày\sgửi|đăng
         |được\sviết|viết\slúc|post(?:ed)?\s(?:by|on))
      \s{{0,2}}[:.-]?[^\n]{{0,24}}?\b{_DAY}\b[^\n]{{0,60}}$
  | ^[^\w\n]{{0,4}}(?:{_WEEKDAY}\W{{1,4}})?(?:{_TIME}\W{{1,4}})?(?:ngày\s)?{_DAY}
      (?:\W{{1,4}}{_TIME})?(?:\s\(?gmt[^\n]{{0,6}})?[^\w\n]{{0,6}}
      (?:(?:\d{{1,9}}\s)?(?:{_COUNTER}|a\+|(?:xem\svới\s)?cỡ\schữ)[^\n]{{0,30}})?$
  | ^[^\n.;]{{0,60}}?[^\w\n.;](?:{_TIME}\W{{1,4}})?{_DAY}(?:\W{{1,4}}{_TIME})?
      \s?[|·•–(-]\s?(?:\d{{1,9}}\s)?{_COUNTER}[^\n]{{0,30}}$
    """,
    (
        Example("⟦(Đăng lúc: 01/02/2018 05:34:09 PM)⟧"),
        Example("⟦Người đăng: Ban Biên tập .Ngày đăng: 28/12/2018 .Lượt xem: 412 lượt.⟧"),
        Example("⟦Thứ năm - 12/03/2020 08:15⟧"),
        Example("⟦17:05, 16/08/2024⟧"),
        Example("⟦Thời gian đăng: 16/08/2024⟧"),
        Example("⟦Được đăng ngày Thứ ba, 12 Tháng 3 2024 08:15⟧"),
        Example("⟦Thứ Năm, ngày 14 tháng 7 năm 2022 - 08:15⟧"),
        Example("⟦19/03/2014⟧"),
        Example("⟦12/3/2020 | Lượt đọc: 1.204⟧"),
        Example("⟦14/07/2023 09:12 | Xem với cỡ chữ A- A A+⟧"),
        Example("⟦Được viết: 12-03-2020 08:15 AM bởi quantri⟧"),
        Example("⟦Post by: admin | 12/03/2020 08:15:00 AM | 40 hits⟧"),
        Example("⟦Tác giả: Hà Linh - 8:15 CH 12/03/2020 - 0 bình luận⟧"),
        Example("Hội nghị ngày 12/03/2020 - phản ánh của bạn đọc"),
        Example("Chủ nhật, 31-5-2015 | RSS | Đặt báo | Quảng cáo"),
        Example(
            "Kế hoạch đăng ký trước ngày 15/3/2020 gồm có các đơn vị trực thuộc và các xã, phường, thị trấn trên địa bàn huyện"
        ),
    ),
)

RELATED = Rule(
    "related_heading",
    r"""
    \A[\W_]{0,6}(?:(?:các|những|một\ssố)\s)?(?:
        (?:tin(?:\stức|,?\s(?:và\s)?bài)?|bài(?:\sviết)?|văn\sbản|thông\sbáo|video|hình\sảnh|sự\skiện|chuyên\smục|chủ\sđề)\s
        (?:đã\s(?:đưa|đăng)|trước(?:\sđó|\sđây)?|cũ(?:\shơn)?|mới(?:\s(?:hơn|nhất|đăng|cập\snhật))?|khác|liên\squan|nổi\sbật
          |tiêu\sđiểm|nóng|(?:được\s)?(?:đọc|xem)\snhiều(?:\snhất)?|đáng\schú\sý|trong\s(?:ngày|tuần)
          |cùng\s(?:chuyên\smục|chủ\sđề|danh\smục|tác\sgiả|lĩnh\svực|loại|mục|sự\skiện))
      | cùng\s(?:chuyên\smục|chủ\sđề|danh\smục|tác\sgiả|lĩnh\svực|mục)
      | (?:đọc|xem)\s(?:thêm|tiếp|nhiều)(?:\snhất)? | có\sthể\sbạn\squan\stâm | bạn\scó\sthể\squan\stâm
    )[\W_]{0,6}\Z
    """,
    (
        Example("⟦CÁC TIN ĐÃ ĐƯA⟧"),
        Example("⟦CÙNG CHUYÊN MỤC⟧"),
        Example("⟦Đọc thêm⟧"),
        Example("⟦Tin trước:⟧"),
        Example("⟦Văn bản mới⟧"),
        Example("⟦Tin, bài cùng chủ đề⟧"),
        Example("Tin mừng đến với bà con"),
        Example("Các tin đã đưa về phong trào thi đua"),
    ),
)

_DATED = re.compile(r"(?:\(?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)?|\.\.\.|…)\Z")
_LONGEST_DATE = len("(01/01/2020)")
_TRAIL = re.compile(r"\s(?:>>|»|>|/|\|)\s")


@cache
def _phrases(kind: str) -> re.Pattern[str]:
    phrases = sorted(
        {fold(p) for entry in load_lexicon("portal_phrases") if entry["kind"] == kind for p in entry["phrases"]}, key=len
    )
    joined = "|".join(re.escape(p).replace(r"\ ", r"\s{1,3}") for p in reversed(phrases))
    return re.compile(rf"[\W_]{{0,6}}(?:{joined})(?!\w)")


def begins_related(folded: str) -> bool:
    """A heading of something that is no part of the text: other news, a poll, a counter, the imprint."""
    if RELATED.regex.match(folded[:60].strip()) and len(folded) < 60:
        return True
    match = _phrases("related").match(folded)
    if match is None or len(folded) > 220:
        return False
    goes_on = folded[match.end() : match.end() + 1] in (":", " ", "(", ".")
    return len(folded) < 60 or (goes_on and not folded.rstrip().endswith("."))  # "Bình chọn ở khu dân cư từ ngày …."


def is_page_line(folded: str) -> bool:
    """A line of the page, not of the text: print, font size, counters, log in."""
    return len(folded) < 140 and bool(_phrases("line").match(folded))


def is_stamp(folded: str) -> bool:
    """A line of a digital signature's appearance."""
    match = _phrases("stamp").match(folded)
    return match is not None and len(folded) < 120 and folded[match.end() : match.end() + 2].lstrip()[:1] == ":"


def is_site_name(folded: str) -> bool:
    return len(folded) < 120 and bool(_phrases("site").match(folded))


def is_posting(folded: str) -> bool:
    return len(folded) < 160 and POSTING.regex.search(folded) is not None


def is_trail(text: str) -> bool:
    """A menu or breadcrumb on one line."""
    return (
        len(text) < 200
        and len(_TRAIL.findall(text)) >= (1 if len(text) < 60 else 2)
        and not text.rstrip().endswith((".", ";", ":"))
    )


def is_prose(text: str) -> bool:
    """A paragraph of running text, no list entry of other news and no menu."""
    if (
        len(text) < 100
        or text.isupper()
        or _DATED.search(text.rstrip()[-_LONGEST_DATE:])
        or text.startswith("#")
        or (text.startswith("**") and text.endswith("**"))
    ):
        return False
    return (
        text.rstrip(' *"”)').endswith((".", ";", ":", "!", "?", "/", ","))
        or re.search(r"[.;]\s+[^\W\da-z]", text) is not None
        or len(text) > 350
    )


def find_headline(texts: Sequence[str], folded: Sequence[str], before: int, title: str | None) -> int | None:
    """Which of ``texts[:before]`` is the headline of the page; ``title`` is what the page's metadata calls it."""
    cleaned = [_cleaned(text) for text in folded[:before]]
    wanted = _cleaned(fold(title)) if title else ""
    best: tuple[float, int] | None = None
    for index in range(max(0, before - 60), before):
        text, words = cleaned[index], len(cleaned[index].split())
        if words < 4 or not 20 <= len(text) <= 400 or _is_furniture(texts[index], folded[index]):
            continue
        score = -0.3 * (before - index)
        score += 4 if cleaned.count(text) > 1 else 0
        score += 5 if wanted and (text == wanted or (len(text) > 30 and text in wanted)) else 0
        score += 3 if any(is_posting(folded[i]) for i in range(max(0, index - 2), min(before, index + 3))) else 0
        score -= 5 if text.endswith((".", ",")) and words > 12 else 0  # a short lead, not what stands over it
        if best is None or score >= best[0]:
            best = (score, index)
    return best[1] if best else None


def _is_furniture(text: str, folded: str) -> bool:
    return (
        is_posting(folded)
        or is_page_line(folded)
        or is_site_name(folded)
        or is_trail(text)
        or begins_related(folded)
        or folded.startswith(("ảnh", "hình "))
    )


def _cleaned(folded: str) -> str:
    return re.sub(r"^(?:null\s+|[#*\s]+)", "", " ".join(folded.split())).strip("*# ")
