"""Made documents for the award tests: a plan of UBND tỉnh Hà Nam unless told otherwise."""

from __future__ import annotations

from dataclasses import replace

from extractors.awards import find_awards
from extractors.campaigns.scope import Scope
from extractors.context import Context
from extractors.structure import build_view
from schemas import Award, EdtfDate, Header, RawDocument, TextDocument


def awards_of(text: str, issuer: str = "UBND tỉnh Hà Nam", province: str | None = "Hà Nam") -> tuple[Award, ...]:
    """The awards of ``text`` read as the body of a document made in May 2022."""
    document = TextDocument(RawDocument("x.txt", b""), text=text, media_type="text/plain", method="text")
    view = build_view(document)
    view = replace(view, zones=tuple("body" for _ in view.blocks))
    header = Header(document_type="plan", issuer=issuer, province=province, issued_on=EdtfDate("2022-05-05"))
    return find_awards(Scope(view, Context(header=header), view.blocks, launched_by=issuer))


def told(award: Award) -> str:
    """An award in one line: ``slug recipient comparator numbers per kind``."""
    bounds = f"{award.min}-{award.max}" if award.comparator == "range" else award.max if award.max is not None else award.min
    number = award.percent if award.percent is not None else bounds
    parts = (award.award, award.recipient, award.comparator, number, award.per, award.quota_kind)
    return " ".join(str(p) for p in parts if p is not None)
