"""``thidua delete``: documents taken out of the store."""

from __future__ import annotations

import argparse
import sys

from commands.verb import Verb, add_store
from pipeline.report.exit_codes import DONE, UNUSABLE, WITH_PROBLEMS


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ids", nargs="+", metavar="MÃ")
    add_store(parser)


def run(options: argparse.Namespace) -> int:
    from pipeline.queries import Reader
    from pipeline.readers.cache import forget_pages
    from pipeline.store import Store

    Reader(options.db).close()  # deleting from a store that is not there must not make one
    with Store(options.db) as store:
        missing = [document_id for document_id in options.ids if not store.delete(document_id)]
    if len(missing) < len(options.ids):
        try:
            forget_pages()
        except OSError as error:
            print(f"thidua: không xóa được trang đã nhận dạng còn lưu tạm: {error}", file=sys.stderr)
            return UNUSABLE
    for document_id in missing:
        print(f"{document_id}: không có văn bản nào", file=sys.stderr)
    return WITH_PROBLEMS if missing else DONE


VERB = Verb(
    "delete",
    "Xóa một văn bản cùng mọi dấu vết của nó khỏi kho.",
    """
  thidua delete 3f5a9c0d12e4b678""",
    run,
    arguments,
)
