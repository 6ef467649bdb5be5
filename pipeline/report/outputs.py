"""Where answers are written: stdout, a text file or a workbook."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from pipeline.errors import StoreError
from pipeline.export.tabular import write_csv, write_xlsx


def lacks_output(options: argparse.Namespace, into_files: Collection[str] = ("xlsx",)) -> bool:
    """Whether the format is one that only a file can hold and none is named, which is said on stderr."""
    lacking = options.format in into_files and options.output is None
    if lacking:
        sys.stderr.write(f"thidua: {options.format} cần --output\n")
    return lacking


def write_sheet(rows: Iterable[Mapping[str, Any]], output: Path, name: str, titles: Mapping[str, str]) -> None:
    """A workbook, or a CSV file where ``output`` ends so. Raises ``StoreError``."""
    if output.suffix.lower() == ".csv":
        with opened(output, spreadsheet=True) as stream:
            write_csv(stream, rows, titles)
        return
    with _named(output):
        write_xlsx(output, [(name, rows, titles)])


@contextmanager
def opened(output: Path | None, *, spreadsheet: bool = False) -> Iterator[TextIO]:
    """``output`` for writing, stdout for ``None``; a spreadsheet program needs the mark to know UTF-8 by."""
    if output is None:
        yield sys.stdout
        return
    with _named(output), open(output, "w", encoding="utf-8-sig" if spreadsheet else "utf-8", newline="") as stream:
        yield stream


@contextmanager
def _named(output: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(f"{output}: {error.strerror or error}") from error
