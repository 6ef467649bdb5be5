"""Several campaigns in one document, each under a heading that names it: ``PHẦN I. PHONG TRÀO “…”``, ``2. Cuộc thi “…”``."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.campaigns.naming import NameFound, find_names
from extractors.campaigns.settings import Setting, kind_of
from extractors.structure import Block, DocumentView

_LONGEST = 140  # characters of such a heading
_LABEL = 12  # characters before the noun: "Về ", "Tổ chức "


def sectioned_settings(view: DocumentView, blocks: Sequence[Block]) -> list[Setting]:
    """One setting a heading with a sign of the same kind as the first, with the blocks up to the next such sign."""
    headed = [(block, found) for block in blocks if (found := _named(view, block))]
    if len(headed) < 2 or headed[0][0].marker is None:
        return []
    kind = headed[0][0].marker.kind
    signs = [block.index for block in blocks if block.marker and block.marker.kind == kind]
    settings = []
    for heading, found in headed:
        if heading.marker is None or heading.marker.kind != kind:
            continue
        end = next((index for index in signs if index > heading.index), None)
        members = tuple(b for b in blocks if b.index >= heading.index and (end is None or b.index < end))
        settings.append(Setting(kind_of(found), members, found))
    return settings


def _named(view: DocumentView, block: Block) -> NameFound | None:
    """The quoted name that a heading of its own consists of."""
    if block.marker is None or block.end - block.start > _LONGEST:
        return None
    found = next(find_names(view, block.body_start, block.end), None)
    if found is None or not found.is_quoted or found.noun.start - block.body_start > _LABEL:
        return None
    return found
