"""What a clerk sees, without any script of the page's own."""

from __future__ import annotations

import csv
import io

import pytest
from bs4 import BeautifulSoup
from fastapi.testclient import TestClient

from tests.pipeline.samples import TEXT, make_record
from tests.web.conftest import ATTACK, hostile

OWN, HOSTILE = make_record().id, hostile().record.id


def _page(site: TestClient, address: str, **asked: str) -> BeautifulSoup:
    answer = site.get(address, params=asked or None)
    assert answer.status_code == 200, answer.text
    return BeautifulSoup(answer.text, "lxml")


def test_rules_are_found_with_their_sentence_and_lead_to_their_document(site: TestClient) -> None:
    found = _page(site, "/", award="Bằng khen", number="", issuer="Hà Nam", year="2018").select("article")
    assert len(found) == 1
    assert "tối đa 8" in found[0].h2.text
    assert found[0].blockquote.text == "Bằng khen cho tối đa 08 tập thể"
    assert found[0].a["href"] == f"/van-ban/{OWN}"


def test_a_form_sends_its_blank_fields_too(site: TestClient) -> None:
    blank = dict.fromkeys(("text", "award", "recipient", "issuer", "province_today", "cites", "year", "in_force"), " ")
    assert _page(site, "/", **blank).select_one(".count").text == _page(site, "/").select_one(".count").text


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ({"in_force": "1/6/2018"}, True),
        ({"in_force": "1/6/2008"}, False),
        ({"text": "giu rung"}, True),
        ({"cites": "205/qd-ttg"}, True),
    ],
)  # fmt: skip
def test_filters_choose(site: TestClient, asked: dict[str, str], count: bool) -> None:
    assert bool(_page(site, "/", **asked).select("article")) == count


def test_facets_narrow_by_a_link(site: TestClient) -> None:
    page = _page(site, "/")
    links = {link.text: link["href"] for link in page.select("nav ul a")}
    narrowed = _page(site, "/" + links["cá nhân"])
    assert 0 < len(narrowed.select("article")) < len(page.select("article"))


def test_every_quote_of_a_document_leads_to_its_place_in_the_text(site: TestClient) -> None:
    page = _page(site, f"/van-ban/{OWN}")
    assert page.select_one(".text").text.strip() == TEXT.strip()
    proofs = page.select("a.proof")
    assert len(proofs) > 10
    assert all(page.find(id=proof["href"].removeprefix("#")) for proof in proofs)


def test_doubtful_values_say_so(site: TestClient) -> None:
    assert "độ tin cậy 40%" in {doubt.text for doubt in _page(site, f"/van-ban/{HOSTILE}").select(".doubt")}
    assert not _page(site, f"/van-ban/{OWN}").select(".doubt")


def test_a_document_is_opened_by_its_number_in_any_spelling(site: TestClient) -> None:
    assert "15/KH-UBND" in _page(site, "/van-ban", so="15 / kh - ubnd").h1.text
    assert "Kho không có văn bản này" in _page(site, "/van-ban", so="16/KH-UBND").text


def test_the_table_for_spreadsheets_has_all_rules(site: TestClient) -> None:
    answer = site.get("/quy-dinh.csv", params={"issuer": "Hà Nam"})
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [row["Trích văn bản"] for row in rows] == ["Bằng khen cho tối đa 08 tập thể", "Giấy khen cho 10 cá nhân"]


@pytest.mark.parametrize(
    "address", ["/", f"/van-ban/{HOSTILE}", "/?text=" + ATTACK, "/van-ban?so=" + ATTACK, "/?in_force=" + ATTACK]
)
def test_hostile_texts_change_no_page(site: TestClient, address: str) -> None:
    page = BeautifulSoup(site.get(address).text, "lxml")
    assert "<script>alert(1)</script>" in f"{page.text}{[tag.attrs for tag in page.find_all()]}"
    assert not page.find_all(["script", "img"])
    assert not [name for tag in page.find_all() for name in tag.attrs if name.startswith("on")]


@pytest.mark.parametrize("address", ["/", "/nope", "/api/v1/health", "/api/v1/documents/none", "/static/thidua.css"])
def test_every_answer_forbids_scripts(site: TestClient, address: str) -> None:
    policy = site.get(address).headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy


@pytest.mark.parametrize(
    ("address", "status"), [("/van-ban/0000", 404), ("/nope", 404), ("/?year=x", 422), ("/?in_force=x", 422)]
)
def test_what_cannot_be_answered_is_said_in_vietnamese(site: TestClient, address: str, status: int) -> None:
    answer = site.get(address)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "text/html; charset=utf-8")
    assert BeautifulSoup(answer.text, "lxml").h1.text.endswith(".")
