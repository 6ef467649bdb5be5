"""How many words of documents are Vietnamese syllables: ``python benchmarks/syllable_share.py CLEAN-FOLDER FOLDER-TO-CHECK``.

A word is a run of two letters or more in small letters, the first of any case, as it stands in the text that was read; codes
and abbreviations are no words. It is a syllable if an onset and a rime of Vietnamese make it up, with one tone at most.
Marked words have a letter outside ASCII: only they show a wrong encoding. The medians of the documents' shares are compared.
"""

from __future__ import annotations

import argparse
import re
import statistics
from collections import defaultdict
from pathlib import Path

from pipeline.errors import DocumentError
from pipeline.readers import read
from pipeline.readers.repairs.syllables import is_syllable
from schemas import RawDocument

_WORD = re.compile(r"[^\W\d_]{2,}")
_KINDS = ("doc", "rtf", "pdf")
_ENOUGH = 100  # words of a document; a form of ten words says nothing

Shares = tuple[float, float]  # of all words, of marked words


def shares(text: str) -> Shares | None:
    words = [word for word in _WORD.findall(text) if word[1:].islower()]
    marked = [word for word in words if not word.isascii()]
    if len(words) < _ENOUGH or not marked:
        return None
    return sum(map(is_syllable, words)) / len(words), sum(map(is_syllable, marked)) / len(marked)


def measured(paths: list[Path], *, names: bool) -> dict[str, list[Shares]]:
    """By kind of file as it was read."""
    found: dict[str, list[Shares]] = defaultdict(list)
    for path in paths:
        try:
            document = read(RawDocument(str(path), path.read_bytes()))
        except DocumentError as error:
            print(f"{path.name}: {error.code}")
            continue
        share = shares(document.text)
        if share and document.method in _KINDS:
            found["doc, rtf" if document.method != "pdf" else "pdf"].append(share)
            if names:
                repairs = ", ".join(f"{repair.kind} {repair.count}" for repair in document.repairs) or "-"
                print(f"{share[0]:8.1%} {share[1]:8.1%}  {path.name[:60]:60} {repairs}")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("clean", type=Path, nargs="+", help="folders of documents that were always Unicode")
    parser.add_argument("checked", type=Path)
    parser.add_argument("--names", action="store_true", help="a line for each document")
    options = parser.parse_args()
    clean = measured([path for folder in options.clean for path in sorted(folder.iterdir())], names=options.names)
    checked = measured(sorted(options.checked.iterdir()), names=options.names)
    print(f"{'kind':10} {'':8} {'documents':>9} {'all words':>10} {'marked':>8}")
    for kind, found in sorted(checked.items()):
        for name, group in (("clean", clean.get(kind, [])), ("checked", found)):
            if group:
                every, marked = (statistics.median(share[i] for share in group) for i in (0, 1))
                print(f"{kind:10} {name:8} {len(group):9} {every:10.1%} {marked:8.1%}")


if __name__ == "__main__":
    main()
