"""thidua: arguments, printing, exit codes."""

from __future__ import annotations

import argparse
import io
import os
import sys
from typing import TYPE_CHECKING

from pipeline.report.arguments import parser
from pipeline.report.exit_codes import DONE, UNUSABLE, WITH_PROBLEMS, WRONG_USAGE

if TYPE_CHECKING:
    from pipeline.queries import Reader
    from schemas import Record


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
        code: int = COMMANDS[options.command](options)
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


def extract(options: argparse.Namespace) -> int:
    from pipeline.document import Extracted
    from pipeline.report.progress import problem_line
    from pipeline.walk import walk
    from pipeline.workers import outcomes
    from schemas import Problem

    failed = False
    for outcome in outcomes(walk(options.paths), jobs=1):
        if isinstance(outcome, Extracted):
            record = outcome.record.model_copy(update={"text": outcome.text} if options.with_text else {})
            print(record.model_dump_json(exclude=None if options.with_text else {"text"}), flush=True)
        elif isinstance(outcome, Problem):
            failed = True
            print(problem_line(outcome), file=sys.stderr)
    return WITH_PROBLEMS if failed else DONE


def ingest(options: argparse.Namespace) -> int:
    from pipeline.report.progress import ProgressReport
    from pipeline.run import ingest as run
    from pipeline.store import Store

    listener = ProgressReport()
    with Store(options.db) as store:
        try:
            report = run(options.paths, store, options.jobs, listener, again=options.again)
        finally:
            listener.end()
    listener.summary(report)
    return report.exit_code


def crawl(options: argparse.Namespace) -> int:
    from pipeline.report import crawl_commands

    return crawl_commands.crawl(options.sources, options.db, options.jobs, options.report, everything=options.all)


def sources(options: argparse.Namespace) -> int:
    from pipeline.report import crawl_commands

    return crawl_commands.sources(options)


def query(options: argparse.Namespace) -> int:
    from pipeline.report.query_command import query as answer

    return answer(options)


def graph(options: argparse.Namespace) -> int:
    from pipeline.report.graph_command import graph as answer

    return answer(options)


def campaign(options: argparse.Namespace) -> int:
    from pipeline.report.campaign_command import campaign as answer

    return answer(options)


def deadlines(options: argparse.Namespace) -> int:
    from pipeline.report.answer_commands import deadlines as answer

    return answer(options)


def compare(options: argparse.Namespace) -> int:
    from pipeline.report.answer_commands import compare as answer

    return answer(options)


def show(options: argparse.Namespace) -> int:
    from pipeline.queries import find_document, get_document
    from pipeline.report.record_text import lines

    with _reader(options) as reader:
        found = find_document(reader, options.id)
        if len(found) != 1:
            said = "không có văn bản nào" if not found else f"có {len(found)} văn bản: {', '.join(found)}"
            print(f"{options.id}: {said}", file=sys.stderr)
            return WITH_PROBLEMS
        document = get_document(reader, found[0])
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


def export(options: argparse.Namespace) -> int:
    from pipeline.report.exchange_commands import export as write

    return write(options)


def import_records(options: argparse.Namespace) -> int:
    from pipeline.report.exchange_commands import import_records as read

    return read(options)


def verify(options: argparse.Namespace) -> int:
    from pipeline.verify import verify as prove_all

    documents = failures = 0
    with _reader(options) as reader:
        for document_id, failed in prove_all(reader):
            documents += 1
            failures += len(failed)
            for failure in failed:
                print(f"{document_id}\t{failure.path}\t{failure.message}")
    print(f"{documents} văn bản, {failures} giá trị không chứng minh được.", file=sys.stderr)
    return WITH_PROBLEMS if failures else DONE


def doctor(options: argparse.Namespace) -> int:
    from pipeline.report.doctor_command import doctor as examine

    return examine(options)


def delete(options: argparse.Namespace) -> int:
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


def evaluate(options: argparse.Namespace) -> int:
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
        return _wrong(str(error))
    if not board.counts:
        return _wrong("không có tệp .gold.json nào trong thư mục đã cho")
    if options.calibration:
        tables = {"all": calibration(board.judged)} | by_kind(board.judged)
        print_calibration({name: asdict(table) for name, table in tables.items()}, sys.stdout, as_json=options.json)
    else:
        print_scores({name: asdict(score) for name, score in board.scores().items()}, sys.stdout, as_json=options.json)
    if options.misses:
        print("\n".join(board.misses))
    return WITH_PROBLEMS if without else DONE


def compare_records(options: argparse.Namespace) -> int:
    from pipeline import comparison
    from pipeline.report.differences import document_lines, total_lines

    try:
        old, new = comparison.records_in(options.old), comparison.records_in(options.new)
    except comparison.RecordsError as error:
        return _wrong(str(error))
    everything = []
    for name, before, after in comparison.pair_documents(old, new):
        found = comparison.compare_records(before or {}, after or {})
        everything += found
        note = "chỉ có ở bản mới" if before is None else "chỉ có ở bản cũ" if after is None else ""
        for line in document_lines(name, found, note):
            print(line)
    print("\n".join(total_lines(everything)))
    return DONE


def schema(options: argparse.Namespace) -> int:
    from schemas.json_schema import record_schema

    print(record_schema(), end="")
    return DONE


COMMANDS = {
    "extract": extract, "ingest": ingest, "crawl": crawl, "sources": sources, "query": query, "graph": graph,
    "campaign": campaign, "deadlines": deadlines, "compare": compare, "show": show, "export": export,
    "import": import_records, "verify": verify, "doctor": doctor, "evaluate": evaluate,
    "compare-records": compare_records, "delete": delete, "schema": schema,
}  # fmt: skip


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


def _reader(options: argparse.Namespace) -> Reader:
    from pipeline.queries import Reader

    return Reader(options.db)


def _wrong(message: str) -> int:
    print(f"thidua: {message}", file=sys.stderr)
    return WRONG_USAGE


if __name__ == "__main__":
    sys.exit(main())
