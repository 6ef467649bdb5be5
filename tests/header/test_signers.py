"""Signature blocks of committees, schools, enterprises, unions, the Party and the army."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from extractors.header.persons import person_name
from extractors.structure.offices import office_of
from tests.header.plans import header

CLOSINGS = tomllib.loads((Path(__file__).parent / "closings.toml").read_text(encoding="utf-8"))["closing"]


@pytest.mark.parametrize("closing", CLOSINGS)
def test_who_signs_as_what(closing: dict[str, str]) -> None:
    found = header(closing=closing["text"])
    assert (found.signer, found.signer_position) == (closing["signer"], closing["position"])


@pytest.mark.parametrize(
    ("line", "office"),
    [
        ("KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Phó Chủ tịch"),
        ("CHỦ TỊCH KIÊM GIÁM ĐỐC", "Chủ tịch kiêm Giám đốc"),
        ("PHÓ CHỦ TỊCH HỘI LHPN TỈNH", "Phó Chủ tịch Hội LHPN tỉnh"),
        ("(Phó Chủ tịch UBND tỉnh)", "Phó Chủ tịch UBND tỉnh"),
        ("Chủ tịch Liên hiệp các Hội KH&KT tỉnh", "Chủ tịch Liên hiệp các Hội KH&KT tỉnh"),
        ("TM. ỦY BAN NHÂN DÂN", None),
        ("Giám đốc tặng Giấy khen cho 05 tập thể", None),
    ],
)
def test_a_line_is_an_office_or_none(line: str, office: str | None) -> None:
    assert office_of(line) == office


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Đại tá, ThS. Rơ Châm H'Yéo", "Rơ Châm H'Yéo"),
        ("BSCKII. Đặng Hữu Toàn", "Đặng Hữu Toàn"),
        ("H’ Lan Ayun", "H’ Lan Ayun"),
        ("NGUYỄN VĂN AN", "Nguyễn Văn An"),
        ("Đoàn Thế Vinh", "Đoàn Thế Vinh"),
        ("Agribank Chi Nhánh Quảng Ninh", None),
        ("Đoàn Thanh Niên", None),
        ("Hà Nam", None),
        ("Phòng Nội Vụ", None),
        ("ĐÀO TẠO", None),
    ],
)
def test_a_line_is_a_name_or_none(text: str, name: str | None) -> None:
    assert person_name(text) == name
