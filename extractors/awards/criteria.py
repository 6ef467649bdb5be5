"""Numbers that tell who qualifies, and are no quota: "cụm có từ 10 đơn vị thành viên trở lên"."""

from __future__ import annotations

from extractors.awards.clauses import Desk, Found
from extractors.awards.quota import Quota
from extractors.awards.spelling import loose
from extractors.awards.totals import PARTS
from extractors.rules import Example, Rule
from schemas import Span

CRITERION = Rule(
    "number_of_a_criterion",
    loose(
        r"\b(?:(?:tức(?:\slà)?|tương\sđương|trong|phối\shợp\svới|giúp(?:\sđỡ)?|nhận|thành\slập|tại|giữa|tăng|giảm|(?:kết\snạp|phát\striển|vận\sđộng|xây\sdựng|có|trồng)\sthêm|tính\sthêm|thành)\s(?:(?:từ|dưới|trên|hơn|ít\snhất|tối\sthiểu|tổng\ssố)\s)?"
        r"|(?:dưới|trên|(?:chưa|không)\s(?:đủ|tới|đến))\s)$|(?<!không)\s(?:ít|nhiều)\shơn\s$"
    ),
    (
        Example("đơn vị có ⟦dưới ⟧"),
        Example("nơi ⟦chưa đủ ⟧"),
        Example("nơi⟦ ít hơn ⟧"),
        Example("không nhiều hơn "),
        Example("⟦giúp đỡ ít nhất ⟧"),
        Example("⟦kết nạp thêm ⟧"),
        Example("số dư từ 13 trở lên ⟦tính thêm ⟧"),
        Example("mỗi phòng ⟦phối hợp với ⟧"),
        Example("tối thiểu 2/3 (⟦tức ⟧"),
        Example("đề nghị thêm "),
        Example("tặng cho "),
    ),
)
SO_MANY_OR_MORE = Rule(
    "so_many_or_more",
    loose(r"^\strở\slên,?\s(?:thì|được|tính|chọn|lấy|suy\stôn|bầu|cử)\b"),
    (Example("⟦ trở lên tính⟧ thêm 01"), Example(" trở lên để khen")),
)
FOR_EVERY = Rule(
    "for_every",
    loose(r"\bcứ\s(?:từ\s)?$"),
    (Example("⟦cứ ⟧"), Example("thì ")),
)
TOLD_ABOVE = Rule(
    "told_above",
    loose(r"^\s(?:nói|nêu|kể)\strên\b|^\snày\b"),
    (Example("⟦ nói trên⟧ được cộng điểm"), Example("⟦ này⟧ được"), Example(" có thành tích")),
)
ANYBODY = Rule(
    "anybody",
    loose(r"^\s(?:có\sthể|chỉ\s(?:được|nhận|có)|không\s(?:được|thể|đồng\sthời)|được\s(?:dự|tham\sgia|gửi|nộp|đăng\ský))\b"),
    (Example("⟦ có thể⟧ đoạt nhiều giải"), Example(" được tặng Giấy khen")),
)
DEMANDED = Rule(
    "demanded",
    loose(r"\b(?:phải|chỉ|sẽ|gồm)\scó\s(?:(?:từ|ít\snhất)\s)?$"),
    (Example("khối doanh nghiệp ⟦phải có từ ⟧"), Example("mỗi khối có ")),
)
OWNS = Rule(
    "number_that_somebody_has",
    loose(r"\bcó\s(?:(?:từ|dưới|trên|hơn|ít\snhất|tối\sthiểu|tổng\ssố)\s)?$"),
    (Example("cụm ⟦có từ ⟧"), Example("đơn vị ⟦có ⟧"), Example("tặng cho ")),
)
OWNER = Rule(
    "block_that_has",
    loose(r"\b(?:cụm|khối|nơi|ai)\b"),
    (Example("⟦cụm⟧ nào có từ"), Example("chung cuộc có")),
)
_NEAR_OWNER = 45


def is_criterion(desk: Desk, found: Found, quota: Quota) -> bool:
    """Whether the number describes who qualifies; "chung cuộc có 03 tập thể được tặng" has no owner and is a quota."""
    if quota.noun is None or any(a.name.is_prize and 0 <= a.span.start - quota.end <= 2 for a in found.awards):
        return False
    if _told_behind(desk, found, quota):
        return True
    return quota.span.start > found.span.start and _told_in_front(desk, found, quota)


def _told_behind(desk: Desk, found: Found, quota: Quota) -> bool:
    """ "05 người trở lên thì …", "Một người có thể đoạt nhiều giải", "hai huyện Minh Hóa, Tuyên Hóa"."""
    if quota.noun and quota.noun.noun.kind == "locality" and _is_named(desk.view.text[quota.end : quota.end + 3]):
        return True
    if quota.end >= found.span.end:
        return False
    behind = Span(quota.end, found.span.end)
    if desk.reading.first(SO_MANY_OR_MORE, behind) or desk.reading.first(TOLD_ABOVE, behind):
        return True
    return quota.span.start == found.span.start and desk.reading.first(ANYBODY, behind) is not None


def _told_in_front(desk: Desk, found: Found, quota: Quota) -> bool:
    before = Span(max(found.span.start, quota.span.start - 30), quota.span.start)
    owned = desk.reading.has(OWNS, before)
    is_work = quota.noun is not None and quota.noun.noun.kind == "any" and not quota.noun.noun.generic
    if desk.reading.has(FOR_EVERY, before) or (is_work and owned):
        return True
    if desk.reading.has(DEMANDED, before):
        return False
    split = any(w.span.end <= quota.span.start for w in found.share_words)
    if quota.share and owned and not (split and desk.reading.has(PARTS, found.span)):
        return True
    if split:
        return False
    if owned:
        return _has_owner(desk, found, quota)
    return quota.share is None and desk.reading.has(CRITERION, before)


def _has_owner(desk: Desk, found: Found, quota: Quota) -> bool:
    reach = Span(max(found.span.start, quota.span.start - _NEAR_OWNER), quota.span.start)
    generic = quota.noun is not None and quota.noun.noun.kind == "any"
    return not generic and (any(reach.contains(n.span) for n in found.nouns) or desk.reading.has(OWNER, reach))


def _is_named(following: str) -> bool:
    """ "hai huyện Minh Hóa, Tuyên Hóa": the names of those that are spoken of, and no number of winners."""
    return following[:1].isspace() and following[1:2].isupper() and following[2:].islower()
