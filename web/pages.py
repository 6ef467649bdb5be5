"""The pages of a clerk: rules found, a document with its proofs."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, HTTPException, Query, Request
from fastapi.responses import Response

from pipeline.queries import Filters, count_rules, facet, find_document, find_rules, get_document
from pipeline.report.facets import facet_label
from pipeline.report.record_values import sections
from pipeline.report.wording import RECIPIENTS, for_people
from web.asked import MOST_ROWS, PageNumber, page_of
from web.form import FormFilters
from web.marked_text import anchor, pieces
from web.rendering import page
from web.stores import StoreReader

router = APIRouter(include_in_schema=False)

_ROWS = 25
_NARROWED_BY = {"family": "award", "recipient": "recipient", "province_today": "province_today", "year": "year"}
"""Facets beside the answers, each with the filter that it sets."""

_FACET_TITLES = {"family": "Nhóm hình thức", "recipient": "Đối tượng", "province_today": "Nơi", "year": "Năm"}
_FACET_VALUES = 8


@router.get("/")
def search_page(request: Request, reader: StoreReader, filters: FormFilters, trang: PageNumber = 1) -> Response:
    """The form and, once something is asked, the rules that pass."""
    asked = _given(filters)
    rows = find_rules(reader, filters, page_of(trang, _ROWS))
    found = [for_people(row) | {"id": row["id"], "quote": row["quote"] or ""} for row in rows]
    total = count_rules(reader, filters)
    return page(
        request, "search.html", asked=asked, rules=found, total=total, recipients=RECIPIENTS, facets=_facets(reader, filters),
        number=trang, last=max(1, -(-total // _ROWS)), query=urlencode(asked),
    )  # fmt: skip


def _given(filters: Filters) -> dict[str, Any]:
    return {name: value for name, value in asdict(filters).items() if value is not None}


def _facets(reader: StoreReader, filters: Filters) -> list[dict[str, Any]]:
    """What the answers can be narrowed to, with the address that does it."""
    given, shown = _given(filters), []
    for name, parameter in _NARROWED_BY.items():
        if parameter in given:
            continue
        counts = [count for count in facet(reader, filters, name, _FACET_VALUES) if count.value is not None]
        values = [
            {"label": facet_label(name, c.value), "rules": c.rules, "query": urlencode(given | {parameter: c.value})}
            for c in counts
        ]
        if len(values) > 1:
            shown.append({"title": _FACET_TITLES[name], "values": values})
    return shown


@router.get("/van-ban")
def named_documents(request: Request, reader: StoreReader, so: Annotated[str, Query(max_length=300)] = "") -> Response:
    """The documents that a number, id or address may mean."""
    ids = find_document(reader, so)[:MOST_ROWS] if so.strip() else []
    if len(ids) == 1:
        return document_page(request, reader, ids[0])
    found = [stored.record for each in ids if (stored := get_document(reader, each))]
    return page(request, "documents.html", asked=so, records=found)


@router.get("/van-ban/{document_id}")
def document_page(request: Request, reader: StoreReader, document_id: str) -> Response:
    """The values on one side, the text on the other; each value leads to its sentence."""
    stored = get_document(reader, document_id)
    if stored is None:
        raise HTTPException(404)
    found = list(sections(stored.record))
    quotes = [quote for section in found for value in section.values for quote in value.quotes]
    return page(request, "document.html", stored=stored, sections=found, anchor=anchor, pieces=pieces(stored.text, quotes))
