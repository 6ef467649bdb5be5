"""The API answers as the command line does, within its own schema."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from pipeline.queries import FACETS, SORTS, Filters
from schemas import Record
from schemas.json_schema import record_schema
from tests.pipeline.samples import TEXT, make_record, store_of, stored
from web.app import create_app

ID = make_record().id


def test_every_filter_sort_and_facet_of_the_store_can_be_asked(site: TestClient) -> None:
    described = site.get("/api/openapi.json").json()["paths"]["/api/v1/rules"]["get"]["parameters"]
    assert {each["name"] for each in described} == {field.name for field in fields(Filters)} | {"page", "size", "sort"}
    assert {site.get("/api/v1/rules", params={"sort": sort}).status_code for sort in SORTS} == {200}
    assert {site.get(f"/api/v1/facets/{name}").status_code for name in FACETS} == {200}


def test_rules_come_page_by_page(site: TestClient) -> None:
    whole = site.get("/api/v1/rules").json()
    assert whole["total"] == len(whole["rules"]) == 4
    pages = [site.get("/api/v1/rules", params={"size": 1, "page": page}).json()["rules"] for page in range(1, 6)]
    assert [*pages[0], *pages[1], *pages[2], *pages[3]] == whole["rules"]
    assert pages[4] == []


def test_a_record_is_the_contracts(site: TestClient) -> None:
    answer = site.get(f"/api/v1/documents/{ID}")
    assert "text" not in answer.json()
    assert Record.model_validate(answer.json()) == make_record()
    assert site.get(f"/api/v1/documents/{ID}", params={"with_text": True}).json()["text"] == TEXT


def test_the_schema_is_the_one_that_is_published(site: TestClient) -> None:
    assert site.get("/api/v1/schema").text == record_schema()


def test_facets_count(site: TestClient) -> None:
    found = site.get("/api/v1/facets/recipient").json()
    assert {count["value"]: count["rules"] for count in found} == {"collective": 2, "individual": 2}


def test_deadlines_lie_in_the_days_asked_for(site: TestClient) -> None:
    found = site.get("/api/v1/deadlines", params={"from": "2018-12-01", "to": "2018-12-04"}).json()
    assert {(each["day"], each["what"]) for each in found} == {("2018-12-04", "deadline")}


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("documents/0000", 404), ("rules?year=x", 422), ("rules?size=0", 422), ("rules?sort=x", 422), ("facets/x", 422),
        ("deadlines?from=2018-02-01&to=2018-01-01", 422), ("nothing", 404),
    ],
)  # fmt: skip
def test_what_cannot_be_answered_is_a_problem_of_rfc_9457(site: TestClient, address: str, status: int) -> None:
    answer = site.get(f"/api/v1/{address}")
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert set(answer.json()) == {"type", "title", "status", "detail"}
    assert answer.json()["status"] == status


@pytest.mark.parametrize("words", ['"', "' OR 1=1 --", "a" * 3000, "*" * 500, "NEAR(", "\x00", "\ud7ff%F0%9F"])
def test_no_words_make_a_server_error(site: TestClient, words: str) -> None:
    for name in ("text", "award", "cites", "in_force", "province_today", "number"):
        assert site.get("/api/v1/rules", params={name: words}).status_code == 200, name


def test_a_problem_is_one_also_behind_a_prefix(tmp_path: Path) -> None:
    database = store_of(tmp_path / "a.db", stored())
    with TestClient(create_app(database), root_path="/thi-dua") as client:
        assert client.get("/thi-dua/api/v1/nothing").headers["content-type"] == "application/problem+json"
        assert '"/thi-dua/van-ban"' in client.get("/thi-dua/").text


def test_the_store_is_only_read(site: TestClient) -> None:
    assert {site.request(verb, "/api/v1/rules").status_code for verb in ("POST", "PUT", "PATCH", "DELETE")} == {405}
