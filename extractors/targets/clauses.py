"""A passage cut at semicolons into clauses, each free of line breaks and lead-in words, with the way back to the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from extractors.rules import Example, Rule
from extractors.targets.exclusions import ADDED, DUTY, EXCEPT, OUT_OF_COMPETITION, SHUT_OUT
from extractors.targets.other_headings import LABEL
from extractors.targets.predicates import ADMITTED, INCLUDED_AFTER, JOINED, TEAM_OF
from extractors.targets.sight import Sight
from schemas import Span

LEAD = Rule(
    "lead_in_words",
    r"""
    ^(?:[\s,:"*\-+•–]|\([ivx\d]{1,3}\)|\([a-zđ]\)|\d{1,2}[.)]\s|[a-zđ]\)\s
       |(?:và|cùng(?:\svới)?|hoặc|còn|riêng|khuyến\skhích|chỉ\scó|không\s(?:chỉ|riêng)(?:\scó)?|bao\sgồm|gồm|có(?=\s(?:cả\s)?(?:các|ấp|xã|hộ|thôn))|là|đối\svới|cả(?=\s(?:các|\d)))\s
       |(?:hơn|trên|gần|khoảng)\s(?=\d)|(?:trong|tại|đến|tới|cho|ở)\s(?=(?:các|mọi|tất|toàn\sthể|\d))|(?:toàn|cả)\s[^,;.]{1,30}?\scó\s(?=\d)
       |(?:theo|ở|tại|trong|hưởng\sứng)\s(?:cuộc|đợt|phong|hội|kế|thể|lần|năm|lời)[^,;.]{1,40},\s
       |(?:năm\snay|lần\s(?:này|đầu(?:\stiên)?)|đợt\snày),\s){1,8}
    """,
    (
        Example("⟦và ⟧các hộ"),
        Example("⟦ (ii) gồm ⟧các tổ"),
        Example("⟦- ⟧Các thôn"),
        Example("⟦có cả ⟧các phòng"),
        Example("⟦có ⟧ấp"),
        Example("⟦hơn ⟧2.000 hội viên"),
        Example("⟦Trong ⟧các cơ quan"),
        Example("⟦Ở cuộc thi này, ⟧người trồng sen"),
        Example("⟦Năm nay, ⟧các xã"),
        Example("⟦Toàn Nhà máy có ⟧7 phân xưởng"),
        Example("Toàn xã có phong trào"),
        Example("trên địa bàn"),
        Example("trong tỉnh"),
        Example("⟦còn ⟧các tổ"),
        Example("⟦khuyến khích ⟧nhóm trẻ tư thục"),
        Example("⟦Không chỉ có ⟧các xã mà các thôn"),
        Example("⟦Theo thể lệ, ⟧công dân"),
        Example("có thành tích"),
        Example("cả nước"),
        Example("các xã"),
    ),
)

ASIDE = Rule(
    "aside_in_brackets",
    r"\s?\((?:kể\scả|bao\sgồm|gồm\scả|trừ|không|ko|sau\sđây|dưới\sđây|gọi\s(?:tắt|chung))\b[^()]{0,300}(?:\)|$)",
    (
        Example("viên chức⟦ (kể cả hợp đồng lao động)⟧"),
        Example("các đơn vị⟦ (sau đây gọi chung là đơn vị)⟧"),
        Example("các đơn vị trực thuộc (nếu có)"),
    ),
)


_LONGEST = 1_500  # characters; what goes on without a semicolon for longer is no list of groups


_EDGE = " ,;.()\n"
_WORD = re.compile(r"\S+")


@dataclass(frozen=True)
class Clause:
    """``text`` is the plain view with single blanks; ``offsets[i]`` is where its character ``i`` stands in the document.

    ``exception`` is where the text says who is left out of the group: "trừ các đơn vị mới thành lập"; ``part``: the number of
    its part between semicolons.
    """

    text: str
    offsets: tuple[int, ...]
    exception: Span | None = None
    part: int = 0

    def span(self, start: int, end: int) -> Span:
        """The document's span of ``text[start:end]``."""
        return Span(self.offsets[start], self.offsets[end - 1] + 1)


def cut_clauses(sight: Sight, span: Span) -> list[Clause]:
    """The parts between semicolons outside brackets that name groups, in order, without what is said of the groups.

    Parts that shut a group out ("không được dự thi") or give it a duty ("mỗi đội cử") name none; where the first part opens
    a list of the shut out with a colon, so do all parts after it.
    """
    clauses: list[Clause] = []
    for number, part in enumerate(_parts(sight, span)):
        shut = sight.search(SHUT_OUT, part.start, part.end)
        if shut and ":" in sight.text[shut.end : part.end]:
            break
        kept = _naming_part(sight, part, shut)
        for piece in _pieces(sight, kept) if kept else ():
            clause = _clause(sight, piece)
            if clause and clause.text:
                clauses.append(replace(clause, part=number))
            elif clause and clauses:
                clauses[-1] = replace(clauses[-1], exception=clause.exception)
    return clauses


def _pieces(sight: Sight, part: Span) -> list[Span]:
    """ "ở 14 ấp, với sự tham gia của các hộ": whom the words between the pieces join."""
    joints = sight.find(JOINED, part.start, part.end)
    starts = [part.start, *(joint.end for joint in joints)]
    ends = [*(joint.start for joint in joints), part.end]
    return [Span(start, end) for start, end in zip(starts, ends, strict=True) if start < end]


def _parts(sight: Sight, span: Span) -> list[Span]:
    if ";" not in sight.text[span.start : span.end]:
        return [span]
    cuts, depth = [span.start], 0
    for place in range(span.start, span.end):
        letter = sight.text[place]
        depth = max(0, depth + (letter == "(") - (letter == ")"))
        if letter == ";" and depth == 0:
            cuts.append(place + 1)
    ends = [*(cut - 1 for cut in cuts[1:]), span.end]
    return [Span(start, end) for start, end in zip(cuts, ends, strict=True) if start < end]


def _naming_part(sight: Sight, part: Span, shut: Span | None) -> Span | None:
    """What stands before the predicate; ``None`` where that predicate is no admission."""
    added = sight.search(ADDED, part.start, part.end)
    if added and part.start < added.start:
        part = Span(part.start, added.start)
    duty = sight.search(DUTY, part.start, part.end)
    if duty and sight.text[part.start : duty.start].endswith(", "):
        part, duty = Span(part.start, duty.start - 2), None
    if sight.match(TEAM_OF, part.start, part.end):
        return part
    apart = sight.search(EXCEPT, part.start, part.end)
    named = Span(part.start, apart.start) if apart and part.start < apart.start else part
    shut, duty = (span if span and span.end <= named.end else None for span in (shut, duty))
    kept = _before_predicate(sight, named, shut, duty)
    return part if kept == named else kept


def _before_predicate(sight: Sight, part: Span, shut: Span | None, duty: Span | None) -> Span | None:
    admitted = sight.search(ADMITTED, part.start, part.end) or sight.search(INCLUDED_AFTER, part.start, part.end)
    if admitted and shut and admitted.end <= shut.start and "nhưng" in sight.text[admitted.end : shut.start]:
        return None
    if admitted and sight.search(OUT_OF_COMPETITION, admitted.end, part.end):
        return None
    if admitted and (shut is None or admitted.start < shut.start):
        return Span(part.start, admitted.start) if part.start < admitted.start else None
    return None if shut or duty else part


def _clause(sight: Sight, part: Span) -> Clause | None:
    lead = sight.match(LEAD, part.start, part.end)
    start, end = lead.end if lead else part.start, part.end
    label = sight.match(LABEL, start, end) if start < end else None
    if label and label.end < end:  # "cá nhân: …", not the group "cá nhân" itself
        start = label.end
    apart = sight.search(EXCEPT, start, end) if start < end else None
    exception = _trimmed(sight.view.plain, apart.start, end) if apart else None
    end = apart.start if apart else end
    aside = sight.search(ASIDE, start, end) if start < end else None
    return _squeezed(sight.view.plain, start, aside.start if aside else end, exception)


def _trimmed(plain: str, start: int, end: int) -> Span | None:
    words = plain[start:end].lstrip(_EDGE)
    start, length = end - len(words), len(words.rstrip(_EDGE))
    return Span(start, start + length) if length else None


def _squeezed(plain: str, start: int, end: int, exception: Span | None) -> Clause | None:
    words = [(start + word.start(), start + word.end()) for word in _WORD.finditer(plain[start : min(end, start + _LONGEST)])]
    text = " ".join(plain[first:last] for first, last in words).rstrip(' .,;:*"')
    offsets = [place for first, last in words for place in range(first, last + 1)]  # the blank behind each word with it
    if len(text) < 2 and not exception:
        return None
    return Clause(text, tuple(offsets[: len(text)]), exception)
