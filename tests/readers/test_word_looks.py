"""What Word shows otherwise than it stores: hidden and all-caps text, changes, numbers, merged cells, borders."""

from __future__ import annotations

import struct

import pytest

from tests.readers.documents import doc_of_lists, docx, odt, paragraph, table, text_of
from tests.readers.test_word_files import OVERRIDES, escaped, in_list, old_level, old_lists, rtf


def chpx_style(characters: bytes, *, kind: int = 1, based_on: int = 0xFFF) -> bytes:
    """[MS-DOC] STD of a style whose letters have these properties."""
    body = struct.pack("<HHHHH", 0, kind | based_on << 4, 2 if kind == 1 else 1, 0, 0)
    body += struct.pack("<H", 1) + "x".encode("utf-16-le") + bytes(2)
    if kind == 1:
        body += struct.pack("<HH", 2, 0)
    body += struct.pack("<H", len(characters)) + characters
    return struct.pack("<H", len(body)) + body


CAPS, HIDDEN = struct.pack("<HB", 0x083B, 1), struct.pack("<HB", 0x083C, 1)
SHEET = struct.pack("<HHH", 4, 3, 10) + chpx_style(CAPS) + chpx_style(HIDDEN) + chpx_style(b"", based_on=0)


@pytest.mark.parametrize(
    "data",
    [
        docx(
            paragraph("Kế hoạch", run="<w:caps/>")
            + paragraph("ẩn", run="<w:vanish/>")
            + paragraph("Thi đua", run="<w:caps w:val='0'/><w:vanish w:val='false'/>")
        ),
        docx(
            paragraph("Kế hoạch", "<w:pStyle w:val='Con'/>")
            + paragraph("ẩn", run="<w:rStyle w:val='An'/>")
            + paragraph("Thi đua", "<w:pStyle w:val='Con'/>", "<w:caps w:val='0'/>"),
            styles="<w:style w:type='paragraph' w:styleId='Cha'><w:rPr><w:caps/></w:rPr></w:style>"
            "<w:style w:type='paragraph' w:styleId='Con'><w:basedOn w:val='Cha'/></w:style>"
            "<w:style w:type='character' w:styleId='An'><w:rPr><w:vanish/></w:rPr></w:style>",
        ),
        rtf(f"{{\\caps {escaped('Kế hoạch')}\\par}}{{\\v {escaped('ẩn')}}}\\par\\caps\\caps0 {escaped('Thi đua')}\\par"),
        odt(
            "<text:p text:style-name='Con'>Kế hoạch</text:p><text:p><text:span text:style-name='An'>ẩn</text:span></text:p>"
            "<text:p text:style-name='Con'><text:span text:style-name='Khong'>Thi đua</text:span></text:p>",
            "<style:style style:name='Cha'><style:text-properties fo:text-transform='uppercase'/></style:style>"
            "<style:style style:name='Con' style:parent-style-name='Cha'/>"
            "<style:style style:name='Khong'><style:text-properties fo:text-transform='none'/></style:style>"
            "<style:style style:name='An'><style:text-properties text:display='none'/></style:style>",
        ),
        doc_of_lists([("Kế hoạch", b"", 0), ("ẩn", b"", 1), ("Thi đua", b"", 7)], styles=SHEET),
    ],
    ids=["docx", "docx styles", "rtf", "odt styles", "doc styles"],
)
def test_capitals_and_hidden_text_are_read_as_shown(data: bytes) -> None:
    assert text_of(data).text.split() == ["KẾ", "HOẠCH", "Thi", "đua"]


def test_a_style_of_old_word_files_takes_over_from_the_one_it_is_based_on() -> None:
    assert text_of(doc_of_lists([("Kế hoạch", b"", 2)], styles=SHEET)).text == "KẾ HOẠCH\n"


def test_capital_fonts_of_a_style() -> None:
    font = "<w:rFonts w:ascii='.VnTimeH;Times New Roman'/>"
    data = docx(
        paragraph("ñy ban nh©n d©n", "<w:pStyle w:val='Hoa'/>") + paragraph("§Ò nghÞ xÐt tÆng cña tr\xadêng"),
        styles=f"<w:style w:type='paragraph' w:styleId='Hoa'><w:rPr>{font}</w:rPr></w:style>",
    )
    assert text_of(data).text == "ỦY BAN NHÂN DÂN\nĐề nghị xét tặng của trường\n"
    style = "<style:style style:name='Hoa'><style:text-properties style:font-name='.VnTimeH'/></style:style>"
    body = "<text:p text:style-name='Hoa'>ñy ban nh©n d©n</text:p><text:p>§Ò nghÞ xÐt tÆng cña tr\xadêng</text:p>"
    assert text_of(odt(body, style)).text == "ỦY BAN NHÂN DÂN\nĐề nghị xét tặng của trường\n"


def test_a_soft_hyphen_is_a_letter_where_that_makes_a_word() -> None:
    words = "§Ò nghÞ xÐt tÆng cña tr<w:softHyphen/>êng, ®Çu t\xad<w:softHyphen/> x©y dùng, tæ ch<w:softHyphen/>øc"
    runs = words.replace("<w:softHyphen/>", "</w:t><w:softHyphen/><w:t xml:space='preserve'>")
    assert text_of(docx(paragraph(runs))).text == "Đề nghị xét tặng của trường, đầu tư xây dựng, tổ chức\n"


def test_a_deleted_end_joins_paragraphs() -> None:
    deleted = "<w:rPr><w:del w:id='1'/></w:rPr>"
    gone = f"<w:p><w:pPr>{deleted}</w:pPr><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>"
    assert text_of(docx(paragraph("Một ", deleted) + paragraph("hai") + gone + paragraph("ba"))).text == "Một hai\nba\n"


def numbering(levels: str, more: str = "") -> str:
    number = "<w:num w:numId='9'><w:abstractNumId w:val='4'/></w:num>"
    return f"<w:abstractNum w:abstractNumId='4'>{levels}</w:abstractNum>{more}{number}"


def level(at: int, form: str, text: str, more: str = "") -> str:
    return f"<w:lvl w:ilvl='{at}'><w:numFmt w:val='{form}'/>{more}<w:lvlText w:val='{text}'/></w:lvl>"


def item(text: str, at: int, number: int = 9) -> str:
    return paragraph(text, f"<w:numPr><w:ilvl w:val='{at}'/><w:numId w:val='{number}'/></w:numPr>")


CHAPTERS = [("A", 0), ("x", 1), ("sâu", 2), ("B", 0), ("y", 1), ("sâu", 2)]
READ_CHAPTERS = ["Chương I. A", "Điều 1. x", "1.1 sâu", "Chương II. B", "Điều 2. y", "2.1 sâu"]


def test_articles_are_counted_through_all_chapters() -> None:
    levels = level(0, "upperRoman", "Chương %1.") + level(1, "decimal", "Điều %2.", "<w:lvlRestart w:val='0'/>")
    levels += level(2, "decimal", "%1.%3", "<w:isLgl/>")
    text = text_of(docx("".join(item(*step) for step in CHAPTERS), numbering=numbering(levels))).text
    assert text.split("\n")[:-1] == READ_CHAPTERS


def test_articles_of_old_word_files_are_counted_through_all_chapters() -> None:
    def flagged(data: bytes, flags: int) -> bytes:
        return data[:5] + bytes([flags]) + data[6:]

    levels = old_lists(
        old_level(1, "Chương \0."), flagged(old_level(0, "Điều \1."), 0x08), flagged(old_level(0, "\0.\2"), 0x04)
    )
    items = [(text, in_list(1, at), 0) for text, at in CHAPTERS]
    assert text_of(doc_of_lists(items, levels, OVERRIDES)).text.split("\n")[:-1] == READ_CHAPTERS


def test_lists_that_a_style_brings_along() -> None:
    styles = "<w:style w:styleId='Cha'><w:pPr><w:numPr><w:numId w:val='9'/></w:numPr></w:pPr></w:style>"
    styles += "<w:style w:styleId='Con'><w:basedOn w:val='Cha'/><w:pPr><w:numPr><w:ilvl w:val='1'/></w:numPr></w:pPr></w:style>"
    linked = "<w:abstractNum w:abstractNumId='5'><w:numStyleLink w:val='Cha'/></w:abstractNum>"
    linked += "<w:num w:numId='8'><w:abstractNumId w:val='5'/></w:num>"
    body = "".join(paragraph(name, f"<w:pStyle w:val='{name}'/>") for name in ("Cha", "Con")) + item("Nối", 0, 8)
    levels = level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)")
    assert text_of(docx(body, numbering=numbering(levels, linked), styles=styles)).text == "1. Cha\na) Con\n2. Nối\n"


@pytest.mark.parametrize(
    ("section", "header", "noise"),
    [
        ("<w:headerReference w:type='default' r:id='header1'/>", "Trang của xã", ["Trang của xã\n"]),
        ("<w:headerReference w:type='first' r:id='header1'/><w:titlePg/>", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", []),
        ("<w:headerReference w:type='first' r:id='header1'/><w:titlePg/>", "Trang của xã", ["Trang của xã\n"]),
        ("<w:headerReference w:type='default' r:id='header1'/>", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", []),
    ],
)
def test_a_letterhead_in_the_first_page_header_is_text(section: str, header: str, noise: list[str]) -> None:
    document = text_of(docx(paragraph("Nội dung") + f"<w:sectPr>{section}</w:sectPr>", header1=paragraph(header)))
    assert document.text == f"{header}\nNội dung\n"
    assert [span.of(document.text) for span in document.noise] == noise


def test_merged_cells_leave_one_gap() -> None:
    cell = "<w:tc><w:tcPr>{}</w:tcPr>{}</w:tc>"
    rows = [
        cell.format("<w:gridSpan w:val='2'/>", paragraph("Đợt")) + cell.format("", paragraph("Số")),
        cell.format("<w:vMerge w:val='restart'/>", paragraph("1"))
        + cell.format("", paragraph("a"))
        + cell.format("", paragraph("2")),
        cell.format("<w:vMerge/>", paragraph("")) + cell.format("", paragraph("b")) + cell.format("", paragraph("3")),
    ]
    data = docx("<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>")
    assert text_of(data).text == "Đợt | Số\n1 | a | 2\n | b | 3\n"
    opened = "<table:table-cell{}><text:p>{}</text:p></table:table-cell>"
    covered = "<table:covered-table-cell/>"
    lines = [
        opened.format(" table:number-columns-spanned='2'", "Đợt") + covered + opened.format("", "Số"),
        opened.format(" table:number-rows-spanned='2'", "1") + opened.format("", "a") + opened.format("", "2"),
        covered + opened.format("", "b") + opened.format("", "3"),
    ]
    body = "".join(f"<table:table-row>{line}</table:table-row>" for line in lines)
    assert text_of(odt(f"<table:table>{body}</table:table>")).text == "Đợt | Số\n1 | a | 2\n | b | 3\n"


TWO_ROWS = [["Đối tượng", "Số lượng"], ["Tập thể\nCá nhân", "02\n05"]]
READ_TWO_ROWS = "Đối tượng | Số lượng\nTập thể Cá nhân | 02 05\n"


def in_cell(text: str) -> list[tuple[str, bytes, int]]:
    lines = text.split("\n")
    return [(line + ("\x07" if line is lines[-1] else ""), struct.pack("<HB", 0x2416, 1), 0) for line in lines]


def row_end(borders: bytes) -> tuple[str, bytes, int]:
    return "\x07", struct.pack("<HBHB", 0x2416, 1, 0x2417, 1) + borders, 0


def old_table(borders: bytes, data: bytes = b"") -> bytes:
    items = [entry for row in TWO_ROWS for entry in [*(i for cell in row for i in in_cell(cell)), row_end(borders)]]
    return doc_of_lists([*items, ("hết", b"", 0)], data=data)


def defined(kind: int) -> bytes:
    """sprmTDefTable of two cells whose upper borders are of this kind."""
    cells = (struct.pack("<HHBBH", 0, 100, 4, kind, 0) + bytes(12)) * 2
    operand = struct.pack("<B3h", 2, 0, 100, 200) + cells
    return struct.pack("<HH", 0xD608, len(operand) + 1) + operand


def rtf_table(border: str) -> bytes:
    start = f"\\trowd\\clbrdrt\\{border}\\brdrw10\\cellx100\\clbrdrt\\{border}\\cellx200\\pard\\intbl "
    cells = "".join(start + "".join(f"{escaped(c)}\\cell ".replace("\n", "\\par ") for c in row) + "\\row" for row in TWO_ROWS)
    return rtf(cells + "\\pard h\\u7871?t\\par")


def odt_table(border: str) -> bytes:
    style = f"<style:style style:name='O'><style:table-cell-properties fo:border='{border}'/></style:style>"
    cells = "".join(
        "<table:table-row>"
        + "".join(
            "<table:table-cell table:style-name='O'>"
            + "".join(f"<text:p>{line}</text:p>" for line in cell.split("\n"))
            + "</table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in TWO_ROWS
    )
    return odt(f"<table:table>{cells}</table:table><text:p>hết</text:p>", style)


@pytest.mark.parametrize(
    ("with_lines", "without"),
    [
        (docx(table(TWO_ROWS, ruled=True) + paragraph("hết")), docx(table(TWO_ROWS) + paragraph("hết"))),
        (old_table(defined(1)), old_table(defined(0))),
        (rtf_table("brdrs"), rtf_table("brdrnone")),
        (odt_table("0.5pt solid #000000"), odt_table("none")),
    ],
    ids=["docx", "doc", "rtf", "odt"],
)
def test_lines_between_cells_tell_a_table_from_a_layout(with_lines: bytes, without: bytes) -> None:
    assert text_of(with_lines).text == f"{READ_TWO_ROWS}hết\n"
    assert text_of(without).text == "Đối tượng\nSố lượng\nTập thể\nCá nhân\n02\n05\nhết\n"


def test_row_ends_of_wide_tables_stand_in_another_stream() -> None:
    elsewhere = struct.pack("<HBHB", 0x2416, 1, 0x2417, 1) + defined(1)
    named = struct.pack("<HI", 0x6646, 4)
    items = [entry for row in TWO_ROWS for entry in [*(i for cell in row for i in in_cell(cell)), ("\x07", named, 0)]]
    data = bytes(4) + struct.pack("<H", len(elsewhere)) + elsewhere
    assert text_of(doc_of_lists([*items, ("hết", b"", 0)], data=data)).text == f"{READ_TWO_ROWS}hết\n"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("M\\u7897?t {\\pict\\bin5 }{}x}}\\par hai", "Một\nhai\n"),
        ("{\\upr{ke}{\\*\\ud{k\\u7871?}}}\\par", "kế\n"),
        ("{\\info{\\title{\\upr{Ten}{\\*\\ud{T\\u234?n}}}}}k\\u7871?\\par", "kế\n"),
        ("k\\u7871?{\\*\\footnote ch\\u250?}\\par", "kế\nchú\n"),
        ("{\\listtext 1.\\tab}k\\u7871?\\par", "1.\tkế\n"),
    ],
)
def test_groups_of_rtf(body: str, expected: str) -> None:
    assert text_of(rtf(body)).text == expected
