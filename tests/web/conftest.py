"""A site over one document made by hand and one whose every word is hostile."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from pipeline.store import Stored
from tests.pipeline.samples import TEXT, make_record, store_of, stored
from web.app import create_app

ATTACK = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>"


def hostile() -> Stored:
    """Names, titles, addresses and the text itself try to become part of the page."""
    text = TEXT + ATTACK
    record = make_record(f"{ATTACK}.txt", text)
    campaign = record.campaigns[0]
    awards = tuple(
        award.model_copy(update={"label": ATTACK, "granted_by": ATTACK, "confidence": 0.4}) for award in campaign.awards
    )
    header = record.header.model_copy(update={"number": ATTACK, "title": ATTACK, "issuer": ATTACK})
    campaigns = (campaign.model_copy(update={"name": ATTACK, "awards": awards}),)
    return stored(f"{ATTACK}.txt", text, header=header, campaigns=campaigns)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    database = store_of(tmp_path_factory.mktemp("site") / "thidua.db", stored(), hostile())
    with TestClient(create_app(database), base_url="http://127.0.0.1") as client:
        yield client
