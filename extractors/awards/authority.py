"""Which award a bare name is, and by whom it can be granted (Luật Thi đua, khen thưởng 06/2022/QH15)."""

from __future__ import annotations

import re
from functools import cache

from extractors.awards.named import AwardName, award_names
from extractors.language.folding import bare
from extractors.lexicons import load_lexicon

_STANDING = re.compile(
    r"^(?:Ban (?:Thường trực|Thường vụ|Chấp hành)|BTV|BCH|Thường trực|Đoàn Chủ tịch|Chủ tịch(?! UBND)|Bí thư)\s+(?=\S)"
)
_COUNCIL = re.compile(r"(?:Hội đồng|Ban) Thi đua\s*[-–]?\s*[Kk]hen thưởng\s+(?P<owner>.*)")


@cache
def _organisations() -> tuple[str, ...]:
    return tuple(f"{bare(start).strip()} " for entry in load_lexicon("mass_organisations") for start in entry["starts"])


def authority_of(launcher: str | None) -> str | None:
    """Councils advise and clusters vote; who grants is the body that they belong to (Luật 2022, Điều 73, 77, 90)."""
    council = _COUNCIL.match(launcher or "")
    if council is None:
        return launcher
    owner = council["owner"]
    return (
        f"UBND {owner}"
        if owner.startswith(("tỉnh", "thành phố", "huyện", "xã", "phường", "quận", "thị"))
        else owner or launcher
    )


def _is_organisation(granted_by: str) -> bool:
    """A union, mass organisation or Party committee, with or without accents."""
    return f"{bare(_STANDING.sub('', granted_by))} ".startswith(_organisations())


def from_above(name: AwardName, launcher: str | None) -> bool:
    """Awards of the State in a campaign of anybody else: such a number can only be one of proposals (Luật 2022, Điều 78)."""
    of_state = name.family == "state" or name.slug in ("pm_certificate_of_merit", "government_emulation_flag")
    return of_state and launcher is not None and not launcher.startswith(("Chính phủ", "Thủ tướng", "Chủ tịch nước"))


def told_apart(name: AwardName, granted_by: str | None) -> AwardName:
    """ "Bằng khen" and "Cờ thi đua" by who grants them (Luật 2022, Điều 73, 74, 26); other names stay as they are."""
    known = award_names()
    if granted_by is None:
        return name
    if name.slug == "ministry_province_certificate_of_merit":
        if granted_by.startswith(("Thủ tướng", "Chính phủ")):
            return known["pm_certificate_of_merit"]
        return known["organisation_certificate_of_merit"] if _is_organisation(granted_by) else name
    if name.slug == "ministry_province_emulation_flag":
        if granted_by.startswith(("Quân khu", "Tư lệnh Quân khu", "Bộ Tư lệnh Quân khu")):
            return known["military_region_emulation_flag"]
        if granted_by.startswith(("Thủ tướng", "Chính phủ")):
            return known["government_emulation_flag"]
        state = granted_by.startswith(("UBND", "Chủ tịch UBND", "Bộ"))
        return name if state else known["thematic_emulation_flag"]
    return name
