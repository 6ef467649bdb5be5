"""What becomes of published files, by kind: ``python -m benchmarks.published_files FOLDER``, a sub-folder a kind.

Each file is read in a process of its own as ``thidua ingest`` does it; seconds are those of the clock, recognition of
scans included unless the pages have been recognised before (``THIDUA_CACHE=`` recognises them again).
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.document import Extracted, Outcome, process
from pipeline.readers.cache import cache_folder
from pipeline.readers.contained import ContainedReader
from schemas import Problem


@dataclass
class Row:
    """A kind of file; an archive gives several records or none."""

    kind: str
    files: int = 0
    records: int = 0
    problems: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    slowest: float = 0.0

    def add(self, outcomes: Sequence[Outcome], seconds: float) -> None:
        self.files += 1
        self.records += sum(isinstance(outcome, Extracted) for outcome in outcomes)
        self.problems.update(outcome.code for outcome in outcomes if isinstance(outcome, Problem))
        self.seconds += seconds
        self.slowest = max(self.slowest, seconds)


def rows_of(folder: Path, *, listed: bool) -> Iterator[Row]:
    with ContainedReader(cache=cache_folder()) as reader:
        for kind in sorted(path for path in folder.iterdir() if path.is_dir()):
            row = Row(kind.name)
            for path in sorted(path for path in kind.rglob("*") if path.is_file()):
                begin = time.perf_counter()
                outcomes = list(process(str(path), reader.open))
                row.add(outcomes, time.perf_counter() - begin)
                if listed:
                    print(f"{kind.name}/{path.name}: {', '.join(map(_said, outcomes))}", flush=True)
            yield row


def _said(outcome: Outcome) -> str:
    match outcome:
        case Extracted(record=record):
            header = record.header
            return f"{record.source.text_method} {header.document_type} {header.number} {header.issued_on}"
        case Problem(code=code):
            return code
        case _:
            return "unchanged"


def table(rows: Sequence[Row]) -> Iterator[str]:
    yield "| kind | files | records | problems | seconds | slowest |"
    yield "|---|---:|---:|---|---:|---:|"
    for row in rows:
        named = ", ".join(f"{count} `{code}`" for code, count in sorted(row.problems.items())) or "0"
        yield f"| {row.kind} | {row.files} | {row.records} | {named} | {row.seconds:.1f} | {row.slowest:.1f} |"
    total = [sum(getattr(row, name) for row in rows) for name in ("files", "records", "seconds")]
    count = sum(row.problems.total() for row in rows)
    yield f"| all | {total[0]} | {total[1]} | {count} | {total[2]:.1f} | {max(row.slowest for row in rows):.1f} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--list", action="store_true", help="say what became of each file")
    options = parser.parse_args()
    print("\n".join(table(list(rows_of(options.folder, listed=options.list)))))


if __name__ == "__main__":
    main()
