"""Annotated texts printed, scanned with noise and skew, and read back: ``python -m benchmarks.print_and_scan FOLDER``.

The pages stay in memory. A light scan is what office machines make; a heavy one is a copy of a copy: crooked, grey, speckled.
Pages recognised before come from the cache (``THIDUA_CACHE=`` recognises them again).
"""

from __future__ import annotations

import argparse
import io
import random
import time
import unicodedata
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

import numpy
import pypdfium2
from PIL import Image, ImageFilter
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table
from reportlab.platypus.flowables import Flowable

from benchmarks.raw_headers import FIELDS, sure_and_wrong
from corpus.generate.as_pdf import FONTS, font_path
from corpus.scoring import Board, gold_documents, score_record
from extractors.record import extract_record
from pipeline.readers import read
from pipeline.readers.cache import cache_folder
from pipeline.readers.ocr import Scans
from schemas import RawDocument

_FONT = font_path(tuple(sorted(FONTS, key=lambda path: "Liberation" not in path)))  # as wide as the Times of offices
_DPI = 200
_CELL_BREAK = " | "
_HEAD = 14  # lines that are centred where they are short
_SHORT = 70
_BODY = ParagraphStyle("body", fontName="printed", fontSize=13, leading=18, alignment=TA_JUSTIFY, spaceAfter=4)
_CENTRE = ParagraphStyle("centre", parent=_BODY, alignment=TA_CENTER, spaceAfter=1)
_CELL = ParagraphStyle("cell", parent=_CENTRE, fontSize=11.5, leading=15)


@dataclass(frozen=True)
class Scanner:
    """``skew`` in degrees either way, ``noise`` in steps of grey, ``specks`` a page, ``contrast`` 0 to 1, JPEG ``quality``."""

    skew: float
    blur: float
    noise: float
    specks: int
    contrast: float
    quality: int


SCANNERS = {
    "light": Scanner(skew=0.5, blur=0.5, noise=8, specks=20, contrast=0.95, quality=75),
    "heavy": Scanner(skew=1.5, blur=0.7, noise=22, specks=300, contrast=0.75, quality=45),
}


def printed(text: str) -> bytes:
    """A PDF of A4 pages; bars part the cells of a ruled table, tabs columns, as in letterheads and signatures."""
    pdfmetrics.registerFont(TTFont("printed", _FONT))
    flow: list[Flowable] = []
    for ruled, group in groupby(
        enumerate(unicodedata.normalize("NFC", text).splitlines()), key=lambda line: _CELL_BREAK in line[1]
    ):
        lines = list(group)
        flow += [_ruled([line for _, line in lines])] if ruled else [_set(line, number) for number, line in lines]
    made = io.BytesIO()
    SimpleDocTemplate(made, pagesize=A4, leftMargin=70, rightMargin=45, topMargin=55, bottomMargin=50).build(flow)
    return made.getvalue()


def _set(line: str, number: int) -> Flowable:
    if "\t" in line:
        cells = [Paragraph(escape(cell), _CELL) for cell in line.split("\t")]
        return Table([cells], colWidths=[190, 300] if len(cells) == 2 else None, style=[("VALIGN", (0, 0), (-1, -1), "TOP")])
    if not line.strip():
        return Spacer(1, 9)
    return Paragraph(escape(line), _CENTRE if number < _HEAD and len(line) < _SHORT else _BODY)


def _ruled(lines: list[str]) -> Flowable:
    rows = [[Paragraph(escape(cell.strip()), _CELL) for cell in line.split("|")] for line in lines]
    width = max(map(len, rows))
    return Table([row + [""] * (width - len(row)) for row in rows], style=[("GRID", (0, 0), (-1, -1), 0.5, "black")])


def scanned(pdf: bytes, scanner: Scanner, seed: int) -> bytes:
    """The same pages as pictures in a PDF without a text layer."""
    chance = random.Random(seed)
    pages = [
        _page(page.render(scale=_DPI / 72, grayscale=True).to_pil(), scanner, chance) for page in pypdfium2.PdfDocument(pdf)
    ]
    made = io.BytesIO()
    pages[0].save(made, "PDF", save_all=True, append_images=pages[1:], resolution=_DPI, quality=scanner.quality)
    return made.getvalue()


def _page(clean: Image.Image, scanner: Scanner, chance: random.Random) -> Image.Image:
    turned = clean.convert("L").rotate(chance.uniform(-scanner.skew, scanner.skew), Image.Resampling.BICUBIC, fillcolor=255)
    grey = numpy.asarray(turned.filter(ImageFilter.GaussianBlur(scanner.blur)), dtype=numpy.float32)
    grey = 255 - (255 - grey) * scanner.contrast
    random_numbers = numpy.random.default_rng(chance.getrandbits(32))
    grey = grey + random_numbers.normal(0, scanner.noise, grey.shape)
    for _ in range(scanner.specks):
        y, x = chance.randrange(grey.shape[0] - 3), chance.randrange(grey.shape[1] - 3)
        grey[y : y + chance.randint(1, 3), x : x + chance.randint(1, 3)] = chance.choice((30, 225))
    return Image.fromarray(numpy.clip(grey, 0, 255).astype(numpy.uint8))


def board_of(folder: Path, scanner: Scanner, limit: int | None) -> tuple[Board, int]:
    """Scores of the header, and how many pages were read."""
    board, pages, scans = Board(), 0, Scans(cache_folder())
    for document in list(gold_documents(folder))[:limit]:
        if document.source is None or document.source.suffix != ".txt" or not document.answers.get("header"):
            continue
        pdf = scanned(printed(document.source.read_text(encoding="utf-8")), scanner, zlib.crc32(document.stem.encode()))
        text = read(RawDocument(f"{document.stem}.pdf", pdf), scans)
        pages += text.page_count or 0
        header = {name: document.answers["header"][name] for name in FIELDS if name in document.answers["header"]}
        score_record(board, document.stem, {"header": header}, extract_record(text).model_dump(mode="json"))
    return board, pages


def lines_of(board: Board, pages: int, seconds: float) -> Iterator[str]:
    for name in FIELDS:
        counts = board.counts[f"header.{name}"].values()
        right = sum(hits for hits, _, _ in counts)
        yield f"{name:14} {right:3} of {len(counts):3}  {right / len(counts):.3f}"
    yield f"wrong with confidence ≥ 0.5: {sum(1 for _ in sure_and_wrong(board))}"
    yield f"{pages} pages, {pages / seconds:.2f} pages/s"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scan", choices=SCANNERS, default="light")
    parser.add_argument("--limit", type=int, help="documents")
    parser.add_argument("--misses", action="store_true", help="list what was read otherwise")
    options = parser.parse_args()
    begin = time.perf_counter()
    board, pages = board_of(options.folder, SCANNERS[options.scan], options.limit)
    print("\n".join(lines_of(board, pages, time.perf_counter() - begin)))
    print("\n".join(board.misses if options.misses else []))


if __name__ == "__main__":
    main()
