"""A document number as words of the full-text index, one for every way to ask for it."""

from __future__ import annotations

import re
from functools import cache

from extractors.language.search_forms import tokens, without_accents
from extractors.lexicons import load_lexicon

_PARTS = re.compile(r"(?P<digits>\d{1,6}[a-z]{0,3})(?:[/-](?P<year>(?:19|20)\d\d)(?!\d))?(?P<rest>.*)", re.DOTALL)


def number_tokens(number: str, document_type: str | None) -> list[str]:
    """``91/2017/NĐ-CP`` of a decree: ``91x2017xndcp``, ``decree91x2017`` and ``decree91``."""
    form = "".join(without_accents(number).split())
    parts = _PARTS.search(form)
    if parts is None:
        return []
    codes = tokens(parts["rest"])
    kind = next((type_of_code(code) for code in codes if type_of_code(code)), None) or document_type
    found = [whole_token(parts["digits"], parts["year"], "".join(codes))]
    if kind:
        found.append(kind_token(kind, parts["digits"], None))
        if parts["year"]:
            found.append(kind_token(kind, parts["digits"], parts["year"]))
    return found


def whole_token(digits: str, year: str | None, codes: str) -> str:
    return "x".join(part for part in (digits.lstrip("0"), year, codes) if part)


def kind_token(document_type: str, digits: str, year: str | None) -> str:
    kind = document_type.replace("_", "")
    return f"{kind}{digits.lstrip('0')}x{year}" if year else f"{kind}{digits.lstrip('0')}"


def type_of_code(code: str) -> str | None:
    """The document type that a name or code without accents stands for: ``nd`` and ``nghi dinh`` are a decree."""
    return _types().get(code)


@cache
def _types() -> dict[str, str]:
    entries = load_lexicon("document_types")
    return {
        " ".join(without_accents(name).split()): str(entry["document_type"])
        for entry in entries
        for name in (*entry["codes"], *entry["forms"])
    }


@cache
def known_codes() -> frozenset[str]:
    """Words that may stand in a number behind its digits: codes of types and of issuers, without accents."""
    issuers = (entry["code"] for entry in load_lexicon("issuer_codes"))
    types = (code for entry in load_lexicon("document_types") for code in entry["codes"])
    return frozenset(word for code in (*issuers, *types) for word in tokens(without_accents(code)))
