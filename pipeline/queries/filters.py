"""What can be asked of the rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from pipeline.queries import asks
from pipeline.queries.citing import cites
from pipeline.queries.conditions import NOTHING, Ask, Conditions
from pipeline.queries.fulltext import match_expression

MOST_LETTERS = 2000
"""Of a filter; names are shorter, and a pasted file must not stall the store."""


@dataclass(frozen=True)
class Filters:
    """Every filter that is set must hold; names are compared without case and accents, an empty answer is no error.

    ``award``: slug, label or family; ``min``, ``max``: bounds of the number of awards; ``per``, ``comparator``,
    ``granted_level``, ``level`` (of the issuer), ``document_type``, ``kind``, ``warning``: slugs; ``granted_by``, ``issuer``,
    ``campaign``: words of the name; ``province``: as on the day of issue, ``province_today``: that has the place since
    2025-07-01; ``year``: of issue; ``in_force``: a day, month, year or interval (EDTF) that the campaign's period meets,
    ``certain``: leaves out what is in force only possibly; ``target``: a category's slug, or words of a group;
    ``cites``: a number in any spelling, or type, number and year, ``cites_as``: in this role; ``number``: the document's own;
    ``replaced_basis``: a day, or ``issue`` for the document's own: rests on what had ended by then; ``min_confidence``: 0 to
    1; ``text``: words of the document.
    """

    award: str | None = None
    recipient: str | None = None
    min: int | None = None
    max: int | None = None
    comparator: str | None = None
    per: str | None = None
    granted_by: str | None = None
    granted_level: str | None = None
    level: str | None = None
    province: str | None = None
    province_today: str | None = None
    issuer: str | None = None
    year: int | None = None
    in_force: str | None = None
    certain: bool | None = None
    target: str | None = None
    campaign: str | None = None
    kind: str | None = None
    document_type: str | None = None
    number: str | None = None
    cites: str | None = None
    cites_as: str | None = None
    replaced_basis: str | None = None
    warning: str | None = None
    min_confidence: float | None = None
    text: str | None = None

    def conditions(self) -> Conditions:
        short = Filters(**{field.name: _short(getattr(self, field.name)) for field in fields(self)})
        return short._conditions()

    def _conditions(self) -> Conditions:
        given = {field.name: getattr(self, field.name) for field in fields(self)}
        found = [_ASKS[name](value) for name, value in given.items() if value is not None and name in _ASKS]
        if self.min is not None or self.max is not None:
            found.append(asks.quota(self.min, self.max))
        if self.in_force is not None:
            found.append(asks.in_force(self.in_force, certain=bool(self.certain)))
        if self.cites is not None:
            found.append(cites(self.cites, self.cites_as))
        if self.text is None:
            return Conditions(tuple(found))
        expression = match_expression(self.text)
        if expression is None:
            return Conditions((NOTHING,))
        return Conditions(tuple(found), expression, match_expression(self.text, ranked=True))


def _short(value: Any) -> Any:
    return value[:MOST_LETTERS] if isinstance(value, str) else value


_ASKS: dict[str, Callable[[Any], Ask]] = {
    "award": asks.award,
    "recipient": asks.recipient,
    "comparator": asks.slug("comparator"),
    "per": asks.slug("per"),
    "granted_by": asks.words_of("granted_by"),
    "granted_level": asks.slug("granted_level"),
    "level": asks.slug("level"),
    "province": asks.province("province"),
    "province_today": asks.province("province_today"),
    "issuer": asks.words_of("issuer"),
    "year": lambda year: asks.slug("year")(str(year)),
    "target": asks.target,
    "campaign": asks.words_of("campaign"),
    "kind": asks.slug("kind"),
    "document_type": asks.slug("document_type"),
    "number": asks.number,
    "replaced_basis": asks.replaced_basis,
    "warning": asks.slug("warning"),
    "min_confidence": asks.min_confidence,
}
