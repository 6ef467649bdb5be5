"""DOCX, ODT, DOC and RTF."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from pipeline.errors import DocumentError
from tests.readers.documents import LINES, PROSE, compound, doc, doc_of_lists, docx, odt, paragraph, table, text_of

LETTERHEAD = [
    ["ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["Số: 7/KH-UBND", "Bình Minh, ngày 02 tháng 3 năm 2024"],
]
PRIZES = [["Giải", "Số lượng"], ["Nhất", "01\ngiải"], ["Nhì", "02"]]
READ_LETTERHEAD = (
    "ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH\nSố: 7/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBình Minh, ngày 02 tháng 3 năm 2024\n"
)
READ_PRIZES = "Giải | Số lượng\nNhất | 01 giải\nNhì | 02\n"


def rtf(text: str) -> bytes:
    return (
        b"{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Times New Roman;}{\\f1 .VnTimeH;}{\\f2 .VnTime;}}"
        + text.encode("ascii")
        + b"}"
    )


def escaped(text: str) -> str:
    return "".join(c if c.isascii() else f"\\u{ord(c)}?" for c in text)


@pytest.mark.parametrize(
    ("data", "media_type", "expected"),
    [
        pytest.param(
            docx("".join(map(paragraph, LINES)) + table(LETTERHEAD) + table(PRIZES, ruled=True)),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            PROSE + READ_LETTERHEAD + READ_PRIZES,
            id="docx",
        ),
        pytest.param(
            odt(
                "".join(f"<text:p>{line}</text:p>" for line in LINES)
                + "<table:table>"
                + "".join(
                    "<table:table-row>"
                    + "".join(f"<table:table-cell><text:p>{c}</text:p></table:table-cell>" for c in row)
                    + "</table:table-row>"
                    for row in PRIZES
                )
                + "</table:table>"
            ),
            "application/vnd.oasis.opendocument.text",
            PROSE + READ_PRIZES,
            id="odt",
        ),
        pytest.param(doc("".join(f"{line}\r" for line in LINES)), "application/msword", PROSE, id="doc"),
        pytest.param(
            rtf("\\par ".join(map(escaped, LINES)) + "\\par\\pard\\intbl Nh\\'ec\\cell 02\\cell\\row\\pard cu\\'f4\\'ec"),
            "application/rtf",
            PROSE + "Nhì | 02\ncuôì\n",
            id="rtf",
        ),
    ],
)
def test_text_and_tables_come_in_order(data: bytes, media_type: str, expected: str) -> None:
    document = text_of(data)
    assert (document.media_type, document.text) == (media_type, expected)


def test_list_numbers_are_printed() -> None:
    level = "<w:lvl w:ilvl='{0}'><w:start w:val='1'/><w:numFmt w:val='{1}'/><w:lvlText w:val='{2}'/></w:lvl>"
    levels = level.format(0, "upperRoman", "%1.") + level.format(1, "decimal", "%2.") + level.format(2, "lowerLetter", "%3)")
    numbering = (
        f"<w:abstractNum w:abstractNumId='4'>{levels}</w:abstractNum><w:num w:numId='9'><w:abstractNumId w:val='4'/></w:num>"
    )

    def item(text: str, depth: int) -> str:
        return paragraph(text, f"<w:numPr><w:ilvl w:val='{depth}'/><w:numId w:val='9'/></w:numPr>")

    steps = [("MỤC ĐÍCH", 0), ("Một", 1), ("Hai", 1), ("con", 2), ("con", 2), ("NỘI DUNG", 0), ("Một", 1)]
    text = text_of(docx("".join(item(*step) for step in steps), numbering=numbering)).text
    assert text.split("\n")[:-1] == ["I. MỤC ĐÍCH", "1. Một", "2. Hai", "a) con", "b) con", "II. NỘI DUNG", "1. Một"]


def old_level(form: int, pattern: str, start: int = 1) -> bytes:
    """[MS-DOC] LVL without formatting; ``\\0`` in the pattern is the first level's number."""
    head = struct.pack("<IB", start, form) + bytes(19) + bytes(4)
    return head + struct.pack("<H", len(pattern)) + pattern.encode("utf-16-le")


def old_lists(*levels: bytes) -> bytes:
    """One list of nine levels, number 7."""
    spare = [old_level(0, "")] * (9 - len(levels))
    return struct.pack("<HI", 1, 7) + bytes(24) + b"".join([*levels, *spare])


def in_list(number: int, level: int) -> bytes:
    return struct.pack("<HHHB", 0x460B, number, 0x260A, level)


LEVELS = old_lists(old_level(1, "\0."), old_level(0, "\1."), old_level(4, "\2)"), old_level(0, "\0.\1.\3"))
OVERRIDES = struct.pack("<I", 2) + struct.pack("<I12x", 7) + struct.pack("<I8xB3x", 7, 1)
OVERRIDES += bytes(4) + bytes(4) + struct.pack("<III", 5, 0x10, 0)  # the second list starts at 5


def test_list_numbers_of_old_word_files_are_computed() -> None:
    steps = [("MỤC ĐÍCH", 0), ("Một", 1), ("Hai", 1), ("con", 2), ("con", 2), ("NỘI DUNG", 0), ("Một", 1), ("Sâu", 3)]
    items = [(text, in_list(1, level), 0) for text, level in steps]
    items += [("Thường", b"", 0), ("BA", in_list(1, 0), 0), ("Riêng", in_list(2, 0), 0), ("Riêng", in_list(2, 0), 0)]
    text = text_of(doc_of_lists(items, LEVELS, OVERRIDES)).text
    assert text.split("\n")[:-1] == [
        "I. MỤC ĐÍCH", "1. Một", "2. Hai", "a) con", "b) con", "II. NỘI DUNG", "1. Một", "II.1.1 Sâu",
        "Thường", "III. BA", "V. Riêng", "VI. Riêng",
    ]  # fmt: skip


def test_styles_of_old_word_files_bring_lists_along() -> None:
    def style(properties: bytes, based_on: int) -> bytes:
        name = struct.pack("<H", 1) + "x".encode("utf-16-le") + bytes(2)
        papx = struct.pack("<HH", len(properties) + 2, 0) + properties
        body = struct.pack("<HHHHH", 0, 1 | based_on << 4, 1, 0, 0) + name + papx
        return struct.pack("<H", len(body)) + body

    sheet = struct.pack("<HHH", 4, 3, 10) + style(b"", 0xFFF) + style(in_list(1, 1), 0) + style(b"", 1)
    items = [("Một", b"", 1), ("Hai", b"", 2), ("Ngoài", b"", 0), ("Không", in_list(0, 0), 2), ("Cha", in_list(1, 0), 1)]
    text = text_of(doc_of_lists(items, LEVELS, OVERRIDES, sheet)).text
    assert text == "1. Một\n2. Hai\nNgoài\nKhông\nI. Cha\n"


def test_damaged_lists_cost_only_the_numbers() -> None:
    for lists in (b"", LEVELS[:40], b"\xff" * 80):
        assert text_of(doc_of_lists([("Một", in_list(1, 0), 0)], lists, OVERRIDES)).text == "Một\n"


def test_list_numbers_of_opendocument_are_computed() -> None:
    styles = (
        "<text:list-style style:name='L'>"
        "<text:list-level-style-number text:level='1' style:num-format='I' style:num-suffix='.'/>"
        "<text:list-level-style-number text:level='2' style:num-format='1' text:display-levels='2' style:num-suffix=')'/>"
        "<text:list-level-style-bullet text:level='3'/></text:list-style>"
    )
    items = (
        "<text:list text:style-name='L'><text:list-item><text:p>Một</text:p><text:list><text:list-item><text:p>con</text:p>"
        "<text:list><text:list-item><text:p>chấm</text:p></text:list-item></text:list></text:list-item></text:list></text:list-item>"
        "<text:list-header><text:p>không số</text:p></text:list-header></text:list><text:p>Giữa</text:p>"
        "<text:list text:style-name='L' text:continue-numbering='true'>"
        "<text:list-item><text:p>Hai</text:p></text:list-item></text:list>"
        "<text:list text:style-name='L'><text:list-item><text:p>Lại</text:p></text:list-item>"
        "<text:list-item text:start-value='9'><text:p>Chín</text:p></text:list-item></text:list>"
    )
    text = text_of(odt(items, styles)).text
    assert text.split("\n")[:-1] == [
        "I. Một", "I.1) con", "- chấm", "không số", "Giữa", "II. Hai", "I. Lại", "IX. Chín",
    ]  # fmt: skip


def test_an_empty_item_counts_and_prints_nothing() -> None:
    text = text_of(doc_of_lists([(text, in_list(1, 0), 0) for text in ("a", "", "b")], LEVELS, OVERRIDES)).text
    assert text == "I. a\n\nIII. b\n"


def test_tracked_changes_are_accepted_and_boxes_read_once() -> None:
    box = "<w:txbxContent>" + paragraph("DỰ THẢO") + "</w:txbxContent>"
    drawing = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    changed = "<w:p><w:ins><w:r><w:t>03 </w:t></w:r></w:ins><w:del><w:r><w:delText>02 </w:delText><w:t>02 </w:t></w:r></w:del>"
    text = text_of(docx(changed + f"<w:r>{drawing}<w:t>giải</w:t></w:r></w:p>")).text
    assert text == "DỰ THẢO\n03 giải\n"


@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_the_encoding_around_a_text_box_is_not_hidden_by_it(kind: str) -> None:
    old, box = "xã Nhơn Aùi, ấp Nhơn Aùi, chợ Nhơn Aùi", "Trung tâm huyện và hai bên lộ, không kể bên sông. " * 9
    if kind == "docx":
        data = docx(f"<w:p><w:r><w:t>{old}</w:t><w:txbxContent>{paragraph(box)}</w:txbxContent></w:r></w:p>")
    else:
        data = odt(f"<text:p>{old}<text:text-box><text:p>{box}</text:p></text:text-box></text:p>")
    document = text_of(data)
    assert document.text.endswith("xã Nhơn Ái, ấp Nhơn Ái, chợ Nhơn Ái\n")
    assert [repair.kind for repair in document.repairs] == ["vni"]


def test_running_heads_are_noise_and_notes_follow() -> None:
    data = docx(
        paragraph("Nội dung kế hoạch"),
        header1=paragraph("Trang của xã"),
        footnotes="<w:footnote w:type='separator'>"
        + paragraph("---")
        + "</w:footnote><w:footnote>"
        + paragraph("Chú thích")
        + "</w:footnote>",
    )
    document = text_of(data)
    assert document.text == "Trang của xã\nNội dung kế hoạch\nChú thích\n"
    assert [span.of(document.text) for span in document.noise] == ["Trang của xã\n"]


def test_fields_cells_and_signs_of_old_word_files() -> None:
    text = "Trang \x13 PAGE \x145\x15\r9\x1e3\x0bdòng\rGiải\x07Nhất\x07"
    assert text_of(doc(text)).text.startswith("Trang 5\n9-3\ndòng\n")


def test_capital_fonts_of_the_old_encoding() -> None:
    data = rtf("\\f1 k\\'d5 ho\\'b9ch \\f2 thi \\'aeua n\\'a8m 2004 c\\'f1a tr\\'ad\\'eang, \\'ae\\'d2 ngh\\'de x\\'d0t")
    document = text_of(data)
    assert document.text == "KẾ HOẠCH thi đua năm 2004 của trường, đề nghị xét\n"
    assert [repair.kind for repair in document.repairs] == ["tcvn3"]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_parts_damaged_under_any_compression_have_a_name(method: int) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        archive.writestr("word/document.xml", bytes(range(256)) * 9)
    data = bytearray(buffer.getvalue())
    start = 30 + len("word/document.xml")
    data[start + 10 : start + 40] = bytes(30)
    with pytest.raises(DocumentError) as refusal:
        text_of(bytes(data))
    assert refusal.value.code == "zip_damaged"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (docx("")[:200], "zip_damaged"),
        (doc("x", encrypted=True), "doc_encrypted"),
        (compound({"Workbook": b"x"}), "spreadsheet"),
        (compound({"EncryptedPackage": b"x"}), "doc_encrypted"),
        (compound({"Khac": b"x"}), "doc_damaged"),
        (doc("x" * 99)[:700], "doc_damaged"),
        (rtf("\\pard"), "rtf_empty"),
        (docx("<w:p/>"), "no_text"),
    ],
)
def test_damage_has_a_name(data: bytes, code: str) -> None:
    with pytest.raises(DocumentError) as refusal:
        text_of(data)
    assert refusal.value.code == code
