"""Paragraphs and table cells in the order of a file, set as lines of text."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from pipeline.readers.repairs.legacy import legacy_reading
from pipeline.readers.runs import Run, shown, stored
from pipeline.readers.tables import Cell, laid_out


@dataclass
class Paragraph:
    """``end`` is the sign that closes it: ``\\r``, or ``\\x07`` for a cell; ``row_end`` closes a (``ruled``) row."""

    runs: list[Run] = field(default_factory=list)
    end: str = "\r"
    in_table: bool = False
    row_end: bool = False
    ruled: bool = False


def laid_out_text(paragraphs: list[Paragraph]) -> tuple[str, Counter[str]]:
    """The text, and how many of its letters were in which old encoding."""
    reading = legacy_reading([stored(paragraph.runs) for paragraph in paragraphs])
    lines: list[str] = []
    rows: list[list[Cell]] = []
    row: list[Cell] = []
    cell: Cell = []
    ruled = False
    for paragraph in paragraphs:
        text = shown(paragraph.runs, reading)
        if paragraph.row_end:
            rows.append(row)
            row, cell, ruled = [], [], ruled or paragraph.ruled
        elif paragraph.end == "\x07":
            row.append(cell + _cell_lines(text))
            cell = []
        elif paragraph.in_table:
            cell += _cell_lines(text)
        else:
            lines += _flushed(rows, row, cell, ruled=ruled)
            rows, row, cell, ruled = [], [], [], False
            lines += text.split("\n")
    lines += _flushed(rows, row, cell, ruled=ruled)
    return "\n".join(line.rstrip() for line in lines) + "\n", reading.mended if reading else Counter()


def _cell_lines(text: str) -> Cell:
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def _flushed(rows: list[list[Cell]], row: list[Cell], cell: Cell, *, ruled: bool) -> list[str]:
    if cell:
        row = [*row, cell]
    if row:
        rows = [*rows, row]
    return laid_out(rows, ruled=ruled) if rows else []
