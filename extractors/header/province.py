"""The province a text belongs to, where no issuer tells it."""

from __future__ import annotations

import re
from collections import Counter

from extractors.header.found import Found
from extractors.places import find_provinces, unit_word
from extractors.structure import DocumentView
from extractors.structure.portal import is_site_name
from schemas import Span

_WITH_UNIT = re.compile(r"(?:tỉnh|thành\s+phố|tp\.?|tỉnh\s+(?:uỷ|đoàn)|thành\s+uỷ)\s+$")
_BODY = re.compile(
    r"(?:sở\s[^.,;\n]{2,45}?|ldld|lđlđ(?:\s+tỉnh)?|đảng\s+bộ|báo(?:\s+điện\s+tử)?|(?:cổng|trang)\s+thông\s+tin(?:\s+điện\s+tử)?|đài\s[^.,;\n]{2,45}?|ngành\s[^.,;\n]{2,20}?)\s+$"
)
_ENOUGH = 3
_ALONE = 2  # for a province that is called one and is the only one named


def province_of_text(view: DocumentView, enough: int = _ENOUGH) -> Found[str] | None:
    """The province that site name, headline, imprint and text speak of most; ``None`` where hardly any is named.

    Units count more than bare names, the site's own name and the headline more than the text:
    a portal writes of its own province.
    """
    scores: Counter[str] = Counter()
    spans: dict[str, Span] = {}
    with_unit: set[str] = set()
    headline = next((b.index for b in view.blocks if view.zones[b.index] == "title"), 0)
    for span, province in find_provinces(view.plain):
        block = view.block_at(span.start)
        if block is None:
            continue
        score = _weight(view, span, province.name, block.index, headline)
        if score:
            scores[province.name] += score
            spans.setdefault(province.name, span)
            if score >= _ALONE and view.zones[block.index] == "body":
                with_unit.add(province.name)
    best = scores.most_common(2)
    if not best or (len(best) > 1 and best[0][1] < best[1][1] * 1.5):
        return None
    if best[0][1] < (min(enough, _ALONE) if len(best) == 1 and best[0][0] in with_unit else enough):
        return None
    return Found(best[0][0], (spans[best[0][0]],), 0.85)


def _weight(view: DocumentView, span: Span, name: str, index: int, headline: int) -> int:
    before = view.folded[max(0, span.start - 60) : span.start]
    unit = bool(_WITH_UNIT.search(before)) and not (
        before.rstrip().endswith(("thành phố", "tp", "tp.")) and unit_word(name) == "tỉnh"
    )
    body = bool(_BODY.search(before))
    zone = view.zones[index]
    if zone == "title":
        return 4 if index == headline else 1
    if zone == "noise":
        if index < headline:
            return 5 if unit or body else 1
        if not unit and not body:
            return 0
        return (
            4 if is_site_name(view.folded[view.line_start(span.start) : span.end]) else 2
        )  # the imprint says whose page it is
    return 2 if unit or body else 1 if zone == "body" else 0
