"""Of what a share is a part: "15% tổng số cá nhân", "trong số cá nhân được khen, nữ chiếm 30%"."""

from __future__ import annotations

from extractors.awards.clauses import Desk, Found
from extractors.awards.quota import Quota
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

BEHIND = Rule(
    "base_behind",
    loose(r"""
    ^\W{0,3}+(?:trở\slên\W{0,3}+)?(?!(?:để|là|phải|trở|dành|cho|được|tức)\b)(?P<base>[^;:()”\n]{3,160}?)
    (?=,?\s(?:phải|trong\sđó|để|là|thì|trở\slên)\b|[;:()”\n]|[,.\s]{0,3}$)
    """),
    (
        Example("⟦ tổng số cá nhân của đơn vị⟧", {"base": "tổng số cá nhân của đơn vị"}),
        Example("⟦ cá nhân được đề nghị⟧ phải là người trực tiếp", {"base": "cá nhân được đề nghị"}),
        Example("⟦ tổng số đoàn viên⟧, trong đó đoàn viên trẻ", {"base": "tổng số đoàn viên"}),
        Example("⟦ trở lên trong số 12 người⟧.", {"base": "trong số 12 người"}),
        Example(" để đề nghị cấp trên"),
        Example(" trở lên"),
    ),
)
BEFORE = Rule(
    "base_before",
    loose(
        r"\btrong\s(?P<base>(?:(?:tổng\s)?số|danh\ssách)\s(?!(?:này|ấy)\b)[^;:.()\n]{3,80}?)(?=,\s(?!thành\sphố|thị\sxã|phường)|\sphải\b|\scó\b|\sthì\b)"
    ),
    (
        Example("⟦Trong tổng số cá nhân được khen⟧, thanh niên", {"base": "tổng số cá nhân được khen"}),
        Example("⟦Trong danh sách của từng huyện, thành phố⟧, người trẻ", {"base": "danh sách của từng huyện, thành phố"}),
        Example("Trong số này thì chọn 03 người"),
    ),
)


CHOSEN = Rule(
    "chosen",
    loose(r"\b(?:được|đề\snghị|danh\ssách)\b"),
    (Example("tổng số cá nhân ⟦được⟧ khen"), Example("tổng số cá nhân của tỉnh")),
)


def is_of_chosen(desk: Desk, found: Found, quota: Quota) -> bool:
    """Whether the share is told of those who are chosen: "Trong danh sách đề nghị, nữ phải đạt 30%"."""
    before = Span(found.span.start, quota.span.start) if quota.span.start > found.span.start else None
    match = next(desk.reading.find(BEFORE, before), None) if before else None
    return match is not None and desk.reading.has(CHOSEN, Span(*match.span("base")))


def base_of(desk: Desk, found: Found, quota: Quota, following: int) -> str | None:
    """The words behind the share up to the next number, else "trong số …" in front of it."""
    if quota.share is None:
        return None
    end = quota.share.span.end
    match = desk.reading.first(BEHIND, Span(end, following)) if following > end else None
    if match:
        base = Span(end + match.start("base"), end + match.end("base"))
    else:
        before = (
            next(desk.reading.find(BEFORE, Span(found.span.start, quota.span.start)), None)
            if quota.span.start > found.span.start
            else None
        )
        if before is None:
            return None
        base = Span(*before.span("base"))
    return " ".join(base.of(desk.view.text).strip(" ,.").split())
