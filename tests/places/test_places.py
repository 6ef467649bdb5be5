"""Provinces as of a day, and units as texts name them."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.language.folding import fold, plain
from extractors.places import find_provinces, place_at, province_named, province_on, unit_word
from extractors.places.provinces import provinces

MERGER = date(2025, 7, 1)


def test_sixty_three_provinces_before_the_merger_and_thirty_four_after() -> None:
    def standing(day: date) -> list[str]:
        return [p.name for p in provinces().values() if (p.start or day) <= day <= (p.until or day)]

    assert len(standing(date(2025, 6, 30))) == 63
    assert len(standing(MERGER)) == 34


@pytest.mark.parametrize(
    ("name", "day", "now"),
    [
        ("Hà Nam", date(2024, 1, 1), "Hà Nam"),
        ("Hà Nam", MERGER, "Ninh Bình"),
        ("Thừa Thiên Huế", date(2024, 12, 31), "Thừa Thiên Huế"),
        ("Thừa Thiên Huế", date(2025, 1, 1), "Huế"),
        ("Bình Phước", date(2026, 5, 1), "Đồng Nai"),
        ("Hà Tây", date(2010, 1, 1), "Hà Nội"),
        ("Gia Lai", None, "Gia Lai"),
    ],
)
def test_a_name_leads_to_the_province_of_its_day(name: str, day: date | None, now: str) -> None:
    assert province_on(name, day) == now


def test_dong_nai_became_a_city() -> None:
    assert unit_word("Đồng Nai", date(2026, 4, 29)) == "tỉnh"
    assert unit_word("Đồng Nai", date(2026, 4, 30)) == "thành phố"
    assert (unit_word("Cần Thơ"), unit_word("Hà Nam")) == ("thành phố", "tỉnh")


@pytest.mark.parametrize("text", ["Đắk Lắk", "ĐẮC LẮC", "Dak Lak", "Đăk Lăk", "dak lak"])
def test_spellings_of_one_province(text: str) -> None:
    province = province_named(text)
    assert province is not None
    assert province.name == "Đắk Lắk"


@pytest.mark.parametrize(
    ("text", "unit", "name", "level"),
    [
        ("tỉnh Hà Nam về việc", "tỉnh", "Hà Nam", "province"),
        ("TP. Vĩnh Yên và", "thành phố", "Vĩnh Yên", "district"),
        ("thành phố Cần Thơ năm", "thành phố", "Cần Thơ", "province"),
        ("PHƯỜNG KỲ LỪA Độc lập", "phường", "Kỳ Lừa", "commune"),
        ("TỈNH BÀ RỊA – VŨNG TÀU\nSố", "tỉnh", "Bà Rịa - Vũng Tàu", "province"),
        ("tỉnh Băc Kạn giai đoạn", "tỉnh", "Bắc Kạn", "province"),
        ("huyện Krông Pắc tỉnh Đắk Lắk", "huyện", "Krông Pắc", "district"),
        ("Huyện ban hành", "huyện", None, "district"),
    ],
)
def test_units(text: str, unit: str, name: str | None, level: str) -> None:
    place = place_at(plain(text), fold(text), 0, len(text))
    assert place is not None
    assert (place.unit, place.name, place.level) == (unit, name, level)


def test_a_party_committee_is_no_province() -> None:
    assert place_at("Tỉnh ủy Bến Tre", fold("Tỉnh ủy Bến Tre"), 0, 15) is None


def test_the_man_is_no_city() -> None:
    text = "tư tưởng Hồ Chí Minh tại Thành phố Hồ Chí Minh"
    assert [span.start for span, _ in find_provinces(text)] == [text.rfind("Hồ")]
