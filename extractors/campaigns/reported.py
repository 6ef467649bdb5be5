"""The campaigns whose rules a report carries: those it says are launched, are called by a name or run."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.campaigns.naming import NameFound, find_names
from extractors.campaigns.settings import Setting, kind_of, launched_in, same_name
from extractors.campaigns.titles import INTRODUCED, LAUNCH, OVER, REPORTS_RESULT, RUNS_ON
from extractors.language.folding import fold
from extractors.structure import Block, DocumentView
from schemas import Span

_SOON = 60  # characters after a name in which its own sentence says that it is over


def reported_settings(view: DocumentView, title: Span | None, blocks: tuple[Block, ...]) -> list[Setting]:
    """News sets no rules; it may carry those of the document it reports."""
    if title and REPORTS_RESULT.regex.search(view.folded[title.start : title.end]):
        return []
    launched = [(block, name) for block in blocks for name in launched_in(view, block)]
    quoted = [(b, n) for b, n in launched if n.is_quoted]
    quoted = sorted([*quoted, *_told(view, blocks, quoted)], key=lambda found: found[1].noun.start)
    in_title = [n for n in find_names(view, title.start, title.end) if n.name] if title else []
    named = next((n for n in in_title if n.is_quoted and any(same_name(n, other) for _, other in quoted)), None)
    named = named or next((n for n in in_title if title and _follows_launch(view, n, title)), None)
    if named or len({fold(n.name) for _, n in quoted if n.name}) <= 1:
        best = (
            named if named and named.is_quoted else next((n for _, n in quoted), named) or next((n for _, n in launched), None)
        )
        settings = [Setting(kind_of(best), blocks, best)] if best else []
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
                if not name.span or not name.is_quoted or any(same_name(name, other) for _, other in launched):
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
        starts = {b.index for b, n in quoted if not same_name(n, name)}
        members = []
        for following in blocks[blocks.index(block) :]:
            if following.index in starts or (following is not block and _is_subheading(view, following)):
                break
            members.append(following)
        members = [b for b in members if b is block or not _names_only_others(view, b, name, quoted)]
        members += [b for b in blocks[last + 1 :] if b not in members and _names_only(view, b, name, quoted)]
        settings.append(Setting(kind_of(name), tuple(members), name))
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
