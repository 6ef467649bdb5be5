"""Links of a document to others: found by what they share, judged by all that is known of both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pipeline.graph.candidates import Candidate
from pipeline.graph.citations import Cited, citations_of, cited_by
from pipeline.graph.validity import Named
from pipeline.linking.profile import Profile, profiles
from pipeline.linking.scores import POSSIBLE, SURE, answers, same_document
from pipeline.queries.reader import Reader

Kind = Literal["same", "amended_by", "amends", "replaced_by", "replaces", "appendix", "appendix_of", "answered_by", "answers"]

_MOST = 500
"""Documents that share one thing and are looked at; more share it only where it says nothing."""

_BY_CITATION: dict[str, tuple[Kind, Kind]] = {
    "amends": ("amends", "amended_by"),
    "replaces": ("replaces", "replaced_by"),
    "issued_with": ("appendix_of", "appendix"),
}
_ANSWERING = ("implements", "issues_plan_for", "legal_basis", "refers_to")


@dataclass(frozen=True)
class Link:
    """The document asked about ``kind`` the other: ``amended_by`` it, ``answers`` it, is its ``appendix_of``."""

    kind: Kind
    document_id: str
    score: float

    @property
    def sure(self) -> bool:
        return self.score >= SURE


def links_of(reader: Reader, document_id: str) -> list[Link]:
    """Every link and candidate, the surest first; of several kinds to one document the surest."""
    own = next(profiles(reader, [document_id]), None)
    if own is None:
        return []
    found = [link for link in _all(reader, own) if link.score >= POSSIBLE]
    best: dict[str, Link] = {}
    for link in sorted(found, key=lambda link: (-link.score, link.kind)):
        best.setdefault(link.document_id, link)
    return list(best.values())


def _all(reader: Reader, own: Profile) -> Iterator[Link]:
    for other in profiles(reader, _sharing(reader, own)):
        yield Link("same", other.id, same_document(own, other))
        yield _answer_without_citation(own, other)
    yield from _cited(reader, own)
    yield from _citing(reader, own)


def _cited(reader: Reader, own: Profile) -> Iterator[Link]:
    for cited in citations_of(reader, own.id):
        for candidate in cited.candidates:
            if cited.role in _BY_CITATION:
                yield Link(_BY_CITATION[cited.role][0], candidate.document_id, _cited_score(cited, candidate))
            elif cited.role in _ANSWERING and cited.status == "resolved" and not own.is_report:
                above = next(profiles(reader, [candidate.document_id]))
                if not above.is_report:
                    yield Link("answers", above.id, answers(own, above, cited.role))


def _citing(reader: Reader, own: Profile) -> Iterator[Link]:
    """The same seen from the other end, so that links are mutual."""
    if own.number_key is None or own.is_report:
        return
    citing = {each.id for each in cited_by(reader, Named(own.number_key, None, own.issued_on), _MOST)} - {own.id}
    for other in profiles(reader, citing):
        for cited in citations_of(reader, other.id):
            candidate = next((c for c in cited.candidates if c.document_id == own.id), None)
            if candidate is None:
                continue
            if cited.role in _BY_CITATION:
                yield Link(_BY_CITATION[cited.role][1], other.id, _cited_score(cited, candidate))
            elif cited.role in _ANSWERING and cited.status == "resolved" and not other.is_report:
                yield Link("answered_by", other.id, answers(other, own, cited.role))


def _cited_score(cited: Cited, candidate: Candidate) -> float:
    """Where several documents may be meant, none of them is sure."""
    return candidate.score if cited.status == "resolved" else min(candidate.score, POSSIBLE)


def _answer_without_citation(own: Profile, other: Profile) -> Link:
    """The same name at another level: a candidate at most."""
    if own.is_report or other.is_report or own.rank is None or other.rank is None or own.rank == other.rank:
        return Link("answers", other.id, 0.0)
    if own.rank > other.rank:
        return Link("answers", other.id, answers(own, other, None))
    return Link("answered_by", other.id, answers(other, own, None))


def _sharing(reader: Reader, own: Profile) -> set[str]:
    """Documents with the same number at the same place and day, or the same name of a campaign at the same place or above."""
    found: set[str] = set()
    if own.number_key:
        named = Named(own.number_key, own.place, own.issued_on)
        query = f"SELECT DISTINCT document_id FROM identities WHERE {Named.condition('identities')} LIMIT :most"
        found |= {row["document_id"] for row in reader.rows(query, named.parameters | {"most": _MOST})}
    query = (
        "SELECT n.document_id FROM campaign_names n JOIN documents d ON d.id = n.document_id WHERE n.name_key = :name"
        " AND (:place IS NULL OR d.province IS NULL OR d.province = :place) LIMIT :most"
    )
    place = {"place": own.place, "most": _MOST}
    for name in own.names:
        found |= {row["document_id"] for row in reader.rows(query, place | {"name": name})}
    return found - {own.id}
