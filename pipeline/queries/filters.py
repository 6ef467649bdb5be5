"""What can be asked of the rules, and how each question reads in SQL."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from pipeline.queries.awards import awards_named
from pipeline.queries.citing import cited
from pipeline.queries.fulltext import match_expression
from pipeline.store.keys import words_key


@dataclass(frozen=True)
class Filters:
    """Every filter that is set must hold; text is compared without case and accents.

    ``award``: slug, label or family; ``min``/``max``: bounds of the number of awards; ``level``: of the issuer;
    ``year``: of issue; ``in_force``: a day (``2018-05-01``) inside the campaign's period; ``cites``: a document's
    number in any spelling, or its type, number and year; ``text``: words of the document.
    """

    award: str | None = None
    recipient: str | None = None
    min: int | None = None
    max: int | None = None
    level: str | None = None
    province: str | None = None
    year: int | None = None
    in_force: str | None = None
    cites: str | None = None
    issuer: str | None = None
    target: str | None = None
    text: str | None = None

    @property
    def about_awards(self) -> bool:
        """Whether a document without award rules can be an answer."""
        return any(value is not None for value in (self.award, self.recipient, self.min, self.max))

    def conditions(self) -> tuple[list[str], dict[str, Any]]:
        """Conditions over ``d`` (documents), ``c`` (campaigns) and ``a`` (awards), with their parameters."""
        given = {field.name: getattr(self, field.name) for field in fields(self)}
        given = {name: value for name, value in given.items() if value is not None}
        conditions = [_SQL[name] for name in given if name in _SQL]
        parameters = {name: _PARAMETER[name](value) if name in _PARAMETER else value for name, value in given.items()}
        if self.award is not None:
            parameters.pop("award")
            slugs = {f"award_{number}": slug for number, slug in enumerate(awards_named(self.award))}
            names = ", ".join(f":{key}" for key in slugs)
            conditions.append(f"(a.award IN ({names}) OR folded(a.label) LIKE :award)")
            parameters |= slugs | {"award": _containing(self.award)}
        if self.cites is not None:
            condition, named = cited(self.cites)
            conditions.append(condition)
            parameters |= named
        return conditions, parameters


_SQL = {
    "recipient": "a.recipient IN (:recipient, 'any')",
    "min": "coalesce(a.max, a.min) >= :min",
    "max": "coalesce(a.max, a.min) <= :max",
    "level": "d.issuer_level = :level",
    "province": "folded(d.province) = :province",
    "year": "substr(coalesce(d.issued_on, d.announces_issued_on), 1, 4) = :year",
    "in_force": "(c.period_start <= :in_force AND coalesce(c.period_end, '9999') >= :in_force"
    " OR c.period_start IS NULL AND c.period_end >= :in_force)",
    "issuer": "(folded(d.issuer) LIKE :issuer OR folded(d.announces_issuer) LIKE :issuer)",
    "target": "EXISTS (SELECT 1 FROM targets t WHERE t.document_id = c.document_id AND t.campaign = c.campaign"
    " AND (folded(t.text) LIKE :target OR folded(t.categories) LIKE :target))",
    # The index's row number is the document's digest (store.keys.search_id), so it leads back without a table of its own.
    "text": "substr(d.id, 1, 15) IN (SELECT printf('%015x', rowid) FROM search WHERE search MATCH :text)",
}


def _containing(text: str) -> str:
    return f"%{words_key(text)}%"  # nothing that LIKE takes for a pattern is left in it


def _place(text: str) -> str:
    """``tỉnh Hà Nam``, ``TP. Hồ Chí Minh`` and the bare name are one."""
    words = words_key(text)
    for title in ("tinh ", "thanh pho ", "tp "):
        words = words.removeprefix(title)
    return words


_PARAMETER: dict[str, Callable[[Any], str | None]] = {
    "province": _place,
    "year": str,
    "issuer": _containing,
    "target": _containing,
    "text": match_expression,
}
