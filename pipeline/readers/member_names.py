"""Names of an archive's members, as they were before programs of three decades wrote them down."""

from __future__ import annotations

import re
import unicodedata
import zipfile

from pipeline.readers.repairs.encodings import ENCODINGS
from pipeline.readers.repairs.syllables import marked_words, syllable_share

_UTF8 = 0x800  # flag bit: the name is UTF-8
_DRIVE = re.compile(r"^[A-Za-z]:")


def member_name(info: zipfile.ZipInfo) -> str:
    """A path below the archive: neither absolute nor with steps upwards, whatever the archive says."""
    name = info.filename if info.flag_bits & _UTF8 else _decoded(info.filename)
    steps = _DRIVE.sub("", name.replace("\\", "/")).split("/")
    return "/".join(step for step in steps if step not in ("", ".", "..")) or "tep"


def _decoded(name: str) -> str:
    """Many programs write UTF-8 without saying so, or the code page of their machine; ``name`` is read as the DOS code page."""
    try:
        raw = name.encode("cp437")
    except UnicodeEncodeError:
        return name
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        western = raw.decode("cp1252", "replace")
    readings = [
        name,
        unicodedata.normalize("NFC", raw.decode("cp1258", "replace")),
        *(encoding.read(western) for encoding in ENCODINGS),
    ]
    return max(readings, key=lambda reading: syllable_share(marked_words(reading)))  # the first of the best
