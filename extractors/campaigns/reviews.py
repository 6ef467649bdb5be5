"""Reviews of a campaign: sơ kết in between, tổng kết at the end, each with its day, month or quarter."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractors.campaigns.phase_labels import NUMBERED, phase_key
from extractors.campaigns.review_dates import belongs, in_turn, is_long, recurs, without_subject
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

_ABOUT_WHEN = re.compile(r"\b(?:tức(?:\slà)?|vào|khoảng|dự\skiến|cuối|đầu|giữa)\s+\Z")

_MIDWAY = re.compile(
    r"(?:giữa|cuối|hết|kết\s+thúc)\s+(?:đợt|kỳ|chặng|giai\s+đoạn|phong\s+trào)\s*,(?:\s+(?:trong|vào|dự\s+kiến))?\s*\Z"
)


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
            if d.value and not is_long(d.value) and not recurs(view, block, d)
        ]
        starts = [d.span.start for d in dates]
        for index, word in enumerate(words):
            stop = words[index + 1].start() if index + 1 < len(words) else block.end
            since = max(block.start, found[-1].span.end) if found else block.start
            near = dates[bisect_left(starts, min(since, word.start())) : bisect_left(starts, stop)]
            found += _of_word(view, min(since, word.start()), word, near)
    return found


def _of_word(view: DocumentView, since: int, word: re.Match[str], dates: list[DateFound]) -> list[ReviewFound]:
    """``since`` is where the review before ends; ``dates`` are those between it and the review after."""
    if _PAPERS_BEFORE.search(view.folded[max(since, word.start() - 14) : word.start()]):
        return []
    kind: MilestoneKind = "interim_review" if word["interim"] else "final_review"
    after = without_subject(view, word.end(), [d for d in dates if word.end() <= d.span.start])
    if after and belongs(view, word.end(), after[0]):
        several = [_found(view, since, kind, word, d) for d in in_turn(view, word.end(), after)]
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
