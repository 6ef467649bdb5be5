"""Number and day of effect against what a legal portal states: ``python -m benchmarks.vbpl_header [--misses] SNAPSHOT``.

A line of the snapshot (``.jsonl.gz``) is one text with the portal's own ``so_hieu`` and ``ngay_hieu_luc``. Only what the
text itself states counts. The number is stated where it stands in the text, spaces ignored, as a number of its own and not
as the end of a longer one (``15/2026/NQ-CP`` in ``66.15/2026/NQ-CP``). The day is stated where a sentence with "hiệu lực"
holds it in any notation, or says "kể từ ngày ký" (ban hành, thông qua) and it is the day of issue, or says "sau N ngày" and
it is so many days later. Of a page that lists a document's properties, the number is that of the document it announces.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from extractors.context import Context
from extractors.header import find_context
from extractors.structure import build_view
from pipeline.readers import read
from schemas import RawDocument

# The portal types capital letters of some symbols on a Russian keyboard.
_CYRILLIC = str.maketrans("АВСЕНКМОРТХ", "ABCEHKMOPTX")
_SENTENCE = re.compile(r"[^\n;]*hiệu\s+lực[^\n;]*", re.IGNORECASE)
_SIGNING = re.compile(r"(?:từ|kể từ)\s+ngày\s+(?:được\s+)?(?:ký|thông\s+qua|ban\s+hành)")
_AFTER = re.compile(r"sau\s+(\d{1,3})(?:\s+\([^)\n]{1,20}\))?\s+ngày")


@dataclass(frozen=True)
class Compared:
    """What the portal says (``None`` where the text does not state it) and what was read."""

    name: str
    number: str | None
    number_read: str | None
    effective: str | None
    effective_read: str | None

    @property
    def number_is_right(self) -> bool:
        return _squeezed(self.number) == _squeezed(self.number_read)

    @property
    def effective_is_right(self) -> bool:
        return self.effective == self.effective_read


def compare(line: dict[str, Any]) -> Compared:
    text = line["text"]
    view = build_view(read(RawDocument("text.txt", text.encode(), declared_type="text/plain")))
    context = find_context(view)
    day = _iso(line["ngay_hieu_luc"])
    return Compared(
        f"{line['so_hieu']} ({line['item_id']})",
        line["so_hieu"] if line["so_hieu"] and _states_number(text, line["so_hieu"]) else None,
        context.number,
        day if day and _states_day(text, date.fromisoformat(day), context) else None,
        context.header.effective_on,
    )


def _states_number(text: str, number: str) -> bool:
    letters = r"\s{0,3}".join(map(re.escape, _squeezed(number)))
    return bool(re.search(rf"(?<![\d./])0?{letters}(?!\w)", text.upper().translate(_CYRILLIC)))


def _squeezed(number: str | None) -> str:
    """Without white space, leading zeros and Russian look-alikes."""
    return re.sub(r"\s", "", number or "").upper().translate(_CYRILLIC).lstrip("0")


def _states_day(text: str, day: date, context: Context) -> bool:
    sign = r"\s{0,3}[/.-]\s{0,3}"
    printed = re.compile(
        rf"(?<!\d)0?{day.day}(?:{sign}0?{day.month}{sign}|\s+tháng\s+0?{day.month}\s+năm\s+){day.year}(?!\d)",
    )
    issued = context.header.issued_on
    issued_day = issued.first_day if issued else None
    for sentence in _SENTENCE.findall(text):
        after = _AFTER.search(sentence)
        waits = timedelta(days=int(after[1]) if after else 0)
        if printed.search(sentence) or (issued_day and _SIGNING.search(sentence) and issued_day + waits == day):
            return True
    return False


def _iso(day: str | None) -> str | None:
    return "-".join(reversed(day.split("/"))) if day else None


def lines_of(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("snapshot", type=Path)
    arguments.add_argument("--misses", action="store_true", help="list what was read otherwise")
    given = arguments.parse_args()
    compared = [compare(line) for line in lines_of(given.snapshot)]
    numbers = [c for c in compared if c.number]
    days = [c for c in compared if c.effective]
    right_numbers, right_days = sum(c.number_is_right for c in numbers), sum(c.effective_is_right for c in days)
    print(f"texts                     {len(compared):5}")
    print(f"number stated / right     {len(numbers):5} {right_numbers:5}  {right_numbers / max(1, len(numbers)):.3f}")
    print(f"effective stated / right  {len(days):5} {right_days:5}  {right_days / max(1, len(days)):.3f}")
    if given.misses:
        for c in numbers:
            if not c.number_is_right:
                print(f"  number     {c.name}: {c.number_read}")
        for c in days:
            if not c.effective_is_right:
                print(f"  effective  {c.name}: {c.effective_read}, not {c.effective}")


if __name__ == "__main__":
    main()
