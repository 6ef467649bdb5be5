"""What holds for any text: no error, true quotes, numbers and names of the closed lists."""

from __future__ import annotations

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.awards.named import award_names
from tests.awards.scopes import awards_of

PIECES = [
    "V. KHEN THƯỞNG", "Bằng khen", "Giấy khen", "Cờ thi đua", "giải Nhất", "giải", "tập thể", "cá nhân", "tặng", "cho",
    "tối đa", "08", "(mười hai)", "mỗi đợt", "không quá", "15%", "trong đó", "của Chủ tịch UBND tỉnh", "số còn lại tặng",
    "5.000.000 đồng", "lần lượt là", ":", ";", ".", ",", "(", ")", "|", "\n", "\t", "- ", "1. ", "và", "hoặc", "Tổng cộng",
    "khi sơ kết", "đã", "“", "”", "\u00a0", "Phụ lục",
]  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from([" ", "", "\n"]))
def test_pieces_of_rules_in_any_order_give_true_quotes(pieces: list[str], joint: str) -> None:
    text = joint.join(pieces)
    for award in awards_of(text):
        assert award.award in award_names()
        assert all(text[e.start : e.end] == e.quote for e in award.evidence)
        assert award.min is None or award.max is None or award.min <= award.max


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read_without_an_error(text: str) -> None:
    awards_of(unicodedata.normalize("NFC", text))


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 300), st.integers(1, 300), st.sampled_from(["tối đa ", "không quá ", ""]))
def test_numbers_come_out_as_they_went_in(collectives: int, individuals: int, cap: str) -> None:
    text = f"V. KHEN THƯỞNG\n1. UBND tỉnh tặng Bằng khen cho {cap}{collectives:02d} tập thể và {individuals:02d} cá nhân."
    assert [(a.recipient, a.max) for a in awards_of(text)] == [("collective", collectives), ("individual", individuals)]
