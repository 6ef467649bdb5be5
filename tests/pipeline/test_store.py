"""The write side: one document one transaction, two addresses one document, deletion without a trace."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from pipeline.errors import StoreError
from pipeline.store import Store
from pipeline.store.migrations import VERSION
from schemas import Problem, Record
from tests.pipeline.content import content
from tests.pipeline.samples import TEXT, make_record, other_text, store_of, stored


def rows(path: Path, query: str) -> list[Any]:
    connection = sqlite3.connect(path)
    found = connection.execute(query).fetchall()
    connection.close()
    return found


def test_tables_hold_what_the_record_says(tmp_path: Path) -> None:
    path = store_of(tmp_path / "a.db", stored())
    assert rows(path, "SELECT number, issuer, issued_on FROM documents") == [("15/KH-UBND", "UBND tỉnh Hà Nam", "2018-03-12")]
    assert rows(path, "SELECT label, recipient, min, max FROM awards") == [
        ("Bằng khen", "collective", None, 8),
        ("Giấy khen", "individual", 10, 10),
    ]
    assert rows(path, "SELECT members, levels FROM targets") == [("organisation collective", "province")]
    assert rows(path, "SELECT phase, kind, value FROM milestones") == [(1, "interim_review", "2018-12")]
    assert rows(path, "SELECT first_day, last_day FROM dates") == [("2018-03-12", "2018-03-12")]
    assert rows(path, "SELECT number_key, json_extract(pinpoints, '$[0].article') FROM citations") == [("205/qd-ttg", "2")]
    assert rows(path, "SELECT quote FROM evidence WHERE path = 'campaigns[0].awards[0]'") == [
        ("Bằng khen cho tối đa 08 tập thể",)
    ]
    assert rows(path, "SELECT value, action FROM deadlines") == [("2018-12-04", "gửi báo cáo")]
    assert rows(path, "SELECT code FROM warnings") == [("text_repaired",)]
    assert rows(path, "SELECT campaign_name, quote FROM award_rules ORDER BY position")[1] == (
        "Đồng lòng giữ rừng",
        "Giấy khen cho 10 cá nhân",
    )


def test_every_view_can_be_read(tmp_path: Path) -> None:
    path = store_of(tmp_path / "a.db", stored())
    for (name,) in rows(path, "SELECT name FROM sqlite_master WHERE type = 'view'"):
        rows(path, f"SELECT * FROM {name}")
    assert rows(path, "SELECT day, campaign_name FROM calendar") == [("2018-12-04", "Đồng lòng giữ rừng")]
    assert rows(path, "SELECT citing, number FROM citation_list") == [("15/KH-UBND", "205/QĐ-TTg")]


def test_the_whole_record_stands_beside_the_tables(tmp_path: Path) -> None:
    path = store_of(tmp_path / "a.db", stored())
    ((record,),) = rows(path, "SELECT record FROM records")
    assert Record.model_validate_json(record) == make_record()


def test_saving_twice_changes_nothing(tmp_path: Path) -> None:
    once = store_of(tmp_path / "a.db", stored())
    twice = store_of(tmp_path / "b.db", stored(), stored())
    assert content(once) == content(twice)


def test_another_version_replaces_the_rows(tmp_path: Path) -> None:
    path = store_of(tmp_path / "a.db", stored(), stored(version="1.1.0", campaigns=(), citations=()))
    assert rows(path, "SELECT extractor_version FROM documents") == [("1.1.0",)]
    assert rows(path, "SELECT count(*) FROM awards") == [(0,)]
    assert rows(path, "SELECT count(*) FROM search WHERE search MATCH 'rung'") == [(1,)]


def test_two_addresses_of_the_same_bytes_are_one_document_in_any_order(tmp_path: Path) -> None:
    here, there = stored("a.txt"), stored("https://example.vn/a.txt", retrieved_at="2026-01-01T00:00:00+00:00")
    one, two = store_of(tmp_path / "1.db", here, there), store_of(tmp_path / "2.db", there, here)
    assert content(one) == content(two)
    assert rows(one, "SELECT uri FROM sources ORDER BY uri") == [("a.txt",), ("https://example.vn/a.txt",)]
    ((record,),) = rows(two, "SELECT record FROM records")
    assert json.loads(record)["source"]["uri"] == "a.txt"


def test_new_bytes_at_an_address_supersede_the_old(tmp_path: Path) -> None:
    path = store_of(tmp_path / "a.db", stored("a.txt"), stored("a.txt", other_text(2)))
    assert rows(path, "SELECT count(*) FROM documents") == [(2,)]
    assert rows(path, "SELECT id FROM current_documents") == [(make_record("a.txt", other_text(2)).id,)]
    store_of(path, stored("a.txt"))
    assert rows(path, "SELECT id FROM current_documents") == [(make_record("a.txt").id,)]


def test_a_document_that_works_again_has_no_problem_left(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with Store(path) as store:
        store.save_problem(Problem(uri="ke-hoach.txt", stage="read", code="empty", message="…"))
        store.save_problem(Problem(uri="other.txt", stage="read", code="empty", message="…"))
    store_of(path, stored())
    assert rows(path, "SELECT uri FROM problems") == [("other.txt",)]


def test_deleting_leaves_no_trace(tmp_path: Path) -> None:
    kept, gone = stored("kept.txt", other_text(1)), stored("gone.txt", TEXT.replace("Đồng lòng", "Xuyên thấu"))
    path = store_of(tmp_path / "a.db", kept, gone)
    with Store(path) as store:
        assert store.delete(gone.record.id)
        assert not store.delete(gone.record.id)
    assert content(path) == content(store_of(tmp_path / "b.db", kept))
    left = b"".join(p.read_bytes() for p in tmp_path.rglob("*") if p.is_file() and p.name.startswith("a.db"))
    assert b"gone.txt" not in left
    assert "Xuyên thấu".encode() not in left
    assert b"xuyen" not in left


def test_a_document_that_cannot_be_stored_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = store_of(tmp_path / "a.db", stored())
    before = content(path)
    with Store(path) as store:

        def full(*_: object) -> None:
            raise sqlite3.OperationalError("database or disk is full")

        monkeypatch.setattr(Store, "_add_source", full)
        with pytest.raises(StoreError, match="full"):
            store.save(stored(version="2.0.0", campaigns=()))
    assert content(path) == before


def test_a_new_store_names_its_version_and_itself(tmp_path: Path) -> None:
    path = store_of(tmp_path / "a.db")
    assert rows(path, "PRAGMA user_version") == [(VERSION,)]
    assert rows(path, "PRAGMA application_id") == [(0x74686475,)]
    assert rows(path, "PRAGMA journal_mode") == [("wal",)]
