"""The reading process: the same answers, and no document that ends the run."""

from __future__ import annotations

import ctypes
import multiprocessing
import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from pipeline import readers
from pipeline.document import Extracted, process
from pipeline.errors import DocumentError
from pipeline.readers import contained, read
from pipeline.readers.bundles import Bundle
from pipeline.readers.contained import ContainedReader, Limits
from pipeline.readers.ocr import Scans
from schemas import Problem, RawDocument, TextDocument
from tests.readers.documents import LINES, PROSE, docx, paragraph

RAW = RawDocument("kh.docx", docx("".join(map(paragraph, LINES))))
serve = contained.serve


def reads_ill(line: Connection, megabytes: int, cache: Path | None) -> None:
    """The reading process, whose reader does what the document's name says."""
    sound = readers.opened

    def ill(raw: RawDocument, scans: Scans) -> TextDocument | Bundle:
        match raw.uri.rpartition("/")[2]:
            case "hangs.docx":
                time.sleep(600)
            case "crashes.docx":
                ctypes.string_at(0)
            case "leaks.docx":
                hoard = []
                while True:
                    hoard.append(bytearray(50_000_000))
            case "slow_scan.docx":
                for _ in range(6):
                    time.sleep(1)
                    scans.page_done()
        return sound(raw, scans)

    pytest.MonkeyPatch().setattr(contained, "opened", ill)
    serve(line, megabytes, cache)


@pytest.fixture
def ill_reader(monkeypatch: pytest.MonkeyPatch) -> ContainedReader:
    monkeypatch.setattr(contained, "serve", reads_ill)
    return ContainedReader(Limits(seconds=5, megabytes=400))


@pytest.fixture
def patient_reader(monkeypatch: pytest.MonkeyPatch) -> ContainedReader:
    monkeypatch.setattr(contained, "serve", reads_ill)
    return ContainedReader(Limits(seconds=100, megabytes=400))


def test_same_answers_as_in_this_process() -> None:
    with ContainedReader() as reader:
        assert reader.open(RAW) == read(RAW)
        with pytest.raises(DocumentError) as refusal:
            reader.open(RawDocument("rong", b"\0" * 20))
        assert refusal.value.code == "empty_file"
        assert reader.open(RAW) == read(RAW)
    assert not multiprocessing.active_children()


def test_a_short_plain_text_needs_no_process() -> None:
    with ContainedReader() as reader:
        assert reader.open(RawDocument("kh.txt", PROSE.encode())) == read(RawDocument("kh.txt", PROSE.encode()))
        assert not multiprocessing.active_children()


KILLERS = [("hangs", "too_slow", "ill_reader"), ("crashes", "reader_died", "patient_reader")]
if sys.platform == "linux":
    KILLERS.append(("leaks", "out_of_memory", "patient_reader"))


@pytest.mark.parametrize(("killer", "code", "fixture"), KILLERS)
def test_a_reader_that_hangs_crashes_or_leaks_costs_one_document(
    killer: str, code: str, fixture: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    for name in ("first", killer, "last"):
        (tmp_path / f"{name}.docx").write_bytes(RAW.data)
    with request.getfixturevalue(fixture) as reader:
        first, killed, last = (next(process(str(tmp_path / f"{name}.docx"), reader.open)) for name in ("first", killer, "last"))
    assert isinstance(killed, Problem)
    assert killed.code == code
    assert isinstance(first, Extracted)
    assert isinstance(last, Extracted)
    assert not multiprocessing.active_children()


def test_every_scanned_page_has_the_time_of_a_document(ill_reader: ContainedReader) -> None:
    with ill_reader as reader:
        raw = RawDocument("slow_scan.docx", RAW.data)
        assert reader.open(raw) == read(raw)
