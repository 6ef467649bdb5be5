"""Any text has a header, most of them an empty one."""

from __future__ import annotations

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.header import find_context
from tests.header.papers import LETTER, NEWS, STACKED, view_of

_PIECES = st.sampled_from(
    ["Số: ", "12", "/KH-UBND", "\n", "\t", "|", "ngày ", "tháng ", "năm 2024", "KẾ HOẠCH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
     "TM. ", "CHỦ TỊCH", "Nơi nhận:", "- ", "Kính gửi: ", "V/v ", "UBND ", "tỉnh ", "Hà Nội", ", ", "Ngày ban hành",
     "ban hành Kế hoạch "]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES | st.text(max_size=4), max_size=40))
def test_no_text_raises(pieces: list[str]) -> None:
    view = view_of(unicodedata.normalize("NFC", "".join(pieces).replace("\r", "\n")))
    header = find_context(view).header
    for quotes in header.evidence.values():
        for quote in quotes:
            assert view.text[quote.start : quote.end] == quote.quote


@settings(max_examples=30, deadline=None)
@given(st.sampled_from([STACKED, LETTER, NEWS]), st.integers(0, 2000), st.integers(0, 200))
def test_documents_with_a_piece_missing_still_have_a_header(text: str, start: int, length: int) -> None:
    header = find_context(view_of(text[:start] + text[start + length :])).header
    assert header.document_type or header.issuer or header.title
