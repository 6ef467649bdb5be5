"""Acts of issuing around a number: ``Ngày …, UBND huyện ban hành Kế hoạch số …``, ``… được UBND huyện ban hành ngày …``."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace

from extractors.citations.mentions import Mention, Surroundings
from extractors.issuers import IssuerFound, find_issuers
from extractors.rules import Example, Rule
from schemas import EdtfDate, Span

ISSUES = Rule(
    "issues",
    r"""(?: \s | \A ) (?: (?:đã|vừa|mới|có|cũng|tiếp\stục|chính\sthức) \s ){0,2}
        (?: ban\shành | ký (?:\s(?:ban\shành|duyệt))? | phê\sduyệt | thông\squa | phát\shành | có ) \s{1,3} \Z""",
    (
        Example("UBND huyện⟦ đã ban hành ⟧"),
        Example("Chủ tịch UBND tỉnh⟦ vừa ký ban hành ⟧"),
        Example("Sở Nội vụ⟦ có ⟧"),
        Example("UBND huyện tổ chức hội nghị triển khai "),
    ),
)

ISSUED_BY = Rule(
    "issued_by_named",
    r"""\A [\s,]{1,4} (?:vừa\s|đã\s|mới\s)? (?:được|do) \s{1,3} (?P<body> [^.;:\n]{4,110}? ) \s{1,3}
        (?: ban\shành | ký (?:\sban\shành)? | phê\sduyệt | thông\squa | phát\shành ) \b""",
    (
        Example("⟦ được Chủ tịch UBND tỉnh ký ban hành⟧ ngày 05/3/2024", {"body": "Chủ tịch UBND tỉnh"}),
        Example("⟦ do Sở Nội vụ ban hành⟧ hướng dẫn"),
        Example(" về phát động thi đua do các đơn vị tổ chức"),
    ),
)

_REACH = 170  # characters before a number in which a sentence says who issues it and when
_PASSIVE = 130


@dataclass(frozen=True, slots=True)
class _Act:
    """Who issues and on which day, each with where the text says it."""

    issuer: IssuerFound | None
    day: EdtfDate | None
    spans: tuple[Span, ...]


def completed(mention: Mention, around: Surroundings, floor: int) -> Mention:
    """The mention with the day and the body that the verb before or behind it gives; what it states itself stays.

    ``floor`` is where its block begins.
    """
    if mention.issued_on and mention.issuer:
        return mention
    act = _before(mention, around, floor) or _behind(mention, around)
    if act is None:
        return mention
    return replace(
        mention,
        issued_on=mention.issued_on or act.day,
        issuer=mention.issuer or (act.issuer.name if act.issuer else None),
        support=mention.support + around.view.evidence(*act.spans),
    )


def _before(mention: Mention, around: Surroundings, floor: int) -> _Act | None:
    """The body before the verb, and the day that stands directly before the body."""
    low = max(floor, mention.head - _REACH)
    verb = ISSUES.regex.search(around.view.folded, low, mention.head)
    if verb is None:
        return None
    bodies = find_issuers(around.view, around.place, low, verb.start())
    issuer = bodies[-1] if bodies and verb.start() - bodies[-1].span.end <= 2 else None
    begin = issuer.span.start if issuer else verb.start()
    index = bisect_left(around.dates, begin, key=lambda d: d.span.start) - 1
    date = around.dates[index] if index >= 0 else None
    if date is None or date.span.start < low or date.value is None or len(date.value) != 10:
        return _Act(issuer, None, (issuer.span,)) if issuer else None
    between = around.view.folded[date.span.end : begin]
    near = between.strip() in ("", ",", ", thì") if issuer else len(between) < 90 and between[:1] == "," and "." not in between
    if not near:
        return _Act(issuer, None, (issuer.span,)) if issuer else None
    return _Act(issuer, date.value, (date.span, issuer.span) if issuer else (date.span,))


def _behind(mention: Mention, around: Surroundings) -> _Act | None:
    """``được … ban hành ngày …``."""
    end = mention.span.end
    said = ISSUED_BY.regex.search(around.view.folded[end : end + _PASSIVE])
    if said is None:
        return None
    bodies = find_issuers(around.view, around.place, end + said.start("body"), end + said.end("body"))
    issuer = bodies[0] if bodies and bodies[0].span.start - end - said.start("body") <= 1 else None
    date = around.date_after(end + said.end())
    day = date.value if date and date.value and len(date.value) == 10 else None
    spans = tuple(span for span in (issuer and issuer.span, date.span if date and day else None) if span)
    return _Act(issuer, day, spans) if spans else None
