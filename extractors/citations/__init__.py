"""Every other document that the text names, with the role it is named in."""

from __future__ import annotations

from dataclasses import replace

from extractors.citations.congresses import find_resolutions
from extractors.citations.identity import Cited, join, resolve
from extractors.citations.issuers import complete_issuer
from extractors.citations.issuing import completed
from extractors.citations.laws import find_laws
from extractors.citations.mentions import Mention, Surroundings, numbered
from extractors.citations.pinpoints import pinpoints_before
from extractors.citations.roles import RoleReader
from extractors.citations.short import find_short
from extractors.context import Context
from extractors.dates import find_dates
from extractors.issuers import Place
from extractors.numbers import find_numbers
from extractors.numbers.canonical import number_key
from extractors.structure import DocumentView
from schemas import Citation, EdtfDate, Evidence
from schemas.vocabulary import CitationRole

_NAMED_WITHOUT_NUMBER = ("luật", "pháp lệnh", "hiến pháp", "nghị quyết", "nghị định", "thông tư")
_QUOTES = 60  # of one document: enough to find every place, few enough for a record
_SILENT = {"noise", "letterhead", "recipients", "signature"}


def find_citations(view: DocumentView, context: Context) -> tuple[Citation, ...]:
    """One entry a cited document, in order of first mention."""
    mentions = _mentions(view, context)
    roles = RoleReader(view, context, mentions).roles()
    rows = []
    for mention, role in zip(mentions, roles, strict=True):
        block = view.block_at(mention.head)
        if block is None or _is_own(mention, context):
            continue
        rows.append(
            (mention, _in_report(mention, role, context), pinpoints_before(view.folded, view.text, mention.head, block.start))
        )
    return tuple(_citation(view, cited) for cited in join(rows))


def _mentions(view: DocumentView, context: Context) -> list[Mention]:
    numbers = [n for n in find_numbers(view) if n.canonical]
    if not numbers and not any(word in view.folded for word in _NAMED_WITHOUT_NUMBER):
        return []
    around = Surroundings(view, find_dates(view, context.reference_day), Place.of(context.issuer, context.province))
    laws = [m for m in find_laws(view, around, numbers) if _is_cited(view, m, context)]
    taken = {m.number for m in laws if m.number}
    found = laws + [m for m in find_resolutions(view, around) if _is_cited(view, m, context)]
    for number in numbers:
        block = view.block_at(number.span.start)
        if block is None or (number.document_type in ("law", "ordinance", "code") and number.canonical in taken):
            continue
        mention = numbered(number, around, block.end)
        if _is_cited(view, mention, context):
            mention = completed(_as_announced(mention, context), around, block.start)
            found.append(complete_issuer(mention, around, context, block))
    found += [m for m in find_short(view, found) if _is_cited(view, m, context)]
    return sorted(found, key=lambda m: (m.head, m.span.end))


def _as_announced(mention: Mention, context: Context) -> Mention:
    """The day that the report states elsewhere for the document it announces."""
    announced = context.announces
    if announced is None or announced.number != mention.number:
        return mention
    support = [
        quote
        for field in ("document_type", "issued_on", "issuer")
        if getattr(mention, field) in (None, getattr(announced, field))
        for quote in announced.evidence.get(field, ())
    ]
    return replace(
        mention,
        issued_on=mention.issued_on or announced.issued_on,
        issuer=mention.issuer or announced.issuer,
        support=tuple(support),
    )


def _is_cited(view: DocumentView, mention: Mention, context: Context) -> bool:
    """Not in menus, letterheads and lists of recipients, unless it is the announced document's own number line."""
    zone = view.zone_at(mention.head)
    announced = context.announces.number if context.announces else None
    if mention.number and mention.number == announced:
        return True
    if zone in _SILENT or (mention.number is None and mention.issued_on is None and zone == "title"):
        return False
    return mention.number is not None or mention.issued_on is not None or not _is_quoted(view, mention)


def _is_quoted(view: DocumentView, mention: Mention) -> bool:
    """A law inside a quoted name ("Tìm hiểu Luật …") is part of the name."""
    block = view.block_at(mention.head)
    return block is not None and view.plain.count('"', block.start, mention.head) % 2 == 1


def _is_own(mention: Mention, context: Context) -> bool:
    header = context.header
    if mention.number is None or header.number is None or number_key(mention.number) != number_key(header.number):
        return False
    return mention.issued_on is None or header.issued_on is None or mention.issued_on == header.issued_on


def _in_report(mention: Mention, role: CitationRole, context: Context) -> CitationRole:
    announced = context.announces
    if announced and announced.number and mention.number == announced.number:
        return "source_of_article" if role == "source_of_article" else "announces"
    if context.is_report and role == "legal_basis":  # a report has none of its own
        return "refers_to"
    return role


def _citation(view: DocumentView, cited: Cited) -> Citation:
    best = cited.best
    issued_on: EdtfDate | None = best.issued_on or next((m.issued_on for m in cited.mentions if m.issued_on), None)
    issuer = best.issuer or next((m.issuer for m in cited.mentions if m.issuer), None)
    sure = 0.97 if best.number and issued_on else 0.93 if best.number or issued_on else 0.75
    spans = list(dict.fromkeys(m.span for m in (best, *cited.mentions)))[:_QUOTES]
    return Citation(
        document_type=best.document_type,
        number=best.number,
        title=best.title,
        issuer=issuer,
        issued_on=issued_on,
        role=cited.role,
        pinpoints=tuple(cited.pinpoints),
        resolved=resolve(best),
        evidence=_once(view.evidence(*spans) + tuple(quote for m in cited.mentions for quote in m.support)),
        confidence=round(sure * view.trust(best.span), 3),
    )


def _once(quotes: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    return tuple({(quote.start, quote.end): quote for quote in quotes}.values())
