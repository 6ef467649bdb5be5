"""Footnotes of PDF pages: marks are no part of words and numbers, notes no part of the paragraph that they interrupt."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from tests.readers.documents import text_of
from tests.readers.test_pdf_files import pdf

HEIGHT = A4[1]
LONG = "Noi dung cua ke hoach thi dua yeu nuoc dai den le phai cua trang giay thi xuong dong va"
NOTE = "Ghi theo bao cao cua huyen."


def drawn(*lines: tuple[float, float, str, str, str], size: float = 9) -> Callable[[Canvas], None]:
    """Lines at (x, y from the top) with a raised figure behind their first part; those below 700 points are set in ``size``."""

    def draw(canvas: Canvas) -> None:
        for x, y, text, figure, rest in lines:
            points = size if y > 700 else 12
            at = x
            for part, height, rise in ((text, points, 0.0), (figure, points * 0.6, points * 0.4), (rest, points, 0.0)):
                canvas.setFont("Helvetica", height)
                canvas.drawString(at, HEIGHT - y + rise, part)
                at += canvas.stringWidth(part)

    return draw


BODY = [(80.0, 100.0 + 18 * i, LONG, "", "") for i in range(8)]


def test_marks_are_no_part_of_numbers_and_words() -> None:
    page = drawn(*BODY, (80, 244, "nam 2024", "1", ", nam 2025"), (80, 262, "thon", "2", "."), (80, 740, "", "1", f" {NOTE}"))
    text = text_of(pdf(page)).text
    assert "nam 2024, nam 2025" in text
    assert f"\n{NOTE}" in text
    assert "thon2." in text.replace(" ", "")  # there is no such note


@pytest.mark.parametrize(
    ("line", "note", "size"),
    [
        ((80, 244, "80 m", "2", " dat"), (80, 740, "", "2", " Ghi theo huyen"), 9),
        ((80, 244, "80m", "2", " dat"), (80, 740, "", "2", " Ghi theo huyen"), 9),
        ((80, 244, "giai", "2", " tap the"), (80, 740, "2", "", " Ghi theo huyen"), 12),
        ((80, 244, "giai 2", "", " tap the"), (80, 740, "2", "", " Ghi theo huyen"), 9),
        ((80, 244, "giai", "2", " tap the"), (80, 740, "2", "", ". Ghi theo huyen"), 9),
    ],
)
def test_other_figures_stay(
    line: tuple[float, float, str, str, str], note: tuple[float, float, str, str, str], size: float
) -> None:
    words = text_of(pdf(drawn(*BODY, line, note, size=size))).text.replace(" ", "")
    assert f"{line[2]}{line[3]}{line[4]}".replace(" ", "") in words
    assert "2Ghi" in words or "2.Ghi" in words


def test_a_paragraph_goes_on_behind_the_notes_of_its_page() -> None:
    first = drawn(
        *BODY, (80, 244, LONG[:60], "1", LONG[60:]), (80, 740, "1", "", f" {LONG} {LONG[:27]}"), (80, 752, NOTE, "", "")
    )
    second = drawn(*BODY)
    text = text_of(pdf(first, second)).text
    assert text.count(f"{LONG} {LONG}") >= 8
    assert f"{LONG} {LONG[:27]} {NOTE}\n" in text
