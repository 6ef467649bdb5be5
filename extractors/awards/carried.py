"""What a clause takes over from the rules before it, and what the clauses after it go on with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from extractors.awards.clauses import Desk, Found
from extractors.awards.companions import comes_along
from extractors.awards.drafts import Draft
from extractors.awards.entries import kind_of_entry
from extractors.awards.frames import ABOUT_GRANTING, Frame
from extractors.awards.granted import grantor_of
from extractors.awards.named import NamedAward
from extractors.awards.quotas import find_quotas
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

PICKS = Rule(
    "picks",
    loose(r"\b(?:chỉ|được|sẽ|mỗi\s\w{1,9})\s(?:lấy|chọn|lựa|bầu|xét|khen)\s|\bgửi\s(?:lên|về)\s(?:tối\sđa|không\squá|\d)"),
    (Example("nhóm phường ⟦chỉ lấy ⟧bốn tập thể"), Example("mỗi nơi ⟦gửi lên tối đa⟧ ba người"), Example("lấy ý kiến")),
)
AMONG_THEM = Rule(
    "among_them",
    loose(r"^\W{0,9}trong\s(?:số\s)?(?:đó|này|ấy|các\s\w{1,9}\snày)\b"),
    (Example("⟦Trong số đó⟧, mỗi năm chọn"), Example("Trong năm")),
)
_CARRIED = 4  # places that a frame keeps as proof from clause to clause
_NEAR = 600  # characters after a rule within which a share or a nomination may be about it


@dataclass(frozen=True)
class Around:
    """What stands around a clause: its sentence, the clauses and sentences after it, drafts of the sentence and of all."""

    sentence: Span
    following: Sequence[Found]
    later: Sequence[Sequence[Span]]
    earlier: Sequence[Draft]
    all: Sequence[Draft]
    day: date | None


def with_award_before(desk: Desk, found: Found, frame: Frame, around: Around) -> Frame:
    """ "Mỗi đơn vị được giới thiệu 02 tập thể" names no award: it is the one that the rules before it are about."""
    told = found.nominations or found.shares or desk.reading.has(PICKS, found.span)
    if frame.awards or found.awards or not told or any(f.awards for f in around.following):
        return frame
    rules = [d for d in around.all if not d.name.is_prize and d.name.family not in ("other", "state")]
    if not rules or not (frame.granting or found.span.start - rules[-1].at < _NEAR):
        return frame
    last = rules[-1]
    award = NamedAward(last.spans[0], last.name)
    return replace(frame, awards=(award,), grantor=frame.grantor or last.grantor, spans=(*frame.spans, *last.spans))


def with_winners_before(desk: Desk, found: Found, frame: Frame, around: Around) -> Frame:
    """ "Trong số đó chọn không quá 1/3 để đề nghị …": a part of those who won by the rule before it."""
    winners = [n for n in found.nouns if not any(g.span.overlaps(n.span) for g in found.grantors)]
    if not found.shares or winners or not around.all or not desk.reading.first(AMONG_THEM, found.span):
        return frame
    last = around.all[-1]
    return replace(frame, recipients=(last.recipient,) if last.recipient else (), spans=(*frame.spans, *last.spans))


def with_series(desk: Desk, found: Found, frame: Frame) -> Frame:
    """ "Giải cá nhân gồm …" opens a series: what is listed from here on is for individuals."""
    opening = next((n for n in found.names if n.series and n.span.start - found.span.start < 4), None)
    if opening and opening.series:
        frame = replace(frame, recipients=(opening.series,), series=True, spans=(*frame.spans, opening.span))
    entry = kind_of_entry(desk, found)
    if entry is None:
        return frame
    kinds = tuple(n.noun.kind for n in found.nouns if entry.contains(n.span) and n.noun.kind != "any")[:1]
    return replace(frame, group=entry, recipients=kinds or frame.recipients, spans=(*frame.spans, entry))


def carried(desk: Desk, found: Found, frame: Frame) -> Frame:
    """What the clauses after this one go on with: its award, its grantor, its time."""
    awards = [a for a in found.awards if not (a.name.is_prize or comes_along(desk, found, a))]
    times = [o for o in found.occasions if o.is_time]
    after = frame
    if awards:
        after = replace(after, awards=(awards[-1],), grantor=grantor_of(desk, found, awards[-1], frame))
    if times:
        after = replace(after, time=times[-1])
    return frame if after is frame else replace(after, spans=(*frame.spans, found.span)[-_CARRIED:])


def with_label_group(desk: Desk, found: Found, frame: Frame, label: Found | None) -> Frame:
    """ "Ảnh báo chí: 01 giải A …" names a group of prizes, "Giải thưởng: 01 giải Nhất …" does not."""
    if label is None or frame.group or label.nouns or label.names or desk.reading.has(ABOUT_GRANTING, label.span):
        return frame
    prizes = any(q.award and q.award.name.is_prize for q in find_quotas(desk, found, None))
    return replace(frame, group=label.span, spans=(*frame.spans, label.span)) if prizes else frame
