"""Clean text comes out unchanged: ``python -m benchmarks.clean_texts FOLDER-or-FILE…`` over all texts that can be found.

``.txt`` and ``.text`` files are texts, each line of ``.jsonl.gz`` holds one as its longest string, Word files and pages in
Unicode are read first. A text is clean if it is in NFC and has no letter of another script that looks like a Latin one, no
invisible character and no letter of an old encoding (which are those that no Vietnamese word has); of each that is not, what
was mended is shown, to be judged by eye.
"""

from __future__ import annotations

import argparse
import gzip
import json
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from pipeline.errors import DocumentError
from pipeline.readers import read
from pipeline.readers.repairs import REPAIRS
from schemas import RawDocument

_READ = (".doc", ".docx", ".rtf", ".odt", ".html")
_SHOWN = 60  # characters around a repair


def texts(paths: list[Path]) -> Iterator[tuple[str, str]]:
    """Name and text."""
    for path in paths:
        if path.suffix in (".txt", ".text"):
            yield path.name, path.read_text(encoding="utf-8", errors="replace")
        elif path.name.endswith(".jsonl.gz"):
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                for number, line in enumerate(lines, 1):
                    yield f"{path.name}:{number}", max((v for v in json.loads(line).values() if isinstance(v, str)), key=len)


def read_texts(paths: list[Path]) -> Iterator[tuple[str, Counter[str]]]:
    """Name and repairs of files that are read first."""
    for path in paths:
        if path.suffix in _READ:
            try:
                document = read(RawDocument(path.name, path.read_bytes()))
            except DocumentError:
                continue
            yield path.name, Counter({repair.kind: repair.count for repair in document.repairs})


def mended(text: str) -> tuple[str, list[tuple[str, int, str]]]:
    """The text after all repairs, and of each kind how often and the first place."""
    found = []
    for repair in REPAIRS:
        if repair.only == "scanned":
            continue
        edited = repair.edits(text)
        if edited.edits and repair.reported:
            first = edited.edits[0]
            around = edited.before[max(0, first.start - _SHOWN // 2) : first.end + _SHOWN // 2]
            found.append((repair.kind, len(edited.edits), f"{around!r} -> {first.new!r}"))
        text = edited.text
    return text, found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("places", nargs="+", type=Path)
    options = parser.parse_args()
    paths = [f for place in options.places for f in ([place] if place.is_file() else sorted(place.rglob("*")))]
    kinds, unchanged, total = Counter[str](), 0, 0
    for name, text in texts(paths):
        total += 1
        plain = text.replace("\r\n", "\n")
        after, found = mended(plain)
        unchanged += not found and after == unicodedata.normalize("NFC", plain)
        for kind, count, place in found:
            kinds[kind] += 1
            if kind != "decomposed":
                print(f"{name[-50:]:50} {kind} {count}: {place}")
    print(f"{total} texts, {unchanged} unchanged; mended in the others: {dict(kinds) or 'nothing'}")
    files = list(read_texts(paths))
    repaired = [(name, repairs) for name, repairs in files if set(repairs) - {"decomposed"}]
    for name, repairs in repaired:
        print(f"{name[-50:]:50} {dict(repairs)}")
    print(f"{len(files)} files read, {len(files) - len(repaired)} without repairs but composing letters")


if __name__ == "__main__":
    main()
