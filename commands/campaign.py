"""``thidua campaign``: all documents of a campaign and its rules in force."""

from __future__ import annotations

import argparse

from commands.verb import Verb, add_store


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="MÃ", help="mã, đầu mã, địa chỉ hoặc số của một văn bản bất kỳ của phong trào")
    parser.add_argument("--json", action="store_true", help="in JSON")
    add_store(parser)


def run(options: argparse.Namespace) -> int:
    from pipeline.report.campaign_command import campaign

    return campaign(options)


VERB = Verb(
    "campaign",
    "Mọi văn bản của một phong trào (kế hoạch, sửa đổi, tin, bài…) và quy định sau khi sửa đổi, kèm lịch sử.",
    """
  thidua campaign 214/KH-UBND
  thidua campaign 3f5a9c0d12e4b678 --json""",
    run,
    arguments,
)
