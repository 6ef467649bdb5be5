"""Bodies among the units of a clause: with places of their own, of another level, or named again."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.targets.conjuncts import Conjunct, head_after
from extractors.targets.reading import Unit

OF_BODIES = frozenset({"của", "thuộc", "trực thuộc", "tại", "ở", "trong", "đến từ"})  # behind these stands a list of bodies


def is_individual(unit: Unit) -> bool:
    """A group of persons one by one."""
    return unit.entry is not None and unit.entry.member == "individual"


def is_body(unit: Unit) -> bool:
    """Any other group that has a name."""
    return unit.names_group and not is_individual(unit)


def is_body_of_its_own(units: Sequence[Unit], start: int, place: int, before: Conjunct) -> bool:
    """ "UBND các huyện", "Công an 10 xã": a body with the places it stands for needs no determiner; nor does one by its name.

    One determiner in front may still reach over all: "các bệnh viện, trung tâm y tế, trạm y tế xã".
    """
    entry = units[place].entry
    if entry is None or entry.member != "organisation":
        return False
    if has_places(units, place):
        return True
    named = _is_named(units, place)
    behind = units[place + 1 + named : place + 2 + named]
    first = head_after(units, start)
    named = named or (units[place].capital and first is not None and not first.capital)
    return bool(behind) and _is_place(behind[0]) and (named or not units[start].counts or before.is_closed)


def has_places(units: Sequence[Unit], place: int) -> bool:
    """ "UBND các xã", "phòng Nội vụ 9 huyện", "ban nữ công các cấp"."""
    behind = units[place + 1 + _is_named(units, place) :][:2]
    return len(behind) == 2 and behind[0].counts and (_is_place(behind[1]) or behind[1].text == "cấp")


def _is_named(units: Sequence[Unit], place: int) -> bool:
    """ "Hiệp hội Du lịch tỉnh": the name of its field stands between the body and the place."""
    return place + 1 < len(units) and units[place + 1].tag == "Np"


def _is_place(unit: Unit) -> bool:
    return unit.entry is not None and unit.entry.member == "locality"


def named_again(units: Sequence[Unit], start: int, place: int) -> bool:
    """ "các phòng thuộc Tòa án tỉnh, Tòa án các huyện": the body that the group is of, now for itself, with other places."""
    opened = next((at for at in range(start + 1, place) if units[at].text in OF_BODIES), None)
    first = head_after(units, start)
    if (
        opened is None
        or not units[place].names_group
        or first is None
        or not first.entry
        or first.entry.member != "organisation"
    ):
        return False
    return any(
        unit.text == units[place].text and units[at + 1].text != units[min(place + 1, len(units) - 1)].text
        for at, unit in enumerate(units[opened:place], opened)
    )


def other_level(units: Sequence[Unit], start: int, place: int) -> bool:
    """ "các đơn vị trực thuộc Bộ và Sở …": the modifier is closed by a body that stands at another level."""
    entry = units[place].entry
    if units[place - 1].text != "và" or entry is None or entry.member != "organisation" or not entry.levels:
        return False
    opened = next((at for at in range(start + 1, place) if units[at].text in ("thuộc", "trực thuộc")), None)
    if opened is None:
        return False
    levels = {level for unit in units[opened:place] if unit.entry for level in unit.entry.levels}
    return bool(levels) and not levels & set(entry.levels)
