"""The record's dates: every mention of the main text, the date line and the posting line."""

from __future__ import annotations

from extractors.context import Context
from extractors.dates.finder import find_dates
from extractors.dates.found import DateFound
from extractors.dates.roles import role_of
from extractors.dates.wording import matching_text
from extractors.structure import DocumentView
from schemas import DateMention

# Shares of right values among the annotated documents, by what the value rests on.
_STATED, _SPAN, _BARE, _CONTEXT, _IMPOSSIBLE = 0.98, 0.96, 0.9, 0.88, 0.6


def date_mentions(view: DocumentView, context: Context) -> tuple[DateMention, ...]:
    """One entry a mention, in text order; an impossible date has no value."""
    text, wording = matching_text(view)
    return tuple(
        DateMention(
            value=found.value,
            role=role_of(view, context, found, text, wording),
            evidence=view.evidence(*found.spans),
            confidence=round(_confidence(found) * view.trust(*found.spans), 3),
        )
        for found in find_dates(view, context.reference_day, told=context.is_report)
        if view.in_main_text(found.span.start)
    )


def _confidence(found: DateFound) -> float:
    if found.value is None:
        return _IMPOSSIBLE
    if found.year_from_context or found.anchor:
        return _CONTEXT
    if found.rule.startswith("bare"):
        return _BARE
    return _SPAN if found.is_interval else _STATED
