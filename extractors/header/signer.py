"""Who signed, and as what: authority lines, position, name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from extractors.header.cells import split_row
from extractors.header.found import Found
from extractors.language.folding import bare
from extractors.lexicons import load_lexicon
from extractors.structure import DocumentView
from extractors.structure.cues import type_start
from schemas import Span

_ITEM_END = re.compile(r"(?<=[;.:])\s+(?=[A-ZĐÀ-Ỹ])")
_ITEM = re.compile(r"\s*[-–+*]\s?[^\W\d_]")
_NEAR = 30  # blocks between a signature and the list of recipients that it closes the text with
_FOR = re.compile(r"(?:(?:TM|KT|TL|TUQ|T/M|K/T|T/L|T/U|Q)\s{0,2}[.:]?\s{1,3}|(?:TM|KT|TL|TUQ|Q)\.\s{0,3})")
_SIGNED = re.compile(r"\(?\s*(?:đã\s*ký|da\s*ky|chưa\s*ký|ký\s*tên)", re.IGNORECASE)
_RANK = re.compile(
    r"(?:(?:Thiếu|Trung|Thượng|Đại)\s(?:tướng|tá|úy)|PGS|GS|TSKH|TS|Th[sS]|BSCK\s?I{1,2}|BSCKI{1,2}|BS|Bs|KS|CN|NGƯT|NGND|TTƯT|Ông|Bà)\b[\s.]{0,3}"
)
_WORD = r"[A-ZĐÀ-Ỹ][\w’'Ɓ-ɏ]*"
_NAME = re.compile(rf"{_WORD}(?:\s{{1,3}}{_WORD}){{1,5}}$")
_NO_PERSON = re.compile(
    r"(?:bộ|sở|ban|bản|thứ trưởng|phó (?:trưởng|chủ tịch|giám đốc)|giám đốc|uỷ ban|ủy ban|hội|trường|công ty|văn phòng|chi bộ"
    r"|cục|tổng|người|họ và)\s",
    re.IGNORECASE,
)
_MOTIONLESS = re.compile(
    r"lưu|nơi nhận|kính gửi|phòng|ban |sở |tỉnh|huyện|các |thành phố|xã |trang|biểu|phụ lục|danh sách|mẫu|cộng|số |ngày",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Signature:
    name: Found[str] | None
    position: Found[str] | None


def find_signature(view: DocumentView) -> Signature:
    """The first complete signature after the body; a draft may have a position and no name."""
    signatures = list(_signatures(view))
    lists = [b.index for b in view.main_blocks("recipients") if view.folded.startswith(("nơi nhận", "noi nhan"), b.start)]
    for signature in signatures:
        block = view.block_at(signature.position.spans[0].start) if signature.position else None
        if block and any(abs(block.index - index) <= _NEAR for index in lists):
            return signature
    return signatures[0] if signatures else Signature(None, None)


def _signatures(view: DocumentView) -> Iterator[Signature]:
    """A position and the name under it; of positions in a stack the last counts, side by side the first."""
    position: Found[str] | None = None
    distance = 0
    for span in _cells(view):
        text = " ".join(span.of(view.text).replace("*", " ").split())
        found = _position(text)
        distance += 1
        if found:
            side_by_side = position and "\n" not in view.text[position.spans[0].end : span.start]
            if not side_by_side:
                position, distance = Found(found, (span,), 0.95), 0
        elif position and distance <= 7 and not _SIGNED.match(text):
            name = _name(text)
            if name:
                yield Signature(Found(name, (_without_rank(view.text, span),), 0.93), position)
                position = None
    if position:
        yield Signature(None, position)


def _cells(view: DocumentView) -> Iterator[Span]:
    """The cells of the closing part; what follows a list item on its line is a cell of its own."""
    for block in view.main_blocks("signature", "recipients"):
        for line in block.lines:
            for start, end in split_row(view.text, line.start, line.end):
                begin = start
                item = bool(_ITEM.match(view.plain, start))
                for stop in _ITEM_END.finditer(view.plain, start, end):
                    if not item:
                        yield from _span(view, begin, stop.start())
                    begin, item = stop.end(), False
                if not item:
                    yield from _span(view, begin, end)


def _span(view: DocumentView, start: int, end: int) -> Iterator[Span]:
    span = Span(start, end).stripped(view.text) if start < end else None
    if span:
        yield span


def _position(text: str) -> str | None:
    """The lexicon's spelling of a position without KT., TM., TL.; ``None`` for bodies and other text."""
    return _positions().get(_letters(bare(_FOR.sub("", text).strip(" .:,"))))


def _name(text: str) -> str | None:
    cleaned = _RANK.sub("", text.strip(" .:,-|/")).strip()
    if not _NAME.match(cleaned) or _position(cleaned) or len(cleaned) > 40 or _MOTIONLESS.search(cleaned):
        return None
    words = cleaned.split()
    shouting = [word for word in words if word.isupper() and len(word) > 1]
    if _NO_PERSON.match(cleaned) or type_start(cleaned):
        return None
    if "chi minh" in bare(cleaned) or "_" in cleaned:
        return None
    if shouting and (len(shouting) < len(words) or len(words) < 3):
        return None
    return " ".join(word.capitalize() if word.isupper() and len(word) > 1 else word for word in words)


def _without_rank(text: str, span: Span) -> Span:
    match = re.compile(r"(?:[ .:,|/*-]*)(?:" + _RANK.pattern + ")*").match(text, span.start, span.end)
    return Span(match.end(), span.end) if match and match.end() < span.end else span


@cache
def _positions() -> dict[str, str]:
    return {_letters(bare(name)): name for entry in load_lexicon("positions") for name in entry["names"]}


def _letters(text: str) -> str:
    return "".join(re.findall(r"[^\W\d_]+", text))
