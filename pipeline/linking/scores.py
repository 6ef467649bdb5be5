"""How sure it is that two documents belong together: what agrees adds up, what contradicts rules out.

The weights are set so that no single thing that many documents share (a number, a name, a day) is enough.
"""

from __future__ import annotations

from datetime import timedelta

from pipeline.linking.profile import Profile

SURE, POSSIBLE = 0.75, 0.4
"""From ``SURE`` on two documents are linked; from ``POSSIBLE`` on they are candidates for someone to look at."""

_NUMBER, _DAY, _MONTH, _ISSUER, _PLACE, _NAME, _LIKE_NAME, _SOON = 0.35, 0.3, 0.1, 0.2, 0.1, 0.25, 0.15, 0.25
_SOON_DAYS = timedelta(days=60)
_ALIKE, _UNLIKE = 0.6, 0.3
_OTHER_NAME = 0.25


def same_document(one: Profile, other: Profile) -> float:
    """Two copies of one document, or a report and what it is about; 0 where something contradicts."""
    if _contradict(one, other):
        return 0.0
    score = 0.0
    if one.number_key and one.number_key == other.number_key:
        score += _NUMBER
    if one.issued_on and other.issued_on:
        score += _DAY if one.issued and one.issued == other.issued else _MONTH
    score += _ISSUER if _issuers(one, other) else 0
    score += _PLACE if one.place and one.place == other.place else 0
    score += names_agree(one, other) - (_OTHER_NAME if _named_otherwise(one, other) else 0)
    score += _SOON if _reported_soon(one, other) and one.names & other.names else 0
    return round(max(min(score, 1.0), 0.0), 2)


def names_agree(one: Profile, other: Profile) -> float:
    """Full weight for the same name, some where most words are the same."""
    if one.names & other.names:
        return _NAME
    alike = (_overlap(a, b) for a in one.names for b in other.names)
    return _LIKE_NAME if any(share >= _ALIKE for share in alike) else 0.0


def answers(local: Profile, above: Profile, role: str | None) -> float:
    """A plan that answers another one, which it cites in ``role`` (``None``: which it does not cite)."""
    if local.issued and above.issued and local.issued < above.issued:
        return 0.0
    score = {"implements": 0.45, "issues_plan_for": 0.45, "legal_basis": 0.35, "refers_to": 0.25}.get(role or "", 0.0)
    name = names_agree(local, above)
    score += 0.35 if name == _NAME else 0.25 if name else 0.0
    if local.rank is not None and above.rank is not None:
        score += 0.1 if local.rank > above.rank else -0.2
    return round(max(min(score, 1.0), 0.0), 2)


def _named_otherwise(one: Profile, other: Profile) -> bool:
    """Both have names, which have hardly a word in common: one number and day may be a reader's or typist's error."""
    return bool(one.names and other.names) and all(_overlap(a, b) < _UNLIKE for a in one.names for b in other.names)


def _contradict(one: Profile, other: Profile) -> bool:
    numbers = one.number_key and other.number_key and one.number_key != other.number_key
    places = one.place and other.place and one.place != other.place
    days = one.issued_on and other.issued_on and not _days_agree(one.issued_on, other.issued_on)
    early = _reported_before(one, other) or _reported_before(other, one)
    issuers = one.issuer_words and other.issuer_words and not _issuers(one, other)
    return bool(numbers or places or days or early or issuers)


def _days_agree(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _issuers(one: Profile, other: Profile) -> bool:
    """One may leave out its province: ``UBND huyện Châu Thành`` agrees with the same body of any province."""
    if not one.issuer_words or not other.issuer_words:
        return False
    first, second = set(one.issuer_words.split()), set(other.issuer_words.split())
    return first <= second or second <= first


def _reported_before(report: Profile, plan: Profile) -> bool:
    return report.is_report and not plan.is_report and bool(report.seen and plan.issued and report.seen < plan.issued)


def _reported_soon(one: Profile, other: Profile) -> bool:
    report, plan = (one, other) if one.is_report else (other, one)
    if not report.is_report or plan.is_report or not report.seen or not plan.issued:
        return False
    return plan.issued <= report.seen <= plan.issued + _SOON_DAYS


def _overlap(one: str, other: str) -> float:
    first, second = set(one.split()), set(other.split())
    shorter = min(len(first), len(second))
    return len(first & second) / max(len(first), len(second)) if shorter >= 3 else 0.0
