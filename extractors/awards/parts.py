"""Of whom a share or the number of a part speaks: "trong đó, công nhân trực tiếp sản xuất phải chiếm 60%"."""

from __future__ import annotations

from extractors.awards.clauses import Desk, Found
from extractors.awards.quota import Quota
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

PART_OF_WINNERS = Rule(
    "part_of_the_winners",
    loose(
        r"^\W{0,9}+(?:(?:trong\s(?:số\s)?(?:đó|này|ấy)|(?:ngoài\s[^,:;.]{3,40},\s)?trong\s(?:tổng\s)?số\s[^,:;.]{3,60},|về\scơ\scấu[^:;.]{0,30}:)\s?,?\s?)?(?!(?:trong|chọn|lấy|xét|bình|đề|mỗi|cứ)\b)(?P<group>\w[^:;.()]{3,100}?)\s(?:phải|chiếm|không\s(?:quá|vượt|dưới|ít)|ít\snhất|tối\s(?:đa|thiểu)|nhiều\snhất)\b"
    ),
    (
        Example("⟦trong đó, công nhân trực tiếp sản xuất phải⟧ chiếm 60%", {"group": "công nhân trực tiếp sản xuất"}),
        Example("⟦Trong tổng số người được đề nghị, cán bộ xã phải⟧ chiếm một nửa", {"group": "cán bộ xã"}),
        Example("05 tập thể"),
        Example("Trong số đó chọn không quá 1/3"),
        Example("mỗi năm chỉ khen không quá 05 xã"),
    ),
)


def part_of_winners(desk: Desk, found: Found, quota: Quota) -> Span | None:
    """Of whom a share speaks: "công nhân trực tiếp sản xuất phải chiếm …"."""
    text = desk.reading.text
    opening = [
        w.span.start for w in found.share_words if text.startswith("trong", w.span.start) and w.span.end < quota.span.start
    ]
    start = max(opening, default=found.span.start)
    match = desk.reading.first(PART_OF_WINNERS, Span(start, quota.span.start)) if start < quota.span.start else None
    return Span(start + match.start("group"), start + match.end("group")) if match else None


WHO_ARE = Rule(
    "who_are",
    loose(r"^\s(?:phải\s)?là\s(?P<group>[^;:.()]{3,80}?)\s?(?:[;:.()]|$)"),
    (
        Example("⟦ là khuyến nông viên, thú y viên cơ sở.⟧", {"group": "khuyến nông viên, thú y viên cơ sở"}),
        Example(" của đơn vị"),
    ),
)


CHOSEN_ARE = Rule(
    "chosen_are",
    loose(
        r"^[^.;:()]{0,60}?\b(?:được\s(?:tặng|khen|đề\snghị|xét|chọn)[^.;:()]{0,30}?|số\s\w{1,9})\s(?:phải\s)?là\s"
        r"(?P<group>[^;:.()]{3,80}?)\s?(?:[;:.()]|$)"
    ),
    (
        Example("⟦ số người được khen là công nhân đứng máy.⟧", {"group": "công nhân đứng máy"}),
        Example("⟦ số hộ là đồng bào Khmer.⟧", {"group": "đồng bào Khmer"}),
        Example(" tổng số tập thể của đơn vị, làm tròn là 02"),
    ),
)


def who_they_are(desk: Desk, found: Found, quota: Quota) -> Span | None:
    """ "tối thiểu 16 người là khuyến nông viên": of whom a share with a number speaks."""
    if quota.end >= found.span.end:
        return None
    behind = Span(quota.end, found.span.end)
    match = desk.reading.first(WHO_ARE, behind) or (desk.reading.first(CHOSEN_ARE, behind) if quota.share else None)
    return Span(quota.end + match.start("group"), quota.end + match.end("group")) if match else None
