"""``thidua verify``: every value of the store proven again."""

from __future__ import annotations

import argparse
import sys

from commands.verb import Verb, add_store
from pipeline.report.exit_codes import DONE, WITH_PROBLEMS


def arguments(parser: argparse.ArgumentParser) -> None:
    add_store(parser)


def run(options: argparse.Namespace) -> int:
    from pipeline.queries import Reader
    from pipeline.verify import verify as prove_all

    documents = failures = 0
    with Reader(options.db) as reader:
        for document_id, failed in prove_all(reader):
            documents += 1
            failures += len(failed)
            for failure in failed:
                print(f"{document_id}\t{failure.path}\t{failure.message}")
    print(f"{documents} văn bản, {failures} giá trị không chứng minh được.", file=sys.stderr)
    return WITH_PROBLEMS if failures else DONE


VERB = Verb(
    "verify",
    "Chứng minh lại mọi giá trị trong kho từ câu trích; nêu tên giá trị không chứng minh được.",
    """
  thidua verify --db thidua.db""",
    run,
    arguments,
)
