"""``thidua schema``: the record's JSON Schema."""

from __future__ import annotations

import argparse

from commands.verb import Verb
from pipeline.report.exit_codes import DONE


def run(options: argparse.Namespace) -> int:
    from schemas.json_schema import record_schema

    print(record_schema(), end="")
    return DONE


VERB = Verb(
    "schema",
    "In JSON Schema (draft 2020-12) của bản ghi.",
    """
  thidua schema > record.schema.json""",
    run,
)
