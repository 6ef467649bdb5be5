"""Numbers joined to what they count: "tối đa 08 tập thể", "01 giải Nhất", "không quá 15% tổng số cá nhân"."""

from __future__ import annotations

from collections.abc import Iterator

from extractors.awards.behind import limits_of_parts
from extractors.awards.clauses import Desk, Found
from extractors.awards.comparing import UPWARDS, compared
from extractors.awards.named import NamedAward
from extractors.awards.nouns import NounAt
from extractors.awards.quantities import Count, Share
from extractors.awards.quota import Quota
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Comparator

PRIZE_UNIT = Rule(
    "prize_unit",
    loose(r"\b(?:giải(?:\sthưởng)?|lá(?:\scờ)?|cờ(?!\s(?:thi|truyền|luân|đơn)\b)|suất|chiếc)\b"),
    (
        Example("02 ⟦giải⟧, 6 triệu đồng/⟦giải⟧"),
        Example("Cờ thi đua: 03 ⟦lá⟧"),
        Example("01 ⟦cờ⟧ cho đơn vị dẫn đầu"),
        Example("01 cờ thi đua"),
        Example("05 tập thể"),
    ),
)
ONE_FOR = Rule(
    "so_many_for",
    loose(r"^\s(?:dành\s)?cho\s(?!mỗi\b|từng\b)"),
    (Example("⟦ cho ⟧huyện dẫn đầu"), Example(" dành "), Example(" cho mỗi huyện")),
)
PIECE = Rule(
    "piece_of",
    loose(r"\b(?:lá|suất|chiếc|tấm|cái)\s$"),
    (Example("một ⟦lá ⟧"), Example("hai ⟦suất ⟧"), Example("03 lá cho")),
)
PIECE_OF_WINNER = Rule(
    "piece_of_a_winner",
    loose(r"\b(?:hồ\ssơ|trường\shợp|suất|chỉ\stiêu|đại\sdiện|điển\shình|gương|mô\shình)\s(?:của\s|là\s|cho\s|về\s)?$"),
    (Example("hai ⟦hồ sơ ⟧"), Example("05 ⟦suất cho ⟧"), Example("03 ")),
)
OTHER_WHOLE = Rule(
    "part_of_something_else",
    loose(r"""
    \b(?:kinh\sphí|trích|tán\sthành|biểu\squyết|bỏ\sphiếu|ý\skiến|nhất\strí|số\sphiếu|phiếu\s(?:bầu|thuận|đồng\sý)|(?:đại\sbiểu|hộ|người)\s(?:dự|có\smặt)|ngân\ssách|nguồn\svốn)\b
    | \bđiểm\s(?:do|của|thi|chấm|số)\b | \bmức\s(?:tiền\s)?thưởng\b[^.;:]{0,40}\bbằng\s
    """),
    (
        Example("mỗi bên bố trí 50%, ⟦trích⟧ từ quỹ"),
        Example("⟦Mức thưởng của cá nhân bằng ⟧một nửa mức của tập thể"),
        Example("ít nhất 80% đại biểu ⟦tán thành⟧"),
        Example("có ⟦ý kiến⟧ đồng ý của ít nhất hai phần ba số hộ"),
        Example("⟦điểm do⟧ Tổ chấm chiếm 70%"),
        Example("không quá 15% tổng số cá nhân"),
    ),
)
REACHED = Rule(
    "reached",
    loose(r"\b(?:trên|dưới|hơn|đạt|vượt|từ|thành|quá)\s$"),
    (Example("hòa giải thành ⟦trên ⟧"), Example("nghỉ việc ⟦quá ⟧"), Example("dành ")),
)
_ALL = 100.0
TOTAL = Rule(
    "total_before",
    loose(r"\b(?:tổng\ssố|tổng\scộng|toàn\sbộ|có\stất\scả|như\svậy)\b[^.;:]{0,24}$"),
    (Example("dự kiến ⟦tổng số ⟧"), Example("tặng cho ")),
)


_OF_SHARES: dict[str, Comparator] = {"max": "percent_max", "up_to": "percent_max", "min": "percent_min"}


def find_quotas(desk: Desk, found: Found, inherited: Comparator | None) -> list[Quota]:
    """Quotas of a clause in order; a comparator before a list covers every number of it."""
    if inherited not in found.kept:
        found.kept[inherited] = _find_quotas(desk, found, inherited)
    return list(found.kept[inherited])


def _find_quotas(desk: Desk, found: Found, inherited: Comparator | None) -> list[Quota]:
    quotas: list[Quota] = []
    for quota in sorted(_counted(desk, found), key=lambda q: q.span):
        quotas.append(compared(desk, found, quota, quotas[-1] if quotas else None, inherited))
    quotas += limits_of_parts(desk, found, quotas)
    for share in () if desk.reading.has(OTHER_WHOLE, found.span) else found.shares:
        quota_of_share = _shared(desk, found, share, next((q for q in reversed(quotas) if q.share), None))
        quotas += [quota_of_share] if quota_of_share else []
    return sorted(quotas, key=lambda q: q.span)


def _counted(desk: Desk, found: Found) -> Iterator[Quota]:
    if not found.counts:
        return
    units: list[tuple[int, NounAt | NamedAward | None, int]] = [(n.span.start, n, n.span.end) for n in found.nouns]
    units += [(a.span.start, a, a.span.end) for a in found.awards]
    taken = {start for start, _, _ in units}
    units += [(m.start(), None, m.end()) for m in desk.reading.find(PRIZE_UNIT, found.span) if m.start() not in taken]
    units += list(_pieces(desk, found))
    starts = {start: (unit, end) for start, unit, end in units}
    for count in found.counts:
        if _is_one_for(desk, found, count):
            yield Quota(count.span, "exact", count=count)
            continue
        start = _after_space(desk.reading.text, count.span.end, found.span.end)
        if start == count.span.end or start not in starts or _is_total(desk, found, count):
            continue
        unit, end = starts[start]
        noun = unit if isinstance(unit, NounAt) else None
        award = unit if isinstance(unit, NamedAward) else None
        yield Quota(Span(count.span.start, end), "exact", count=count, noun=noun, award=award)


def _is_one_for(desk: Desk, found: Found, count: Count) -> bool:
    """ "Cờ thi đua: một cho huyện dẫn đầu, một cho xã dẫn đầu": a number of the award that the label names."""
    if found.awards or count.span.end >= found.span.end:
        return False
    before = desk.reading.text[found.span.start : count.span.start].rstrip()
    begins = not before or before.endswith((",", ";", "và"))
    return begins and desk.reading.first(ONE_FOR, Span(count.span.end, found.span.end)) is not None


def is_one_for(quota: Quota) -> bool:
    """Whether the quota is a number alone."""
    return quota.count is not None and quota.span == quota.count.span


def _pieces(desk: Desk, found: Found) -> Iterator[tuple[int, NamedAward | NounAt, int]]:
    """ "một lá Cờ thi đua", "hai suất Giấy khen", "hai hồ sơ cá nhân": pieces of the award or of the winners."""
    for award in found.awards:
        start = max(found.span.start, award.span.start - 12)
        match = desk.reading.first(PIECE, Span(start, award.span.start)) if start < award.span.start else None
        if match:
            yield start + match.start(), award, award.span.end
    for noun in found.nouns:
        start = max(found.span.start, noun.span.start - 18)
        match = desk.reading.first(PIECE_OF_WINNER, Span(start, noun.span.start)) if start < noun.span.start else None
        if match:
            yield start + match.start(), noun, noun.span.end


def _is_total(desk: Desk, found: Found, count: Count) -> bool:
    before = (
        Span(max(found.span.start, count.span.start - 40), count.span.start) if count.span.start > found.span.start else None
    )
    limited = any(w.span.end <= count.span.start and before and before.start <= w.span.start for w in found.comparators)
    return bool(before and not limited and count.low == count.high and desk.reading.has(TOTAL, before))


def _after_space(text: str, position: int, end: int) -> int:
    while position < end and text[position].isspace():
        position += 1
    return position


def _is_reached(desk: Desk, found: Found, share: Share) -> bool:
    """ "rà soát 100% tổ", "hòa giải thành trên 70%": work that was done, and no part of the winners."""
    if share.percent >= _ALL:
        return True
    return share.span.start > found.span.start and desk.reading.has(REACHED, Span(found.span.start, share.span.start))


def _shared(desk: Desk, found: Found, share: Share, before: Quota | None) -> Quota | None:
    """A part is a quota where a comparator says how much it may be, or a recipient stands right behind it."""
    words = [w for w in found.comparators if 0 <= share.span.start - w.span.end <= (1 if w.value == "up_to" else 6)]
    after = Span(share.span.end, max(share.span.end + 1, min(found.span.end, share.span.end + 12)))
    comparator: Comparator
    if words:
        comparator = _OF_SHARES.get(words[-1].value, "percent_exact")
    elif desk.reading.has(UPWARDS, after):
        comparator = "percent_min"
    elif before and share.span.start - before.end < 24:
        comparator = before.comparator
    else:
        comparator = "percent_exact"
    noun = next((n for n in found.nouns if 0 <= n.span.start - share.span.end <= 14), None)
    if comparator == "percent_exact" and (noun is None or _is_reached(desk, found, share)):
        return None
    return Quota(share.span, comparator, share=share, noun=noun)
