"""The canonical form of a number: without spaces, with real hyphens and Đ, damage mended where one reading is possible."""

from __future__ import annotations

import re
from functools import cache

from extractors.lexicons import load_lexicon
from schemas.vocabulary import DocumentType

_LOOK_ALIKE = str.maketrans("АВСЕНКМОРТХ", "ABCEHKMOPTX")
_DIGITS = str.maketrans("lIOo", "1100")
_UNACCENTED = re.compile(r"^QD(?=[-./])|^ND(?=-CP)")  # no other code is written so
_THOUSANDS = re.compile(r"(?<=\d)\.(?=\d{3}$)")  # "1.205"; "66.15" is a number of two parts
_LEADING = re.compile(r"^[\dlIOo]+")


def canonical(digits: str, year: str | None, symbol: str, rule: str) -> str:
    """``("2l", None, "TTr-SNV", "slash")`` gives ``21/TTr-SNV``; the Party writes ``05-NQ/TU``."""
    number = _LEADING.sub(lambda m: m[0].translate(_DIGITS), _THOUSANDS.sub("", re.sub(r"\s+", "", digits)))
    symbol = canonical_symbol(symbol)
    if rule in ("party", "historic"):
        return f"{number}-{symbol}"
    return "/".join(filter(None, (number, year and year[:4], symbol)))


def canonical_symbol(symbol: str) -> str:
    """``QĐ- UBND`` gives ``QĐ-UBND``, ``NĐCP`` gives ``NĐ-CP``."""
    mended = _with_hyphen(re.sub(r"\s+", "", symbol).translate(_LOOK_ALIKE))
    return _UNACCENTED.sub(lambda m: m[0].replace("D", "Đ"), mended)


def number_key(number: str) -> str:
    """What two spellings of one number share: ``07/qđ-ubnd`` and ``7/QĐ-UBND``."""
    return number.upper().lstrip("0")


def _with_hyphen(symbol: str) -> str:
    """``NĐCP`` lost its hyphen in a converter; put back where a type code and an issuer code are all of it."""
    if re.search(r"[-./&]", symbol):
        return symbol
    readings = {f"{kind}-{symbol[len(kind) :]}" for kind in type_codes() if symbol[len(kind) :] in issuer_codes()}
    readings = {reading for reading in readings if symbol.startswith(reading.split("-")[0])}
    return readings.pop() if len(readings) == 1 else symbol


@cache
def type_codes() -> dict[str, DocumentType]:
    """Code of a document type to its slug: ``QĐ`` to ``decision``."""
    return {code: entry["document_type"] for entry in load_lexicon("document_types") for code in entry["codes"]}


@cache
def issuer_codes() -> frozenset[str]:
    return frozenset(entry["code"] for entry in load_lexicon("issuer_codes"))
