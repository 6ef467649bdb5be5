"""Word's own format: paragraphs, tables, text boxes, notes in reading order, list numbers as Word would print them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from pipeline.readers.docx.body import Body
from pipeline.readers.docx.names import W
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
    reading = legacy_reading(list(_stored(root)))
    body = Body(styles, Numbering(package.related("numbering"), styles), reading)
    for head in sorted(_around(package, root, "header"), key=_is_letterhead):
        if _is_letterhead(head):
            body.story(head)
        else:
            body.running_head(head)
    body.story(root.find(f"{W}body"))
    body.notes(package.related("footnotes"), package.related("endnotes"))
    for foot in _around(package, root, "footer"):
        body.running_head(foot)
    text = body.text
    check_text(text)
    draft = Draft(text, MEDIA_TYPE, "docx", noise=body.noise)
    if reading is not None:
        draft.repairs.update(reading.mended)
    return draft


def _stored(root: _Element) -> Iterator[str]:
    """Paragraphs as they are in the file; one around a text box is parted by it."""
    for _, texts in groupby(root.iter(f"{W}t"), key=lambda text: next(text.iterancestors(f"{W}p"), None)):
        yield "".join(text.text or "" for text in texts)


def _is_letterhead(header: _Element) -> bool:
    """Some offices keep it in the header of the first page, where it is part of the text all the same."""
    return bool(_MOTTO.search("".join(map(str, header.itertext()))))


def _around(package: Package, root: _Element, kind: str) -> list[_Element]:
    """Page headers or footers, each once, in the order of the sections that have them."""
    found: dict[str, _Element] = {}
    for reference in root.iter(f"{W}{kind}Reference"):
        name, part = package.referred(reference_id(reference))
        if part is not None:
            found.setdefault(name, part)
    return list(found.values())
