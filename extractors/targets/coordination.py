"""Where one group ends and the next begins inside a clause."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractors.language.folding import bare_word
from extractors.targets.bodies import (
    OF_BODIES,
    has_places,
    is_body,
    is_body_of_its_own,
    is_individual,
    named_again,
    other_level,
)
from extractors.targets.conjuncts import Conjunct, conjunct, conjuncts, head_after
from extractors.targets.reading import Unit

_REACHES_OVER = frozenset({"100", "100%", "tất cả", "tất thảy"})
_TOGETHER = frozenset({"cùng", "cùng với"})
_ANYONE = frozenset({"ca nhan", "nguoi", "thanh vien"})


def part_groups(units: Sequence[Unit], *, listed: bool) -> list[tuple[int, int]]:
    """Ranges of units, one a group, coordinators between them left out.

    In a list (items, semicolons) commas and conjunctions part little: the writer has parted the groups himself. In a running
    sentence a coordinator with a determiner and a group name after it begins a new group ("các tổ và các hộ"), and so does the
    name of another kind of group after one that is complete ("các hợp tác xã nông nghiệp và hộ nông dân").
    """
    places = conjuncts(units)
    cuts = [0]
    for before, place in pairwise(places):
        pair = (conjunct(units, places, before), conjunct(units, places, place))
        if _begins_group(units, (cuts[-1], place), pair, listed):
            cuts.append(place)
    ranges = []
    for start, end in zip(cuts, [*cuts[1:], len(units)], strict=True):
        last = end
        while last > start + 1 and units[last - 1].coordinates:
            last -= 1
        ranges.append((start, last))
    return ranges


def _begins_group(units: Sequence[Unit], span: tuple[int, int], pair: tuple[Conjunct, Conjunct], listed: bool) -> bool:
    """``span``: where the group so far begins and where the conjunct in question does."""
    start, place = span
    before, this = pair
    if other_level(units, start, place) or named_again(units, start, place):
        return True
    if this.head is None:
        return False
    opened = _modifier(units, start, place)
    if listed:
        group = units[start:place]
        if _is_counted_apart(group, before, this) or (has_places(units, place) and _is_beside_persons(group, this)):
            return True
        return opened is not None and this.is_determined and this.is_closed and _is_apart(group, opened - start, this)
    belongs = opened is not None and not _is_of_one_body(units, start, opened, place)
    if this.coordinator in _TOGETHER or (not belongs and is_body_of_its_own(units, start, place, before)):
        return True
    if not this.is_determined:
        return _is_another_kind(units[start:place], before, this) or _is_the_second_of_two(
            units[start:place], opened, before, this
        )
    if units[start].text in _REACHES_OVER and units[place].text == "các":
        first = head_after(units, start)
        return first is None or not _same_noun(first, this.head)
    return this.kind == "individual" or not (belongs and _holds_more(units, opened or 0, place))


def _is_apart(group: Sequence[Unit], opened: int, this: Conjunct) -> bool:
    """ "… đóng dọc các tuyến phố và từng hộ gia đình": of another kind than the group, and no part of what limits it."""
    return this.kind not in _kinds(group) and not any(is_body(unit) for unit in group[opened:])


def _is_beside_persons(group: Sequence[Unit], this: Conjunct) -> bool:
    """ "cán bộ khuyến nông và UBND các xã": bodies last, after persons that are of no body."""
    return (
        this.coordinator == "và"
        and this.kind == "body"
        and _kinds(group) == {"individual"}
        and not any(unit.text in OF_BODIES for unit in group)
    )


def _is_counted_apart(group: Sequence[Unit], before: Conjunct, this: Conjunct) -> bool:
    """ "318 thành viên chính thức, 45 thành viên liên kết": persons counted twice, each time with what limits them."""
    counted = all(units[0].text.isdigit() for units in (group, this.units))
    return counted and before.kind == this.kind == "individual" and before.is_closed and this.is_closed


def _is_of_one_body(units: Sequence[Unit], start: int, opened: int, place: int) -> bool:
    """ "các đơn vị trực thuộc Sở" are complete: bodies of one body; of persons' bodies there may be more."""
    first = head_after(units, start)
    return first is not None and is_body(first) and not any(unit.counts for unit in units[opened:place])


def _is_another_kind(group: Sequence[Unit], before: Conjunct, this: Conjunct) -> bool:
    """A complete group gives way to one of another kind; a bare name awaits what limits both ("doanh nghiệp và cá nhân …")."""
    if this.kind is None or head_after(group, 0) is None:
        return False
    if not before.is_closed and not (group[0].text == "các" and this.kind == "individual" and not _is_anyone(this.head)):
        return False
    if this.kind == "body" and any(unit.text in OF_BODIES for unit in group):
        return False
    return this.kind not in _kinds(group)


def _is_anyone(unit: Unit | None) -> bool:
    """ "các tổ chức và cá nhân" are one group: whoever it is."""
    return unit is None or bare_word(unit.text) in _ANYONE


def _kinds(group: Sequence[Unit]) -> set[str | None]:
    first = head_after(group, 0)
    return {Conjunct((), "", unit).kind for unit in group if unit is first or unit.names_group}


def _is_the_second_of_two(group: Sequence[Unit], opened: int | None, before: Conjunct, this: Conjunct) -> bool:
    """ "viên chức của các đơn vị và công chức các xã": persons twice, each time with what limits them."""
    persons = this.kind == before.kind == "individual" and before.is_closed and this.is_closed
    if not persons or opened is None or sum(unit.coordinates for unit in group) > 2:
        return False
    first = head_after(group, 0)
    others = first is None or this.head is None or not _same_noun(first, this.head)
    return this.coordinator == "và" or (this.coordinator == "," and others)


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
        if people and is_body(unit) and not (units[at - 1].coordinates or units[at - 1].counts):
            return at
        people = people or is_individual(unit)
    return None


def _holds_more(units: Sequence[Unit], opened: int, place: int) -> bool:
    """Whether a further counted noun would continue the modifier: "thuộc các sở" and "và các huyện"."""
    return is_body(units[opened]) or any(unit.counts and not unit.text.isdigit() for unit in units[opened:place])
