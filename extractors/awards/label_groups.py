"""Groups that a label or heading names: "Khối huyện, thị", "Thể loại ảnh đơn", "Giải toàn đoàn"."""

from __future__ import annotations

from extractors.awards.clauses import Desk, Found
from extractors.awards.label_brackets import without_bracket
from extractors.awards.spelling import loose
from extractors.rules import Example, Rule
from schemas import Span

GROUP_LEAD = Rule(
    "group_lead",
    loose(r"""
    \b(?:khối|thể\sloại|hạng\smục|loại\shình|bảng|nhóm|cụm|lĩnh\svực|nội\sdung|hội\sthi|phần\sthi|môn|video|riêng|ngành|bậc|cấp\shọc|lứa\stuổi|độ\stuổi|hình\sthức\sthi)\b
    """),
    (Example("⟦Thể loại⟧ ảnh đơn"), Example("1. Tổ chức thực hiện")),
)
TEAM = Rule(
    "team",
    loose(r"^(?:toàn\sđoàn|đồng\sđội|toàn\strường)\b"),
    (Example("⟦toàn đoàn⟧"), Example("Bảng A")),
)
TEAM_PRIZE = Rule(
    "team_prize",
    loose(r"\bgiải\s(?P<group>(?:toàn\sđoàn|đồng\sđội|toàn\strường)(?:\s(?:nam|nữ))?)\b"),
    (Example("⟦Giải toàn đoàn⟧ (cộng điểm ba tiết mục)", {"group": "toàn đoàn"}), Example("Giải tập thể")),
)
TITLED_SERIES = Rule(
    "titled_series",
    loose(r"\bgiải\s(?:cá\snhân|tập\sthể|đồng\sđội)\s[\"'](?P<group>[^\"'\n]{3,60})[\"']"),
    (
        Example("⟦Giải cá nhân “Người kể chuyện”⟧", {"group": "Người kể chuyện"}),
        Example("Giải tập thể"),
    ),
)
LEAD_WORDS = Rule(
    "lead_words",
    loose(r"^\W{0,9}(?:(?:còn\s)?(?:ở|với|đối\svới|dành\scho|về|riêng|trong)\s(?:các\s)?)"),
    (Example("⟦Đối với ⟧cá nhân"), Example("⟦Dành cho ⟧tập thể"), Example("Tập thể")),
)
_NEAR_START = 14
_LONGEST_GROUP = 90


def team_of(desk: Desk, label: Found) -> Span | None:
    """ "Giải toàn đoàn": a competition of its own within the contest."""
    match = next(desk.reading.find(TEAM_PRIZE, label.span), None) or next(desk.reading.find(TITLED_SERIES, label.span), None)
    return Span(*match.span("group")) if match else None


def group_of_label(desk: Desk, label: Found) -> Span | None:
    """The competing group a label names: "Khối huyện, thị", "Thể loại ảnh đơn", "Trường học"; none for "Tập thể"."""
    if label.grants or label.nominations or any(o.is_time for o in label.occasions):
        return None
    lead = desk.reading.first(LEAD_WORDS, label.span)
    start = label.span.start + (lead.end() if lead else 0)
    words = desk.view.text[start : without_bracket(desk, label.span).end].rstrip(": *")
    if not words or len(label.span) > _LONGEST_GROUP:
        return None
    rest = Span(start, start + len(words))
    inside = [n for n in label.nouns if n.span.start >= start]
    if any(n.noun.generic and n.span.end >= rest.end - 1 for n in inside):
        return None
    if any(g.span.start == start for g in label.grantors):
        return rest  # a body that wins, since nothing is granted in the label
    if inside and inside[0].span.start == start and not inside[0].noun.generic:
        return rest
    lead_word = next(desk.reading.find(GROUP_LEAD, rest), None)
    near = lead_word is not None and lead_word.start() - start < _NEAR_START
    return rest if near or (inside and not inside[0].noun.generic) else None
