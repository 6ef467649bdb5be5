"""Numbers, days and labelled values as portals print them in lists and tables of particulars."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from bs4 import Tag
from bs4.element import NavigableString

from extractors.language.folding import fold, plain
from extractors.lexicons import load_lexicon

_SLASHED = re.compile(r"(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_WRITTEN = re.compile(r"ngày\s{0,3}(\d{1,2})\s{0,3}tháng\s{0,3}(\d{1,2})\s{0,3}năm\s{0,3}(\d{4})(?!\d)")
_MAIL = re.compile(r"(?<!\d)(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6},? (\d{4})")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NUMBER = re.compile(
    r"(?<![\w/.-])\d{1,6}[a-zđ]?(?:/(?:19|20)\d{2})?\s{0,2}[/-]\s{0,2}[A-ZĐ]{1,12}\d{0,3}"
    r"(?:[-/.]?[A-ZĐÂÊÔƠƯĂa-zđ&]{1,12}\d{0,3}){0,4}(?!\w)"
)
_LOOK_ALIKES = str.maketrans("АВЕКМНОРСТУХ", "ABEKMHOPCTYX")  # Cyrillic letters, as some editors leave them
_TOTAL = re.compile(r"(?:tổng(?: số)?|trong(?: tổng)?(?: số)?|của|of)\b\D{0,20}?(\d[\d.,]{0,9})")
_LABEL = 60  # characters; a longer text is no label
_CELLS = ("td", "th", "dt")
_PLACES = ("th", "td", "dt", "label", "span", "b", "strong", "div", "p", "li")


def read_day(text: str) -> str | None:
    """The first day of a text as ISO, day before month; ``None`` where there is none or no calendar has it."""
    for pattern, order in ((_ISO, (1, 2, 3)), (_SLASHED, (3, 2, 1)), (_WRITTEN, (3, 2, 1))):
        found = pattern.search(fold(text) if pattern is _WRITTEN else text)
        if found:
            return _iso(*(int(found[place]) for place in order))
    mail = _MAIL.search(text)
    return _iso(int(mail[3]), _MONTHS.index(mail[2]) + 1, int(mail[1])) if mail else None


def read_number(text: str) -> str | None:
    """The first document number (``189/TB-BGDĐT``, ``92/2015/QH13``) of a cell, without spaces."""
    found = _NUMBER.search(plain(text).translate(_LOOK_ALIKES))
    return re.sub(r"\s+", "", found[0]) if found else None


def read_total(text: str) -> int | None:
    """How many there are: ``Tổng số: 47``, ``1 - 20 trong số 134``, or the only number of the text."""
    said = _TOTAL.search(fold(text))
    numbers = [said[1]] if said else re.findall(r"\d[\d.,]*", text)
    return int(re.sub(r"\D", "", numbers[0])) if len(numbers) == 1 else None


def words(tag: Tag) -> str:
    return " ".join(tag.get_text(" ").split())


def first_words(region: Tag, selectors: Iterable[str]) -> str | None:
    """Of the first selector that finds words."""
    for selector in selectors:
        for tag in region.select(selector, limit=3):
            if found := words(tag):
                return found
    return None


def labelled(region: Tag, field: str, read: Callable[[str], str | None]) -> str | None:
    """What ``read`` makes of the value beside a label of ``field``, the first that can be read: a cell and the next,
    ``dt`` and ``dd``, ``label: value``."""
    labels = _labels(field)
    for tag in region.find_all(_PLACES):
        if not isinstance(tag, Tag):
            continue
        for text in _own_texts(tag):
            if len(text) <= _LABEL and _is_label(text, labels):
                value = read(_after_colon(text) or _beside(tag) or "")
                if value:
                    return value
    return None


def field_of(text: str, fields: Iterable[str]) -> str | None:
    """The field that a column's head names."""
    return next((field for field in fields if len(text) <= _LABEL and _is_label(text, _labels(field))), None)


def _labels(field: str) -> tuple[str, ...]:
    (entry,) = (entry for entry in load_lexicon("portal_labels") if entry["field"] == field)
    return tuple(entry["labels"])


def _is_label(text: str, labels: tuple[str, ...]) -> bool:
    head = fold(text).partition(":")[0].strip(" *-•")
    return any(
        head == label or (head.startswith(label) and head[len(label) :].strip(" 0123456789()/") == "") for label in labels
    ) or (any(head == f"{label} văn bản" or head.startswith(f"{label} văn bản ") for label in labels))


def _own_texts(tag: Tag) -> Iterator[str]:
    """What a tag says itself, and all it says where that is short."""
    own = " ".join(" ".join(str(child) for child in tag.children if type(child) is NavigableString).split())
    if own:
        yield own
    if tag.name in ("th", "td", "dt", "div", "li", "p", "label") and len(tag.get_text()) <= 2 * _LABEL:
        whole = words(tag)
        if whole and whole != own:
            yield whole


def _after_colon(text: str) -> str | None:
    return text.partition(":")[2].strip() or None


def _beside(tag: Tag) -> str | None:
    """The text of what follows a label inside its parent, or beside the parent that holds nothing else; an empty cell is
    the value of the label before it."""
    for _ in range(2):
        for following in tag.next_siblings:
            text = words(following) if isinstance(following, Tag) else " ".join(str(following).split())
            if text.strip(" :"):
                return text.strip(" :")
            if tag.name in _CELLS and isinstance(following, Tag):
                return None
        if tag.parent is None or words(tag.parent) != words(tag):
            return None
        tag = tag.parent
    return None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
