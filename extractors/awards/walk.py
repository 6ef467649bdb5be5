"""The blocks of a campaign read in order, each below what its headings say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from extractors.awards.binding import awards_of
from extractors.awards.clauses import Desk, Found, examine, label_of, sentences_of
from extractors.awards.drafts import Draft
from extractors.awards.frames import Frame, with_label
from extractors.awards.names import NamedAward, find_ranks
from extractors.awards.numbered import numbered_drafts
from extractors.awards.prices import price, price_list
from extractors.awards.quotas import find_quotas
from extractors.awards.results import RULED_OUT, TAKEN_BACK, tells_results
from extractors.awards.spelling import loose
from extractors.awards.standing import bare_count_draft, listed_form
from extractors.awards.unnumbered import unnumbered_drafts
from extractors.rules import Example, Rule
from extractors.structure import Block
from schemas import Span

ANCHOR = Rule(
    "about_awards",
    loose(
        r"khen|giải|\bcờ\s|thưởng|dương\b|danh\shiệu|huân\schương|suy\stôn|tôn\svinh|\bgk\b|\bbk\b|cstđ|ttlđ|lđtt|thư\skhen|bằng\slao"
    ),
    (Example("xét ⟦khen⟧ ⟦thưởng⟧"), Example("Tổ chức thực hiện")),
)
CRITERIA_FOLLOW = Rule(
    "criteria_follow",
    loose(r"\b(?:tiêu\schí|tiêu\schuẩn|điều\skiện|yêu\scầu)\s(?:sau|sau\sđây|dưới\sđây)\s?:?\s?$"),
    (Example("đáp ứng các ⟦tiêu chí sau:⟧"), Example("tiêu chí sau đây được áp dụng cho đơn vị")),
)
_HEADING_LENGTH = 170


@dataclass
class Walk:
    """Drafts gathered so far, and for each block read the frame that holds below it."""

    desk: Desk
    year: int | None
    frames: dict[int, Frame] = field(default_factory=dict)
    muted: set[int] = field(default_factory=set)
    drafts: list[Draft] = field(default_factory=list)

    def read(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            above = self.frames.get(block.parent, Frame()) if block.parent is not None else Frame()
            if block.parent in self.muted:
                self.muted.add(block.index)
                continue
            self.frames[block.index] = self._block(block, above)

    def _block(self, block: Block, above: Frame) -> Frame:
        desk, whole = self.desk, Span(block.start, block.end)
        if not (above.awards or above.granting or desk.reading.has(ANCHOR, whole)):
            return above
        if desk.reading.has(CRITERIA_FOLLOW, whole):
            self.muted.add(block.index)
        if self._is_heading(block):
            found = examine(desk, Span(block.body_start, block.end))
            if not find_quotas(desk, found, None) or desk.view.text[block.body_start : block.end].isupper():
                self.drafts += listed_form(desk, found, above, block)
                return with_label(desk, above, found, heading=True)
        frame = above
        sentences = list(sentences_of(desk.view, block))
        for position, clauses in enumerate(sentences):
            frame = self._sentence(clauses, frame, sentences[position + 1 :])
        return frame

    def _is_heading(self, block: Block) -> bool:
        text = self.desk.view.plain[block.body_start : block.end].rstrip()
        short = len(text) <= _HEADING_LENGTH and not text.endswith((".", ";")) and len(text) > 0
        return short and (block.marker is not None or text.isupper() or text.endswith(":")) and ":" not in text[:-1]

    def _sentence(self, clauses: Sequence[Span], frame: Frame, later: Sequence[Sequence[Span]]) -> Frame:
        earlier: list[Draft] = []
        founds = [examine(self.desk, c) for c in clauses]
        for index, found in enumerate(founds):
            drafts, frame = self._clause(found, frame, _Around(clauses, founds[index + 1 :], later, earlier))
            earlier += drafts
            self.drafts += drafts
        return frame

    def _clause(self, found: Found, frame: Frame, around: _Around) -> tuple[list[Draft], Frame]:
        desk = self.desk
        label = label_of(desk.view.plain, found.span)
        if label:
            head = examine(desk, label)
            if not _has_own_quota(desk, head):
                frame = with_label(desk, frame, _ranked(desk, head, frame))
                rest = Span(label.end + 1, found.span.end).stripped(desk.view.text) if label.end + 1 < found.span.end else None
                if rest is None:
                    return [], frame
                found = examine(desk, rest)
        found = self._without_what_is_void(found)
        starts = [n.span.start for n in found.names] + [c.span.start for c in found.counts]
        first = min(starts, default=found.span.end)
        sentence = Span(around.sentence[0].start, around.sentence[-1].end)
        if tells_results(desk.reading, sentence, first, self.year) or _ruled_out(desk, found, first):
            return [], frame
        drafts = numbered_drafts(desk, found, frame, self._ahead(around, frame))
        bound = _bound_names(desk, found, frame, drafts)
        if not drafts:
            drafts = bare_count_draft(desk, found, frame)
        drafts += unnumbered_drafts(desk, found, frame, bound)
        if not drafts and price_list(desk, found, self.drafts):
            return [], frame
        return price(desk, found, sorted(drafts, key=lambda d: d.at), around.earlier), _carried(found, frame)

    def _ahead(self, around: _Around, frame: Frame) -> list[NamedAward]:
        """Awards of the clauses still to come, for a nomination that names none: of its sentence, else of the next."""
        names = [a for f in around.following for a in f.awards]
        if not names and around.later:
            names = [a for c in around.later[0] for a in examine(self.desk, c).awards]
        return names

    def _without_what_is_void(self, found: Found) -> Found:
        void = [Span(*m.span()) for m in self.desk.reading.find(TAKEN_BACK, found.span)]
        if not void:
            return found
        return replace(
            found,
            names=[n for n in found.names if not any(n.span.overlaps(v) for v in void)],
            counts=[c for c in found.counts if not any(c.span.overlaps(v) for v in void)],
            shares=[s for s in found.shares if not any(s.span.overlaps(v) for v in void)],
            comparators=[c for c in found.comparators if not any(c.span.overlaps(v) for v in void)],
        )


@dataclass(frozen=True)
class _Around:
    """What stands around a clause: its sentence, the clauses after it, the sentences after that, the drafts before it."""

    sentence: Sequence[Span]
    following: Sequence[Found]
    later: Sequence[Sequence[Span]]
    earlier: Sequence[Draft]


def _has_own_quota(desk: Desk, head: Found) -> bool:
    return any(q.award or q.noun for q in find_quotas(desk, head, None) if q.count)


def _ranked(desk: Desk, head: Found, frame: Frame) -> Found:
    """ "Khuyến khích: 05 giải": in a list of prizes a rank alone is the prize."""
    if head.names or head.nouns or len(head.span) > 20 or not frame.granting:
        return head
    return replace(head, names=find_ranks(desk.reading, head.span))


def _ruled_out(desk: Desk, found: Found, first: int) -> bool:
    match = next(desk.reading.find(RULED_OUT, found.span), None)
    return match is not None and match.start() <= first


def _bound_names(desk: Desk, found: Found, frame: Frame, drafts: Sequence[Draft]) -> set[NamedAward]:
    bound: set[NamedAward] = set()
    for quota in find_quotas(desk, found, frame.comparator):
        to = awards_of(desk, found, quota, frame, ())
        bound |= set(to.awards) if to else set()
    return bound if drafts else set()


def _carried(found: Found, frame: Frame) -> Frame:
    """What the clauses after this one go on with: its award, its grantor, its time."""
    new: dict[str, object] = {}
    awards = [a for a in found.awards if not a.name.is_prize]
    if awards:
        new["awards"] = (awards[-1],)
    times = [o for o in found.occasions if o.is_time]
    if times:
        new["time"] = times[-1]
    if not new:
        return frame
    return replace(frame, spans=(*frame.spans, found.span)[-4:], **new)  # type: ignore[arg-type]
