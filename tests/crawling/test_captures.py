"""Answers kept in WARC files are read as documents: our own and other people's, whole and damaged ones."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from cli import main
from pipeline import captures
from pipeline.captures import documents_in, is_capture, is_warc, load_capture
from pipeline.errors import DocumentError
from pipeline.walk import walk
from schemas import Problem
from tests.crawling.archives import Answer, packed_body, write_warc
from tests.pipeline.test_resume import notice

PAGE = ("<html><body><div>" + notice(7).replace("\n", "<br>") + "</div></body></html>").encode()
SITE = "https://portal.example.vn"

FOREIGN = [
    Answer(f"{SITE}/robots.txt", b"User-agent: *", "text/plain"),
    Answer(f"{SITE}/tb-7", PAGE),
    Answer(f"{SITE}/style.css", b"a { color: red }", "text/css"),
    Answer(f"{SITE}/logo.png", b"\x89PNG\r\n", "image/png"),
    Answer(f"{SITE}/gone", b"<html>404</html>", status="404 Not Found"),
    Answer(f"{SITE}/tb-8.txt", notice(8).encode(), "text/plain; charset=utf-8"),
    Answer(f"{SITE}/packed", packed_body(notice(9).encode()), "text/plain", headers=(("Content-Encoding", "gzip"),)),
]


@pytest.mark.parametrize("packed", [True, False])
def test_documents_of_a_foreign_archive(tmp_path: Path, packed: bool) -> None:
    path = write_warc(tmp_path / "other.warc", FOREIGN, packed=packed)
    assert is_warc(str(path))
    addresses = list(documents_in(str(path)))
    raws = [load_capture(address, 1_000_000) for address in addresses if isinstance(address, str)]
    assert [raw.uri for raw in raws] == [f"{SITE}/tb-7", f"{SITE}/tb-8.txt", f"{SITE}/packed"]
    assert raws[0].data == PAGE
    assert raws[2].data == notice(9).encode(), "what was sent packed is unpacked"
    assert {raw.retrieved_at for raw in raws} == {"2026-03-05T07:00:00Z"}
    assert raws[0].provenance.capture == f"other.warc!/{str(addresses[0]).rpartition('/')[2]}"


def test_an_archive_is_ingested_and_each_record_points_to_its_capture(tmp_path: Path) -> None:
    path = write_warc(tmp_path / "a.warc.gz", FOREIGN)
    db = tmp_path / "a.db"
    assert main(["ingest", str(path), "--db", str(db), "--jobs", "1"]) == 0
    connection = sqlite3.connect(db)
    rows = connection.execute("SELECT uri, retrieved_at, capture FROM sources ORDER BY uri").fetchall()
    points = connection.execute("SELECT record ->> '$.source.uri', record ->> '$.source.capture' FROM records").fetchall()
    connection.close()
    assert [row[0] for row in rows] == [f"{SITE}/packed", f"{SITE}/tb-7", f"{SITE}/tb-8.txt"]
    assert sorted(points) == [(uri, capture) for uri, _, capture in rows]
    assert load_capture(str(tmp_path / rows[1][2]), 1_000_000).data == PAGE


def test_an_archive_in_a_folder_is_found(tmp_path: Path) -> None:
    write_warc(tmp_path / "a.warc.gz", FOREIGN)
    assert len(list(walk([str(tmp_path)]))) == 3


def test_a_crawl_of_ours_says_what_is_no_document_and_what_the_listing_says(tmp_path: Path) -> None:
    listed = {
        "kind": "attachment",
        "parent": f"{SITE}/tb",
        "number": "70/TB-SNV",
        "issued_on": "2018-03-08",
        "title": "Về nghỉ lễ",
    }
    answers = [
        Answer(f"{SITE}/list", PAGE, notes={"kind": "listing"}),
        Answer(f"{SITE}/tb.txt", notice(7).encode(), "text/plain", notes=listed),
    ]
    path = write_warc(tmp_path / "ours.warc.gz", answers)
    db = tmp_path / "a.db"
    assert main(["ingest", str(path), "--db", str(db), "--jobs", "1"]) == 0
    connection = sqlite3.connect(db)
    assert connection.execute("SELECT uri, parent FROM sources").fetchall() == [(f"{SITE}/tb.txt", f"{SITE}/tb")]
    warned = connection.execute("SELECT message FROM warnings WHERE code = 'listing_mismatch' ORDER BY message").fetchall()
    connection.close()
    assert len(warned) == 2, "the number differs, the abstract too; the day is the same"
    assert "70/TB-SNV" in warned[0][0]
    assert "7/TB-SNV" in warned[0][0]


def test_a_file_that_breaks_off_gives_what_came_before(tmp_path: Path) -> None:
    path = write_warc(tmp_path / "a.warc.gz", FOREIGN)
    path.write_bytes(path.read_bytes()[:-150])
    whole = [item for item in documents_in(str(path)) if isinstance(item, str)]
    assert len(whole) >= 2
    assert load_capture(whole[0], 1_000_000).data == PAGE


@pytest.mark.parametrize("damage", [b"WARC/1.0\r\nWARC-Type: resp", b"WARC/1.1\r\n\r\n\0\0\0" * 40, b"\x1f\x8b\x08\0\0\0\0\0"])
def test_damage_is_a_named_problem_or_nothing(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(damage)
    for item in documents_in(str(path)):
        assert isinstance(item, Problem)
        assert item.code == "warc_damaged"


def test_what_unfolds_is_bounded(tmp_path: Path) -> None:
    bomb = Answer(f"{SITE}/b", packed_body(b"a" * 5_000_000), "text/plain", headers=(("Content-Encoding", "gzip"),))
    (address,) = documents_in(str(write_warc(tmp_path / "a.warc.gz", [bomb])))
    assert isinstance(address, str)
    assert len(load_capture(address, 10_000).data) == 10_001


def test_an_offset_that_holds_no_answer(tmp_path: Path) -> None:
    path = write_warc(tmp_path / "a.warc.gz", FOREIGN)
    assert is_capture(f"{path}!/0")
    assert not is_capture(f"{tmp_path}/none.warc.gz!/0")
    with pytest.raises(DocumentError) as failed:
        load_capture(f"{path}!/0", 1000)
    assert failed.value.code == "no_capture"
    with pytest.raises(DocumentError):
        load_capture(f"{path}!/3", 1000)
    assert captures.address_of("a.warc.gz", 3) == "a.warc.gz!/3"
