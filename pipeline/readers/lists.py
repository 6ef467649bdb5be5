"""Automatic list numbers, which word processors compute and never store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
    (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
MAX_LEVEL = 8


@dataclass(frozen=True, slots=True)
class Level:
    """``pattern`` holds ``%1`` for the counter of the first level and so on; ``form`` is Word's name of a number format.

    ``restarts``: only the levels above this one begin the count anew, all levels above its own where it is ``None``;
    ``plain``: the counters of other levels are shown in digits (Word's legal numbering).
    """

    start: int
    form: str
    pattern: str
    restarts: int | None = None
    plain: bool = False

    def restarts_behind(self, level: int) -> bool:
        """Whether an item of that higher level lets this one begin again: articles are counted through all chapters."""
        return self.restarts is None or level < self.restarts


@dataclass(frozen=True, slots=True)
class List:
    """``counters``: the name of the counters it counts with, which several lists may share."""

    counters: str
    levels: Mapping[int, Level]


class ListCounters:
    """Counters of all lists of one document; ask for the labels in the order of the text."""

    def __init__(self, lists: Mapping[str, List]) -> None:
        self._lists = lists
        self._counters: dict[str, dict[int, int]] = {}

    def label(self, name: str, level: int) -> str:
        """``1.``, ``a)``, ``-`` with the text that stands behind it in the list's pattern; empty for no list."""
        found = self._lists.get(name)
        if found is None or level not in found.levels:
            return ""
        counters = self._counters.setdefault(found.counters, {})
        counters[level] = counters.get(level, found.levels[level].start - 1) + 1
        for deeper in [i for i in counters if i > level and found.levels[i].restarts_behind(level)]:
            del counters[deeper]
        return _printed(found.levels, level, counters)

    def restart(self, name: str) -> None:
        """The next item of this list is its first again."""
        if name in self._lists:
            self._counters.pop(self._lists[name].counters, None)

    def set(self, name: str, level: int, count: int) -> None:
        """As if ``count`` were the last number given."""
        if name in self._lists:
            self._counters.setdefault(self._lists[name].counters, {})[level] = count


def _printed(levels: Mapping[int, Level], level: int, counters: Mapping[int, int]) -> str:
    shown = levels[level].pattern
    if levels[level].form == "bullet":
        return "-" if shown else ""
    if levels[level].form == "none":
        return shown if "%" not in shown else ""
    for i in range(level + 1):
        here = levels.get(i)
        if here and f"%{i + 1}" in shown:
            form = "decimal" if levels[level].plain and here.form != "decimalZero" else here.form
            shown = shown.replace(f"%{i + 1}", numeral(counters.get(i, here.start), form))
    return shown


def numeral(number: int, form: str) -> str:
    """A counter in Word's number format ``form``: decimal, letters, Roman."""
    number = min(max(number, 0), 3999)
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if number else ""
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman"):
        out = ""
        for worth, sign in _ROMAN:
            out += sign * (number // worth)
            number %= worth
        return out.upper() if form == "upperRoman" else out
    return f"{number:02d}" if form == "decimalZero" else str(number)
