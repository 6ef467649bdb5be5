"""Targets made of the groups that the passages name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.campaigns.scope import Scope
from extractors.rules import Example, Rule
from extractors.targets.accents import with_accents
from extractors.targets.clauses import Clause, cut_clauses
from extractors.targets.conjuncts import names_a_group
from extractors.targets.coordination import part_groups
from extractors.targets.limits import find_limit
from extractors.targets.naming import Group, name_group
from extractors.targets.passage import Passage
from extractors.targets.reading import Unit, read_units
from extractors.targets.sight import Sight
from schemas import Target

COVERAGE = Rule(
    "coverage",
    r"^(?:(?:ít\snhất|tối\sthiểu|trên|hơn)\s)?(?P<percent>\d{1,3}(?:,\d)?)\s?%",
    (
        Example("⟦100%⟧ các cơ quan", {"percent": "100"}),
        Example("⟦ít nhất 95 %⟧ hộ gia đình", {"percent": "95"}),
        Example("các xã có 100% hộ dùng nước sạch"),
    ),
)
BACK_REFERENCE = Rule(
    "back_reference",
    r"^(?:các|những|tất\scả\scác)(?:\s[^\s,]{1,10}){1,3}\s(?:(?:nói|nêu|kể)\strên|trên\sđây|này)$",
    (
        Example("⟦các Sở nói trên⟧"),
        Example("cán bộ tại các cơ quan nêu trên"),
    ),
)


_PLURAL = frozenset({"các", "những", "tất cả", "toàn thể"})


@dataclass(frozen=True)
class _Found:
    """``words`` name the group, with accents where the document has none."""

    passage: Passage
    clause: Clause
    group: Group
    words: str
    units: tuple[Unit, ...]
    is_last: bool


def assemble(scope: Scope, sight: Sight, passages: Sequence[Passage]) -> tuple[Target, ...]:
    """One target a group, in text order, each text once; how far the campaign reaches counts where nothing closer is listed."""
    close = _listed_below(_known(_read(scope, sight, [p for p in passages if not p.reach])))
    wide = [p for p in passages if p.reach]
    if not close:
        return _targets(scope, _known(_read(scope, sight, wide)))
    if wide and any(_points_back(found) for found in close):
        close = _resolved(close, _known(_read(scope, sight, wide)))
    return _targets(scope, close)


def _read(scope: Scope, sight: Sight, passages: Sequence[Passage]) -> list[_Found]:
    found = []
    for passage in passages:
        clauses = cut_clauses(sight, passage.span)
        listed = passage.listed or len({clause.part for clause in clauses}) > 1
        for clause in clauses:
            told = clause.text if sight.accents else with_accents(clause.text)
            units = read_units(told, accents=sight.accents)
            places = part_groups(units, listed=listed)
            for start, end in places:
                group = name_group(units[start:end], scope.context.header.issuer_level)
                words = told[group.start : group.end]
                found.append(_Found(passage, clause, group, words, tuple(units[start:end]), end == places[-1][1]))
    return found


def _known(found: Sequence[_Found]) -> list[_Found]:
    """Groups the lexicons name; of a section where most are so the others too, since a list is of one kind."""
    shares: dict[int | None, list[bool]] = {}
    for each in found:
        if not each.passage.goes_on:
            shares.setdefault(each.passage.section, []).append(bool(each.group.members))
    return [each for each in found if _is_group(each, shares.get(each.passage.section, []))]


def _is_group(found: _Found, section: Sequence[bool]) -> bool:
    passage, group = found.passage, found.group
    if passage.goes_on or passage.section is None:
        return bool(group.members) and names_a_group(found.units) and not (passage.goes_on and group.verb_at is not None)
    if group.members:
        return True
    return sum(section) * 2 > len(section) or found.units[0].text in _PLURAL


def _listed_below(found: Sequence[_Found]) -> Sequence[_Found]:
    """Without the words that introduce a list ("gồm hai nhóm:") where the list itself names groups."""
    below = {each.passage.section for each in found if not each.passage.introduces}
    return [each for each in found if not each.passage.introduces or each.passage.section not in below]


def _points_back(found: _Found) -> bool:
    return bool(BACK_REFERENCE.regex.match(BACK_REFERENCE.view(found.words)))


def _resolved(close: Sequence[_Found], wide: Sequence[_Found]) -> list[_Found]:
    """ "các Sở nói trên" gives way to the group with that head that stands above."""
    made = []
    for found in close:
        heads = {unit.text for unit in found.units if unit.names_group}
        above = [w for w in wide if heads & {unit.text for unit in w.units if unit.names_group}] if _points_back(found) else []
        made += above[:1] or [found]
    return made


def _targets(scope: Scope, found: Sequence[_Found]) -> tuple[Target, ...]:
    made: dict[str, Target] = {}
    for each in found:
        target = _target(scope, each)
        made.setdefault(target.text.casefold(), target)
    return tuple(sorted(made.values(), key=lambda target: target.evidence[0].start))


def _target(scope: Scope, found: _Found) -> Target:
    """Who is left out ("…, trừ tổ phục vụ") is left out of the group named last before these words."""
    clause, group = found.clause, found.group
    span = clause.span(group.start, group.end)
    words = clause.text[group.start : group.end]
    coverage = COVERAGE.regex.match(COVERAGE.view(found.words))
    limit = find_limit(found.words, group.limited_from - group.start if group.limited_from is not None else None)
    restriction = words[limit.start : limit.end] if limit else None
    spans = [span]
    if clause.exception and found.is_last and (limit is None or not limit.is_condition):
        restriction = " ".join(clause.exception.of(scope.view.text).split())
        spans.append(clause.exception)
    confidence = found.passage.confidence * (1.0 if group.members else 0.6) * scope.view.trust(span)
    return Target(
        text=words,
        members=group.members,
        levels=group.levels,
        categories=group.categories,
        restriction=restriction,
        coverage_percent=float(coverage["percent"].replace(",", ".")) if coverage else None,
        evidence=scope.view.evidence(*spans),
        confidence=round(confidence, 3),
    )
