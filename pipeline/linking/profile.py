"""What tells whether two documents belong to one campaign."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from pipeline.queries.reader import Reader, Row
from pipeline.store.graph_rows import issuer_words
from schemas.edtf import EdtfDate

_RANKS = {"central": 0, "province": 1, "district": 2, "commune": 3, "unit": 4}

_QUERY = """
    SELECT d.id, d.document_type, d.issuer_level AS level, d.province, d.published_on, d.announces_type IS NOT NULL
           OR d.announces_number IS NOT NULL OR d.document_type = 'news' AS is_report, d.issued_on AS own_day,
           coalesce(a.number_key, o.number_key) AS number_key,
           coalesce(a.issued_on, d.announces_issued_on, o.issued_on, d.issued_on) AS issued_on,
           d.issuer, d.announces_issuer, (SELECT max(launched_by) FROM campaigns c WHERE c.document_id = d.id) AS launched_by,
           (SELECT json_group_array(name_key) FROM campaign_names n WHERE n.document_id = d.id) AS names
    FROM documents d
    LEFT JOIN identities o ON o.document_id = d.id AND o.kind = 'own'
    LEFT JOIN identities a ON a.document_id = d.id AND a.kind = 'announced'
    WHERE d.id IN (SELECT value FROM json_each(?)) ORDER BY d.id"""


@dataclass(frozen=True)
class Profile:
    """A document, or of a report the document it is about; days as EDTF, ``place`` the province by its name then."""

    id: str
    document_type: str | None
    is_report: bool
    level: str | None
    place: str | None
    number_key: str | None
    issued_on: str | None
    issuer_words: str | None
    published_on: str | None
    names: frozenset[str]

    @property
    def rank(self) -> int | None:
        return _RANKS.get(self.level or "")

    @property
    def issued(self) -> date | None:
        """The day of issue; ``None`` where only a month or year is told."""
        return date.fromisoformat(self.issued_on) if self.issued_on and len(self.issued_on) == 10 else None

    @property
    def seen(self) -> date | None:
        """The first day on which the document can have been there."""
        value = self.published_on or self.issued_on
        return EdtfDate(value).first_day if value else None


def profiles(reader: Reader, ids: Iterable[str]) -> Iterator[Profile]:
    for row in reader.rows(_QUERY, (json.dumps(sorted(set(ids))),)):
        yield Profile(
            id=row["id"],
            document_type=row["document_type"],
            is_report=bool(row["is_report"]),
            level=row["level"],
            place=row["province"],
            number_key=row["number_key"],
            issued_on=row["issued_on"],
            issuer_words=_issuer(row),
            published_on=row["published_on"] or (row["own_day"] if row["is_report"] else None),
            names=frozenset(json.loads(row["names"])),
        )


def _issuer(row: Row) -> str | None:
    """Of a report, the body that it says has issued the plan or launched the campaign; its own publisher is another one."""
    reported = row["announces_issuer"] or row["launched_by"]
    return issuer_words(reported if row["is_report"] else row["issuer"] or reported)
