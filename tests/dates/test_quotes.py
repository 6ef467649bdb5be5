"""What is proven by its quotes alone: every date and deadline of the sample documents."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from unicodedata import normalize

import pytest

from extractors.campaigns.scope import Scope
from extractors.context import Context
from extractors.dates import date_mentions
from extractors.dates.quotes import dates_in_quotes
from extractors.deadlines import find_deadlines
from extractors.deadlines.quotes import days_in_quotes, rules_in_quotes
from extractors.header import find_context
from extractors.structure import DocumentView
from schemas import Evidence
from tests.dates.texts import view_of

CORPUS = Path(__file__).parents[2] / "corpus"
DOCUMENTS = sorted([*CORPUS.glob("written/*.txt"), *CORPUS.glob("documents/*.t*xt")])


@cache
def _read(path: Path) -> tuple[DocumentView, Context]:
    view = view_of(normalize("NFC", path.read_text(encoding="utf-8")))
    return view, find_context(view)


def _quotes(evidence: tuple[Evidence, ...]) -> Iterator[str]:
    return (e.quote for e in evidence)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: p.stem)
def test_every_date_is_proven_by_its_quotes(path: Path) -> None:
    view, context = _read(path)
    for mention in date_mentions(view, context):
        again = dates_in_quotes(_quotes(mention.evidence), context.reference_day, told=context.is_report)
        assert mention.value in {found.value for found in again}, mention


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: p.stem)
def test_every_deadline_is_proven_by_its_quotes(path: Path) -> None:
    view, context = _read(path)
    for deadline in find_deadlines(Scope(view, context, view.main_blocks())):
        quotes = list(_quotes(deadline.evidence))
        if deadline.value:
            assert deadline.value.first_day in days_in_quotes(quotes, context.reference_day), deadline
        else:
            assert deadline.recurrence in rules_in_quotes(quotes), deadline
