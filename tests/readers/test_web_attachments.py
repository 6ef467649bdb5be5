"""Files that a web page offers."""

from __future__ import annotations

import pytest

from extractors.record import extract_record
from schemas import Attachment
from tests.readers.documents import text_of
from tests.readers.test_web_pages import BODY, page

FILES = "<ul>" + "<li><a href='/tep/phu-luc.pdf'>Phụ lục kế hoạch thi đua</a></li>" * 5 + "</ul>"
OTHERS = "".join(f"<li><a href='/{i}'>Quyết định số {i} của huyện</a> <a href='/{i}.pdf'>Tải về</a></li>" for i in range(9))
BOXES = "".join(
    f"<li><a href='/{i}'>Văn bản số {i}</a><div style='display:none'><a href='/{i}.doc'>{i}.doc</a></div></li>"
    for i in range(3)
)


def offered(html: str, head: str = "") -> list[tuple[str, str]]:
    return list(text_of(page(BODY + html, head), "https://bm.example.vn/tin/5").links)


def test_attachments_are_links() -> None:
    body = BODY + "<a href='/tep/kh%205.pdf'>Tải về</a><a href='khac.html'>Khác</a><a href='http://[x'>Hỏng</a>"
    document = text_of(page(body), "https://bm.example.vn/tin/5")
    assert document.links == (("https://bm.example.vn/tep/kh%205.pdf", "Tải về"),)
    assert extract_record(document).source.attachments == (
        Attachment(uri="https://bm.example.vn/tep/kh%205.pdf", label="Tải về"),
    )


@pytest.mark.parametrize(
    ("html", "address", "label"),
    [
        ("<a href=\"javascript:downloadfile('5.doc','/TW/5.doc');\">5.doc</a>", "/TW/5.doc", "5.doc"),
        ("<a href='#' onclick=\"downloadFile('5f9b','../upload/kh.pdf')\">Tải về</a>", "/upload/kh.pdf", "Tải về"),
        ("<button onclick='window.open(\"/tep/kh.docx\")'>Tải</button>", "/tep/kh.docx", "Tải"),
        ("<iframe src='/pdfjs/web/viewer.html?file=/upload/kh.pdf'></iframe>", "/upload/kh.pdf", ""),
        ("<iframe src='//docs.google.com/viewer?url=http%3A%2F%2Fa.vn%2Fkh.pdf&a=1'></iframe>", "http://a.vn/kh.pdf", ""),
        ("<a href='http://docs.google.com/viewer?url=a.vn/kh.pdf'>Xem</a>", "http://a.vn/kh.pdf", "Xem"),
        ("<iframe src='/xem.html?file=kh.pdf'></iframe>", "/tin/kh.pdf", ""),
        ("<embed src='/kh.pdf' type='application/pdf'>", "/kh.pdf", ""),
        ("<object data='/xem?id=5' type='application/pdf'></object>", "/xem?id=5", ""),
        ("<a href='/_layouts/15/WopiFrame.aspx?sourcedoc=/TW/5.doc'>Xem nhanh</a>", "/TW/5.doc", "Xem nhanh"),
        ("<a href='/documents/20182/kh.pdf/1f3c-9a?t=1'>Kế hoạch</a>", "/documents/20182/kh.pdf/1f3c-9a?t=1", "Kế hoạch"),
        ("<a href='/LinkClick.aspx?fileticket=aB3'>Tải về</a>", "/LinkClick.aspx?fileticket=aB3", "Tải về"),
        ("<a href='/tai?id=5' download>Bản đầy đủ</a>", "/tai?id=5", "Bản đầy đủ"),
        ("<div style='display:none'><a href='/TW/5.doc'>5.doc</a></div>", "/TW/5.doc", "5.doc"),
        (FILES, "/tep/phu-luc.pdf", "Phụ lục kế hoạch thi đua"),
    ],
)  # fmt: skip
def test_attachments_behind_scripts_and_viewers(html: str, address: str, label: str) -> None:
    assert offered(html) == [(address if "://" in address else f"https://bm.example.vn{address}", label)]


@pytest.mark.parametrize(
    "html",
    [
        "<a href='javascript:void(0)'>Tải về</a><a href='javascript:__doPostBack(\"ctl00\",\"\")'>Tải về</a>",
        "<a href='/tai-nguyen/download.html'>Download</a><a href='/download/'>Tài nguyên</a>",
        "<div class='tin-lien-quan'><a href='/tep/khac.pdf'>Tải về</a></div>",
        f"<ul>{BOXES}</ul>",
        f"<ul>{OTHERS}</ul>",
    ],
)  # fmt: skip
def test_files_of_other_documents_are_none_of_its_own(html: str) -> None:
    assert offered(html) == []


def test_addresses_start_from_the_base_of_the_page() -> None:
    assert offered("<a href='x.pdf'>Tải</a>", "<base href='/goc/'>") == [("https://bm.example.vn/goc/x.pdf", "Tải")]


def test_one_file_is_one_attachment() -> None:
    html = "<iframe src='/xem.html?file=/tep/kh.pdf'></iframe><a href='/tep/kh.pdf'>Tải về</a>"
    assert offered(html) == [("https://bm.example.vn/tep/kh.pdf", "Tải về")]
