"""Pages that report on documents: no number, issuer or day of their own, but the document they announce."""

from __future__ import annotations

import re
from datetime import date

from extractors.header.announced import find_announced
from extractors.header.covers import find_cover
from extractors.header.found import Found
from extractors.header.issuer_acting import enacting_issuer
from extractors.header.paper import make_header
from extractors.header.province import province_of_text
from extractors.header.title import headline
from extractors.issuers import Place
from extractors.structure import DocumentView
from extractors.structure.cues import BASIS, type_line, type_start
from extractors.structure.letterheads import signs_of
from schemas import Announced, Header, Span

_OPENING = 4  # blocks under the headline that may repeat the type name before the basis
_ISSUED_WITH = re.compile(r"\(?\s?(?:được\s)?(?:ban\shành\s)?kèm\stheo\s")
_TYPE_ALONE = 24
_OUTLINE = 3  # headings that a document has and a report has not


def news_page(view: DocumentView, published: date | None) -> tuple[Header, Announced | None]:
    """Header of the page and the document it is about."""
    province = province_of_text(view)
    own = province.value if province else None
    cover = find_cover(view, Place(own))
    announced = cover.document if cover else find_announced(view, own, published)
    title = (cover.title if cover else None) or headline(view)
    quoted = _quoted_type(view, title) if title and not cover else None
    if quoted:
        issuer = enacting_issuer(view, Place(own))
        found = {
            "document_type": quoted,
            "title": title,
            "province": province,
            "issuer": Found(issuer.name, issuer.spans, issuer.confidence) if issuer else None,
        }
        return make_header(view, found, issuer), None
    kind = Found("other" if _is_form(view) and not announced else "news", title.spans if title else (), 0.9)
    effective = cover.effective_on if cover else None
    return make_header(
        view, {"document_type": kind, "title": title, "province": province, "effective_on": effective}, None
    ), announced


def _is_form(view: DocumentView) -> bool:
    """An official paper without number and day, such as a form or an enclosure, and no report: reports come from the web."""
    if any("m" in signs_of(view.plain[b.start : b.end]) for b in view.blocks[:8]):
        return True
    return (view.document.paper or view.document.method not in ("text", "html")) and "posting" not in view.zones


def _quoted_type(view: DocumentView, title: Found[str] | None) -> Found[str] | None:
    """The type of a document that a page gives in full without its letterhead: rules of a contest, a notice.

    Its headline begins with the type name, its text with the basis, and it has the outline of a document.
    """
    body = view.main_blocks("body")
    if not body or title is None:
        return None
    start = type_start(title.value)
    slug = type_line(title.value[:start].upper()) if start else None
    found = Found(slug, title.spans, 0.85) if slug else _type_above(view, title)
    if found is None:
        return None
    outline = sum(1 for block in body if block.marker and block.marker.kind in ("roman", "article", "section"))
    opening = (view.folded[block.start : block.end] for block in body[:_OPENING])
    if outline < _OUTLINE or not any(BASIS.regex.match(text) or _ISSUED_WITH.match(text) for text in opening):
        return None
    return found


def _type_above(view: DocumentView, title: Found[str]) -> Found[str] | None:
    """A type name alone on the line above the headline."""
    block = view.block_at(title.spans[0].start)
    above = view.blocks[block.index - 1] if block and block.index else None
    text = view.plain[above.start : above.end] if above else ""
    slug = type_line(text) if text.isupper() and len(text) < _TYPE_ALONE else None
    return Found(slug, (Span(above.start, above.end),), 0.85) if above and slug else None
