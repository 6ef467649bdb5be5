"""What an RTF file is made of: control words, groups and the state they open."""

from __future__ import annotations

import re
from dataclasses import dataclass

TOKEN = re.compile(r"\\([a-zA-Z]{1,32})(-?\d{1,10})?\x20?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)")
_BINARY = re.compile(r"\\bin(\d{1,9})\x20?")


@dataclass(frozen=True, slots=True)
class State:
    """What holds inside a group."""

    skipped: bool = False
    fonts: bool = False
    note: bool = False
    hidden: bool = False
    deleted: bool = False
    capitals: bool = False
    twice: bool = False  # written once in an old encoding and once in Unicode
    font: int | None = None
    skip_after_unicode: int = 1
    in_table: bool = False


def without_binary(source: str) -> str:
    """Pictures may stand in the file as they are: so many bytes, braces among them."""
    parts, position = [], 0
    for match in _BINARY.finditer(source):
        if match.start() >= position:
            parts.append(source[position : match.start()])
            position = match.end() + int(match[1])
    return "".join([*parts, source[position:]])
