"""Documents that word processors saved as web pages are read as the paper they are."""

from __future__ import annotations

import pytest

from extractors.record import extract_record
from schemas import TextDocument
from tests.readers.documents import text_of
from tests.readers.test_web_pages import BODY, page

LIBRE = "<meta name='generator' content='LibreOffice 7.4.7.2 (Linux)'>"
WORD = "<meta name=Generator content='Microsoft Word 15 (filtered)'>"
FORM = (
    "<p>PHIẾU ĐĂNG KÝ THI ĐUA</p><p>Họ và tên:                Đơn vị:</p>"
    "<p>1. Sơ lược lịch sử, quá trình công tác của đơn vị, cá nhân đề nghị khen thưởng.</p>"
    "<p>2. Thành tích đạt được trong năm, trong đó nêu rõ sáng kiến đã được công nhận.</p>"
)


def saved(body: str, maker: str = LIBRE) -> TextDocument:
    return text_of(page(body, maker))


@pytest.mark.parametrize(
    ("head", "paper"),
    [(LIBRE, True), (WORD, True), ("<meta name='generator' content='WordPress 6.4'>", False), ("", False)],
)
def test_what_wrote_the_page_tells_paper(head: str, paper: bool) -> None:
    document = text_of(page(FORM, head))
    assert document.paper is paper
    assert extract_record(document).header.document_type == ("other" if paper else "news")


def test_a_page_that_quotes_one_is_no_paper() -> None:
    assert not text_of(page(f"<div>{LIBRE}{BODY}</div>")).paper


@pytest.mark.parametrize("maker", [LIBRE, WORD])
def test_paragraphs_are_lines_and_empty_ones_gaps(maker: str) -> None:
    assert saved("<p>Một</p>\n<p>hai</p>\n<p><br></p>\n<p>ba</p>", maker).text == "Một\nhai\n\nba"


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("Số:       /KH-UBND", "Số:       /KH-UBND"),
        ("từ ngày\n\t\t05 tháng 3", "từ ngày 05 tháng 3"),
        ("từ ngày\r\n05 tháng 3", "từ ngày 05 tháng 3"),
        ("<b>Điều 1.</b>\n<i> Mục tiêu</i>", "Điều 1.  Mục tiêu"),
        ("\n\t   ngày    tháng 3", "ngày    tháng 3"),
        ("L<img src='a.gif' align='left'>\nâm\n\tĐồng, ngày 5", "Lâm Đồng, ngày 5"),
        ("Lâm<img src='a.gif'>\nĐồng, ngày 5", "Lâm Đồng, ngày 5"),
    ],
)
def test_spaces_are_those_that_were_typed(source: str, line: str) -> None:
    assert saved(f"<p>{source}</p>{BODY}").text.split("\n")[0].strip() == line


def test_paragraphs_of_a_cell_are_one_line_of_the_row() -> None:
    cells = "<td><p>Tập thể</p>\n<p>xuất sắc</p></td><td><p>02</p></td>"
    text = saved(f"<table border='1'><tr><td>Đối tượng</td><td>Số lượng</td></tr><tr>{cells}</tr></table>{BODY}").text
    assert text.startswith("Đối tượng | Số lượng\nTập thể xuất sắc | 02\n")


def test_marks_of_notes_are_links_around_raised_numbers() -> None:
    assert saved(f"<p>năm 2024<a href='#n1'><sup>1</sup></a>, 30 m<sup>2</sup></p>{BODY}").text.startswith("năm 2024, 30 m2\n")
