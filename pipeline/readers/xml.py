"""XML of office files, parsed without entities, network or patience for damage."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from pipeline.errors import DocumentError

if TYPE_CHECKING:
    from lxml.etree import _Element


def parse_xml(stream: BytesIO, name: str) -> _Element:
    """The root; a damaged part is read as far as it goes, raises ``DocumentError`` where nothing is left."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, recover=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.parse(stream, parser).getroot()
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DocumentError(
            "read", "xml_damaged", f"Phần {name} của tệp hỏng: {error}. Hãy mở bằng chương trình soạn thảo và lưu lại."
        ) from error
    if root is None:
        raise DocumentError("read", "xml_damaged", f"Phần {name} của tệp hỏng, không còn nội dung. Hãy xin lại tệp gốc.")
    etree.strip_elements(root, etree.Entity, with_tail=False)
    return root
