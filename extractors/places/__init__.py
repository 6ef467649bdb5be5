"""Provinces as of a day, and the administrative units a text names."""

from extractors.places.provinces import Province, find_provinces, province_named, province_on, unit_word
from extractors.places.units import LEVEL_OF_UNIT, PlaceName, place_at, unit_at

__all__ = [
    "LEVEL_OF_UNIT",
    "PlaceName",
    "Province",
    "find_provinces",
    "place_at",
    "province_named",
    "province_on",
    "unit_at",
    "unit_word",
]
