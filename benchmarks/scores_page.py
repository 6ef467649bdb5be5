"""Writes the scores and reliability of every annotated set into ``docs/scores.md``: ``python -m benchmarks.scores_page``.

What stands above the mark in the page is kept: it tells what was measured once, before anybody looked at a miss.

Sets that are not there keep out of the page; ``--unseen FOLDER`` adds documents that no rule was made with.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks.annotated import ROOT, SEEN, SETS, TUNED, UNSEEN, AnnotatedSet, board_of, named_folder
from benchmarks.calibrate import held_out, measured, tables_of
from benchmarks.first_sight import first_sights
from corpus.scoring import Board, Calibration, Score, by_kind, calibration

PAGE = ROOT / "docs" / "scores.md"
SEEN_AS = {
    TUNED: "rules were made with these documents: an upper bound",
    SEEN: "rules were checked on these documents, not made for them",
    UNSEEN: "measured above before any rule was made with them; rules may have learned from them since",
}
ABOUT = {
    "seeds": "five real pages",
    "written, everyday (w6–w7)": "written for this project in the manner of everyday documents",
    "written, hard (w1–w5)": "written for this project, hard on purpose",
    "documents": "written for this project, in every format, the corpus of the demonstration",
    "real files": "real files of all formats, scans among them, as they are",
    "real transcripts": "the corrected text in place of the same files, web pages apart: extraction without errors of reading",
    "further, first (v1–v2)": "written for this project by writers who had not seen the rules",
    "further (v3–v4)": "the same, later; 13 of them hard on purpose",
    "later, first (v5–v7)": "the same, by other writers; 12 of them hard on purpose",
    "later (v8–v11)": "the same, by others again; 20 of them hard on purpose",
}
MARK = "<!-- Below: python -m benchmarks.scores_page -->"
INTRO = """
## Every set as the program reads it now

Made by `python -m benchmarks.scores_page`. F1 is in percent, with the number of annotated values; a field without a number
is not annotated in that set. Other people's documents (`../shared`) are measured where they are, and are no part of this
project.
"""
RELIABILITY = """### Confidence

`confidence` is the share of values of this kind and score that was right when it was measured: a rule gives a score, and
the table `extractors/lexicons/confidence.toml` turns it into a confidence. It is to hold for the next document, not for those
that rules were made with: so it is fitted on what was right in sets of documents when the rules met them for the first time
(`benchmarks/first_sight.json`, kept with the commit that was measured), while a value of any set as it is read now weighs a
tenth of that. A score that few values have is held to the share of its kind, as twenty values would; confidence never falls as
the score rises. Right is what the scores count as found. ECE is the expected calibration error over ten bins of one width;
`thidua evaluate FOLDER --calibration` prints it for a folder. `python -m benchmarks.calibrate` measures the table anew.

Confidences are lower than the shares right of documents that rules were made with, and should be:
"""
HELD_OUT = """
Sets met for the first time, with confidences fitted without them:
"""


def page(boards: Mapping[AnnotatedSet, Board]) -> Iterator[str]:
    yield INTRO
    yield from _about(boards)
    yield "\n### Fields\n"
    yield from _fields({each.name: board.scores() for each, board in boards.items()})
    yield f"\n{RELIABILITY}"
    yield from _errors({each.name: calibration(board.judged) for each, board in boards.items()})
    everything = [value for each, board in boards.items() if not each.transcripts for value in board.judged]
    yield HELD_OUT
    tuned = measured([each for each in boards if not each.transcripts])
    yield from _errors(tables_of(held_out(tuned, first_sights())))
    yield "\nAll sets together (each file once), by confidence:\n"
    yield from _bins(calibration(everything))
    yield "\nAll sets together (each file once), by kind of value:\n"
    yield from _errors(by_kind(everything))


def _about(boards: Mapping[AnnotatedSet, Board]) -> Iterator[str]:
    yield from _table("set", "documents", "what they are", "what rules have seen of them", "command")
    for each in boards:
        count = str(sum(1 for _ in each.documents()))
        about = ABOUT.get(each.name, "added for this measurement")
        yield _row(each.name, count, about, SEEN_AS[each.seen], _command(each))


def _command(each: AnnotatedSet) -> str:
    if each.transcripts:
        return "`python -m benchmarks.scores_page`"
    return f"`thidua evaluate {named_folder(each.folder)}`{' (with the rest of the folder)' if each.names != ('',) else ''}"


def _fields(scores: Mapping[str, Mapping[str, Score]]) -> Iterator[str]:
    yield from _table("field", *scores)
    for field in sorted({field for of_set in scores.values() for field in of_set}):
        yield _row(f"`{field}`", *(_shown(of_set.get(field)) for of_set in scores.values()))


def _shown(score: Score | None) -> str:
    return f"{100 * score.f1:.1f} ({score.gold})" if score else ""


def _errors(tables: Mapping[str, Calibration]) -> Iterator[str]:
    yield from _table("", "values", "mean confidence", "share right", "ECE")
    for name, table in tables.items():
        if table.values:
            yield _row(name, str(table.values), *(f"{value:.3f}" for value in (table.confidence, table.right, table.ece)))


def _bins(table: Calibration) -> Iterator[str]:
    yield from _table("confidence", "values", "mean confidence", "share right")
    for part in table.bins:
        yield _row(f"{part.low:.1f}–{part.high:.1f}", str(part.values), f"{part.confidence:.3f}", f"{part.right:.3f}")


def _table(*columns: str) -> Iterator[str]:
    yield _row(*columns)
    yield _row(*["---"] * len(columns))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--unseen", type=Path, nargs="*", default=[], metavar="FOLDER")
    options = parser.parse_args()
    sets = [*SETS, *(AnnotatedSet(folder.name, folder, UNSEEN) for folder in options.unseen)]
    boards = {each: board_of(each) for each in sets if each.folder.exists()}
    kept = PAGE.read_text(encoding="utf-8").partition(MARK)[0].rstrip()
    PAGE.write_text("\n".join([kept, "", MARK, *page(boards)]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
