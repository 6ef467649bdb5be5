"""Documents refuse what would break offsets."""

from __future__ import annotations

import pytest

from schemas import LineBox, Page, RawDocument, Span, TextDocument

RAW = RawDocument("a.txt", "Kế hoạch".encode())


def test_text_that_is_not_nfc_is_refused() -> None:
    with pytest.raises(ValueError, match="NFC"):
        TextDocument(RAW, "Ke\u0302\u0301 hoạch", "text/plain", "text")


@pytest.mark.parametrize("pages", [(Page(1, 0, 3),), (Page(1, 1, 8),), (Page(1, 0, 4), Page(2, 5, 8))])
def test_pages_must_tile_the_text(pages: tuple[Page, ...]) -> None:
    with pytest.raises(ValueError, match="tile"):
        TextDocument(RAW, "Kế hoạch", "application/pdf", "pdf", pages=pages)


def test_the_same_bytes_have_the_same_id_everywhere() -> None:
    elsewhere = RawDocument("https://vi.example/b.txt", RAW.data)
    assert TextDocument(RAW, "x", "text/plain", "text").id == TextDocument(elsewhere, "x", "text/plain", "text").id


def test_a_line_gives_the_box_of_a_part() -> None:
    line = LineBox(start=10, end=14, page=1, top=50, bottom=62, edges=(100, 106, 112, 118, 124))
    assert line.box(Span(11, 13)) == (106, 50, 118, 62)
    assert line.box(Span(0, 12)) == (100, 50, 112, 62)
    assert line.box(Span(14, 20)) is None


def test_a_line_needs_one_edge_more_than_letters() -> None:
    with pytest.raises(ValueError, match="edge"):
        LineBox(0, 4, 1, 0, 10, (0, 1, 2, 3))
