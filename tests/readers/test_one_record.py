"""One document saved in six ways gives one record."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable

import pytest

from extractors.record import extract_record
from tests.readers.documents import doc_of_lists, docx, odt, paragraph, table, text_of
from tests.readers.test_word_files import escaped, in_list, old_level, old_lists, rtf
from tests.readers.test_word_looks import defined, in_cell, item, level, numbering, row_end

HEAD = [
    ["ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
    ["Số: 7/KH-UBND", "Bình Minh, ngày 02 tháng 3 năm 2024"],
]
TITLE = ("KẾ HOẠCH", "Phát động phong trào thi đua “Vườn sạch, nhà xanh” năm 2024")
BASIS = "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022, Ủy ban nhân dân xã ban hành Kế hoạch như sau:"
ITEMS = (
    ("THỜI GIAN, ĐỐI TƯỢNG", 0),
    ("Thời gian: từ ngày 05/3/2024 đến ngày 20/11/2024.", 1),
    ("Đối tượng: các thôn, hộ gia đình trên địa bàn xã.", 1),
    ("KHEN THƯỞNG", 0),
    ("Đề nghị Chủ tịch Ủy ban nhân dân xã tặng Giấy khen theo số lượng sau:", 1),
)
PRIZES = [["Đối tượng", "Hình thức", "Số lượng"], ["Tập thể", "Giấy khen", "02"], ["Cá nhân, hộ gia đình", "Giấy khen", "10"]]
END = [["Nơi nhận:\n- Các thôn;\n- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình"]]


def as_docx() -> bytes:
    levels = level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.")
    body = table(HEAD) + "".join(map(paragraph, (*TITLE, BASIS))) + "".join(item(*entry) for entry in ITEMS)
    return docx(body + table(PRIZES, ruled=True) + paragraph("") + table(END), numbering=numbering(levels))


def as_odt() -> bytes:
    def rows(cells: list[list[str]], style: str) -> str:
        opened = f"<table:table-cell table:style-name='{style}'>"
        lines = (
            "".join(opened + "".join(f"<text:p>{p}</text:p>" for p in cell.split("\n")) + "</table:table-cell>" for cell in row)
            for row in cells
        )
        return "<table:table>" + "".join(f"<table:table-row>{line}</table:table-row>" for line in lines) + "</table:table>"

    styles = (
        "<text:list-style style:name='L'>"
        "<text:list-level-style-number text:level='1' style:num-format='I' style:num-suffix='.'/>"
        "<text:list-level-style-number text:level='2' style:num-format='1' style:num-suffix='.'/></text:list-style>"
        "<style:style style:name='K'><style:table-cell-properties fo:border='0.5pt solid #000000'/></style:style>"
    )
    listed = ""
    for text, depth in ITEMS:
        inner = f"<text:p>{text}</text:p>"
        if depth:
            inner = f"<text:list><text:list-item>{inner}</text:list-item></text:list>"
        opened = "<text:list text:style-name='L' text:continue-numbering='true'><text:list-item>"
        listed += f"{opened}{inner}</text:list-item></text:list>"
    body = rows(HEAD, "") + "".join(f"<text:p>{line}</text:p>" for line in (*TITLE, BASIS)) + listed
    return odt(body + rows(PRIZES, "K") + "<text:p/>" + rows(END, ""), styles)


def printed_items() -> list[str]:
    return [f"{label} {text}" for label, (text, _) in zip(("I.", "1.", "2.", "II.", "1."), ITEMS, strict=True)]


def as_rtf() -> bytes:
    def rows(cells: list[list[str]], border: str) -> str:
        start = "\\trowd" + "".join(f"\\clbrdrt\\{border}\\cellx{i}00" for i in range(1, len(cells[0]) + 1)) + "\\pard\\intbl "
        return "".join(
            start + "".join(escaped(cell).replace("\n", "\\par ") + "\\cell " for cell in row) + "\\row\\pard " for row in cells
        )

    lines = "".join(f"{escaped(line)}\\par " for line in (*TITLE, BASIS, *printed_items()))
    return rtf(rows(HEAD, "brdrnone") + lines + rows(PRIZES, "brdrs") + "\\par " + rows(END, "brdrnone"))


def as_doc() -> bytes:
    def rows(cells: list[list[str]], borders: bytes) -> list[tuple[str, bytes, int]]:
        return [entry for row in cells for entry in [*(part for cell in row for part in in_cell(cell)), row_end(borders)]]

    levels = old_lists(old_level(1, "\0."), old_level(0, "\1."))
    overrides = struct.pack("<I", 1) + struct.pack("<I12x", 7) + bytes(4)
    items = [*rows(HEAD, b""), *((line, b"", 0) for line in (*TITLE, BASIS))]
    items += [(text, in_list(1, depth), 0) for text, depth in ITEMS]
    return doc_of_lists([*items, *rows(PRIZES, defined(1)), ("", b"", 0), *rows(END, b"")], levels, overrides)


def as_html() -> bytes:
    def rows(cells: list[list[str]], border: int) -> str:
        lines = ("".join(f"<td>{cell.replace(chr(10), '<br>')}</td>" for cell in row) for row in cells)
        return f"<table border='{border}'>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"

    lines = "".join(f"<p>{line}</p>" for line in (*TITLE, BASIS, *printed_items()))
    return f"<html><meta charset='utf-8'><body>{rows(HEAD, 0)}{lines}{rows(PRIZES, 1)}{rows(END, 0)}</body></html>".encode()


def as_saved_page() -> bytes:
    """As word processors save it, which wrap lines of the source and set each line of a cell as a paragraph."""

    def rows(cells: list[list[str]], border: int) -> str:
        def cell(text: str) -> str:
            return "<td>" + "".join(f"<p>{wrap(line)}</p>\n" for line in text.split("\n")) + "</td>"

        lines = ("".join(map(cell, row)) for row in cells)
        return f"<table border='{border}'>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"

    def wrap(text: str) -> str:
        return text.replace(" ", "\n\t\t", 3)

    head = "<meta charset='utf-8'><meta name='generator' content='LibreOffice 7.4'>"
    lines = "".join(f"<p>\n\t{wrap(line)}</p>\n" for line in (*TITLE, BASIS, *printed_items()))
    body = f"{rows(HEAD, 0)}{lines}{rows(PRIZES, 1)}<p><br></p>{rows(END, 0)}"
    return f"<html><head>{head}</head><body>{body}</body></html>".encode()


def without_places(node: object) -> object:
    """Values and quotes, without where they stand."""
    if isinstance(node, dict):
        return {key: without_places(value) for key, value in node.items() if key not in ("start", "end", "page", "boxes")}
    return [without_places(item) for item in node] if isinstance(node, list) else node


def record(data: bytes) -> dict[str, object]:
    found = json.loads(extract_record(text_of(data)).model_dump_json(exclude={"id", "source"}))
    assert isinstance(found, dict)
    return {part: without_places(value) for part, value in found.items()}


@pytest.mark.parametrize("save", [as_odt, as_rtf, as_doc, as_html, as_saved_page])
def test_the_same_record(save: Callable[[], bytes]) -> None:
    expected = record(as_docx())
    assert expected["campaigns"]
    assert record(save()) == expected


def test_the_record_has_what_the_document_says() -> None:
    found = extract_record(text_of(as_docx()))
    assert found.header.number == "7/KH-UBND"
    assert str(found.header.issued_on) == "2024-03-02"
    (campaign,) = found.campaigns
    assert campaign.period is not None
    assert str(campaign.period.value) == "2024-03-05/2024-11-20"
    assert sorted(award.max or 0 for award in campaign.awards) == [2, 10]
