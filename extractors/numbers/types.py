"""Which type a numbered document is: by the name printed before the number, else by the code inside it."""

from __future__ import annotations

import re
from functools import cache

from extractors.language.folding import fold
from extractors.language.phrases import whole_words
from extractors.lexicons import load_lexicon
from extractors.numbers.canonical import issuer_codes, type_codes
from schemas import Span
from schemas.vocabulary import DocumentType

_REACH = 90
_ABBREVIATED = re.compile(r"\b(?P<code>[A-ZĐ][A-Za-zĐđ]{1,3})(?:[ ]số)?[ :]{1,2}$")
_BETWEEN = re.compile(r"[^.;:\n]*(?:\n[^.;:\n]*)?")  # of one sentence; a layout may break the line once
# Before the law on normative documents of 1996 a number named its issuer only; each of these issued one type so.
_ISSUERS_ALONE: dict[str, DocumentType] = {
    "CP": "decree",
    "HĐBT": "decree",
    "TTg": "decision",
    "TTG": "decision",
    "UB": "decision",
}
_KINDS = ("PH", "LT", "LN", "TĐ", "LS", "HĐ")  # behind a type code: phối hợp, liên tịch, liên ngành, thẩm định, hành động


@cache
def _names() -> tuple[re.Pattern[str], dict[str, DocumentType]]:
    slug_of = {fold(form): entry["document_type"] for entry in load_lexicon("document_types") for form in entry["forms"]}
    longest_first = sorted(slug_of, key=len, reverse=True)
    return whole_words(r"\s+".join(map(re.escape, name.split())) for name in longest_first), slug_of


def type_name_before(folded: str, start: int, floor: int = 0) -> tuple[Span, DocumentType] | None:
    """The nearest type name before ``start`` in the same clause, and its slug; ``None`` where there is none."""
    low = max(floor, start - _REACH)
    pattern, slug_of = _names()
    found = None
    for match in pattern.finditer(folded, low, start):
        found = match
    if found is None or not _BETWEEN.fullmatch(folded, found.end(), start):
        return None
    gap = folded[found.end() : start]
    if len(gap) > 12 and not gap.rstrip(" (").endswith(("số", "số:")):
        return None
    return Span(found.start(), found.end()), slug_of[" ".join(found[0].split())]


def document_type(plain: str, folded: str, start: int, symbol: str, rule: str) -> tuple[int, DocumentType | None]:
    """Where the citation begins (its type name included) and the slug; ``None`` where nothing tells the type."""
    short = _ABBREVIATED.search(plain, max(0, start - 12), start)
    if short and short["code"] in type_codes():
        return short.start(), type_codes()[short["code"]]
    named = type_name_before(folded, start)
    if named and not symbol.startswith("VBHN"):  # a list names it by the law it consolidates: "Luật 31/VBHN-VPQH"
        return named[0].start, named[1]
    return start, type_of_symbol(symbol, rule)


def type_of_symbol(symbol: str, rule: str) -> DocumentType | None:
    """``QĐ-UBND`` is a decision, ``QH15`` a law, ``SNV-CCHC`` (no type code) an official letter."""
    if rule == "legislature":
        return "ordinance" if symbol.startswith(("UBTVQH", "PL")) else "resolution" if symbol.startswith("NQ") else "law"
    groups = re.split(r"[-./&]", symbol)
    first = groups[0].replace("QD", "QĐ").replace("ND", "NĐ")
    if len(groups) == 1 and first in _ISSUERS_ALONE:
        return _ISSUERS_ALONE[first]
    if first in type_codes():
        return type_codes()[first]
    for code, slug in sorted(type_codes().items(), key=lambda item: -len(item[0])):
        rest = first.removeprefix(code)
        if rest != first and (rest in _KINDS if len(groups) > 1 else rest in issuer_codes()):
            return slug
    return None if rule == "historic" else "official_letter"
