"""One clause read within its sentence: its label, its numbers, its awards without a number, its prices."""

from __future__ import annotations

from extractors.awards.binding import FORM
from extractors.awards.carried import Around, carried, with_award_before, with_label_group, with_series, with_winners_before
from extractors.awards.clause_label import behind_label
from extractors.awards.clauses import Desk, Found, examine
from extractors.awards.companions import accompanying
from extractors.awards.conditions import name_conditions
from extractors.awards.copies import same_as_before
from extractors.awards.drafts import Draft
from extractors.awards.everybody import rewarded_drafts
from extractors.awards.frames import Frame
from extractors.awards.labelled import labelled_drafts, paid_drafts
from extractors.awards.numbered import numbered_drafts
from extractors.awards.price_lists import price_list, price_of_label
from extractors.awards.prices import price
from extractors.awards.quotas import find_quotas
from extractors.awards.rank_lists import rank_list
from extractors.awards.results import RULED_OUT, TAKEN_BACK, tells_results
from extractors.awards.standing import bare_count_draft, left_to_grantor, listed_form, qualifying
from extractors.awards.unlimited import unlimited
from extractors.awards.unnumbered import unnumbered_drafts
from schemas import Span

_SENTENCES_AHEAD = 5


def read_clause(desk: Desk, found: Found, frame: Frame, around: Around) -> tuple[list[Draft], Frame]:
    """The clause's drafts, and the frame that holds after it."""
    body, frame, label = behind_label(desk, found, frame)
    if body is None:
        return [], frame
    found = _without_what_is_void(desk, body)
    found = _without_ranks_that_describe(desk, found, frame)
    if not (label or frame.awards or found.names or found.counts or found.shares or found.money):
        return [], carried(desk, found, frame)
    if tells_results(desk.reading, around.sentence, found.span, around.day):
        return [], frame
    if not find_quotas(desk, found, None) and price_of_label(found, label, around.all):
        return [], frame
    if price_list(desk, found, around.all):
        return [], frame
    frame = with_series(desk, found, frame)
    frame = with_award_before(desk, found, frame, around)
    frame = with_winners_before(desk, found, frame, around)
    listed = rank_list(desk, found, frame) or rewarded_drafts(desk, found, frame)
    if listed:
        return price(desk, found, label, listed, around.earlier), carried(desk, found, frame)
    frame = with_label_group(desk, found, frame, label)
    numbered = numbered_drafts(desk, found, frame, lambda: _ahead(desk, around))
    drafts = [d for d in numbered.drafts if not _ruled_out(desk, found, d.at)]
    if not drafts:
        drafts = (
            bare_count_draft(desk, found, frame)
            or left_to_grantor(desk, found, frame, label)
            or same_as_before(desk, found, label, around.all)
            or qualifying(desk, found, frame)
            or labelled_drafts(desk, found, frame, label)
            or listed_form(desk, found, frame)
            or paid_drafts(desk, found, frame)
        )
    drafts = drafts + unlimited(desk, found, frame, drafts)
    drafts = drafts + accompanying(desk, found, drafts)
    if not _ruled_out(desk, found, found.awards[0].span.start if found.awards else found.span.end):
        drafts = drafts + unnumbered_drafts(desk, found, frame, numbered.bound)
    name_conditions(desk, found, drafts)
    return price(desk, found, label, sorted(drafts, key=lambda d: d.at), around.earlier), carried(desk, found, frame)


def _ahead(desk: Desk, around: Around) -> list[Found]:
    """The clauses still to come, for a nomination that names no award: of its sentence, else of the next."""
    if not any(f.awards for f in around.following) and around.later:
        formed = next((s for s in around.later[1:_SENTENCES_AHEAD] if desk.reading.first(FORM, s[0])), None)
        return [examine(desk, c) for c in formed or around.later[0]]
    return list(around.following)


def _without_what_is_void(desk: Desk, found: Found) -> Found:
    void = [Span(*m.span()) for m in desk.reading.find(TAKEN_BACK, found.span)]
    denied = [m.end() for m in desk.reading.find(RULED_OUT, found.span)]
    void += [n.span for n in found.names if any(0 <= n.span.start - d <= 3 for d in denied)]
    return found.without(void) if void else found


def _without_ranks_that_describe(desk: Desk, found: Found, frame: Frame) -> Found:
    """ "tặng Cờ thi đua: 01 trường xếp thứ nhất": where another award is given and no money, a rank tells who wins it."""
    given = found.grants and any(not a.name.is_prize for a in found.awards)
    if not (given or (frame.awards and not frame.awards[0].name.is_prize)) or _pays_a_rank(found):
        return found
    kept = [
        n
        for n in found.names
        if not (n.name.is_prize and desk.reading.text.startswith(("xếp", "hạng", "xep", "hang"), n.span.start))
    ]
    return found.with_names(kept) if len(kept) < len(found.names) else found


def _pays_a_rank(found: Found) -> bool:
    """Whether money stands between a rank and the next award, or no award follows the ranks."""
    ranks = [n.span.end for n in found.names if n.name.is_prize]
    others = [a.span.start for a in found.awards if not a.name.is_prize]
    return any(not any(rank <= other < m.span.start for other in others) for rank in ranks for m in found.money)


def _ruled_out(desk: Desk, found: Found, position: int) -> bool:
    return any(m.start() <= position for m in desk.reading.find(RULED_OUT, found.span))
