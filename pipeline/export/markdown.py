"""Rows as a Markdown table (GitHub's form) that shows every letter as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, TextIO

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~&!])")


def write_markdown(stream: TextIO, rows: Iterable[Mapping[str, Any]], titles: Mapping[str, str]) -> None:
    """``titles`` gives the columns in order, key to heading."""
    stream.write(_line(titles.values()))
    stream.write(_line("---" for _ in titles))
    stream.writelines(_line(markdown_text(row.get(key)) for key in titles) for row in rows)


def markdown_text(value: Any) -> str:
    """One line in which nothing is markup."""
    return "" if value is None else _MARKUP.sub(r"\\\1", " ".join(str(value).split()))


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |\n"
