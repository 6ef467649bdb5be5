"""Proof of names and wordings: numbers, bodies, kinds of documents, texts taken over from the quote."""

from __future__ import annotations

import re
from functools import cache

from extractors.context import Context
from extractors.header.cells import Cell
from extractors.header.issuer import letterhead_issuer
from extractors.issuers import Place, find_issuers
from extractors.language.folding import bare
from extractors.lexicons import load_lexicon
from extractors.numbers import find_numbers
from extractors.proof.passage import Passage
from schemas import Span

_WORD = re.compile(r"[^\W_]+")
_UNPRINTED_TYPES = ("news", "other", "official_letter")  # an official letter is known by a number without a type


def wording_stated(passage: Passage, value: str) -> bool:
    """Every word of ``value`` stands in the passage, in this order; case, accents and punctuation aside."""
    words = iter(_words(passage.text))
    return all(word in words for word in _words(value))


def year_printed(passage: Passage, year: str) -> bool:
    """A law may be cited with its year alone: ``Luật Nhà ở 2023``."""
    return re.search(rf"(?<!\d){year}(?!\d)", passage.text) is not None


def number_stated(passage: Passage, value: str) -> bool:
    """The number is found in the passage, or printed there but for spaces."""
    if any(found.canonical == value for found in find_numbers(passage.view)):
        return True
    printed = re.escape(_squeezed(value))
    return re.search(rf"(?<![\d/]){printed}(?!\w)", _squeezed(passage.text)) is not None


def issuer_stated(passage: Passage, context: Context, value: str) -> bool:
    """The body is named, perhaps without its place, which then is the document's own."""
    own = Place.of(context.issuer, context.province)
    for place in (own, Place.of(value, context.province), Place(context.province)):
        if any(value in (found.name, f"Chủ tịch {found.name}") for found in find_issuers(passage.view, place)):
            return True
    return wording_stated(passage, value) or _letterhead(passage, context) == value


def _letterhead(passage: Passage, context: Context) -> str | None:
    """The issuer that the quotes give as lines of a letterhead."""
    cells = [Cell(Span(block.start, block.end), "issuer", 0) for block in passage.view.blocks]
    symbol = re.sub(r"^[\d/]+", "", context.header.number or "") or None
    issuer = letterhead_issuer(passage.view, cells, symbol, context.header.place)
    return issuer.name if issuer else None


def type_stated(passage: Passage, value: str) -> bool:
    """A name of the type, or its code inside a number; what prints no type needs neither."""
    if value in _UNPRINTED_TYPES:
        return True
    if any(found.document_type == value for found in find_numbers(passage.view)):
        return True
    names, codes = _type_names()[value]
    text = f" {' '.join(_words(passage.text))} "
    if any(f" {name} " in text for name in names):
        return True
    return any(re.search(rf"(?<![^\W\d_]){re.escape(code)}(?![^\W\d_])", passage.view.plain) for code in codes)


@cache
def _type_names() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    names: dict[str, set[str]] = {}
    codes: dict[str, set[str]] = {}
    for entry in load_lexicon("document_types"):
        names.setdefault(entry["document_type"], set()).update(" ".join(_words(form)) for form in entry["forms"])
        codes.setdefault(entry["document_type"], set()).update(entry["codes"])
    return {slug: (frozenset(found), frozenset(codes[slug])) for slug, found in names.items()}


def _words(text: str) -> list[str]:
    return _WORD.findall(bare(text))


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", bare(text))
