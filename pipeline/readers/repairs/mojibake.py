"""UTF-8 that was read as Windows-1252: ``Káº¿ hoáº¡ch``."""

from __future__ import annotations

import re
import unicodedata

from pipeline.readers.edits import Edit, Edited, edited

# How byte 0x80 to 0x9f look after Windows-1252, or left alone where it has no character there.
_WINDOWS = {bytes([b]).decode("cp1252", "ignore") or chr(b): b for b in range(0x80, 0xC0)} | {
    chr(b): b for b in range(0x80, 0xC0)
}
_TAIL = "[" + re.escape("".join(_WINDOWS)) + "]"
_SEQUENCE = re.compile(f"[\xc3-\xc6]{_TAIL}|[\xe1\xe2]{_TAIL}{{2}}|\xcc{_TAIL}")
_ENOUGH = 3  # sequences; fewer may be chance
_WANTED = re.compile("[\u00c0-\u01b0\u0300-\u0323\u1ea0-\u1ef9\u2010-\u2026\u20ab]")


def from_mojibake(text: str) -> Edited:
    """Sequences that are UTF-8 of Vietnamese letters and typographic signs become these."""
    found = []
    for match in _SEQUENCE.finditer(text):
        octets = bytes(_WINDOWS.get(c, ord(c) & 0xFF) for c in match[0])
        try:
            letter = octets.decode("utf-8")
        except UnicodeDecodeError:
            continue
        if _WANTED.fullmatch(letter) and unicodedata.category(letter) != "Cn":
            found.append(Edit(match.start(), match.end(), letter))
    return edited(text, found if len(found) >= _ENOUGH else ())
