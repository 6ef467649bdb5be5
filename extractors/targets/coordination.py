"""Where one group ends and the next begins inside a clause."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.targets.reading import Unit

_REACHES_OVER = frozenset({"100", "100%", "tất cả", "tất thảy"})


def part_groups(units: Sequence[Unit], *, listed: bool) -> list[tuple[int, int]]:
    """Ranges of units, one a group, coordinators between them left out.

    In a list (items, semicolons) commas and conjunctions part nothing: the writer has parted the groups himself. In a running
    sentence a coordinator with a determiner and a group name after it begins a new group ("các tổ và các hộ").
    """
    cuts = [0]
    for place in range(1, len(units)):
        if _depth(units, place) == 0 and _begins_group(units, cuts[-1], place, listed):
            cuts.append(place)
    ranges = []
    for start, end in zip(cuts, [*cuts[1:], len(units)], strict=True):
        last = end
        while last > start + 1 and units[last - 1].coordinates:
            last -= 1
        ranges.append((start, last))
    return ranges


def _depth(units: Sequence[Unit], place: int) -> int:
    return sum((unit.text.count("(") - unit.text.count(")")) for unit in units[:place])


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
    if not unit.counts and unit.tag != "P":
        return False
    if units[start].text in _REACHES_OVER and unit.text == "các":
        first = _head_after(units, start)
        return first is None or not _same_noun(first, head)
    if _counted_in_modifier(units, start, place):
        return head.entry is not None and head.entry.member == "individual"
    return True


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


def _counted_in_modifier(units: Sequence[Unit], start: int, place: int) -> bool:
    """Whether the last modifier holds a counted noun ("thuộc các sở"), which "và các huyện" would continue."""
    opened = next((at for at in range(start + 1, place) if units[at].opens_modifier), None)
    return opened is not None and any(unit.counts and not unit.text.isdigit() for unit in units[opened:place])


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
