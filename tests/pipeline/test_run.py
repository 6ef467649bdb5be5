"""Ingesting: independent of jobs and order, skipping what is unchanged, no document lost to another."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import zipfile
from pathlib import Path

import pytest

from cli import main
from pipeline import document as document_module
from pipeline.blobs import Blobs
from pipeline.document import Kept, Open
from pipeline.workers import outcomes
from schemas import Problem, RawDocument
from tests.pipeline.as_nobody import needs_root, run_as_nobody
from tests.pipeline.content import content
from tests.pipeline.samples import TEXT, other_text


def write(folder: Path, **texts: str) -> list[str]:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return [str(folder / f"{name}.txt") for name in texts]


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    found = connection.execute(query).fetchall()
    connection.close()
    return found


def ingest(path: Path, *arguments: str) -> int:
    return main(["ingest", *arguments, "--db", str(path)])


def test_neither_jobs_nor_order_changes_the_store(tmp_path: Path) -> None:
    paths = write(tmp_path / "in", **{f"d{n}": other_text(n % 5) for n in range(7)}, empty="")
    shuffled = random.Random(1).sample(paths, len(paths))
    assert ingest(tmp_path / "1.db", *paths, "--jobs", "1") == 1
    assert ingest(tmp_path / "2.db", *shuffled, "--jobs", "2") == 1
    assert content(tmp_path / "1.db") == content(tmp_path / "2.db")
    assert rows(tmp_path / "2.db", "SELECT seen, stored, unchanged, problems FROM runs") == [(8, 5, 2, 1)]


def test_unchanged_is_skipped_and_again_forces(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths, path = write(tmp_path / "in", a=TEXT, b=other_text(1)), tmp_path / "a.db"
    for arguments, said in (([], "lưu 2 văn bản, 0"), ([], "lưu 0 văn bản, 2"), (["--again"], "lưu 2 văn bản, 0")):
        assert ingest(path, *paths, *arguments) == 0
        assert said in capsys.readouterr().err
    before = content(path)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE documents SET extractor_version = '0.9'")
    connection.commit()
    connection.close()
    assert ingest(path, *paths) == 0
    assert "lưu 2 văn bản" in capsys.readouterr().err
    assert content(path) == before


def test_a_copy_is_a_second_source(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    assert ingest(path, *write(tmp_path / "in", a=TEXT)) == 0
    assert ingest(path, *write(tmp_path / "in", copy=TEXT)) == 0
    assert rows(path, "SELECT count(*), count(DISTINCT document_id) FROM sources") == [(2, 1)]


def test_the_bytes_are_kept_as_they_came(tmp_path: Path) -> None:
    data = TEXT.replace("\n", "\r\n").encode("utf-16")
    source = tmp_path / "a.txt"
    source.write_bytes(data)
    path = tmp_path / "a.db"
    main(["ingest", str(source), "--db", str(path)])
    sha256 = RawDocument("", data).sha256
    assert Blobs.beside(path).get(sha256) == (data if rows(path, "SELECT id FROM documents") else None)


ENCRYPTED = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n" + (
    b"3 0 obj<</Filter/Standard/V 1/R 2/O<" + b"28" * 32 + b">/U<" + b"45" * 32 + b">/P -44>>endobj\n"
    b"trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<01><02>]>>\n%%EOF\n"
)


def damaged(folder: Path) -> dict[str, Path]:
    """One file of each kind that no reader can use."""
    random_bytes = random.Random(7).randbytes(5000)
    made = {
        "empty.txt": b"",
        "random.pdf": random_bytes,
        "random.docx": random_bytes,
        "truncated.pdf": b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pa",
        "encrypted.pdf": ENCRYPTED,
        "endless.txt": b"a" * 50_000_000,
        "image.txt": b"\x89PNG\r\n\x1a\n" + random_bytes,
    }
    folder.mkdir()
    for name, data in made.items():
        (folder / name).write_bytes(data)
    with zipfile.ZipFile(folder / "zip.docx", "w") as archive:
        archive.writestr("data.bin", random_bytes)
    return {name: folder / name for name in [*made, "zip.docx"]} | {"missing": folder / "missing.pdf"}


def test_damaged_input_is_named_and_everything_else_is_stored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad, path = write(tmp_path / "good", a=TEXT, b=other_text(1)), damaged(tmp_path / "bad"), tmp_path / "a.db"
    assert ingest(path, good[0], *map(str, bad.values()), good[1], "--jobs", "2") == 1
    assert rows(path, "SELECT uri FROM sources ORDER BY uri") == [(name,) for name in good]
    problems = dict(rows(path, "SELECT uri, code FROM problems"))
    assert sorted(problems) == sorted(map(str, bad.values()))
    assert "defect" not in problems.values()
    said = capsys.readouterr().err
    assert all(f"{file}: " in said for file in bad.values())
    assert "Traceback" not in said


@needs_root
def test_a_folder_without_rights_is_a_named_problem(tmp_path: Path) -> None:
    open_folder, closed = tmp_path / "open", tmp_path / "open" / "closed"
    write(open_folder, a=TEXT)
    write(closed, b=TEXT)
    (open_folder / "secret.txt").write_text(TEXT, encoding="utf-8")
    (open_folder / "secret.txt").chmod(0)
    closed.chmod(0)
    writable = tmp_path / "store"
    writable.mkdir(mode=0o777)
    writable.chmod(0o777)
    path = writable / "a.db"
    ran = run_as_nobody(tmp_path, "ingest", str(open_folder), "--db", str(path), "--jobs", "1")
    closed.chmod(0o755)
    assert ran.returncode == 1, ran.stderr
    assert rows(path, "SELECT uri, code FROM problems ORDER BY uri") == [
        (str(closed), "no_permission"),
        (str(open_folder / "secret.txt"), "no_permission"),
    ]
    assert rows(path, "SELECT uri FROM sources") == [(str(open_folder / "a.txt"),)]


def test_a_defect_is_shown_and_costs_one_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    extract = document_module.extract

    def failing(raw: RawDocument, reader: Open) -> object:
        if b"5" in raw.data[-400:] and "bad" in raw.uri:
            raise ZeroDivisionError("a defect")
        return extract(raw, reader)

    monkeypatch.setattr(document_module, "extract", failing)
    paths, path = write(tmp_path / "in", a=TEXT, bad=other_text(1), c=other_text(2)), tmp_path / "a.db"
    assert ingest(path, *paths, "--jobs", "1") == 1
    assert rows(path, "SELECT code FROM problems") == [("defect",)]
    assert rows(path, "SELECT count(*) FROM documents") == [(2,)]
    assert "ZeroDivisionError" in caplog.text


def test_a_document_that_kills_its_process_is_named(tmp_path: Path) -> None:
    paths = write(tmp_path / "in", **{f"d{n}": other_text(n) for n in range(6)})
    items: list[str | Problem] = [*paths[:3], Poison(paths[3]), *paths[4:]]
    found = list(outcomes(items, 2, Kept(frozenset(), Blobs(tmp_path / "files"))))
    assert [getattr(outcome, "code", "stored") for outcome in found] == ["stored"] * 3 + ["worker_died"] + ["stored"] * 2


class Poison(str):
    """An address that ends the process that receives it."""

    __slots__ = ()

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return os._exit, (9,)


def test_walking_takes_readable_files_in_order(tmp_path: Path) -> None:
    from pipeline.walk import walk

    for name in ("b.txt", "a.PDF", "sub/c.html", "a.json", "a.jsonl", "a.text", ".hidden.txt", "run.sh", "x.db.files/f.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    found = list(walk([str(tmp_path / "a.text"), str(tmp_path)]))
    assert found == [str(tmp_path / name) for name in ("a.text", "a.PDF", "b.txt", "sub/c.html")]


def test_a_folder_that_links_to_itself_ends(tmp_path: Path) -> None:
    from pipeline.walk import walk

    write(tmp_path, a="x")
    try:
        (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    except OSError:
        pytest.skip("this system makes no links")
    assert list(walk([str(tmp_path)])) == [str(tmp_path / "a.txt")]


def test_an_empty_folder_is_a_problem(tmp_path: Path) -> None:
    assert ingest(tmp_path / "a.db", str(tmp_path)) == 1
    assert rows(tmp_path / "a.db", "SELECT code FROM problems") == [("empty_folder",)]
    shutil.rmtree(tmp_path)
