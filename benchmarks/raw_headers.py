"""Number, type and day of annotated files as they are: ``python -m benchmarks.raw_headers FOLDER``, by kind of file.

A scan's number and day are often written by hand; what counts there is that none is invented: wrong values of which the
record is sure (0.5 or more) are listed.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from corpus.scoring import Board, GoldDocument, Judged, gold_documents, score_record
from extractors.record import extract_record
from pipeline.readers import read
from pipeline.readers.cache import cache_folder
from pipeline.readers.ocr import Scans
from schemas import RawDocument

FIELDS = ("number", "document_type", "issued_on")
SURE = 0.5


def boards_of(folder: Path) -> dict[str, Board]:
    """By kind of file: ``pdf``, ``scan``, ``docx``, ``doc``, ``html`` …"""
    boards: dict[str, Board] = defaultdict(Board)
    scans = Scans(cache_folder())
    for document in gold_documents(folder):
        if document.source is None or document.source.suffix == ".text":
            continue
        text = read(RawDocument(str(document.source), document.source.read_bytes()), scans)
        kind = "scan" if "ocr" in text.method else text.method
        score_record(boards[kind], document.stem, _header_only(document), extract_record(text).model_dump(mode="json"))
    return boards


def _header_only(document: GoldDocument) -> dict[str, object]:
    return {"header": document.answers["header"]} if "header" in document.answers else {}


def table(boards: dict[str, Board]) -> Iterator[str]:
    yield "| kind | files | number | type | day | wrong header values of confidence ≥ 0.5 |"
    yield "|---|---:|---:|---:|---:|---:|"
    for kind, board in sorted(boards.items()):
        files = {name for counts in board.counts.values() for name in counts}
        right = " | ".join(_share(board, name) for name in FIELDS)
        yield f"| {kind} | {len(files)} | {right} | {sum(1 for _ in sure_and_wrong(board))} |"


def _share(board: Board, name: str) -> str:
    counts = board.counts.get(f"header.{name}", {}).values()
    return f"{sum(hits for hits, _, _ in counts)} of {len(counts)}"


def sure_and_wrong(board: Board) -> Iterator[Judged]:
    return (value for value in board.judged if not value.right and value.confidence >= SURE)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", action="store_true", help="list what was read otherwise")
    options = parser.parse_args()
    boards = boards_of(options.folder)
    print("\n".join(table(boards)))
    for kind, board in sorted(boards.items()) if options.misses else ():
        sure = {(value.document, value.field): value.confidence for value in board.judged}
        for miss in board.misses:
            document, name, wanted, found = miss.split("\t")
            print(f"{kind}\t{document}\t{name}\t{wanted}\t{found}\t{sure.get((document, name), '')}")


if __name__ == "__main__":
    main()
