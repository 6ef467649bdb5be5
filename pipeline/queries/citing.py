"""A cited document as people name it: by its whole number, or by type, number and year without the issuer's code."""

from __future__ import annotations

import re

from extractors.language.search_forms import without_accents
from pipeline.queries.conditions import Ask, Lookup, any_of
from pipeline.store.keys import number_key
from pipeline.store.number_tokens import type_of_code
from pipeline.store.terms import term

_PARTIAL = re.compile(
    r"\s*(?P<type>[^\W\d][^\d]*?)?\s*(?:\bso\b)?\s*:?\s*(?P<digits>\d{1,5}[a-z]{0,2})"
    r"(?:\s*/\s*(?P<year>(?:19|20)\d{2})|\s+nam\s+(?P<year_2>(?:19|20)\d{2}))?\s*"
)
# The sign keeps SQLite from reading all that cite the number anew for every rule.
_OF_DOCUMENT = "EXISTS (SELECT 1 FROM citations t WHERE t.document_id = r.document_id AND t.within_main_text AND {0})"


def cites(text: str, role: str | None) -> Ask:
    """Documents that cite a number, in the role if one is given.

    ``91/2017/NĐ-CP`` asks for that number; ``nđ 91/2017``, ``nghị định 91`` and ``91/2017`` for every number that begins so.
    """
    asked = _PARTIAL.fullmatch(without_accents(text))
    kind = type_of_code(" ".join(asked["type"].split())) if asked and asked["type"] else None
    parameters = {"cites_role": role} if role else {}
    conditions = ["t.role = :cites_role"] if role else []
    if asked is None or (asked["type"] and kind is None):
        words: list[str | Lookup] = [term("cites", number_key(text))]
        same = "+t.number_key = :cites"
        parameters["cites"] = number_key(text)
    else:
        digits, year = asked["digits"].lstrip("0"), asked["year"] or asked["year_2"]
        words = [Lookup("cites", digits + sign, kind) for sign in "/-"]
        same = "+t.number_key GLOB :cites"
        parameters["cites"] = f"{digits}[/-]*"
        if kind:
            conditions.append("t.document_type = :cites_type")
            parameters["cites_type"] = kind
        if year:
            conditions.append("(t.number_key GLOB :cites_dated OR substr(t.issued_on, 1, 4) = :cites_year)")
            parameters |= {"cites_year": year, "cites_dated": f"{digits}/{year}[/-]*"}
    if not conditions:
        return Ask(any_of(words))
    return Ask(any_of(words), _OF_DOCUMENT.format(" AND ".join([same, *conditions])), parameters)
