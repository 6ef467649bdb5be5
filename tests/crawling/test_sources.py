"""Source files: what is wrong in one is said by file and entry; a draft of one is made from a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli import main
from pipeline.crawling.adapters import adapter_of
from pipeline.crawling.layouts import systems
from pipeline.crawling.pages import Page
from pipeline.crawling.recognition import draft, recognise
from pipeline.crawling.source_files import load_settings, load_source, only_folder, source_files
from pipeline.crawling.sources import SourceError
from tests.crawling.portal import serving
from tests.crawling.scenes import SYSTEM, crawl, full_portal, write_sources
from tests.crawling.skins import SKINS, STARTS

GOOD = 'title = "Sở Nội vụ"\nsystem = "vnpt"\nstart = ["https://snv.example.gov.vn/van-ban"]\n'

WRONG = [
    ('title = "A"\n', "start: thiếu mục này"),
    (GOOD + 'colour = "red"\n', "colour: không có mục này"),
    (GOOD + 'name = "khac"\n', "tên của nguồn là tên tệp"),
    (GOOD.replace("vnpt", "wordpress"), "system: không có hệ thống này"),
    (GOOD.replace("https:", "ftp:"), "không phải là địa chỉ http hay https"),
    (GOOD.replace('["https://snv.example.gov.vn/van-ban"]', "[]"), "start: để trống"),
    (GOOD.replace("vnpt", "plain"), "thiếu listing.row"),
    (GOOD + '[listing]\nrow = ["tr["]\n', "không phải là bộ chọn CSS"),
    (GOOD + '[listing]\nrwo = ["tr"]\n', "rwo"),
    (GOOD + '[document]\ncontent = ["div:nope("]\n', "không phải là bộ chọn CSS"),
    (GOOD + 'documents = "(van-ban"\n', "không phải là biểu thức chính quy"),
    (GOOD + 'encoding = "utf-88"\n', "không có bảng mã"),
    (GOOD + 'code = "../x.py"\n', "phải là tên một tệp .py"),
    (GOOD + "limits = { delay = -1 }\n", "limits.delay: số quá nhỏ"),
    (GOOD + "limits = { megabytes = 1000 }\n", "limits.megabytes: số quá lớn"),
    (GOOD + 'limits = { pages = "nhiều" }\n', "limits.pages: phải là số"),
    (GOOD.replace('["https://snv.example.gov.vn/van-ban"]', '"https://a.vn/"'), "start: phải là danh sách"),
    (GOOD.replace('"Sở Nội vụ"', "5"), "title: phải là chữ"),
    (GOOD + "limits = { pages = 0 }\n", "limits.pages"),
    (GOOD + "revisit = { window = -1 }\n", "revisit.window"),
    ('title = "A\n', "không phải là TOML"),
]


@pytest.mark.parametrize(("text", "said"), WRONG, ids=[said for _, said in WRONG])
def test_a_mistake_is_named_with_file_and_entry(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "so-noi-vu.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SourceError) as failed:
        load_source(path)
    assert said in str(failed.value)
    assert "so-noi-vu.toml" in str(failed.value)


def test_a_portal_of_a_known_system_is_a_few_lines(tmp_path: Path) -> None:
    path = tmp_path / "so-noi-vu.toml"
    path.write_text(GOOD + '[listing]\nnumber = "td.so"\n', encoding="utf-8")
    source = load_source(path)
    assert source.layout.listing.number == ("td.so",), "its own"
    assert source.layout.listing.row == systems()["vnpt"].layout.listing.row, "the system's"
    assert source.allowed_hosts == {"snv.example.gov.vn"}
    assert load_source(path) == source


def test_a_name_is_checked(tmp_path: Path) -> None:
    path = tmp_path / "Sở Nội vụ.toml"
    path.write_text(GOOD, encoding="utf-8")
    with pytest.raises(SourceError, match="chữ thường không dấu"):
        load_source(path)


def test_a_crawl_needs_a_contact(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(GOOD, encoding="utf-8")
    with pytest.raises(SourceError, match="contact"):
        load_settings(tmp_path)
    assert main(["crawl", str(tmp_path), "--db", str(tmp_path / "a.db")]) == 2
    for useless in ('contact = "a"', 'contact = "vp@example.vn\\nX-Other: 1"', "inner = []"):
        (tmp_path / "crawl.toml").write_text(useless, encoding="utf-8")
        with pytest.raises(SourceError, match="contact"):
            load_settings(tmp_path)
    (tmp_path / "crawl.toml").write_text('contact = "vp@example.vn"\n', encoding="utf-8")
    assert load_settings(tmp_path).contact == "vp@example.vn"
    assert [path.name for path in source_files([tmp_path])] == ["a.toml"]
    (tmp_path / "trong").mkdir()
    for wrong in ("none.toml", "trong"):
        with pytest.raises(SourceError):
            source_files([tmp_path / wrong])
    (tmp_path / "trong" / "b.toml").write_text(GOOD, encoding="utf-8")
    with pytest.raises(SourceError, match="cùng một thư mục"):
        only_folder(source_files([tmp_path, tmp_path / "trong"]))


def test_check_and_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "b.toml").write_text(GOOD.replace("vnpt", "khac"), encoding="utf-8")
    (tmp_path / "crawl.toml").write_text('contact = "vp@example.vn"\n', encoding="utf-8")
    assert main(["sources", "check", str(tmp_path)]) == 2
    shown = capsys.readouterr()
    assert shown.out == "a: Sở Nội vụ (vnpt), 1 danh sách\n"
    assert "b.toml: system" in shown.err
    assert main(["crawl", str(tmp_path / "b.toml"), "--db", str(tmp_path / "a.db")]) == 3, "no source is left"
    assert "b.toml: system" in capsys.readouterr().err
    (tmp_path / "b.toml").write_text(GOOD + 'code = "b.py"\n', encoding="utf-8")
    (tmp_path / "crawl.toml").rename(tmp_path / "kept")
    assert main(["sources", "check", str(tmp_path)]) == 2
    assert [Path(line.split(":")[0]).name for line in capsys.readouterr().err.splitlines()] == ["b.py", "crawl.toml"]
    (tmp_path / "kept").rename(tmp_path / "crawl.toml")
    (tmp_path / "b.toml").unlink()
    assert main(["sources", "check", str(tmp_path)]) == 0
    assert main(["sources", "list", str(tmp_path), "--db", str(tmp_path / "a.db")]) == 0
    assert capsys.readouterr().out.endswith("a\tvnpt\tSở Nội vụ\t\t\t\n")
    assert main(["sources", "list", str(tmp_path / "none.toml")]) == 2


OWN_CODE = """
from pipeline.crawling.details import Detail
from pipeline.crawling.listing import Listed, Row

def read_listing(page, layout):
    rows = tuple(Row(page.absolute(a["href"]), title=a.get_text()) for a in page.soup.select("a[href*=bai]"))
    return Listed(rows, (), len(rows))

def read_detail(page, layout):
    return Detail(fits=True, number="5/TB")
"""


def test_a_site_may_need_code(tmp_path: Path) -> None:
    path = tmp_path / "la.toml"
    path.write_text('title = "Lạ"\nstart = ["https://a.vn/"]\ncode = "la.py"\n', encoding="utf-8")
    with pytest.raises(SourceError, match="không có tệp này"):
        adapter_of(load_source(path))
    (tmp_path / "la.py").write_text("x = 1", encoding="utf-8")
    with pytest.raises(SourceError, match="read_listing"):
        adapter_of(load_source(path))
    (tmp_path / "la.py").write_text("raise ValueError('no')", encoding="utf-8")
    with pytest.raises(SourceError, match="ValueError: no"):
        adapter_of(load_source(path))
    (tmp_path / "la.py").write_text(OWN_CODE, encoding="utf-8")
    page = Page("https://a.vn/", b'<a href="/bai-1">Mot</a><a href="/x">x</a>')
    adapter = adapter_of(load_source(path))
    assert [(row.url, row.title) for row in adapter.listing(page).rows] == [("https://a.vn/bai-1", "Mot")]
    assert adapter.detail(page).number == "5/TB"


def test_a_source_says_what_its_pages_lie_about() -> None:
    page = Page("https://a.vn/", "<title>Về nghỉ lễ</title>".encode("utf-16-le"), "utf-16-le")
    assert page.soup.title
    assert page.soup.title.string == "Về nghỉ lễ"


@pytest.mark.parametrize("system", SKINS)
def test_a_page_tells_its_system(system: str) -> None:
    portal = full_portal((system,), count=6)
    portal.url = "http://portal.example.vn"
    reply = portal.answer("GET", STARTS[system], b"", {})
    wanted = {"vbpl-new": "sitemap"}.get(system, SYSTEM.get(system, system))
    page = Page(portal.url + STARTS[system], reply.body)
    assert recognise(page) == wanted
    assert "Đọc thử: " in draft(page)


UNKNOWN = """<html><head><title>Phòng Nội vụ</title></head><body><ul class="menu"><li><a href="/a">A</a></li></ul>
<table class="ds">
<tr class="dong"><td>05/TB-PNV</td><td>02/03/2026</td><td><a href="/tb-5">Về nghỉ lễ</a></td></tr>
<tr class="dong"><td>06/TB-PNV</td><td>05/03/2026</td><td><a href="/tb-6">Về trực cơ quan</a></td></tr>
<tr class="dong"><td>07/TB-PNV</td><td>09/03/2026</td><td><a href="/tb-7">Về tổng vệ sinh</a></td></tr></table></body></html>"""


@pytest.mark.parametrize(
    ("named", "row"),
    [('class="dong"', "tr.dong"), ("", "table.ds tr"), ('class=""', "table.ds tr")],
    ids=["row", "table", "empty"],
)
def test_a_draft_for_an_unknown_site_guesses_its_rows(tmp_path: Path, named: str, row: str) -> None:
    html = UNKNOWN.replace('class="dong"', named).encode()
    text = draft(Page("https://pnv.example.vn/tb", html))
    path = tmp_path / "pnv.toml"
    path.write_text(text, encoding="utf-8")
    source = load_source(path)
    assert source.system == "plain"
    assert source.layout.listing.row == (row,)
    listed = adapter_of(source).listing(Page("https://pnv.example.vn/tb", html))
    assert [row.url for row in listed.rows] == [f"https://pnv.example.vn/tb-{n}" for n in (5, 6, 7)]


def test_a_draft_can_be_crawled_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    portal = full_portal(("vnpt",), count=5)
    with serving(portal):
        assert main(["sources", "new", portal.url + STARTS["vnpt"]]) == 0
        sources = write_sources(tmp_path / "nguon", portal)
        (sources / "vnpt.toml").write_text(capsys.readouterr().out + "limits = { delay = 0 }\n", encoding="utf-8")
        ran = crawl(sources, tmp_path / "a.db")
        assert main(["sources", "new", portal.url + "/none"]) == 3
    assert (ran.code, ran.source("vnpt")["new"]) == (0, 8), ran.said
