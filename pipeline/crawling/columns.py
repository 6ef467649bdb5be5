"""Which column of a list is which: by the words at its head."""

from __future__ import annotations

from bs4 import Tag

from pipeline.crawling.fields import field_of, words

Heads = dict[int, str]
"""The field of each column that has a known label, by the column's place from 0."""

_FIELDS = ("number", "issued", "posted", "title")
_FEWEST = 2  # known labels; one alone may be a word of any table
_SEARCHED = 4  # rows


class Columns:
    """The heads of each table of one page, looked for once."""

    def __init__(self) -> None:
        self._heads: dict[int, Heads] = {}

    def cells(self, row: Tag) -> dict[str, Tag]:
        """The cells of a table row by field; none where it is no table row, or its table has no head that says so."""
        if row.name != "tr":
            return {}
        table = row.find_parent("table")
        if not isinstance(table, Tag):
            return {}
        if id(table) not in self._heads:
            self._heads[id(table)] = _heads(table)
        heads = self._heads[id(table)]
        found: dict[str, Tag] = {}
        for place, cell in _placed(row):
            if place in heads:
                found.setdefault(heads[place], cell)
        return found


def _heads(table: Tag) -> Heads:
    for row in table.find_all("tr", limit=_SEARCHED):
        if isinstance(row, Tag) and row.find_parent("table") is table:
            named = {place: field for place, cell in _placed(row) if (field := field_of(words(cell), _FIELDS))}
            if len(named) >= _FEWEST:
                return named
    return {}


def _placed(row: Tag) -> list[tuple[int, Tag]]:
    """Cells with their column, those that span several included."""
    placed, column = [], 0
    for cell in row.find_all(("td", "th"), recursive=False):
        if isinstance(cell, Tag):
            placed.append((column, cell))
            span = str(cell.get("colspan") or "1")
            column += int(span) if span.isdecimal() and len(span) < 4 else 1
    return placed
