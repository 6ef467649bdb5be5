"""Measures what the scores of the rules are worth and writes ``extractors/lexicons/confidence.toml``.

``python -m benchmarks.calibrate`` fits on what was right at first sight (``first_sight.json``) and, weighing far less, on every
annotated set as it is read now; ``--first FOLDER COMMIT`` adds the documents of a folder to the former, to be called before
anybody looks at their misses; ``--check`` only prints how well confidences agree with truth in sets that they were not
fitted on.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from benchmarks.annotated import ROOT, SETS, UNSEEN, AnnotatedSet, board_of
from benchmarks.first_sight import FirstSight, first_sights, remember
from corpus.scoring import Calibration, Judged, calibration
from corpus.scoring.fitting import Count, Point, fit
from extractors.confidence import curves_of, worth
from extractors.record import scored_record

TABLE = ROOT / "extractors" / "lexicons" / "confidence.toml"
HEAD = """# What a score of a rule is worth: the share of right values measured on annotated documents, by kind of value.
# Made by `python -m benchmarks.calibrate`; `tuned` and `unseen` in a source count right and found values in documents that
# the rules were made with and in documents that they met for the first time. A kind takes the line between its points.
"""


def measured(sets: Sequence[AnnotatedSet]) -> list[Judged]:
    """With the scores of the rules as confidences; not of scans, where the recogniser's doubt is mixed in."""
    return [value for each in sets for value in board_of(each, scored_record, scans=False).judged]


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


def held_out(tuned: Sequence[Judged], sights: Sequence[FirstSight]) -> Iterable[tuple[FirstSight, list[Judged]]]:
    """Each set's values at first sight, with confidences fitted on the others and on what the rules were made with."""
    for sight in sights:
        others = [value for other in sights if other is not sight for value in other.values]
        curves = curves_of((p.kind, p.score, p.confidence) for p in fit(tuned, others))
        yield sight, [Judged(v.field, v.document, worth(curves, v.field, v.confidence), v.right) for v in sight.values]


def tables_of(left_out: Iterable[tuple[FirstSight, list[Judged]]]) -> dict[str, Calibration]:
    """The calibration of each set, and of all together under the name ``all``."""
    sets = {f"{sight.name} ({sight.commit})": values for sight, values in left_out}
    together = [value for values in sets.values() for value in values]
    return {name: calibration(values) for name, values in {**sets, "all": together}.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--first", nargs=2, metavar=("FOLDER", "COMMIT"))
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    if options.first:
        folder = Path(options.first[0])
        remember(folder.name, options.first[1], measured([AnnotatedSet(folder.name, folder, UNSEEN)]))
    tuned, sights = measured([s for s in SETS if not s.transcripts]), first_sights()
    print(f"{'held out':14}{'values':>8}{'mean confidence':>17}{'share right':>13}{'ECE':>8}")
    for name, table in tables_of(held_out(tuned, sights)).items():
        print(f"{name:14}{table.values:8}{table.confidence:17.3f}{table.right:13.3f}{table.ece:8.3f}")
    if not options.check:
        points = fit(tuned, [value for sight in sights for value in sight.values])
        TABLE.write_text(written(points, date.today()), encoding="utf-8")


if __name__ == "__main__":
    main()
