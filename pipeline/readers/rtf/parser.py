"""Control words and groups of an RTF file turned into paragraphs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pipeline.readers.paragraphs import Paragraph
from pipeline.readers.rtf.fonts import FontTable
from pipeline.readers.rtf.syntax import TOKEN, State, without_binary
from pipeline.readers.runs import Run, is_capital_font

_SIGNS = {
    "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ",
}  # fmt: skip
_SYMBOLS = {"~": "\u00a0", "_": "-", "-": "\xad", "\\": "\\", "{": "{", "}": "}", "\n": None, "\r": None}
_SKIPPED = frozenset({
    "colortbl", "stylesheet", "info", "pict", "objdata", "header", "headerl", "headerr", "headerf", "footer",
    "footerl", "footerr", "footerf", "fldinst", "filetbl", "revtbl", "listtable", "listoverridetable", "rsidtbl",
    "generator", "xmlnstbl", "themedata", "datastore", "latentstyles", "nonshppict", "bkmkstart", "bkmkend", "sp",
    "sn", "sv",
})  # fmt: skip
_PARAGRAPH_ENDS = frozenset({"par", "sect", "page"})
_FORMATS = frozenset({
    "uc", "v", "deleted", "caps", "plain", "footnote", "intbl", "pard", "fonttbl", "fcharset", "ansicpg", "f", "upr", "ud",
})  # fmt: skip
_SIDES = frozenset({"clbrdrt", "clbrdrl", "clbrdrb", "clbrdrr", "trbrdrh", "trbrdrv"})
_NO_LINE = ("brdrnone", "brdrnil", "brdrtbl")
_KEPT_STARRED = frozenset({"shpinst", "shptxt", "pntext", "shppict", "ud", "footnote"})


class RtfParser:
    """One pass over the file; groups left open at the end are taken as closed."""

    def __init__(self, source: str) -> None:
        self._source = without_binary(source)
        self._state = State()
        self._stack: list[State] = []
        self._fonts = FontTable()
        self._done: list[Paragraph] = []
        self._notes: list[Paragraph] = []
        self._open = Paragraph()
        self._open_note = Paragraph()
        self._bytes = bytearray()
        self._to_skip = 0
        self._high = 0
        self._starred = False
        self._ruled = self._border = False  # the row at hand; a side whose kind of line comes next

    def paragraphs(self) -> list[Paragraph]:
        """The body's paragraphs, footnotes behind them."""
        for match in TOKEN.finditer(self._source):
            word, number, octet, symbol, brace, text = match.groups()
            if octet is not None:
                self._octet(int(octet, 16))
                continue
            if text is not None and self._to_skip == 0 and not self._bytes:
                self._write(text)
                continue
            self._flush()
            if brace:
                self._brace(brace)
            elif word:
                self._word(word, int(number) if number else None)
            elif symbol:
                self._symbol(symbol)
            elif text:
                self._write(self._past_skipped(text))
        self._flush()
        for paragraph in (self._open, self._open_note):
            if paragraph.runs:
                self._done.append(paragraph)
        return self._done + self._notes

    def _past_skipped(self, text: str) -> str:
        taken = min(self._to_skip, len(text))
        self._to_skip -= taken
        return text[taken:]

    def _octet(self, value: int) -> None:
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._bytes.append(value)

    def _flush(self) -> None:
        if self._bytes:
            raw, self._bytes = bytes(self._bytes), bytearray()
            self._write(self._fonts.decode(raw, self._state.font), decoded=True)

    def _write(self, text: str, *, decoded: bool = False) -> None:
        state = self._state
        if state.fonts:
            if not state.skipped:
                self._fonts.name(text)
        elif text and not (state.skipped or state.hidden or state.deleted):
            if not decoded and not text.isascii():  # bytes written as they are
                text = self._fonts.decode(text.encode("latin-1", "replace"), state.font)
            run = Run(text, is_capital_font(self._fonts.names.get(state.font or 0)), state.capitals)
            (self._open_note if state.note else self._open).runs.append(run)

    def _brace(self, brace: str) -> None:
        self._to_skip = 0
        if brace == "{":
            self._stack.append(self._state)
            if self._state.twice:
                self._state = replace(self._state, skipped=True, twice=False)
        elif self._stack:
            closing, self._state = self._state, self._stack.pop()
            if closing.note and not self._state.note and self._open_note.runs:
                self._notes.append(self._open_note)
                self._open_note = Paragraph()
            self._state = replace(self._state, in_table=closing.in_table) if not closing.skipped else self._state
        self._starred = False

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._starred = True
        elif symbol in _SYMBOLS:
            shown = _SYMBOLS[symbol]
            if shown is None:
                self._end("\r")
            else:
                self._write(shown, decoded=True)

    def _word(self, word: str, number: int | None) -> None:
        starred, self._starred = self._starred, False
        if word in _SKIPPED or (starred and word not in _KEPT_STARRED):
            self._state = replace(self._state, skipped=True)
        elif word == "u":
            self._unicode(number or 0)
        elif word in _SIGNS:
            self._write(_SIGNS[word], decoded=True)
        elif word in _PARAGRAPH_ENDS:
            self._end("\r")
        elif word in ("cell", "nestcell"):
            self._end("\x07")
        elif word in ("row", "nestrow"):
            self._end("\x07", row_end=True)
        elif word in _FORMATS:
            self._format(word, number)
        elif word == "trowd":
            self._ruled = False
        elif word in _SIDES or self._border:
            self._ruled = self._ruled or (self._border and word.startswith("brdr") and word not in _NO_LINE)
            self._border = word in _SIDES

    def _format(self, word: str, number: int | None) -> None:
        if word in ("fonttbl", "fcharset", "ansicpg", "f"):
            self._font(word, number or 0)
            return
        changes: dict[str, dict[str, Any]] = {
            "uc": {"skip_after_unicode": min(max(number or 0, 0), 16)},
            "v": {"hidden": number != 0},
            "deleted": {"deleted": number != 0},
            "caps": {"capitals": number != 0},
            "upr": {"twice": True},
            "ud": {"skipped": bool(self._stack) and self._stack[-1].skipped},
            "plain": {"hidden": False, "deleted": False, "capitals": False, "font": None},
            "footnote": {"note": True},
            "intbl": {"in_table": True},
            "pard": {"in_table": False},
        }
        if word in changes:
            self._state = replace(self._state, **changes[word])

    def _font(self, word: str, number: int) -> None:
        match word:
            case "fonttbl":
                self._state = replace(self._state, fonts=True)
            case "f":
                self._state = replace(self._state, font=number)
                self._fonts.begin(number, declares=self._state.fonts)
            case "fcharset":
                self._fonts.charset(number)
            case _:
                self._fonts.code_page = number or 1252

    def _unicode(self, number: int) -> None:
        code = number & 0xFFFF
        self._to_skip = self._state.skip_after_unicode
        if 0xD800 <= code < 0xDC00:
            self._high = code
            return
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((self._high - 0xD800) << 10) + (code - 0xDC00) if self._high else 0xFFFD
        self._high = 0
        self._write(chr(code), decoded=True)

    def _end(self, sign: str, *, row_end: bool = False) -> None:
        if self._state.skipped or self._state.fonts:
            return
        if self._state.note:
            self._notes.append(self._open_note)
            self._open_note = Paragraph()
            return
        self._open.end, self._open.in_table = sign, self._state.in_table
        self._open.row_end, self._open.ruled = row_end, row_end and self._ruled
        self._done.append(self._open)
        self._open = Paragraph()
