"""What leaves the store: whole, in other programs' terms, and harmless there."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import openpyxl
import pytest

from pipeline.export import whole
from pipeline.export.calendar import calendar
from pipeline.export.cells import MAX_CELL, csv_cell, xlsx_text
from pipeline.export.tabular import write_csv, write_xlsx
from pipeline.queries import Reader
from pipeline.report.wording import day, quota
from schemas import EdtfDate, Record
from tests.pipeline.samples import make_record, store_of, stored

EVIL = ["=HYPERLINK(1)", "+1", "-2+3", "@SUM(A1)", "\t=1", " =1"]


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    return Reader(store_of(tmp_path / "a.db", stored()))


def test_json_lines_are_the_records(reader: Reader) -> None:
    (line,) = whole.json_lines(reader)
    assert Record.model_validate_json(line) == make_record()
    assert "text" not in json.loads(line)


def test_a_csv_file_for_each_table(reader: Reader, tmp_path: Path) -> None:
    whole.csv_folder(reader, tmp_path / "out")
    assert {p.stem for p in (tmp_path / "out").iterdir()} == set(whole.TABLES)
    with open(tmp_path / "out" / "awards.csv", encoding="utf-8-sig", newline="") as stream:
        assert [(row["label"], row["max"]) for row in csv.DictReader(stream)] == [("Bằng khen", "8"), ("Giấy khen", "10")]


def test_a_sheet_for_each_table(reader: Reader, tmp_path: Path) -> None:
    whole.xlsx_file(reader, tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == list(whole.TABLES)
    titles, *rows = book["awards"].iter_rows(values_only=True)
    assert [row[titles.index("max")] for row in rows] == [8, 10]


@pytest.mark.parametrize("text", EVIL)
def test_no_cell_is_a_formula(text: str, tmp_path: Path) -> None:
    stream = io.StringIO()
    write_csv(stream, [{"a": text}], {"a": "A"})
    ((_,), (cell,)) = csv.reader(io.StringIO(stream.getvalue(), newline=""))
    assert cell == "'" + text
    write_xlsx(tmp_path / "a.xlsx", [("S", [{"a": text, "n": -5}], {"a": "A", "n": "=N"})])
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["S"]
    assert [sheet[name].data_type for name in ("A2", "B2", "B1")] == ["s", "n", "s"]
    assert sheet["A2"].value == text


def test_numbers_stay_numbers() -> None:
    assert [csv_cell(value) for value in (-5, 2.5, None, "a")] == [-5, 2.5, "", "a"]


def test_what_a_sheet_cannot_hold() -> None:
    assert xlsx_text("a\x00b\x0bc\ud800d\ne") == "abcd\ne"
    assert len(xlsx_text("a" * 40_000)) == MAX_CELL


def test_calendar_events(reader: Reader) -> None:
    lines = whole.ics_text(reader).splitlines()
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 4  # period, phase, review, deadline
    assert "DTSTART;VALUE=DATE:20181204" in lines
    assert "DTEND;VALUE=DATE:20181205" in lines
    assert all(len(line.encode()) <= 75 for line in lines)


def test_long_and_awkward_titles_are_folded_and_escaped() -> None:
    record = make_record()
    campaign = record.campaigns[0].model_copy(update={"name": "Đỗ; quyên, \\ " * 20})
    lines = calendar([record.model_copy(update={"campaigns": (campaign,)})]).splitlines()
    joined = "\n".join(lines).replace("\n ", "")
    assert "Đỗ\\; quyên\\, \\\\ Đỗ" in joined
    assert all(len(line.encode()) <= 75 for line in lines)


def test_open_periods_are_no_events() -> None:
    record = make_record()
    period = record.campaigns[0].period
    assert period is not None
    campaign = record.campaigns[0].model_copy(
        update={
            "period": period.model_copy(update={"value": EdtfDate("2018/..")}),
            "phases": (),
            "deadlines": record.campaigns[0].deadlines * 2,
        }
    )
    lines = calendar([record.model_copy(update={"campaigns": (campaign,)})]).splitlines()
    uids = [line for line in lines if line.startswith("UID")]
    assert len(uids) == len(set(uids)) == 2


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ({"comparator": "max", "max": 8}, "tối đa 8"),
        ({"comparator": "min", "min": 3, "per": "year"}, "ít nhất 3 / năm"),
        ({"comparator": "exact", "min": 1, "max": 1, "per": "unit"}, "1 / đơn vị"),
        ({"comparator": "range", "min": 3, "max": 5}, "từ 3 đến 5"),
        ({"comparator": "percent_max", "percent": 12.5, "percent_base": "số chi bộ"}, "không quá 12,5 % số chi bộ"),
        ({"comparator": "min", "min": None, "percent": 30.0}, "ít nhất 30 %"),
        ({"comparator": "all_qualifying"}, "tất cả nếu đủ tiêu chuẩn"),
        ({"comparator": "unspecified", "per": "year"}, ""),
        ({"comparator": None}, ""),
    ],
)
def test_quota_in_words(rule: dict[str, object], words: str) -> None:
    assert quota(rule) == words


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("2016-12-05", "05/12/2016"), ("2019-01", "01/2019"), ("2021", "2021"), ("2017-04/2018-12", "04/2017 – 12/2018"),
        ("2018/..", "từ 2018"), ("/2021-12-31", "đến 31/12/2021"), ("2021-05-05?/2021-12-31", "05/05/2021 – 31/12/2021"),
        (None, ""),
    ],
)  # fmt: skip
def test_days_as_written_in_vietnam(value: str | None, written: str) -> None:
    assert day(value) == written
