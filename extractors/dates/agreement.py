"""Roles of dates brought into line with what the record makes of them: a campaign's deadline, review or period is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from schemas import Announced, Campaign, DateMention, EdtfDate
from schemas.records import Quotes
from schemas.vocabulary import DateRole

_WEAK: frozenset[DateRole] = frozenset({"reference", "event"})
_STRETCH = 500  # characters


@dataclass(frozen=True, slots=True)
class _Use:
    """What a campaign uses a stretch of text for; ``value`` is the one that a date must have to be meant."""

    role: DateRole
    value: EdtfDate
    quotes: Quotes
    over: frozenset[DateRole]

    def means(self, mention: DateMention) -> bool:
        own = mention.evidence[-1]
        return (
            mention.role in self.over
            and mention.value is not None
            and _meant(self.role, mention.value, self.value)
            and any(quote.start <= own.start and own.end <= quote.end for quote in self.quotes)
        )


def agreed(
    mentions: Sequence[DateMention], campaigns: Iterable[Campaign], announced: Announced | None
) -> tuple[DateMention, ...]:
    """The same mentions in the same order; what the words around a date say for certain stays."""
    uses = [use for campaign in campaigns for use in _uses(campaign)]
    if announced and announced.issued_on:
        uses.append(_Use("issued", announced.issued_on, announced.evidence.get("issued_on", ()), _WEAK))
    nearby = _by_stretch(uses)
    found = []
    for mention in mentions:
        around = nearby.get(mention.evidence[-1].start // _STRETCH, ())
        role = next((use.role for use in around if use.means(mention)), mention.role)
        found.append(mention if role == mention.role else mention.model_copy(update={"role": role}))
    return tuple(found)


def _by_stretch(uses: Iterable[_Use]) -> dict[int, list[_Use]]:
    """The uses with a quote in each stretch of so many characters, in their order: a file of many documents has thousands."""
    nearby: dict[int, list[_Use]] = {}
    for use in uses:
        for number in {n for quote in use.quotes for n in range(quote.start // _STRETCH, quote.end // _STRETCH + 1)}:
            nearby.setdefault(number, []).append(use)
    return nearby


def _uses(campaign: Campaign) -> Iterator[_Use]:
    for deadline in campaign.deadlines:
        if deadline.value:
            yield _Use("deadline", deadline.value, deadline.evidence, _WEAK)
    for milestone in (*campaign.milestones, *(m for phase in campaign.phases for m in phase.milestones)):
        if milestone.value:
            yield _Use("review", milestone.value, milestone.evidence, _WEAK)
    for phase in campaign.phases:
        if phase.value:
            yield _Use("phase", phase.value, phase.evidence, _WEAK | {"period"})
    period = campaign.period
    if period:
        yield _Use("period", period.value, period.evidence, _WEAK | {"start", "end"})
        if period.start:
            yield _Use("start", EdtfDate(period.value.start_part), period.evidence, _WEAK)
        if period.end:
            yield _Use("end", EdtfDate(period.value.end_part), period.evidence, _WEAK)


def _meant(role: DateRole, stated: EdtfDate, used: EdtfDate) -> bool:
    if role == "deadline":
        return stated.last_day == used.last_day
    return stated.rstrip("?~") == used.rstrip("?~")
