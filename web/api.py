"""The HTTP API: the questions of the command line, answered as JSON."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, HTTPException, Query
from fastapi.responses import Response

from pipeline.queries import count_rules, facet, find_rules, get_document
from pipeline.queries.deadlines import as_row, find_deadlines
from schemas import Record
from schemas.json_schema import record_schema
from web.answers import DueDay, FacetCount, Health, Rules
from web.asked import Asked, FacetName, PageNumber, PageSize, Sort, page_of
from web.stores import StoreReader

router = APIRouter(prefix="/api/v1")


@router.get("/rules")
def rules(reader: StoreReader, filters: Asked, page: PageNumber = 1, size: PageSize = 50, sort: Sort | None = None) -> Rules:
    """Award rules that pass every filter that is given."""
    found = list(find_rules(reader, filters, page_of(page, size, sort)))
    return Rules(total=count_rules(reader, filters), page=page, rules=found)


@router.get("/facets/{name}")
def facets(reader: StoreReader, name: FacetName, filters: Asked, limit: PageSize = 50) -> list[FacetCount]:
    """How many of the rules that pass have each value, the most frequent first."""
    return [FacetCount(value=count.value, rules=count.rules) for count in facet(reader, filters, name, limit)]


@router.get("/documents/{document_id}", response_model=Record)
def document(reader: StoreReader, document_id: str, with_text: bool = False) -> Response:
    """The record of one document, as ``thidua show --json`` gives it."""
    found = get_document(reader, document_id)
    if found is None:
        raise HTTPException(404, "no document has this id")
    record = found.record.model_copy(update={"text": found.text}) if with_text else found.record
    body = record.model_dump_json(exclude=None if with_text else {"text"})
    return Response(body, media_type="application/json")


@router.get("/deadlines")
def deadlines(
    reader: StoreReader, first: Annotated[date, Query(alias="from")], last: Annotated[date, Query(alias="to")], filters: Asked
) -> list[DueDay]:
    """What is due from one day to another, both included; recurring deadlines at each of their days."""
    if first > last:
        raise HTTPException(422, "from is later than to")
    return [DueDay(**as_row(due)) for due in find_deadlines(reader, first, last, filters)]


@router.get("/schema")
def schema() -> Response:
    """The JSON Schema (draft 2020-12) of the record, as ``thidua schema`` prints it."""
    return Response(record_schema(), media_type="application/schema+json")


@router.get("/health")
def health(reader: StoreReader) -> Health:
    """Whether the store can be read now."""
    (row,) = reader.rows("SELECT count(*) AS documents FROM documents")
    return Health(status="ok", documents=row["documents"])
