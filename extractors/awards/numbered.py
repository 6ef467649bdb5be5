"""Rules with a number: each quota of a clause made a draft for each of its awards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from extractors.awards.binding import Bound, awards_of
from extractors.awards.clauses import Desk, Found
from extractors.awards.criteria import is_criterion
from extractors.awards.drafts import Draft
from extractors.awards.frames import Frame, inline_group
from extractors.awards.granted import grantor_of
from extractors.awards.groups import each_group, group_of_winner, lead_group, paren_head, part_of_winners, who_they_are
from extractors.awards.names import NamedAward
from extractors.awards.occasions import Occasion
from extractors.awards.quotas import Quota, find_quotas, numbers_behind
from extractors.awards.spelling import loose
from extractors.awards.terms import kind_of, occasion_of, per_of
from extractors.awards.totals import explains, is_split_up, is_sum
from extractors.awards.unnamed import whom_a_prize_is_for
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Per, QuotaKind, Recipient

FOR_WHOM = Rule(
    "for_whom",
    loose(
        r"^[^.;:()]{0,70}?\b(?:cho|dành\scho|để\stặng|tặng(?:\scho)?|trao(?:\scho)?)\s(?:các\s|những\s|mỗi\s|từng\s|một\s|\d{1,3}\s)?$"
    ),
    (Example("⟦ của LĐLĐ tỉnh dành cho ⟧"), Example(", 02 giải Nhì")),
)
REST = Rule(
    "the_rest",
    loose(r"\bsố\scòn\slại\s(?:để\s)?(?:tặng|trao|dành)\b(?:\scho\b)?"),
    (Example("⟦số còn lại tặng⟧ đoàn viên"), Example("các đội còn lại")),
)


@dataclass(frozen=True)
class Numbered:
    """A quota with what it was bound to."""

    quota: Quota
    bound: Bound
    following: int


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
        made = [_draft(desk, found, frame, Numbered(quota, bound, following), award) for award in awards]
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


def _draft(desk: Desk, found: Found, frame: Frame, numbered: Numbered, award: NamedAward) -> Draft:
    quota, source = numbered.quota, numbered.bound.source
    time, unit = occasion_of(desk, found, quota, frame, numbered.following)
    group = _group(desk, found, frame, quota, numbered.following)
    low, high = quota.bounds
    return Draft(
        name=award.name,
        recipient=_recipient(desk, found, frame, quota, award, numbered.following),
        spans=[found.span, *frame.spans, *((source.span,) if source else ())],
        comparator=quota.comparator,
        low=low,
        high=high,
        percent=quota.share.percent if quota.share else None,
        base=_base(desk, found, quota, numbered.following),
        group=_text(desk, group),
        grantor=grantor_of(desk, source or found, award, frame),
        per=_per_of_prize(award, group, _per(desk, found, quota, time, unit), counted=quota.award is not None),
        phase=time.ordinal if time else None,
        kind=_kind(desk, found, quota, frame, source),
        at=quota.span.start,
    )


def _kind(desk: Desk, found: Found, quota: Quota, frame: Frame, source: Found | None) -> QuotaKind:
    """Where the award comes later in the sentence, so does the verb that proposes it."""
    kind = kind_of(desk, found, quota, frame)
    return kind_of(desk, source, None, frame) if source and kind == "grant" else kind


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


def _per_of_prize(award: NamedAward, group: Span | None, per: Per, *, counted: bool) -> Per:
    """Prizes of a group of their own are so many for each group."""
    return "prize_group" if group and counted and award.name.is_prize and per == "campaign" else per


def _text(desk: Desk, span: Span | None) -> str | None:
    return " ".join(span.of(desk.view.text).split()) if span else None


def _group(desk: Desk, found: Found, frame: Frame, quota: Quota, following: int) -> Span | None:
    is_share = kind_of(desk, found, quota, frame) == "share"
    if is_share and quota.share:
        return part_of_winners(desk, found, quota)
    if is_share and quota.noun and quota.noun.span.end <= quota.span.start:
        return part_of_winners(desk, found, quota)
    if is_share and quota.noun and quota.noun.noun.generic:
        return who_they_are(desk, found, quota) or part_of_winners(desk, found, quota)
    apart = lead_group(desk, found, quota) if any(w.span.end <= quota.span.start for w in found.share_words) else None
    if apart:
        return apart
    kept_for = whom_a_prize_is_for(desk, found, quota)
    if kept_for:
        return kept_for
    if quota.noun and not quota.noun.noun.generic:
        return inline_group(desk, quota.noun, following)
    among = group_of_winner(desk, found, quota, following)
    return (
        among
        or paren_head(desk, found, quota)
        or lead_group(desk, found, quota)
        or each_group(desk, found, quota)
        or frame.group
    )


def _recipient(desk: Desk, found: Found, frame: Frame, quota: Quota, award: NamedAward, following: int) -> Recipient:
    """Who wins: the counted noun, else whom the text names for it, else the heading, else what the award is for."""
    if quota.noun:
        kind = quota.noun.noun.kind
        return kind if kind != "any" else _named_after(desk, found, quota, following) or kind
    part = part_of_winners(desk, found, quota) if quota.share and _kind(desk, found, quota, frame, None) == "share" else None
    if part:
        whose = [n.noun.kind for n in found.nouns if part.contains(n.span)]
        return whose[0] if whose else "individual" if not frame.recipients else frame.recipients[0]
    named = _named_after(desk, found, quota, following) or _named_before(desk, found, quota)
    if named:
        return named
    if frame.recipients:
        return frame.recipients[0] if len(frame.recipients) == 1 else "any"
    around = [n.noun.kind for n in found.nouns] if quota.share else []
    if around:
        return around[-1] if quota.comparator == "percent_min" else around[0]
    if award.name.family == "flag":
        return "collective"
    return award.name.recipients[0] if len(award.name.recipients) == 1 else "any"


def _named_after(desk: Desk, found: Found, quota: Quota, following: int) -> Recipient | None:
    for noun in found.nouns:
        if quota.end <= noun.span.start < following and desk.reading.first(FOR_WHOM, Span(quota.end, noun.span.start)):
            return noun.noun.kind
    return None


def _named_before(desk: Desk, found: Found, quota: Quota) -> Recipient | None:
    """Before the bracket that the quota stands in ("24 giải cá nhân (1 giải nhất …)"), or behind "mỗi"."""
    opened = desk.view.plain.rfind("(", found.span.start, quota.span.start)
    series = [a for a in found.names if a.series and a.span.end <= opened + 1]
    if series:
        return series[-1].series
    head = paren_head(desk, found, quota, nouns=True)
    inside = [n.noun.kind for n in found.nouns if head and head.contains(n.span)]
    if inside:
        return inside[0]
    each = next((o for o in reversed(found.occasions) if not o.is_time and o.span.start < quota.span.start), None)
    whom = [n.noun.kind for n in found.nouns if each and 0 <= n.span.start - each.span.start <= 6]
    return whom[0] if whom else None


def _base(desk: Desk, found: Found, quota: Quota, following: int) -> str | None:
    if quota.share is None or following <= quota.share.span.end:
        return None
    text = desk.view.text[quota.share.span.end : following].strip(" ,;.)")
    return " ".join(text.split())[:160] or None
