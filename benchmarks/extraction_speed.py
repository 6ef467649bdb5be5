"""How fast text becomes a record, in time of one core: ``python benchmarks/extraction_speed.py [--profile] PATH…``.

A path is a folder of ``.txt`` and ``.text`` files, such a file, or a ``.jsonl.gz`` file whose lines have a ``text``.
"""

from __future__ import annotations

import argparse
import cProfile
import gzip
import json
import pstats
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import wraps
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

from extractors.record import extract_record
from pipeline.readers import read
from schemas import RawDocument, TextDocument

# The functions whose time the table shows, where the flow looks them up; campaigns hold the parts below them.
_STAGES = {
    "extractors.record": ("build_view", "find_context", "find_citations", "date_mentions", "find_campaigns", "find_doubts"),
    "extractors.campaigns.assembly": (
        "find_settings", "find_sections", "find_period", "find_phases", "find_reviews", "find_targets", "find_contents",
        "find_awards", "find_deadlines",
    ),
}  # fmt: skip
_PAGE = 5000  # bytes: a document of two pages


@dataclass(frozen=True)
class Timed:
    """A document, its size in bytes of UTF-8, and the shortest time of several rounds in seconds."""

    document: TextDocument
    size: int
    seconds: float


def documents(paths: Sequence[Path], limit: int | None) -> Iterator[TextDocument]:
    for path in paths:
        files = sorted(p for p in path.rglob("*") if p.suffix in (".txt", ".text")) if path.is_dir() else [path]
        for file in islice(files, limit):
            if file.suffix == ".gz":
                with gzip.open(file, "rt", encoding="utf-8") as lines:
                    yield from (_document(file.name, json.loads(line)["text"].encode()) for line in islice(lines, limit))
            else:
                yield _document(file.name, file.read_bytes())


def _document(name: str, data: bytes) -> TextDocument:
    return read(RawDocument(uri=name, data=data, declared_type="text/plain"))


def timed(texts: Sequence[TextDocument], rounds: int) -> list[Timed]:
    """The shortest of several rounds: what other processes do only ever adds."""
    best = [float("inf")] * len(texts)
    for _ in range(rounds):
        for index, document in enumerate(texts):
            begin = time.process_time()
            extract_record(document)
            best[index] = min(best[index], time.process_time() - begin)
    return [Timed(d, len(d.text.encode()), seconds) for d, seconds in zip(texts, best, strict=True)]


def stage_seconds(texts: Sequence[TextDocument]) -> dict[str, float]:
    """Seconds that each stage takes for all documents together."""
    spent: defaultdict[str, float] = defaultdict(float)
    originals: list[tuple[Any, str, Callable[..., Any]]] = []
    for module_name, names in _STAGES.items():
        module = import_module(module_name)
        for name in names:
            originals.append((module, name, getattr(module, name)))
            setattr(module, name, _counting(getattr(module, name), spent, name))
    try:
        for document in texts:
            extract_record(document)
    finally:
        for module, name, original in originals:
            setattr(module, name, original)
    return spent


def _counting(function: Callable[..., Any], spent: defaultdict[str, float], name: str) -> Callable[..., Any]:
    @wraps(function)
    def counted(*args: Any, **kwargs: Any) -> Any:
        begin = time.process_time()
        try:
            return function(*args, **kwargs)
        finally:
            spent[name] += time.process_time() - begin

    return counted


def show(results: Sequence[Timed]) -> None:
    pages = [1000 * r.seconds / r.size * _PAGE for r in results if r.size]
    size, seconds = sum(r.size for r in results), sum(r.seconds for r in results)
    print(f"{len(results)} documents, {size / 1e6:.2f} MB, {seconds:.2f} s of one core")
    print(f"per {_PAGE / 1000:g} KB: median {statistics.median(pages):.1f} ms, worst {max(pages):.1f} ms")
    print(f"throughput: {size / 1e6 / seconds:.2f} MB/s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--limit", type=int, help="documents of each path")
    parser.add_argument("--profile", action="store_true", help="print where the time goes, function by function")
    options = parser.parse_args()
    texts = [d for d in documents(options.paths, options.limit) if d.text.strip()]
    if not texts:
        parser.error("no document among these")
    for document in texts:  # models, lexicons and patterns are loaded once
        extract_record(document)
    if options.profile:
        profile = cProfile.Profile()
        profile.runcall(lambda: [extract_record(document) for document in texts])
        pstats.Stats(profile).sort_stats("tottime").print_stats(40)
    results = timed(texts, options.rounds)
    show(results)
    total = sum(r.size for r in results) / _PAGE
    for name, spent in stage_seconds(texts).items():
        print(f"  {name:16} {1000 * spent / total:6.2f} ms per {_PAGE / 1000:g} KB")


if __name__ == "__main__":
    main()
