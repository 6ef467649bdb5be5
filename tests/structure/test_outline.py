"""What stands above a block in the outline."""

from __future__ import annotations

from extractors.structure import build_view
from schemas import RawDocument, Span, TextDocument

LIST = "III. Điểm thưởng\na) Điểm cộng:\n\n4\n- Vượt chỉ tiêu được giao;\n- Có sáng kiến được công nhận."


def headings(text: str, *noise: Span) -> list[str | None]:
    """The words of each block's parent."""
    view = build_view(TextDocument(RawDocument("a", b""), text, "application/pdf", "pdf", noise=noise))
    parents = [view.blocks[block.parent] if block.parent is not None else None for block in view.blocks]
    return [view.text[parent.start : parent.end] if parent else None for parent in parents]


def test_a_page_number_heads_no_list() -> None:
    number = LIST.index("4")
    above = [None, "III. Điểm thưởng", None, "a) Điểm cộng:", "a) Điểm cộng:"]
    assert headings(LIST, Span(number, number + 1)) == above


def test_an_unmarked_line_heads_the_dashes_below_it() -> None:
    assert headings(LIST)[2:] == ["III. Điểm thưởng", "4", "4"]
