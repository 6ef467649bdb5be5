"""Where a sentence ends."""

from __future__ import annotations

import pytest

from extractors.structure.sentences import split_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Áp dụng trong Khối. Đối tượng gồm các đội.", ["Áp dụng trong Khối.", "Đối tượng gồm các đội."]),
        ("Đã xong. Ủy ban nhân dân xã báo cáo", ["Đã xong.", "Ủy ban nhân dân xã báo cáo"]),
        ("Đi TP. Đà Nẵng họp", ["Đi TP. Đà Nẵng họp"]),
        ("khoảng 1.200 hộ. ở đó còn thiếu nước", ["khoảng 1.200 hộ. ở đó còn thiếu nước"]),
    ],
)
def test_a_stop_ends_a_sentence_before_any_vietnamese_capital(text: str, sentences: list[str]) -> None:
    assert [span.of(text) for span in split_sentences(text, 0, len(text))] == sentences
