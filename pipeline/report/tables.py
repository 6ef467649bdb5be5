"""Tables for a terminal, and the same as plain text where the output is a file or a pipe."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any, TextIO

PIPE_WIDTH = 160
_SHARES = {"campaign": 4, "award": 3, "quota": 2, "recipient": 2, "granted_by": 2, "number": 2, "issued_on": 1, "snippet": 4}


def print_rows(rows: Iterable[Mapping[str, Any]], titles: Mapping[str, str], stream: TextIO) -> None:
    """A block of lines a row, long cells wrapped; ``titles`` gives the columns in order, key to heading."""
    from rich.box import HORIZONTALS
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(file=stream, width=None if stream.isatty() or "COLUMNS" in os.environ else PIPE_WIDTH, highlight=False)
    table = Table(box=HORIZONTALS, header_style="bold", show_lines=True)
    for column, title in titles.items():
        table.add_column(title, ratio=_SHARES.get(column), no_wrap=column == "issued_on", overflow="fold")
    for row in rows:
        table.add_row(
            *(Text(str(row[column] or "")) for column in titles)
        )  # as text: a document may hold what rich takes for markup
    console.print(table)
