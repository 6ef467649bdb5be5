"""The rules that pass, as SQL: words of the index first, comparisons of what they find after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pipeline.queries.conditions import Conditions, Words
from pipeline.queries.reader import Reader
from pipeline.queries.vocabulary import expanded

SORTS = {
    "newest": "r.id DESC",
    "oldest": "r.id",
    "relevance": "",
    "most": "r.quota DESC NULLS LAST, r.id DESC",
    "fewest": "r.quota NULLS LAST, r.id DESC",
    "province": "r.province NULLS LAST, r.id DESC",
    "issuer": "r.issuer_key NULLS LAST, r.id DESC",
    "award": "r.award NULLS LAST, r.id DESC",
    "start": "r.possible_first NULLS LAST, r.id DESC",
    "end": "r.possible_last NULLS LAST, r.id DESC",
    "surest": "r.confidence DESC NULLS LAST, r.id DESC",
}
"""Orders of answers; ``relevance`` is that of words (``pipeline.queries.ranking``)."""

_FEW_DOCUMENTS = 1000  # so many are weighed in some ten milliseconds
_IN_TEXT = "r.document IN (SELECT rowid FROM search WHERE search MATCH :text)"


@dataclass(frozen=True)
class Matching:
    """Reads the rules that pass in an order, or counts them; made of conditions that can be met."""

    reader: Reader
    conditions: Conditions

    @cached_property
    def words(self) -> Words | None:
        """What must stand at the rule, with what the store alone knows."""
        words = self.conditions.words
        return expanded(self.reader, words) if words else None

    def ids(self, order: str, limit: int, offset: int) -> Iterator[int]:
        """Ids of rules, in an order of ``SORTS``; a ``limit`` of -1 is none."""
        source, where = self._source(in_order=order.startswith("r.id"))
        if source.startswith("rule_index"):
            order = order.replace("r.id", "rule_index.rowid")  # the index gives them in this order; r.id would be sorted
        identity = "rule_index.rowid" if source.startswith("rule_index") else "r.id"
        query = f"SELECT {identity} AS id FROM {source} WHERE {_joined(where)} ORDER BY {order} LIMIT :limit OFFSET :offset"
        rows = self.reader.rows(query, self.parameters | {"limit": limit, "offset": offset})
        return (row["id"] for row in rows)

    def count(self) -> int:
        source, where = self._source(in_order=True)
        found = self.reader.rows(f"SELECT count(*) AS found FROM {source} WHERE {_joined(where)}", self.parameters)
        return int(next(found)["found"])

    def groups(self, column: str) -> Iterator[tuple[Any, int]]:
        """Values of a column of ``rules`` with how many rules that pass have each, most frequent first."""
        source, where = self._source(in_order=False)
        query = (
            f"SELECT r.{column} AS value, count(*) AS found FROM {source} WHERE {_joined(where)} GROUP BY 1 ORDER BY 2 DESC, 1"
        )
        return ((row["value"], row["found"]) for row in self.reader.rows(query, self.parameters))

    @property
    def by_words_alone(self) -> bool:
        """Whether the words of the index say all that is asked."""
        return not self.conditions.sql and not self.conditions.text

    @property
    def parameters(self) -> dict[str, Any]:
        conditions = self.conditions
        words = self.words
        more = {"words": words.expression() if words else None, "text": conditions.text, "ranked_text": conditions.ranked_text}
        return conditions.parameters | {name: value for name, value in more.items() if value is not None}

    def holds_many(self, expression: str) -> bool:
        """Whether a full-text expression is found in more documents than are worth sorting."""
        query = "SELECT count(*) AS found FROM (SELECT 1 FROM search WHERE search MATCH :asked LIMIT :most)"
        (row,) = self.reader.rows(query, {"asked": expression, "most": _FEW_DOCUMENTS + 1})
        return int(row["found"]) > _FEW_DOCUMENTS

    def fewer_than(self, rules: int) -> bool:
        """Whether the words of the index, which must be asked for, stand at fewer rules."""
        query = "SELECT count(*) AS found FROM (SELECT 1 FROM rule_index WHERE rule_index MATCH :words LIMIT :most)"
        (row,) = self.reader.rows(query, self.parameters | {"most": rules})
        return int(row["found"]) < rules

    def _source(self, *, in_order: bool) -> tuple[str, list[str]]:
        """Tables in the order they are to be read, and the conditions; rows of ``rules`` are read only where they must be."""
        where, text = list(self.conditions.sql), self.conditions.text
        if self.words:
            alone = in_order and self.by_words_alone
            source = "rule_index" if alone else "rule_index CROSS JOIN rules r ON r.id = rule_index.rowid"
            where.append("rule_index MATCH :words")
        else:
            source = "rules r"
        if text:
            where.append(_IN_TEXT)
        return source, where


def _joined(where: list[str]) -> str:
    return " AND ".join(where) or "1"
