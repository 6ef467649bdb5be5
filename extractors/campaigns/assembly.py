"""A campaign put together from its parts."""

from __future__ import annotations

from extractors.awards import find_awards
from extractors.campaigns.contents import find_contents
from extractors.campaigns.existence import find_settings, title_span, with_printed_case
from extractors.campaigns.launcher import Launcher, find_launcher
from extractors.campaigns.parts import Part, moved, split_documents
from extractors.campaigns.period import find_period
from extractors.campaigns.phases import PhaseFound, find_phases
from extractors.campaigns.review_phases import assign_reviews
from extractors.campaigns.reviews import ReviewFound, find_reviews
from extractors.campaigns.scope import Scope
from extractors.campaigns.sections import find_sections
from extractors.campaigns.settings import Setting
from extractors.campaigns.stretches import TimeReader
from extractors.campaigns.titles import AMENDS
from extractors.context import Context
from extractors.deadlines import find_deadlines
from extractors.header.issuer_place import level_named
from extractors.structure import DocumentView
from extractors.targets import find_targets
from schemas import Campaign, Milestone, Phase, Span
from schemas.records import Quotes
from schemas.vocabulary import IssuerLevel


def find_campaigns(view: DocumentView, context: Context) -> tuple[Campaign, ...]:
    """Usually one; none for a document that sets no campaign rules."""
    found = (
        (_campaign(part.view, part.context, setting), part.start)
        for place, part in enumerate(split_documents(view, context))
        if not (place and _amends(part))
        for setting in find_settings(part.view, part.context)
    )
    return tuple(moved(campaign, start) for campaign, start in found if campaign)


def _amends(part: Part) -> bool:
    """A later document of a file that changes the rules of the one before sets no campaign of its own."""
    title = title_span(part.view, part.context)
    return title is not None and AMENDS.regex.match(part.view.folded[title.start : title.end]) is not None


def _campaign(view: DocumentView, context: Context, setting: Setting) -> Campaign | None:
    launcher = find_launcher(view, context, setting)
    sections = find_sections(view, setting.blocks)
    title = title_span(view, context)
    times = TimeReader(view, context)
    stated = find_period(times, setting, sections, (), title)
    if stated:
        times = TimeReader(view, context, context.reference_day or stated.value.first_day)
    found = find_phases(times, setting.blocks, sections)
    reviews, rest = assign_reviews(found, find_reviews(view, context, setting.blocks))
    phases = tuple(_phase(view, i, phase, reviews[phase.key]) for i, phase in enumerate(found, start=1))
    scope = Scope(view, context, setting.blocks, launcher.name, phases, _level(context, launcher))
    name, evidence, confidence = _identity(view, setting, launcher)
    campaign = Campaign(
        name=name,
        kind=setting.kind,
        launched_by=launcher.name,
        launched_in=launcher.number,
        period=find_period(times, setting, sections, found, title),
        phases=phases,
        milestones=tuple(_milestone(view, review) for review in rest),
        targets=find_targets(scope),
        contents=find_contents(view, setting.blocks, sections),
        awards=find_awards(scope),
        deadlines=find_deadlines(scope),
        evidence=evidence,
        confidence=confidence,
    )
    return campaign if _counts(campaign, context, needs_quotas=setting.needs_quotas) else None


def _counts(campaign: Campaign, context: Context, *, needs_quotas: bool) -> bool:
    """Standing rules count where they set quotas of their own; a report, where it tells more than that there is a campaign."""
    if needs_quotas:
        return any(a.min is not None or a.max is not None or a.percent is not None for a in campaign.awards)
    if not context.is_report:
        return True
    told = (campaign.period, campaign.targets, campaign.awards, campaign.phases, campaign.milestones, campaign.deadlines)
    return len(campaign.contents) >= 3 or sum(bool(part) for part in told) >= 2


def _identity(
    view: DocumentView, setting: Setting, launcher: Launcher
) -> tuple[str | None, dict[str, Quotes], dict[str, float]]:
    name: str | None = None
    evidence: dict[str, Quotes] = {}
    confidence: dict[str, float] = {}
    if setting.found:
        evidence["kind"], confidence["kind"] = view.evidence(setting.found.noun), 0.9
        found = with_printed_case(view, setting.found)
        if found.name and found.span:
            name = found.name
            evidence["name"], confidence["name"] = view.evidence(found.span), 0.95 if found.is_quoted else 0.8
    if launcher.name:
        evidence["launched_by"], confidence["launched_by"] = launcher.evidence, launcher.confidence
    if launcher.number:
        evidence["launched_in"], confidence["launched_in"] = launcher.number_evidence, launcher.confidence
    return name, evidence, confidence


def _level(context: Context, launcher: Launcher) -> IssuerLevel | None:
    """That of the document's issuer, or the one that the launcher's name tells."""
    if launcher.name is None or launcher.name == context.header.issuer:
        return context.header.issuer_level
    return level_named(launcher.name)


def _phase(view: DocumentView, ordinal: int, found: PhaseFound, reviews: list[ReviewFound]) -> Phase:
    start, end = found.time.value.first_day, found.time.value.last_day
    return Phase(
        ordinal=ordinal,
        label=" ".join(found.label.of(view.text).split()),
        value=found.time.value,
        start=start.isoformat() if start else None,
        end=end.isoformat() if end else None,
        milestones=tuple(_milestone(view, review) for review in reviews),
        evidence=view.evidence(Span(found.label.start, max(found.time.span.end, found.label.end))),
        confidence=0.9,
    )


def _milestone(view: DocumentView, found: ReviewFound) -> Milestone:
    return Milestone(kind=found.kind, value=found.value, evidence=view.evidence(found.span), confidence=0.85)
