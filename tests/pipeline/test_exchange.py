"""What leaves the store comes back as it was, and is what other programs expect."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import openpyxl
import pytest
from lxml import etree

from cli import main
from pipeline.export.datasette import QUESTIONS, TABLES, datasette_metadata
from tests.annotated.records import annotated
from tests.pipeline.samples import make_record, other_text, store_of, stored

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return store_of(tmp_path / "a.db", stored(), stored("b.txt", other_text(2)))


def test_a_store_is_made_again_of_its_records(tmp_path: Path) -> None:
    first = str(store_of(tmp_path / "a.db", *annotated("documents", "written")))
    exported = [tmp_path / "1.jsonl", tmp_path / "2.jsonl"]
    assert main(["export", "--with-text", "--db", first, "--output", str(exported[0])]) == 0
    assert main(["import", str(exported[0]), "--db", str(tmp_path / "b.db")]) == 0
    assert main(["export", "--with-text", "--db", str(tmp_path / "b.db"), "--output", str(exported[1])]) == 0
    assert exported[0].read_bytes() == exported[1].read_bytes()
    assert len(exported[0].read_text(encoding="utf-8").splitlines()) == 73


@pytest.mark.parametrize(
    ("lines", "said"),
    [("{}\n", "dòng 1"), ("không phải JSON", "dòng 1"), ("", "0 bản ghi"), ("\ufeff\n\n", "0 bản ghi")],
)
def test_bad_files_are_named(tmp_path: Path, lines: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.jsonl").write_text(lines, encoding="utf-8")
    assert main(["import", str(tmp_path / "a.jsonl"), "--db", str(tmp_path / "a.db")]) == (0 if "0" in said else 1)
    assert said in capsys.readouterr().err


def test_what_stands_before_a_bad_line_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = make_record().model_copy(update={"text": "x" * 400}).model_dump_json()
    (tmp_path / "a.jsonl").write_text(f"{line}\n{make_record().model_dump_json()}\n", encoding="utf-8")
    assert main(["import", str(tmp_path / "a.jsonl"), "--db", str(tmp_path / "a.db")]) == 1
    assert "dòng 2 không có toàn văn" in capsys.readouterr().err
    connection = sqlite3.connect(tmp_path / "a.db")
    assert connection.execute("SELECT count(*) FROM documents").fetchone() == (1,)
    connection.close()


def test_parquet_is_read_by_duckdb(path: Path, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    assert main(["export", "--format", "parquet", "--db", str(path), "--output", str(tmp_path / "out")]) == 0
    query = (
        f"SELECT a.label, a.max, year(c.period_end), typeof(c.period_end) FROM '{tmp_path}/out/awards.parquet' a"
        f" JOIN '{tmp_path}/out/campaigns.parquet' c USING (document_id, campaign) WHERE a.max <= 8"
    )
    assert duckdb.sql(query).fetchall() == [("Bằng khen", 8, 2020, "DATE")] * 2
    assert duckdb.sql(f"SELECT count(*) FROM '{tmp_path}/out/rules.parquet'").fetchall() == [(4,)]


def test_the_register_of_an_office(path: Path, tmp_path: Path) -> None:
    assert main(["export", "--format", "register", "--db", str(path), "--output", str(tmp_path / "a.xlsx")]) == 0
    titles, first, *_ = openpyxl.load_workbook(tmp_path / "a.xlsx").active.iter_rows(values_only=True)
    line = dict(zip(titles, first, strict=True))
    assert line["Khẩu hiệu, tên phong trào"] == "Đồng lòng giữ rừng"
    assert (str(line["Ngày ban hành"])[:10], str(line["Đến ngày"])[:10]) == ("2018-03-12", "2020-12-31")
    assert (line["Số quyết định, kế hoạch"], line["Phạm vi"]) == ("15/KH-UBND", "cấp tỉnh, Hà Nam")
    assert {line["Nhiều nhất"], line["Ít nhất"]} in ({8, None}, {10})


def test_days_and_numbers_of_answers_are_typed(path: Path, tmp_path: Path) -> None:
    output = tmp_path / "a.xlsx"
    assert main(["query", "--award", "Bằng khen", "--format", "xlsx", "--db", str(path), "--output", str(output)]) == 0
    titles, first, *_ = openpyxl.load_workbook(output).active.iter_rows()
    kinds = {title.value: cell.data_type for title, cell in zip(titles, first, strict=True)}
    assert (kinds["Ngày ban hành"], kinds["Nhiều nhất"], kinds["Phong trào"]) == ("d", "n", "s")


def test_akoma_ntoso(path: Path, tmp_path: Path) -> None:
    assert main(["export", "--format", "akn", "--db", str(path), "--output", str(tmp_path / "akn")]) == 0
    root = etree.parse(str(tmp_path / "akn" / f"{make_record().id}.xml")).getroot()
    assert root.tag == f"{AKN}akomaNtoso"
    work = root.find(f".//{AKN}FRBRWork")
    assert work is not None
    uri = work.find(f"{AKN}FRBRuri")
    assert uri is not None
    assert uri.get("value") == "/akn/vn/doc/plan/2018-03-12/15-kh-ubnd"
    (cited,) = root.iter(f"{AKN}activeRef")
    assert (cited.get("href"), cited.get("showAs")) == ("/akn/vn/doc/decision/2018-01-02/205-qd-ttg", "205/QĐ-TTg [implements]")
    assert "Đối tượng: các phòng, ban thuộc sở." in [p.text for p in root.iter(f"{AKN}p")]
    ids = [element.get("eId") for element in root.iter() if element.get("eId")]
    assert len(ids) == len(set(ids))


def test_questions_of_datasette_have_answers(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--format", "datasette", "--db", str(path)]) == 0
    metadata = json.loads(capsys.readouterr().out)
    assert metadata == json.loads(datasette_metadata("a"))
    values = {
        "tu_ngu": "giu rung",
        "ngay": "2019-01-01",
        "tinh": "Ninh Bình",
        "tu": "2018-01-01",
        "den": "2019-01-01",
        "so": "205%",
    }
    connection = sqlite3.connect(path)
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert set(TABLES) <= names
    for name, question in QUESTIONS.items():
        found = connection.execute(question["sql"], values).fetchall()
        assert bool(found) == (name not in ("can_cu_da_bi_thay_the", "bang_khen_ca_nhan")), name
    for name, table in TABLES.items():
        columns = {row[1] for row in connection.execute(f"PRAGMA table_info({name})")}
        assert {*table.get("facets", ()), *filter(None, (table.get("sort"), table.get("sort_desc")))} <= columns
    connection.close()
