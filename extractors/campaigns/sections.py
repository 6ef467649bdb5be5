"""The parts of a plan by what they are about: time, contents, target groups, awards and the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.campaigns.topics import Topic, topic_of
from extractors.structure import Block, DocumentView

_HEADING_LENGTH = 110


@dataclass(frozen=True)
class Section:
    """``blocks`` stand below ``heading``, which may hold the section's first sentence itself."""

    topic: Topic
    heading: Block
    blocks: tuple[Block, ...]

    @property
    def all_blocks(self) -> tuple[Block, ...]:
        return (self.heading, *self.blocks)


def _is_heading(view: DocumentView, block: Block) -> bool:
    """Short, without a stop at its end; or a marked block that names a topic before a colon or full stop."""
    text = view.plain[block.body_start : block.end].strip(" *")
    return len(text) <= _HEADING_LENGTH and not text.endswith((".", ";", ","))


def _names_topic(view: DocumentView, block: Block) -> bool:
    """``b) Thời gian: từ ngày …``: a heading and its text in one block."""
    return ":" in view.plain[block.body_start : min(block.end, block.body_start + 40)]


def find_sections(view: DocumentView, blocks: Sequence[Block]) -> list[Section]:
    """Sections of the named topics in text order; a block belongs to the innermost section only."""
    found: list[Section] = []
    topic: Topic | None = None
    heading: Block | None = None
    members: list[Block] = []
    for block in blocks:
        new = topic_of(view, block)
        if heading is not None and topic is not None and not _ends(view, heading, block, new):
            members.append(block)
            continue
        if heading is not None and topic is not None:
            found.append(Section(topic, heading, tuple(members)))
        topic, heading, members = new, (block if new else None), []
    if heading is not None and topic is not None:
        found.append(Section(topic, heading, tuple(members)))
    return found


def sections_of(sections: Sequence[Section], topic: Topic) -> list[Section]:
    return [section for section in sections if section.topic == topic]


def _ends(view: DocumentView, heading: Block, block: Block, new: Topic | None) -> bool:
    """A block of the heading's own or a higher rank ends its section; so does a heading of another topic on any level above."""
    if new is not None and (_is_heading(view, block) or _names_topic(view, block)):
        return True
    if block.marker is None:
        if heading.marker is None:
            return new is not None or (_is_heading(view, block) and not block.is_row)
        return False
    if heading.marker is None:
        return new is not None and block.marker.rank <= 7
    return block.marker.rank <= heading.marker.rank
