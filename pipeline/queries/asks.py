"""How each filter asks the index of rules."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import date

from extractors.language.search_forms import tokens, without_accents
from extractors.lexicons import load_lexicon
from extractors.places import province_named
from pipeline.queries.awards import awards_named
from pipeline.queries.conditions import NOTHING, Ask, Lookup, all_of, any_of
from pipeline.queries.ended import had_ended
from pipeline.store.keys import number_key
from pipeline.store.rule_rows import province_today
from pipeline.store.terms import confidence_terms, quota_terms, term, word_terms
from pipeline.store.time_units import units_meeting
from schemas.edtf import EdtfDate, EdtfError

_TITLE_OF_PLACE = re.compile(r"^(?:tinh|thanh pho|tp)\b[. ]*(?=\S)")
_DOCUMENTS_WITH = "r.document IN (SELECT rowid FROM search WHERE search MATCH :{0})"


def slug(name: str) -> Callable[[str], Ask]:
    """One value of a closed list."""
    return lambda value: Ask(words=any_of([term(name, without_accents(value))]))


def words_of(name: str) -> Callable[[str], Ask]:
    """Every word, in any order."""
    return lambda text: Ask(words=all_of(word_terms(name, text))) if word_terms(name, text) else NOTHING


def award(name: str) -> Ask:
    """Awards of the lexicon by slug, label or family, and others by the words of their label."""
    named = any_of(term("award", slug) for slug in awards_named(name))
    labelled = all_of(word_terms("label", name))
    found = any_of(part for part in (named, labelled) if part)
    return Ask(words=found) if found else NOTHING


def recipient(value: str) -> Ask:
    return Ask(words=any_of(term("recipient", each) for each in (without_accents(value), "any")))


def quota(low: int | None, high: int | None) -> Ask:
    terms = quota_terms(low, high)
    bounds = {"quota_low": low, "quota_high": high}
    given = {name: max(min(value, 2**62), -(2**62)) for name, value in bounds.items() if value is not None}
    sql = [f"r.quota {'>=' if name == 'quota_low' else '<='} :{name}" for name in given]
    return Ask(words=any_of(terms), sql=" AND ".join(sql), parameters=given) if terms else NOTHING


def min_confidence(least: float) -> Ask:
    if math.isnan(least):
        return NOTHING
    sql = "r.confidence >= :min_confidence"
    return Ask(words=any_of(confidence_terms(least)), sql=sql, parameters={"min_confidence": least})


def province(name: str) -> Callable[[str], Ask]:
    """``tỉnh Hà Nam``, ``TP. Hồ Chí Minh`` and the bare name are one; of today's provinces an old name means its successor."""

    def ask(text: str) -> Ask:
        place = _place(text)
        if name == "province_today":
            place = province_today(place) or place
        return Ask(words=any_of([term(name, without_accents(place))]))

    return ask


def _place(text: str) -> str:
    """The name of a province; what is none stays as it is, without its title."""
    bare = _TITLE_OF_PLACE.sub("", " ".join(without_accents(text).split()))
    known = province_named(bare)
    return known.name if known else bare


def in_force(asked: str, *, certain: bool) -> Ask:
    """Rules whose days meet those that are asked for; ``Filters.in_force`` that is no date finds nothing."""
    try:
        value = EdtfDate(asked)
    except EdtfError:
        return NOTHING
    first, last = value.first_day or date.min, value.last_day or date.max
    kind = "certain" if certain else "possible"
    return Ask(
        words=any_of(term("when", unit) for unit in units_meeting(first, last)),
        sql=f"r.{kind}_first <= :force_last AND r.{kind}_last >= :force_first",
        parameters={"force_first": first.isoformat(), "force_last": last.isoformat()},
    )


def target(text: str) -> Ask:
    """A category by its slug or label, or words of the group, as a phrase."""
    words = " ".join(tokens(without_accents(text)))
    slugs = [
        entry["slug"]
        for entry in load_lexicon("target_groups")
        if "slug" in entry and words in (entry["slug"], " ".join(tokens(without_accents(entry["label"]))))
    ]
    if slugs or "_" in text:
        return Ask(words=any_of(term("target", each) for each in slugs or [without_accents(text)]))
    if not words:
        return NOTHING
    return Ask(sql=_DOCUMENTS_WITH.format("target"), parameters={"target": f'targets : "{words}"'})


def number(text: str) -> Ask:
    return Ask(words=any_of([term("number", number_key(text))]))


def replaced_basis(day: str) -> Ask:
    """Documents whose legal basis had ended by the day (``pipeline.queries.ended``)."""
    condition, parameters = had_ended(day)
    sql = f"EXISTS (SELECT 1 FROM ended_bases b WHERE b.document_id = r.document_id AND {condition})"
    return Ask(all_of([Lookup("ended", day)]), sql, parameters)
