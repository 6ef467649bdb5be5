"""What a date is for, told from the words before it."""

from __future__ import annotations

from extractors.context import Context
from extractors.dates.found import DateFound
from extractors.dates.wording import Wording
from extractors.rules import Example, Rule
from extractors.structure import DocumentView
from schemas.vocabulary import DateRole

CITED = Rule(
    "cited",
    r"""(?: \d [\w.]{0,8} [/\-] [\w/.\-&]{1,40} ,? | (?:hiến\spháp|\bluật|pháp\slệnh) \b [^.;\d\n]{0,60} ,? )
        \s{0,3} \(? \Z""",
    (
        Example("Quyết định số ⟦205/QĐ-UBND ⟧"),
        Example("Nghị quyết số ⟦05-NQ/TU, ⟧"),
        Example("⟦Luật Thi đua, khen thưởng ⟧"),
        Example("phát động thi đua "),
    ),
)

EFFECTIVE = Rule(
    "effective",
    r"(?:hiệu\slực | thi\shành | áp\sdụng) (?:\s(?:thi\shành|áp\sdụng|kể|bắt\sđầu))? [^.;\d\n]{0,12} \Z",
    (Example("Quyết định này có ⟦hiệu lực thi hành kể ⟧"), Example("Ngày có ⟦hiệu lực: ⟧"), Example("ban hành ")),
)

REVIEW = Rule(
    "review",
    r"(?: sơ\skết | tổng\skết | bình\sxét | xét\skhen | đánh\sgiá | chấm\sđiểm | kiểm\stra ) \b [^.;\n]{0,70} \Z",
    (Example("tổ chức ⟦sơ kết phong trào vào ⟧"), Example("⟦Tổng kết: ⟧"), Example("Sơ kết. Vào ")),
)

EVENT = Rule(
    "event",
    r"""(?: \b(?:lễ|hội\snghị|họp|khai\smạc|bế\smạc|kỷ\sniệm|phát\sđộng|trao|công\sbố|thành\slập|diễn\sra|đại\shội|ngày\shội
         |vòng|chung\skết|chung\skhảo) \b [^.;\n]{0,60} | (?:sáng|trưa|chiều|tối|hôm\s(?:qua|nay)) ,? \s{0,2} ) \Z""",
    (
        Example("⟦Lễ phát động tổ chức vào ⟧"),
        Example("⟦Chiều ⟧"),
        Example("trong "),
    ),
)

PHASE = Rule(
    "phase",
    r"""\b (?:đợt|chặng|kỳ|bước|vòng|tuần|giai\sđoạn) \s{1,3}
        (?: thi \s? )? (?: \d{1,2} \b | [ivx]{1,4} \b | (?:thứ\s)?(?:một|nhất|hai|ba|bốn|tư|năm) \b | cao\sđiểm | khởi\sđộng )
        [^.;\d\n]{0,80} \Z""",
    (
        Example("- ⟦Đợt 1: ⟧"),
        Example("- ⟦Giai đoạn II (thực hiện ⟧"),
        Example("giai đoạn "),
        Example("Đợt 1. Sau đó "),
    ),
)

PERIOD = Rule(
    "period",
    r"""(?: thời\s(?:gian|hạn) | phong\strào | thi\sđua | cuộc\sthi | hội\sthi | giai\sđoạn | kéo\sdài | diễn\sra | phát\sđộng
        | thực\shiện | triển\skhai ) \b [^.;\n]{0,80} \Z""",
    (Example("⟦Thời gian thi đua: ⟧"), Example("chuyên đề ⟦giai đoạn ⟧"), Example("Thời gian. Cứ ")),
)

TERM_WORD = Rule(
    "term_word",
    r"(?: nhiệm\skỳ | khoá | năm\shọc | kỷ\sniệm | thành\slập ) \b [^.;\n]{0,60} \Z",
    (Example("Đại hội lần thứ XX, ⟦nhiệm kỳ ⟧"), Example("⟦kỷ niệm 75 năm Ngày truyền thống (⟧"), Example("giai đoạn ")),
)

_REACH = 110


def role_of(view: DocumentView, context: Context, found: DateFound, text: str, wording: Wording) -> DateRole:
    """The first that holds, from what the place in the document says to what the words say; else ``reference``."""
    core = found.core or found.span
    zone = view.zone_at(core.start)
    if zone == "posting":
        return "published"
    if found.value is not None and found.value == context.header.issued_on and zone in ("letterhead", "title", "signature"):
        return "issued"
    block = view.block_at(core.start)
    reach = max(block.body_start if block else 0, found.span.start - _REACH)
    outside = text[reach : found.span.start]
    if wording.regex(EFFECTIVE).search(outside):
        return "effective"
    if zone == "basis" or wording.regex(CITED).search(outside):
        return "reference"
    if found.lead in ("by", "before"):
        return "reference" if _is_long_past(found, context) else "deadline"
    before = text[reach : core.start]
    if block and _is_long(found):
        above = view.headings(block)[-1:]
        before = "".join(f"{text[h.start : min(h.end, h.start + _REACH)]} " for h in above) + before
    return _of_interval(before, wording) if _is_long(found) else _of_point(found, before, wording)


def _is_long_past(found: DateFound, context: Context) -> bool:
    """``người hoạt động trước ngày 01/01/1945``: nothing is due years before the document."""
    last, written = found.value.last_day if found.value else None, context.reference_day
    return bool(last and written and last.year < written.year - 1)


def _is_long(found: DateFound) -> bool:
    return bool(found.anchor) or (found.is_interval and found.rule not in ("quarter", "half"))


def _of_interval(before: str, wording: Wording) -> DateRole:
    roles: tuple[tuple[DateRole, Rule], ...] = (("reference", TERM_WORD), ("phase", PHASE), ("period", PERIOD))
    return next((role for role, rule in roles if wording.regex(rule).search(before)), "reference")


def _of_point(found: DateFound, before: str, wording: Wording) -> DateRole:
    roles: tuple[tuple[DateRole, Rule], ...] = (("review", REVIEW), ("event", EVENT))
    named: DateRole | None = next((role for role, rule in roles if wording.regex(rule).search(before)), None)
    if named:
        return named
    if found.lead:
        return "start" if found.lead == "from" else "end"
    return "event" if found.rule == "day_month" else "reference"
