"""Numbers in every written form of the genre."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.numbers import find_numbers
from extractors.structure import build_view
from schemas import RawDocument, TextDocument

FORMS = [
    ("923/TTg", "923/TTg", "decision"),
    ("178/CP", "178/CP", "decree"),
    ("Quyết định số 1.205/QĐ-UBND", "1205/QĐ-UBND", "decision"),
    ("Quyết định số 12/QĐ-UBND. UBND tỉnh", "12/QĐ-UBND", "decision"),
    ("Quyết định số 12/QĐ-UBND - UBND tỉnh", "12/QĐ-UBND", "decision"),
    ("Luật 31/VBHN-VPQH", "31/VBHN-VPQH", "consolidated_text"),
    ("205/QĐ-UBND", "205/QĐ-UBND", "decision"),
    ("24/2013/QĐ-UBND", "24/2013/QĐ-UBND", "decision"),
    ("05-NQ/TU", "05-NQ/TU", "resolution"),
    ("30c/NQ-CP", "30c/NQ-CP", "resolution"),
    ("1383/QĐ-UBND.HC", "1383/QĐ-UBND.HC", "decision"),
    ("KH 138/KH-UBND", "138/KH-UBND", "plan"),
    ("55/KH-CCHC", "55/KH-CCHC", "plan"),
    ("Luật số 06/2022/QH15", "06/2022/QH15", "law"),
    ("1/2019/TT-BNV", "1/2019/TT-BNV", "circular"),
    ("42/2010/NĐ–CP", "42/2010/NĐ-CP", "decree"),
    ("số: 12 /KH-UBND", "12/KH-UBND", "plan"),
    ("08/2012/QĐ- UBND", "08/2012/QĐ-UBND", "decision"),
    ("2231/SNV-CCHC&PC", "2231/SNV-CCHC&PC", "official_letter"),
    ("16/VBHN-VPQH", "16/VBHN-VPQH", "consolidated_text"),
    ("14-HD/BTGTW", "14-HD/BTGTW", "guidance"),
    ("1/CT-TTg", "1/CT-TTg", "directive"),
    ("73/2026/VBHN-NĐ-BNNMT", "73/2026/VBHN-NĐ-BNNMT", "consolidated_text"),
    ("10 /2026/VBHN-NĐ-BNV", "10/2026/VBHN-NĐ-BNV", "consolidated_text"),
    ("063/2025/QĐ-UBND", "063/2025/QĐ-UBND", "decision"),
    ("22/CT-TW", "22/CT-TW", "directive"),
    ("733/QĐ/TTg", "733/QĐ/TTg", "decision"),
    ("01/1999/QĐ.UB", "01/1999/QĐ.UB", "decision"),
    ("367 - QĐ/TWĐTN-VP", "367-QĐ/TWĐTN-VP", "decision"),
    ("84 QĐ/TWĐTN", "84-QĐ/TWĐTN", "decision"),
    ("152/2025/NĐ-CР", "152/2025/NĐ-CP", "decree"),
    ("98/2023/NÐ-CP", "98/2023/NĐ-CP", "decree"),
    ("91/2017/NĐCP", "91/2017/NĐ-CP", "decree"),
    ("08/2019/TTBLĐTBXH", "08/2019/TT-BLĐTBXH", "circular"),
    ("09-CTr/TU", "09-CTr/TU", "programme"),
    ("18/BCTĐ-STP", "18/BCTĐ-STP", "report"),
    ("Báo cáo thẩm định số 18/BCTĐ-STP", "18/BCTĐ-STP", "report"),
    ("237/NQ-UBTVQH16", "237/NQ-UBTVQH16", "resolution"),
    ("01/2012/UBTVQH13", "01/2012/UBTVQH13", "ordinance"),
    ("23/2015/TTLT-BGDĐT-BNV", "23/2015/TTLT-BGDĐT-BNV", "joint_circular"),
    ("Nghị định 80-CP", "80-CP", "decree"),
    ("151/2018/TT - BQP", "151/2018/TT-BQP", "circular"),
    ("13/QyĐ-UBND", "13/QyĐ-UBND", "rules"),
    ("Quy định số 66-QĐ/TW", "66-QĐ/TW", "rules"),
    ("Tờ trình số 2l/TTr-SNV", "21/TTr-SNV", "submission"),
    ("Số: Số: 500/HD-PGD", "500/HD-PGD", "guidance"),
    ("18/20202QĐ-UBND", "18/2020/QĐ-UBND", "decision"),
]
NONE = [
    "III/ CÁC MỐC",
    "giai đoạn 2021-2025", "ngày 13/3/2017", "năm học 2023-2024", "24/7", "số 5/10", "Thứ Tư, 08/05/2024 | 16:20",
    "(11/6/1948 - 11/6/2018)", "0988 222 333", "120-130 người", "5-12-2016", "phòng 12/Tầng 3", "https://a.vn/12/KH-UBNDx",
]  # fmt: skip


def numbers(text: str) -> list[tuple[str | None, str | None]]:
    view = build_view(TextDocument(RawDocument("a.txt", b""), text, "text/plain", "text"))
    return [(found.canonical, found.document_type) for found in find_numbers(view)]


@pytest.mark.parametrize(("text", "number", "kind"), FORMS)
def test_form(text: str, number: str, kind: str) -> None:
    assert numbers(text) == [(number, kind)]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_number(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize("text", ["Số: /KH-UBND", "Số:        /BC- BNV", "Số      -KH/HU"])
def test_a_blank_number_is_found_and_has_no_value(text: str) -> None:
    assert [number for number, _ in numbers(text)] == [None]


@given(st.text(st.sampled_from("0129lI/-. \nABĐđQKHUNDsốố:…&")))
def test_any_text_gives_ordered_disjoint_spans(text: str) -> None:
    view = build_view(TextDocument(RawDocument("a.txt", b""), text, "text/plain", "text"))
    spans = [found.span for found in find_numbers(view)]
    assert all(one.end <= other.start for one, other in pairwise(spans))
