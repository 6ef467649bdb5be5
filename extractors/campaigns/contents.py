"""What competitors are to do or be judged by: list items, or the parts of a running sentence, as a lawyer would count them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.campaigns.sections import Section, sections_of
from extractors.rules import Example, Rule
from extractors.structure import Block, DocumentView
from schemas import Content, Span

ANNOUNCES = Rule(
    "announces_contents",
    r"""(?: (?:nội\sdung|tiêu\s(?:chí|chuẩn)|lĩnh\svực) \s{1,3} (?:thi\s{1,3}đua|phong\strào|được) [^.:\n]{0,90}
          | thi\sđua [^.:;\n]{0,60} (?:nội\sdung|việc|mặt|nhiệm\svụ|tiêu\schí) [^.:;\n]{0,40}
          | \b (?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) \s{1,3} (?:nhóm\s)?
            (?:nội\sdung|việc|phần\sviệc|tiêu\s(?:chí|chuẩn)|mặt|lĩnh\svực|thước\sđo|chỉ\stiêu|yêu\scầu) [^.:;\n]{0,40}
          | \b gồm \s (?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) \s điểm
          | tập\strung \s{1,3} [^.:;\n]{0,30} (?:nội\sdung|việc|nhiệm\svụ|vấn\sđề|mặt) [^.:;\n]{0,40}
          | (?:việc\slàm|hành\sđộng|hoạt\sđộng|phần\sviệc) \s (?:cụ\sthể|thiết\sthực) [^.:;\n]{0,30} ) :""",
    (
        Example("⟦Nội dung thi đua xoay quanh bốn nhóm việc:⟧"),
        Example("Phong trào ⟦thi đua tập trung vào các nội dung:⟧"),
        Example("Lớp được chấm theo ⟦04 thước đo:⟧ nền nếp; chuyên cần"),
        Example("Thước đo của đợt ⟦gồm bốn điểm:⟧ diện tích; tỷ lệ"),
        Example("⟦Bốn lĩnh vực thi đua gồm:⟧ kinh tế; văn hoá"),
        Example("⟦Tiêu chí được nói rất giản dị:⟧ có đủ"),
        Example("phong trào hướng đến ⟦3 nhóm nội dung:⟧ học tập; tình nguyện"),
        Example("Bộ giao các đơn vị bám sát chủ đề “Kỷ cương”, ⟦tập trung vào các nhiệm vụ sau:⟧"),
        Example("các chủ thuyền hưởng ứng bằng ⟦việc làm cụ thể:⟧ không xả dầu; ghi nhật ký"),
        Example("Nội dung thi đua của các đơn vị. Thời gian: từ"),
    ),
)

_ORDINAL_WORD = re.compile(r"(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+là\b")
_PRIORITY = (r"nội\s+dung\s+(?:thi\s+đua|phong|của)", r"thi\s+đua", r"nội\s+dung", r"noi\s+dung", r"tiêu\s+ch", r"")
_LABEL, _SHORT = 40, 200  # characters: a heading before its full stop, a sentence that names one thing to do
_LOWER_JOIN = re.compile(r"\s+và\s+(?=[A-ZĐÀ-Ỹ])")


def find_contents(view: DocumentView, blocks: Sequence[Block], sections: Sequence[Section]) -> tuple[Content, ...]:
    """In text order, each once; empty where the text lists none."""
    spans = _from_sections(view, sections) or _from_running_text(view, blocks)
    kept: list[Content] = []
    seen: set[str] = set()
    for span in spans:
        text = " ".join(span.of(view.text).split()).rstrip(" .;,")
        key = " ".join(view.folded[span.start : span.end].split()).rstrip(" .;,")
        if key and key not in seen:
            seen.add(key)
            kept.append(Content(ordinal=len(kept) + 1, text=text, evidence=view.evidence(span), confidence=0.85))
    return tuple(kept)


def _from_sections(view: DocumentView, sections: Sequence[Section]) -> list[Span]:
    candidates = sections_of(sections, "contents")
    for pattern in _PRIORITY:
        for section in candidates:
            if re.match(pattern, view.folded[section.heading.body_start : section.heading.end].lstrip(" *#")):
                spans = _of_section(view, section)
                if spans:
                    return spans
    return []


def _of_section(view: DocumentView, section: Section) -> list[Span]:
    inline = _parts(view, section.heading.body_start, section.heading.end)
    if len(inline) >= 2:
        return inline
    items = _items(view, section.blocks)
    if len(items) >= 2:
        return items
    said = _sentences(view, section.heading)
    if len(said) >= 2:
        return said
    for block in section.blocks:
        inline = _parts(view, block.body_start, block.end)
        if len(inline) >= 2:
            return inline
    return items


def _sentences(view: DocumentView, heading: Block) -> list[Span]:
    """``2. Nội dung. Không xả rác. Trồng hoa trước ngõ.``: what follows a heading that is a sentence of its own."""
    label, *said = view.sentences(heading) or [Span(heading.start, heading.end)]
    if label.end - label.start > _LABEL or any(span.end - span.start > _SHORT for span in said):
        return []
    return said


def _items(view: DocumentView, blocks: Sequence[Block]) -> list[Span]:
    """The blocks of the first list: those with the sign that its first item has, until the list is over."""
    first = next((b for b in blocks if _is_item(view, b)), None)
    if first is None:
        return []
    kind = first.marker.kind if first.marker else None
    rank = first.marker.rank if first.marker else 0
    found: list[Span] = []
    for block in blocks[blocks.index(first) :]:
        same = block.marker.kind == kind if block.marker else kind is None and _is_item(view, block)
        if same:
            span = Span(block.body_start, block.end).stripped(view.text) if block.body_start < block.end else None
            found += [span] if span else []
        elif block.marker is not None and block.marker.rank < rank:
            break
    return found


def _is_item(view: DocumentView, block: Block) -> bool:
    return block.marker is not None or bool(_ORDINAL_WORD.match(view.folded, block.start, block.end))


def _from_running_text(view: DocumentView, blocks: Sequence[Block]) -> list[Span]:
    for index, block in enumerate(blocks):
        announced = ANNOUNCES.regex.search(view.folded, block.start, block.end)
        if not announced:
            continue
        inline = _parts(view, announced.start(), block.end)
        if len(inline) >= 2:
            return inline
        if not view.text[announced.end() : block.end].strip():
            items = _items(view, _list_after(view, blocks[index + 1 :]))
            if len(items) >= 2:
                return items
    return []


def _list_after(view: DocumentView, blocks: Sequence[Block]) -> list[Block]:
    """The unbroken run of list items."""
    run: list[Block] = []
    for block in blocks:
        if not _is_item(view, block):
            break
        run.append(block)
    return run


def _parts(view: DocumentView, start: int, end: int) -> list[Span]:
    """The parts between semicolons after the last colon before them.

    Where items begin with a capital, a part that does not only goes on with the one before it.
    """
    text = view.plain[start:end]
    first = text.find(";")
    colon = text.rfind(":", 0, first) if first >= 0 else -1
    if colon < 0:
        return []
    edges = [colon + 1, *(m.end() for m in re.finditer(";", text) if m.start() > colon), len(text)]
    raw = [Span(start + a, start + b) for a, b in pairwise(edges) if a < b]
    parts = [p for p in (span.stripped(view.text) for span in raw) if p]
    capitals = sum(view.text[p.start].isupper() for p in parts)
    if capitals >= len(parts) - 1 or capitals > len(parts) / 2:
        parts = _merged(view, parts)
    if parts:
        parts[-1:] = _last(view, parts[-1], bool(capitals > len(parts) / 2))
    return parts


def _merged(view: DocumentView, parts: Sequence[Span]) -> list[Span]:
    kept: list[Span] = []
    for part in parts:
        if kept and view.text[part.start].islower():
            kept[-1] = Span(kept[-1].start, part.end)
        else:
            kept.append(part)
    return kept


def _last(view: DocumentView, part: Span, capitals: bool) -> list[Span]:
    """The last part ends with its sentence; ``A và B`` are two where every item begins with a capital."""
    sentence = view.sentence_at(part.start)
    if sentence:
        part = Span(part.start, min(part.end, sentence.end))
    joined = _LOWER_JOIN.search(view.text, part.start, part.end) if capitals else None
    return [Span(part.start, joined.start()), Span(joined.end(), part.end)] if joined else [part]
