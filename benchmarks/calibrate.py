"""Measures what the scores of the rules are worth and writes ``extractors/lexicons/confidence.toml``.

``python -m benchmarks.calibrate`` fits on every set that is there; ``--unseen FOLDER`` adds documents that no rule was made
with, ``--check`` only prints how well confidences agree with truth, fitted on one half of the documents, measured on the other.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from benchmarks.annotated import ROOT, SETS, UNSEEN, AnnotatedSet, board_of, half_of
from corpus.scoring import Judged, calibration
from corpus.scoring.fitting import Count, Point, fit
from extractors.confidence import curves_of, worth
from extractors.record import scored_record

TABLE = ROOT / "extractors" / "lexicons" / "confidence.toml"
HEAD = """# What a score of a rule is worth: the share of right values measured on annotated documents, by kind of value.
# Made by `python -m benchmarks.calibrate`; `tuned` and `unseen` in a source count right and found values in documents that
# the rules were made with and in documents that they had not seen. A kind takes the line between its points.
"""


def measured(sets: Sequence[AnnotatedSet]) -> dict[str, list[Judged]]:
    """By set, with the scores of the rules as confidences; not of scans, where the recogniser's doubt is mixed in."""
    return {each.name: board_of(each, scored_record, scans=False).judged for each in sets}


def written(points: Iterable[Point], day: date) -> str:
    """The table as TOML."""
    entries = [
        f'[[entry]]\nkind = "{p.kind}"\nscore = {p.score:.2f}\nconfidence = {p.confidence:.3f}\n'
        f'source = "measured {day.isoformat()}: tuned {_said(p.tuned)}, unseen {_said(p.unseen)}"\n'
        for p in points
    ]
    return "\n".join([HEAD, *entries])


def _said(count: Count) -> str:
    return f"{count.right} of {count.found}"


def checked(values: dict[str, list[Judged]], unseen: set[str]) -> Iterable[tuple[str, int, float, float]]:
    """Each set, its values, and its error with confidences fitted on the same half of all documents and on the other half."""
    for name in values:
        same, other = [], []
        for half in (0, 1):
            curves = curves_of((p.kind, p.score, p.confidence) for p in _fit(values, unseen, half))
            for value in values[name]:
                sure = Judged(value.field, value.document, worth(curves, value.field, value.confidence), value.right)
                (same if half_of(value.document) == half else other).append(sure)
        if values[name]:
            yield name, len(same), calibration(same).ece, calibration(other).ece


def _fit(values: dict[str, list[Judged]], unseen: set[str], half: int | None = None) -> list[Point]:
    sides = [
        [
            v
            for name, judged in values.items()
            if (name in unseen) is side
            for v in judged
            if half in (None, half_of(v.document))
        ]
        for side in (False, True)
    ]
    return fit(*sides)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--unseen", type=Path, nargs="*", default=[], metavar="FOLDER")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    sets = [s for s in SETS if not s.transcripts] + [AnnotatedSet(f.name, f, UNSEEN) for f in options.unseen]
    values, unseen = measured(sets), {s.name for s in sets if s.seen == UNSEEN}
    print(f"{'ECE, fitted on':28}{'values':>7}{'the same':>14}{'the other half':>16}")
    for name, count, same, other in checked(values, unseen):
        print(f"{name:28}{count:7}{same:14.3f}{other:16.3f}")
    if not options.check:
        TABLE.write_text(written(_fit(values, unseen), date.today()), encoding="utf-8")


if __name__ == "__main__":
    main()
