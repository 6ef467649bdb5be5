"""Awards that a number is for though the text names none: a commendation, a prize beside the ranks, money."""

from __future__ import annotations

from extractors.awards.clauses import Desk, Found
from extractors.awards.frames import Frame
from extractors.awards.money import Money
from extractors.awards.named import NamedAward, award_names
from extractors.awards.quota import Quota
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

COMMENDS = Rule(
    "commends",
    loose(r"""
    \b(?P<verb>khen(?:\sthưởng)?)(?:\s(?:cấp|ở)\s\w{2,8}(?:\s\w{2,8})?)?\s?:?\s?(?:cho\s)?(?:(?:tối\sđa|không\squá|nhiều\snhất|ít\snhất)\s)?$
    """),
    (
        Example("xét chọn, ⟦khen thưởng ⟧", {"verb": "khen thưởng"}),
        Example("⟦khen cho tối đa ⟧"),
        Example("đề nghị ⟦khen thưởng cấp tỉnh không quá ⟧"),
        Example("khen thưởng các "),
    ),
)
COMMENDED_NEXT = Rule(
    "commended_next",
    loose(r"^[^.;:]{0,80}?\b(?:để|trình|đề\snghị)\s[^.;:]{0,60}?\b(?P<verb>khen(?:\sthưởng)?)\b(?!\s(?:của|cho|cao|đột))"),
    (
        Example("⟦ điển hình tiên tiến để UBND huyện khen thưởng⟧", {"verb": "khen thưởng"}),
        Example("⟦ để khen⟧ hằng năm"),
        Example(" để lập danh sách khen của năm"),
    ),
)
PRIZE_OF_ITS_OWN = Rule(
    "prize_of_its_own",
    loose(r"""
    ^\s(?:(?:dành\scho|cho|trao\scho)\s(?!(?:mỗi|từng|cả)\b)|[\"“]
    |(?!(?:mỗi|từng|trị|với|trong|là|và|kèm|gồm|cho|dành|trao|tương|được|nhất|nhì|ba|khuyến|đặc|phụ|tập|cá|đồng|toàn|này|nói|ở|của|thưởng
       |tuần|tháng|các|theo|do|có|sẽ|để|tại|chính|ngoài|hoặc|bằng|giá|trên|ngay|mức)\b)\w+\s\w+)
    """),
    (
        Example("⟦ dành cho ⟧thí sinh cao tuổi nhất"),
        Example("⟦ “⟧Bài thi ấn tượng”"),
        Example("⟦ nhân vật⟧ cao tuổi nhất"),
        Example(" cho mỗi tuần"),
        Example(" dành cho từng bảng"),
        Example(" tập thể, 05 giải cá nhân"),
        Example(" trị giá 5 triệu đồng"),
    ),
)
FOR_SOMEBODY = Rule(
    "prize_for_somebody",
    loose(r"""
    ^\s(?:dành\scho|trao\scho|cho)\s(?P<whom>[^,;.():\n]{3,90}?)
    \s?(?:[,;.():]|$|\bvà\s(?:\d|một\b|hai\b)|\b(?:mỗi|trị|với|kèm|được|nhận)\b)
    """),
    (
        Example("⟦ dành cho tác giả dưới 18 tuổi và 0⟧1 giải", {"whom": "tác giả dưới 18 tuổi"}),
        Example("⟦ cho bài dự thi đẹp nhất,⟧ mỗi giải", {"whom": "bài dự thi đẹp nhất"}),
        Example(" Nhất, 02 giải Nhì"),
    ),
)
TRIP = Rule(
    "sent_on_a_trip",
    loose(r"^[^.;:\d]{0,60}?\bđược\s(?:cử\s|đi\s|tham\sgia\s){0,2}(?:tham\squan|du\slịch|nghỉ\s(?:mát|dưỡng))\b"),
    (Example("⟦ xuất sắc nhất được cử đi tham quan⟧ học tập"), Example(" được tặng Giấy khen")),
)
GIFT = Rule(
    "given_in_kind",
    loose(
        r"^\s?(?:\([^()]{2,40}\)\s?)?,?\s?(?:mỗi\s\w{1,9}\s)?\d{1,3}\s"
        r"(?:kg|tạ|yến|bao|thùng|bộ|chiếc|cái|suất\squà|phần\squà|cuốn|quyển|xe\sđạp)\b"
    ),
    (
        Example("⟦ (mỗi tổ một người) 20 kg⟧ phân hữu cơ"),
        Example("⟦, mỗi người 01 bộ⟧ bảo hộ lao động"),
        Example(" có 20 kg"),
    ),
)
PRESENTS = Rule(
    "presents",
    loose(r"\b(?:quà\stặng|(?:phần|suất|tặng)\squà|quà\slưu\sniệm)\s?:?\s?(?:gồm\s)?$"),
    (Example("⟦Quà tặng: ⟧"), Example("⟦tặng quà ⟧"), Example("khen khong qua "), Example("Giấy khen: ")),
)
THEY_GET = Rule(
    "they_get",
    loose(r"\b(?:thưởng|tặng)\s(?:cho\s)?$"),
    (Example("Giám đốc ⟦thưởng cho ⟧"), Example("thưởng nóng ")),
)
OTHER_PRIZE = Rule(
    "other_prize",
    loose(r"\b(?:giải|suất\sthưởng|phần\sthưởng)\b"),
    (Example("02 ⟦giải⟧"), Example("02 lá")),
)
REWARDED = Rule("rewarded", loose(r"\b(?:thưởng|nhận|tặng|trao)\b"), (Example(" được ⟦thưởng⟧ "), Example(" phải có ")))
_BESIDE = 32  # characters between one winner and the money with "thưởng" between
_CLOSE = 70  # characters between winners and their money where no verb stands between


def commendation_unnamed(desk: Desk, found: Found, quota: Quota) -> NamedAward | None:
    """ "khen thưởng 15 tập thể": a commendation whose form the text does not name."""
    if quota.noun is None and quota.share is None:
        return None
    begin = max(desk.view.text.rfind("\n", 0, quota.span.start) + 1, quota.span.start - 60)  # the label of the clause too
    match = desk.reading.first(COMMENDS, Span(begin, quota.span.start)) if begin < quota.span.start else None
    if match is None and quota.end < found.span.end and quota.count:
        match = desk.reading.first(COMMENDED_NEXT, Span(quota.end, found.span.end))
        begin = quota.end
    if match is None:
        return None
    verb = Span(begin + match.start("verb"), begin + match.end("verb"))
    return NamedAward(verb, award_names()["unspecified_statutory_commendation"])


def prize_for_somebody(desk: Desk, found: Found, quota: Quota) -> NamedAward | None:
    """ "01 giải dành cho thí sinh cao tuổi nhất", "02 giải “Bài thi ấn tượng”": a prize of its own beside the ranks."""
    bare = quota.noun is None and quota.count is not None and quota.end < found.span.end
    if (
        not bare
        or not desk.reading.has(OTHER_PRIZE, quota.span)
        or desk.reading.first(PRIZE_OF_ITS_OWN, Span(quota.end, found.span.end)) is None
    ):
        return None
    return NamedAward(quota.span, award_names()["prize_secondary"])


def gift_unnamed(desk: Desk, found: Found, quota: Quota) -> NamedAward | None:
    """ "01 viên chức được cử đi tham quan", "thưởng cho 08 thành viên, mỗi người 30 kg gạo": a gift that is no money."""
    if quota.noun is None or quota.count is None or quota.end >= found.span.end:
        return None
    line = desk.view.text.rfind("\n", 0, quota.span.start) + 1  # the label of the clause too
    if line < quota.span.start and desk.reading.has(PRESENTS, Span(line, quota.span.start)):
        return NamedAward(quota.span, award_names()["cash_or_gift"])
    behind = Span(quota.end, found.span.end)
    given = quota.span.start > found.span.start and desk.reading.has(THEY_GET, Span(found.span.start, quota.span.start))
    is_gift = desk.reading.first(TRIP, behind) or (given and desk.reading.first(GIFT, behind))
    return NamedAward(quota.span, award_names()["cash_or_gift"]) if is_gift else None


def whom_a_prize_is_for(desk: Desk, found: Found, quota: Quota) -> Span | None:
    """ "01 giải dành cho tác giả dưới 18 tuổi": the winners that such a prize is kept for."""
    if quota.noun is not None or quota.award is not None or quota.end >= found.span.end:
        return None
    match = desk.reading.first(FOR_SOMEBODY, Span(quota.end, found.span.end))
    return Span(quota.end + match.start("whom"), quota.end + match.end("whom")) if match else None


def prize_unnamed(desk: Desk, found: Found, quota: Quota, frame: Frame) -> NamedAward | None:
    """ "Đội văn nghệ ấn tượng: 02 giải": a prize beside the ranks; "ba khoa được thưởng mỗi khoa 1.000.000 đồng": money."""
    if quota.count is None:
        return None
    if quota.noun is None:
        named = (frame.recipients or frame.group) and desk.reading.has(OTHER_PRIZE, quota.span)
        return NamedAward(quota.span, award_names()["prize_secondary"]) if named else None
    amounts = [m for m in found.money if m.vnd and m.span.start >= quota.end]
    paid = quota.noun.noun.kind != "any" and any(_is_for(desk, m, quota) for m in amounts)
    return NamedAward(quota.span, award_names()["cash_or_gift"]) if paid else None


def _is_for(desk: Desk, money: Money, quota: Quota) -> bool:
    gap = Span(quota.end, money.span.start) if quota.end < money.span.start else None
    rewarded = gap is not None and desk.reading.has(REWARDED, gap)
    if gap is not None and desk.reading.text[gap.start : gap.end].strip() == ",":
        return True  # "1 phòng, 3 triệu đồng"
    if not money.each:
        return rewarded and gap is not None and len(gap) < _BESIDE
    return gap is None or rewarded or len(gap) < _CLOSE
