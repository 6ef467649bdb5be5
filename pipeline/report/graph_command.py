"""``thidua graph``: what a document cites, who cites it, and whether it is law on a day."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

from pipeline.graph import citations_of, cited_by, named, replaced_bases, validity_on
from pipeline.queries import Reader, find_document, get_document
from pipeline.report.exit_codes import DONE, WITH_PROBLEMS, WRONG_USAGE
from pipeline.report.labels import CITATION_ROLES
from pipeline.report.wording import day
from pipeline.store.graph_rows import identity_rows

STATUS = {"in_force": "còn hiệu lực", "not_yet": "chưa có hiệu lực", "ended": "hết hiệu lực", "unknown": "không rõ"}
FOUND = {"resolved": "có trong kho", "ambiguous": "có thể là nhiều văn bản", "unknown": "không có trong kho"}


def graph(options: argparse.Namespace) -> int:
    """Prints one document's citations, or with ``--replaced`` all documents that rest on replaced law."""
    asked = options.on or date.today().isoformat()
    with Reader(options.db) as reader:
        if options.replaced:
            found = [asdict(basis) for basis in replaced_bases(reader, options.replaced)]
            _print(found, map(_replaced_line, found), options.json)
            return DONE
        if options.number is None:
            print("thidua: nêu số văn bản, hoặc --replaced", file=sys.stderr)
            return WRONG_USAGE
        answer = _answer(reader, options.number, asked)
    if answer is None:
        print(f"{options.number}: có nhiều văn bản mang số này; nêu mã", file=sys.stderr)
        return WITH_PROBLEMS
    _print([answer], _lines(answer, asked), options.json)
    return DONE


def _answer(reader: Reader, number: str, asked: str) -> dict[str, Any] | None:
    """``None`` where the store has several documents of that number."""
    ids = find_document(reader, number)
    if len(ids) > 1:
        return None
    document = named(number)
    cites = []
    if ids:
        stored = get_document(reader, ids[0])
        own = [row for row in identity_rows(stored.record) if row["kind"] == "own"] if stored else []
        document = named(own[0]["number_key"], own[0]["place"], own[0]["issued_on"]) if own else document
        for cited in citations_of(reader, ids[0]):
            validity = validity_on(reader, cited.named, asked) if cited.named else None
            cites.append(asdict(cited) | {"validity": validity.status if validity else "unknown"})
    validity = validity_on(reader, document, asked)
    return {"id": ids[0] if ids else None, "number": number, "validity": asdict(validity), "cites": cites,
            "cited_by": [asdict(citing) for citing in cited_by(reader, document)]}  # fmt: skip


def _lines(answer: dict[str, Any], asked: str) -> Iterator[str]:
    validity = answer["validity"]
    yield f"{answer['number']}: {STATUS[validity['status']]} (ngày {day(asked)})"
    if validity["effective_on"]:
        yield f"  có hiệu lực từ {day(validity['effective_on'])}"
    for end in validity["ends"]:
        by = f", thay bằng {end['ended_by']}" if end["ended_by"] else ""
        known_from = end["source"] or f"văn bản trong kho {end['document_id']}"
        yield f"  hết hiệu lực sau ngày {day(end['last_day'])}{by} ({known_from})"
    for number, document_id, since in validity["amended_by"]:
        yield f"  được sửa đổi bởi {number or document_id} {day(since)}"
    if answer["cites"]:
        yield "Dẫn:"
    for cited in answer["cites"]:
        found = "có trong bảng văn bản" if cited["instrument"] is not None else FOUND[cited["status"]]
        name = cited["number"] or cited["title"] or ""
        yield f"  [{CITATION_ROLES[cited['role']]}] {name}: {found}, {STATUS[cited['validity']]}"
        yield from (f"      {each['document_id']} ({each['score']:g})" for each in cited["candidates"])
    if answer["cited_by"]:
        yield "Được dẫn bởi:"
    for citing in answer["cited_by"]:
        of = " ".join(part for part in (citing["number"], citing["issuer"]) if part) or citing["id"]
        yield f"  [{CITATION_ROLES[citing['role']]}] {of} {day(citing['issued_on'])}"


def _replaced_line(basis: dict[str, Any]) -> str:
    by = f", thay bằng {basis['ended_by']}" if basis["ended_by"] else ""
    of = " ".join(part for part in (basis["number"], basis["issuer"]) if part) or basis["document_id"]
    return f"{of} {day(basis['issued_on'])}: căn cứ {basis['cited']}, hết hiệu lực sau ngày {day(basis['last_day'])}{by}"


def _print(answers: list[dict[str, Any]], lines: Iterator[str], as_json: bool) -> None:
    if as_json:
        lines = (json.dumps(answer, ensure_ascii=False) for answer in answers)
    for line in lines:
        print(line)
