"""The command line as other programs rely on it: streams, order, exit codes, UTF-8."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cli import main
from commands import VERBS
from commands.verb import Verb
from schemas import Record
from tests.pipeline.samples import TEXT, make_record, other_text, store_of, stored

ROOT = Path(__file__).resolve().parents[2]


def thidua(*arguments: str, **named: Any) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii", "COLUMNS": "100"}
    command = [sys.executable, "-m", "cli", *arguments]
    return subprocess.run(command, capture_output=True, check=False, env=environment, **named)


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    paths = [tmp_path / name for name in ("b.txt", "a.txt")]
    for number, path in enumerate(paths):
        path.write_text(other_text(number), encoding="utf-8")
    return [str(path) for path in paths]


@pytest.fixture
def store(tmp_path: Path) -> str:
    return str(store_of(tmp_path / "a.db", stored()))


def test_extract_gives_a_line_a_document_in_the_order_given(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    missing = files[0] + ".missing"
    assert main(["extract", files[0], missing, files[1]]) == 1
    out, err = capsys.readouterr()
    records = [Record.model_validate_json(line) for line in out.splitlines()]
    assert [record.source.uri for record in records] == files
    assert "text" not in json.loads(out.splitlines()[0])
    assert missing in err


def test_extract_with_text(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "--with-text", files[0]]) == 0
    record = Record.model_validate_json(capsys.readouterr().out)
    assert record.text is not None
    assert all(record.text[e.start : e.end] == e.quote for date in record.dates for e in date.evidence)


def test_extract_reads_standard_input_and_writes_utf_8_whatever_the_console() -> None:
    ran = thidua("extract", "--with-text", "-", input=TEXT.encode())
    assert ran.returncode == 0, ran.stderr
    record = json.loads(ran.stdout.decode("utf-8"))
    assert (record["source"]["uri"], record["text"].split("\n")[0]) == ("-", "ỦY BAN NHÂN DÂN TỈNH HÀ NAM")


def test_the_same_bytes_give_the_same_record(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    main(["extract", files[0]])
    main(["extract", files[0]])
    one, two = capsys.readouterr().out.splitlines()
    assert one == two


def test_a_reader_who_has_enough_is_no_error(files: list[str]) -> None:
    command = f"'{sys.executable}' -m cli extract {' '.join(files * 40)} | head -c 10"
    ran = subprocess.run(["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, check=False, cwd=ROOT)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["query", "--db", "STORE"], 0),
        (["query", "--db", "STORE", "--in-force", "31/5/2018"], 0),
        (["query", "--db", "STORE", "--format", "xlsx", "--output", "FOLDER/a.xlsx"], 0),
        (["query", "--db", "STORE", "--format", "xlsx"], 2),
        (["query", "--db", "FOLDER/none.db"], 3),
        (["query", "--db", "STORE", "--output", "FOLDER/no/such/folder.txt"], 3),
        (["show", "--db", "STORE", "15/KH-UBND"], 0),
        (["show", "--db", "STORE", "zzz"], 1),
        (["show", "--db", "FOLDER", "zzz"], 3),
        (["export", "--db", "STORE"], 0),
        (["export", "--db", "STORE", "--format", "ics"], 0),
        (["export", "--db", "STORE", "--format", "csv"], 2),
        (["export", "--db", "STORE", "--format", "csv", "--output", "FOLDER/tables"], 0),
        (["export", "--db", "STORE", "--format", "csv", "--output", "STORE/tables"], 3),
        (["delete", "--db", "STORE", "0000"], 1),
        (["delete", "--db", "FOLDER/none.db", "0000"], 3),
        (["ingest", "x", "--db", "FOLDER"], 3),
        (["schema"], 0),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else str(value),
)
def test_exit_codes(arguments: list[str], code: int, store: str, tmp_path: Path) -> None:
    given = [argument.replace("STORE", store).replace("FOLDER", str(tmp_path)) for argument in arguments]
    assert main(given) == code
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        "", "nonsense", "extract", "ingest a --jobs 0", "query --in-force 31/2/2018", "query --in-force x", "query --limit -1",
        "query --recipient everyone", "extract a --with",
    ],
)  # fmt: skip
def test_wrong_usage_is_2(arguments: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments.split())
    assert stopped.value.code == 2


def test_the_table_says_what_a_clerk_asks_for(
    store: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "150")
    assert main(["query", "--db", store]) == 0
    out = capsys.readouterr().out
    for word in ("Phong trào", "Số lượng", "tối đa 8", "tập thể", "15/KH-UBND", "12/03/2018", "Giấy khen"):
        assert word in out, word


@pytest.mark.parametrize("form", ["json", "jsonl", "csv"])
def test_machine_formats(store: str, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["query", "--db", store, "--format", form]) == 0
    out = capsys.readouterr().out
    if form == "json":
        assert [row["award"] for row in json.loads(out)][1] == "certificate_of_commendation"
    elif form == "jsonl":
        assert [json.loads(line)["min"] for line in out.splitlines()] == [None, 10]
    else:
        assert out.splitlines()[0].startswith("Phong trào,Hình thức khen thưởng,Số lượng")
        assert len(out.splitlines()) == 3


def test_nothing_found_is_said_and_no_failure(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["query", "--db", store, "--text", "*"]) == 0
    out, err = capsys.readouterr()
    assert (out, "Không tìm thấy" in err) == ("", True)


def test_show_gives_values_with_their_quotes(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "--db", store, make_record().id]) == 0
    out = capsys.readouterr().out
    assert "Bằng khen; tối đa 8; tập thể; UBND tỉnh Hà Nam" in out
    assert "“Bằng khen cho tối đa 08 tập thể”" in out
    assert main(["show", "--db", store, make_record().id[:8], "--json"]) == 0
    assert Record.model_validate_json(capsys.readouterr().out) == make_record()


def test_export_then_delete(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["export", "--db", store])
    (line,) = capsys.readouterr().out.splitlines()
    assert main(["delete", "--db", store, json.loads(line)["id"]]) == 0
    main(["export", "--db", store])
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_help_of_every_verb_has_examples(verb: Verb, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([verb.name, "--help"])
    assert stopped.value.code == 0
    assert f"thidua {verb.name}" in capsys.readouterr().out
    assert f"thidua {verb.name}" in verb.examples


@pytest.mark.parametrize("arguments", [["--help"], ["query", "--help"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    code = (
        f"import sys, cli\ntry:\n    cli.main({arguments!r})\nexcept SystemExit:\n    print('\\nLOADED', *sorted(sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True, cwd=ROOT)
    loaded = {name.split(".")[0] for name in ran.stdout.split("\nLOADED ")[1].split()}
    assert loaded.isdisjoint(
        {"pydantic", "sqlite3", "sqlite_utils", "rich", "httpx", "openpyxl", "lxml", "bs4", "underthesea", "spacy"}
    )


def test_the_committed_schema_is_the_models_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    committed = (ROOT / "schemas" / "record.schema.json").read_text(encoding="utf-8")
    assert capsys.readouterr().out == committed, "thidua schema > schemas/record.schema.json"
    assert json.loads(committed)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
