"""``thidua show``: one document with the quotes that prove it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from commands.argument_types import count
from commands.verb import Verb, add_store
from pipeline.report.exit_codes import DONE, WITH_PROBLEMS

if TYPE_CHECKING:
    from pipeline.queries import Reader
    from schemas import Record


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="MÃ", help="mã, đầu mã, địa chỉ hoặc số văn bản")
    parser.add_argument("--json", action="store_true", help="in bản ghi JSON")
    parser.add_argument("--with-text", action="store_true", help="thêm toàn văn vào bản ghi JSON")
    parser.add_argument("--page-image", type=Path, metavar="TỆP.png", help="vẽ một trang PDF hoặc ảnh với các ô chứng minh")
    parser.add_argument("--page", type=count, default=1, metavar="N", help="trang để vẽ (mặc định 1)")
    add_store(parser)


def run(options: argparse.Namespace) -> int:
    from pipeline.queries import Reader, get_document
    from pipeline.report.asked_document import asked_document
    from pipeline.report.record_text import lines

    with Reader(options.db) as reader:
        document_id = asked_document(reader, options.id)
        document = get_document(reader, document_id) if document_id else None
        if document is None:
            return WITH_PROBLEMS
        if options.page_image:
            return _page_image(document.record, reader, options)
    if options.json:
        record = document.record.model_copy(update={"text": document.text} if options.with_text else {})
        print(record.model_dump_json(indent=2, exclude=None if options.with_text else {"text"}))
    else:
        print("\n".join(lines(document)))
    return DONE


def _page_image(record: Record, reader: Reader, options: argparse.Namespace) -> int:
    from pipeline.errors import DocumentError
    from pipeline.report.page_image import draw_page

    kept = reader.blobs.get(record.source.sha256)
    try:
        if kept is None:
            raise DocumentError("store", "not_kept", "Kho không còn giữ tệp gốc của văn bản này; hãy nạp lại.")
        count = draw_page(record, kept, options.page, options.page_image)
    except DocumentError as error:
        print(f"{record.id}: {error}", file=sys.stderr)
        return WITH_PROBLEMS
    print(f"{options.page_image}: trang {options.page}, {count} ô chứng minh.", file=sys.stderr)
    return DONE


VERB = Verb(
    "show",
    "Xem một văn bản trong kho kèm câu chứng minh cho từng giá trị.",
    """
  thidua show 3f5a9c0d12e4b678
  thidua show 205/QĐ-UBND --json
  thidua show 205/QĐ-UBND --page-image trang1.png --page 1""",
    run,
    arguments,
)
