"""Recognised pages: handwriting is doubted, sideways pages are turned, boxes lie where the words are."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw, ImageFont

from pipeline.readers.ocr.second_look import doubted
from pipeline.readers.ocr.skew import skew, straightened
from pipeline.readers.ocr.turning import is_sideways, turned, turned_back
from pipeline.readers.ocr.words import Word, parse_tsv

PAGE = Image.new("L", (1654, 2339), 255)


def line(*words: str, number: int = 0, top: float = 200) -> list[Word]:
    return [Word(number, word, 100 + 150 * i, top, 220 + 150 * i, top + 30, 0.9) for i, word in enumerate(words)]


@pytest.mark.parametrize(
    ("words", "again", "doubtful"),
    [
        (line("Số:", "2004/KH-SYT"), "Số: 901/KH-SYT", ["2004/KH-SYT"]),
        (line("Số:", "45/KH-UBND"), "Số: 45/KH-UBND", []),
        (line("Hà", "Nội,", "ngày", "05", "tháng", "7", "năm", "2020"), "Hà Nội, ngày 03 tháng 7 năm 2020", ["05"]),
        (line("Có", "mặt:", "12"), "", []),
        (line("Số:", "2004/KH-SYT", top=1800), "Số: 901/KH-SYT", []),
    ],
    ids=["number", "printed number", "day", "no line of a letterhead", "lower half of the page"],
)
def test_digits_that_read_otherwise_the_second_time_are_doubted(words: list[Word], again: str, doubtful: list[str]) -> None:
    read = doubted(words, PAGE, lambda picture: again)
    assert [word.text for word in read if word.confidence < 0.5] == doubtful
    assert [word.text for word in read] == [word.text for word in words]


def lines_of_text() -> Image.Image:
    page = Image.new("L", (800, 1100), 255)
    pen, font = ImageDraw.Draw(page), ImageFont.load_default(22)
    for row in range(20):
        words = ["phong", "trao", "thi", "dua", "yeu", "nuoc", "trong", "nam", "hoc", "moi"]
        pen.text((80, 80 + 45 * row), " ".join(words[row % 7 :] + words[: row % 7])[: 45 - row % 9], font=font, fill=0)
    return page


def test_text_that_runs_down_the_page_is_seen() -> None:
    page = lines_of_text()
    assert not is_sideways(page)
    assert is_sideways(turned(page, 1))


@pytest.mark.parametrize("quarters", [1, 3])
def test_boxes_of_a_turned_page_go_back_to_where_the_ink_is(quarters: int) -> None:
    page = Image.new("L", (400, 600), 255)
    page.paste(0, (50, 80, 130, 95))
    left, top, right, bottom = turned(page, quarters).point(lambda grey: 255 - grey).getbbox() or (0, 0, 0, 0)
    word = turned_back(Word(0, "x", left, top, right, bottom, 1.0), page, quarters)
    assert (word.left, word.top, word.right, word.bottom) == (50, 80, 130, 95)


@pytest.mark.parametrize("angle", [-2.0, 1.5])
def test_crooked_pages_are_straightened(angle: float) -> None:
    crooked = lines_of_text().rotate(angle, Image.Resampling.BICUBIC, fillcolor=255)
    assert skew(crooked) == pytest.approx(-angle, abs=0.3)
    straight, _ = straightened(crooked)
    assert abs(skew(straight)) < 0.5


def test_a_fraction_slash_is_a_slash() -> None:
    row = "5\t1\t1\t1\t1\t1\t10\t10\t50\t12\t88\t12\u20442020"
    assert [word.text for word in parse_tsv(row)] == ["12/2020"]
