"""A clause as the language models and the lexicons see it: units of known phrases and of words, with their tags."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extractors.language.folding import fold_word
from extractors.language.parse import parse
from extractors.targets.lexicon import Entry, entry_of, entry_of_phrase, entry_of_word, find_phrases

if TYPE_CHECKING:
    from spacy.tokens import Doc

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
    """A phrase of the lexicons or a word: ``text`` folded, ``tag`` its part of speech, both ends in characters.

    ``capital``: it is written with a capital, as names of bodies are.
    """

    text: str
    tag: str
    start: int
    end: int
    entry: Entry | None
    capital: bool = False

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
        elif unit.text.startswith("ngoài") and [each.text for each in units[-2:]] == ["trong", "và"]:
            unit = Unit(f"trong và {unit.text}", "E", units[-2].start, unit.end, None)  # "trong và ngoài tỉnh" is one place
            del units[-2:]
        elif units and _is_body(units[-1]) and unit.tag == "N" and unit.entry is None and text[unit.start].isupper():
            unit = replace(unit, tag="Np")  # "Ngân hàng Phát triển tỉnh": the field is the name of the body
        units.append(unit)
    return _names_kept_whole(text, units)


def _is_body(unit: Unit) -> bool:
    return unit.entry is not None and unit.entry.member == "organisation"


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
    """Read from the syllables, which are the tokens of a text with single blanks: slices of a ``Doc`` are slow."""
    text, syllables = doc.text, doc.user_data["syllables"]
    phrases = find_phrases(doc, accents=accents)
    words = {word.first: word for word in doc.user_data["words"]}
    place = 0
    while place < len(syllables):
        phrase = phrases.get(place)
        if phrase is not None:
            words_of = phrase.text
            yield Unit(fold_word(words_of), "N", phrase.start_char, phrase.end_char, entry_of(phrase), words_of[0].isupper())
            place = phrase.end
            continue
        last = place + 1
        while last < len(syllables) and last not in words and last not in phrases:
            last += 1
        tag = words[place].tag if place in words else "N"
        start, end = syllables[place].start, syllables[last - 1].end
        if place and tag == "V" and text[start].isupper():
            tag = "Np"  # "Sở Tài nguyên và Môi trường": the tagger knows few names of bodies
        cut = (syllables[place].end, syllables[place + 1].start) if last > place + 1 else None
        yield from (_parted(text, (start, end), cut, tag) if cut else None) or (_word(text[start:end], tag, start),)
        place = last


def _word(text: str, tag: str, start: int) -> Unit:
    folded = fold_word(text)
    return Unit(folded, tag, start, start + len(text), entry_of_word(folded) if tag == "N" else None)


def _parted(text: str, span: tuple[int, int], cut: tuple[int, int], tag: str) -> tuple[Unit, Unit] | None:
    """What the tagger takes for one word and is two: "bảy xóm", "đoàn xã", and a body and its field, "Bộ Tư pháp".

    ``cut``: the end of the first syllable and the start of the second.
    """
    start, end = span
    first = fold_word(text[start : cut[0]])
    body = entry_of_phrase(first)
    if body is None and first not in _NUMBER_WORDS:
        return None
    rest = fold_word(text[cut[1] : end])
    place = entry_of_phrase(rest) if tag in ("N", "M") else None
    if place and place.member == "locality":
        if first in _NUMBER_WORDS:
            return Unit(first, "M", start, cut[0], None), Unit(rest, "N", cut[1], end, place)
        if body and body.member in ("organisation", "locality"):
            return Unit(first, "N", start, cut[0], body), Unit(rest, "N", cut[1], end, place)
    if body and body.member == "organisation" and text[start].isupper() and text[cut[1]].isupper():
        return Unit(first, "N", start, cut[0], body), Unit(rest, "Np", cut[1], end, None)
    return None
