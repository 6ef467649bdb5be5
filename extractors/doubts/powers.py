"""Awards that the stated grantor may not grant (Luật Thi đua, khen thưởng 2022, Điều 79 to 82)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from extractors.lexicons import load_lexicon
from extractors.structure import DocumentView
from schemas import Record, Warning

_HEIGHT = {"unit": 0, "commune": 0, "district": 1, "province": 2, "central": 3}
_LOWEST_THAT_GRANTS = {"national": 3, "government": 3, "ministry": 2, "province": 2}


def award_above_authority(view: DocumentView, record: Record) -> Iterator[Warning]:
    """Below a ministry or province nobody grants Bằng khen or Cờ thi đua of that rank; some awards only the State grants."""
    needed = _lowest_levels()
    for campaign in record.campaigns:
        for award in campaign.awards:
            lowest = needed.get(award.award)
            if award.quota_kind != "grant" or award.granted_level is None or lowest is None:
                continue
            if _HEIGHT[award.granted_level] < lowest:
                grantor = award.granted_by or "cơ quan được nêu"
                yield Warning(
                    code="award_above_authority",
                    message=f"“{award.label}” vượt thẩm quyền quyết định khen thưởng của {grantor}.",
                    evidence=award.evidence,
                )


@cache
def _lowest_levels() -> dict[str, int | None]:
    return {entry["slug"]: _lowest(entry.get("levels", [])) for entry in load_lexicon("awards")}


def _lowest(levels: list[str]) -> int | None:
    """``None`` where some level that grants the award has no rank of its own (units, organisations)."""
    ranks = [_LOWEST_THAT_GRANTS.get(level) for level in levels]
    return min(rank for rank in ranks if rank is not None) if ranks and None not in ranks else None
