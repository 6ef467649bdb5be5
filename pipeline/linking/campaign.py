"""All documents of one campaign, from any one of them."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.linking.links import Link, links_of
from pipeline.linking.profile import Profile, profiles
from pipeline.queries.reader import Reader

_WITHIN = ("same", "amended_by", "amends", "replaced_by", "replaces", "appendix", "appendix_of")
"""Kinds that stay in the campaign; the plan that it answers and those that answer it are campaigns of their own."""

_MOST = 200


@dataclass(frozen=True)
class CampaignDocuments:
    """``plan``: the document that sets the rules (``None`` where only reports are known); ids, oldest first; ``candidates`` are
    links from any of these that are not sure."""

    plan: str | None
    plans: tuple[str, ...]
    amendments: tuple[str, ...]
    appendices: tuple[str, ...]
    reports: tuple[str, ...]
    answers: tuple[str, ...]
    answered_by: tuple[str, ...]
    candidates: tuple[Link, ...]


def documents_of_campaign(reader: Reader, document_id: str) -> CampaignDocuments:
    """Follows sure links until nothing new is found."""
    members, links = _closure(reader, document_id)
    known = {profile.id: profile for profile in profiles(reader, members)}
    kinds: dict[str, set[str]] = {each: set() for each in members}
    for source, found in links.items():
        for link in found:
            if link.sure and link.document_id in kinds:
                kinds[link.document_id].add(link.kind)
                kinds[source].add(_REVERSED.get(link.kind, ""))
    amendments = [each for each in members if "amended_by" in kinds[each]]
    appendices = [each for each in members if "appendix" in kinds[each]]
    reports = [each for each in members if known[each].is_report]
    apart = {*amendments, *appendices, *reports}
    plans = sorted((known[each] for each in members if each not in apart), key=_age)
    in_force = [plan.id for plan in plans if "replaces" not in kinds[plan.id]]
    sure = {link.document_id: link.kind for found in links.values() for link in found if link.sure}
    return CampaignDocuments(
        plan=in_force[-1] if in_force else None,
        plans=tuple(plan.id for plan in plans),
        amendments=_by_age(known, amendments),
        appendices=_by_age(known, appendices),
        reports=_by_age(known, reports),
        answers=tuple(sorted(each for each, kind in sure.items() if kind == "answers")),
        answered_by=tuple(sorted(each for each, kind in sure.items() if kind == "answered_by")),
        candidates=_candidates(links, set(members)),
    )


_REVERSED = {"amends": "amended_by", "appendix_of": "appendix", "replaced_by": "replaces"}
"""What the document that has the link is to the other one."""


def _closure(reader: Reader, document_id: str) -> tuple[list[str], dict[str, list[Link]]]:
    members, links = [document_id], {document_id: links_of(reader, document_id)}
    for each in members:  # grows while it is walked
        for link in links[each]:
            if link.sure and link.kind in _WITHIN and link.document_id not in links and len(members) < _MOST:
                members.append(link.document_id)
                links[link.document_id] = links_of(reader, link.document_id)
    return members, links


def _candidates(links: dict[str, list[Link]], members: set[str]) -> tuple[Link, ...]:
    best: dict[str, Link] = {}
    for found in links.values():
        for link in found:
            known = best.get(link.document_id)
            if link.document_id not in members and not link.sure and (known is None or known.score < link.score):
                best[link.document_id] = link
    return tuple(sorted(best.values(), key=lambda link: (-link.score, link.document_id)))


def _by_age(known: dict[str, Profile], ids: list[str]) -> tuple[str, ...]:
    return tuple(profile.id for profile in sorted((known[each] for each in ids), key=_age))


def _age(profile: Profile) -> tuple[str, str]:
    return profile.issued_on or profile.published_on or "", profile.id
