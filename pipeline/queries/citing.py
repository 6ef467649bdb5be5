"""A cited document as people name it: by its whole number, or by type, number and year without the issuer's code."""

from __future__ import annotations

import re
from functools import cache

from extractors.language.folding import bare
from extractors.lexicons import load_lexicon
from pipeline.store.keys import number_key

_PARTIAL = re.compile(
    r"\s*(?P<type>[^\W\d][^\d]*?)?\s*(?:\bso\b)?\s*:?\s*(?P<digits>\d{1,5}[a-z]{0,2})"
    r"(?:\s*/\s*(?P<year>(?:19|20)\d{2})|\s+nam\s+(?P<year_2>(?:19|20)\d{2}))?\s*"
)
_CITED = "EXISTS (SELECT 1 FROM citations t WHERE t.document_id = d.id AND {0})"


def cited(text: str) -> tuple[str, dict[str, str]]:
    """A condition over ``d`` (documents) with its parameters.

    ``91/2017/NĐ-CP`` asks for that number; ``nđ 91/2017``, ``nghị định 91`` and ``91/2017`` for every number that begins so.
    """
    asked = _PARTIAL.fullmatch(bare(text))
    slug = _types().get(" ".join(asked["type"].split())) if asked and asked["type"] else None
    if asked is None or (asked["type"] and slug is None):
        return _CITED.format("t.number_key = :cites"), {"cites": number_key(text)}
    year = asked["year"] or asked["year_2"]
    conditions = ["(t.number_key GLOB :cites || '[/-]*')"]
    parameters = {"cites": asked["digits"].lstrip("0")}
    if slug:
        conditions.append("t.document_type = :cites_type")
        parameters["cites_type"] = slug
    if year:
        conditions.append(
            "(t.number_key GLOB :cites || '/' || :cites_year || '[/-]*' OR substr(t.issued_on, 1, 4) = :cites_year)"
        )
        parameters["cites_year"] = year
    return _CITED.format(" AND ".join(conditions)), parameters


@cache
def _types() -> dict[str, str]:
    """Names and codes of document types without accents: ``nghi dinh`` and ``nd`` are a decree."""
    entries = load_lexicon("document_types")
    return {bare(name): str(entry["document_type"]) for entry in entries for name in (*entry["codes"], *entry["forms"])}
