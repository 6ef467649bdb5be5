"""Lines that open what stands below them though they are no numbered heading: "Bảng A:", "… như sau:", "A. Vẽ tranh"."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.awards.clauses import Found
from extractors.awards.frames import ABOUT_GRANTING, Frame
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from extractors.structure import Block

PRIZE_FIRST = Rule(
    "prize_at_the_start",
    loose(r"^\W{0,9}(?:(?:\d{1,2}|một|hai|ba)\sgiải|giải\s(?:nhất|nhì|ba|đặc|khuyến))\b"),
    (Example("⟦- 01 giải⟧ Nhất: 2.000.000 đồng"), Example("⟦* Giải Nhì⟧: 02 giải"), Example("Thời gian nhận bài")),
)


@dataclass
class Opening:
    """A line like "Bảng A:" or "… tặng Cờ và Bằng khen như sau:" that no heading is, with what it says for the lines below it.

    ``listed`` is the rank of the list that stands below it; unmarked lines and a list right behind it belong to it.
    """

    parent: int | None
    frame: Frame
    listed: int | None = None
    begun: bool = False

    def holds(self, block: Block) -> bool:
        """Whether ``block``, the next one, still stands below the line."""
        if block.parent != self.parent:
            return False
        if block.marker and not self.begun:
            self.listed = block.marker.rank
        self.begun = True
        return (block.marker.rank if block.marker else None) == self.listed


def names_nothing_else(heading: Found) -> bool:
    """A short heading above prizes that speaks of no award, body, time or kind of winner names who competes for them."""
    told = heading.names or heading.grantors or heading.occasions or any(n.noun.generic for n in heading.nouns)
    return not told and not heading.desk.reading.has(ABOUT_GRANTING, heading.span)
