"""The rules that pass, as SQL: words of the index first, comparisons of what they find after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Self

from pipeline.queries.filters import Filters
from pipeline.queries.reader import Reader

SORTS = {
    "newest": "r.id DESC",
    "oldest": "r.id",
    "relevance": "bm25(search, 10.0, 1.0, 20.0, 0.0, 10.0, 1.0), r.id DESC",
    "most": "r.quota DESC NULLS LAST, r.id DESC",
    "fewest": "r.quota NULLS LAST, r.id DESC",
    "province": "r.province NULLS LAST, r.id DESC",
    "issuer": "r.issuer_key NULLS LAST, r.id DESC",
    "award": "r.award NULLS LAST, r.id DESC",
    "start": "r.possible_first NULLS LAST, r.id DESC",
    "end": "r.possible_last NULLS LAST, r.id DESC",
    "surest": "r.confidence DESC NULLS LAST, r.id DESC",
}
"""Orders of answers; ``relevance`` is that of words, and newest first where none are asked for."""

_FEW_DOCUMENTS = 2000
"""Up to here the documents that hold the words are fetched and their rules sorted; above, rules are walked in order."""


@dataclass(frozen=True)
class Matching:
    """``source`` joins what must be read, ``where`` holds for it."""

    words: str | None
    where: tuple[str, ...]
    parameters: dict[str, Any]
    text: str | None

    @classmethod
    def of(cls, filters: Filters) -> Self | None:
        """``None`` where nothing can pass."""
        conditions = filters.conditions()
        sql, parameters = conditions.sql, conditions.parameters
        if "0" in sql:
            return None
        return cls(conditions.words, tuple(sql), parameters, parameters.get("text"))

    def ids(self, reader: Reader, sort: str | None, limit: int | None, offset: int) -> Iterator[int]:
        """Ids of rules in order."""
        sort = sort or ("relevance" if self.text else "newest")
        ranked = sort == "relevance" and self.text is not None
        order = SORTS["newest" if sort == "relevance" and not ranked else sort]
        source, where = self._source(reader, ranked=ranked)
        query = f"SELECT r.id AS id FROM {source} WHERE {where} ORDER BY {order} LIMIT :limit OFFSET :offset"
        bounds = {"limit": -1 if limit is None else limit, "offset": offset}
        return (row["id"] for row in reader.rows(query, self._all_parameters() | bounds))

    def count(self, reader: Reader) -> int:
        if self.words is None and not self.where:
            query = "SELECT count(*) AS found FROM rules"
        else:
            source, where = self._source(reader)
            query = f"SELECT count(*) AS found FROM {source} WHERE {where}"
        return int(next(reader.rows(query, self._all_parameters()))["found"])

    def groups(self, reader: Reader, column: str) -> Iterator[tuple[Any, int]]:
        """Values of a column of ``rules`` with how many rules that pass have each, most frequent first."""
        source, where = self._source(reader)
        query = f"SELECT r.{column} AS value, count(*) AS found FROM {source} WHERE {where} GROUP BY 1 ORDER BY 2 DESC, 1"
        return ((row["value"], row["found"]) for row in reader.rows(query, self._all_parameters()))

    def _source(self, reader: Reader, *, ranked: bool = False) -> tuple[str, str]:
        """Tables in the order they are to be read, and the condition."""
        where = list(self.where)
        if ranked:
            where = ["search MATCH :ranked_text" if "MATCH :text" in part else part for part in where]
            source = "search CROSS JOIN rules r ON r.document = search.rowid"
            if self.words:
                where.append("r.id IN (SELECT rowid FROM rule_index WHERE rule_index MATCH :words)")
        elif self.words:
            source = "rule_index CROSS JOIN rules r ON r.id = rule_index.rowid"
            where.append("rule_index MATCH :words")
        else:
            source = "rules r"
            if self.text and self._holds_many(reader):
                where = [part.replace("r.document IN", "+r.document IN") for part in where]
        return source, " AND ".join(where) or "1"

    def _holds_many(self, reader: Reader) -> bool:
        query = "SELECT count(*) AS found FROM (SELECT 1 FROM search WHERE search MATCH :text LIMIT :most)"
        return int(next(reader.rows(query, {"text": self.text, "most": _FEW_DOCUMENTS}))["found"]) == _FEW_DOCUMENTS

    def _all_parameters(self) -> dict[str, Any]:
        return self.parameters | ({"words": self.words} if self.words else {})
