"""Targets made of the groups that the passages name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.campaigns.scope import Scope
from extractors.targets.clauses import Clause, cut_clauses
from extractors.targets.coordination import part_groups
from extractors.targets.naming import Group, name_group
from extractors.targets.reading import read_units
from extractors.targets.passages import Passage
from schemas import Target

_COVERAGE = re.compile(r"^\D{0,12}(\d{1,3}(?:,\d+)?)\s?%")


def assemble(scope: Scope, passages: Sequence[Passage]) -> tuple[Target, ...]:
    """One target a group, in text order, each text once."""
    made: dict[str, Target] = {}
    for passage in passages:
        clauses = cut_clauses(scope.view, passage.span)
        listed = passage.listed or len(clauses) > 1
        for clause in clauses:
            for target in _targets(scope, passage, clause, listed):
                made.setdefault(target.text.casefold(), target)
    return tuple(sorted(made.values(), key=lambda target: target.evidence[0].start))


def _targets(scope: Scope, passage: Passage, clause: Clause, listed: bool) -> list[Target]:
    units = read_units(clause.text)
    level = scope.context.header.issuer_level
    groups = [name_group(units[start:end], level) for start, end in part_groups(units, listed=listed)]
    return [_target(scope, passage, clause, group) for group in groups if group.members or (passage.listed and passage.named)]


def _target(scope: Scope, passage: Passage, clause: Clause, group: Group) -> Target:
    span = clause.span(group.start, group.end)
    words = clause.text[group.start : group.end]
    coverage = _COVERAGE.match(words)
    restriction = clause.text[group.limited_from : group.end] if group.limited_from is not None else None
    confidence = passage.confidence * (1.0 if group.members else 0.6) * scope.view.trust(span)
    return Target(
        text=words,
        members=group.members,
        levels=group.levels,
        categories=group.categories,
        restriction=restriction,
        coverage_percent=float(coverage[1].replace(",", ".")) if coverage else None,
        evidence=scope.view.evidence(span),
        confidence=round(confidence, 3),
    )
