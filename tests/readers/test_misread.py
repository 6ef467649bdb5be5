"""What a recogniser of scans gets wrong is put right where only one reading is possible, and nowhere else."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from pipeline.readers.repairs.accents import restore_accents
from pipeline.readers.repairs.specks import drop_specks
from pipeline.readers.repairs.symbols import mend_symbols

ROOT = Path(__file__).resolve().parents[2]
TYPED = sorted([*(ROOT / "corpus").rglob("*.txt"), *(ROOT / "corpus").rglob("*.text")])
DAMAGED = ("ocr", "khong_dau", "w1_04")  # texts with misread or mistyped accents


@pytest.mark.parametrize(
    ("read", "right"),
    [
        ("ỦY BAN NHÂN DÂN THÀNH PHÓ HÒ CHÍ MINH", "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH"),
        ("Tặng Băng khen cho tập thê đạt thành tích", "Tặng Bằng khen cho tập thể đạt thành tích"),
        ("SỞ Y TẺ TỈNH KIÊN GIANG", "SỞ Y TẾ TỈNH KIÊN GIANG"),
        ("hưởng ứng phong trào thi\nđùa yêu nước", "hưởng ứng phong trào thi\nđua yêu nước"),
        ("Uỷ ban nhân dân xã", "Uỷ ban nhân dân xã"),
        ("ông Nguyễn Thanh Trà, kể cả nhân viên", "ông Nguyễn Thanh Trà, kể cả nhân viên"),
        ("chất lượng lao động cần cù", "chất lượng lao động cần cù"),
        ("Uy ban nhan dan thanh pho phat dong phong trao thi dua", "Uy ban nhan dan thanh pho phat dong phong trao thi dua"),
    ],
)
def test_fixed_wordings_get_their_accents(read: str, right: str) -> None:
    assert restore_accents(read).text == right


@pytest.mark.parametrize(
    ("read", "right"),
    [
        ("UBND TỈNH HÀ. GIANG", "UBND TỈNH HÀ GIANG"),
        ("xét tặng. thưởng cho tập. thể", "xét tặng thưởng cho tập thể"),
        ("UBND TP. CẦN THƠ", "UBND TP. CẦN THƠ"),
        ("giữ đường sạch, đẹp, v.v. và trồng cây.", "giữ đường sạch, đẹp, v.v. và trồng cây."),
        ("Các đơn vị thực hiện. Hằng năm xét một lần.", "Các đơn vị thực hiện. Hằng năm xét một lần."),
    ],
)
def test_specks_are_no_full_stops(read: str, right: str) -> None:
    assert drop_specks(read).text == right


@pytest.mark.parametrize(
    ("read", "right"),
    [
        ("Số: 12/QĐĐ-UBND", "Số: 12/QĐ-UBND"),
        ("Số: 02/T L-BTC", "Số: 02/TL-BTC"),
        ("SỞ NỘI VỤ\nSã: 24/KH-SNV", "SỞ NỘI VỤ\nSố: 24/KH-SNV"),
        ("Sổ 5 đại biểu", "Sổ 5 đại biểu"),
        ("Số: 117/VP-ĐĐBQH", "Số: 117/VP-ĐĐBQH"),
        ("Số: 45/KH-UBND", "Số: 45/KH-UBND"),
        ("Số: 9/UBND-NNN", "Số: 9/UBND-NNN"),
    ],
)
def test_codes_of_types_are_whole(read: str, right: str) -> None:
    assert mend_symbols(read).text == right


def test_typed_texts_stay_as_they_are() -> None:
    changed = {}
    for path in TYPED:
        text = unicodedata.normalize("NFC", path.read_text(encoding="utf-8"))
        edits = restore_accents(text).edits
        if edits and not any(word in path.stem for word in DAMAGED):
            changed[path.name] = [(text[max(0, e.start - 20) : e.end + 20], e.new) for e in edits]
    assert changed == {}
