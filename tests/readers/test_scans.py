"""Recognised pages: handwriting is doubted, pages are turned, tables are found, boxes lie where the words are."""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont

from pipeline.readers.ocr.cells import cell_words, tables_of, without_cells
from pipeline.readers.ocr.noise import quietened, without_red
from pipeline.readers.ocr.rules import ruled_lines, wiped
from pipeline.readers.ocr.second_look import doubted
from pipeline.readers.ocr.skew import skew, straightened
from pipeline.readers.ocr.turning import is_sideways, turned
from pipeline.readers.ocr.words import Word, parse_tsv
from pipeline.readers.paper.grids import frame_of
from pipeline.readers.paper.lie import Lie
from pipeline.readers.paper.printed import PrintedLine

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


def ink(page: Image.Image) -> tuple[int, int, int, int]:
    """The box around what is black."""
    return page.point(lambda grey: 255 * (grey < 128)).getbbox() or (0, 0, 0, 0)


@pytest.mark.parametrize("quarters", [0, 1, 3])
@pytest.mark.parametrize("angle", [0.0, 1.5, -2.0])
def test_boxes_go_back_to_where_the_ink_is(quarters: int, angle: float) -> None:
    upright = Image.new("L", (600, 400) if quarters % 2 else (400, 600), 255)
    upright.paste(0, (50, 80, 130, 95))
    page = turned(straightened(upright, -angle), -quarters % 4)
    text, step = "thi đua", 80 / 7
    left = [50 + step * i for i in range(len(text))]
    line = PrintedLine(text, left, [x + step for x in left], 80, 95)
    top, bottom, edges = Lie(quarters, angle, page.width, page.height).shown(line)
    assert (min(edges), top, max(edges), bottom) == pytest.approx(ink(page), abs=2.5)


def test_a_red_stamp_is_paper_and_ink_of_other_colours_stays() -> None:
    page = Image.new("RGB", (300, 100), "white")
    pen = ImageDraw.Draw(page)
    for x, colour in ((20, "black"), (120, (30, 50, 160)), (220, (230, 20, 30))):
        pen.rectangle((x, 20, x + 40, 60), fill=colour)
    grey = without_red(page)
    assert ink(grey) == (20, 20, 161, 61)
    assert without_red(page.convert("L")).getpixel((240, 40)) == page.convert("L").getpixel((240, 40))


def test_noise_is_smoothed_where_there_is_much_of_it() -> None:
    page = lines_of_text()
    noise = Image.effect_noise(page.size, 20)
    grey = ImageChops.darker(page, noise.point(lambda step: 255 - abs(step - 128)))
    assert quietened(page) is page

    def dirt(picture: Image.Image) -> int:
        return sum(picture.crop((0, 0, 800, 70)).histogram()[:215])

    assert dirt(quietened(grey)) < 0.1 * dirt(grey)


@pytest.mark.parametrize("angle", [-2.0, 1.5])
def test_crooked_pages_are_straightened(angle: float) -> None:
    crooked = lines_of_text().rotate(angle, Image.Resampling.BICUBIC, fillcolor=255)
    assert skew(crooked) == pytest.approx(-angle, abs=0.3)
    assert skew(straightened(crooked, skew(crooked))) == 0.0


def test_the_black_edge_of_the_glass_does_not_turn_a_page() -> None:
    page = lines_of_text()
    ImageDraw.Draw(page).polygon([(0, 0), (800, 0), (800, 30), (0, 12)], fill=0)
    assert skew(page) == 0.0


TABLE = (100, 500, 1500, 800)  # pixels
POINTS = 72 / 200  # of a pixel


def ruled_page(grey: int = 0) -> Image.Image:
    """Two columns and three rows between thin lines, and a line of letters that touch each other."""
    page = Image.new("L", PAGE.size, 255)
    pen = ImageDraw.Draw(page)
    left, top, right, bottom = TABLE
    for y in (top, 600, 700, bottom):
        pen.line((left, y, right, y), fill=grey)
    for x in (left, 700, right):
        pen.line((x, top, x, bottom), fill=grey)
    pen.text((100, 300), "m" * 60, font=ImageFont.load_default(30), fill=0)
    return page


@pytest.mark.parametrize("grey", [0, 60], ids=["black", "faded"])
def test_tables_are_found_in_the_picture_and_letters_are_no_lines(grey: int) -> None:
    page = ruled_page(grey)
    rules = ruled_lines(page)
    (table,) = tables_of(rules, POINTS)
    assert [len(row) for row in table] == [2, 2, 2]
    assert frame_of(table) == pytest.approx([POINTS * side for side in TABLE], abs=3)
    assert all(rule.top > 400 for rule in rules)
    dark = [sum(picture.crop((0, 400, *PAGE.size)).histogram()[:128]) for picture in (page, wiped(page, rules))]
    assert dark[1] < 0.02 * dark[0], "hardly anything is left of the lines"
    assert ink(without_cells(page, [table], POINTS).crop((110, 510, 690, 590))) == (0, 0, 0, 0)


def test_cells_are_read_one_below_the_other_and_their_words_stand_in_the_table() -> None:
    page = ruled_page()
    for place in ((300, 540), (900, 540), (900, 740)):
        page.paste(0, (*place, place[0] + 40, place[1] + 20))
    rules = ruled_lines(page)

    def read(sheet: Image.Image) -> list[Word]:
        """Each black spot as a word."""
        rows = [y for y in range(1, sheet.height) if ink(sheet.crop((0, y, sheet.width, y + 1)))[2]]
        starts = [y for y in rows if y - 1 not in rows]
        boxes = [(*ink(sheet.crop((0, y, sheet.width, y + 20)))[::2], y) for y in starts]
        return [Word(number, f"ô{number}", left, y, right, y + 20, 0.9) for number, (left, right, y) in enumerate(boxes)]

    words = cell_words(wiped(page, rules), tables_of(rules, POINTS), POINTS, read)
    assert [(word.left, word.top, word.right) for word in words] == [(300, 540, 340), (900, 540, 940), (900, 740, 940)]
    assert len({word.line for word in words}) == 3


@pytest.mark.parametrize(("sign", "confidence", "kept"), [(":", 40, False), (":", 95, True), ("-", 40, True), ("5", 40, True)])
def test_dirt_is_no_sign(sign: str, confidence: int, kept: bool) -> None:
    row = f"5\t1\t1\t1\t1\t1\t10\t10\t50\t12\t{confidence}\t{sign}"
    assert bool(parse_tsv(row)) == kept


def test_a_fraction_slash_is_a_slash() -> None:
    row = "5\t1\t1\t1\t1\t1\t10\t10\t50\t12\t88\t12\u20442020"
    assert [word.text for word in parse_tsv(row)] == ["12/2020"]
