"""Small files of every format, made by hand."""

from __future__ import annotations

import io
import struct
import zipfile

from pipeline.readers import read
from schemas import RawDocument, TextDocument

SENTENCE = "Phát động phong trào thi đua “Vườn sạch, nhà xanh” từ ngày 05/3/2024 đến ngày 20/11/2024."
LINES = (
    "ỦY BAN NHÂN DÂN XÃ BÌNH MINH",
    "KẾ HOẠCH",
    SENTENCE,
    "Mỗi thôn được đề nghị tặng không quá 02 giấy khen; hộ gia đình được xét theo quý.",
)
PROSE = "\n".join(LINES) + "\n"
_NONE = 0xFFFFFFFF
_IN_PAGE = 8  # paragraphs with their properties


def text_of(data: bytes, uri: str = "van-ban") -> TextDocument:
    return read(RawDocument(uri, data))


PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def docx(body: str, **parts: str) -> bytes:
    """``body`` is WordprocessingML inside ``w:body``; further parts by name without folder and ending.

    A page header or footer is referred to by its part's name, as the usual one if the body does not refer to it.
    """
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    space += ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    space += f' xmlns:r="{OFFICE}"'
    around = [name for name in parts if name.startswith(("header", "footer"))]
    if around and "<w:sectPr>" not in body:
        references = "".join(f'<w:{name[:6]}Reference w:type="default" r:id="{name}"/>' for name in around)
        body += f"<w:sectPr>{references}</w:sectPr>"
    relations = "".join(f'<Relationship Id="{n}" Type="{OFFICE}/{n[:6]}" Target="{n}.xml"/>' for n in around)
    return packed(
        {
            "word/document.xml": f"<w:document {space}><w:body>{body}</w:body></w:document>".encode(),
            "word/_rels/document.xml.rels": f"<Relationships xmlns='{PACKAGE}'>{relations}</Relationships>".encode(),
            **{f"word/{name}.xml": f"<w:{name} {space}>{content}</w:{name}>".encode() for name, content in parts.items()},
        }
    )


def paragraph(text: str, properties: str = "", run: str = "") -> str:
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def table(rows: list[list[str]], *, ruled: bool = False) -> str:
    border = '<w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>' if ruled else ""
    cells = "".join(
        "<w:tr>" + "".join("<w:tc>" + "".join(map(paragraph, cell.split("\n"))) + "</w:tc>" for cell in row) + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl><w:tblPr>{border}</w:tblPr>{cells}</w:tbl>"


def odt(body: str, styles: str = "") -> bytes:
    """``body`` is OpenDocument inside ``office:text``, ``styles`` inside ``office:automatic-styles``."""
    space = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "table", "style", "manifest")
    )
    space += ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    content = f"<office:document-content{space}><office:automatic-styles>{styles}</office:automatic-styles>"
    content += f"<office:body><office:text>{body}</office:text></office:body>"
    return packed(
        {
            "mimetype": b"application/vnd.oasis.opendocument.text",
            "content.xml": f"{content}</office:document-content>".encode(),
        }
    )


def packed(members: dict[str, bytes]) -> bytes:
    """A ZIP archive, the same at any time of day."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def doc(text: str, *, encrypted: bool = False) -> bytes:
    """A Word 97 file of one Unicode piece; ``text`` uses Word's own signs: ``\\r`` ends a paragraph, ``\\x07`` a cell."""
    body = text.encode("utf-16-le")
    start = 1024
    clx = b"\x02" + struct.pack("<I", 16) + struct.pack("<II", 0, len(text)) + struct.pack("<HIH", 0, start, 0)
    fib = bytearray(start)
    struct.pack_into("<HH", fib, 0, 0xA5EC, 193)
    struct.pack_into("<H", fib, 0x0A, 0x0100 if encrypted else 0)
    struct.pack_into("<I", fib, 0x4C, len(text))
    struct.pack_into("<II", fib, 0x1A2, 0, len(clx))
    return compound({"WordDocument": bytes(fib) + body, "0Table": clx})


def doc_of_lists(
    items: list[tuple[str, bytes, int]], lists: bytes = b"", overrides: bytes = bytes(4), styles: bytes = b"", data: bytes = b""
) -> bytes:
    """A Word 97 file; of each item its text, its own paragraph properties and the number of its style.

    An item may end in a cell's sign ``\\x07`` instead of a paragraph's.
    """
    items = [(item if item.endswith("\x07") else f"{item}\r", properties, style) for item, properties, style in items]
    text = "".join(item for item, _, _ in items)
    body, start = text.encode("utf-16-le"), 1024
    page_at = -(-(start + len(body)) // 512)
    pages, places, at = b"", [start], start
    for first in range(0, len(items), _IN_PAGE):
        page, at = _page_of_paragraphs(items[first : first + _IN_PAGE], at)
        pages += page
        places.append(at)
    count = len(places) - 1
    bins = struct.pack(f"<{count + 1}I", *places) + struct.pack(f"<{count}I", *range(page_at, page_at + count))
    clx = b"\x02" + struct.pack("<I", 16) + struct.pack("<II", 0, len(text)) + struct.pack("<HIH", 0, start, 0)
    parts = {33: clx, 13: bins, 74: overrides, 1: styles, 73: lists}
    fib, table = bytearray(start), b""
    struct.pack_into("<HH", fib, 0, 0xA5EC, 193)
    struct.pack_into("<I", fib, 0x4C, len(text))
    for index, part in parts.items():
        struct.pack_into("<II", fib, 0x9A + 8 * index, len(table), len(part))
        table += part
    stream = (bytes(fib) + body).ljust(page_at * 512, b"\0") + pages
    return compound({"WordDocument": stream, "0Table": table, **({"Data": data} if data else {})})


def _page_of_paragraphs(items: list[tuple[str, bytes, int]], start: int) -> tuple[bytes, int]:
    """[MS-DOC] PapxFkp of paragraphs that begin at ``start`` in the stream, and where they end."""
    bounds, entries, packed = [start], b"", b""
    for item, properties, style in items:
        bounds.append(bounds[-1] + 2 * len(item))
        papx = struct.pack("<H", style) + properties
        papx = bytes([0, len(papx) // 2]) + papx if len(papx) % 2 == 0 else bytes([len(papx) // 2 + 1]) + papx
        packed = papx + bytes(len(papx) % 2) + packed
        entries += bytes([(511 - len(packed)) // 2]) + bytes(12)
    page = struct.pack(f"<{len(bounds)}I", *bounds) + entries
    page = page.ljust(511 - len(packed) & ~1, b"\0") + packed
    return page.ljust(511, b"\0") + bytes([len(items)]), bounds[-1]


def compound(streams: dict[str, bytes]) -> bytes:
    """A compound file whose streams are all padded to the size that needs no small sectors."""
    padded = {name: data.ljust(4096, b"\0") for name, data in streams.items()}
    entries = [_entry("Root Entry", 5, 0xFFFFFFFE, 0, child=1)]
    table: list[int] = []
    content = b""
    for name, data in padded.items():
        first, count = len(table), -(-len(data) // 512)
        table += [*range(first + 1, first + count), 0xFFFFFFFE]
        content += data.ljust(count * 512, b"\0")
        following = len(entries) + 1 if len(entries) < len(streams) else _NONE
        entries.append(_entry(name, 2, first, len(data), following=following))
    directory = b"".join(entries).ljust(-(-len(entries) // 4) * 512, b"\0")
    directory_at, count = len(table), len(directory) // 512
    table += [*range(directory_at + 1, directory_at + count), 0xFFFFFFFE]
    fat_at, fats = len(table), -(-(len(table) + 8) // 128)
    table += [0xFFFFFFFD] * fats
    fat = struct.pack(f"<{len(table)}I", *table).ljust(fats * 512, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 62, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<II", 0, fats) + struct.pack("<7I", directory_at, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<109I", *range(fat_at, fat_at + fats), *[0xFFFFFFFF] * (109 - fats))
    return header.ljust(512, b"\0") + content + directory + fat


def _entry(name: str, kind: int, start: int, size: int, *, child: int = _NONE, following: int = _NONE) -> bytes:
    encoded = name.encode("utf-16-le") + b"\0\0"
    links = struct.pack("<HBBIII", len(encoded), kind, 1, _NONE, following, child)
    return encoded.ljust(64, b"\0") + links + bytes(36) + struct.pack("<IQ", start, size)
