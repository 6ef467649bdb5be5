"""Damage to characters, and offsets that move with its repair."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.readers.edits import Edit, edited
from pipeline.readers.repairs import clean_line
from tests.readers.documents import text_of
from tests.readers.test_text_files import as_tcvn3, as_vni


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
            "K‰ hoåch thi Çua cûa Çoàn thanh niên nÜ§c ta, h¶i Çoàn",
            "Kế hoạch thi đua của đoàn thanh niên nước ta, hội đoàn",
            "vps",
        ),
        ("Số 205/QĐ\u00adUBND, giai đoạn 2016\u00ad2020", "Số 205/QĐ-UBND, giai đoạn 2016-2020", "hyphen"),
        ("Số 205/QĐ\uf02dUBND", "Số 205/QĐ-UBND", "hyphen"),
        (unicodedata.normalize("NFD", "Kế hoạch"), "Kế hoạch", "decomposed"),
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


PASSAGE = (
    "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003",
    "Mục đích của phong trào là động viên cán bộ, đoàn viên",
    "Các cơ quan, đơn vị tổ chức thực hiện nghiêm túc kế hoạch này",
    "Đề nghị xét tặng danh hiệu chiến sĩ thi đua cơ sở",
)
TCVN3_PASSAGE = tuple(as_tcvn3(line).decode("cp1252") for line in PASSAGE)
VNI_PASSAGE = tuple(as_vni(line).decode("cp1252") for line in PASSAGE)


@pytest.mark.parametrize(
    ("parts", "kinds"),
    [
        ((VNI_PASSAGE, VNI_PASSAGE, TCVN3_PASSAGE), ["tcvn3", "vni"]),
        ((TCVN3_PASSAGE, TCVN3_PASSAGE, VNI_PASSAGE), ["tcvn3", "vni"]),
        ((PASSAGE, PASSAGE, TCVN3_PASSAGE), ["tcvn3"]),
        ((VNI_PASSAGE, PASSAGE), ["vni"]),
    ],
)
def test_each_part_of_a_document_has_its_own_encoding(parts: tuple[tuple[str, ...], ...], kinds: list[str]) -> None:
    document = text_of("\n".join(line for part in parts for line in part).encode())
    assert document.text.lower() == "\n".join(PASSAGE * len(parts)).lower()  # TCVN3 has no capitals with tones
    assert [repair.kind for repair in document.repairs] == kinds


ROOT = Path(__file__).resolve().parents[2]
TEXTS = [p for r in (ROOT / "corpus", ROOT.parent / "shared") for p in sorted(r.rglob("*")) if p.suffix in (".txt", ".text")]
TONED = [
    unicodedata.normalize("NFC", letter + tone)
    for letter in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
    for tone in "\u0300\u0301\u0303\u0309\u0323"
]
CLEAN = {chr(i) for i in range(0x20, 0x7F)} | {*TONED, *"\n\t\ufeff\u00a0ăâêôơưđĂÂÊÔƠƯĐ“”‘’–—…•§°×²≥≤«»©○▾‰"}


def test_clean_texts_stay_byte_for_byte() -> None:
    """Of all texts at hand, those in nothing but Vietnamese letters and the signs of print."""
    clean = [text for path in TEXTS if set(text := path.read_text(encoding="utf-8")) <= CLEAN]
    assert len(clean) > 50
    for text in clean:
        document = text_of(text.encode())
        assert document.text == text.removeprefix("\ufeff")
        assert document.repairs == ()


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
