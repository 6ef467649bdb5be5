"""Deadlines in time, campaigns side by side, saved questions, and every format they are given in."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from cli import main
from pipeline.queries import Filters, Reader
from pipeline.queries.comparing import compared
from pipeline.queries.deadlines import as_row, find_deadlines, occurrences
from pipeline.report.wording import quota
from schemas import EdtfDate
from tests.pipeline.samples import make_record, other_text, store_of, stored

YEAR = (date(2018, 1, 1), date(2018, 12, 31))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    base = make_record("b.txt", other_text(2))
    deadline = base.campaigns[0].deadlines[0]
    yearly = deadline.model_copy(
        update={"value": None, "recurrence": "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15", "action": "báo cáo năm"}
    )
    month = deadline.model_copy(update={"value": EdtfDate("2018-06"), "action": "đăng ký"})
    campaign = base.campaigns[0].model_copy(update={"deadlines": (yearly, month), "name": "Thứ hai"})
    return store_of(tmp_path / "a.db", stored(), stored("b.txt", other_text(2), campaigns=(campaign,)))


def test_what_is_due_by_day(path: Path) -> None:
    with Reader(path) as reader:
        found = [as_row(due) for due in find_deadlines(reader, *YEAR)]
    assert [(row["day"], row["what"], row["action"], row["match"]) for row in found] == [
        ("2018-06-30", "deadline", "đăng ký", "possible"),
        ("2018-11-15", "deadline", "báo cáo năm", "certain"),
        ("2018-12-04", "deadline", "gửi báo cáo", "certain"),
        ("2018-12-31", "interim_review", None, "possible"),
        ("2018-12-31", "interim_review", None, "possible"),
    ]
    assert all(row["quote"] for row in found)


def test_what_is_due_before_a_day_and_for_some_documents(path: Path) -> None:
    with Reader(path) as reader:
        early = find_deadlines(reader, date(2018, 1, 1), date(2018, 11, 15))
        assert [due.row["action"] for due in early] == ["đăng ký", "báo cáo năm"]
        late = find_deadlines(reader, date(2018, 1, 1), date(2030, 1, 1))
        yearly = [due.day.year for due in late if due.row["action"] == "báo cáo năm"]
        assert yearly == [2018, 2019, 2020]  # no longer than the campaign
        assert find_deadlines(reader, *YEAR, Filters(campaign="thứ hai"))[0].row["campaign"] == "Thứ hai"
        assert find_deadlines(reader, *YEAR, Filters(province="Cà Mau")) == []


@pytest.mark.parametrize(
    "rule", ["", "FREQ=NEVER", "x", "FREQ=SECONDLY", "FREQ=DAILY;COUNT=-1", "RRULE:FREQ=YEARLY;BYMONTH=99"]
)
def test_rules_that_are_none_or_without_end(rule: str) -> None:
    row: dict[str, Any] = {"recurrence": rule, "period_start": None, "period_end": None, "value": None, "issued_on": "2018"}
    assert len(list(occurrences(row, *YEAR))) <= 1000


def test_a_calendar_that_other_programs_read(path: Path, tmp_path: Path) -> None:
    output = tmp_path / "a.ics"
    arguments = ["deadlines", "--from", "1/1/2018", "--to", "31/12/2018", "--format", "ics", "--output", str(output)]
    assert main([*arguments, "--db", str(path)]) == 0
    events = Calendar.from_ical(output.read_bytes()).walk("VEVENT")
    assert [event["dtstart"].dt for event in events][:2] == [date(2018, 6, 30), date(2018, 11, 15)]
    assert len({event["uid"] for event in events}) == len(events) == 5
    assert "báo cáo năm (Thứ hai)" in str(events[1]["summary"])
    assert main(["export", "--format", "ics", "--output", str(output), "--db", str(path)]) == 0
    rules = [event["rrule"] for event in Calendar.from_ical(output.read_bytes()).walk("VEVENT") if "rrule" in event]
    assert [rule["FREQ"] for rule in rules] == [["YEARLY"]]


def test_campaigns_side_by_side() -> None:
    one = make_record()
    campaign = one.campaigns[0].model_copy(update={"awards": one.campaigns[0].awards[1:], "period": None})
    other = make_record("b.txt", other_text(3), campaigns=(campaign,))
    lines = {(line["aspect"], line["award"], line["recipient"]): line["values"] for line in compared([one, other], quota)}
    assert lines["period", None, None] == ["2018/2020", None]
    assert lines["award", "ministry_province_certificate_of_merit", "collective"] == ["tối đa 8, UBND tỉnh Hà Nam", None]
    assert lines["award", "certificate_of_commendation", "individual"] == ["10", "10"]


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "md"])
@pytest.mark.parametrize("command", ["query", "deadlines --from 2018-01-01 --to 2018-12-31", "compare ID ID"])
def test_every_format(path: Path, command: str, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [make_record().id if part == "ID" else part for part in command.split()]
    assert main([*arguments, "--format", form, "--db", str(path)]) == 0
    out = capsys.readouterr().out
    rows = 5 if "deadlines" in command else 4
    if form == "json":
        assert len(json.loads(out)) >= rows
    elif form == "jsonl":
        assert all(json.loads(line) for line in out.splitlines())
    elif form == "csv":
        assert len(list(csv.reader(io.StringIO(out)))) >= rows
    elif form == "md":
        lines = out.splitlines()
        assert {line.replace("\\|", "").count("|") for line in lines} == {lines[0].count("|")}
    else:
        assert "Đồng lòng giữ rừng" in " ".join(out.split()) or "lòng" in out


def test_saved_questions(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = ["--db", str(path)]
    assert main(["query", "--award", "Giấy khen", "--recipient", "individual", "--save", "của tôi", *database]) == 0
    capsys.readouterr()
    assert main(["query", "--saved", "của tôi", "--count", *database]) == 0
    assert capsys.readouterr().out == "2\n"
    assert main(["query", "--saved", "của tôi", "--recipient", "household", "--count", *database]) == 0
    assert capsys.readouterr().out == "0\n"
    assert main(["query", "--list-saved", *database]) == 0
    assert capsys.readouterr().out == "của tôi\t--award Giấy khen --recipient individual\n"
    assert main(["query", "--saved", "không có", *database]) == 2


def test_saving_makes_no_store(tmp_path: Path) -> None:
    assert main(["query", "--save", "x", "--db", str(tmp_path / "none.db")]) == 3
    assert list(tmp_path.iterdir()) == []
