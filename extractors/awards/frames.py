"""What a heading, a label or an earlier clause says for the clauses below it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extractors.awards.clauses import Desk, Found
from extractors.awards.grantors import Grantor
from extractors.awards.label_groups import LEAD_WORDS, group_of_label, team_of
from extractors.awards.named import NamedAward
from extractors.awards.nouns import NounAt, group_phrase
from extractors.awards.occasions import Occasion
from extractors.awards.spelling import loose
from extractors.awards.words import as_noun
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Comparator, Recipient

ABOUT_GRANTING = Rule(
    "about_granting",
    loose(r"\b(?:khen|giải\sthưởng|thưởng|suy\stôn|ghi\snhận|danh\shiệu|cơ\scấu|vinh\sdanh|trao\sgiải|bình\sxét)\b"),
    (Example("V. ⟦KHEN⟧ ⟦THƯỞNG⟧"), Example("Điều 5. ⟦Giải thưởng⟧ tuần"), Example("IV. THỜI GIAN")),
)
FOR_THE = Rule(
    "for_the_winners",
    loose(r"\b(?:cho|xếp\shạng|xếp\sloại|bình\schọn)\s(?:(?:các|những|\d{1,3})\s){0,2}$"),
    (Example("6 suất thưởng dành ⟦cho các ⟧"), Example("⟦Xếp hạng 13 ⟧"), Example("trao ")),
)
DECIDES = Rule(
    "decides",
    loose(r"\b(?:xét,?\s)?quyết\sđịnh(?:\s(?:tặng|khen)\s?\w{0,8})?\s?:?\s?$"),
    (Example("trình Chủ tịch UBND tỉnh ⟦quyết định⟧"), Example("Quyết định số 12/QĐ-UBND")),
)


@dataclass(frozen=True)
class Frame:
    """Each field is the nearest word above that says it; ``spans`` are the places it was read from."""

    awards: tuple[NamedAward, ...] = ()
    grantor: Grantor | None = None
    recipients: tuple[Recipient, ...] = ()
    group: Span | None = None
    time: Occasion | None = None
    unit: Occasion | None = None
    comparator: Comparator | None = None
    nomination: bool = False
    granting: bool = False
    series: bool = False
    spans: tuple[Span, ...] = ()


def with_label(desk: Desk, frame: Frame, label: Found, *, heading: bool = False) -> Frame:
    """``frame`` as it is below a heading or behind a label."""
    below = _with_awards(frame, label)
    below = _with_winners(desk, below, label, heading=heading)
    times = [o for o in label.occasions if o.is_time]
    units = [o for o in label.occasions if not o.is_time]
    limit = label.comparators[-1].value if label.comparators else None
    below = replace(
        below,
        time=times[-1] if times else below.time,
        unit=units[-1] if units else below.unit,
        comparator="max" if limit == "max" else "min" if limit == "min" else below.comparator,
        nomination=below.nomination or _proposes(desk, label, heading=heading),
        granting=below.granting or (heading and desk.reading.has(ABOUT_GRANTING, label.span)),
    )
    return frame if below == frame else replace(below, spans=(*frame.spans, label.span))


def _with_awards(frame: Frame, label: Found) -> Frame:
    """The awards that the label names, with their grantor; a grantor that only acts is the one of the award above."""
    if label.awards:
        group = frame.group if _ranked(label) else None  # the ranks of a group stand below it
        return replace(frame, awards=tuple(label.awards), grantor=label.grantors[-1] if label.grantors else None, group=group)
    return replace(frame, grantor=label.grantors[-1]) if label.grantors and label.grants else frame


def _with_winners(desk: Desk, frame: Frame, label: Found, *, heading: bool) -> Frame:
    """Who wins below the label, and in which group."""
    generic = dict.fromkeys(n.noun.kind for n in label.nouns if n.noun.generic and n.noun.kind != "any")
    series = tuple(a.series for a in label.awards if a.series)
    recipients = series or tuple(generic) or (() if heading else _handed_to(desk, label))
    group = None if label.awards and not _ranked(label) else team_of(desk, label) or group_of_label(desk, label)
    if group:
        kinds = series or _kinds(label, group)
        own = kinds if series or desk.reading.first(LEAD_WORDS, label.span) else ()
        return replace(frame, group=group, recipients=own or frame.recipients or kinds)
    return replace(frame, recipients=recipients) if recipients else frame


def _proposes(desk: Desk, label: Found, *, heading: bool) -> bool:
    """A heading proposes where it says "trình", or names who is asked for which award."""
    if label.grantors and desk.reading.has(DECIDES, label.span) and _is_own(desk, label.grantors[-1]):
        return False
    proposing = [n.span for n in label.nominations if not as_noun(desk.reading, n.span.start)]
    asked = label.awards[0].span.start if label.awards and label.grantors else -1
    return any(not heading or n.of(desk.reading.text) == "trình" or n.end <= asked for n in proposing)


def _is_own(desk: Desk, grantor: Grantor) -> bool:
    """Whether the one who decides heads the body that launches the campaign, so that its staff's proposals are its grants."""
    launcher = desk.scope.launched_by or desk.scope.context.issuer
    return launcher is not None and grantor.name.endswith(launcher)


def _handed_to(desk: Desk, label: Found) -> tuple[Recipient, ...]:
    """ "06 suất thưởng dành cho tổ dân phố", "Xếp hạng 13 nhà máy": for whom all is that the label opens."""
    for noun in label.nouns:
        before = Span(label.span.start, noun.span.start) if noun.span.start > label.span.start else None
        if before and not label.awards and desk.reading.has(FOR_THE, before):
            return (noun.noun.kind,)
    return ()


def _ranked(label: Found) -> bool:
    return all(a.name.is_prize for a in label.awards)


def _kinds(label: Found, group: Span) -> tuple[Recipient, ...]:
    if group.of(label.desk.reading.text).startswith(("khối", "cụm")):
        return ("collective",)  # the units of the block, whatever they are
    return tuple(dict.fromkeys(n.noun.kind for n in label.nouns if group.contains(n.span)))[:1]


def inline_group(desk: Desk, noun: NounAt, limit: int) -> Span | None:
    """The group a counted noun names by itself: "chi bộ trực thuộc"; none for "tập thể"."""
    return None if noun.noun.generic else group_phrase(desk.view, desk.reading, noun, limit)
