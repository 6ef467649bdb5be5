"""How many times faster the PDF reader is than pdfplumber: ``python -m benchmarks.pdf_readers FILE.pdf…``.

Both read each file, one after the other, and time is that of the processor, so that what else the machine does
falls on both alike.
"""

from __future__ import annotations

import argparse
import gc
import io
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from pipeline.errors import DocumentError
from pipeline.readers.pdf import read_pdf


def thidua(data: bytes) -> int:
    """Text, a box for every character, columns, tables; characters read."""
    return len(read_pdf(data).text)


def pdfplumber_text(data: bytes) -> int:
    """Text and tables of the same pages."""
    import pdfplumber

    with pdfplumber.open(io.BytesIO(data)) as document:
        pages = [(page.extract_text(), page.extract_tables()) for page in document.pages]
    return sum(len(text or "") for text, _ in pages)


def seconds(reader: Callable[[bytes], int], data: bytes) -> float:
    gc.collect()  # what the other left behind is not this one's to clear away
    begin = time.process_time()
    reader(data)
    return time.process_time() - begin


def readable(paths: list[Path]) -> tuple[list[bytes], int]:
    """Files with a text layer, and how many pages they have."""
    import pypdfium2

    files, pages = [], 0
    for path in paths:
        data = path.read_bytes()
        try:
            document = pypdfium2.PdfDocument(data)
            if any(page.get_textpage().count_chars() > 200 for page in document) and read_pdf(data).method == "pdf":
                files.append(data)
                pages += len(document)
        except (pypdfium2.PdfiumError, DocumentError):
            continue
    return files, pages


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    files, pages = readable(options.paths)
    if not files:
        parser.error("no PDF file with a text layer among these")
    rounds = [[(seconds(thidua, data), seconds(pdfplumber_text, data)) for data in files] for _ in range(options.rounds)]
    ours, theirs = (sum(statistics.median(r[i][side] for r in rounds) for i in range(len(files))) for side in (0, 1))
    print(f"{len(files)} files, {pages} pages")
    print(f"thidua      {pages / ours:8.1f} pages/s")
    print(f"pdfplumber  {pages / theirs:8.1f} pages/s")
    print(f"ratio       {theirs / ours:8.1f}")


if __name__ == "__main__":
    main()
