"""One Word document in the containers that programs of three decades packed it in."""

from __future__ import annotations

import pytest

from pipeline.errors import DocumentError
from tests.readers.documents import OFFICE, PACKAGE, packed, paragraph, text_of

SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
WORD = f"<w:document xmlns:w='{SPACE}'><w:body>{paragraph('Kế hoạch thi đua')}</w:body></w:document>"
RELATION = f"<Relationship Id='a' Type='{OFFICE}/officeDocument' Target='/word/document2.xml'/>"
OPENED = '<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?>'
FLAT = (
    f"{OPENED}<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>"
    f"<pkg:part pkg:name='/word/document.xml'><pkg:xmlData>{WORD}</pkg:xmlData></pkg:part></pkg:package>"
)
WORD_2003 = (
    f"{OPENED}<w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'"
    " xmlns:wx='http://schemas.microsoft.com/office/word/2003/auxHint'><w:body><wx:sect>"
    "<w:p><w:pPr><w:listPr><wx:t wx:val='1.'/></w:listPr></w:pPr><w:r><w:t>Kế hoạch thi đua</w:t></w:r>"
    "<w:r><w:footnote><w:p><w:r><w:t>Chú thích</w:t></w:r></w:p></w:footnote></w:r></w:p></wx:sect></w:body></w:wordDocument>"
)
FLAT_OPEN_DOCUMENT = (
    f"{OPENED}<o:document xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
    " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
    "<o:body><o:text><text:p>Kế hoạch thi đua</text:p></o:text></o:body></o:document>"
)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(packed({"word/document.xml": WORD.replace(SPACE, STRICT).encode()}), "Kế hoạch thi đua\n", id="strict"),
        pytest.param(packed({"word\\document.xml": WORD.encode()}), "Kế hoạch thi đua\n", id="separators of Windows"),
        pytest.param(
            packed(
                {
                    "_rels/.rels": f"<Relationships xmlns='{PACKAGE}'>{RELATION}</Relationships>".encode(),
                    "word/document2.xml": WORD.encode(),
                }
            ),
            "Kế hoạch thi đua\n",
            id="main part of another name",
        ),
        pytest.param(
            packed({"word/document.xml": WORD.encode(), "word/vbaProject.bin": b"x"}), "Kế hoạch thi đua\n", id="macros"
        ),
        pytest.param(FLAT.encode(), "Kế hoạch thi đua\n", id="one XML file"),
        pytest.param(WORD_2003.encode(), "1. Kế hoạch thi đua\nChú thích\n", id="Word 2003"),
        pytest.param(FLAT_OPEN_DOCUMENT.encode(), "Kế hoạch thi đua\n", id="flat OpenDocument"),
    ],
)
def test_the_text_is_the_same(data: bytes, expected: str) -> None:
    assert text_of(data).text == expected


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<?xml version='1.0'?><hoadon><so>12</so></hoadon>", "xml_data"),
        (b"<?xml version='1.0'?><hoadon><so", "xml_data"),
        (FLAT.replace("/word/document.xml", "/word/khac.xml").encode(), "docx_damaged"),
    ],
)
def test_xml_that_is_no_document_is_refused_by_name(data: bytes, code: str) -> None:
    with pytest.raises(DocumentError) as refusal:
        text_of(data)
    assert refusal.value.code == code
