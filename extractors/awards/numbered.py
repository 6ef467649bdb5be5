"""Rules with a number: each quota of a clause made a draft for each of its awards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from extractors.awards.bases import base_of
from extractors.awards.behind import numbers_behind
from extractors.awards.binding import Bound, awards_of
from extractors.awards.clauses import Desk, Found
from extractors.awards.counted import Counted
from extractors.awards.criteria import is_criterion
from extractors.awards.drafts import Draft
from extractors.awards.frames import Frame
from extractors.awards.granted import grantor_of
from extractors.awards.label_groups import TEAM
from extractors.awards.named import NamedAward
from extractors.awards.occasions import Occasion
from extractors.awards.quota import Quota
from extractors.awards.quotas import find_quotas
from extractors.awards.spelling import loose
from extractors.awards.split_totals import split_totals
from extractors.awards.terms import occasion_of, per_of
from extractors.awards.totals import explains, is_split_up, is_sum
from extractors.awards.whom import group_of_number, recipient_of_number
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Per, Recipient

REST = Rule(
    "the_rest",
    loose(r"\bsố\scòn\slại\s(?:để\s)?(?:tặng|trao|dành)\b(?:\scho\b)?"),
    (Example("⟦số còn lại tặng⟧ đoàn viên"), Example("các đội còn lại")),
)


@dataclass
class NumberedDrafts:
    """The drafts of a clause's quotas in text order, and the names they were bound to."""

    drafts: list[Draft] = field(default_factory=list)
    bound: set[NamedAward] = field(default_factory=set)


def numbered_drafts(desk: Desk, found: Found, frame: Frame, ahead: Callable[[], Sequence[Found]]) -> NumberedDrafts:
    """Every quota of a clause bound to its award; totals of what the clause then lists are left out."""
    quotas = [q for q in find_quotas(desk, found, frame.comparator) if not is_criterion(desk, found, q)]
    quotas = quotas or numbers_behind(desk, found, frame.comparator)
    sums = [q for i, q in enumerate(quotas) if is_sum(desk, q, quotas[i + 1 :])]
    quotas = [q for q in quotas if q not in sums]
    quotas = split_totals(desk, found, quotas)
    quotas = [q for i, q in enumerate(quotas) if not is_split_up(desk, found, q, quotas[i + 1 :])]
    quotas = [q for i, q in enumerate(quotas) if not (i and explains(desk, quotas[i - 1], q))]
    result = NumberedDrafts()
    last: Bound | None = None
    for index, quota in enumerate(quotas):
        following = quotas[index + 1].span.start if index + 1 < len(quotas) else found.span.end
        bound = awards_of(desk, found, quota, frame, ahead) or _as_before(last, quota)
        if bound is None:
            continue
        last = bound
        rank = _rank_of(found, quota)
        awards = (*bound.awards, *((rank,) if rank and rank not in bound.awards else ()))
        counted = Counted(desk, found, frame, quota, bound, following)
        made = [_draft(counted, award) for award in awards]
        for draft in made if rank or len(awards) > 1 else ():
            if bound.either:
                draft.alternatives = quota.span.start
            else:
                draft.bundle = quota.span.start
        result.drafts += made
        result.bound |= set(awards)
    result.bound |= {q.award for q in sums if q.award}
    _hand_back(result.drafts)
    result.drafts += _the_rest(desk, found, frame, sums, result.drafts)
    return result


def _the_rest(desk: Desk, found: Found, frame: Frame, sums: Sequence[Quota], drafts: Sequence[Draft]) -> list[Draft]:
    """ "15 Bằng khen, trong đó 05 … cho tập thể, số còn lại tặng đoàn viên": ten, since the text gives both numbers."""
    match = next(desk.reading.find(REST, found.span), None)
    if match is None or not drafts or len(sums) != 1 or sums[0].count is None:
        return []
    left = sums[0].count.high - sum(d.high or 0 for d in drafts)
    noun = next((n for n in found.nouns if n.span.start >= match.end()), None)
    if left <= 0 or noun is None:
        return []
    return [replace(drafts[-1], recipient=noun.noun.kind, low=left, high=left, group=None, at=match.start())]


def _hand_back(drafts: Sequence[Draft]) -> None:
    """ "01 giải Nhất, 02 giải Nhì cho các lớp": whom the last prize of a list is for, the others are for."""
    last: Recipient | None = None
    for draft in reversed(drafts):
        if draft.name.is_prize and draft.recipient == "any" and last:
            draft.recipient = last
        last = draft.recipient if draft.name.is_prize and draft.recipient != "any" else None


def _as_before(last: Bound | None, quota: Quota) -> Bound | None:
    """ "khen thưởng 15 tập thể, 20 cá nhân": one verb for the whole list."""
    unnamed = last is not None and last.awards[0].name.slug == "unspecified_statutory_commendation"
    return last if unnamed and quota.noun else None


def _rank_of(found: Found, quota: Quota) -> NamedAward | None:
    """ "01 đội hạng nhất": the prize that stands right behind the winners."""
    if quota.noun is None or quota.count is None:
        return None
    return next((a for a in found.awards if a.name.is_prize and 0 <= a.span.start - quota.end <= 20), None)


def _draft(counted: Counted, award: NamedAward) -> Draft:
    desk, found, frame, quota = counted.desk, counted.found, counted.frame, counted.quota
    source = counted.bound.source
    time, unit = occasion_of(desk, found, quota, frame, counted.following)
    group = group_of_number(counted)
    low, high = quota.bounds
    return Draft(
        name=award.name,
        recipient=recipient_of_number(counted, award),
        spans=[found.span, *frame.spans, *((source.span,) if source else ())],
        comparator=quota.comparator,
        low=low,
        high=high,
        percent=quota.share.percent if quota.share else None,
        base=base_of(desk, found, quota, counted.following),
        group=_text(desk, group),
        grantor=grantor_of(desk, source or found, award, frame),
        per=_per_of_prize(desk, award, group, _per(desk, found, quota, time, unit), counted=quota.award is not None),
        phase=time.ordinal if time else None,
        kind=counted.kind,
        at=quota.span.start,
    )


OF_THE_UNIT = Rule(
    "of_the_unit",
    loose(r"\bcủa\s(?:từng\s|mỗi\s)?(?:cơ\squan|đơn\svị)\b"),
    (Example("tổng số cá nhân ⟦của đơn vị⟧"), Example("tổng số cá nhân của tỉnh")),
)


def _per(desk: Desk, found: Found, quota: Quota, time: Occasion | None, unit: Occasion | None) -> Per:
    """A share of "của cơ quan, đơn vị" is for each unit."""
    own = (
        quota.share is not None
        and quota.end < found.span.end
        and desk.reading.has(OF_THE_UNIT, Span(quota.end, found.span.end))
    )
    return "unit" if own and unit is None and time is None else per_of(desk, time, unit)


def _per_of_prize(desk: Desk, award: NamedAward, group: Span | None, per: Per, *, counted: bool) -> Per:
    """Prizes of a group of their own are so many for each group."""
    apart = group is not None and desk.reading.first(TEAM, group) is None
    return "prize_group" if apart and counted and award.name.is_prize and per == "campaign" else per


def _text(desk: Desk, span: Span | None) -> str | None:
    return " ".join(span.of(desk.view.text).split()) if span else None
