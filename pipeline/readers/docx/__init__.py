"""Word's own format: paragraphs, tables, text boxes, notes in reading order, list numbers as Word would print them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.readers.docx.body import Body
from pipeline.readers.docx.names import W, switch
from pipeline.readers.docx.numbering import Numbering
from pipeline.readers.docx.package import Package, reference_id
from pipeline.readers.docx.styles import Styles
from pipeline.readers.draft import Draft
from pipeline.readers.limits import check_text
from pipeline.readers.repairs.legacy import legacy_reading

if TYPE_CHECKING:
    from lxml.etree import _Element

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_MOTTO = re.compile(r"cộng h[oò][aà] xã hội chủ nghĩa|đảng cộng sản việt nam", re.IGNORECASE)


def read_docx(package: Package) -> Draft:
    """Raises ``DocumentError`` for damaged parts and for parts that unpack to more than the limit."""
    root = package.document
    styles = Styles(package.related("styles"))
    reading = legacy_reading(["".join(map(str, p.itertext(f"{W}t"))) for p in root.iter(f"{W}p")])
    body = Body(styles, Numbering(package.related("numbering"), styles), reading)
    first, heads = _heads(package, root)
    for head in heads:
        body.running_head(head)
    for head in first:
        body.story(head)
    body.story(root.find(f"{W}body"))
    body.notes(package.related("footnotes"), package.related("endnotes"))
    for foot in _around(package, root, "footer").values():
        body.running_head(foot)
    text = body.text
    check_text(text)
    draft = Draft(text, MEDIA_TYPE, "docx", noise=body.noise)
    if reading is not None:
        draft.repairs.update(reading.mended)
    return draft


def _heads(package: Package, root: _Element) -> tuple[list[_Element], list[_Element]]:
    """Page headers: those that are part of the text, and those printed on every page, which are not.

    The first page may have a header of its own, and some offices keep their letterhead in it.
    """
    headers = _around(package, root, "header")
    section = next(root.iter(f"{W}sectPr"), None)
    own = section.find(f"{W}headerReference[@{W}type='first']") if section is not None else None
    name = package.referred(reference_id(own))[0] if own is not None and switch(section, "titlePg") else ""
    first = [header for key, header in headers.items() if key == name or _MOTTO.search("".join(map(str, header.itertext())))]
    return first, [header for header in headers.values() if header not in first]


def _around(package: Package, root: _Element, kind: str) -> dict[str, _Element]:
    """Page headers or footers by name, in the order of the sections that have them."""
    found: dict[str, _Element] = {}
    for reference in root.iter(f"{W}{kind}Reference"):
        name, part = package.referred(reference_id(reference))
        if part is not None:
            found.setdefault(name, part)
    return found
