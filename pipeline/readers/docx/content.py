"""What stands in one paragraph of a Word document: its runs, and the text boxes anchored in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.readers.docx.names import MC, W
from pipeline.readers.docx.styles import Styles
from pipeline.readers.runs import Run, is_capital_font

if TYPE_CHECKING:
    from lxml.etree import _Element

# Deleted by a tracked change, or no text: accepted as Word's "accept all changes" does.
SKIPPED = frozenset(
    {f"{W}del", f"{W}moveFrom", f"{W}rPr", f"{W}pPr", f"{W}delText", f"{W}instrText", f"{W}sectPr", f"{W}tblPr"}
)
# A soft hyphen may be the letter ư of TCVN3; the repairs know.
_SIGNS = {
    f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}sym": "", f"{W}noBreakHyphen": "-",
    f"{W}softHyphen": "\xad",
}  # fmt: skip
_NOTES = (f"{W}footnote", f"{W}endnote")


@dataclass(slots=True)
class Content:
    """``boxes`` and ``notes`` are elements with paragraphs of their own."""

    runs: list[Run] = field(default_factory=list)
    boxes: list[_Element] = field(default_factory=list)
    notes: list[_Element] = field(default_factory=list)


def content_of(paragraph: _Element, styles: Styles) -> Content:
    """Without hidden text; of a drawing that is stored twice, once."""
    found = Content()
    look = Run("")
    stack = list(reversed(paragraph))
    while stack:
        node = stack.pop()
        if node.tag in SKIPPED:
            continue
        if node.tag == f"{W}t":
            found.runs.append(look._replace(text=node.text or ""))
        elif node.tag in _SIGNS:
            found.runs.append(look._replace(text=_sign(node)))
        elif node.tag == f"{W}txbxContent":
            found.boxes.append(node)
        elif node.tag in _NOTES:  # the XML of Word 2003 has them where they are referred to
            found.notes.append(node)
        elif node.tag == f"{MC}AlternateContent":
            stack += _preferred(node)
        elif node.tag != f"{W}r":
            stack += reversed(node)
        elif not styles.is_on("vanish", node, paragraph):
            look = Run("", is_capital_font(styles.font(node, paragraph)), styles.is_on("caps", node, paragraph))
            stack += reversed(node)
    return found


def is_end_deleted(paragraph: _Element) -> bool:
    """A tracked change took the paragraph's end away: what follows goes on in it."""
    mark = paragraph.find(f"{W}pPr/{W}rPr")
    return mark is not None and (mark.find(f"{W}del") is not None or mark.find(f"{W}moveFrom") is not None)


def _preferred(alternate: _Element) -> list[_Element]:
    """Of the same drawing stored twice, the first that carries text."""
    for name in ("Choice", "Fallback"):
        branch = alternate.find(f"{MC}{name}")
        if branch is not None and branch.find(f".//{W}t") is not None:
            return [branch]
    return []


def _sign(node: _Element) -> str:
    if node.tag != f"{W}sym":
        return "" if node.get(f"{W}type") in ("page", "column") else _SIGNS[node.tag]
    try:
        return chr(int(node.get(f"{W}char") or "", 16))
    except (ValueError, OverflowError):
        return ""
