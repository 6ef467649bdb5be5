"""Quotas that stand in a table: each number read under its column heads, beside its row label, below the heading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractors.awards.clauses import Desk, Found, examine
from extractors.awards.drafts import Draft
from extractors.awards.frames import Frame, with_label
from extractors.awards.grid import Grid, Row
from extractors.awards.heads import Column, columns_of
from extractors.awards.money import LEAST, find_money, scale_of
from extractors.awards.ranks import find_ranks
from extractors.awards.results import LEFT_OPEN
from extractors.awards.spelling import loose
from extractors.awards.terms import per_of
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Recipient

SUM_ROW = Rule(
    "row_of_sums",
    loose(r"^\W{0,9}(?:tổng\s(?:cộng|số)\b|cộng\b|tổng\W{0,3}$)"),
    (Example("⟦Tổng cộng⟧"), Example("⟦Tổng:⟧"), Example("Tổng cục, Cục")),
)
CELL_COUNT = Rule(
    "count_of_a_cell",
    loose(
        r"^(?:(?:mỗi|từng)\s\w{2,9}\s)?(?P<number>\d{1,3})"
        r"(?:\s(?:giải|lá|suất|đơn\svị|tập\sthể|cá\snhân|người|hộ)[^\d\n]{0,30}|\s?\([^()\n]{2,60}\))?$"
    ),
    (
        Example("⟦06⟧", {"number": "06"}),
        Example("⟦01 đơn vị⟧", {"number": "01"}),
        Example("⟦Mỗi cụm 05⟧", {"number": "05"}),
        Example("⟦01 (chung cho khối 6 và khối 7)⟧", {"number": "01"}),
        Example("5.000.000"),
    ),
)
APPENDIX_PREVAILS = Rule(
    "appendix_prevails",
    loose(r"\b(?:nếu|trường\shợp)\s(?:có\s)?(?:sự\s)?khác[^.;]{0,40}\b(?:áp\sdụng|thực\shiện|lấy)\b[^.;]{0,20}\bphụ\slục\b"),
    (Example("⟦nếu khác với Phụ lục thì áp dụng Phụ lục⟧"), Example("số lượng theo Phụ lục")),
)
_SAYS_MORE = 8  # letters beside "đơn vị", "tập thể" in a label that names a group by them
CEILING_NOTE = Rule(
    "numbers_are_ceilings",
    loose(r"""
    \b(?:số|mức|chỉ\stiêu)\s(?:\w{1,8},?\s){0,4}(?:(?:trong|tại|ở|theo)\s(?:bảng|biểu|phụ\slục|(?:mục|khoản|điểm)\s\w{1,3}\b
    |mỗi\s(?:nhóm|ô|dòng))|nêu\strên|trên\sđây|ở\strên|dưới\sđây)[^.;]{0,40}
    \b(?:trần|cao\snhất|tối\sđa)\b(?P<nominated>[^.;]{0,8}\bđược\sđề\snghị)?
    (?:[^.;]{0,30}?\b(?:mỗi|từng|một|hằng|hàng)\s(?:năm|quý|tháng|đợt)\b)?
    """),
    (
        Example("⟦số trong bảng là mức cao nhất⟧"),
        Example("Con ⟦số trong bảng là mức trần⟧"),
        Example("⟦số ghi ở mỗi nhóm là của một đơn vị và là số cao nhất⟧"),
        Example("⟦Số tổ, số người ở mục 2 là mức trần⟧"),
        Example("⟦số lượng nêu trên là tối đa⟧"),
        Example("⟦số trong Phụ lục là mức trần, tính cho mỗi năm⟧."),
        Example("số trong bảng là số Giấy khen"),
    ),
)


def table_drafts(desk: Desk, grid: Grid, frame: Frame, notes: Span) -> list[Draft]:
    """Drafts of every number of the table that an award can be told for; ``notes`` is the text that may explain the numbers."""
    note = next(desk.reading.find(CEILING_NOTE, notes), None)
    if note:
        nominated = frame.nomination or bool(note["nominated"])
        frame = replace(frame, comparator="max", nomination=nominated, spans=(*frame.spans, Span(*note.span())))
        times = [o for o in examine(desk, Span(*note.span())).occasions if o.is_time]
        frame = replace(frame, time=times[-1]) if times else frame
    columns = columns_of(desk, grid, frame)
    drafts: list[Draft] = []
    for row in grid.rows:
        if not any(desk.reading.first(SUM_ROW, cell) for cell in (row.label, *row.cells) if cell):
            drafts += _of_row(desk, row, columns)
    return drafts


def _of_row(desk: Desk, row: Row, columns: Sequence[Column]) -> list[Draft]:
    label = examine(desk, row.label)
    cells = [(c, column) for c, column in zip(row.cells, columns, strict=False) if c is not None and not column.terms]
    values = [(c, column) for c, column in cells if not column.money and _count_in(desk, c) is not None]
    texts = [examine(desk, c) for c, column in cells if not column.money and _count_in(desk, c) is None]
    drafts: list[Draft] = []
    for cell, column in values:
        frame = _with_row(desk, column.frame, label)
        group = frame.group
        for text in texts:
            frame = with_label(desk, frame, _as_rank(desk, text))
        frame = replace(frame, group=frame.group or group)
        drafts += _of_cell(desk, row, cell, frame)
    if not values:
        drafts += [d for c, column in cells for d in _left_open(desk, row, c, _with_row(desk, column.frame, label))]
    paid = next(((a, column) for c, column in cells for a in [_cash_in(desk, c, column)] if a), None)
    cash, paying = paid or (None, None)
    for draft in drafts:
        draft.cash = cash
        draft.spans += paying.heads if paying and paying.money else ()  # the figures have their unit in the head
    return drafts


def _with_row(desk: Desk, column: Frame, label: Found) -> Frame:
    if not label.names and not label.nouns and not column.awards:
        label = label.with_names(find_ranks(desk.reading, label.span))
    frame = with_label(desk, column, label)
    if label.names:
        return replace(frame, group=frame.group or column.group)
    if any(n.noun.generic and len(label.span) - len(n.span) < _SAYS_MORE for n in label.nouns):
        return frame
    block = desk.reading.text.startswith(("khối", "cụm", "khoi", "cum"), label.span.start)
    kinds = ("collective",) if block else tuple(dict.fromkeys(n.noun.kind for n in label.nouns))[:1] or frame.recipients
    if column.recipients:
        kinds = column.recipients
    elif label.grantors:
        kinds = ("collective",)
    return replace(frame, group=label.span, recipients=kinds, spans=(*column.spans, label.span))


def _as_rank(desk: Desk, text: Found) -> Found:
    """ "Nhất" in a cell of its own is the prize of that rank."""
    return text if text.names or text.nouns else text.with_names(find_ranks(desk.reading, text.span))


def _count_in(desk: Desk, cell: Span) -> int | None:
    """``06``, ``01 đơn vị``; ``None`` for text, money and shares."""
    match = desk.reading.first(CELL_COUNT, cell)
    return int(match["number"]) if match else None


def _cash_in(desk: Desk, cell: Span, column: Column) -> int | None:
    money = find_money(desk.reading, cell)
    if money:
        return money[0].vnd
    figure = cell.of(desk.view.text).replace(".", "").strip()
    if not (column.money and figure.isdigit()):
        return None
    scale = max((scale_of(desk.reading, head) for head in column.heads), default=1)
    return int(figure) * scale if int(figure) * scale >= LEAST else None


def _left_open(desk: Desk, row: Row, cell: Span, frame: Frame) -> list[Draft]:
    if not desk.reading.has(LEFT_OPEN, cell):
        return []
    per = per_of(desk, frame.time, frame.unit)
    return [
        Draft(a.name, "any", [*frame.spans, row.span], per=per, grantor=frame.grantor, at=row.span.start) for a in frame.awards
    ]


def _of_cell(desk: Desk, row: Row, cell: Span, frame: Frame) -> list[Draft]:
    count = _count_in(desk, cell)
    if not count:
        return []
    units = [o for o in examine(desk, cell).occasions if not o.is_time]
    per = per_of(desk, frame.time, units[0] if units else frame.unit)
    counted = [n.noun.kind for n in examine(desk, cell).nouns]
    ceiling = frame.comparator == "max"
    return [
        Draft(
            name=award.name,
            recipient=counted[0] if counted else _recipient(frame, award.name.family),
            spans=[*(s for s in frame.spans if not row.span.contains(s)), row.span],
            comparator="max" if ceiling else "exact",
            low=None if ceiling else count,
            high=count,
            group=" ".join(frame.group.of(desk.view.text).split()) if frame.group else None,
            grantor=frame.grantor,
            per="prize_group" if frame.group and per == "campaign" and award.name.is_prize else per,
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
