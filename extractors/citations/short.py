"""Documents named by type and bare number: ``Nghị định 91``, ``Thông tư số 12``, ``Chỉ thị 34 nói trên``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.citations.mentions import Mention
from extractors.rules import Example, Rule
from extractors.structure import DocumentView
from schemas import Span
from schemas.vocabulary import DocumentType

SHORT = Rule(
    "short_number",
    r"""(?<!\w) (?P<type> Nghị\s(?:định|quyết) | Thông\stư (?:\sliên\stịch)? | Chỉ\sthị | Quyết\sđịnh | Kế\shoạch | Hướng\sdẫn
          | Công\s(?:văn|điện) | Chương\strình | Kết\sluận | Quy\sđịnh )
        \s{1,3} (?: số \s{0,3} :? \s{0,3} )? (?P<digits> \d{1,4}[a-zđ]? )
        (?! \w | \s?[/\-–]\s?[\w(] | [.,]\d | \s?%
          | \s{1,2}(?:tập|cá|đơn|người|ngày|năm|tháng|giải|đợt|điều|chỉ|nội|nhiệm|danh|[A-ZĐ]{2}) )""",
    (
        Example("theo ⟦Nghị định 91⟧ và ⟦Thông tư số 12⟧, ⟦Nghị quyết số 30a⟧", {"digits": "91"}),
        Example("Nghị định 91/2017/NĐ-CP; Nghị quyết 05-NQ/TU; Kế hoạch 5 năm 2021 - 2025"),
        Example("Quyết định 15 tập thể; Quyết định 2.500 suất; Nghị định 915xy"),
        Example("một Nghị quyếtTNghị quyết 5"),
    ),
    on="plain",
)

_SLUGS: dict[str, DocumentType] = {
    "nghị định": "decree", "nghị quyết": "resolution", "thông tư": "circular", "thông tư liên tịch": "joint_circular",
    "chỉ thị": "directive", "quyết định": "decision", "kế hoạch": "plan", "hướng dẫn": "guidance",
    "công văn": "official_letter", "công điện": "urgent_dispatch", "chương trình": "programme", "kết luận": "conclusion",
    "quy định": "rules",
}  # fmt: skip
_NAMED_SO = {"decree", "circular", "joint_circular"}  # known by their number alone even where the text gives it nowhere in full


def find_short(view: DocumentView, full: Sequence[Mention]) -> Iterator[Mention]:
    """Each short mention under the number that the text gives in full elsewhere, where it gives just one.

    A decree or circular without any has no number (its symbol is not told) and its short name as title.
    """
    for match in SHORT.find(view.plain):
        slug = _SLUGS[" ".join(match["type"].lower().split())]
        digits = match["digits"].lstrip("0")
        numbers = {m.number for m in full if m.document_type == slug and m.number and _leading(m.number) == digits}
        span = Span(*match.span())
        if len(numbers) == 1:
            yield Mention(span, slug, numbers.pop())
        elif not numbers and slug in _NAMED_SO:
            yield Mention(span, slug, None, " ".join(span.of(view.text).split()))


def _leading(number: str) -> str:
    return re.split(r"[/-]", number, maxsplit=1)[0].lstrip("0")
