"""In how many documents each rule matches while they are extracted: ``python -m benchmarks.rule_usage FOLDER…``.

A rule that only one document of hundreds needs fits that document rather than the genre. Texts without accents are read under
other spellings of the rules, and some headings under one pattern of several rules: these are not counted.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from extractors.record import extract_record
from extractors.rules import rules_of_all_modules
from extractors.rules.gated import Regex
from pipeline.errors import DocumentError
from pipeline.readers import read
from schemas import RawDocument


class Counting:
    """A rule's pattern that notes the document at hand when it matches."""

    def __init__(self, regex: Regex, documents: set[str], at_hand: list[str]) -> None:
        self._regex, self._documents, self._at_hand = regex, documents, at_hand

    def _noted(self, match: re.Match[str] | None) -> re.Match[str] | None:
        if match:
            self._documents.add(self._at_hand[0])
        return match

    def search(self, *place: Any) -> re.Match[str] | None:
        return self._noted(self._regex.search(*place))

    def match(self, *place: Any) -> re.Match[str] | None:
        return self._noted(self._regex.match(*place))

    def fullmatch(self, *place: Any) -> re.Match[str] | None:
        return self._noted(self._regex.fullmatch(*place))

    def finditer(self, *place: Any) -> Iterator[re.Match[str]]:
        for match in self._regex.finditer(*place):
            self._noted(match)
            yield match

    def __getattr__(self, name: str) -> Any:
        return getattr(self._regex, name)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--at-most", type=int, default=1, help="list rules that match in so many documents or fewer")
    options = parser.parse_args()
    at_hand, used = [""], defaultdict[str, set[str]](set)
    rules = {f"{module.removeprefix('extractors.')}.{rule.name}": rule for module, rule in rules_of_all_modules()}
    for name, rule in rules.items():
        vars(rule)["regex"] = Counting(rule.regex, used[name], at_hand)
    paths = [p for folder in options.folders for p in sorted(folder.iterdir()) if not p.name.endswith(".gold.json")]
    for path in paths:
        at_hand[0] = path.stem
        try:
            extract_record(read(RawDocument(str(path), path.read_bytes())))
        except DocumentError as problem:
            print(f"{path.name}: {problem.code}")
    for name in sorted(rules, key=lambda n: (len(used[n]), n)):
        if len(used[name]) <= options.at_most:
            print(f"{len(used[name])} {name} {' '.join(sorted(used[name]))}")
    few = sum(len(used[name]) <= options.at_most for name in rules)
    print(f"{few} of {len(rules)} rules match in at most {options.at_most} of {len({p.stem for p in paths})} documents")


if __name__ == "__main__":
    main()
