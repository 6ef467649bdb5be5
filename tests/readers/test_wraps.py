"""Wrapped lines: joined where a paragraph goes on, left apart where another begins."""

from __future__ import annotations

import pytest

from pipeline.readers.paper.printed import PrintedLine
from pipeline.readers.paper.setting import set_pages
from pipeline.readers.paper.wraps import join_wraps

LETTER, LEADING = 5.0, 16.0  # points
LEFT, RIGHT, INDENT = 80.0, 540.0, 30.0


def line(text: str, at: int, x: float = LEFT, *, noise: bool = False) -> PrintedLine:
    """``at`` counts lines from the top of the page."""
    top = 100 + LEADING * at
    left = [x + LETTER * i for i in range(len(text))]
    return PrintedLine(text, left, [a + LETTER for a in left], top, top + 12, noise)


def full(begin: str, end: str, at: int, x: float = LEFT) -> PrintedLine:
    """A line from ``x`` to the right edge of the text."""
    room = round((RIGHT - x) / LETTER) - len(begin) - len(end) - 2
    return line(f"{begin} {('lời ' * 30)[: room - 1].rstrip().ljust(room, 'i')} {end}", at, x)


def centred(text: str, at: int) -> PrintedLine:
    return line(text, at, (LEFT + RIGHT - LETTER * len(text)) / 2)


def paragraph(number: int, at: int) -> list[PrintedLine]:
    """Three lines, the first further right."""
    return [
        full(f"Đoạn {number} mở đầu", "và", at, LEFT + INDENT),
        full("Ủy ban", "của", at + 1),
        line("các đơn vị.", at + 2),
    ]


def text_of(*pages: list[PrintedLine]) -> list[str]:
    return [row for row in set_pages(join_wraps(pages), "application/pdf").text.split("\n") if row]


def test_paragraphs_are_told_by_their_indent() -> None:
    rows = text_of([*paragraph(1, 0), *paragraph(2, 3), *paragraph(3, 6)])
    assert [row[:6] for row in rows] == ["Đoạn 1", "Đoạn 2", "Đoạn 3"]
    assert all(row.endswith("của các đơn vị.") for row in rows)


def test_a_sentence_may_end_where_the_line_ends() -> None:
    page = [*paragraph(1, 0), *paragraph(2, 3), full("Đoạn 3", "đơn vị.", 6, LEFT + INDENT), line("Hằng năm xét một lần.", 7)]
    assert text_of(page)[-1].endswith("đơn vị. Hằng năm xét một lần.")


@pytest.mark.parametrize(
    ("begin", "joined"), [("Điều 5 của Luật này", True), ("Điều 5. Thi hành", False), ("a) Cá nhân", False)]
)
def test_a_mention_of_an_article_begins_none(begin: str, joined: bool) -> None:
    """Paragraphs without indents, set close."""
    above = [full("Đoạn", "và", at) for at in range(4)]
    rows = text_of([*above, full("theo quy định", "tại", 4), line(begin, 5)])
    assert (len(rows) == 1) is joined


@pytest.mark.parametrize(("end", "joined"), [("CHẤM ĐIỂM", True), ("Cách tính:", False)])
def test_a_heading_in_capitals_may_end_in_a_short_line(end: str, joined: bool) -> None:
    heading = "V. NGUYÊN TẮC, CÁCH TÍNH ĐIỂM, PHƯƠNG PHÁP XÉT, TỔ CHỨC THỰC HIỆN VÀ PHƯƠNG PHÁP KIỂM TRA,"
    page = [*paragraph(1, 0), *paragraph(2, 3), line(heading, 6), line(end, 7)]
    assert (text_of(page)[-1] == end) is not joined


def test_a_dash_between_words_begins_no_item() -> None:
    page = [
        *paragraph(1, 0),
        *paragraph(2, 3),
        full("Theo", "Bộ Lao động", 6, LEFT + INDENT),
        line("- Thương binh và Xã hội;", 7),
    ]
    assert text_of(page)[-1].endswith("Bộ Lao động - Thương binh và Xã hội;")


def test_items_are_told_by_their_signs_where_nothing_is_indented() -> None:
    page = [
        full("Các đơn vị", "thực hiện", 0), line("như sau:", 1),
        full("- Chọn", "tiêu biểu;", 2),
        full("- Gửi hồ sơ", "trước", 3), line("ngày 15/11/2024;", 4),
        full("- Đề nghị", "khen", 5), line("thưởng.", 6),
    ]  # fmt: skip
    assert [row.split()[:2] for row in text_of(page)] == [["Các", "đơn"], ["-", "Chọn"], ["-", "Gửi"], ["-", "Đề"]]


def test_paragraphs_are_told_by_the_space_between_them() -> None:
    lines, at = [], 0.0
    for number in range(4):
        for part in (full(f"Đoạn {number}", "đơn vị.", 0), full("Ủy ban", "nhân dân", 0), line("Hà Nội.", 0)):
            part.top, part.bottom = part.top + LEADING * at, part.bottom + LEADING * at
            lines.append(part)
            at += 1
        at += 0.4
    assert [row.split()[1] for row in text_of(lines)] == ["0", "1", "2", "3"]


@pytest.mark.parametrize(("end", "begin", "joined"), [("45/QĐ-", "UBND", "45/QĐ-UBND"), ("2016 -", "2020", "2016 - 2020")])
def test_a_number_broken_at_its_hyphen_is_whole_again(end: str, begin: str, joined: str) -> None:
    page = [*paragraph(1, 0), *paragraph(2, 3), full("Theo", end, 6, LEFT + INDENT), line(f"{begin} của tỉnh.", 7)]
    assert f"{joined} của tỉnh." in text_of(page)[-1]


def test_a_title_goes_on_in_the_middle_and_the_text_does_not_belong_to_it() -> None:
    title = "Tổ chức phong trào thi đua lao động giỏi, lao động sáng tạo trong công nhân, người lao động"
    page = [
        centred("KẾ HOẠCH", 0), centred(title, 1), centred("của ngành năm 2024", 2),
        *paragraph(1, 3), *paragraph(2, 6), *paragraph(3, 9),
    ]  # fmt: skip
    assert text_of(page)[:2] == ["KẾ HOẠCH", f"{title} của ngành năm 2024"]
    assert text_of(page)[2].startswith("Đoạn 1")


def test_headings_in_capitals_stay_alone() -> None:
    page = [
        *paragraph(1, 0),
        *paragraph(2, 3),
        line("II. TỔ CHỨC THỰC HIỆN KẾ HOẠCH VÀ CHẾ ĐỘ THÔNG TIN BÁO CÁO CỦA CÁC CƠ QUAN, ĐƠN VỊ TRONG TỈNH", 6),
    ]
    assert text_of([*page, line("Các đơn vị thực hiện.", 7)])[-1] == "Các đơn vị thực hiện."


def test_a_paragraph_goes_on_over_the_page_and_page_numbers_stand_aside() -> None:
    first = [line("1", -4, 300, noise=True), *paragraph(1, 0), *paragraph(0, 3), full("Đoạn 2", "trước", 6, LEFT + INDENT)]
    second = [line("2", -4, 300, noise=True), line("ngày 15/11/2024.", 0), *paragraph(3, 1)]
    third = [line("3", -4, 300, noise=True), *paragraph(4, 0)]
    draft = set_pages(join_wraps([first, second, third]), "application/pdf")
    assert "trước ngày 15/11/2024.\n" in draft.text
    assert [draft.text[start:end] for start, end in draft.noise] == ["1", "2", "3"]
    page = draft.pages[1]
    assert draft.text[page.start : page.end].startswith("ngày 15/11/2024.\n2\n")
    assert page.end == draft.pages[2].start


def test_a_page_of_one_paragraph_keeps_its_page_number() -> None:
    pages = [
        [*paragraph(1, 0), full("Đoạn 2", "và", 3, LEFT + INDENT)],
        [line("2", -4, 300, noise=True), *(full("Ủy ban", "và", at) for at in range(5))],
        [line("hết.", 0), *paragraph(3, 1)],
    ]
    draft = set_pages(join_wraps(pages), "application/pdf")
    assert [draft.text[start:end] for start, end in draft.noise] == ["2"]
    assert sum(len(page.strip()) for page in draft.text.split("\n") if page.strip() == "2") == 1
