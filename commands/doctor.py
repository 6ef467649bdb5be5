"""``thidua doctor``: the store examined and mended."""

from __future__ import annotations

import argparse

from commands.verb import Verb, add_store


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--mend", action="store_true", help="lập lại chỉ mục hỏng hoặc lệch từ các bản ghi")
    add_store(parser)


def run(options: argparse.Namespace) -> int:
    from pipeline.report.doctor_command import doctor

    return doctor(options)


VERB = Verb(
    "doctor",
    "Kiểm tra kho: tệp, liên kết, chỉ mục, câu trích, tệp gốc; lập lại chỉ mục nếu cần.",
    """
  thidua doctor
  thidua doctor --mend        lập lại chỉ mục hỏng từ các bản ghi""",
    run,
    arguments,
)
