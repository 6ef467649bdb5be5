"""Each kind of damage is found and named; indexes are mended from the records."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from cli import main
from tests.pipeline.content import content
from tests.pipeline.samples import make_record, other_text, store_of, stored

DAMAGE = {
    "not_indexed": "DELETE FROM indexed_documents WHERE document_id = :id",
    "text_missing": "DELETE FROM search WHERE rowid = (SELECT document FROM indexed_documents WHERE document_id = :id)",
    "rules_missing": "DELETE FROM rules WHERE document_id = :id",
    "rules_differ": "DELETE FROM rules WHERE document_id = :id AND position = 1",
    "damaged_index": "INSERT INTO rule_index (rule_index, rowid, terms) SELECT 'delete', id, terms FROM rules LIMIT 1",
    "rules_superseded": "UPDATE sources SET is_current = 0 WHERE document_id = :id",
    "indexed_ghost": "INSERT INTO indexed_documents (document, document_id) VALUES (5, 'gone')",
}
NOT_MENDED = {
    "orphan_evidence": "UPDATE evidence SET path = 'campaigns[9].awards[0]' WHERE document_id = :id AND path = 'header.number'",
    "evidence_missing": "DELETE FROM evidence WHERE document_id = :id AND path = 'campaigns[0].awards[1]'",
    "orphan_row": "INSERT INTO warnings (document_id, position, code) VALUES ('gone', 1, 'blank_date')",
    "broken_record": "UPDATE records SET record = '{}' WHERE document_id = :id",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return store_of(tmp_path / "a.db", stored(), stored("b.txt", other_text(2)))


def harm(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement, {"id": make_record().id} if ":id" in statement else {})
    connection.commit()
    connection.close()


def test_a_sound_store(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = content(path)
    assert main(["doctor", "--db", str(path)]) == 0
    assert capsys.readouterr().out == ""
    assert content(path) == before


@pytest.mark.parametrize("code", DAMAGE)
def test_damaged_indexes_are_found_and_mended(path: Path, code: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = content(path)
    harm(path, DAMAGE[code])
    assert main(["doctor", "--db", str(path)]) == 1
    assert code in {line.split("\t")[0] for line in capsys.readouterr().out.splitlines()}
    assert main(["doctor", "--mend", "--db", str(path)]) == 0
    if code != "rules_superseded":  # there it was the addresses that changed
        assert content(path) == before


@pytest.mark.parametrize("code", NOT_MENDED)
def test_other_damage_is_named(path: Path, code: str, capsys: pytest.CaptureFixture[str]) -> None:
    harm(path, NOT_MENDED[code])
    assert main(["doctor", "--db", str(path)]) == 1
    assert code in {line.split("\t")[0] for line in capsys.readouterr().out.splitlines()}


def test_missing_bytes_are_named(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sha256 = make_record().source.sha256
    (path.with_name("a.db.files") / sha256[:2] / sha256).unlink()
    assert main(["doctor", "--db", str(path)]) == 1
    assert "bytes_missing" in capsys.readouterr().out


def test_a_store_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    assert main(["doctor", "--db", str(tmp_path / "none.db")]) == 3
    assert list(tmp_path.iterdir()) == []
