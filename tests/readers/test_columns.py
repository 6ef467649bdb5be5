"""Letterheads and signatures on any page are read one column after the other; gaps part cells, not justified words."""

from __future__ import annotations

import pytest

from pipeline.readers.paper.columns import split_columns
from pipeline.readers.paper.printed import PrintedLine
from tests.readers.test_wraps import LETTER, line

WIDTH = 595.0
RIGHT = 370.0  # where the right column begins
BODY = [
    line("Nội dung của văn bản kéo dài qua cả trang giấy, từ lề trái cho đến gần lề phải của trang.", i) for i in range(9, 12)
]
HEAD = [
    line("UBND HUYỆN BÌNH MINH", 0),
    line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 0, RIGHT),
    line("Số: 7/KH-UBND", 1),
    line("Độc lập - Tự do - Hạnh phúc", 1, RIGHT),
]
READ = ["UBND HUYỆN BÌNH MINH", "Số: 7/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
RECIPIENTS = ("Nơi nhận:", "- Như trên;", "- Lưu: VT.")


def read(*pages: list[PrintedLine]) -> list[str]:
    return [line.text for page in split_columns(list(pages), [WIDTH] * len(pages)) for line in page]


def signature(at: int, recipients: tuple[str, ...] = RECIPIENTS) -> list[PrintedLine]:
    left = [line(text, at + i) for i, text in enumerate(recipients)]
    return [left[0], line("CHỦ TỊCH", at, RIGHT), *left[1:], line("Trần Văn Bình", at + len(recipients), RIGHT)]


def spaced(words: list[str], gaps: list[float], at: int = 5) -> PrintedLine:
    """Words with these gaps between them."""
    x, left, text = 80.0, [], " ".join(words)
    for word, gap in zip(words, [*gaps, 0.0], strict=True):
        left += [x + LETTER * i for i in range(len(word))]
        x = left[-1] + LETTER + gap
        left.append(left[-1] + LETTER)
    top = 100.0 + 16 * at
    return PrintedLine(text, left[:-1], [a + LETTER for a in left[:-1]], top, top + 12)


def test_enclosures_have_letterheads_in_capitals_on_other_pages() -> None:
    assert read(BODY, [*HEAD, *BODY])[3:7] == READ
    small = [line(text, at, x) for at in (0, 1) for text, x in (("Tổ trưởng", 80.0), ("Tổ phó", RIGHT))]
    assert read(BODY, [*small, *BODY])[3:5] == ["Tổ trưởng", "Tổ phó"]


@pytest.mark.parametrize("label", ["Mẫu số 01", "Phụ lục II", "PHỤ LỤC"])
def test_the_label_of_a_form_stays_above_its_letterhead(label: str) -> None:
    below = [line(part.text, 2 + i // 2, part.x0) for i, part in enumerate(HEAD)]
    assert read([line(label, 0, RIGHT), *below, *BODY])[:5] == [label, *READ]


def test_a_signature_beside_the_recipients_is_read_on_any_page() -> None:
    end = [*RECIPIENTS, "CHỦ TỊCH", "Trần Văn Bình"]
    assert read([*BODY, *signature(12)], BODY)[3:8] == end
    enclosure = line("PHỤ LỤC", 20, 280.0)
    assert read([*BODY, *signature(12), enclosure], BODY)[3:9] == [*end, "PHỤ LỤC"]


def test_recipients_may_reach_beyond_the_middle_of_the_page() -> None:
    long = ("Nơi nhận:", "- Ban Tuyên giáo, Văn phòng và các ban, ngành của huyện;", "- Lưu: VT.")
    assert read([*BODY, *signature(12, long)])[3:] == [*long, "CHỦ TỊCH", "Trần Văn Bình"]


@pytest.mark.parametrize(
    ("gaps", "text"),
    [
        ([20.0, 20.0, 20.0, 20.0], "đồng, giấy không ghi ngày"),
        ([10.0, 21.0, 10.0, 10.0], "đồng, giấy không ghi ngày"),
        ([3.0, 40.0, 3.0, 3.0], "đồng, giấy\tkhông ghi ngày"),
        ([20.0, 60.0, 25.0, 33.0], "đồng,\tgiấy\tkhông\tghi\tngày"),
    ],
)
def test_gaps_of_one_width_are_those_of_a_justified_line(gaps: list[float], text: str) -> None:
    assert read([*BODY, spaced(["đồng,", "giấy", "không", "ghi", "ngày"], gaps), *BODY])[3] == text
