"""Who launched a campaign and in which document."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.campaigns.naming import NameFound
from extractors.campaigns.settings import Setting
from extractors.campaigns.subjects import LAUNCHES, acting_body, sentence_start, unit_leads
from extractors.context import Context
from extractors.header.announced import heads_of_page, page_place
from extractors.issuers import Place, find_issuers
from extractors.language.folding import fold
from extractors.rules import Example, Rule
from extractors.structure import DocumentView
from schemas import Span
from schemas.records import Quotes

# What a body does before a campaign's name; one that follows it up or lends its hall does not launch it.
LEADS = Rule(
    "leads",
    rf"""\A (?: ,? \s (?:tỉnh|huyện|thành\sphố|thị\sxã|quận) \s [^,.;\n]{{2,25}}? ,? )? \s (?: \( [^()\n]{{2,40}} \) \s )?
        (?: (?:đã|vừa|mới|sẽ|chính\sthức|long\strọng|cũng|phối\shợp|cùng|với) \s ){{0,3}} (?: [^.;:\n]{{0,140}} \s )??
        (?: {LAUNCHES} | (?:có|ra) \s (?:công\svăn|kế\shoạch|văn\sbản|thông\sbáo|thể\slệ) | chọn | lấy | xây\sdựng ) \b""",
    (
        Example("⟦ tổ chức⟧ lễ phát động"),
        Example("⟦, tỉnh An Giang tổ chức⟧ hội nghị"),
        Example("⟦ phối hợp với Công đoàn ngành phát động⟧ phong trào"),
        Example(" theo dõi, đôn đốc"),
    ),
)
_TOGETHER = re.compile(r"\s+(?:đã\s+|vừa\s+)?(?:phối\s+hợp|liên\s+tịch|cùng)(?:\s+(?:với|cùng))?(?:\s+ban\s+thường\s+vụ)?\s+")
_BY = re.compile(rf"[^.;:]{{0,60}}?\s(?:{LAUNCHES}|chủ\strì|phối\shợp)\b")
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
    if issuer is None and setting.found is not None:
        named = _named(view, context, setting, setting.found)
        if named:
            issuer, evidence, confidence = named.name, view.evidence(named.span), named.confidence
    number = stated.number if stated else None
    number_evidence = stated.evidence.get("number", ()) if stated else ()
    return Launcher(issuer, evidence, number, number_evidence, confidence)


@dataclass(frozen=True, slots=True)
class _Named:
    name: str
    span: Span
    confidence: float


def _named(view: DocumentView, context: Context, setting: Setting, found: NameFound) -> _Named | None:
    """The body that acts in the first sentence that launches the campaign by name, else the one whose page it is."""
    place = page_place(view, context.province)
    mentions = [found.noun.start, *_again(view, setting, found)]
    for mention in mentions:
        block = view.block_at(mention)
        named = _acting(view, place, sentence_start(view, mention), mention)
        named = named or (_acting(view, place, block.start, mention) if block else None)
        if named is None and block and mention == found.noun.start:
            near = find_issuers(view, place, block.start, mention)
            named = _Named(near[-1].name, near[-1].span, 0.6) if near else None
        if named:
            return named
    by = next((n for mention in mentions if (n := _passive(view, place, mention))), None)
    if by:
        return by
    leading = _leading(view, place) if context.is_report else None
    if leading:
        return leading
    for mention in mentions:
        unit = unit_leads(view, sentence_start(view, mention), mention)
        committee = _committee(view, place, setting, unit) if unit else None
        if committee:
            return committee
    return next((_Named(head.value, head.spans[0], 0.6) for head in heads_of_page(view, place)), None)


def _acting(view: DocumentView, place: Place, start: int, end: int) -> _Named | None:
    """The subject of the sentence; a body inside a longer name ("Đoàn Thanh niên Bệnh viện …") is not who acts."""
    bodies = find_issuers(view, place, start, end)
    subject = acting_body(view, start, end)
    if subject and not any(body.span.start <= subject.start and body.span.end >= subject.end - 1 for body in bodies):
        inner = [body for body in bodies if subject.contains(body.span) and body.span.start == subject.start]
        if not inner:
            return _Named(" ".join(subject.of(view.text).split()), subject, 0.7)
    acting = [body for body in bodies if LEADS.regex.match(view.folded[body.span.end : end])]
    if not acting:
        return None
    leads = acting[-1]
    for before in reversed(acting[:-1]):
        if not _TOGETHER.fullmatch(view.folded, before.span.end, leads.span.start):
            break
        leads = before  # of bodies that act together the first one leads
    return _Named(leads.name, leads.span, 0.7)


def _passive(view: DocumentView, place: Place, mention: int) -> _Named | None:
    """``phong trào “…” do Hội Phụ nữ xã khởi xướng``, ``… được UBND huyện phát động``."""
    around = view.sentence_at(mention) or view.block_at(mention)
    end = around.end if around else mention
    for body in find_issuers(view, place, mention, end):
        said = view.folded[max(mention, body.span.start - 4) : body.span.start].split()[-1:]
        if said in (["do"], ["được"]) and _BY.match(view.folded, body.span.end, end):
            return _Named(body.name, body.span, 0.7)
    return None


def _leading(view: DocumentView, place: Place) -> _Named | None:
    """Who acts first in the lead of a report that tells of a campaign without saying who launched it."""
    for block in view.main_blocks("body")[:2]:
        for body in find_issuers(view, place, block.start, block.end):
            if LEADS.regex.match(view.folded[body.span.end : block.end]):
                return _Named(body.name, body.span, 0.6)
    return None


def _again(view: DocumentView, setting: Setting, found: NameFound) -> list[int]:
    """Where the lead names the campaign again."""
    name = fold(found.name or "")
    after = [b for b in setting.blocks if b.start > found.noun.start][:_LEAD_BLOCKS] if name else []
    places = (view.folded.find(name, block.start, block.end) for block in after)
    return [place for place in places if place >= 0]


def _committee(view: DocumentView, place: Place, setting: Setting, unit: str) -> _Named | None:
    """``UBND phường``, wherever the text has it: the one of the unit that the page belongs to."""
    for block in setting.blocks:
        for body in find_issuers(view, place, block.start, block.end):
            if body.name.startswith(f"UBND {unit}") and len(body.name) > len(unit) + 6:
                return _Named(body.name, body.span, 0.6)
    return None
