"""Reviews of a campaign: sơ kết in between, tổng kết at the end, each with its day, month or quarter."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise

from extractors.campaigns.phases import NUMBERED, PhaseFound, phase_key
from extractors.context import Context
from extractors.dates import DateFound, find_dates, is_anniversary
from extractors.rules import Example, Rule
from extractors.structure import Block, DocumentView
from schemas import EdtfDate, Span
from schemas.vocabulary import MilestoneKind

REVIEW = Rule(
    "review",
    r"""\b (?: (?P<interim> sơ\s{1,3}kết | so\s{1,3}ket | rút\s{1,3}kinh\s{1,3}nghiệm
                 | (?:chấm(?:\sđiểm)?|đánh\sgiá|kiểm\sđiểm)\sgiữa\s(?:kỳ|đợt|giai\sđoạn) )
             | (?P<final> t[ổô]ng\s{1,3}kết | tong\s{1,3}ket ) ) (?!\w)""",
    (
        Example("⟦Sơ kết⟧ trong tháng 01/2020", {"interim": "Sơ kết"}),
        Example("⟦tổng kết⟧ vào quý I/2021", {"final": "tổng kết"}),
        Example("họp ⟦rút kinh nghiệm⟧; ⟦tông kết⟧ trong quý I"),
        Example("xã ⟦chấm điểm giữa kỳ⟧ trong tháng 12", {"interim": "chấm điểm giữa kỳ"}),
        Example("sơ kếts, kết quả"),
    ),
)

# Papers about a review and reviews of the past are no reviews to come.
_PAPERS_BEFORE = re.compile(
    r"(?:báo\s+cáo|hồ\s+sơ|khen(?:\s+thưởng)?|kết\s+quả|biên\s+bản|vừa|đã|qua|danh\s+sách|khi|dịp|sau|thưởng|đề\s+nghị)\s+\Z"
)
_PAPERS_BETWEEN = re.compile(
    r"gửi|hồ\s+sơ|danh\s+sách|báo\s+cáo|nộp|trước|chậm\s+nhất|muộn\s+nhất|thực\s+hiện\s+(?:chỉ|nghị|kế)|tặng|trình"
)
_JOINED = re.compile(r"\s*(?:,|và|;)\s*(?:trong\s+|vào\s+)?")
_SET_DOWN = re.compile(r"\s*(?::|,|vào|trong|tổ\s+chức|họp|dự\s+kiến|được)[\s\w,]{0,25}")
_ABOUT_WHEN = re.compile(r"\b(?:tức(?:\slà)?|vào|khoảng|dự\skiến|cuối|đầu|giữa)\s+\Z")
_YEARS = re.compile(r"(?:\.\./)?\d{4}(?:/\d{4})?")
_BY_YEARS = re.compile(r"sơ\s+kết\s+năm\s+\d{4}\s*(?:,|;|và)\s*tổng\s+kết\s+năm\s+\d{4}")
_MIDWAY = re.compile(
    r"(?:giữa|cuối|hết|kết\s+thúc)\s+(?:đợt|kỳ|chặng|giai\s+đoạn|phong\s+trào)\s*,(?:\s+(?:trong|vào|dự\s+kiến))?\s*\Z"
)
_LONGEST = timedelta(days=100)  # a stretch of more than a quarter is no time of a review
_SAYS_WHEN = re.compile(r"\b(?:vào|trong|dịp|tại\s+(?:hội\s+nghị|đại\s+hội|lễ|ngày\s+hội))\b|\(\s?năm\b|\(\s?\Z")
_EVERY_YEAR = re.compile(r"(?:hằng|hàng|mỗi)\s+năm")
_REACH = 75


@dataclass(frozen=True, slots=True)
class ReviewFound:
    """``phase`` is the key of the phase that the sentence names, if any; ``sentence`` is where it begins."""

    kind: MilestoneKind
    value: EdtfDate
    span: Span
    phase: str | None = None
    sentence: int = -1


def find_reviews(view: DocumentView, context: Context, blocks: Sequence[Block]) -> list[ReviewFound]:
    """Every review that has a date, in text order."""
    found: list[ReviewFound] = []
    for block in blocks:
        words = list(REVIEW.find(view.folded, block.start, block.end))
        if not words:
            continue
        dates = [
            d
            for d in find_dates(view, context.reference_day, block.start, block.end)
            if d.value and not _is_long(d.value) and not _recurs(view, block, d)
        ]
        starts = [d.span.start for d in dates]
        for index, word in enumerate(words):
            stop = words[index + 1].start() if index + 1 < len(words) else block.end
            since = max(block.start, found[-1].span.end) if found else block.start
            near = dates[bisect_left(starts, min(since, word.start())) : bisect_left(starts, stop)]
            found += _of_word(view, min(since, word.start()), word, near)
    return found


def _is_long(value: EdtfDate) -> bool:
    first, last = value.first_day, value.last_day
    return bool(value.is_interval and first and last and last - first > _LONGEST and not is_anniversary(value))


def _recurs(view: DocumentView, block: Block, date: DateFound) -> bool:
    """A date without a year in a sentence about every year: ``sơ kết trong tháng 7, tổng kết trong tháng 12 hằng năm``."""
    if re.search(r"\d{4}", view.plain[date.span.start : date.span.end]) or not _EVERY_YEAR.search(
        view.folded, block.start, block.end
    ):
        return False
    sentence = view.sentence_at(date.span.start)
    return bool(sentence and _EVERY_YEAR.search(view.folded, date.span.start, sentence.end))


def _of_word(view: DocumentView, since: int, word: re.Match[str], dates: list[DateFound]) -> list[ReviewFound]:
    """``since`` is where the review before ends; ``dates`` are those between it and the review after."""
    if _PAPERS_BEFORE.search(view.folded[max(since, word.start() - 14) : word.start()]):
        return []
    kind: MilestoneKind = "interim_review" if word["interim"] else "final_review"
    after = _without_subject(view, word.end(), [d for d in dates if word.end() <= d.span.start])
    if after and _belongs(view, word.end(), after[0]):
        several = [_found(view, since, kind, word, d) for d in _in_turn(view, word.end(), after)]
        return several + (_of_next_phases(view, since, kind, word, after) if len(several) == 1 else [])
    before = [d for d in dates if d.span.end <= word.start()]
    if before and re.fullmatch(r"[^.;\d]{0,45}", view.folded[before[-1].span.end : word.start()]):
        lead = view.folded[max(since, before[-1].span.start - 30) : before[-1].span.start]
        begins = _MIDWAY.sub("", _ABOUT_WHEN.sub("", lead)).strip()
        if begins[-1:] in ("", ".", ";", ":", "-", "+") or (
            begins[-1:] == "," and (before[-1].span.start - since <= 2 or len(begins) < len(lead.strip()))
        ):
            return [_found(view, since, kind, word, before[-1])]
    return []


def _without_subject(view: DocumentView, begin: int, dates: list[DateFound]) -> list[DateFound]:
    """``Sơ kết 6 tháng đầu năm: trong tháng 7/2019``: the time that is looked back on is not that of the review."""
    if len(dates) < 2 or view.plain[begin : dates[0].span.start].strip():
        return dates
    between = view.folded[dates[0].span.end : dates[1].span.start]
    return dates[1:] if not between.strip() or _SET_DOWN.fullmatch(between) else dates


def _belongs(view: DocumentView, begin: int, date: DateFound) -> bool:
    gap = view.folded[begin : date.span.start]
    if len(gap) > _REACH or re.search(r"[;:]\s|\.\s", gap.replace(": ", " ", 1)):
        return False
    return not _PAPERS_BETWEEN.search(gap) and not (
        _YEARS.fullmatch(date.value or "")
        and not _SAYS_WHEN.search(gap + _lead(view, date))
        and not _BY_YEARS.search(view.folded, max(0, begin - _REACH), date.span.end + _REACH)
    )


def _lead(view: DocumentView, date: DateFound) -> str:
    return view.folded[date.span.start : date.span.start + 6]


def _in_turn(view: DocumentView, begin: int, dates: list[DateFound]) -> list[DateFound]:
    """``trong tháng 01/2025 và tháng 7/2025`` gives as many reviews as dates, each as fine as the first."""
    taken = dates[:1]
    for date in dates[1:]:
        if len(date.value or "") != len(taken[0].value or "") or not _JOINED.fullmatch(
            view.folded, taken[-1].span.end, date.span.start
        ):
            break
        taken.append(date)
    return taken


def _of_next_phases(
    view: DocumentView, since: int, kind: MilestoneKind, word: re.Match[str], dates: list[DateFound]
) -> list[ReviewFound]:
    """``Sơ kết đợt 1 vào tháng 5, đợt 2 vào tháng 9``: the word once, the phase and the date again."""
    found: list[ReviewFound] = []
    for earlier, date in pairwise(dates):
        between = view.folded[earlier.span.end : date.span.start]
        if date.is_interval and date.rule not in ("quarter", "half"):
            break  # when the next phase itself runs
        label = NUMBERED.regex.search(between)
        if not label or not re.fullmatch(r"\s*(?:,|;|và)\s*", between[: label.start()]) or len(between) - label.end() > 20:
            break
        found.append(replace(_found(view, since, kind, word, date), phase=phase_key(label[0])))
    return found


def _found(view: DocumentView, since: int, kind: MilestoneKind, word: re.Match[str], date: DateFound) -> ReviewFound:
    span = Span(min(word.start(), date.span.start), max(word.end(), date.span.end))
    value = _anniversary(EdtfDate((date.value or "").removeprefix("../")))
    sentence = view.sentence_at(word.start())
    return ReviewFound(kind, value, span, _phase_named(view, since, word, date), sentence.start if sentence else -1)


def _anniversary(value: EdtfDate) -> EdtfDate:
    """``dịp kỷ niệm (28/8/1945 - 28/8/2021)`` is held on the second day."""
    return EdtfDate(value.end_part) if is_anniversary(value) else value


def _phase_named(view: DocumentView, since: int, word: re.Match[str], date: DateFound) -> str | None:
    """The phase in the words around the review: "hết Chặng II nhà trường sơ kết", "sơ kết giai đoạn 1 vào tháng 12"."""
    sentence = max(view.folded.rfind(mark, since, word.start()) for mark in (". ", "; ", "\n"))
    start = max(since, sentence, word.start() - 60)
    named = list(NUMBERED.find(view.folded, start, max(word.end(), date.span.start)))
    return phase_key(named[-1][0]) if named else None


def assign_reviews(
    phases: Sequence[PhaseFound], reviews: Sequence[ReviewFound]
) -> tuple[dict[str, list[ReviewFound]], list[ReviewFound]]:
    """Reviews by phase key, and those of the campaign as a whole.

    A review belongs to the phase its sentence names, else to the one whose words it stands among. Else an interim one belongs
    to the phase that was over when it was held; a final one is the campaign's, unless its sentence gives each phase its review.
    """
    by_phase: dict[str, list[ReviewFound]] = {phase.key: [] for phase in phases}
    rest: list[ReviewFound] = []
    for review in _distinct(reviews):
        key = _key_of(phases, by_phase, review)
        (by_phase[key] if key else rest).append(review)
    return by_phase, rest


def _distinct(reviews: Sequence[ReviewFound]) -> list[ReviewFound]:
    """Each once; the year alone gives way to a day of that year."""
    kept: dict[tuple[str, str], ReviewFound] = {}
    for review in reviews:
        finer = any(other.kind == review.kind and other.value.startswith(f"{review.value}-") for other in reviews)
        if not finer:
            kept.setdefault((review.kind, review.value), review)
    return list(kept.values())


def _key_of(phases: Sequence[PhaseFound], taken: dict[str, list[ReviewFound]], review: ReviewFound) -> str | None:
    if not phases:
        return None
    if review.phase in taken:
        return review.phase
    inside = [p for p in phases if p.region.contains(review.span)]
    if inside and not (review.kind == "final_review" and inside[0] is not phases[-1]):
        return inside[0].key
    if review.kind == "final_review":
        in_turn = any(each.sentence == review.sentence for reviews in taken.values() for each in reviews)
        return phases[-1].key if in_turn else None
    over = [p for p in phases if _is_over(p, review) and not taken[p.key]]
    return over[-1].key if over else None


def _is_over(phase: PhaseFound, review: ReviewFound) -> bool:
    last, held = phase.time.value.last_day, review.value.last_day
    return bool(last and held and last <= held)
