"""Quotas that stand in a table: each number read under its column heads, beside its row label, below the heading."""

from __future__ import annotations

from dataclasses import replace

from extractors.awards.binding import per_of
from extractors.awards.clauses import Desk, Found, examine
from extractors.awards.drafts import Draft
from extractors.awards.frames import Frame, with_label
from extractors.awards.grids import Grid, Row
from extractors.awards.names import find_ranks
from extractors.awards.results import LEFT_OPEN
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Recipient

SUM_ROW = Rule(
    "row_of_sums",
    loose(r"^\W{0,9}(?:tổng(?:\scộng|\ssố)?|cộng)\b"),
    (Example("⟦Tổng cộng⟧"), Example("Cá nhân")),
)
CEILING_NOTE = Rule(
    "numbers_are_ceilings",
    loose(r"""
    \b(?:số|mức|chỉ\stiêu)\s(?:\w{1,8}\s){0,2}(?:trong|tại|ở)\s(?:bảng|phụ\slục)\b[^.;]{0,20}
    \b(?:trần|cao\snhất|tối\sđa)\b(?P<nominated>[^.;]{0,8}\bđược\sđề\snghị)?
    """),
    (
        Example("⟦số trong bảng là mức cao nhất⟧"),
        Example("Con ⟦số trong bảng là mức trần⟧"),
        Example("số trong bảng là số Giấy khen"),
    ),
)


def table_drafts(desk: Desk, grid: Grid, frame: Frame, notes: Span) -> list[Draft]:
    """Drafts of every number of the table that an award can be told for; ``notes`` is the text that may explain the numbers."""
    note = next(desk.reading.find(CEILING_NOTE, notes), None)
    if note:
        frame = replace(frame, comparator="max", nomination=frame.nomination or bool(note["nominated"]))
    columns = _columns(desk, grid, frame)
    drafts: list[Draft] = []
    for row in grid.rows:
        if desk.reading.first(SUM_ROW, row.label):
            continue
        label = examine(desk, row.label)
        for cell, column in zip(row.cells, columns, strict=False):
            if cell is not None:
                drafts += _of_cell(desk, row, cell, _with_row(desk, column, label))
    return drafts


def _columns(desk: Desk, grid: Grid, frame: Frame) -> list[Frame]:
    heads = [[examine(desk, h) for h in column] for column in grid.heads]
    prizes = any(n.name.is_prize for column in heads for h in column for n in h.names)
    plain = any(not _says_anything(h) for column in heads for h in column)
    columns = []
    for column in heads:
        below = frame
        for head in column:
            below = _with_head(desk, below, head, prizes=prizes, plain=plain)
        columns.append(below)
    return columns


def _with_head(desk: Desk, frame: Frame, head: Found, *, prizes: bool, plain: bool) -> Frame:
    if prizes and not head.names:
        head = replace(head, names=find_ranks(desk.reading, head.span))
    abbreviated = len(head.span) <= 4 and not head.names
    if plain and (abbreviated or not _says_anything(head)):
        return replace(frame, group=head.span, spans=(*frame.spans, head.span))
    return with_label(desk, frame, head)


def _says_anything(head: Found) -> bool:
    return bool(head.names or head.nouns or head.occasions)


def _with_row(desk: Desk, column: Frame, label: Found) -> Frame:
    frame = with_label(desk, column, label)
    if label.names or any(n.noun.generic for n in label.nouns):
        return frame
    kinds = tuple(dict.fromkeys(n.noun.kind for n in label.nouns))[:1] or frame.recipients
    if column.recipients:
        kinds = column.recipients
    elif label.grantors:
        kinds = ("collective",)
    return replace(frame, group=label.span, recipients=kinds, spans=(*column.spans, label.span))


def _of_cell(desk: Desk, row: Row, cell: Span, frame: Frame) -> list[Draft]:
    printed = cell.of(desk.view.text)
    spans = [s for s in frame.spans if not row.span.contains(s)]
    per = per_of(desk, frame.time, frame.unit)
    group = " ".join(frame.group.of(desk.view.text).split()) if frame.group else None
    if not printed.isdigit():
        if not desk.reading.has(LEFT_OPEN, cell):
            return []
        return [
            Draft(a.name, "any", [*spans, row.span], per=per, grantor=frame.grantor, at=row.span.start) for a in frame.awards
        ]
    count = int(printed)
    ceiling = frame.comparator == "max"
    return [
        Draft(
            name=award.name,
            recipient=_recipient(frame, award.name.family),
            spans=[*spans, row.span],
            comparator="max" if ceiling else "exact",
            low=None if ceiling else count,
            high=count,
            group=group,
            grantor=frame.grantor,
            per="prize_group" if group and per == "campaign" and award.name.is_prize else per,
            phase=frame.time.ordinal if frame.time else None,
            kind="nomination" if frame.nomination else "grant",
            at=cell.start,
            table=True,
        )
        for award in frame.awards
    ]


def _recipient(frame: Frame, family: str) -> Recipient:
    if frame.recipients:
        return frame.recipients[0]
    return "collective" if family == "flag" else "any"
