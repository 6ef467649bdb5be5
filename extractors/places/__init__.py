"""Provinces as of a day, and the administrative units a text names."""

from extractors.places.provinces import Province, find_provinces, province_named, province_on, unit_word
from extractors.places.units import LEVEL_OF_UNIT, PlaceName, ends_name, name_at, place_at, title_case, title_place, unit_at

__all__ = [
    "LEVEL_OF_UNIT",
    "PlaceName",
    "Province",
    "ends_name",
    "find_provinces",
    "name_at",
    "place_at",
    "province_named",
    "province_on",
    "title_case",
    "title_place",
    "unit_at",
    "unit_word",
]
