"""thidua: the verbs of ``commands`` as one program, and how its runs end."""

from __future__ import annotations

import argparse
import io
import os
import sys

from commands import VERBS
from pipeline.report.exit_codes import DONE, UNUSABLE

OVERVIEW = """
  thidua ingest van-ban/          đọc cả thư mục vào kho thidua.db
  thidua query --award "Giấy khen"  tìm quy định về Giấy khen
  thidua show 205/QĐ-UBND         xem một văn bản

mã thoát: 0 xong; 1 xong nhưng có văn bản lỗi; 2 sai cách dùng; 3 không dùng được kho hoặc nguồn"""


def main(argv: list[str] | None = None) -> int:
    """Run one command; the exit code is the contract's."""
    import logging

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # UTF-8 also where the console's own code page is another
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", line_buffering=stream is sys.stderr)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s")
    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    options = parser().parse_args(argv)

    from pipeline.errors import StoreError

    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except StoreError as error:
        print(f"thidua: {error}", file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:  # the reader of a pipe has enough (head); nothing more can be said to it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        print("thidua: đã dừng; chạy lại lệnh để làm tiếp", file=sys.stderr)
        return 130
    return code


def parser() -> argparse.ArgumentParser:
    """All verbs; wrong usage ends with exit code 2."""
    raw = argparse.RawDescriptionHelpFormatter
    top = argparse.ArgumentParser("thidua", formatter_class=raw, epilog=f"ví dụ:{OVERVIEW}", allow_abbrev=False)
    made = top.add_subparsers(required=True, metavar="LỆNH")
    for verb in VERBS:
        own = made.add_parser(
            verb.name, help=verb.summary, description=verb.summary, epilog=f"ví dụ:{verb.examples}", formatter_class=raw,
            allow_abbrev=False,
        )  # fmt: skip
        verb.arguments(own)
        own.set_defaults(run=verb.run)
    return top


if __name__ == "__main__":
    sys.exit(main())
