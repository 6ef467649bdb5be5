"""The blocks of a campaign read in order, each below what its headings say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from extractors.awards.carried import Around
from extractors.awards.clauses import Desk, examine
from extractors.awards.drafts import Draft
from extractors.awards.frames import Frame, with_label
from extractors.awards.grids import find_grids
from extractors.awards.label_brackets import without_bracket
from extractors.awards.openings import PRIZE_FIRST, Opening, names_nothing_else
from extractors.awards.passages import Passage, passages_of, sentences_of
from extractors.awards.proposals import Proposal, is_proposal, proposal_drafts
from extractors.awards.quotas import find_quotas
from extractors.awards.sentence import read_clause
from extractors.awards.spelling import loose
from extractors.awards.standing import listed_form
from extractors.awards.tables import table_drafts
from extractors.rules import Example, Rule
from extractors.structure import Block
from schemas import Span

ANCHOR = Rule(
    "about_awards",
    loose(
        r"khen|giải|\bcờ\s|thưởng|dương\b|danh\shiệu|huân\schương|suy\stôn|tôn\svinh|\bgk\b|\bbk\b|cstđ|ttlđ|lđtt|bằng\slao|trình\scấp"
    ),
    (Example("xét ⟦khen⟧ ⟦thưởng⟧"), Example("Tổ chức thực hiện")),
)
CRITERIA_FOLLOW = Rule(
    "criteria_follow",
    loose(
        r"\b(?:tiêu\schí|tiêu\schuẩn|điều\skiện|yêu\scầu|thiếu\ssót|tồn\stại|hạn\schế|vướng\smắc)\s(?:sau|sau\sđây|dưới\sđây)\s?:?\s?$"
    ),
    (
        Example("đáp ứng các ⟦tiêu chí sau:⟧"),
        Example("hồ sơ còn những ⟦thiếu sót sau:⟧"),
        Example("tiêu chí sau đây được áp dụng cho đơn vị"),
    ),
)
_HEADING_LENGTH = 170
_PROPOSAL_REACH = 6  # blocks from a proposal to the award it feeds
_TITLE_LENGTH = 90
_TITLE_LINES = 4
_CLAUSES_AHEAD = 12
_SENTENCE_REACH = 1500  # characters around a clause that may tell how it is meant


@dataclass
class Walk:
    """Drafts gathered so far, and for each block read the frame that holds below it."""

    desk: Desk
    day: date | None
    frames: dict[int, Frame] = field(default_factory=dict)
    muted: set[int] = field(default_factory=set)
    drafts: list[Draft] = field(default_factory=list)
    below_table: bool = False
    latest: Frame = field(default_factory=Frame)
    proposed: list[Proposal] = field(default_factory=list)
    opened: Opening | None = None

    def read(self, blocks: Iterable[Block]) -> None:
        """Read ``blocks``, in text order."""
        rest = list(blocks)
        for grid in find_grids(self.desk.view.text, rest):
            self._text([b for b in rest if b.index < grid.first])
            notes = Span(0, max(1, len(self.desk.view.text)))
            above = [b for b in rest if b.index < grid.first][-_TITLE_LINES:]
            self.drafts += table_drafts(self.desk, grid, self._titled(self.latest, above), notes)
            rest = [b for b in rest if b.index > grid.last]
            self.below_table = True
        self._text(rest)

    def _titled(self, frame: Frame, above: Sequence[Block]) -> Frame:
        """What the title lines right above a table say: in capitals, or short lines that name an award."""
        for block in above:
            text = self.desk.view.text[block.start : block.end]
            found = examine(self.desk, Span(block.start, block.end))
            if text.isupper() or (len(text) < _TITLE_LENGTH and not text.endswith((".", ";", ":")) and found.awards):
                frame = with_label(self.desk, frame, found, heading=True)
        return frame

    def _text(self, blocks: Iterable[Block]) -> None:
        for passage in passages_of(self.desk, blocks):
            parent, index = passage.block.parent, passage.block.index
            if parent in self.muted:
                self.muted.add(index)
                continue
            above = self._above(passage)
            known = len(self.drafts)
            self.frames[index] = self.latest = self._passage(passage, above)
            self.proposed = [p for p in self.proposed if index - p.block <= _PROPOSAL_REACH]
            granted = next((d for d in self.drafts[known:] if not d.name.is_prize and d.kind != "share"), None)
            if granted:
                self.drafts += [draft for p in self.proposed for draft in proposal_drafts(self.desk, p, granted)]
                self.proposed = []
            self.below_table = False

    def _above(self, passage: Passage) -> Frame:
        """The frame of the parent, or of a line like "Bảng A:" that opened the unmarked lines below it."""
        block = passage.block
        above = self.frames.get(block.parent, Frame()) if block.parent is not None else Frame()
        text = self.desk.view.text[block.start : block.end].rstrip("* ")
        if text.endswith(":") or (self.opened and not self.opened.holds(block)):
            self.opened = None
        return self.opened.frame if self.opened else above

    def _passage(self, passage: Passage, above: Frame) -> Frame:
        desk, body = self.desk, passage.body
        opens = self._opens_prizes(passage)
        told = above.awards or above.granting or self.below_table or opens
        if body is None or not (told or desk.reading.has(ANCHOR, passage.span)):
            return above
        if desk.reading.has(CRITERIA_FOLLOW, passage.span):
            self.muted.add(passage.block.index)
        printed = desk.view.plain[body.start : body.end].strip("* \n")
        bold = desk.view.plain.startswith("**", body.start)
        if _is_form_or_heading(passage, printed, bold=bold):
            found = examine(desk, body)
            self.drafts += listed_form(desk, found, above, passage.block)
            if not printed.endswith((".", ";")) and (printed.isupper() or not find_quotas(desk, found, None)):
                below = with_label(desk, above, found, heading=True)
                group = without_bracket(desk, body)
                if opens and below.group is None and names_nothing_else(examine(desk, group)):
                    below = replace(below, group=group, spans=(*below.spans, group))
                if printed.endswith(":") and passage.block.marker is None:
                    self.opened = Opening(passage.block.parent, below)
                return below
        frame = above
        sentences = sentences_of(desk, passage)
        for position, clauses in enumerate(sentences):
            frame = self._sentence(passage.block.index, clauses, frame, sentences[position + 1 :])
        return frame

    def _opens_prizes(self, passage: Passage) -> bool:
        """ "A. Vẽ tranh" above "01 giải Nhất", "02 giải Nhì"."""
        below = self.desk.view.children(passage.block)[:2]
        return len(below) > 1 and all(self.desk.reading.first(PRIZE_FIRST, Span(b.start, b.end)) for b in below)

    def _sentence(self, block: int, clauses: Sequence[Span], frame: Frame, later: Sequence[Sequence[Span]]) -> Frame:
        earlier: list[Draft] = []
        group, recipients = frame.group, frame.recipients
        founds = [examine(self.desk, c) for c in clauses]
        for index, found in enumerate(founds):
            begin = max(clauses[0].start, found.span.start - _SENTENCE_REACH)
            whole = Span(begin, min(clauses[-1].end, found.span.end + _SENTENCE_REACH))
            around = Around(whole, founds[index + 1 : index + _CLAUSES_AHEAD], later, earlier, self.drafts, self.day)
            drafts, frame = read_clause(self.desk, found, frame, around)
            if not drafts and is_proposal(self.desk, found, frame):
                self.proposed.append(Proposal(block, found, frame))
            earlier += drafts
            self.drafts += drafts
        ends_open = self.desk.view.plain[clauses[-1].end - 1] == ":"
        return frame if ends_open or frame.series else replace(frame, group=group, recipients=recipients)


def _is_form_or_heading(passage: Passage, printed: str, *, bold: bool) -> bool:
    if not printed or len(printed) > _HEADING_LENGTH or ":" in printed[:-1]:
        return False
    return passage.block.marker is not None or printed.isupper() or printed.endswith(":") or bold
