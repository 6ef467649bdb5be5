"""Damage done to characters on their way here, each kind mended by one module, in the order that works."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from pipeline.readers.edits import Edited
from pipeline.readers.repairs.accents import restore_accents
from pipeline.readers.repairs.compose import compose
from pipeline.readers.repairs.encodings import ENCODINGS
from pipeline.readers.repairs.invisible import drop_invisible, show_hyphens, unify_line_ends
from pipeline.readers.repairs.legacy import from_legacy
from pipeline.readers.repairs.look_alikes import real_letters
from pipeline.readers.repairs.mojibake import from_mojibake
from pipeline.readers.repairs.segmented import join_words
from pipeline.readers.repairs.specks import drop_specks
from pipeline.readers.repairs.symbols import mend_symbols


@dataclass(frozen=True, slots=True)
class Mending:
    """``edits`` mends one kind of damage; ``reported`` kinds count as repairs of the document.

    A recogniser writes Unicode: what looks like an old encoding on scans is a misread stamp, so that some repairs are for
    texts that were typed only, and some for scans only.
    """

    kind: str
    edits: Callable[[str], Edited]
    reported: bool = True
    only: Literal["typed", "scanned"] | None = None


REPAIRS: tuple[Mending, ...] = (
    Mending("line_end", unify_line_ends, reported=False),
    Mending("mojibake", from_mojibake),
    *(Mending(encoding.name, partial(from_legacy, encoding), only="typed") for encoding in ENCODINGS),
    Mending("hyphen", show_hyphens),
    Mending("invisible_character", drop_invisible),
    Mending("look_alike_letter", real_letters),
    Mending("decomposed", compose),
    Mending("segmented_word", join_words),
    Mending("speck", drop_specks, only="scanned"),
    Mending("symbol", mend_symbols, only="scanned"),
    Mending("accent", restore_accents, only="scanned"),
)


def clean_line(text: str) -> str:
    """A title with the same repairs, on one line."""
    for repair in REPAIRS:
        if repair.only == "scanned":
            continue
        text = repair.edits(text).text
    return " ".join(text.split())
