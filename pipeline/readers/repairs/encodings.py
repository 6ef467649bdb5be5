"""The Vietnamese encodings older than Unicode, each with its letters as Windows-1252 shows them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.readers.repairs.tables import TCVN3, VNI, VPS


@dataclass(frozen=True, slots=True, eq=False)
class Encoding:
    """``pattern`` finds the codes, ``table`` has their letters."""

    name: str
    table: dict[str, str]
    pattern: re.Pattern[str]

    def read(self, text: str) -> str:
        return self.pattern.sub(lambda m: self.table[m[0]], text)


def _encoding(name: str, table: dict[str, str]) -> Encoding:
    longest_first = sorted(table, key=len, reverse=True)
    return Encoding(name, table, re.compile("|".join(map(re.escape, longest_first))))


ENCODINGS = (_encoding("tcvn3", TCVN3), _encoding("vni", VNI), _encoding("vps", VPS))
