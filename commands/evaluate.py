"""``thidua evaluate``: scores on annotated documents."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from commands.verb import Verb, wrong_usage
from pipeline.report.exit_codes import DONE, WITH_PROBLEMS


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folders", nargs="+", type=Path, metavar="THƯ_MỤC", help="thư mục có tệp .gold.json")
    parser.add_argument("--misses", action="store_true", help="liệt kê từng giá trị sai")
    parser.add_argument("--calibration", action="store_true", help="độ tin cậy nêu ra có đúng với tỷ lệ đúng không")
    parser.add_argument("--json", action="store_true", help="in điểm dạng JSON")


def run(options: argparse.Namespace) -> int:
    from dataclasses import asdict

    from corpus.scoring import Board, by_kind, calibration, gold_documents, score_record
    from pipeline.document import Extracted
    from pipeline.report.scores import print_calibration, print_scores
    from pipeline.workers import outcomes_by_item

    board, without = Board(), 0
    try:
        documents = [document for folder in options.folders for document in gold_documents(folder)]
        found = outcomes_by_item((str(document.source) for document in documents if document.source), jobs=1)
        for document in documents:
            found_here = next(found) if document.source else ()
            outcome = next((one for one in found_here if isinstance(one, Extracted)), None)
            record = {}
            if outcome:
                record = outcome.record.model_dump(mode="json") | {"text": outcome.text}
            else:
                without += 1
                print(f"{document.stem}: không có bản ghi để chấm", file=sys.stderr)
            score_record(board, document.stem, document.answers, record)
    except ValueError as error:
        return wrong_usage(str(error))
    if not board.counts:
        return wrong_usage("không có tệp .gold.json nào trong thư mục đã cho")
    if options.calibration:
        tables = {"all": calibration(board.judged)} | by_kind(board.judged)
        print_calibration({name: asdict(table) for name, table in tables.items()}, sys.stdout, as_json=options.json)
    else:
        print_scores({name: asdict(score) for name, score in board.scores().items()}, sys.stdout, as_json=options.json)
    if options.misses:
        print("\n".join(board.misses))
    return WITH_PROBLEMS if without else DONE


VERB = Verb(
    "evaluate",
    "Chấm điểm kết quả trích xuất trên các văn bản đã chú giải, từng trường riêng, kèm khoảng tin cậy.",
    """
  thidua evaluate corpus/documents
  thidua evaluate corpus/written --misses | grep awards
  thidua evaluate corpus/documents corpus/written --calibration""",
    run,
    arguments,
)
