"""Annotated texts printed, scanned with noise and skew, and read back: ``python -m benchmarks.print_and_scan FOLDER``.

The pages stay in memory. A light scan is what office machines make; a heavy one is a copy of a copy: crooked, grey, speckled.
"""

from __future__ import annotations

import argparse
import io
import random
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
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
from corpus.generate.as_pdf import font_path
from corpus.scoring import Board, gold_documents, score_record
from extractors.record import extract_record
from pipeline.readers import read
from schemas import RawDocument

_FONT = Path("/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf")  # as wide as the Times of offices
_DPI = 200
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
    """A PDF of A4 pages; a line with a tab is set in two columns, as letterheads and signatures are."""
    pdfmetrics.registerFont(TTFont("printed", _FONT if _FONT.exists() else font_path()))
    flow: list[Flowable] = []
    for number, line in enumerate(text.splitlines()):
        if "\t" in line:
            left, right = line.split("\t", 1)
            cells = [Paragraph(escape(cell.replace("\t", " ")), _CELL) for cell in (left, right)]
            flow.append(Table([cells], colWidths=[190, 300], style=[("VALIGN", (0, 0), (-1, -1), "TOP")]))
        elif not line.strip():
            flow.append(Spacer(1, 9))
        else:
            centred = number < _HEAD and len(line) < _SHORT
            flow.append(Paragraph(escape(line), _CENTRE if centred else _BODY))
    made = io.BytesIO()
    SimpleDocTemplate(made, pagesize=A4, leftMargin=70, rightMargin=45, topMargin=55, bottomMargin=50).build(flow)
    return made.getvalue()


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
    board, pages = Board(), 0
    for document in list(gold_documents(folder))[:limit]:
        if document.source is None or document.source.suffix != ".txt" or not document.answers.get("header"):
            continue
        pdf = scanned(printed(document.source.read_text(encoding="utf-8")), scanner, zlib.crc32(document.stem.encode()))
        text = read(RawDocument(f"{document.stem}.pdf", pdf))
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
