"""Proposals that name no award: "mỗi thôn giới thiệu 05 hộ" feeds the award that the text grants next."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extractors.awards.binding import PROPOSES
from extractors.awards.clauses import Desk, Found, examine, label_of
from extractors.awards.drafts import Draft
from extractors.awards.frames import Frame, with_label
from extractors.awards.named import NamedAward
from extractors.awards.numbered import numbered_drafts
from extractors.awards.quotas import find_quotas
from extractors.awards.size_classes import class_of_size
from schemas import Span

_SENDS = {"cử", "gửi"}  # "mỗi đơn vị cử 02 người" sends them to a meeting


@dataclass(frozen=True)
class Proposal:
    """A clause with numbers of those to be proposed, in the block where it stands."""

    block: int
    found: Found
    frame: Frame


def is_proposal(desk: Desk, found: Found, frame: Frame) -> bool:
    """Whether the clause, or the heading above it, proposes winners for an award that it does not name."""
    counted = next((q for q in find_quotas(desk, found, frame.comparator) if q.noun and q.count), None)
    if frame.awards or found.names or counted is None:
        return False
    verbs = list(desk.reading.find(PROPOSES, found.span))
    before = [match[0] for match in verbs if match.end() <= counted.span.start]
    if before and before[-1] in _SENDS:
        return False
    return frame.nomination or bool(verbs)


def proposal_drafts(desk: Desk, proposal: Proposal, granted: Draft) -> list[Draft]:
    """The proposal's numbers as nominations for what ``granted`` gives."""
    frame, found = proposal.frame, proposal.found
    label = label_of(desk.view.plain, found.span)
    if label and label.end + 1 < found.span.end:
        rest = Span(label.end + 1, found.span.end).stripped(desk.view.text)
        sized = class_of_size(desk, label)
        frame = replace(frame, group=label) if sized else with_label(desk, frame, examine(desk, label))
        found = examine(desk, rest) if rest else found
    award = NamedAward(granted.spans[0], granted.name)
    frame = replace(frame, awards=(award,), grantor=granted.grantor, nomination=True, spans=(*frame.spans, *granted.spans))
    return numbered_drafts(desk, found, frame, lambda: ()).drafts
