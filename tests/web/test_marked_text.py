"""The laws of a text cut at its quotes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from schemas import Evidence
from web.marked_text import anchor, pieces

_TEXT = "0123456789" * 3


@st.composite
def _quotes(draw: st.DrawFn) -> list[Evidence]:
    bounds = st.tuples(st.integers(0, 29), st.integers(1, 30)).filter(lambda b: b[0] < b[1])
    return [Evidence(quote=_TEXT[start:end], start=start, end=end) for start, end in draw(st.lists(bounds, max_size=8))]


@given(_quotes())
def test_nothing_is_lost_and_just_what_is_quoted_is_marked(quotes: list[Evidence]) -> None:
    found = list(pieces(_TEXT, quotes))
    assert "".join(piece.text for piece in found) == _TEXT
    marked = [piece.marked for piece in found for _ in piece.text]
    assert marked == [any(q.start <= place < q.end for q in quotes) for place in range(len(_TEXT))]


@given(_quotes())
def test_each_quote_has_one_anchor_where_it_begins(quotes: list[Evidence]) -> None:
    place, seen = 0, {}
    for piece in pieces(_TEXT, quotes):
        for name in piece.anchors:
            assert name not in seen
            seen[name] = place
        place += len(piece.text)
    assert seen == {anchor(quote): quote.start for quote in quotes}


def test_an_empty_text_has_no_pieces() -> None:
    assert list(pieces("", [])) == []
