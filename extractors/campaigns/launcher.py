"""Who launched a campaign and in which document."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.campaigns.existence import Setting
from extractors.context import Context
from extractors.issuers import IssuerFound, Place, find_issuers
from extractors.structure import DocumentView
from schemas.records import Quotes

_LEAD_BLOCKS = 6


@dataclass(frozen=True)
class Launcher:
    name: str | None = None
    evidence: Quotes = ()
    number: str | None = None
    number_evidence: Quotes = ()
    confidence: float = 0.9


def find_launcher(view: DocumentView, context: Context, setting: Setting) -> Launcher:
    """The issuer of the document or of the one reported; where neither is told, the body that the launching words name."""
    stated = context.announces if context.is_report else context.header
    issuer = stated.issuer if stated else None
    evidence = stated.evidence.get("issuer", ()) if stated else ()
    confidence = min(stated.confidence.get("issuer", 0.9), 0.95) if stated else 0.0
    if issuer is None:
        named = _named(view, context, setting)
        if named:
            issuer, evidence, confidence = named.name, view.evidence(named.span), 0.7
    number = stated.number if stated else None
    number_evidence = stated.evidence.get("number", ()) if stated else ()
    return Launcher(issuer, evidence, number, number_evidence, confidence)


def _named(view: DocumentView, context: Context, setting: Setting) -> IssuerFound | None:
    """The body nearest before the name in its block, else the first that stands beside the name in the lead."""
    if setting.found is None:
        return None
    place, noun = Place(context.province), setting.found.noun
    start = next((b.start for b in setting.blocks if b.start <= noun.start < b.end), noun.start)
    before = find_issuers(view, place, start, noun.start)
    if before:
        return before[-1]
    name = (setting.found.name or "").lower()
    after = [b for b in setting.blocks if b.start > noun.start][:_LEAD_BLOCKS]
    for block in after:
        position = view.folded.find(name, block.start, block.end) if name else -1
        named = find_issuers(view, place, block.start, position) if position > block.start else []
        if named:
            return named[-1]
    return None
