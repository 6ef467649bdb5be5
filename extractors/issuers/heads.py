"""Words before a body that make no other body of it: its head, or the committee that acts for it."""

from __future__ import annotations

from extractors.issuers.found import Readable
from extractors.rules import Example, Rule

HEAD = Rule(
    "issuer_head",
    r"""
    \b(?<!phó\s)(?:
        chủ\stịch | giám\sđốc | bộ\strưởng | (?:tổng\s)?cục\strưởng | trưởng\s(?:ban|phòng|khối) | thủ\strưởng | bí\sthư
      | hiệu\strưởng | chánh\svăn\sphòng | tổng\sgiám\sđốc | viện\strưởng | chánh\sán | thống\sđốc | chỉ\shuy\strưởng
      | chủ\snhiệm | tư\slệnh | chính\s(?:uỷ|trị\sviên) | (?:sư|lữ|trung|tiểu)\sđoàn\strưởng
      | (?:ban\s)?(?:thường\svụ|thường\strực) | (?:ban\schấp\shành|bch)(?:\sđảng\sbộ)? | ban\sbí\sthư | đoàn\schủ\stịch
      | hội\sđồng\s(?:thành\sviên|quản\strị)
    )(?:\s(?:ban\schấp\shành|bch))?\s
    """,
    (
        Example("⟦Chủ tịch ⟧UBND tỉnh quyết định"),
        Example("⟦Ban Thường vụ ⟧Tỉnh ủy ban hành"),
        Example("Phó Chủ tịch UBND tỉnh chủ trì"),
        Example("⟦Bộ trưởng ⟧Bộ Nội vụ"),
        Example("⟦Hội đồng thành viên ⟧Tổng công ty Điện lực"),
        Example("⟦Tư lệnh ⟧Quân khu 4"),
        Example("Chủ đề năm 2024"),
    ),
)
HEAD_REACH = 40  # characters before a body in which its head may stand


def head_start(text: Readable, floor: int, start: int) -> int:
    """Where the head of the body at ``start`` begins; ``start`` itself where there is none."""
    low = max(floor, start - HEAD_REACH)
    return next((head.start() for head in HEAD.find(text.folded, low, start) if head.end() == start), start)
