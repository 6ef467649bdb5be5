"""Numbers joined to what they count: "tối đa 08 tập thể", "01 giải Nhất", "không quá 15% tổng số cá nhân"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.awards.clauses import Desk, Found
from extractors.awards.names import NamedAward
from extractors.awards.nouns import NounAt
from extractors.awards.quantities import Count, Share, find_counts
from extractors.awards.spelling import loose
from extractors.awards.words import WordAt
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
DASH_AND_NUMBER = Rule(
    "dash_before_number",
    loose(r"^(?:[^,;:.()\d-]{0,40}?\s?[-:]\s?|[^;:.()\d-]{0,60}?\s?[-:]\s?mỗi\s(?:loại|nhóm|bên|nơi)\s)$"),
    (Example("⟦ trẻ - ⟧"), Example("⟦, chủ tàu - mỗi loại ⟧"), Example(" của xã, ")),
)
PIECE = Rule(
    "piece_of",
    loose(r"\b(?:lá|suất|chiếc|tấm|cái)\s$"),
    (Example("một ⟦lá ⟧"), Example("hai ⟦suất ⟧"), Example("03 lá cho")),
)
PIECE_OF_WINNER = Rule(
    "piece_of_a_winner",
    loose(r"\b(?:hồ\ssơ|trường\shợp|suất|chỉ\stiêu|đại\sdiện|điển\shình|gương)\s(?:của\s|là\s|cho\s|về\s)?$"),
    (Example("hai ⟦hồ sơ ⟧"), Example("05 ⟦suất cho ⟧"), Example("03 ")),
)
UPWARDS = Rule(
    "upwards",
    loose(r"\btrở\slên\b"),
    (Example("từ 70% ⟦trở lên⟧"), Example("tối đa 05")),
)
TOTAL = Rule(
    "total_before",
    loose(r"\b(?:tổng\ssố|tổng\scộng|toàn\sbộ|có\stất\scả|như\svậy)\b[^.;:]{0,24}$"),
    (Example("dự kiến ⟦tổng số ⟧"), Example("tặng cho ")),
)
_REACH = 34
_PART = 80  # characters from "trong đó" to the number of the part


@dataclass(frozen=True)
class Quota:
    """``count`` or ``share`` of ``noun`` (a recipient), of ``award`` (prizes themselves) or of bare prize units."""

    span: Span
    comparator: Comparator
    count: Count | None = None
    share: Share | None = None
    noun: NounAt | None = None
    award: NamedAward | None = None

    @property
    def bounds(self) -> tuple[int | None, int | None]:
        """``min`` and ``max`` of the contract."""
        if self.count is None:
            return None, None
        low: int | None = self.count.low
        high: int | None = self.count.high
        if self.comparator == "max":
            low = None
        elif self.comparator == "min":
            high = None
        return low, high

    @property
    def end(self) -> int:
        return self.span.end


def find_quotas(desk: Desk, found: Found, inherited: Comparator | None) -> list[Quota]:
    """Quotas of a clause in order; a comparator before a list covers every number of it."""
    if inherited not in found.kept:
        found.kept[inherited] = _find_quotas(desk, found, inherited)
    return list(found.kept[inherited])


def _find_quotas(desk: Desk, found: Found, inherited: Comparator | None) -> list[Quota]:
    quotas: list[Quota] = []
    for quota in sorted(_counted(desk, found), key=lambda q: q.span):
        quotas.append(_compared(desk, found, quota, quotas[-1] if quotas else None, inherited))
    quotas += _limits_of_parts(desk, found, quotas)
    for share in found.shares:
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
        start = _after_space(desk.reading.text, count.span.end, found.span.end)
        if start == count.span.end or start not in starts or _is_total(desk, found, count):
            continue
        unit, end = starts[start]
        noun = unit if isinstance(unit, NounAt) else None
        award = unit if isinstance(unit, NamedAward) else None
        yield Quota(Span(count.span.start, end), "exact", count=count, noun=noun, award=award)


def _limits_of_parts(desk: Desk, found: Found, known: Sequence[Quota]) -> Iterator[Quota]:
    """ "trong đó tập thể nhỏ không dưới 25": the number of a part, behind what it counts."""
    for word in found.comparators:
        count = next((c for c in found.counts if 0 < c.span.start - word.span.end <= 4 and _ends_here(desk, found, c)), None)
        if count is None or any(q.span.overlaps(count.span) for q in known):
            continue
        part = [w for w in found.share_words if w.span.end <= word.span.start and word.span.start - w.span.end < _PART]
        nouns = [n for n in found.nouns if part and part[-1].span.end <= n.span.start < word.span.start]
        if nouns:
            yield _with(Quota(count.span, "exact", count=count, noun=nouns[0]), word.value)


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
    return bool(before and not limited and desk.reading.has(TOTAL, before))


def _after_space(text: str, position: int, end: int) -> int:
    while position < end and text[position].isspace():
        position += 1
    return position


def _compared(desk: Desk, found: Found, quota: Quota, before: Quota | None, inherited: Comparator | None) -> Quota:
    floor = before.end if before else found.span.start
    words = [w for w in found.comparators if floor <= w.span.start < quota.span.start and _governs(desk, w, quota)]
    if words:
        return _with(quota, words[-1].value)
    if quota.count and quota.count.low != quota.count.high:
        return _with(quota, "range")
    if desk.reading.has(UPWARDS, Span(quota.end, min(quota.end + 26, max(found.span.end, quota.end + 1)))):
        return _with(quota, "min")
    if before and before.comparator not in ("exact", "range") and _in_one_list(desk, found, before, quota):
        return _with(quota, before.comparator)
    return _with(quota, inherited or "exact")


def _with(quota: Quota, comparator: str) -> Quota:
    known: dict[str, Comparator] = {"max": "max", "up_to": "max", "min": "min", "approx": "approx", "range": "range"}
    return Quota(quota.span, known.get(comparator, "exact"), quota.count, quota.share, quota.noun, quota.award)


def _governs(desk: Desk, word: WordAt, quota: Quota) -> bool:
    between = desk.reading.text[word.span.end : quota.span.start]
    if quota.count and _counts_between(desk, word, quota):
        return False
    if word.value == "up_to":
        return not between.strip()
    return len(between) <= _REACH and not any(c in between for c in ";:.") and not leaves_bracket(between)


def _counts_between(desk: Desk, word: WordAt, quota: Quota) -> bool:
    """ "ít nhất hai lần được tặng, lấy 03 tập thể": the comparator is of the number right behind it."""
    if word.span.end + 1 >= quota.span.start:
        return False
    nearer = find_counts(desk.reading, Span(word.span.end, quota.span.start))
    return any(c.span.start - word.span.end <= 4 for c in nearer)


def leaves_bracket(between: str) -> bool:
    """Whether a bracket that was opened before ``between`` closes in it: what is said inside holds for nothing outside."""
    depth = 0
    for letter in between:
        depth += (letter == "(") - (letter == ")")
        if depth < 0:
            return True
    return False


def _in_one_list(desk: Desk, found: Found, before: Quota, quota: Quota) -> bool:
    verbs = [x.span for x in (*found.grants, *found.nominations)] + [a.span for a in found.awards]
    between = desk.reading.text[before.end : quota.span.start]
    return not any(before.end <= v.start and v.end <= quota.span.start for v in verbs) and not (
        ":" in between or leaves_bracket(between)
    )


def _shared(desk: Desk, found: Found, share: Share, before: Quota | None) -> Quota | None:
    """A part is a quota where a comparator says how much it may be, or a recipient stands right behind it."""
    words = [w for w in found.comparators if 0 <= share.span.start - w.span.end <= 6]
    after = Span(share.span.end, max(share.span.end + 1, min(found.span.end, share.span.end + 12)))
    comparator: Comparator
    if words:
        comparator = "percent_max" if words[-1].value == "max" else "percent_min"
    elif desk.reading.has(UPWARDS, after):
        comparator = "percent_min"
    elif before and share.span.start - before.end < 24:
        comparator = before.comparator
    else:
        comparator = "percent_exact"
    noun = next((n for n in found.nouns if 0 <= n.span.start - share.span.end <= 14), None)
    if comparator == "percent_exact" and noun is None:
        return None
    return Quota(share.span, comparator, share=share, noun=noun)


def numbers_behind(desk: Desk, found: Found, inherited: Comparator | None) -> list[Quota]:
    """ "tập thể 10, cá nhân 15", "tập thể: 10; đoàn viên trẻ - 15": lists that put the number behind its noun."""
    return [
        Quota(Span(noun.span.start, count.span.end), inherited or "exact", count=count, noun=noun)
        for noun in found.nouns
        for count in found.counts
        if noun.span.end < count.span.start and _ends_here(desk, found, count) and _stands_before(desk, found, noun, count)
    ]


def _stands_before(desk: Desk, found: Found, noun: NounAt, count: Count) -> bool:
    gap = Span(noun.span.end, count.span.start)
    if noun.noun.generic and len(gap) <= 3:
        return True
    begins = not desk.reading.text[found.span.start : noun.span.start].strip() or desk.reading.text[
        : noun.span.start
    ].rstrip().endswith((",", ";"))
    return begins and len(gap) < 80 and desk.reading.first(DASH_AND_NUMBER, gap) is not None


def _ends_here(desk: Desk, found: Found, count: Count) -> bool:
    return count.span.end >= found.span.end or desk.reading.text[count.span.end] in ",;.)"
