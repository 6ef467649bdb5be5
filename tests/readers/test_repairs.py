"""Damage to characters, and offsets that move with its repair."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.readers.edits import Edit, edited
from pipeline.readers.repairs import clean_line
from tests.readers.documents import text_of


@pytest.mark.parametrize(
    ("damaged", "expected", "kind"),
    [
        ("Thông tư số 28/2025/TT-BTС", "Thông tư số 28/2025/TT-BTC", "look_alike_letter"),
        ("205/QÐ-UBND ngày 5/12", "205/QĐ-UBND ngày 5/12", "look_alike_letter"),
        ("bốn năm\u200b một\ufeff lần\u00ad", "bốn năm một lần", "invisible_character"),
        ("Káº¿ hoáº¡ch thi Ä‘ua nÄƒm", "Kế hoạch thi đua năm", "mojibake"),
        ("Uû ban nh©n d©n tØnh, ®Ò nghÞ xÐt", "Uỷ ban nhân dân tỉnh, đề nghị xét", "tcvn3"),
        ("UÛY BAN NHAÂN DAÂN TÆNH, ñeà nghò xeùt", "ỦY BAN NHÂN DÂN TỈNH, đề nghị xét", "vni"),
        (
            "Phong_trào thi_đua của thanh_niên , hưởng_ứng đại_hội ( lần thứ 3 ) .",
            "Phong trào thi đua của thanh niên, hưởng ứng đại hội (lần thứ 3).",
            "segmented_word",
        ),
    ],
)
def test_damage_is_mended_and_counted(damaged: str, expected: str, kind: str) -> None:
    document = text_of(damaged.encode())
    assert document.text == expected
    assert kind in {repair.kind for repair in document.repairs}


@pytest.mark.parametrize(
    "text",
    [
        "Москва và Hà Nội",  # a Russian word is no damage
        "biến ma_so_thue, ten_don_vi, so_van_ban, ngay_ky, nguoi_ky trong mẫu",  # names of variables
        "§ 5 khoản 2 © 2020 ® nhãn hiệu",  # signs that TCVN3 uses as letters
        "À, thế à? Ôi!",
    ],
)
def test_what_only_looks_damaged_stays(text: str) -> None:
    assert text_of(text.encode()).text == text


def test_unicode_words_stay_in_a_line_of_the_old_encoding() -> None:
    assert clean_line("§Ò nghÞ xÐt tÆng danh hiÖu cho “Giáo viên giỏi” cña tr−êng") == (
        "Đề nghị xét tặng danh hiệu cho “Giáo viên giỏi” của trường"
    )


@given(
    st.text(alphabet="abcdef", max_size=30),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 3), st.text("XY", max_size=3))),
)
def test_offsets_follow_the_edits(before: str, wishes: list[tuple[int, int, str]]) -> None:
    edits, free = [], 0
    for start, length, new in sorted(wishes):
        if free <= start and start + length <= len(before) and length:
            edits.append(Edit(start, start + length, new))
            free = start + length
    done = edited(before, edits)
    kept = [i for i in range(len(before)) if not any(e.start <= i < e.end for e in edits)]
    assert [done.text[done.moved(i)] for i in kept] == [before[i] for i in kept]
    edges = tuple(float(i) for i in range(len(before) + 1))
    moved = done.stretched(0, edges)
    assert len(moved) == len(done.text) + 1
    assert list(moved) == sorted(moved)


def test_overlapping_edits_are_a_defect() -> None:
    with pytest.raises(ValueError, match="overlap"):
        edited("abcdef", [Edit(0, 3, ""), Edit(2, 4, "")])
