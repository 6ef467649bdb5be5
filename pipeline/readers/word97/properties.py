"""Formatting of a Word 97 document: property lists by position in the stream."""

from __future__ import annotations

import struct
from bisect import bisect_right
from functools import lru_cache

_PAGE = 512
_SIZES = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}  # operand bytes by the top three bits of a property's code
_ELSEWHERE = (0x6646, 0x6645, 0x646B)  # sprmPHugePapx of two versions, sprmPTableProps
_LONG_TABLES = (0xD608, 0xD606)  # table definitions with a length of two bytes


class Properties(dict[int, bytes]):
    """Operand bytes by property code; ``style`` is the number of a paragraph's style."""

    def __init__(self, operands: dict[int, bytes] | None = None, style: int = 0) -> None:
        super().__init__(operands or {})
        self.style = style

    def flag(self, code: int) -> bool:
        return self.get(code, b"\0")[:1] == b"\x01"

    def number(self, code: int) -> int | None:
        operand = self.get(code)
        return int.from_bytes(operand, "little") if operand else None


class Table:
    """Runs of one kind (characters or paragraphs) with the pages that hold their properties.

    ``entry`` is the width of a run's entry in a page: 1 for characters, 13 for paragraphs; ``data`` is the stream that holds
    lists of properties too long for a page.
    """

    def __init__(self, stream: bytes, bins: bytes, entry: int, data: bytes = b"") -> None:
        self._entry, self._data = entry, data
        count = max((len(bins) - 4) // 8, 0)
        runs: list[tuple[int, int, bytes]] = []
        for number in struct.unpack_from(f"<{count}I", bins, 4 * (count + 1)) if count else ():
            at = (number & 0x3FFFFF) * _PAGE
            runs += self._page_runs(stream[at : at + _PAGE])
        runs.sort()
        self._starts, self._ends, self._lists = [r[0] for r in runs], [r[1] for r in runs], [r[2] for r in runs]

    def at(self, offset: int) -> Properties:
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset >= self._ends[index]:
            return Properties()
        found = self._lists[index]
        if self._entry == 1 or len(found) < 2:
            return Properties(parsed(found))
        return Properties(self._complete(parsed(found[2:])), int.from_bytes(found[:2], "little"))

    def run_end(self, offset: int) -> int:
        """Where the formatting may change next."""
        index = bisect_right(self._starts, offset) - 1
        if index >= 0 and offset < self._ends[index]:
            return self._ends[index]
        return self._starts[index + 1] if index + 1 < len(self._starts) else 1 << 31

    def _complete(self, found: dict[int, bytes]) -> dict[int, bytes]:
        """With the list that stands elsewhere, where one is named."""
        for code in _ELSEWHERE:
            if code in found:
                at = int.from_bytes(found[code], "little")
                size = int.from_bytes(self._data[at : at + 2], "little")
                return found | parsed(self._data[at + 2 : at + 2 + size])
        return found

    def _page_runs(self, page: bytes) -> list[tuple[int, int, bytes]]:
        count = page[-1] if len(page) == _PAGE else 0
        table = 4 * (count + 1)
        if not count or table + count * self._entry > _PAGE:
            return []
        bounds = struct.unpack_from(f"<{count + 1}I", page)
        places = [page[table + i * self._entry] * 2 for i in range(count)]
        return [(bounds[i], bounds[i + 1], self._properties(page, at) if at else b"") for i, at in enumerate(places)]

    def _properties(self, page: bytes, place: int) -> bytes:
        length = page[place]
        if self._entry == 1:
            return page[place + 1 : place + 1 + length]
        if not length:  # a paragraph's list: its length in words, the style number first
            return page[place + 2 : place + 2 + 2 * page[min(place + 1, _PAGE - 1)]]
        return page[place + 1 : place + 2 * length]


@lru_cache(maxsize=4096)
def parsed(properties: bytes) -> dict[int, bytes]:
    """A list of codes and operands; the answer is shared, so it is not to be changed."""
    found: dict[int, bytes] = {}
    at = 0
    while at + 2 < len(properties):
        code = properties[at] | properties[at + 1] << 8
        at += 2
        size = _SIZES.get(code >> 13)
        if size is None:
            size = properties[at] + 1
            if code in _LONG_TABLES and at + 1 < len(properties):
                size = (properties[at] | properties[at + 1] << 8) + 1
            found[code] = properties[at + 1 : at + size]
        else:
            found[code] = properties[at : at + size]
        at += size
    return found
