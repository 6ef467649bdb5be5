"""Who issued a cited document: what the text says behind it, else what its number and the document's own issuer tell."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from extractors.citations.mentions import Mention, Surroundings
from extractors.context import Context
from extractors.header.announced import page_place
from extractors.header.issuer_place import Snippet
from extractors.issuers import issuers_in
from extractors.language.folding import fold
from extractors.lexicons import load_lexicon
from extractors.numbers.canonical import type_codes
from extractors.places import unit_word
from extractors.structure import Block

_OF_HIGHER = re.compile(
    r"\s{0,3}(?:do|của)\s{1,3}(?:ban\s(?:thường\svụ|chấp\shành)\s|hội\sđồng\s(?:quản\strị|thành\sviên)\s|chủ\stịch\s){0,2}"
    r"(?P<body>trung\sương|tw\b|tổng\s(?:công\sty|liên\sđoàn|cục|giám\sđốc)|tập\sđoàn|quân\skhu)"
)
_LEGISLATURE = {"law", "code", "ordinance", "constitution"}


def complete_issuer(mention: Mention, around: Surroundings, context: Context, block: Block) -> Mention:
    """Stated; or the proposer before a submission; or told by the code: the document's own, or a known body's."""
    if mention.issuer or mention.document_type in _LEGISLATURE:
        return mention
    proposer = around.proposer_before(mention.head, block.start)
    if proposer:
        return replace(mention, issuer=proposer.name, support=mention.support + around.view.evidence(proposer.span))
    told = issuer_by_code(mention.number or "", context)
    if told == context.issuer and _is_of_another(mention, around, context):
        return mention
    if told is None and context.is_report:
        told = _of_page(mention.number or "", around, context)
    return replace(mention, issuer=told)


def _is_of_another(mention: Mention, around: Surroundings, context: Context) -> bool:
    """``của Tổng Giám đốc Tập đoàn``: a body above the document's own issuer, and one that no list knows."""
    stated = _OF_HIGHER.match(around.view.folded, mention.span.end)
    return stated is not None and stated["body"] not in fold(context.issuer or "")


def issuer_by_code(number: str, context: Context) -> str | None:
    """The body that a number's code stands for: ``NĐ-CP``, or the document's own issuer under its own code."""
    code = _issuing_code(number)
    if code and context.number and code == _issuing_code(context.number):
        return context.issuer
    return _by_code(code, context)


def _of_page(number: str, around: Surroundings, context: Context) -> str | None:
    """``15/KH-UBND`` on the page of a town is of the town's committee."""
    if _issuing_code(number) not in ("UBND", "HĐND"):
        return None
    place = page_place(around.view, context.province)
    unit = place.commune_unit if place.commune else place.district_unit if place.district else None
    named = f"{_issuing_code(number)} {unit}"
    bodies = issuers_in(Snippet.of(named), place, 0, len(named)) if unit else []
    return bodies[0].name if bodies else None


def _issuing_code(number: str) -> str | None:
    """``UBND`` of ``24/2013/QĐ-UBND``, ``TU`` of ``05-NQ/TU``, ``SNV`` of ``2231/SNV-CCHC&PC``."""
    groups = [g for g in number.replace("-", "/").replace(".", "/").split("/") if g and not g[0].isdigit()]
    if groups and groups[0] in type_codes():
        groups = groups[1:]
    return groups[0] if groups else None


@cache
def _bodies() -> dict[str, dict[str, str]]:
    bodies: dict[str, dict[str, str]] = {}
    for entry in load_lexicon("issuer_codes"):
        bodies.setdefault(entry["code"], entry)
    return bodies


def _by_code(code: str | None, context: Context) -> str | None:
    """A central body by its code; a department of the province the document belongs to."""
    entry = _bodies().get(code or "")
    if entry is None:
        return None
    if entry["level"] == "central":
        return entry["body"] if "(" not in entry["body"] else None  # "TW" may be one of several bodies
    if entry["level"] == "province" and entry["body"].startswith("Sở ") and context.province:
        return f"{entry['body']} {unit_word(context.province)} {context.province}"
    if code == "UBND" and context.province and context.header.issuer_level == "province":
        return f"UBND {unit_word(context.province)} {context.province}"
    return None
