"""Whether a document sets the rules of a campaign or contest, and which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.campaigns.naming import NameFound, find_names, find_theme
from extractors.campaigns.titles import ABOUT, INTRODUCED, LAUNCH, OVER, REPORTS_RESULT, RUNS_ON, STANDING
from extractors.context import Context
from extractors.language.folding import fold
from extractors.structure import Block, DocumentView
from schemas import Span
from schemas.vocabulary import CampaignKind

_SETS_RULES = {
    "plan", "directive", "decision", "guidance", "notice", "contest_rules", "official_letter", "programme", "regulation",
    "rules", "scheme", "appeal", "resolution", "urgent_dispatch", "other", "project", "option",
}  # fmt: skip
_LEAD_BLOCKS = 14
_SOON = 60  # characters after a name in which its own sentence says that it is over
_YEARLY = {"guidance", "regulation", "rules"}
_MAY_STAND = _YEARLY | {"decision", "notice", "official_letter", "plan", "programme"}


@dataclass(frozen=True)
class Setting:
    """One campaign's place in a document: what names it, of which kind it is and the blocks its rules stand in."""

    kind: CampaignKind
    blocks: tuple[Block, ...]
    found: NameFound | None = None


def find_settings(view: DocumentView, context: Context) -> list[Setting]:
    """Candidates in text order; a ``regular`` one counts only if its awards turn out to have quotas."""
    blocks = view.main_blocks()
    title = title_span(view, context)
    if context.is_report:
        return _in_report(view, title, blocks)
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
    stated = next((n for n in names if n.is_quoted), None)
    about_others = bool(ABOUT.regex.search(view.folded[title.start : title.end]))
    if not stated and STANDING.regex.search(view.folded, title.start, title.end):
        stands = document_type in (_YEARLY if about_others else _MAY_STAND)
        return [Setting("regular", blocks)] if stands else []
    if not names or about_others:
        return []
    found = stated or _launched_in_body(view, blocks, title) or next((n for n in names if n.name), None)
    found = found or _theme(view, blocks, title) or names[0]
    return [Setting(_kind(found), blocks, found)]


def _launched_in_body(view: DocumentView, blocks: Sequence[Block], title: Span) -> NameFound | None:
    """The quoted name in the sentence that launches the campaign, where the title has none."""
    after = [b for b in blocks if b.start >= title.end][:_LEAD_BLOCKS]
    launched = (n for b in after for n in _launched(view, b) if n.is_quoted)
    return next(launched, None)


def _theme(view: DocumentView, blocks: Sequence[Block], title: Span) -> NameFound | None:
    """The theme that a campaign is launched under, where it has no other name: ``thi đua với chủ đề “…”``."""
    for block in [b for b in blocks if b.start >= title.end][:_LEAD_BLOCKS]:
        for sentence in view.sentences(block):
            named = find_theme(view, sentence.start, sentence.end)
            if named and LAUNCH.regex.search(view.folded, max(sentence.start, named.noun.start - 160), named.noun.start):
                return named
    return None


def _launched(view: DocumentView, block: Block) -> list[NameFound]:
    """Names that follow a verb of launching in their own sentence."""
    found = []
    for sentence in view.sentences(block):
        for name in find_names(view, sentence.start, sentence.end):
            before = max(sentence.start, name.noun.start - 160)
            if LAUNCH.regex.search(view.folded, before, name.noun.start) or view.folded.startswith(
                "phát động", name.noun.start
            ):
                found.append(name)
    return found


def _in_report(view: DocumentView, title: Span | None, blocks: tuple[Block, ...]) -> list[Setting]:
    """News sets no rules; it may carry those of the document it reports."""
    if title and REPORTS_RESULT.regex.search(view.folded[title.start : title.end]):
        return []
    launched = [(block, name) for block in blocks for name in _launched(view, block)]
    quoted = [(b, n) for b, n in launched if n.is_quoted]
    quoted = sorted([*quoted, *_told(view, blocks, quoted)], key=lambda found: found[1].noun.start)
    in_title = [n for n in find_names(view, title.start, title.end) if n.name] if title else []
    named = next((n for n in in_title if n.is_quoted and any(_same(n, other) for _, other in quoted)), None)
    named = named or next((n for n in in_title if title and _follows_launch(view, n, title)), None)
    if named or len({fold(n.name) for _, n in quoted if n.name}) <= 1:
        best = (
            named if named and named.is_quoted else next((n for _, n in quoted), named) or next((n for _, n in launched), None)
        )
        settings = [Setting(_kind(best), blocks, best)] if best else []
    else:
        settings = _divided(view, blocks, quoted)
    return settings


def _told(
    view: DocumentView, blocks: Sequence[Block], launched: Sequence[tuple[Block, NameFound]]
) -> list[tuple[Block, NameFound]]:
    """Campaigns that a report tells of without a verb of launching: by what they are called, else by how they run."""
    introduced: list[tuple[Block, NameFound]] = []
    running: list[tuple[Block, NameFound]] = []
    for block in blocks:
        for sentence in view.sentences(block):
            for name in find_names(view, sentence.start, sentence.end):
                if not name.span or not name.is_quoted or any(_same(name, other) for _, other in launched):
                    continue
                after = view.folded[name.span.end : sentence.end]
                if OVER.regex.search(after[:_SOON]):
                    continue
                if INTRODUCED.regex.search(view.folded[name.noun.end : name.span.start]):
                    introduced.append((block, name))
                elif RUNS_ON.regex.match(after):
                    running.append((block, name))
    return introduced if introduced or launched else running


def _follows_launch(view: DocumentView, name: NameFound, title: Span) -> bool:
    return bool(LAUNCH.regex.search(view.folded, title.start, name.noun.start))


def _same(one: NameFound, other: NameFound) -> bool:
    return bool(one.name and other.name and fold(one.name) == fold(other.name))


def _divided(view: DocumentView, blocks: tuple[Block, ...], quoted: list[tuple[Block, NameFound]]) -> list[Setting]:
    """A round-up of several launches: each has the blocks up to the next subheading or launch."""
    settings: list[Setting] = []
    seen: set[str] = set()
    last = max(blocks.index(b) for b, _ in quoted)
    for block, name in quoted:
        key = fold(name.name or "")
        if key in seen:
            continue
        seen.add(key)
        starts = {b.index for b, n in quoted if not _same(n, name)}
        members = []
        for following in blocks[blocks.index(block) :]:
            if following.index in starts or (following is not block and _is_subheading(view, following)):
                break
            members.append(following)
        members = [b for b in members if b is block or not _names_only_others(view, b, name, quoted)]
        members += [b for b in blocks[last + 1 :] if b not in members and _names_only(view, b, name, quoted)]
        settings.append(Setting(_kind(name), tuple(members), name))
    return settings


def _named_in(view: DocumentView, block: Block, found: list[tuple[Block, NameFound]]) -> set[str]:
    names = {fold(name.name or "") for _, name in found}
    return {name for name in names if view.folded.find(name, block.start, block.end) >= 0}


def _names_only(view: DocumentView, block: Block, name: NameFound, found: list[tuple[Block, NameFound]]) -> bool:
    """A later paragraph that speaks of this campaign by its name and of none of the others."""
    return _named_in(view, block, found) == {fold(name.name or "")}


def _names_only_others(view: DocumentView, block: Block, name: NameFound, found: list[tuple[Block, NameFound]]) -> bool:
    return bool(named := _named_in(view, block, found)) and fold(name.name or "") not in named


def _is_subheading(view: DocumentView, block: Block) -> bool:
    text = view.plain[block.start : block.end]
    return block.marker is None and len(text) <= 90 and text[-1].isalnum()


def _kind(found: NameFound) -> CampaignKind:
    if found.kind == "contest":
        return "contest"
    return "thematic" if found.name else "regular"


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
