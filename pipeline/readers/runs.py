"""Runs of a paragraph: pieces of text set in one look."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from pipeline.readers.repairs.legacy import Reading

_CAPITAL_FONT = re.compile(r"\.?Vn.*H", re.IGNORECASE)


class Run(NamedTuple):
    """``capital_font``: the font shows small letters of TCVN3 as capitals; ``capitals``: the program shows all letters so."""

    text: str
    capital_font: bool = False
    capitals: bool = False


def is_capital_font(name: str | None) -> bool:
    """``.VnTimeH``, ``.VnArial NarrowH``; LibreOffice names others to fall back on behind it."""
    return bool(name) and bool(_CAPITAL_FONT.fullmatch((name or "").partition(";")[0].strip(" '\"")))


def stored(runs: Sequence[Run]) -> str:
    """The text as it is in the file."""
    return "".join(run.text for run in runs)


def shown(runs: Sequence[Run], reading: Reading | None) -> str:
    """The text as a reader sees it. Runs of one look are read as one: Word cuts them anywhere, also inside a letter."""
    encoding = reading.encoding_of(stored(runs)) if reading else None
    pieces = []
    for look, group in groupby(runs, key=lambda run: (run.capital_font, run.capitals)):
        text = stored(list(group))
        if reading and encoding:
            text = reading.read(encoding, text, capitals=look[0])
        pieces.append(text.upper() if look[1] else text)
    return "".join(pieces)
