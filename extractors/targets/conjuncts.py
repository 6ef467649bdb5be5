"""What stands between two coordinators of a clause: a group name with what leads to it and what follows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from extractors.targets.reading import Unit

_AS_A_WHOLE = ("lực lượng ", "cộng đồng ")  # nouns that stand for all of a kind and need no determiner


@dataclass(frozen=True)
class Conjunct:
    """The units between two coordinators: ``head`` is the group name that determiners and at most two nouns lead to."""

    units: Sequence[Unit]
    coordinator: str
    head: Unit | None

    @property
    def is_determined(self) -> bool:
        return self.units[0].counts or self.units[0].tag == "P" or self.units[0].text.startswith(_AS_A_WHOLE)

    @property
    def kind(self) -> str | None:
        """Persons, households, or bodies and places, which writers list together."""
        if self.head is not None and self.head.entry is None:
            return "body"
        member = self.head.entry.member if self.head and self.head.entry else None
        return member if member in ("individual", "household", None) else "body"

    @property
    def is_closed(self) -> bool:
        """Whether the group is told apart by words behind its name: "hợp tác xã nông nghiệp", "giảng viên dưới 35 tuổi"."""
        behind = self.units[-1]
        tells_level_only = behind.entry is not None and behind.entry.member is None and not behind.entry.limits
        if self.head is None:  # nouns alone are further names, verbs and prepositions go on with what limits the group
            return any(unit.tag in ("V", "A", "E") for unit in self.units)
        return behind is not self.head and not tells_level_only


def conjuncts(units: Sequence[Unit]) -> list[int]:
    """Where conjuncts begin: the first unit, and each behind a coordinator outside brackets."""
    depths = [0, *accumulate(unit.text.count("(") - unit.text.count(")") for unit in units)]
    return [0] + [
        place
        for place in range(1, len(units))
        if depths[place] == 0 and units[place - 1].coordinates and not units[place].coordinates
    ]


def conjunct(units: Sequence[Unit], places: Sequence[int], place: int) -> Conjunct:
    end = next((later for later in places if later > place), len(units))
    while end > place + 1 and units[end - 1].coordinates:
        end -= 1
    return Conjunct(units[place:end], units[place - 1].text if place else "", head_after(units, place))


def head_after(units: Sequence[Unit], place: int) -> Unit | None:
    """Forces of any name are a group: "lực lượng tham gia bảo vệ trật tự"."""
    return _named_after(units, place) or next((unit for unit in units[place : place + 2] if unit.text == "lực lượng"), None)


def _named_after(units: Sequence[Unit], place: int) -> Unit | None:
    strange = 0
    for unit in units[place : place + 6]:
        if unit.names_group:
            return unit
        if unit.coordinates:
            return None
        if not unit.counts and unit.tag != "P":
            strange += 1
            if unit.tag != "N" or strange > 2:
                return None
    return None


def names_a_group(units: Sequence[Unit]) -> bool:
    """Whether the words begin with a group, and do not only mention one further on."""
    return head_after(units, 0) is not None
