"""Days as people type them into an argument or a form."""

from __future__ import annotations

import re

from schemas.edtf import EdtfDate

_WRITTEN = re.compile(r"(?:(?:(\d{1,2})/)?(\d{1,2})/)?(\d{4})")


def edtf_of(text: str) -> str:
    """``31/5/2018``, ``5/2018``, ``2018`` and EDTF, intervals too, as EDTF. Raises ``EdtfError`` for what is none."""
    written = _WRITTEN.fullmatch(text)
    value = "-".join(part.zfill(2) for part in reversed(written.groups()) if part) if written else text
    return str(EdtfDate(value))
