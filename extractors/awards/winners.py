"""Who wins the prizes of a contest, where the list of prizes does not say it and the rest of the text does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from extractors.awards.clauses import Desk
from extractors.awards.drafts import Draft
from extractors.awards.nouns import find_nouns
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import Recipient

WINS_A_PRIZE = Rule(
    "wins_a_prize",
    loose(
        r"\b(?:đoạt|đạt|giành|trúng|nhận)\s(?:được\s)?(?:các\s|một\s|nhiều\s)?giải\b|\bvào\s(?:vòng\s)?chung\s(?:kết|khảo)\b"
    ),
    (Example("thí sinh ⟦đoạt giải⟧ Nhất"), Example("các đội ⟦vào chung kết⟧"), Example("cơ cấu giải thưởng")),
)
CONTESTANT = Rule(
    "contestant",
    loose(r"""
    \b(?P<one>thí\ssinh|người\s(?:dự\sthi|chơi|thi)|cá\snhân\sdự\sthi)\b
    | \b(?P<team>đội\s(?:thi|dự\sthi|tuyển|chơi)|(?:các|mỗi|nhóm)\s(?:đội|dự\sthi))\b
    """),
    (
        Example("mỗi ⟦thí sinh⟧ dự thi", {"one": "thí sinh"}),
        Example("⟦các đội⟧ dự thi", {"team": "các đội"}),
        Example("bài dự thi"),
    ),
)
_BEFORE = 40  # characters before the verb in which its subject is looked for


def name_winners(desk: Desk, drafts: Sequence[Draft]) -> None:
    """Gives prizes without a recipient the one kind of winner that the text speaks of ("thí sinh đoạt giải")."""
    nameless = [d for d in drafts if d.name.is_prize and d.recipient == "any"]
    named = {d.recipient for d in drafts if d.name.is_prize and d.recipient and d.recipient != "any"}
    kind = _winner(desk, named) if nameless else None
    for draft in nameless if kind else ():
        draft.recipient = kind


def _winner(desk: Desk, named: Collection[Recipient]) -> Recipient | None:
    """The kind of those who are said to win prizes; of several the one for which no prize is ``named`` yet."""
    kinds: Counter[Recipient] = Counter()
    whole = Span(0, max(1, len(desk.view.text)))
    for match in desk.reading.find(WINS_A_PRIZE, whole):
        if match.start() == 0:
            continue
        before = Span(max(0, match.start() - _BEFORE), match.start())
        nouns = find_nouns(desk.view, desk.reading, before)
        if nouns and nouns[-1].noun.kind != "any":  # "tác phẩm đoạt giải" tells nobody
            kinds[nouns[-1].noun.kind] += 1
    if not kinds:
        kinds = Counter("individual" if m["one"] else "collective" for m in desk.reading.find(CONTESTANT, whole))
    left = list(kinds) if len(kinds) == 1 else [kind for kind in kinds if kind not in named]
    return left[0] if len(left) == 1 else None
