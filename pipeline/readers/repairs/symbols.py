"""The number line of a scanned letterhead: ``Sã: 24/KH-UBND``, ``Số: 12/QĐĐ-UBND``, ``Số: 02/T L-BTC``."""

from __future__ import annotations

import re
from functools import cache

from extractors.lexicons import load_lexicon
from pipeline.readers.edits import Edit, Edited, edited

_CODE = re.compile(r"(?<=\d/)[A-ZĐ](?: ?[A-ZĐ]){1,5}+(?=-[A-ZĐ])")
_LABEL = re.compile(r"^(\W{0,3})S(?!ố\b)[^\W\d_]{1,2}(?=\s?[:.;]?\s?\d{1,5}\s?/\s?(?:\d{4}/)?[A-ZĐ]{1,6}[-/])", re.MULTILINE)
_TWICE = re.compile(r"(.)\1")


def mend_symbols(text: str) -> Edited:
    """``Số`` before a number that begins a line; codes of types that are none as read, without the gap or the second letter."""
    edits = [Edit(found.end(1), found.end(), "Số") for found in _LABEL.finditer(text)]
    for found in _CODE.finditer(text):
        whole = found[0].replace(" ", "")
        mended = next((code for code in (whole, _TWICE.sub(r"\1", whole)) if code in _codes()), None)
        if mended and mended != found[0]:
            edits.append(Edit(found.start(), found.end(), mended))
    return edited(text, sorted(edits, key=lambda edit: edit.start))


@cache
def _codes() -> frozenset[str]:
    return frozenset(code for entry in load_lexicon("document_types") for code in entry["codes"])
