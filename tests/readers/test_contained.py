"""The reading process: the same answers, and no document that ends the run."""

from __future__ import annotations

import multiprocessing
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from pipeline.errors import DocumentError
from pipeline.readers import contained, read
from pipeline.readers.contained import ContainedReader, Limits
from schemas import RawDocument
from tests.readers.documents import PROSE

RAW = RawDocument("kh.txt", PROSE.encode())


def dies(line: Connection, megabytes: int, cache: Path | None) -> None:
    line.recv()


def sleeps(line: Connection, megabytes: int, cache: Path | None) -> None:
    line.recv()
    time.sleep(600)


def test_same_answers_as_in_this_process() -> None:
    with ContainedReader() as reader:
        assert reader.read(RAW) == read(RAW)
        with pytest.raises(DocumentError) as refusal:
            reader.read(RawDocument("rong", b""))
        assert refusal.value.code == "empty_file"
        assert reader.read(RAW) == read(RAW)


@pytest.mark.parametrize(("server", "code"), [(dies, "reader_died"), (sleeps, "too_slow")])
def test_a_document_that_kills_or_hangs_is_a_problem_and_the_next_is_read(
    server: object, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ContainedReader(Limits(seconds=3)) as reader:
        with monkeypatch.context() as patch:
            patch.setattr(contained, "serve", server)
            with pytest.raises(DocumentError) as refusal:
                reader.read(RAW)
        assert refusal.value.code == code
        patient = ContainedReader()
        with patient:
            assert patient.read(RAW).text == PROSE
    assert not multiprocessing.active_children()
