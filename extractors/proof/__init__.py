"""Proof of a stored record: every value parsed again from its quotes alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from extractors.proof.passage import source_of
from extractors.proof.values import unproven_values
from schemas import Record

__all__ = ["Failure", "prove"]


@dataclass(frozen=True, slots=True)
class Failure:
    """``path`` is the value's place in the record (``campaigns[0].awards[2].max``)."""

    path: str
    message: str


def prove(record: Record, text: str) -> list[Failure]:
    """What cannot be proven; empty for a sound record (contract, section 5).

    Each quote must stand in ``text`` where it says, and the extractors' own parsers must find the value again in its
    quotes, with the document's header, its posting date and the headings above the quotes as the only context. Slugs that
    sort a value instead of stating it (roles, kinds, levels) have no wording of their own and are not looked for.
    """
    moved = [Failure(path, "the quote does not stand there") for path in _moved(record.model_dump(), "", text)]
    return moved or [Failure(path, message) for path, message in unproven_values(record, source_of(record, text))]


def _moved(node: Any, path: str, text: str) -> Iterator[str]:
    if isinstance(node, dict):
        if "quote" in node and "start" in node and text[node["start"] : node["end"]] != node["quote"]:
            yield path
        for key, value in node.items():
            yield from _moved(value, f"{path}.{key}" if path else key, text)
    elif isinstance(node, (list, tuple)):
        for position, item in enumerate(node):
            yield from _moved(item, f"{path}[{position}]", text)
