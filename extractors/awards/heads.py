"""What the heads of a table say of its columns: numbers below a frame, money, or what goes with a row."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extractors.awards.clauses import Desk, Found, examine
from extractors.awards.frames import Frame, with_label
from extractors.awards.grid import Grid
from extractors.awards.ranks import find_ranks
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

HEAD_OF_TERMS = Rule(
    "head_of_terms",
    loose(r"\b(?:điều\skiện|tiêu\schuẩn|tiêu\schí|ghi\schú|thành\stích|yêu\scầu|nội\sdung|hồ\ssơ|đơn\svị\stính)\b"),
    (Example("⟦Điều kiện⟧"), Example("Số lượng")),
)
HEAD_OF_SIZES = Rule(
    "head_of_sizes",
    loose(
        r"\bsố\s(?:kdc|khu\sdân\scư|hội\sviên|đảng\sviên|đoàn\sviên|dân|xã|thôn|lớp|học\ssinh|chi\shội|chi\sbộ|lao\sđộng|biên\schế|thành\sviên|đầu\smối)\b"
    ),
    (Example("Tổng ⟦số hội viên⟧"), Example("Số lượng"), Example("Số tập thể")),
)
HEAD_OF_MONEY = Rule(
    "head_of_money",
    loose(r"\b(?:tiền|mức\sthưởng|giá\strị|trị\sgiá|đồng|kinh\sphí)\b"),
    (Example("⟦Tiền⟧ thưởng"), Example("⟦Mức thưởng⟧ (⟦đồng⟧)"), Example("Số lượng")),
)
HEAD_OF_NUMBERS = Rule(
    "head_of_numbers",
    loose(r"^(?:số\slượng|số\sgiải|số|sl)\b"),
    (Example("⟦Số lượng⟧ tối đa"), Example("Hình thức")),
)


@dataclass(frozen=True)
class Column:
    """What a column holds: numbers below a frame, or the money, the terms, the text that go with the row."""

    frame: Frame
    heads: tuple[Span, ...] = ()
    money: bool = False
    terms: bool = False


def columns_of(desk: Desk, grid: Grid, frame: Frame) -> list[Column]:
    heads = [[examine(desk, h) for h in column] for column in grid.heads]
    prizes = any(n.name.is_prize for column in heads for h in column for n in h.names)
    plain = any(not _says_anything(desk, h) for column in heads for h in column)
    columns = []
    for column in heads:
        below = frame
        for head in column:
            below = _with_head(desk, below, head, prizes=prizes, plain=plain)
        money = any(desk.reading.has(HEAD_OF_MONEY, h.span) for h in column) and not any(h.names for h in column)
        terms = any(desk.reading.has(rule, h.span) for h in column for rule in (HEAD_OF_TERMS, HEAD_OF_SIZES))
        columns.append(Column(below, tuple(h.span for h in column), money=money, terms=terms))
    return columns


def _with_head(desk: Desk, frame: Frame, head: Found, *, prizes: bool, plain: bool) -> Frame:
    if prizes and not head.names:
        head = head.with_names(find_ranks(desk.reading, head.span))
    abbreviated = len(head.span) <= 4 and not head.names
    if plain and (abbreviated or not _says_anything(desk, head)):
        return replace(frame, group=head.span, spans=(*frame.spans, head.span))
    return with_label(desk, frame, head)


def _says_anything(desk: Desk, head: Found) -> bool:
    known = any(desk.reading.first(rule, head.span) for rule in (HEAD_OF_NUMBERS, HEAD_OF_MONEY, HEAD_OF_TERMS, HEAD_OF_SIZES))
    return known or bool(head.names or head.nouns or head.occasions)
