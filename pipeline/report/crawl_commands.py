"""``thidua crawl`` and ``thidua sources``: what they print and how they end."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from pipeline.crawling.overview import overview
from pipeline.crawling.source_files import load_settings, load_source, only_folder, source_files
from pipeline.crawling.sources import Source, SourceError
from pipeline.crawling.tally import CrawlReport
from pipeline.errors import DocumentError
from pipeline.report.crawling import CrawlProgress
from pipeline.report.exit_codes import DONE, UNUSABLE, WRONG_USAGE
from pipeline.report.outputs import opened
from pipeline.report.progress import ProgressReport
from pipeline.store import Store


def crawl(paths: Sequence[Path], database: Path, jobs: int | None, report_to: Path | None, *, everything: bool) -> int:
    """Exit code 3 where a source failed, its file included; the others are crawled all the same."""
    from pipeline.crawling.run import crawl as run
    from pipeline.crawling.run import ingest_captures

    try:
        files = source_files(paths)
        settings = load_settings(only_folder(files))
        sources, failed = _load(files)
    except SourceError as error:
        return _wrong(error)
    if not sources:
        return UNUSABLE
    progress, listener = CrawlProgress(), ProgressReport()
    with Store(database) as store:
        report = run(sources, settings, store, progress, everything=everything)
        try:
            ingested = ingest_captures(store, jobs, listener)
        finally:
            listener.end()
    progress.summary(report)
    listener.summary(ingested)
    if report_to is not None:
        _write(report, report_to)
    return max(report.exit_code, ingested.exit_code, UNUSABLE if failed else DONE)


def sources(options: argparse.Namespace) -> int:
    """``list``, ``check``, ``try`` or ``new``."""
    try:
        match options.what:
            case "list":
                return list_sources(options.sources, options.db)
            case "check":
                return check_sources(options.sources)
            case "try":
                return try_source(options.source, options.capture)
        return new_source(options.url)
    except SourceError as error:
        return _wrong(error)


def list_sources(paths: Sequence[Path], database: Path) -> int:
    sources, failed = _load(source_files(paths))
    for row in overview(sources, database):
        print("\t".join(row))
    return WRONG_USAGE if failed else DONE


def check_sources(paths: Sequence[Path]) -> int:
    """Every mistake of every file on stderr; nothing is fetched."""
    from pipeline.crawling.adapters import adapter_of

    files = source_files(paths)
    sources, failed = _load(files)
    for source in sources:
        try:
            adapter_of(source)
        except SourceError as error:
            _say(f"{error}")
            failed = True
        else:
            print(f"{source.name}: {source.title} ({source.system}), {len(source.start)} danh sách")
    for folder in dict.fromkeys(file.parent for file in files):
        try:
            load_settings(folder)
        except SourceError as error:
            _say(f"{error}")
            failed = True
    return WRONG_USAGE if failed else DONE


def new_source(url: str) -> int:
    """One page is fetched, and a draft printed."""
    from pipeline.crawling.pages import Page
    from pipeline.crawling.recognition import draft
    from pipeline.fetch import fetch

    try:
        raw = fetch(url)
    except DocumentError as error:
        _say(f"{url}: {error.message} ({error.code})")
        return UNUSABLE
    print(draft(Page(url, raw.data)), end="")
    return DONE


def try_source(path: Path, capture: str) -> int:
    """What the source reads on a kept page; no network."""
    from pipeline.crawling.trial import try_source as lines

    try:
        for line in lines(load_source(path), capture):
            print(line)
    except DocumentError as error:
        _say(f"{capture}: {error.message} ({error.code})")
        return UNUSABLE
    return DONE


def _load(files: Sequence[Path]) -> tuple[list[Source], bool]:
    """The sources that can be used, and whether there are others, which are named on stderr."""
    sources, failed = [], False
    for file in files:
        try:
            sources.append(load_source(file))
        except SourceError as error:
            _say(f"{error}")
            failed = True
    return sources, failed


def _wrong(error: SourceError) -> int:
    _say(f"thidua: {error}")
    return WRONG_USAGE


def _write(report: CrawlReport, path: Path) -> None:
    """Raises ``StoreError``."""
    with opened(path) as stream:
        stream.write(json.dumps(report.as_json(), ensure_ascii=False, indent=2) + "\n")


def _say(line: str) -> None:
    print(line, file=sys.stderr)
