"""Winners told by a label or by their money alone: "Cờ thi đua: tặng cho đơn vị dẫn đầu", "tổ dẫn đầu 5.000.000 đồng"."""

from __future__ import annotations

from extractors.awards.clauses import Desk, Found
from extractors.awards.drafts import Draft
from extractors.awards.frames import Frame
from extractors.awards.handed import kinds_of
from extractors.awards.named import NamedAward, award_names
from extractors.awards.nouns import group_phrase
from extractors.awards.singles import SUPERLATIVE, best_that_are_paid
from extractors.awards.spelling import loose
from extractors.awards.unnumbered import draft_of, never_wins
from extractors.rules import Example, Rule
from schemas import Span

HANDED = Rule(
    "handed",
    loose(
        r"^(?P<all>mọi|tất\scả(?:\scác)?|toàn\sbộ)\s|^(?:do\s[^.;:]{3,90}?\s)?(?:(?:xét|xem\sxét),?\s)?(?:tặng|trao|dành|gửi|công\snhận)\s(?:cho\s|đối\svới\s)?(?P<many>(?:các|những|mỗi|mọi|một\ssố)\s)?"
    ),
    (
        Example("⟦tặng cho ⟧đơn vị dẫn đầu", {"many": None}),
        Example("⟦trao cho các ⟧tập thể", {"many": "các "}),
        Example("⟦do Ban Thường vụ huyện hội xét tặng cho các ⟧chi hội", {"many": "các "}),
        Example("⟦mọi ⟧hộ đạt từ 90 điểm", {"all": "mọi"}),
        Example("mỗi cụm"),
    ),
)


def labelled_drafts(desk: Desk, found: Found, frame: Frame, label: Found | None) -> list[Draft]:
    """ "Cờ thi đua của UBND tỉnh: tặng cho đơn vị dẫn đầu mỗi cụm": the award is the label, the winners follow."""
    if label is None or not label.awards or found.awards or label.awards[0].name.is_prize:
        return []
    match = desk.reading.first(HANDED, found.span)
    nouns = [n for n in found.nouns if match and n.span.start - found.span.start == match.end()]
    if not nouns:
        return []
    award = label.awards[0]
    winners = found.nouns[found.nouns.index(nouns[0]) :]
    after = Span(winners[0].span.end, found.span.end) if winners[0].span.end < found.span.end else None
    single = bool(match and not match["many"] and after and desk.reading.first(SUPERLATIVE, after))
    drafts = [draft_of(desk, found, frame, award, k) for k in kinds_of(desk, winners) if not never_wins(award, k)]
    for draft in drafts:
        if single:
            draft.comparator, draft.low, draft.high = "exact", 1, 1
        elif match and match["all"]:
            draft.comparator = "all_qualifying"
    return drafts


def paid_drafts(desk: Desk, found: Found, frame: Frame) -> list[Draft]:
    """Money for the best of each kind, where the clause names no award."""
    if found.names or frame.awards:
        return []
    drafts = []
    for noun, money in best_that_are_paid(desk, found):
        award = NamedAward(noun.span, award_names()["cash_or_gift"])
        draft = draft_of(desk, found, frame, award, noun.noun.kind)
        draft.comparator, draft.low, draft.high, draft.at = "exact", 1, 1, noun.span.start
        draft.group = " ".join(group_phrase(desk.view, desk.reading, noun, money.span.start).of(desk.view.text).split())
        draft.pay(money)
        drafts.append(draft)
    return drafts
