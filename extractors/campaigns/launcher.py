"""Who launched a campaign and in which document."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.campaigns.existence import Setting
from extractors.context import Context
from extractors.issuers import Place, find_issuers
from extractors.structure import DocumentView
from schemas.records import Quotes


@dataclass(frozen=True)
class Launcher:
    name: str | None = None
    evidence: Quotes = ()
    number: str | None = None
    number_evidence: Quotes = ()
    confidence: float = 0.9


def find_launcher(view: DocumentView, context: Context, setting: Setting) -> Launcher:
    """The issuer of the document or of the one reported; in a report of several launches the body its sentence names."""
    stated = context.announces if context.is_report else context.header
    if stated and stated.issuer:
        return Launcher(
            stated.issuer,
            stated.evidence.get("issuer", ()),
            stated.number,
            stated.evidence.get("number", ()),
            min(stated.confidence.get("issuer", 0.9), 0.95),
        )
    if setting.found is None:
        return Launcher()
    start = next((b.start for b in setting.blocks if b.start <= setting.found.noun.start < b.end), setting.found.noun.start)
    named = find_issuers(view, Place(context.province), start, setting.found.noun.start)
    if named:
        nearest = named[-1]
        return Launcher(nearest.name, view.evidence(nearest.span), confidence=0.75)
    return Launcher()
