"""Documents cited in plans: of which body, of which day, and what for."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.campaigns.documents import paper

TITLE = "Phát động phong trào thi đua “Vì nước sạch” giai đoạn 2019 - 2020"
CITED = tomllib.loads((Path(__file__).parent / "cited.toml").read_text(encoding="utf-8"))["citation"]


def test_a_body_above_that_no_list_knows_is_not_the_documents_own() -> None:
    body = "Thực hiện Chỉ thị số 02/CT-UBND ngày 27/12/2018 của Tổng Giám đốc Agribank;"
    (found,) = [c for c in paper(TITLE, body).citations if c.number]
    assert found.issuer is None


@pytest.mark.parametrize("cited", CITED, ids=lambda cited: cited["number"])
def test_what_is_cited_of_whom_and_what_for(cited: dict[str, str]) -> None:
    (found,) = [c for c in paper(TITLE, cited["text"]).citations if c.number]
    told = (found.document_type, found.number, found.issued_on, found.issuer, found.role)
    assert told == (cited["type"], cited["number"], cited["issued_on"], cited["issuer"], cited["role"])
