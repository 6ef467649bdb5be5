"""What a group is: members, levels and categories from its heads, and where what limits it begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from extractors.rules import Example, Rule
from extractors.targets.lexicon import Entry, entry_of_phrase
from extractors.targets.reading import Unit
from schemas.vocabulary import IssuerLevel, Member, TargetLevel

LOCATION = Rule(
    "where_members_are",
    r"""
    \b(?:(?:đóng|đứng\schân|cư\strú)\s)?trên\s(?:địa\sbàn|lãnh\sthổ)\b[^,;(]{0,60}
    |\btrong\s(?:(?:toàn|và\sngoài)\s)?(?:tỉnh|huyện|xã|thành\sphố|phường|thị\sxã|quận|thị\strấn|ngành)\b|\btoàn\s(?:tỉnh|huyện|xã|thành\sphố|ngành)\b
    |\b(?:ở|tại)\s(?:tất\scả\s)?(?:các\s)?(?P<home>thôn|xã|phường|thị\strấn|huyện|tỉnh|thành\sphố)\b[^;(]{0,60}
    """,
    (
        Example("doanh nghiệp ⟦đóng trên địa bàn tỉnh⟧, hộ kinh doanh"),
        Example("đoàn viên ⟦trong toàn tỉnh⟧"),
        Example("doanh nghiệp ⟦trong và ngoài tỉnh⟧"),
        Example("tổ trưởng ⟦ở các thôn, buôn⟧"),
        Example("công dân cư trú ⟦tại xã⟧", {"home": "xã"}),
        Example("cán bộ các xã"),
    ),
)
_TEAM_MEMBERS = frozenset({"thí sinh", "người", "thành viên", "vận động viên"})
_HOME_LEVELS: dict[str, TargetLevel] = {"thôn": "village", "xã": "commune", "phường": "commune", "thị trấn": "commune"}


@dataclass(frozen=True)
class Group:
    """``start``/``end`` are characters of the clause; ``limited_from`` is where a restriction begins, ``verb_at`` a verb."""

    start: int
    end: int
    members: tuple[Member, ...]
    levels: tuple[TargetLevel, ...]
    categories: tuple[str, ...]
    limited_from: int | None
    verb_at: int | None


def name_group(units: Sequence[Unit], issuer_level: IssuerLevel | None) -> Group:
    """Members come from the heads before the first modifier, levels from every unit named except as a mere place."""
    people = _team_members(units)
    heads, limited_from, verb_at = _heads(_who_they_are(people))
    if people is not units:
        heads.insert(0, Entry("collective", None, ()))
    told = units
    if limited_from is not None and heads and all(head.member == "locality" for head in heads):
        told = [unit for unit in units if unit.start < limited_from]  # "các thôn của huyện" are villages
    levels = _levels(told, heads, issuer_level)
    limits = [unit.entry for unit in units if unit.entry and unit.entry.limits]
    told_by_heads = _category_inside(units, heads) or _categories([*heads, *limits], levels)
    return Group(
        units[0].start,
        units[-1].end,
        tuple(dict.fromkeys(head.member for head in heads if head.member)),
        levels,
        told_by_heads or _category_of_the_whole(units, heads, levels),
        limited_from,
        verb_at,
    )


def _categories(entries: Sequence[Entry], levels: tuple[TargetLevel, ...]) -> tuple[str, ...]:
    """ "cán bộ, giáo viên" are teachers: what is told of persons in general gives way to what is told more closely."""
    closer = any(entry.member in ("individual", None) and entry.slug and not entry.generic for entry in entries)
    told = [entry for entry in entries if not (entry.generic and closer)]
    return tuple(dict.fromkeys(slug for entry in told for slug in entry.categories(levels)))


def _team_members(units: Sequence[Unit]) -> Sequence[Unit]:
    """ "Mỗi xã lập 01 đội gồm 05 thí sinh là cán bộ, hội viên": the units that name the people of the team, else all."""
    if units[0].text != "mỗi":
        return units
    ends = (n for n, unit in enumerate(units[1:-1], 2) if unit.text == "là" and units[n - 2].text in _TEAM_MEMBERS)
    start = next(ends, 0)
    return units[start:] if start else units


def _category_inside(units: Sequence[Unit], heads: Sequence[Entry]) -> tuple[str, ...]:
    """ "các phòng thuộc Công an tỉnh", "đơn vị thuộc Bộ": units of no kind of their own are what that body has inside it."""
    if any(head.slug not in (None, "department_specialised_units") for head in heads):
        return ()
    whole = next((entry for entry in _wholes(units, heads) if entry.inner), None)
    return (whole.inner,) if whole and whole.inner else ()


def _category_of_the_whole(units: Sequence[Unit], heads: Sequence[Entry], levels: tuple[TargetLevel, ...]) -> tuple[str, ...]:
    """ "các cơ quan, đơn vị của 14 cụm thi đua": what bodies in general belong to."""
    whole = next((entry for entry in _wholes(units, heads) if entry.slug or entry.by_level), None)
    return tuple(whole.categories(levels)) if whole else ()


def _wholes(units: Sequence[Unit], heads: Sequence[Entry]) -> list[Entry]:
    """The bodies that the words name behind heads that are bodies too."""
    if not heads or any(head.member != "organisation" for head in heads):
        return []
    return [unit.entry for unit in units if unit.entry and unit.entry.member == "organisation" and unit.entry not in heads]


def _heads(units: Sequence[Unit]) -> tuple[list[Entry], int | None, int | None]:
    heads: list[Entry] = []
    complements: set[Member] = set()  # "cán bộ Công an, Quân sự": what names the body of the people is no head
    awaited, counted = True, False
    for unit in units:
        if unit.coordinates:
            awaited, counted = True, False
        elif awaited and (unit.counts or unit.tag == "P"):
            counted = True
        elif awaited and unit.entry and unit.entry.member:
            awaited = False
            people = all(head.member == "individual" for head in heads)
            if unit.entry.member not in complements or (counted and not people):
                heads.append(unit.entry)
                complements = _named_within(unit)
        elif unit.opens_modifier and heads:
            return heads, unit.start, None
        elif unit.tag == "V" and not awaited and heads:
            return heads, None, unit.start
        else:
            if awaited and not heads and unit.tag not in ("N", "A", "Np", "Ny"):
                break
            awaited = awaited and not heads and unit.tag == "N"
            complements |= {unit.entry.member} if unit.entry and unit.entry.member else set()
    if not heads and any(unit.text == "lực lượng" for unit in units):
        heads.append(Entry("organisation", None, ()))  # "lực lượng bảo vệ rừng": forces that no lexicon knows
    return heads, None, None


def _who_they_are(units: Sequence[Unit]) -> Sequence[Unit]:
    """ "chủ rừng là hộ gia đình": the households; but "trường là thành viên của Khối" are schools."""
    ends = (n for n, unit in enumerate(units[1:-1], 2) if unit.text == "là" and units[n].names_group)
    start = next((n for n in ends if units[n].text not in _TEAM_MEMBERS and units[0].names_group), 0)
    return units[start:] if start else units


def _named_within(unit: Unit) -> set[Member]:
    """The members in a body's own name: "chi hội phụ nữ, nông dân" goes on with the name, not with groups."""
    if unit.entry is None or unit.entry.member != "organisation":
        return set()
    syllables = unit.text.split()
    ends = (entry_of_phrase(" ".join(syllables[-count:])) for count in (2, 3) if count < len(syllables))
    return {entry.member for entry in ends if entry and entry.member == "individual"}


def _levels(units: Sequence[Unit], heads: Sequence[Entry], issuer_level: IssuerLevel | None) -> tuple[TargetLevel, ...]:
    text = " ".join(unit.text for unit in units)
    places = list(LOCATION.regex.finditer(text))
    found: set[TargetLevel] = set()
    city, position = False, 0
    for unit in units:
        position = text.index(unit.text, position)
        if unit.entry and not any(place.start() <= position < place.end() for place in places):
            told = unit.entry.levels  # "học sinh lớp 6" stands at no level, "32 lớp" does
            found.update(told if unit.entry in heads else (level for level in told if level != "unit"))
            city = city or unit.text == "thành phố"
        position += len(unit.text)
    if city and not found & {"district", "province"}:
        found.add("province" if issuer_level in ("province", "central") else "district")
    if not found:
        found.update(_HOME_LEVELS[place["home"]] for place in places if place["home"] in _HOME_LEVELS)
    if issuer_level and not found and (issuer_level == "unit" or any(issuer_level in head.by_level for head in heads)):
        found.add(issuer_level)
    return tuple(level for level in get_args(TargetLevel) if level in found)
