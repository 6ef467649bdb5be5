"""The container of old Office files ([MS-CFB]): streams kept in chains of sectors."""

from __future__ import annotations

import struct

from pipeline.errors import DocumentError

_END = 0xFFFFFFFA  # this and above: no sector
_HEADER_SECTORS = 109
_MINI_CUTOFF = 4096


class CompoundFile:
    """Streams by name; raises ``DocumentError`` where the container is damaged."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        try:
            self._open()
        except (struct.error, IndexError) as error:
            raise damaged("cấu trúc tệp không đọc được") from error

    def has(self, name: str) -> bool:
        return name in self._entries

    def stream(self, name: str) -> bytes | None:
        """A stream's bytes, ``None`` if the file has none of this name; a broken chain gives what is left."""
        if name not in self._entries:
            return None
        start, size = self._entries[name]
        if size < _MINI_CUTOFF and name != "Root Entry":
            return self._chain(start, self._mini_table, self._mini, self._mini_size, 0)[:size]
        return self._chain(start, self._table, self._data, self._size, self._size)[:size]

    def _open(self) -> None:
        shift, mini_shift = struct.unpack_from("<HH", self._data, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise damaged("cỡ khối lạ")
        self._size, self._mini_size = 1 << shift, 1 << mini_shift
        first_directory, _, _, first_mini, _, first_extra, _ = struct.unpack_from("<7I", self._data, 48)
        self._table = self._sectors_table(first_extra)
        directory = self._chain(first_directory, self._table, self._data, self._size, self._size)
        self._entries = {"Root Entry": struct.unpack_from("<II", directory, 116)} | _top_streams(directory)
        self._mini_table = self._numbers(self._chain(first_mini, self._table, self._data, self._size, self._size))
        self._mini = self.stream("Root Entry") or b""

    def _sectors_table(self, extra: int) -> list[int]:
        sectors = list(struct.unpack_from(f"<{_HEADER_SECTORS}I", self._data, 76))
        seen: set[int] = set()
        while extra < _END and extra not in seen:
            seen.add(extra)
            more = self._numbers(self._sector(extra))
            sectors += more[:-1]
            extra = more[-1] if more else _END
        return [number for sector in sectors if sector < _END for number in self._numbers(self._sector(sector))]

    def _sector(self, index: int) -> bytes:
        start = (index + 1) * self._size
        return self._data[start : start + self._size]

    def _chain(self, start: int, table: list[int], data: bytes, size: int, offset: int) -> bytes:
        parts, seen = [], set()
        while start < _END and start < len(table) and start not in seen:
            seen.add(start)
            at = start * size + offset
            parts.append(data[at : at + size])
            start = table[start]
        return b"".join(parts)

    @staticmethod
    def _numbers(data: bytes) -> list[int]:
        return list(struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4]))


def _top_streams(directory: bytes) -> dict[str, tuple[int, int]]:
    """Start and size by name of what stands in the root; embedded documents have streams of the same names further down."""
    found: dict[str, tuple[int, int]] = {}
    waiting, seen = [struct.unpack_from("<I", directory, 76)[0]], set[int]()
    while waiting:
        index = waiting.pop()
        at = index * 128
        if index in seen or at + 128 > len(directory):
            continue
        seen.add(index)
        length, kind = struct.unpack_from("<HB", directory, at + 64)
        if kind == 2:
            name = directory[at : at + max(min(length, 64) - 2, 0)].decode("utf-16-le", "replace")
            found[name] = struct.unpack_from("<II", directory, at + 116)
        waiting += struct.unpack_from("<II", directory, at + 68)
    return found


def damaged(what: str) -> DocumentError:
    return DocumentError(
        "read", "doc_damaged", f"Tệp .doc hỏng hoặc tải chưa xong ({what}). Hãy tải lại, hoặc mở bằng Word và lưu thành DOCX."
    )
