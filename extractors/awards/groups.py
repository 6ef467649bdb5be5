"""Groups that compete apart, where a clause names them: before a bracket, after "mỗi" or "riêng", at the start."""

from __future__ import annotations

import re

from extractors.awards.clauses import Desk, Found
from extractors.awards.entries import KIND_OF_ENTRY
from extractors.awards.quota import Quota
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

APART = Rule(
    "group_apart",
    loose(r"\briêng\s(?:với\s|đối\svới\s)?(?P<group>[^,;:.()\n]{3,80}?)\s(?:là|được|thì|phải|đề\snghị|giới\sthiệu)\b"),
    (
        Example("⟦riêng dự án dài trên 80 km là⟧ 02 tập thể", {"group": "dự án dài trên 80 km"}),
        Example("dành riêng cho tập thể"),
    ),
)
SUBJECT = Rule(
    "subject_of_nomination",
    loose(
        r"\b(?P<group>(?:các\s)?(?:cụm|khối|nhóm)\b[^;:.()\n]{3,80}?)"
        r"\s(?:được\s(?:suy\stôn|đề\snghị|giới\sthiệu|xét|lựa|chọn|thêm)|giới\sthiệu|đề\sxuất|(?:chỉ\s)?lấy)\b"
    ),
    (
        Example("nên ⟦nhóm phường, khu vực chỉ lấy⟧ bốn tập thể", {"group": "nhóm phường, khu vực"}),
        Example("⟦khối có dưới 10 đơn vị được suy tôn⟧ 01", {"group": "khối có dưới 10 đơn vị"}),
        Example("⟦Khối trực thuộc Sở giới thiệu⟧ 03 người", {"group": "Khối trực thuộc Sở"}),
        Example("tập thể được suy tôn"),
    ),
)
FOR_GROUP = Rule(
    "for_a_group",
    loose(
        r"^\W{0,9}(?:riêng\s)?(?:(?:đối\s)?với|dành\scho|riêng)\s(?:các\s)?(?P<group>(?!(?:năm|tháng|đợt|kỳ|lần)\b)[^,;:.()\n]{3,80}?)\s?[,:]"
    ),
    (
        Example("⟦Đối với công chức tư pháp - hộ tịch cấp xã,⟧ Bộ dành riêng", {"group": "công chức tư pháp - hộ tịch cấp xã"}),
        Example("⟦Đối với các đơn vị trực thuộc,⟧ mỗi nơi 01", {"group": "đơn vị trực thuộc"}),
        Example("Tặng Bằng khen cho 05 tập thể, 10 cá nhân"),
        Example("Đối với năm đầu tiên, mỗi nơi 01"),
    ),
)
SIZED_SUBJECT = Rule(
    "subject_of_a_size",
    loose(r"""
    (?:^\W{0,9}|[,(]\s?)(?P<group>\w[^;:,.()\n]{2,50}?\s(?:từ|dưới|trên|chưa\s(?:tới|đến|đủ)|không\s(?:đủ|quá))\s\d[\d.]{0,6}\s
    [^;:,.()\n]{2,50}?)\s(?:trở\slên\s)?(?:thì|cũng|vẫn|được|lấy|chọn|bầu|có\sthể|giới\sthiệu|đề\snghị|cử)\b
    """),
    (
        Example("⟦đơn vị dưới 50 đoàn viên giới thiệu⟧ 01 người", {"group": "đơn vị dưới 50 đoàn viên"}),
        Example("⟦đảng bộ nào chưa tới 100 đảng viên cũng⟧ được 02 đồng chí", {"group": "đảng bộ nào chưa tới 100 đảng viên"}),
        Example("⟦Đơn vị có dưới 10 người đạt vẫn⟧ được bầu một", {"group": "Đơn vị có dưới 10 người đạt"}),
        Example("tặng Giấy khen cho 05 tập thể, 10 cá nhân"),
    ),
)


_LONGEST_HEAD = 90


def paren_head(desk: Desk, found: Found, quota: Quota, *, nouns: bool = False) -> Span | None:
    """The phrase before the bracket that the quota stands in: "Phòng, ban, ngành huyện (01 giải nhất …)"."""
    text = desk.view.plain
    opened = text.rfind("(", found.span.start, quota.span.start)
    if opened <= found.span.start or text.find(")", opened, quota.span.start) >= 0:
        return None
    start = max(max(text.rfind(c, found.span.start, opened) for c in ":;)") + 1, found.span.start)
    end = min((m.span.start for m in found.money if start <= m.span.start < opened), default=opened)  # "hạng A 3 triệu đồng ("
    words = text[start:end].strip(" ,\n")
    if not words or len(words) > _LONGEST_HEAD:
        return None
    start = text.index(words, start)
    head = Span(start, start + len(words))
    inside = [n for n in found.nouns if head.contains(n.span)]
    counted = any(c.span.overlaps(head) for c in found.counts)
    if nouns:
        return head if inside else None
    return None if counted or (inside and inside[-1].noun.generic) or any(a.span.overlaps(head) for a in found.awards) else head


def each_group(desk: Desk, found: Found, quota: Quota) -> Span | None:
    """ "mỗi Công an huyện, thành phố không quá 02 tập thể": what "mỗi" stands before."""
    each = [o for o in found.occasions if not o.is_time and o.span.start < quota.span.start]
    if not each:
        return None
    start = _whom(desk.reading.text, each[-1].span.start)
    words = [w.span.start for w in (*found.comparators, *found.nominations, *found.grants)]
    stops = [s for s in (*words, *(c.span.start for c in found.counts)) if s > start]
    end = min([*stops, quota.span.start])
    match = re.search(r"[:;.()]|\s(?:được|có|sẽ|lập|lựa|chọn|là|cử|bình|xét)\b", desk.view.folded[start:end])
    end = start + match.start() if match else end
    group = Span(start, end).stripped(desk.view.text) if start < end else None
    if group is None or len(group) > 90 or desk.reading.first(NO_GROUP, group):
        return None
    return group


def _whom(text: str, start: int) -> int:
    match = re.compile(r"(?:cứ\s+)?(?:mỗi|từng|moi|tung)\s+").match(text, start)
    return match.end() if match else start


NO_GROUP = Rule(
    "class_word_alone",
    loose(
        r"^(?:thể\s)?(?:loại|nhóm|vùng|bên|nơi|khu\svực|bảng|lĩnh\svực|dịp|lần|người|suất|cấp|giải|hạng\smục|khối|cụm|bậc|môn|(?:cơ\squan|tổ\schức),\sđơn\svị|đơn\svị|địa\sphương|cơ\squan|huyện|xã|phường|tỉnh|thôn|ấp|bản|trường)(?:\sthi(?:\sđua)?)?$"
    ),
    (Example("⟦loại⟧"), Example("⟦khối thi đua⟧"), Example("⟦đơn vị⟧"), Example("Công an huyện, thành phố")),
)
AMONG = Rule(
    "winner_among",
    loose(r"""
    ^\s(?:(?:(?:dẫn|đứng)\sđầu|(?:tiêu\sbiểu|xuất\ssắc|cao|nhiều|tốt|khá)(?:\snhất)?|có\s\w{1,9}\s\w{1,9})\s){0,2}
    (?:(?:trong|thuộc|của|ở)\s)?(?:(?:số|toàn)\s)?(?:(?:mỗi|từng|các)\s)?
    (?P<group>(?:khối|cụm|nhóm|bảng|xã|phường|huyện|trường|cơ\squan|doanh\snghiệp)\b[^;:.()]{2,70}?)
    \s?(?=[;:.()]|\b(?:và|được|có|tặng|kèm)\b|$)
    """),
    (
        Example("⟦ dẫn đầu khối sở, ban, ngành, đoàn thể cấp tỉnh⟧;", {"group": "khối sở, ban, ngành, đoàn thể cấp tỉnh"}),
        Example("⟦ trong các xã, phường ⟧và 01 đơn vị", {"group": "xã, phường"}),
        Example(" có thành tích xuất sắc"),
    ),
)


def group_of_winner(desk: Desk, found: Found, quota: Quota, following: int) -> Span | None:
    """ "01 cờ cho đơn vị dẫn đầu khối huyện, thị xã": the block behind the winner."""
    nouns = [n for n in found.nouns if quota.span.start <= n.span.start < following]
    if not nouns or not nouns[0].noun.generic or nouns[0].span.end >= found.span.end:
        return None
    start = nouns[0].span.end
    match = desk.reading.first(AMONG, Span(start, max(start + 1, min(found.span.end, following + 24))))
    return Span(start + match.start("group"), start + match.end("group")) if match else None


FOR_THOSE = Rule(
    "for_those_behind",
    loose(r"^\sđối\svới\s(?:mỗi\s|từng\s|các\s)?(?P<group>[^,;:.()\n]{4,90}?)\s?(?:[,;:.()\n]|$)"),
    (
        Example("⟦ đối với mỗi trường có từ 30 lớp;⟧ 02 người", {"group": "trường có từ 30 lớp"}),
        Example(" có thành tích đối với phong trào"),
    ),
)


def group_behind(desk: Desk, found: Found, quota: Quota) -> Span | None:
    """ "03 người đối với mỗi trường có từ 30 lớp": for whom so many are."""
    match = desk.reading.first(FOR_THOSE, Span(quota.end, found.span.end)) if quota.end < found.span.end else None
    return Span(quota.end + match.start("group"), quota.end + match.end("group")) if match else None


_AFTER_APART = 8  # characters such as "có từ" between the group and its number


def set_apart(desk: Desk, found: Found, quota: Quota) -> Span | None:
    """ "riêng lớp đạt giải Nhất cả ba đợt giới thiệu 05 học sinh": who proposes more than the others."""
    if found.span.start >= quota.span.start:
        return None
    match = next(desk.reading.find(APART, Span(found.span.start, min(quota.end, found.span.end))), None)
    near = match is not None and quota.span.start - match.end() <= _AFTER_APART
    return Span(*match.span("group")) if match and near else None


def lead_group(desk: Desk, found: Found, quota: Quota) -> Span | None:
    """ "riêng …" and "cụm, khối … được suy tôn" before the quota, and kinds of entries of a contest."""
    if found.span.start >= quota.span.start:
        return None
    start = found.span.start
    for rule in (APART, SUBJECT, SIZED_SUBJECT, KIND_OF_ENTRY, FOR_GROUP):
        matches = desk.reading.within(rule, Span(start, min(quota.end, found.span.end)))
        groups = [Span(start + m.start("group"), start + m.end("group")) for m in matches]
        groups = [g for g in groups if not any(n.noun.generic and n.span == g for n in found.nouns)]
        if groups:
            return groups[-1]
    return None
