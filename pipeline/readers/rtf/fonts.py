"""The font table of an RTF file, which says how its bytes are read."""

from __future__ import annotations

_CODE_PAGES = {
    0: None,
    1: None,
    2: None,
    163: "cp1258",
    204: "cp1251",
    238: "cp1250",
    161: "cp1253",
    162: "cp1254",
    186: "cp1257",
    128: "cp932",
    134: "gbk",
    136: "big5",
    129: "cp949",
}
_OLD_PREFIXES = (".vn", "vn", "vps")


class FontTable:
    """Names and character sets by font number."""

    def __init__(self) -> None:
        self.names: dict[int, str] = {}
        self.code_page = 1252
        self._charsets: dict[int, int] = {}
        self._declared: int | None = None

    def begin(self, number: int, *, declares: bool) -> None:
        if declares:
            self._declared = number

    def charset(self, number: int) -> None:
        if self._declared is not None:
            self._charsets[self._declared] = number

    def name(self, text: str) -> None:
        if self._declared is not None and text.strip(" ;"):
            self.names.setdefault(self._declared, text.strip(" ;"))

    def decode(self, raw: bytes, font: int | None) -> str:
        """Fonts of the old Vietnamese encodings claim any character set; their bytes are kept as Windows-1252 shows them."""
        name = self.names.get(font or 0, "").lower()
        page = None if name.startswith(_OLD_PREFIXES) else _CODE_PAGES.get(self._charsets.get(font or 0, 0))
        if page is None:
            page = "cp1258" if self.code_page == 1258 and not name.startswith(_OLD_PREFIXES) else "cp1252"
        try:
            return raw.decode(page)
        except UnicodeDecodeError:
            return "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in raw)
