"""A campaign put together from its parts."""

from __future__ import annotations

from extractors.awards import find_awards
from extractors.campaigns.existence import Setting, find_settings, with_printed_case
from extractors.campaigns.launcher import find_launcher
from extractors.campaigns.scope import Scope
from extractors.context import Context
from extractors.deadlines import find_deadlines
from extractors.structure import DocumentView
from extractors.targets import find_targets
from schemas import Award, Campaign
from schemas.records import Quotes


def find_campaigns(view: DocumentView, context: Context) -> tuple[Campaign, ...]:
    """Usually one; none for a document that sets no campaign rules."""
    found = (_campaign(view, context, setting) for setting in find_settings(view, context))
    return tuple(campaign for campaign in found if campaign)


def _campaign(view: DocumentView, context: Context, setting: Setting) -> Campaign | None:
    launcher = find_launcher(view, context, setting)
    scope = Scope(view, context, setting.blocks, launcher.name, ())
    awards = find_awards(scope)
    if setting.found is None and not any(_has_quota(award) for award in awards):
        return None  # standing rules count only where they set quotas of their own
    evidence: dict[str, Quotes] = {}
    confidence: dict[str, float] = {}
    name = None
    if setting.found and setting.found.name:
        found = with_printed_case(view, setting.found)
        name = found.name
        evidence["name"] = view.evidence(found.span) if found.span else ()
        confidence["name"] = 0.95 if found.is_quoted else 0.8
    if launcher.name:
        evidence["launched_by"], confidence["launched_by"] = launcher.evidence, launcher.confidence
    if launcher.number:
        evidence["launched_in"], confidence["launched_in"] = launcher.number_evidence, launcher.confidence
    if setting.found:
        evidence["kind"] = view.evidence(setting.found.noun)
        confidence["kind"] = 0.9
    return Campaign(
        name=name,
        kind=setting.kind,
        launched_by=launcher.name,
        launched_in=launcher.number,
        targets=find_targets(scope),
        awards=awards,
        deadlines=find_deadlines(scope),
        evidence=evidence,
        confidence=confidence,
    )


def _has_quota(award: Award) -> bool:
    return award.min is not None or award.max is not None or award.percent is not None
