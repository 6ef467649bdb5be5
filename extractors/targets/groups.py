"""A clause read as groups: where each begins and ends, what its heads are, at which levels it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from extractors.language.folding import fold
from extractors.language.parse import WORDS, parse
from extractors.rules import Example, Rule
from extractors.targets.lexicon import Entry, entry_of, find_phrases
from schemas.vocabulary import Member, TargetLevel

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

_COORDINATORS = {",", "và", "cùng", "hoặc", "/", "hay", "cũng như", "cùng với"}
_DETERMINERS = {
    "các",
    "những",
    "mọi",
    "mỗi",
    "từng",
    "tất cả",
    "tất thảy",
    "toàn thể",
    "toàn bộ",
    "cả",
    "100",
    "%",
    "đội ngũ",
    "số",
}
_OPENERS = {
    "thuộc",
    "trực thuộc",
    "trực tiếp",
    "đang",
    "đã",
    "có",
    "đóng",
    "đứng",
    "là",
    "chưa",
    "không",
    "được",
    "từ",
    "hiện",
    "nêu",
    "nói",
}
_COVERING = {"100", "100%", "tất cả", "tất thảy"}

LOCATION = Rule(
    "where_members_are",
    r"""
    \b(?:(?:đóng|đứng\schân|cư\strú)\s)?trên\s(?:địa\sbàn|lãnh\sthổ)\b[^,;(]{0,60}
    |\btrong\s(?:toàn\s)?(?:tỉnh|huyện|xã|thành\sphố|phường|thị\sxã|quận|thị\strấn|ngành)\b|\btoàn\s(?:tỉnh|huyện|xã|thành\sphố|ngành)\b
    |\b(?:ở|tại)\s(?:tất\scả\s)?(?:các\s)?(?:thôn|xã|huyện|tỉnh|phường|thành\sphố)\b[^;(]{0,60}
    """,
    (
        Example("doanh nghiệp ⟦đóng trên địa bàn tỉnh⟧, hộ kinh doanh"),
        Example("đoàn viên ⟦trong toàn tỉnh⟧"),
        Example("tổ trưởng ⟦ở các thôn, buôn⟧"),
        Example("cán bộ các xã"),
    ),
)


@dataclass(frozen=True)
class Reading:
    """A clause as parsed: its words and the lexicon's phrases in it, by the number of the syllable they begin at."""

    doc: Doc
    words: tuple[Span, ...]
    phrases: dict[int, Span]

    def text(self, start: int, end: int) -> str:
        return fold(self.doc[start:end].text)


@dataclass(frozen=True)
class Group:
    """``start``/``end`` are characters of the clause, ``restricted_from`` where what limits the group begins."""

    start: int
    end: int
    members: tuple[Member, ...]
    levels: tuple[TargetLevel, ...]
    categories: tuple[str, ...]
    restricted_from: int | None


def read_clause(text: str) -> Reading:
    doc = parse(text)
    return Reading(doc, tuple(doc.spans[WORDS]), find_phrases(doc))


def part_groups(reading: Reading, *, listed: bool) -> list[tuple[int, int]]:
    """Syllable ranges of the groups; commas and conjunctions part groups only in running sentences."""
    cuts = [0]
    modifier: str | None = None
    depth = 0
    for place, word in enumerate(reading.words):
        text = fold(word.text)
        depth += text.count("(") - text.count(")")
        if place and depth <= 0 and _begins_group(reading, place, cuts[-1], modifier, listed):
            cuts.append(word.start)
            modifier = None
        elif modifier is None and word.start > cuts[-1] and _opens_modifier(reading, place, cuts[-1]):
            modifier = text
    ends = [*cuts[1:], len(reading.doc)]
    return [(start, _without_coordinator(reading, start, end)) for start, end in zip(cuts, ends, strict=True)]


def _begins_group(reading: Reading, place: int, start: int, modifier: str | None, listed: bool) -> bool:
    words = reading.words
    text, before = fold(words[place].text), fold(words[place - 1].text)
    if listed or before not in _COORDINATORS or text in _COORDINATORS:
        return False
    head = _head_after(reading, place)
    if head is None:
        return False
    if before in ("cùng", "cùng với"):
        return True
    if text not in _DETERMINERS and words[place].label_ not in ("L", "M") and not text.isdigit():
        return False
    if _covers_more(reading, start, text):
        return _noun(reading, _head_from(reading, start)) != _noun(reading, head)
    if modifier is not None and _counted_inside(reading, start, place):
        return entry_of(head).member == "individual"
    return True


def _covers_more(reading: Reading, start: int, text: str) -> bool:
    """ "100%" and "tất cả" reach over "A và các B" where both are the same kind of thing."""
    first = fold(next(word.text for word in reading.words if word.start >= start))
    return text == "các" and first in _COVERING


def _noun(reading: Reading, head: Span | None) -> str:
    return fold(next((word.text for word in reading.words if head is not None and word.start == head.start), ""))


def _counted_inside(reading: Reading, start: int, place: int) -> bool:
    """Whether the modifier holds a counted noun already, which a further one would join."""
    opened = False
    for number, word in enumerate(reading.words[:place]):
        if word.start <= start:
            continue
        opened = opened or _opens_modifier(reading, number, start)
        if opened and fold(word.text) in ("các", "những", "tất cả", "mọi"):
            return True
    return False


def _head_after(reading: Reading, place: int) -> Span | None:
    for word in reading.words[place : place + 5]:
        if word.start in reading.phrases:
            return reading.phrases[word.start]
        if word.label_ not in ("L", "M", "P", "N") and fold(word.text) not in _DETERMINERS:
            return None
    return None


def _head_from(reading: Reading, start: int) -> Span | None:
    return next((span for at, span in sorted(reading.phrases.items()) if at >= start), None)


def _opens_modifier(reading: Reading, place: int, start: int) -> bool:
    word = reading.words[place]
    text = fold(word.text)
    if word.start in reading.phrases or fold(reading.words[place - 1].text) in _COORDINATORS:
        return False
    return word.label_ in ("E", "R") or text in _OPENERS or (text.split(" ")[0] in _OPENERS)


def _without_coordinator(reading: Reading, start: int, end: int) -> int:
    inside = [word for word in reading.words if start <= word.start < end]
    while len(inside) > 1 and fold(inside[-1].text) in _COORDINATORS:
        end = inside.pop().start
    return end


def describe(reading: Reading, start: int, end: int, issuer_level: str | None) -> Group:
    """Heads before the first modifier give members and categories; levels come from every unit named, places left out."""
    heads: list[Entry] = []
    restricted: int | None = None
    skip_to, counted_complement = start, False
    words = [word for word in reading.words if start <= word.start < end]
    for number, word in enumerate(words):
        place = reading.words.index(word)
        if word.start < skip_to:
            continue
        at_head = number == 0 or fold(words[number - 1].text) in _COORDINATORS or not heads
        span = reading.phrases.get(word.start)
        if span is not None and span.end <= end and at_head and not counted_complement:
            heads.append(entry_of(span))
            skip_to = span.end
        elif heads and _opens_modifier(reading, place, start):
            restricted = word.start_char
            break
        elif heads and fold(word.text) in ("các", "những") and fold(words[number - 1].text) not in _COORDINATORS:
            counted_complement = True
    return _made(reading, start, end, heads, restricted, issuer_level)


def _made(
    reading: Reading, start: int, end: int, heads: Sequence[Entry], restricted: int | None, issuer_level: str | None
) -> Group:
    levels = _levels(reading, start, end, issuer_level)
    members = tuple(dict.fromkeys(head.member for head in heads if head.member))
    categories = [slug for head in heads for slug in head.categories(levels)]
    span = reading.doc[start:end]
    return Group(span.start_char, span.end_char, members, levels, tuple(dict.fromkeys(categories)), restricted)


def _levels(reading: Reading, start: int, end: int, issuer_level: str | None) -> tuple[TargetLevel, ...]:
    text = fold(reading.doc.text)
    outside = [match.span() for match in LOCATION.regex.finditer(text)]
    found: set[TargetLevel] = set()
    cities = False
    for at, span in reading.phrases.items():
        if not start <= at < end or any(a <= span.start_char < b for a, b in outside):
            continue
        found.update(entry_of(span).levels)
        cities = cities or fold(span.text) == "thành phố"
    if cities and not found & {"district", "province"}:
        found.add("province" if issuer_level in ("province", "central") else "district")
    return tuple(level for level in get_args(TargetLevel) if level in found)
