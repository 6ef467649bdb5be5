"""Office documents written as one XML file: by Word ("Flat OPC", Word 2003) and by LibreOffice (``.fodt``)."""

from __future__ import annotations

import io

from pipeline.readers.docx import read_docx
from pipeline.readers.docx.package import flat
from pipeline.readers.draft import Draft
from pipeline.readers.odt import odt_draft
from pipeline.readers.odt.names import OFFICE
from pipeline.readers.xml import parse_xml


def read_office_xml(data: bytes) -> Draft:
    """Raises ``DocumentError`` for XML that is no document."""
    if OFFICE.strip("{}").encode() in data[:10_000]:
        root = parse_xml(io.BytesIO(data), "XML")
        return odt_draft(root, root)
    return read_docx(flat(data))
