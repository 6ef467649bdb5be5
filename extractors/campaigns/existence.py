"""Whether a document sets the rules of a campaign or contest, and which."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.campaigns.naming import NameFound, find_names, find_theme
from extractors.campaigns.reported import reported_settings
from extractors.campaigns.sectioned import sectioned_settings
from extractors.campaigns.settings import Setting, kind_of, launched_in
from extractors.campaigns.titles import ABOUT, LAUNCH, STANDING, SUMS_UP
from extractors.context import Context
from extractors.language.folding import fold
from extractors.structure import Block, DocumentView
from schemas import Span

_SETS_RULES = {
    "plan", "directive", "decision", "guidance", "notice", "contest_rules", "official_letter", "programme", "regulation",
    "rules", "scheme", "appeal", "resolution", "urgent_dispatch", "other", "project", "option",
}  # fmt: skip
_CLOSES = {"plan", "guidance", "official_letter", "notice"}  # such a review says who may be commended, how many
_LEAD_BLOCKS = 14
_WIDE_GAP = re.compile(r"\t|[ ]{3}")
_YEARLY = {"guidance", "regulation", "rules"}
_MAY_STAND = _YEARLY | {"decision", "notice", "official_letter", "plan", "programme"}


def find_settings(view: DocumentView, context: Context) -> list[Setting]:
    """Candidates in text order; standing rules and reviews count only if their awards turn out to have quotas."""
    blocks = view.main_blocks()
    title = title_span(view, context)
    if context.is_report:
        return reported_settings(view, title, blocks)
    if context.header.document_type not in _SETS_RULES or title is None:
        return []
    return _in_document(view, context, title, blocks)


def title_span(view: DocumentView, context: Context) -> Span | None:
    """The title with what stands under it in the same zone: its years may be broken off to a line of their own."""
    quotes = context.header.evidence.get("title", ())
    if not quotes:
        return None
    end = quotes[-1].end
    last = view.block_at(end - 1)
    if last and view.zone_of(last) == "title":
        end = max(end, last.end)
        for block in view.blocks[last.index + 1 : last.index + 4]:
            if view.zone_of(block) != "title":
                break
            end = block.end
    return Span(quotes[0].start, end)


def _in_document(view: DocumentView, context: Context, title: Span, blocks: tuple[Block, ...]) -> list[Setting]:
    document_type = context.header.document_type
    names = list(find_names(view, title.start, title.end))
    stated = next((n for n in names if n.is_quoted and not _crosses_columns(view, n)), None)
    if stated is None and len(sectioned := sectioned_settings(view, blocks)) > 1:
        return sectioned
    about_others = bool(ABOUT.regex.search(view.folded[title.start : title.end]))
    if not stated and STANDING.regex.search(view.folded, title.start, title.end):
        stands = document_type in (_YEARLY if about_others else _MAY_STAND)
        return [Setting("regular", blocks, needs_quotas=True)] if stands else []
    if stated and SUMS_UP.regex.match(view.folded[title.start : title.end]) and document_type in _CLOSES:
        return [Setting(kind_of(stated), blocks, stated, needs_quotas=True)]
    if not names or about_others:
        return []
    found = stated or _launched_in_body(view, blocks, title) or next((n for n in names if n.name), None)
    found = found or _theme(view, blocks, title) or names[0]
    return [Setting(kind_of(found), blocks, found)]


def _crosses_columns(view: DocumentView, found: NameFound) -> bool:
    """The subject of a letter left of the date line: a name broken at the end of its line holds what stands to the right."""
    return found.span is not None and _WIDE_GAP.search(view.text, found.span.start, found.span.end) is not None


def _launched_in_body(view: DocumentView, blocks: Sequence[Block], title: Span) -> NameFound | None:
    """The quoted name in the sentence that launches the campaign, where the title has none."""
    after = [b for b in blocks if b.start >= title.end][:_LEAD_BLOCKS]
    launched = (n for b in after for n in launched_in(view, b) if n.is_quoted)
    return next(launched, None)


def _theme(view: DocumentView, blocks: Sequence[Block], title: Span) -> NameFound | None:
    """The theme that a campaign is launched under, where it has no other name: ``thi đua với chủ đề “…”``."""
    for block in [b for b in blocks if b.start >= title.end][:_LEAD_BLOCKS]:
        for sentence in view.sentences(block):
            named = find_theme(view, sentence.start, sentence.end)
            if named and LAUNCH.regex.search(view.folded, max(sentence.start, named.noun.start - 160), named.noun.start):
                return named
    return None


def with_printed_case(view: DocumentView, found: NameFound) -> NameFound:
    """A name that a title prints in capitals, as running text prints it elsewhere."""
    if not found.name or not found.name.isupper():
        return found
    name = fold(found.name)
    position = view.folded.find(name)
    while position >= 0:
        printed = view.text[position : position + len(found.name)]
        if not printed.isupper():
            return replace(found, name=printed, span=Span(position, position + len(printed)))
        position = view.folded.find(name, position + 1)
    return found
