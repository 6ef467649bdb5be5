"""Rules with a number: each quota of a clause made a draft for each of its awards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.awards.binding import Bound, awards_of, grantor_of, kind_of, occasion_of, per_of
from extractors.awards.clauses import Desk, Found
from extractors.awards.drafts import Draft
from extractors.awards.frames import Frame, inline_group
from extractors.awards.groups import each_group, lead_group, paren_head
from extractors.awards.names import NamedAward
from extractors.awards.quotas import Quota, find_quotas
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Recipient

CRITERION = Rule(
    "number_of_a_criterion",
    loose(
        r"\b(?:có|trong|giúp(?:\sđỡ)?|nhận|thành\slập|gồm|tại|với|giữa)\s(?:(?:từ|dưới|trên|hơn|ít\snhất|tối\sthiểu|tổng\ssố)\s)?$"
    ),
    (Example("cụm ⟦có từ ⟧"), Example("đơn vị ⟦có dưới ⟧"), Example("tặng cho ")),
)
DEMANDED = Rule(
    "demanded",
    loose(r"\b(?:phải|chỉ|sẽ|gồm)\scó\s(?:(?:từ|ít\snhất)\s)?$"),
    (Example("khối doanh nghiệp ⟦phải có từ ⟧"), Example("mỗi khối có ")),
)
FOR_WHOM = Rule(
    "for_whom",
    loose(r"^[^.;:()]{0,70}?\b(?:cho|dành\scho|để\stặng|tặng(?:\scho)?|trao(?:\scho)?)\s(?:các\s|những\s|một\s|\d{1,3}\s)?$"),
    (Example("⟦ của LĐLĐ tỉnh dành cho ⟧"), Example(", 02 giải Nhì")),
)
ANY_PRIZE = Rule(
    "prize_without_rank",
    loose(r"^\s(?:dành\scho|cho|trao\scho)\b"),
    (Example("⟦ dành cho⟧ thí sinh cao tuổi nhất"), Example(" trị giá 5 triệu đồng")),
)


@dataclass(frozen=True)
class Numbered:
    """A quota with what it was bound to."""

    quota: Quota
    bound: Bound
    following: int


def numbered_drafts(desk: Desk, found: Found, frame: Frame, ahead: Sequence[NamedAward]) -> list[Draft]:
    """Drafts of a clause's quotas, in text order."""
    quotas = [q for q in find_quotas(desk, found, frame.comparator) if not _is_criterion(desk, found, q)]
    drafts: list[Draft] = []
    for index, quota in enumerate(quotas):
        following = quotas[index + 1].span.start if index + 1 < len(quotas) else found.span.end
        bound = awards_of(desk, found, quota, frame, ahead)
        if bound is None:
            continue
        rank = _rank_of(found, quota)
        awards = (*bound.awards, *((rank,) if rank and rank not in bound.awards else ()))
        drafts += [_draft(desk, found, frame, Numbered(quota, bound, following), award) for award in awards]
    return drafts


def _is_criterion(desk: Desk, found: Found, quota: Quota) -> bool:
    """Numbers that describe who qualifies: "cụm có từ 10 đơn vị thành viên trở lên"."""
    if quota.noun is None or quota.span.start == found.span.start:
        return False
    before = Span(max(found.span.start, quota.span.start - 30), quota.span.start)
    if desk.reading.has(DEMANDED, before):
        return False
    return desk.reading.has(CRITERION, before)


def _rank_of(found: Found, quota: Quota) -> NamedAward | None:
    """ "01 đội hạng nhất": the prize that stands right behind the winners."""
    if quota.noun is None or quota.count is None:
        return None
    return next((a for a in found.awards if a.name.is_prize and 0 <= a.span.start - quota.end <= 20), None)


def _draft(desk: Desk, found: Found, frame: Frame, numbered: Numbered, award: NamedAward) -> Draft:
    quota, bound = numbered.quota, numbered.bound
    time, unit = occasion_of(found, quota, frame, numbered.following)
    group = _group(desk, found, frame, quota, numbered.following)
    low, high = quota.bounds
    return Draft(
        name=award.name,
        recipient=_recipient(desk, found, frame, quota, award, numbered.following),
        spans=[found.span, *(frame.spans if _inherits(found, frame, bound) else ())],
        comparator=quota.comparator,
        low=low,
        high=high,
        percent=quota.share.percent if quota.share else None,
        base=_base(desk, found, quota, numbered.following),
        group=_text(desk, group),
        grantor=grantor_of(desk, found, award, frame),
        per=per_of(desk, time, unit),
        phase=time.ordinal if time else None,
        kind=kind_of(desk, found, quota, frame),
        at=quota.span.start,
    )


def _inherits(found: Found, frame: Frame, bound: Bound) -> bool:
    return bool(frame.spans)


def _text(desk: Desk, span: Span | None) -> str | None:
    return " ".join(span.of(desk.view.text).split()) if span else None


def _group(desk: Desk, found: Found, frame: Frame, quota: Quota, following: int) -> Span | None:
    if quota.noun and not quota.noun.noun.generic:
        return inline_group(desk, quota.noun, following)
    return paren_head(desk, found, quota) or each_group(desk, found, quota) or lead_group(desk, found, quota) or frame.group


def _recipient(desk: Desk, found: Found, frame: Frame, quota: Quota, award: NamedAward, following: int) -> Recipient | None:
    if quota.noun:
        return quota.noun.noun.kind
    for noun in found.nouns:
        if quota.end <= noun.span.start < following and desk.reading.first(FOR_WHOM, Span(quota.end, noun.span.start)):
            return noun.noun.kind
    head = paren_head(desk, found, quota, nouns=True)
    if head:
        kinds = [n.noun.kind for n in found.nouns if head.contains(n.span)]
        if kinds:
            return kinds[0]
    if frame.recipients:
        return frame.recipients[0] if len(frame.recipients) == 1 else "any"
    if quota.share:
        kinds = [n.noun.kind for n in found.nouns if n.span.end <= quota.span.start or n.span.start >= quota.end]
        if kinds:
            return kinds[-1] if quota.comparator == "percent_min" else kinds[0]
    if award.name.family == "flag":
        return "collective"
    kinds = list(award.name.recipients)
    return kinds[0] if len(kinds) == 1 else "any"


def _base(desk: Desk, found: Found, quota: Quota, following: int) -> str | None:
    if quota.share is None or following <= quota.share.span.end:
        return None
    text = desk.view.text[quota.share.span.end : following].strip(" ,;.)")
    return " ".join(text.split())[:160] or None
