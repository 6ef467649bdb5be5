"""How well links are found: pairs of documents that the program puts into one campaign, against those that belong there."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.linking import documents_of_campaign
from pipeline.queries import Reader

Pairs = set[frozenset[str]]


def found_pairs(reader: Reader, ids: Iterable[str]) -> Pairs:
    """Plans, copies and reports with each other; amendments, appendices and answers with each plan."""
    found: Pairs = set()
    for each in ids:
        documents = documents_of_campaign(reader, each)
        same = {*documents.plans, *documents.reports}
        others = {*documents.amendments, *documents.appendices}
        if each in same:
            found |= {frozenset((each, other)) for other in same - {each}}
        if each in documents.plans:
            found |= {frozenset((each, other)) for other in others}
            found |= {frozenset((each, other)) for other in (*documents.answers, *documents.answered_by)}
    return found


def precision_and_recall(found: Pairs, known: Pairs) -> tuple[float, float]:
    right = len(found & known)
    return right / len(found) if found else 1.0, right / len(known) if known else 1.0
