"""A passage cut at semicolons into clauses, each free of line breaks and lead-in words, with the way back to the text."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.rules import Example, Rule
from extractors.structure import DocumentView
from schemas import Span

LEAD = Rule(
    "lead_in_words",
    r"""
    ^(?:[\s,:"*\-+•–]|\([ivx\d]{1,3}\)|\([a-zđ]\)|\d{1,2}[.)]\s|[a-zđ]\)\s
       |(?:và|cùng(?:\svới)?|hoặc|bao\sgồm|gồm|có(?=\s(?:cả\s)?(?:các|ấp|xã|hộ|thôn))|là|đối\svới|cả(?=\s(?:các|\d)))\s){1,8}
    """,
    (
        Example("⟦và ⟧các hộ"),
        Example("⟦ (ii) gồm ⟧các tổ"),
        Example("⟦- ⟧Các thôn"),
        Example("⟦có cả ⟧các phòng"),
        Example("⟦có ⟧ấp"),
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


@dataclass(frozen=True)
class Clause:
    """``text`` is the plain view with single blanks; ``offsets[i]`` is where its character ``i`` stands in the document."""

    text: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The document's span of ``text[start:end]``."""
        return Span(self.offsets[start], self.offsets[end - 1] + 1)


def cut_clauses(view: DocumentView, span: Span) -> list[Clause]:
    """The parts between semicolons outside brackets, in order; empty ones left out."""
    clauses, depth, begin = [], 0, span.start
    for place in range(span.start, span.end):
        letter = view.plain[place]
        depth = max(0, depth + (letter == "(") - (letter == ")"))
        if letter == ";" and depth == 0:
            clauses.append(_clause(view, begin, place))
            begin = place + 1
    clauses.append(_clause(view, begin, span.end))
    return [clause for clause in clauses if clause]


def _clause(view: DocumentView, start: int, end: int) -> Clause | None:
    lead = LEAD.regex.match(view.folded[start:end])
    start += lead.end() if lead else 0
    aside = ASIDE.regex.search(view.folded, start, end)
    end = aside.start() if aside else end
    letters: list[str] = []
    offsets: list[int] = []
    for place in range(start, end):
        letter = view.plain[place]
        if not letter.isspace():
            letters.append(letter)
            offsets.append(place)
        elif letters and letters[-1] != " ":
            letters.append(" ")
            offsets.append(place)
    while letters and letters[-1] in ' .,;:*"':
        letters.pop()
    return Clause("".join(letters), tuple(offsets[: len(letters)])) if len(letters) > 1 else None
