"""Where one group ends and the next begins inside a clause."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from extractors.targets.reading import Unit

_REACHES_OVER = frozenset({"100", "100%", "tất cả", "tất thảy"})


def part_groups(units: Sequence[Unit], *, listed: bool) -> list[tuple[int, int]]:
    """Ranges of units, one a group, coordinators between them left out.

    In a list (items, semicolons) commas and conjunctions part nothing: the writer has parted the groups himself. In a running
    sentence a coordinator with a determiner and a group name after it begins a new group ("các tổ và các hộ").
    """
    cuts = [0]
    depths = [0, *accumulate(unit.text.count("(") - unit.text.count(")") for unit in units)]
    for place in range(1, len(units)):
        if depths[place] == 0 and _begins_group(units, cuts[-1], place, listed):
            cuts.append(place)
    ranges = []
    for start, end in zip(cuts, [*cuts[1:], len(units)], strict=True):
        last = end
        while last > start + 1 and units[last - 1].coordinates:
            last -= 1
        ranges.append((start, last))
    return ranges


def _begins_group(units: Sequence[Unit], start: int, place: int, listed: bool) -> bool:
    before, unit = units[place - 1], units[place]
    if not before.coordinates or unit.coordinates:
        return False
    if _other_level(units, start, place):
        return True
    head = _head_after(units, place)
    if listed or head is None:
        return False
    if before.text in ("cùng", "cùng với"):
        return True
    opened = _modifier(units, start, place)
    if _is_body_of_its_own(units, place) and opened is None:
        return True
    if _is_individual(unit) and _is_individual(_head_after(units, start)) and opened is not None:
        return any(_is_body(between) for between in units[opened:place])
    if not unit.counts and unit.tag != "P":
        return False
    if units[start].text in _REACHES_OVER and unit.text == "các":
        first = _head_after(units, start)
        return first is None or not _same_noun(first, head)
    return _is_individual(head) or not (opened is not None and _holds_more(units, opened, place))


def _head_after(units: Sequence[Unit], place: int) -> Unit | None:
    """The group name that determiners and at most two other nouns at ``place`` lead to."""
    strange = 0
    for unit in units[place : place + 6]:
        if unit.names_group:
            return unit
        if not unit.counts and unit.tag != "P":
            strange += 1
            if unit.tag != "N" or strange > 2:
                return None
    return None


def _same_noun(one: Unit, other: Unit) -> bool:
    """ "cơ quan hành chính" and "cơ quan ngành dọc": one quantifier in front reaches over both."""
    return one.text.split()[:2] == other.text.split()[:2]


def _modifier(units: Sequence[Unit], start: int, place: int) -> int | None:
    """Where the limit of the group begins: a word that opens a modifier, or the body people are of ("viên chức Bệnh viện")."""
    people = False
    for at in range(start, place):
        unit = units[at]
        if at > start and unit.opens_modifier:
            return at
        if people and unit.names_group and not _is_individual(unit) and not (units[at - 1].coordinates or units[at - 1].counts):
            return at
        people = people or _is_individual(unit)
    return None


def _holds_more(units: Sequence[Unit], opened: int, place: int) -> bool:
    """Whether a further counted noun would continue the modifier: "thuộc các sở" and "và các huyện"."""
    return _is_body(units[opened]) or any(unit.counts and not unit.text.isdigit() for unit in units[opened:place])


def _is_individual(unit: Unit | None) -> bool:
    return unit is not None and unit.entry is not None and unit.entry.member == "individual"


def _is_body(unit: Unit) -> bool:
    return unit.names_group and not _is_individual(unit)


def _is_body_of_its_own(units: Sequence[Unit], place: int) -> bool:
    """ "UBND các huyện", "Công an 10 xã": a body with the places it stands for needs no determiner."""
    following = units[place + 1] if place + 1 < len(units) else None
    entry = units[place].entry
    return bool(entry and entry.member == "organisation" and following and (following.counts or _is_place(following)))


def _is_place(unit: Unit) -> bool:
    return unit.entry is not None and unit.entry.member == "locality"


def _other_level(units: Sequence[Unit], start: int, place: int) -> bool:
    """ "các đơn vị trực thuộc Bộ và Sở …": the modifier is closed by a body that stands at another level."""
    entry = units[place].entry
    if units[place - 1].text != "và" or entry is None or entry.member != "organisation" or not entry.levels:
        return False
    opened = next((at for at in range(start + 1, place) if units[at].text in ("thuộc", "trực thuộc")), None)
    if opened is None:
        return False
    levels = {level for unit in units[opened:place] if unit.entry for level in unit.entry.levels}
    return bool(levels) and not levels & set(entry.levels)
