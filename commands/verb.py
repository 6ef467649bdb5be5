"""What a verb of the command line is; its module loads what it needs only when it runs, so that ``--help`` stays quick."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pipeline.report.exit_codes import WRONG_USAGE


def no_arguments(parser: argparse.ArgumentParser) -> None:
    """A verb that takes none."""


@dataclass(frozen=True)
class Verb:
    """``summary`` and ``examples`` stand in ``--help``; ``run`` gives the exit code."""

    name: str
    summary: str
    examples: str
    run: Callable[[argparse.Namespace], int]
    arguments: Callable[[argparse.ArgumentParser], None] = no_arguments


def add_store(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--db", type=Path, default=Path("thidua.db"), metavar="KHO", help="mặc định thidua.db")


def wrong_usage(message: str) -> int:
    print(f"thidua: {message}", file=sys.stderr)
    return WRONG_USAGE
