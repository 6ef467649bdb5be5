"""Bodies by their canonical names."""

from __future__ import annotations

import pytest

from extractors.issuers import Place, find_issuers
from tests.header.papers import view_of

HA_NAM = Place("Hà Nam")
DISTRICT = Place("Hà Nam", "Duy Tiên", district_unit="thị xã")


@pytest.mark.parametrize(
    ("text", "place", "names"),
    [
        ("Kế hoạch của UBND tỉnh về", HA_NAM, ["UBND tỉnh Hà Nam"]),
        ("Chủ tịch Uỷ ban nhân dân tỉnh quyết định", HA_NAM, ["UBND tỉnh Hà Nam"]),
        ("Ủy ban nhân dân tỉnh Thái Nguyên", HA_NAM, ["UBND tỉnh Thái Nguyên"]),
        ("UBND thị xã và UBND huyện Kim Bảng", DISTRICT, ["UBND thị xã Duy Tiên", "UBND huyện Kim Bảng"]),
        ("UBND các huyện, thành phố", HA_NAM, []),
        ("UBND tỉnh, thành phố trực thuộc", HA_NAM, []),
        ("Sở Y tế Nghệ An đã ban hành", HA_NAM, ["Sở Y tế tỉnh Nghệ An"]),
        ("Sở GD&ĐT", HA_NAM, ["Sở Giáo dục và Đào tạo tỉnh Hà Nam"]),
        ("Sở Nội vụ", Place("Cần Thơ"), ["Sở Nội vụ thành phố Cần Thơ"]),
        ("Sở Nội vụ", Place(), ["Sở Nội vụ"]),
        ("Bộ trưởng Bộ Nội vụ", HA_NAM, ["Bộ Nội vụ"]),
        ("Bộ Lao động thương binh và xã hội", HA_NAM, ["Bộ Lao động - Thương binh và Xã hội"]),
        ("Ban Thường vụ Tỉnh ủy Bến Tre", HA_NAM, ["Tỉnh ủy Bến Tre"]),
        ("Ban Thường vụ Huyện ủy", Place("Hà Nam", "Kim Bảng"), ["Huyện ủy Kim Bảng"]),
        ("Ban Thường vụ Liên đoàn Lao động (LĐLĐ) tỉnh", HA_NAM, ["LĐLĐ tỉnh Hà Nam"]),
        ("Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam", HA_NAM, ["Tổng Liên đoàn Lao động Việt Nam"]),
        ("Hội Liên hiệp Phụ nữ Việt Nam Ban Thường vụ huyện Lục Ngạn", HA_NAM, ["Hội LHPN huyện Lục Ngạn"]),
        ("Đoàn TNCS Hồ Chí Minh tỉnh Yên Bái", HA_NAM, ["Tỉnh đoàn Yên Bái"]),
        ("Trường THPT Lương Thế Vinh tổ chức", HA_NAM, ["Trường THPT Lương Thế Vinh"]),
        ("Bệnh viện Đa khoa tỉnh thông báo", Place("Sơn La"), ["Bệnh viện Đa khoa tỉnh Sơn La"]),
        ("đóng bảo hiểm xã hội tự nguyện", HA_NAM, []),
        ("Thủ tướng Chính phủ và Bộ Chính trị", HA_NAM, ["Thủ tướng Chính phủ", "Bộ Chính trị"]),
    ],
)
def test_names(text: str, place: Place, names: list[str]) -> None:
    assert [found.name for found in find_issuers(view_of(text), place)] == names


def test_the_head_of_a_body_is_part_of_its_quote() -> None:
    text = "do Chủ tịch UBND tỉnh tặng"
    assert [found.span.of(text) for found in find_issuers(view_of(text), HA_NAM)] == ["Chủ tịch UBND tỉnh"]
    deputy = "Phó Chủ tịch UBND tỉnh dự"
    assert [found.span.of(deputy) for found in find_issuers(view_of(deputy), HA_NAM)] == ["UBND tỉnh"]


@pytest.mark.parametrize(
    ("issuer", "place"),
    [
        ("UBND huyện Châu Thành", Place("Tiền Giang", "Châu Thành", district_unit="huyện")),
        ("UBND phường Kỳ Lừa", Place("Tiền Giang", None, "Kỳ Lừa", commune_unit="phường")),
        ("UBND tỉnh Tiền Giang", Place("Tiền Giang")),
        ("Huyện ủy Giồng Trôm", Place("Tiền Giang", "Giồng Trôm", district_unit="huyện")),
        ("Bộ Nội vụ", Place("Tiền Giang")),
    ],
)
def test_an_issuer_stands_for_its_place(issuer: str, place: Place) -> None:
    assert Place.of(issuer, "Tiền Giang") == place
