"""Where official documents begin in a text: letterhead, then the type name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.language.folding import bare
from extractors.structure.blocks import Block
from extractors.structure.cues import ADDRESS, ADDRESSEES, DATE_LINE, MOTTO, NUMBER_LINE, type_line
from extractors.structure.portal import is_page_line, is_posting, is_prose, is_site_name, is_stamp, is_trail

_REACH = 26  # blocks of a letterhead that is broken into one word group a line
# Letters that every line of a letterhead with a motto, number or date has, however it is accented.
_HINT = re.compile(
    r"[cC][ộoỘOÔôQ][nN][gG]\s|[đdĐDÐ][ộoỘOôÔ][cC]\s|[sSŚ5]\s?[ốoóôỐÔOÓ0]\s{0,3}[:.\d/]|[nN][gG][àaÀA][yY]|[ảaẢA][nN][gG]\s|[cC][hH][xX]"
)
_OWN_COLUMN = re.compile(r"(?:^|\s{3,})cong hoa xa hoi")
# Capitals of legacy fonts come out as small letters.
_LOWER_TYPE = re.compile(
    r"\W{0,3}(?:quyết định|nghị định|chỉ thị|nghị quyết|thông tư|kế hoạch|hướng dẫn|thông báo|tờ trình|báo cáo|chương trình)"
    r"(?:\s+của\s|\s*$|\s*\n)"
)
_ABOVE = ("**", "(", "V/v", "V/V", "v/v")  # a letter's subject stands under its number, left of the motto
_OUTLINE = frozenset({"article", "roman", "part", "chapter"})


@dataclass(frozen=True, slots=True)
class Start:
    """Blocks ``first`` to ``title`` (exclusive) are the letterhead; ``title`` is ``None`` for letters without a type name."""

    first: int
    title: int | None


def find_starts(plain: str, folded: str, blocks: Sequence[Block]) -> list[Start]:
    """The beginnings of documents, in order: usually none (a page of news) or one, more where a file holds several."""
    texts = [plain[block.start : block.end] for block in blocks]
    signs = [signs_of(text) for text in texts]
    starts: list[Start] = []
    index = 0
    while index < len(blocks):
        start = _start_at(index, texts, signs) if "m" in signs[index] or "n" in signs[index] else None
        if start is None:
            index += 1
            continue
        first = _upwards(start.first, texts, folded, blocks, starts[-1].title or starts[-1].first if starts else -1)
        starts.append(Start(first, start.title))
        index = (start.title or start.first) + 8
    if not starts:
        return _bare_start(texts, folded, blocks)
    return starts if _is_beginning(starts[0], texts, blocks) else []


def _bare_start(texts: Sequence[str], folded: str, blocks: Sequence[Block]) -> list[Start]:
    """Contest rules and enclosures have a type name and what it is about, and hardly a letterhead."""
    for index, text in enumerate(texts[:-1]):
        if is_prose(text) or index > 12:
            return []
        following = texts[index + 1]
        if type_line(text) and text.isupper() and (len(text) > 24 or (len(following) > 20 and not is_trail(following))):
            above = [folded[b.start : b.end] for b in blocks[:index]]
            if not any(is_posting(line) or is_page_line(line) or is_site_name(line) for line in above):
                return [Start(0, index)]
    return []


def signs_of(text: str) -> str:
    """Signs of a letterhead in a block: ``m`` motto, ``n`` number line, ``d`` dated place, ``t`` type name."""
    if len(text) > 420:
        return ""
    if not _HINT.search(text):
        return "t" if type_line(text) else ""
    view = bare(text)
    found = "m" if MOTTO.regex.search(view) and (_shouts(text) or "doc l" in view or _OWN_COLUMN.search(view)) else ""
    found += "n" if NUMBER_LINE.regex.search(view) else ""
    found += "d" if DATE_LINE.regex.search(view) else ""
    return found + ("t" if type_line(text) else "")


def _start_at(index: int, texts: Sequence[str], signs: Sequence[str]) -> Start | None:
    """A motto or a number line, with a second sign of a letterhead near it."""
    seen = ""
    for i in range(index, min(len(texts), index + _REACH)):
        here = signs[i]
        known = seen + here
        if "t" in here and (
            "m" in known or {"n", "d"} <= set(known) or ("n" in seen and i - index <= 8 and texts[i].isupper())
        ):
            return Start(index, i)
        if "m" in seen and ("n" in seen or "d" in seen) and _LOWER_TYPE.match(texts[i].lower()):
            return Start(index, i)
        seen += here
        if ADDRESSEES.regex.match(texts[i].lower()) or (is_prose(texts[i]) and "m" not in here and "n" not in here):
            return Start(index, None) if "m" in seen and ("n" in seen or "d" in seen) else None
    return Start(index, None) if "m" in seen and ("n" in seen or "d" in seen) else None


def _upwards(first: int, texts: Sequence[str], folded: str, blocks: Sequence[Block], floor: int) -> int:
    """The lines of the issuer above the first sign."""
    while first - 1 > floor and blocks[first].index - first == 0:
        above, text = folded[blocks[first - 1].start : blocks[first - 1].end], texts[first - 1]
        if is_stamp(above) or is_page_line(above) or is_site_name(above) or is_trail(text):
            break
        head = _shouts(text) or len(text) <= 6 or text.startswith(_ABOVE) or _is_rule(text) or ADDRESS.regex.match(bare(text))
        if len(text) > 160 or not head:
            break
        first -= 1
    return first


def _is_beginning(start: Start, texts: Sequence[str], blocks: Sequence[Block]) -> bool:
    """A letterhead after a whole text is a form or an enclosure of that text, not its beginning."""
    before, after = texts[: start.first], texts[start.first :]
    prose_before, prose_after = (sum(len(t) for t in part if is_prose(t)) for part in (before, after))
    outline = sum(1 for b in blocks[: start.first] if b.marker and b.marker.kind in _OUTLINE)
    return prose_before <= prose_after and (outline < 2 or prose_before < prose_after * 0.2)


def _shouts(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and sum(c.isupper() for c in letters) >= len(letters) * 0.7


def _is_rule(text: str) -> bool:
    """A drawn line or stars under the issuer."""
    return not any(c.isalnum() for c in text)
