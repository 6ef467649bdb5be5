"""thidua: arguments, printing, exit codes."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="thidua")
    commands = parser.add_subparsers(dest="command", required=True)
    extract = commands.add_parser("extract")
    extract.add_argument("paths", nargs="+")
    extract.add_argument("--with-text", action="store_true")
    options = parser.parse_args(argv)

    from extractors.record import extract_record
    from pipeline.errors import DocumentError
    from pipeline.readers import read
    from schemas import RawDocument

    failed = False
    for path in options.paths:
        try:
            record = extract_record(read(RawDocument(path, Path(path).read_bytes())), with_text=options.with_text)
            print(record.model_dump_json(exclude=None if options.with_text else {"text"}))
        except DocumentError as error:
            print(f"{path}: {error.message}", file=sys.stderr)
            failed = True
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
