"""Damage done to characters on their way here, each kind mended by one module, in the order that works."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pipeline.readers.edits import Edited
from pipeline.readers.repairs.compose import compose
from pipeline.readers.repairs.invisible import drop_invisible, unify_line_ends
from pipeline.readers.repairs.legacy import from_legacy, legacy_kind
from pipeline.readers.repairs.look_alikes import real_letters
from pipeline.readers.repairs.mojibake import from_mojibake
from pipeline.readers.repairs.segmented import join_words


@dataclass(frozen=True, slots=True)
class Mending:
    """``edits(text, capitals)`` mends one kind; ``reported`` kinds count as repairs of the document."""

    kind: Callable[[Edited], str]
    edits: Callable[[str, Sequence[tuple[int, int]]], Edited]
    reported: bool = True


def _named(name: str) -> Callable[[Edited], str]:
    return lambda edited: name


REPAIRS: tuple[Mending, ...] = (
    Mending(_named("line_end"), lambda text, capitals: unify_line_ends(text), reported=False),
    Mending(_named("mojibake"), lambda text, capitals: from_mojibake(text)),
    Mending(legacy_kind, from_legacy),
    Mending(_named("invisible_character"), lambda text, capitals: drop_invisible(text)),
    Mending(_named("look_alike_letter"), lambda text, capitals: real_letters(text)),
    Mending(_named("decomposed"), lambda text, capitals: compose(text), reported=False),
    Mending(_named("segmented_word"), lambda text, capitals: join_words(text)),
)


def clean_line(text: str) -> str:
    """A title with the same repairs, on one line."""
    for repair in REPAIRS:
        text = repair.edits(text, ()).text
    return " ".join(text.split())
