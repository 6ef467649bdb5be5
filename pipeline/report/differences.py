"""What two versions read differently, for reading: a line a value, its sentence below, totals by field at the end."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from pipeline.comparison.differences import Difference, changed_parts

_SHOWN = 160  # letters of a quote


def document_lines(name: str, differences: Sequence[Difference], note: str = "") -> Iterator[str]:
    """``-`` lost, ``+`` gained, ``~`` changed; nothing for a document that is read the same."""
    if not differences and not note:
        return
    yield f"{name}{f' ({note})' if note else ''}"
    for difference in differences:
        yield f"  {_sign(difference)} {difference.field}: {_said(difference)}"
        for quote in dict.fromkeys(quote for value in difference.values for quote in value.quotes):
            yield f"      “{_shortened(' '.join(quote.split()))}”"


def total_lines(differences: Iterable[Difference]) -> Iterator[str]:
    """By field, most changes first."""
    counts = Counter((difference.field, _sign(difference)) for difference in differences)
    fields = Counter({field: 0 for field, _ in counts})
    for (field, _), count in counts.items():
        fields[field] += count
    yield f"{'trường':26}{'mất':>8}{'thêm':>8}{'đổi':>8}"
    for field, _ in sorted(fields.items(), key=lambda row: (-row[1], row[0])):
        yield _row(field, [counts[field, sign] for sign in "-+~"])
    yield _row("mọi trường", [sum(n for (_, s), n in counts.items() if s == sign) for sign in "-+~"])


def _row(name: str, counts: Sequence[int]) -> str:
    return f"{name:26}" + "".join(f"{count:8}" for count in counts)


def _sign(difference: Difference) -> str:
    return "-" if difference.new is None else "+" if difference.old is None else "~"


def _said(difference: Difference) -> str:
    *before, value = difference.values
    old, new = changed_parts(before[0].content, value.content) if before else (None, None)
    return f"{_content(old)} → {_content(new)}" if old != new else _content(value.content)


def _content(content: Any) -> str:
    if isinstance(content, dict):
        return ", ".join(f"{name}={_content(value)}" for name, value in content.items())
    return content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
