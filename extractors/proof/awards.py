"""Proof of award rules: name, numbers, share, money, recipient and grantor, each read again from the quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.awards.authority import told_apart
from extractors.awards.comparing import UPWARDS
from extractors.awards.grantors import find_grantors
from extractors.awards.heads import HEAD_OF_MONEY
from extractors.awards.money import find_money, find_multiples
from extractors.awards.named import award_names
from extractors.awards.names import find_names
from extractors.awards.nouns import find_nouns
from extractors.awards.quantities import find_counts, find_shares
from extractors.awards.ranks import find_ranks
from extractors.awards.singles import SUPERLATIVE, SUPERLATIVE_LABEL
from extractors.awards.tables import CEILING_NOTE
from extractors.awards.words import find_words
from extractors.campaigns.scope import Scope
from extractors.context import Context
from extractors.issuers import Place
from extractors.proof.passage import Passage
from extractors.proof.words import issuer_stated, wording_stated
from schemas import Award, Campaign, Span

_CELL = re.compile(r"^\s*(\d{1,4})\s*$", re.MULTILINE)  # a table's cell stands on a line of its own
_REST = re.compile(r"\bcon lai\b")  # "15 in all, 05 of them for collectives, the rest for individuals"
_COMPARED_BY = {
    "max": {"max", "up_to"}, "percent_max": {"max", "up_to"}, "min": {"min"}, "percent_min": {"min"}, "approx": {"approx"},
}  # fmt: skip


def unproven(award: Award, campaign: Campaign, passage: Passage, context: Context) -> Iterator[str]:
    """Names of the fields that the passage does not give."""
    if not _named(award, passage):
        yield "award"
    yield from _numbers(award, passage)
    if not _compared(award, passage):
        yield "comparator"
    if award.recipient not in (None, "any", *_recipients(award, passage)):
        yield "recipient"
    if award.granted_by is not None and not _granted(award.granted_by, award.award, campaign, passage, context):
        yield "granted_by"
    for field in ("recipient_group", "percent_base", "condition"):
        value = getattr(award, field)
        if value is not None and not wording_stated(passage, value):
            yield field
    if award.phase is not None and award.phase not in {phase.ordinal for phase in campaign.phases}:
        yield "phase"


def _named(award: Award, passage: Passage) -> bool:
    known = award_names().get(award.award)
    if known is None:
        return False
    found = [*find_names(passage.view, passage.reading, passage.span), *find_ranks(passage.reading, passage.span)]
    return any(award.award in (one.name.slug, told_apart(one.name, award.granted_by).slug) for one in found)


def _numbers(award: Award, passage: Passage) -> Iterator[str]:
    counts = find_counts(passage.reading, passage.span)
    stated = {count.low for count in counts} | {count.high for count in counts}
    stated |= {int(cell) for cell in _CELL.findall(passage.text)}
    if _ranked(passage):
        stated.add(1)
    if _REST.search(passage.view.bare):
        stated |= {one.low - other.low for one in counts for other in counts}
    for field in ("min", "max"):
        value = getattr(award, field)
        if value is not None and value not in stated:
            yield field
    if award.percent is not None and not share_stated(passage, award.percent):
        yield "percent"
    if award.cash_vnd is not None and not _paid(award.cash_vnd, passage):
        yield "cash_vnd"
    multiple = award.cash_base_salary
    if multiple is not None and multiple not in {m.salary for m in find_multiples(passage.reading, passage.span)}:
        yield "cash_base_salary"


def _ranked(passage: Passage) -> bool:
    """One winner each, by place, prize money or superlative ("ấp cao điểm nhất, nhì … 3 triệu, 2 triệu", "đơn vị đứng đầu")."""
    amounts = find_money(passage.reading, passage.span)
    best = passage.reading.has(SUPERLATIVE_LABEL, passage.span) or any(
        passage.reading.first(SUPERLATIVE, Span(noun.span.end, passage.span.end))
        for noun in find_nouns(passage.view, passage.reading, passage.span)
        if noun.span.end < passage.span.end
    )
    return len(amounts) > 1 or best or bool(find_ranks(passage.reading, passage.span))


def _paid(cash: int, passage: Passage) -> bool:
    """An amount with its unit, or a figure below a head that says money."""
    if cash in {money.vnd for money in find_money(passage.reading, passage.span)}:
        return True
    return f"{cash:,}".replace(",", ".") in passage.text and passage.reading.has(HEAD_OF_MONEY, passage.span)


def _compared(award: Award, passage: Passage) -> bool:
    """The comparator has the bounds it speaks of, and the words that say it."""
    low, high = award.min, award.max
    bounded = {
        "exact": low is not None and low == high,
        "max": low is None and high is not None,
        "min": high is None and (low is not None or award.percent is not None),
        "range": low is not None and high is not None and low <= high,
        "approx": low is not None or high is not None or award.percent is not None,
        "percent_max": award.percent is not None,
        "percent_min": award.percent is not None,
        "percent_exact": award.percent is not None,
    }
    if not bounded.get(award.comparator, True):
        return False
    words = _COMPARED_BY.get(award.comparator)
    if words is None:
        return True
    said = {word.value for word in find_words(passage.reading, passage.span, "comparator")}
    if words & said:
        return True
    return passage.reading.has(UPWARDS if "min" in words else CEILING_NOTE, passage.span)


def _recipients(award: Award, passage: Passage) -> set[str]:
    """Kinds of winners that the passage names; where it names none, those the award is for by law."""
    nouns = find_nouns(passage.view, passage.reading, passage.span)
    named: set[str] = {str(at.noun.kind) for at in nouns}
    known = award_names().get(award.award)
    if known and known.family == "flag":
        named.add("collective")
    if not any(at.noun.generic for at in nouns):
        named.update(known.recipients if known else ())
    return named


def _granted(grantor: str, slug: str, campaign: Campaign, passage: Passage, context: Context) -> bool:
    own = (campaign.launched_by, context.issuer, award_names()[slug].grantor if slug in award_names() else None)
    if grantor in own or any(grantor == f"Chủ tịch {name}" for name in own if name):
        return True
    scope = Scope(passage.view, context, passage.view.blocks, launched_by=campaign.launched_by)
    day = context.reference_day
    places = (Place.of(context.issuer, context.province, day), Place.of(grantor, context.province, day))
    if any(g.name == grantor for place in places for g in find_grantors(scope, passage.reading, passage.span, place)):
        return True
    return issuer_stated(passage, context, grantor)


def share_stated(passage: Passage, percent: float) -> bool:
    """Whether the passage has this share, in percent."""
    return any(share.percent == percent for share in find_shares(passage.reading, passage.span))
