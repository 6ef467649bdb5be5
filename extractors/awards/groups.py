"""Groups that compete apart, where a clause names them: before a bracket, after "mỗi" or "riêng", at the start."""

from __future__ import annotations

import re

from extractors.awards.clauses import Desk, Found
from extractors.awards.quotas import Quota
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

SIZE_CLASS = Rule(
    "class_of_size",
    loose(r"""
    ^\W{0,9}(?:(?:đối\svới|với)\s)?(?:\w[^:;.()\d]{0,60}?\s(?:có|đủ)\s)?
    (?:từ|dưới|trên|hơn|chưa\s(?:đủ|tới|đến)|không\sđủ)\s\d[\d.]{0,6}\s(?!%)
    """),
    (
        Example("⟦Đơn vị có trên 5.000 ⟧đoàn viên"),
        Example("⟦từ 7 ⟧đến 11 đơn vị"),
        Example("⟦Đối với chi bộ có dưới 10 ⟧đảng viên"),
        Example("Thôn có từ 90 % số hộ đạt"),
        Example("Tặng Giấy khen cho 05 tập thể"),
    ),
)
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
    loose(r"\b(?P<group>(?:các\s)?(?:cụm|khối)\b[^;:.()\n]{3,80}?)\sđược\s(?:suy\stôn|đề\snghị|giới\sthiệu|xét)\b"),
    (Example("⟦khối có dưới 10 đơn vị được suy tôn⟧ 01", {"group": "khối có dưới 10 đơn vị"}), Example("tập thể được suy tôn")),
)
KIND_OF_ENTRY = Rule(
    "kind_of_entry",
    loose(
        r"\b(?:(?:ở|với|riêng)\s)?(?P<group>(?:hạng\smục|thể\sloại|loại\shình|bảng|nội\sdung|video)\s[^,;:.()]{2,40}?)\s?(?:,|:|\(|\bchỉ\b|\bcó\b|\bgồm\b|\blà\b)"
    ),
    (Example("⟦Ở hạng mục ảnh đơn,⟧ giải Nhất", {"group": "hạng mục ảnh đơn"}), Example("hạng ba")),
)


def paren_head(desk: Desk, found: Found, quota: Quota, *, nouns: bool = False) -> Span | None:
    """The phrase before the bracket that the quota stands in: "Phòng, ban, ngành huyện (01 giải nhất …)"."""
    text = desk.view.plain
    opened = text.rfind("(", found.span.start, quota.span.start)
    if opened <= found.span.start or text.find(")", opened, quota.span.start) >= 0:
        return None
    start = max(text.rfind(c, found.span.start, opened) for c in ":;)")
    head = Span(max(start + 1, found.span.start), opened).stripped(text) if max(start + 1, found.span.start) < opened else None
    if head is None or len(head) > 90:
        return None
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
    return group if group and len(group) <= 90 else None


def _whom(text: str, start: int) -> int:
    match = re.compile(r"(?:cứ\s+)?(?:mỗi|từng|moi|tung)\s+").match(text, start)
    return match.end() if match else start


PART_OF_WINNERS = Rule(
    "part_of_the_winners",
    loose(
        r"^\W{0,9}+(?:(?:trong\s(?:số\s)?đó|về\scơ\scấu[^:;.]{0,30}:)\s?,?\s?)?(?P<group>\w[^:;.()]{3,100}?)\s(?:phải|chiếm|không\s(?:quá|vượt|dưới|ít)|ít\snhất|tối\s(?:đa|thiểu)|nhiều\snhất)\b"
    ),
    (
        Example("⟦trong đó, công nhân trực tiếp sản xuất phải⟧ chiếm 60%", {"group": "công nhân trực tiếp sản xuất"}),
        Example("05 tập thể"),
    ),
)


def part_of_winners(desk: Desk, found: Found, quota: Quota) -> Span | None:
    """Of whom a share speaks: "công nhân trực tiếp sản xuất phải chiếm …"."""
    match = (
        desk.reading.first(PART_OF_WINNERS, Span(found.span.start, quota.span.start))
        if found.span.start < quota.span.start
        else None
    )
    if match is None:
        return None
    return Span(found.span.start + match.start("group"), found.span.start + match.end("group"))


WHO_ARE = Rule(
    "who_are",
    loose(r"^\s(?:phải\s)?là\s(?P<group>[^;:.()]{3,80}?)\s?(?:[;:.()]|$)"),
    (
        Example("⟦ là khuyến nông viên, thú y viên cơ sở.⟧", {"group": "khuyến nông viên, thú y viên cơ sở"}),
        Example(" của đơn vị"),
    ),
)


def who_they_are(desk: Desk, found: Found, quota: Quota) -> Span | None:
    """ "tối thiểu 16 người là khuyến nông viên": of whom a share with a number speaks."""
    match = desk.reading.first(WHO_ARE, Span(quota.end, found.span.end)) if quota.end < found.span.end else None
    return Span(quota.end + match.start("group"), quota.end + match.end("group")) if match else None


def kind_of_entry(desk: Desk, found: Found) -> Span | None:
    """The kind of entry that a clause begins with: what follows in its sentence is for that kind."""
    match = next(desk.reading.find(KIND_OF_ENTRY, found.span), None)
    return Span(*match.span("group")) if match and match.start() - found.span.start < 12 else None


def class_of_size(desk: Desk, label: Span) -> bool:
    """ "Đơn vị có trên 100 đoàn viên:": the number of a label tells a class of units and is no quota."""
    return desk.reading.first(SIZE_CLASS, label) is not None


def lead_group(desk: Desk, found: Found, quota: Quota) -> Span | None:
    """ "riêng …" and "cụm, khối … được suy tôn" before the quota, and kinds of entries of a contest."""
    for rule in (APART, SUBJECT, KIND_OF_ENTRY):
        matches = [m for m in desk.reading.find(rule, found.span) if m.start() < quota.span.start]
        if matches:
            return Span(*matches[-1].span("group"))
    return None
