"""What reading in a process of its own costs: ``python -m benchmarks.containment FILE…``.

The two ways take turns, so that what else the machine does falls on both alike.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from pipeline.errors import DocumentError
from pipeline.readers import read
from pipeline.readers.contained import ContainedReader
from schemas import RawDocument


def seconds(reader: Callable[[RawDocument], object], documents: list[RawDocument]) -> float:
    begin = time.perf_counter()
    for raw in documents:
        try:
            reader(raw)
        except DocumentError:
            continue
    return time.perf_counter() - begin


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    documents = [RawDocument(str(path), path.read_bytes()) for path in options.paths]
    with ContainedReader() as contained:
        start = seconds(contained.open, documents[:1])
        ways = {"here": read, "contained": contained.open}
        rounds = [{name: seconds(reader, documents) for name, reader in ways.items()} for _ in range(options.rounds)]
    print(f"first document with the start of the process: {start:.2f} s")
    for name in ways:
        taken = statistics.median(times[name] for times in rounds)
        print(f"{name:10} {1000 * taken / len(documents):8.1f} ms a document ({len(documents)} documents)")


if __name__ == "__main__":
    main()
