"""On scans a place is sure where the document knows it: its province, or a name that it has elsewhere."""

from __future__ import annotations

import pytest

from extractors.record import extract_record
from schemas import RawDocument, TextDocument
from schemas.vocabulary import TextMethod


def confidence(place: str, issuer: str, method: TextMethod = "ocr") -> float:
    text = (
        f"{issuer}\nSố: 12/KH-HSV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        f"{place}, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nPhát động thi đua năm 2024\n\n1. Mục đích: thi đua học tốt.\n"
    )
    header = extract_record(TextDocument(RawDocument("kh", text.encode()), text, "text/plain", method)).header
    assert header.place is not None
    return header.confidence["place"]


@pytest.mark.parametrize(
    ("place", "issuer", "sure"),
    [
        ("TP. Hồ Chí Minh", "HỘI SINH VIÊN THÀNH PHỐ HỒ CHÍ MINH", True),
        ("TP. Hà Chí Minh", "HỘI SINH VIÊN THÀNH PHỐ HỒ CHÍ MINH", False),
        ("Yên Dũng", "ỦY BAN NHÂN DÂN HUYỆN YÊN DŨNG", True),
        ("Yên Dùng", "ỦY BAN NHÂN DÂN HUYỆN YÊN DŨNG", False),
        ("Hà Nam", "ỦY BAN NHÂN DÂN TỈNH HÀ NAM", True),
        ("Hà Nội", "BỘ Y TẾ", True),
        ("Hà Nôi", "BỘ Y TẾ", False),
        ("Hà Nam", "SỞ Y TẾ TỈNH BẮC NINH", False),
        ("Quận 8", "ỦY BAN NHÂN DÂN QUẬN 8", True),
    ],
)
def test_places_of_scans(place: str, issuer: str, sure: bool) -> None:
    assert (confidence(place, issuer) >= 0.5) is sure


def test_typed_places_are_taken_at_their_word() -> None:
    assert confidence("Uông Bí", "CÔNG TY THAN", "pdf") >= 0.9
