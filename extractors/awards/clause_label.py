"""The label of a clause taken off: what stands behind it is read below what it says."""

from __future__ import annotations

from dataclasses import replace

from extractors.awards.clauses import Desk, Found, examine, label_of
from extractors.awards.frames import Frame, with_label
from extractors.awards.label_brackets import without_bracket
from extractors.awards.quota import Quota
from extractors.awards.quotas import find_quotas
from extractors.awards.ranks import find_ranks
from extractors.awards.size_classes import class_of_size
from extractors.awards.spelling import loose
from extractors.awards.unnamed import prize_for_somebody
from extractors.rules import Example, Rule
from schemas import Span

SO_MANY_PRIZES = Rule(
    "so_many_prizes",
    loose(r"^\s?\d{1,3}\s(?:giải|suất|phần)\b"),
    (Example("⟦04 giải⟧, mỗi giải 500.000 đồng"), Example("04 tập thể")),
)
SO_MANY = Rule("so_many", loose(r"^\s?\d{1,3}\s\w"), (Example("⟦ 2 h⟧ộ, 3 triệu đồng"), Example(" đạt")))
RANK_AT_END = Rule(
    "rank_at_the_end",
    loose(r"\b(?:hạng|thứ)\s(?P<rank>nhất|nhì|ba)$"),
    (Example("Hộ xuất sắc ⟦hạng nhất⟧", {"rank": "nhất"}), Example("hạng ba của tỉnh")),
)
RANKING = Rule(
    "ranking",
    loose(r"^\W{0,9}(?:xếp\s(?:hạng|loại|thứ)|bình\schọn|chấm\sđiểm)\b"),
    (Example("⟦Xếp hạng⟧ 13 nhà máy theo tổng điểm"), Example("Đơn vị xếp hạng nhất")),
)


def behind_label(desk: Desk, found: Found, frame: Frame) -> tuple[Found | None, Frame, Found | None]:
    label = label_of(desk.view.plain, found.span)
    if label is None:
        return found, frame, None
    head = examine(desk, without_bracket(desk, label))
    sized = class_of_size(desk, label)
    if not sized and not _is_opening(desk, head) and any(_counts_winners(desk, head, q) for q in find_quotas(desk, head, None)):
        return found, frame, None
    if sized and not head.names:
        frame = replace(frame, group=label, spans=(*frame.spans, label))
    else:
        rest = Span(label.end + 1, found.span.end) if label.end + 1 < found.span.end else None
        frame = with_label(desk, frame, _ranked(desk, head, frame, rest))
    rest = Span(label.end + 1, found.span.end).stripped(desk.view.text) if label.end + 1 < found.span.end else None
    inner = _inner_label(desk, rest) if rest and not head.awards else None
    if rest and inner:
        head = examine(desk, inner)
        frame = with_label(desk, frame, head)
        rest = Span(inner.end + 1, rest.end).stripped(desk.view.text) if inner.end + 1 < rest.end else None
    return (examine(desk, rest) if rest else None), frame, head


def _counts_winners(desk: Desk, head: Found, quota: Quota) -> bool:
    """A label that is the rule itself: "03 giải Nhì: 2.000.000 đồng", "01 giải cho bài đẹp nhất: 500.000 đồng"."""
    if quota.count is None:
        return False
    return bool(quota.noun or (quota.award and not quota.award.series) or prize_for_somebody(desk, head, quota))


def _inner_label(desk: Desk, span: Span) -> Span | None:
    """ "Theo số lượng được giao: Cờ thi đua của UBND thành phố: 01": the label right before the number is the award."""
    inner = label_of(desk.view.plain, span)
    return inner if inner and examine(desk, inner).awards else None


def _is_opening(desk: Desk, head: Found) -> bool:
    """ "6 suất thưởng dành cho thôn:", "Xếp hạng 13 nhà máy:": numbers that the list after the label splits up."""
    counted = [q for q in find_quotas(desk, head, None) if q.count]
    ranking = desk.reading.first(RANKING, head.span) is not None
    return bool(counted) and all(ranking or (q.noun and q.noun.noun.kind == "any") for q in counted)


def _ranked(desk: Desk, head: Found, frame: Frame, rest: Span | None) -> Found:
    """ "Khuyến khích: 05 giải": in a list of prizes, or in front of a number of prizes, a rank alone is the prize."""
    counted = rest is not None and desk.reading.first(SO_MANY_PRIZES, rest) is not None
    ranked = next(desk.reading.find(RANK_AT_END, head.span), None)
    if ranked and rest and desk.reading.first(SO_MANY, rest) and not any(not n.name.is_prize for n in head.names):
        return head.with_names(find_ranks(desk.reading, Span(*ranked.span("rank"))))
    if head.names or head.nouns or len(head.span) > 20 or not (frame.granting or counted):
        return head
    return head.with_names(find_ranks(desk.reading, head.span))
