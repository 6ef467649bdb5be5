"""What goes wrong at a portal is a named failure of its source, with the page kept as proof; the other sources go on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.captures import load_capture
from tests.crawling.portal import Portal, Reply, serving
from tests.crawling.scenes import Ran, crawl, full_portal, rows, write_sources
from tests.crawling.skins import STARTS

pytestmark = pytest.mark.xdist_group("failing")


def page(main: str, title: str = "Cổng thông tin") -> Reply:
    return Reply(f"<html><head><title>{title}</title></head><body>{main}</body></html>".encode())


CAPTCHA = page('<form><p>Vui lòng nhập mã xác nhận</p><img src="/captcha.ashx"><input name="captcha"></form>')
LOGIN = page('<h1>Đăng nhập hệ thống</h1><form><input name="user"><input type="password" name="pass"></form>', "Đăng nhập")
OTHER = page(
    "".join(f'<div class="moi"><a href="/x/{n}">Tin {n}</a> 02/03/2026 nội dung của tin số {n}</div>' for n in range(30))
)
SHELL = Reply(b'<html><body><div id="__next"></div><script src="/_next/app.js"></script></body></html>')

# One portal for all: system, what stands in place of its list, and the code that is to be said.
BROKEN = [
    ("liferay", CAPTCHA, "captcha"),
    ("sharepoint", LOGIN, "login_required"),
    ("vbpl-old", Reply(b"<html><body>Access denied</body></html>", status=403), "blocked"),
    ("vbpl-new", SHELL, "script_only"),
    ("nukeviet", OTHER, "empty_listing"),
    ("drupal", Reply(b"", status=500), "site_error"),
    ("vnpt", Reply(b"<html><body>404</body></html>", status=404), "not_found"),
    ("rss", OTHER, "layout_changed"),
    ("atom", Reply(b"", status=302, headers={"Location": "/atom/tin.xml"}), "too_many_redirects"),
]


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Portal, Ran, Path]]:
    folder = tmp_path_factory.mktemp("broken")
    portal = full_portal(count=3)
    with serving(portal):
        for system, reply, _ in BROKEN:
            portal.special[STARTS[system].partition("?")[0]] = reply
        sources = write_sources(folder / "nguon", portal)
        (sources / "sai.toml").write_text('title = "Sai"\nsystem = "khong-co"\nstart = ["http://a.vn"]', encoding="utf-8")
        yield portal, crawl(sources, folder / "a.db"), folder / "a.db"


@pytest.mark.parametrize(("system", "code"), [(system, code) for system, _, code in BROKEN])
def test_a_broken_list_is_a_failure_of_its_source(broken: tuple[Portal, Ran, Path], system: str, code: str) -> None:
    _, ran, db = broken
    assert ran.code == 3
    assert ran.codes(system) == [code]
    assert ran.source(system)["complete"] is False
    assert f"{system}: LỖI NGUỒN" in ran.said
    ((stored, capture),) = rows(db, "SELECT code, capture FROM source_errors WHERE source = ?", system)
    assert stored == code
    assert (capture is None) == (code == "too_many_redirects"), "what was answered is kept"


def test_the_proof_is_the_page(broken: tuple[Portal, Ran, Path]) -> None:
    _, _, db = broken
    ((capture,),) = rows(db, "SELECT capture FROM source_errors WHERE source = 'liferay'")
    assert load_capture(str(db.with_name("a.db.warc") / str(capture)), 100_000).data == CAPTCHA.body


def test_the_other_sources_go_on(broken: tuple[Portal, Ran, Path]) -> None:
    _, ran, db = broken
    for system in ("eportal", "sitemap"):
        assert ran.source(system)["new"] == 6
        assert ran.source(system)["failures"] == []
    assert rows(db, "SELECT count(*) FROM documents")[0][0] == 12
    assert "sai.toml: system: không có hệ thống này" in ran.said


def test_a_source_that_was_well_and_fails_later(tmp_path: Path) -> None:
    portal = full_portal(("vnpt", "drupal", "eportal"), count=5)
    with serving(portal):
        sources = write_sources(tmp_path / "nguon", portal)
        assert crawl(sources, tmp_path / "a.db").code == 0
        # The columns have moved, the pages of documents are laid out anew, and a file is gone behind a page.
        skin = portal.skins["drupal"]
        portal.skins["drupal"] = lambda *given: _edited(skin(*given), b"field-ngay-ban-hanh", b"field-cot-moi")
        own = portal.skins["vnpt"]
        portal.skins["vnpt"] = lambda *given: _edited(own(*given), b'class="DetailControl"', b'class="ChiTietMoi"')
        eportal = portal.doc("eportal", 2)
        assert eportal
        eportal.title += " (sửa)"
        portal.special["/eportal/upload/2/kem-theo.doc"] = LOGIN
        ran = crawl(sources, tmp_path / "a.db", "--all")
        assert ran.code == 3
        assert ran.codes("drupal") == ["layout_changed"]
        assert set(ran.codes("vnpt")) == {"layout_changed"}
        assert ran.codes("eportal") == ["login_required"]
        # Mended, it is well again, and nothing was taken for gone.
        portal.skins |= {"drupal": skin, "vnpt": own}
        portal.special.clear()
        again = crawl(sources, tmp_path / "a.db")
        assert again.code == 0, again.said
        assert rows(tmp_path / "a.db", "SELECT count(*) FROM source_errors") == [(0,)]
        assert rows(tmp_path / "a.db", "SELECT count(*) FROM crawled WHERE gone_at IS NOT NULL") == [(0,)]


def test_a_list_that_is_longer_than_allowed_is_no_success(tmp_path: Path) -> None:
    portal = full_portal(("liferay",))
    with serving(portal):
        sources = write_sources(tmp_path / "nguon", portal)
        path = sources / "liferay.toml"
        path.write_text(path.read_text(encoding="utf-8").replace("delay = 0.0", "delay = 0.0, pages = 2"), encoding="utf-8")
        ran = crawl(sources, tmp_path / "a.db")
    assert (ran.code, ran.codes("liferay")) == (3, ["page_limit"])


def test_single_documents_have_problems_and_the_rest_is_stored(tmp_path: Path) -> None:
    portal = full_portal(("eportal",), count=6)
    with serving(portal):
        portal.special["/eportal/cong-van/tb-1.html"] = Reply(b"gone", status=410)
        portal.special["/eportal/upload/2/kem-theo.doc"] = page(
            "Không có tệp này trên máy chủ của chúng tôi, xin chọn tệp khác. " * 40
        )
        portal.special["/eportal/upload/3/bieu.rtf"] = Reply(b"", "video/mp4")
        ran = crawl(write_sources(tmp_path / "nguon", portal), tmp_path / "a.db")
    assert ran.code == 1, ran.said
    problems = ran.source("eportal")["problems"]
    assert sorted(problem["code"] for problem in problems) == ["file_missing", "http_410", "media_type"]
    stored = rows(tmp_path / "a.db", "SELECT code FROM problems ORDER BY code")
    assert stored == [("file_missing",), ("http_410",), ("media_type",)]


def test_a_list_that_says_it_has_more_is_a_problem(tmp_path: Path) -> None:
    portal = full_portal(("vnpt",), count=4)
    own = portal.skins["vnpt"]
    portal.skins["vnpt"] = lambda *given: _edited(own(*given), "Tổng số: 4".encode(), "Tổng số: 47".encode())
    with serving(portal):
        ran = crawl(write_sources(tmp_path / "nguon", portal), tmp_path / "a.db")
    assert ran.code == 1, ran.said
    assert "(fewer_listed)" in ran.said
    assert ran.source("vnpt")["new"] == 7


def test_a_portal_that_bars_the_way_is_let_alone(tmp_path: Path) -> None:
    portal = full_portal(("rss", "eportal"), count=12)
    with serving(portal):
        for doc in portal.docs["rss"]:
            portal.special[f"/rss/bai-{doc.ident}"] = Reply(b"<html><body>Access denied</body></html>", status=403)
        ran = crawl(write_sources(tmp_path / "nguon", portal), tmp_path / "a.db")
    assert ran.codes("rss") == ["blocked"] * 3
    assert len([seen for seen in portal.log if "/rss/bai-" in seen.path]) <= 4, "one may have been on its way"
    assert ran.source("eportal")["new"] == 15, "the others go on"


def test_a_portal_that_cannot_be_reached(tmp_path: Path) -> None:
    portal = full_portal(("eportal",), count=2)
    with serving(portal):
        sources = write_sources(tmp_path / "nguon", portal)
    ran = crawl(sources, tmp_path / "a.db")
    assert (ran.code, ran.codes("eportal")) == (3, ["robots_unreachable"])


@pytest.mark.parametrize(("robots", "code"), [("User-agent: thidua\nDisallow: /", "robots"), (None, "robots_unreachable")])
def test_a_list_that_robots_txt_forbids_or_that_cannot_be_known(tmp_path: Path, robots: str | None, code: str) -> None:
    portal = full_portal(("eportal",), count=2)
    with serving(portal):
        if robots is None:
            portal.special["/robots.txt"] = Reply(b"down", status=503)
        else:
            portal.robots = robots
        ran = crawl(write_sources(tmp_path / "nguon", portal), tmp_path / "a.db")
        assert {seen.path for seen in portal.log} == {"/robots.txt"}
    assert (ran.code, ran.codes("eportal")) == (3, [code])


def _edited(reply: Reply | None, old: bytes, new: bytes) -> Reply | None:
    if reply is not None:
        reply.body = reply.body.replace(old, new)
        reply.headers.pop("ETag", None)
    return reply
