"""The text of a Word 97 document ([MS-DOC]): pieces, the runs in capital fonts, and which paragraphs are table cells."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from pipeline.errors import DocumentError
from pipeline.readers.paragraphs import Paragraph
from pipeline.readers.runs import Run
from pipeline.readers.word97.borders import is_ruled
from pipeline.readers.word97.compound import CompoundFile, damaged
from pipeline.readers.word97.formatting import Formatting, capital_fonts
from pipeline.readers.word97.numbering import Numbering
from pipeline.readers.word97.properties import Properties, Table
from pipeline.readers.word97.styles import Styles

_WORD_97 = 193  # the first format version with Unicode pieces
_WINDOWS = {i: bytes([i]).decode("cp1252", "replace") for i in range(0x80, 0xA0)}
_IN_TABLE, _ROW_END = 0x2416, 0x2417
_FIELD_BEGIN, _FIELD_SEPARATOR, _FIELD_END = "\x13", "\x14", "\x15"
_SIGNS = {"\x0b": "\n", "\x1e": "-", "\x1f": "\xad", "\x02": "", "\x01": "", "\x08": "", "\x05": "", "\x0c": "\n", "\x0e": "\n"}
_ENDS = "\r\x07\x0c"


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters ``start`` to ``end`` of the document, ``width`` bytes each from ``offset`` in the stream."""

    start: int
    end: int
    offset: int
    width: int


def read_pieces(compound: CompoundFile, stream: bytes) -> list[Paragraph]:
    """Body, notes and text boxes without deleted and hidden text; fields show their result."""
    try:
        version, flags = struct.unpack_from("<H6xH", stream, 2)
        if flags & 0x0100:
            raise DocumentError("read", "doc_encrypted", "Tệp Word có mật khẩu. Hãy mở bằng mật khẩu rồi lưu bản không khóa.")
        if version < _WORD_97:
            return _word_6(stream)
        table = compound.stream("1Table" if flags & 0x0200 else "0Table") or b""
        pieces = _piece_table(_part(stream, table, 33))
        formats = Table(stream, _part(stream, table, 12), 1)
        paragraphs = Table(stream, _part(stream, table, 13), 13, compound.stream("Data") or b"")
        fonts = capital_fonts(_part(stream, table, 15))
        lists_at, _ = struct.unpack_from("<II", stream, _place(73))
        styles = Styles(_part(stream, table, 1))
        numbering = Numbering(table, lists_at, _part(stream, table, 74), styles)
        body, notes, heads, _, comments, ends, boxes = struct.unpack_from("<7I", stream, 0x4C)
    except struct.error as error:
        raise damaged("phần đầu thiếu") from error
    after_notes = body + notes
    after_comments = after_notes + heads + comments
    wanted = [(0, after_notes), (after_comments, after_comments + ends + boxes)]
    reader = _Reader(stream, Formatting(formats, paragraphs, fonts, styles), numbering)
    for start, end in wanted:
        for piece in pieces:
            if piece.start < end and piece.end > start:
                reader.read(piece, max(piece.start, start), min(piece.end, end))
    return reader.finished()


class _Reader:
    """Turns characters into paragraphs, one character's formatting after the other."""

    def __init__(self, stream: bytes, formatting: Formatting, numbering: Numbering) -> None:
        self._stream, self._formatting, self._numbering = stream, formatting, numbering
        self._done: list[Paragraph] = []
        self._open = Paragraph()
        self._fields: list[bool] = []  # for each open field whether its result is reached

    def finished(self) -> list[Paragraph]:
        if self._open.runs:
            self._done.append(self._open)
        return self._done

    def read(self, piece: Piece, start: int, end: int) -> None:
        offset = piece.offset + (start - piece.start) * piece.width
        stop = min(piece.offset + (end - piece.start) * piece.width, len(self._stream))
        while offset < stop:
            limit = min(stop, self._formatting.characters.run_end(offset))
            limit = max(limit - (limit - offset) % piece.width, offset + piece.width)
            raw = self._stream[offset:limit]
            text = raw.decode("utf-16-le", "replace") if piece.width == 2 else raw.decode("latin-1").translate(_WINDOWS)
            self._take(text, offset, piece.width)
            offset = limit

    def _take(self, text: str, offset: int, width: int) -> None:
        """Text of one look, from ``offset`` on."""
        look: Run | None = None  # that of the paragraph at hand
        run: list[str] = []
        for i, sign in enumerate(text):
            if look is None:
                look, shown = self._formatting.look(offset + i * width, offset)
            if sign == _FIELD_BEGIN:
                self._fields.append(False)
            elif sign == _FIELD_SEPARATOR and self._fields:
                self._fields[-1] = True
            elif sign == _FIELD_END and self._fields:
                self._fields.pop()
            elif sign in _ENDS:
                self._open.runs.append(look._replace(text="".join(run)))
                run, look = [], None
                self._close(sign, self._formatting.paragraphs.at(offset + i * width))
            elif shown and all(self._fields):
                run.append(_SIGNS.get(sign, sign))
        if run and look is not None:
            self._open.runs.append(look._replace(text="".join(run)))

    def _close(self, sign: str, properties: Properties) -> None:
        self._open.end, self._open.in_table = sign, properties.flag(_IN_TABLE)
        label = self._numbering.label(properties)
        if label and any(run.text.strip() for run in self._open.runs):
            self._open.runs.insert(0, Run(f"{label} "))
        self._open.row_end = sign == "\x07" and properties.flag(_ROW_END)
        self._open.ruled = self._open.row_end and is_ruled(properties)
        self._done.append(self._open)
        self._open = Paragraph()


def _place(index: int) -> int:
    return 0x9A + 8 * index


def _part(stream: bytes, table: bytes, index: int) -> bytes:
    """Entry ``index`` of the file information block's list of offsets and lengths into the table stream."""
    offset, length = struct.unpack_from("<II", stream, _place(index))
    return table[offset : offset + length]


def _piece_table(clx: bytes) -> list[Piece]:
    at = 0
    while at + 3 <= len(clx) and clx[at] == 1:
        at += 3 + struct.unpack_from("<H", clx, at + 1)[0]
    if at + 5 > len(clx) or clx[at] != 2:
        raise damaged("bảng đoạn văn bản thiếu")
    length = min(struct.unpack_from("<I", clx, at + 1)[0], len(clx) - at - 5)
    count = (length - 4) // 12
    at += 5
    bounds = struct.unpack_from(f"<{count + 1}I", clx, at)
    pieces = []
    for i in range(count):
        place = struct.unpack_from("<I", clx, at + 4 * (count + 1) + 8 * i + 2)[0]
        narrow = bool(place & 0x40000000)
        offset = (place & 0x3FFFFFFF) // 2 if narrow else place & 0x3FFFFFFF
        if bounds[i + 1] > bounds[i]:
            pieces.append(Piece(bounds[i], bounds[i + 1], offset, 1 if narrow else 2))
    return pieces


def _word_6(stream: bytes) -> list[Paragraph]:
    """Word 6 and 95: one-byte text in one piece."""
    start, end = struct.unpack_from("<II", stream, 0x18)
    length = struct.unpack_from("<I", stream, 0x34)[0]
    if not start < end <= len(stream):
        raise damaged("văn bản Word 6 thiếu")
    empty = Table(b"", b"", 1)
    styles = Styles(b"")
    reader = _Reader(stream, Formatting(empty, empty, frozenset(), styles), Numbering(b"", 0, b"", styles))
    reader.read(Piece(0, min(length, end - start), start, 1), 0, min(length, end - start))
    return reader.finished()
