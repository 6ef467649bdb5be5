"""A clause as the language models and the lexicons see it: units of known phrases and of words, with their tags."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractors.language.folding import fold_word
from extractors.language.parse import WORDS, parse
from extractors.targets.lexicon import Entry, entry_of, entry_of_phrase, entry_of_word, find_phrases

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

_COORDINATORS = frozenset({",", "và", "cùng", "hoặc", "/", "hay", "cũng như", "cùng với", "&", "mà"})
_DETERMINERS = frozenset(
    {"các", "những", "mọi", "mỗi", "từng", "tất cả", "tất thảy", "toàn thể", "toàn bộ", "cả", "%", "số"}
    | {"đội ngũ", "đông đảo", "lực lượng"}
)
_NUMBER_WORDS = frozenset({"một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mươi", "trăm"})
_ABOUT = frozenset({"hơn", "trên", "gần", "khoảng"})
_OPENERS = frozenset(
    {
        "thuộc",
        "trực thuộc",
        "trực tiếp",
        "đang",
        "đã",
        "có",
        "đóng",
        "đứng",
        "đứng chân",
        "là",
        "chưa",
        "không",
        "được",
        "từ",
        "hiện",
    }
    | {"nêu", "nói", "tham gia", "thực hiện", "đạt", "kể", "nêu trên", "nói trên", "sinh sống", "làm việc", "công tác"}
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A phrase of the lexicons or a word: ``text`` folded, ``tag`` its part of speech, both ends in characters."""

    text: str
    tag: str
    start: int
    end: int
    entry: Entry | None

    @property
    def coordinates(self) -> bool:
        return self.text in _COORDINATORS

    @property
    def counts(self) -> bool:
        """A determiner or a number: "các", "toàn thể", "31", "100%"."""
        return self.entry is None and (self.text in _DETERMINERS or self.tag in ("L", "M") or self.text.rstrip("%").isdigit())

    @property
    def opens_modifier(self) -> bool:
        """A preposition, an adverb or a verb form that begins what limits a group: "thuộc", "đang", "trực tiếp"."""
        if self.entry is not None:
            return self.entry.limits
        return not self.counts and (self.tag in ("E", "R") or self.text in _OPENERS)

    @property
    def names_group(self) -> bool:
        return self.entry is not None and self.entry.member is not None


def read_units(text: str, *, accents: bool = True) -> list[Unit]:
    """The clause's units in order; where a phrase and a word cross, the phrase stays whole."""
    units: list[Unit] = []
    for unit in _units(parse(text), accents):
        if units and units[-1].text in _ABOUT and unit.text[0].isdigit():
            about = units.pop()
            unit = Unit(f"{about.text} {unit.text}", "M", about.start, unit.end, None)
        units.append(unit)
    return _names_kept_whole(text, units)


def _names_kept_whole(text: str, units: Sequence[Unit]) -> list[Unit]:
    """ "phòng Văn hóa và Thông tin": the conjunction between two capitalised words that name no group is part of a name."""
    kept: list[Unit] = []
    for unit in units:
        name = kept[-2:]
        if (
            len(kept) > 2
            and name[1].text == "và"
            and all(text[u.start].isupper() and u.entry is None for u in (name[0], unit))
            and kept[-3].entry is not None
        ):
            kept[-2:] = [Unit(f"{name[0].text} và {unit.text}", "Np", name[0].start, unit.end, None)]
        else:
            kept.append(unit)
    return kept


def _units(doc: Doc, accents: bool) -> Iterator[Unit]:
    phrases = find_phrases(doc, accents=accents)
    starts = {word.start: word for word in doc.spans[WORDS]}
    place = 0
    while place < len(doc):
        phrase = phrases.get(place)
        if phrase is not None:
            yield Unit(fold_word(phrase.text), "N", phrase.start_char, phrase.end_char, entry_of(phrase))
            place = phrase.end
            continue
        word = starts.get(place)
        tag = word.label_ if word is not None else "N"
        last = place + 1
        while last < len(doc) and last not in starts and last not in phrases:
            last += 1
        span = doc[place:last]
        if place and tag == "V" and span.text[0].isupper():
            tag = "Np"  # "Sở Tài nguyên và Môi trường": the tagger knows few names of bodies
        parted = (_parted(span) if tag in ("N", "M") and len(span) == 2 else None) or _body_and_name(span)
        if parted:
            yield from parted
            place = last
            continue
        word_text = fold_word(span.text)
        entry = entry_of_word(word_text) if tag == "N" else None
        yield Unit(word_text, tag, span.start_char, span.end_char, entry)
        place = last


def _parted(word: Span) -> tuple[Unit, Unit] | None:
    """ "bảy xóm", "đoàn xã": a number or a body and the places behind it, which the tagger takes for one word."""
    first, place = word
    entries = entry_of_phrase(first.norm_), entry_of_phrase(place.norm_)
    counts = first.norm_ in _NUMBER_WORDS
    if (
        entries[1] is None
        or entries[1].member != "locality"
        or not (counts or (entries[0] and entries[0].member in ("organisation", "locality")))
    ):
        return None
    return (
        Unit(first.norm_, "M" if counts else "N", first.idx, first.idx + len(first.text), None if counts else entries[0]),
        Unit(place.norm_, "N", place.idx, place.idx + len(place.text), entries[1]),
    )


def _body_and_name(word: Span) -> tuple[Unit, Unit] | None:
    """ "Bộ Tư pháp", "Sở Xây dựng": a body and its field, which the tagger takes for one word."""
    if len(word) < 2 or not (word[0].text[0].isupper() and word[1].text[0].isupper()):
        return None
    body = entry_of_phrase(word[0].norm_)
    if body is None or body.member != "organisation":
        return None
    end, name = word[0].idx + len(word[0].text), word[1:]
    return (
        Unit(word[0].norm_, "N", word[0].idx, end, body),
        Unit(fold_word(name.text), "Np", name.start_char, name.end_char, None),
    )
