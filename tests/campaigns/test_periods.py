"""Each wording of ``times.toml`` gives the period, the phases and the reviews that stand beside it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from schemas import Campaign
from tests.campaigns.documents import TITLE, campaign

WORDINGS = tomllib.loads((Path(__file__).parent / "times.toml").read_text(encoding="utf-8"))["wording"]


@pytest.mark.parametrize("wording", WORDINGS)
def test_times_are_those_told(wording: dict[str, Any]) -> None:
    found = campaign(wording["text"], wording.get("title", TITLE))
    wanted = {key: value for key, value in wording.items() if key not in ("title", "text")}
    assert {key: told(found)[key] for key in wanted} == wanted
    assert told(found)["phases"] == wording.get("phases", [])


def told(found: Campaign) -> dict[str, Any]:
    reviews = [review for part in (*found.phases, found) for review in part.milestones]
    return {
        "period": found.period.value if found.period else None,
        "phases": [phase.value for phase in found.phases],
        "reviews": sorted((f"{review.kind} {review.value}" for review in reviews), key=lambda told: told.split()[1]),
    }
