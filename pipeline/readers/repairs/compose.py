"""Unicode normal form C, with the way back."""

from __future__ import annotations

import re
import unicodedata

from pipeline.readers.edits import Edit, Edited, edited

# An ASCII character composes with nothing before it, so that each run can be normalised alone.
_RUN = re.compile(r"[\x00-\x7f]?[^\x00-\x7f]+")


def compose(text: str) -> Edited:
    """Letters followed by combining marks become single code points."""
    if unicodedata.is_normalized("NFC", text):
        return Edited(text, ())
    edits = []
    for run in _RUN.finditer(text):
        old, new = run[0], unicodedata.normalize("NFC", run[0])
        if old != new:
            edits.append(_narrowed(run.start(), old, new))
    return edited(text, edits)


def _narrowed(start: int, old: str, new: str) -> Edit:
    same = 0
    while same < min(len(old), len(new)) and old[same] == new[same]:
        same += 1
    tail = 0
    while tail < min(len(old), len(new)) - same and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return Edit(start + same, start + len(old) - tail, new[same : len(new) - tail])
