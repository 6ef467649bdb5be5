"""Drafts of a whole campaign settled: what says the same once, totals and bare lists given up for the rules they stand for."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.awards.authority import told_apart
from extractors.awards.drafts import Draft
from extractors.campaigns.scope import Scope

_NEAR = 300  # characters between a total and its parts


def settled(scope: Scope, drafts: Sequence[Draft], *, table_prevails: bool = False) -> list[tuple[Draft, float]]:
    """Each draft that stays, in text order, with the confidence in it.

    ``table_prevails`` where the text says that the numbers of its appendix go before those of its articles.
    """
    tabled = {_award(scope, d) for d in drafts if d.table} if table_prevails else set()
    drafts = [d for d in drafts if d.table or not d.counted or _award(scope, d) not in tabled]
    kept: dict[tuple[object, ...], Draft] = {}
    for draft in sorted(drafts, key=lambda d: d.at):
        said = kept.setdefault(draft.key, draft)
        if said is not draft and _are_two_prizes(said, draft):
            kept[(*draft.key, draft.at)] = draft
    unique = list(kept.values())
    _number_groups(unique)
    return [(d, _confidence(d)) for d in unique if not _superseded(scope, d, unique) and not _is_total(d, unique)]


def _are_two_prizes(one: Draft, other: Draft) -> bool:
    """ "01 giải cho thí sinh cao tuổi nhất và 01 giải cho bài đẹp nhất": one clause does not say the same twice."""
    return one.name.slug == "prize_secondary" and one.counted and one.spans[0] == other.spans[0] and one.at != other.at


def _number_groups(drafts: Sequence[Draft]) -> None:
    """Groups of alternatives and bundles counted from 1, in text order."""
    either: dict[int, int] = {}
    together: dict[int, int] = {}
    for draft in drafts:
        if draft.alternatives is not None:
            draft.alternatives = either.setdefault(draft.alternatives, len(either) + 1)
        if draft.bundle is not None:
            draft.bundle = together.setdefault(draft.bundle, len(together) + 1)


def _is_total(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """A number that the groups listed right after it add up to."""
    if draft.group or draft.table or not draft.counted or not draft.high:
        return False
    parts = [d for d in drafts if 0 < d.at - draft.at < _NEAR and d.name == draft.name and d.per == draft.per]
    parts = [d for d in parts if (d.group or d.recipient != draft.recipient) and d.kind == draft.kind]
    return len(parts) > 1 and sum(d.high or 0 for d in parts) == draft.high


def _superseded(scope: Scope, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """A rule without a number where the same award has rules with numbers for the same winners."""
    if draft.counted:
        return False
    same = [d for d in drafts if d is not draft and _award(scope, d) == _award(scope, draft) and d.kind != "share"]
    if draft.weak:
        return any(not d.weak for d in same)
    if draft.comparator == "all_qualifying" or (draft.group and draft.name.is_prize):
        return False
    same = [d for d in same if d.counted and not _granted_apart(draft, d)]
    return any(d.recipient == draft.recipient or draft.recipient == "any" for d in same)


def _granted_apart(draft: Draft, other: Draft) -> bool:
    """Whether the text names two who grant: what one of them gives says nothing of the other's."""
    return bool(draft.grantor and other.grantor and draft.grantor.name.split(",")[0] != other.grantor.name.split(",")[0])


def _award(scope: Scope, draft: Draft) -> str:
    launcher = scope.launched_by or scope.context.issuer
    return told_apart(draft.name, draft.grantor.name if draft.grantor else launcher).slug


def _confidence(draft: Draft) -> float:
    if draft.weak:
        return 0.6
    if draft.recipient == "any":
        return 0.75
    return 0.9 if draft.counted else 0.8
