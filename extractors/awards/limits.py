"""Limits on a kind of winners that a sentence sets behind the number of all: "Lãnh đạo phòng không quá 05 người"."""

from __future__ import annotations

from extractors.awards.clauses import Desk, Found
from extractors.awards.quota import Quota
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

LIMITED_KIND = Rule(
    "limited_kind",
    loose(r"""
    ^\W{0,9}(?:(?:riêng|đối\svới|trong\sđó)\s){0,2}(?:số\s(?:lượng\s)?)?
    (?P<group>(?:lãnh\sđạo|trưởng,?\sphó|cấp\strưởng|cán\sbộ\s(?:là\s)?(?:lãnh\sđạo|quản\slý|giữ|chuyên\strách)
    |(?:người|cá\snhân|đồng\schí|cán\sbộ|công\schức|viên\schức|lao\sđộng|nhân\sviên|trường\shợp)
    \s(?:giữ|làm|là|đang|thuộc|do|ký|hợp\sđồng|đứng\sđầu|hưởng|gián\stiếp|trực\stiếp|lao\sđộng\s(?:gián|trực)\stiếp|ngoài|nữ)\b)
    [^\d:;.()\n]{0,90}?)
    ,?\s(?:được\s(?:khen(?:\sthưởng)?|xét|tặng|chọn|đề\snghị)\s)?(?:(?:cũng|vẫn)\s[^\d,:;.()\n]{2,30}?\snhưng\s)?(?:chỉ\s)?(?:chiếm|có|phải\sđạt|là)?\s?
    (?:không\s(?:được\s)?(?:vượt\s)?(?:quá|dưới|ít\shơn|nhiều\shơn)|tối\s(?:đa|thiểu)|(?:ít|nhiều)\snhất|chiếm\s(?:từ\s)?)(?:\slà)?\s?(?:\d|một|hai|ba|nửa|$)
    """),
    (
        Example("⟦ Lãnh đạo phòng không quá 0⟧5 người", {"group": "Lãnh đạo phòng"}),
        Example("⟦Số cá nhân giữ chức vụ trưởng phòng không vượt quá 1⟧/3", {"group": "cá nhân giữ chức vụ trưởng phòng"}),
        Example("⟦Người làm việc tại văn phòng tối đa 0⟧5 người", {"group": "Người làm việc tại văn phòng"}),
        Example("⟦Nhân viên hợp đồng khoán cũng được xét nhưng tối đa 0⟧3 người", {"group": "Nhân viên hợp đồng khoán"}),
        Example("⟦người trực tiếp đứng máy ít nhất 7⟧0%", {"group": "người trực tiếp đứng máy"}),
        Example("⟦Đối với cán bộ chuyên trách, tối đa 0⟧6 người", {"group": "cán bộ chuyên trách"}),
        Example("Giấy khen cho lãnh đạo phòng không quá 05 người"),
        Example("Mỗi phòng không quá 02 người"),
    ),
)


def limited_kind(desk: Desk, found: Found, quota: Quota) -> Span | None:
    """The kind of winners that a sentence of its own limits; a line of a list gives winners of its own, and is no limit."""
    plain, start = desk.view.plain, found.span.start
    before = plain[max(0, start - 3) : start]
    if quota.award or "\n" in before or not before.strip(" ").endswith((".", ";")) or start >= quota.span.end:
        return None
    if any(n.end <= quota.span.start for n in (a.span for a in found.awards)):
        return None
    match = desk.reading.first(LIMITED_KIND, Span(start, quota.span.end))
    near = match is not None and not any(
        c.span.start < quota.span.start and c.span.end <= match.end() - 1 for c in found.counts
    )
    return Span(start + match.start("group"), start + match.end("group")) if match and near else None
