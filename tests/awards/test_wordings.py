"""Each wording of ``wordings.toml`` gives the rules that stand beside it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from schemas import Award
from tests.awards.scopes import awards_of, told

WORDINGS = tomllib.loads((Path(__file__).parent / "wordings.toml").read_text(encoding="utf-8"))["wording"]


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda w: w["id"])
def test_a_wording_is_read(wording: dict[str, str | list[str]]) -> None:
    awards = awards_of(f"V. KHEN THƯỞNG\n{wording['text']}")
    assert [_with_pay(award) for award in awards] == wording["rules"]
    groups = [award.recipient_group or "-" for award in awards]
    assert wording.get("groups", groups) == groups


def _with_pay(award: Award) -> str:
    paid = award.cash_vnd if award.cash_vnd is not None else award.cash_base_salary
    return told(award) if paid is None else f"{told(award)} {paid}"
