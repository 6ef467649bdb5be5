"""Lines of a letterhead put together to the names of bodies they were broken from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.header.cells import Cell
from extractors.header.issuer_place import UNIT_BODY
from extractors.issuers.bodies import body_pattern
from extractors.language.folding import fold
from extractors.places import unit_at
from extractors.structure import DocumentView
from schemas import Span

_ORGAN = re.compile(
    r"(?:ban\s+(?:chấp\s+hành|thường\s+vụ|thường\s+trực)|bch|btv|đoàn\s+chủ\s+tịch)(?:\s+(?:uỷ\s+ban\s+)?|\W*\Z)"
)

_STARTS = re.compile(
    rf"(?:{UNIT_BODY}|báo|đài|văn\s+phòng|chi\s+cục|cục|tổng\s+cục|vụ|đảng\s+(?:bộ|uỷ)|liên\s+đoàn|công\s+đoàn|hội(?!\s+đồng\s*$)"
    r"|hiệp\s+hội|phòng|ban\s+(?!nhân\s+dân)|khối|cụm|bộ|sở|đoàn|hội\s+đồng|uỷ\s+ban|hạt\s|mặt\s+trận|thanh\s+tra|toà\s+án|kho\s+bạc"
    r"|quân\s+(?:khu|chủng|đoàn)|binh\s+chủng|vùng\s+\d|điện\s+lực|bưu\s+điện|xã\s+đoàn|phường\s+đoàn|bhxh|bảo\s+hiểm\s+xã)"
)

_UNFINISHED = (
    "-",
    ",",
    "và",
    "hội đồng",
    "tỉnh",
    "thành phố",
    "uỷ ban",
    "liên minh",
    "bộ tư lệnh",
    "mtv",
    "tnhh",
    "các hội",
    "phần",
)


def broken_names(view: DocumentView, cells: Sequence[Cell]) -> list[tuple[str, tuple[Span, ...]]]:
    """Lines put together to the names they were broken from."""
    units: list[tuple[list[str], list[Span]]] = []
    for cell in cells:
        text = " ".join(cell.span.of(view.plain).replace("*", " ").split())
        if units and not begins_body(fold(text), fold(" ".join(units[-1][0]))):
            units[-1][0].append(text)
            units[-1][1].append(cell.span)
        else:
            units.append(([text], [cell.span]))
    return [(" ".join(texts), tuple(spans)) for texts, spans in units]


def begins_body(folded: str, before: str) -> bool:
    """Whether a line begins the name of another body than ``before``, both folded."""
    if before.endswith(_UNFINISHED):
        return False
    organ = _ORGAN.match(folded)
    if organ and unit_at(folded, organ.end()):
        return False
    begin = organ.end() if organ else 0
    return bool(body_pattern().match(folded, begin) or _STARTS.match(folded, begin))
