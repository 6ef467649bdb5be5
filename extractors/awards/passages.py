"""Blocks that belong to one sentence though the layout tore them apart: "… tối đa 1" / "6 cá nhân"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from extractors.awards.clauses import Desk
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from extractors.structure import Block
from extractors.structure.sentences import split_sentences
from schemas import Span

HANGING = Rule(
    "hanging_end",
    loose(
        r"(?:,|\b(?:tặng|của|và|cho|các|là|từ|tối|đa|quá|lấy|chọn|trao|mỗi|được|do|đề\snghị|theo|hoặc|với|số|trong|có|\d{1,2}))$"
    ),
    (
        Example("đề nghị Chủ tịch UBND tỉnh ⟦tặng⟧"),
        Example("tặng Giấy khen tối đa ⟦1⟧"),
        Example("Bằng khen của Chủ tịch UBND tỉnh"),
    ),
)
_SHORTEST = 12
_LONGEST_CLAUSE = 1200  # what has no stop for longer is a list; it is read in parts


@dataclass(frozen=True, slots=True)
class Passage:
    """A block with the blocks that only go on with its last sentence."""

    block: Block
    end: int

    @property
    def span(self) -> Span:
        return Span(self.block.start, self.end)

    @property
    def body(self) -> Span | None:
        """Without the marker; ``None`` where nothing else stands."""
        return Span(self.block.body_start, self.end) if self.block.body_start < self.end else None


def passages_of(desk: Desk, blocks: Iterable[Block]) -> Iterator[Passage]:
    """Passages in text order; a block is in one passage."""
    current: Passage | None = None
    for block in blocks:
        if current and _goes_on(desk, current, block):
            current = Passage(current.block, block.end)
            continue
        if current:
            yield current
        current = Passage(block, block.end)
    if current:
        yield current


def _goes_on(desk: Desk, passage: Passage, block: Block) -> bool:
    if (
        block.marker
        or block.is_row
        or passage.block.is_row
        or not _SHORTEST <= passage.end - passage.block.start <= _LONGEST_CLAUSE
    ):
        return False
    if desk.view.text.count("\n", passage.end, block.start) > 1:
        return False
    tail = Span(max(passage.block.start, passage.end - 24), passage.end)
    return desk.reading.has(HANGING, tail)


def sentences_of(desk: Desk, passage: Passage) -> list[list[Span]]:
    """The sentences of a passage, each as its clauses."""
    body = passage.body
    if body is None:
        return []
    sentences = split_sentences(desk.view.text, body.start, body.end)
    return [clauses for s in sentences if (clauses := list(split_clauses(desk.view.plain, s)))]


def split_clauses(text: str, sentence: Span) -> Iterator[Span]:
    """The parts between semicolons; a bracket that holds a list of quotas is a part of its own."""
    begin, opened = sentence.start, -1
    if text.find(";", sentence.start, sentence.end) < 0:
        yield from _span(text, sentence.start, sentence.end)
        return
    for position in range(sentence.start, sentence.end):
        letter = text[position]
        if letter == "(":
            opened = position
            limit = min(sentence.end, position + _LONGEST_CLAUSE)
            close = text.find(")", position, limit)
            inner = text[position : close if close >= 0 else limit]
            if ";" in inner and any(map(str.isdigit, inner)):
                yield from _span(text, begin, position)
                begin = position + 1
        elif letter == ")":
            opened = -1
        elif letter == ";" and (opened < begin or any(map(str.isdigit, text[opened:position]))):
            yield from _span(text, begin, position)
            begin = position + 1
    yield from _span(text, begin, sentence.end)


def _span(text: str, begin: int, end: int) -> Iterator[Span]:
    while begin < end:
        stop = end if end - begin <= _LONGEST_CLAUSE else _cut(text, begin + 1, begin + _LONGEST_CLAUSE)
        stripped = Span(begin, stop).stripped(text)
        if stripped:
            yield stripped
        begin = stop


def _cut(text: str, start: int, end: int) -> int:
    """The last comma, else the end: hostile text has none."""
    comma = text.rfind(",", start, end)
    return comma if comma >= 0 else end
