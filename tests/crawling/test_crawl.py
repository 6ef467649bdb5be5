"""Whole crawls of a portal on the loopback: everything is found, nothing twice, nothing that is forbidden."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from cli import main
from pipeline.captures import load_capture
from pipeline.crawling.run import _alone
from tests.crawling.portal import Portal, rtf, serving
from tests.crawling.replay import replay
from tests.crawling.scenes import (
    REMEMBERED,
    STORED,
    Ran,
    crawl,
    expected,
    file_urls,
    full_portal,
    make_doc,
    notice,
    page_url,
    remembered,
    rows,
    write_sources,
)

pytestmark = pytest.mark.xdist_group("crawl")


@dataclass
class Crawled:
    portal: Portal
    sources: Path
    db: Path
    first: Ran
    asked: int


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawled]:
    folder = tmp_path_factory.mktemp("crawl")
    portal = full_portal()
    portal.docs["drupal"].append(make_doc("drupal", 99))
    for system, ident in (("eportal", 5), ("vnpt", 2)):
        doc = portal.doc(system, ident)
        assert doc
        doc.listed_day = "2019-04-30"  # as the portal has it, not as it is printed
    with serving(portal):
        sources = write_sources(folder / "nguon", portal)
        portal.robots += "Disallow: /drupal/node/99\n"
        yield Crawled(portal, sources, folder / "a.db", crawl(sources, folder / "a.db"), len(portal.log))


def test_every_document_and_file_of_every_system_is_found(crawled: Crawled) -> None:
    assert crawled.first.code == 0, crawled.first.said
    forbidden = crawled.portal.url + "/drupal/node/99"
    assert remembered(crawled.db) == expected(crawled.portal) - {forbidden}
    stored = {str(uri) for (uri,) in rows(crawled.db, "SELECT uri FROM sources")}
    assert len(stored) == 11 * 10, "7 pages and 3 files of each system; the packed one under the name of what is in it"


def test_what_robots_txt_forbids_is_not_asked_for_and_counted(crawled: Crawled) -> None:
    asked = [seen.path for seen in crawled.portal.log[: crawled.asked]]
    assert asked.count("/robots.txt") == 1
    assert asked[0] == "/robots.txt"
    assert not [path for path in asked if path.startswith("/cam/") or path == "/drupal/node/99"]
    assert crawled.first.source("drupal")["forbidden"] == 1


def test_nothing_is_asked_for_twice_and_menus_and_other_news_not_at_all(crawled: Crawled) -> None:
    log = crawled.portal.log[: crawled.asked]
    twice = Counter((seen.method, seen.path) for seen in log if seen.method == "GET")
    again = {path for (_, path), count in twice.items() if count > 1}
    assert again <= {"/drupal/node/4", "/vbpl-old/ketqua.aspx?RowPerPage=4"}, again
    assert not [seen.path for seen in log if "other-" in seen.path or "gioi-thieu" in seen.path]


def test_the_agent_says_who_asks_and_whom_to_write_to(crawled: Crawled) -> None:
    agents = {seen.agent for seen in crawled.portal.log}
    assert len(agents) == 1
    assert "thidua" in agents.copy().pop()
    assert "+test@example.vn" in agents.pop()


def test_no_cookie_is_sent_back(crawled: Crawled) -> None:
    assert {seen.cookie for seen in crawled.portal.log} == {None}


def test_one_request_at_a_time(crawled: Crawled) -> None:
    log = sorted(crawled.portal.log[: crawled.asked], key=lambda seen: seen.began)
    assert all(seen.ended <= following.began for seen, following in itertools.pairwise(log))


def test_each_record_points_to_its_capture_and_each_file_to_its_page(crawled: Crawled) -> None:
    fields = ", ".join(f"record ->> '$.source.{field}'" for field in ("uri", "capture", "sha256", "parent"))
    found = rows(crawled.db, f"SELECT {fields} FROM records")
    folder = crawled.db.with_name("a.db.warc")
    assert len(found) == 11 * 10
    for uri, capture, sha256, _ in found:
        raw = load_capture(str(folder / str(capture)), 10_000_000)
        assert str(uri).partition("!/")[0] == raw.uri
        assert raw.sha256 == sha256 or "!/" in str(uri)
    parents = {str(uri).partition("!/")[0]: parent for uri, _, _, parent in found}
    assert parents[crawled.portal.url + "/vnpt/files/2/kem-theo.doc"] == page_url(crawled.portal, "vnpt", make_doc("vnpt", 2))
    assert parents[page_url(crawled.portal, "vnpt", make_doc("vnpt", 2))] is None


def test_what_the_list_says_otherwise_is_a_warning(crawled: Crawled) -> None:
    query = (
        "SELECT s.uri, w.message FROM warnings w JOIN sources s USING (document_id) WHERE w.code = 'listing_mismatch'"
        " AND w.message LIKE 'Ngày ban hành%' ORDER BY s.uri"
    )
    found = rows(crawled.db, query)
    page = page_url(crawled.portal, "eportal", make_doc("eportal", 5))
    pages = {page_url(crawled.portal, system, doc) for system, docs in crawled.portal.docs.items() for doc in docs}
    assert [(uri, "2019-04-30" in str(said)) for uri, said in found if uri in pages] == [(page, True)]
    assert ["2018-03-06" in str(said) for uri, said in found if uri == page] == [True]
    (said,) = [said for uri, said in found if uri == crawled.portal.url + "/vnpt/files/2/kem-theo.doc"]
    assert "2019-04-30" in str(said), "a page's only file is what the list speaks of"
    assert not [uri for uri, _ in found if "bieu.rtf" in str(uri)], "of several files it speaks of none"


def test_every_value_is_proven(crawled: Crawled, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--db", str(crawled.db)]) == 0
    assert main(["show", crawled.portal.url + "/vnpt/files/2/kem-theo.doc", "--db", str(crawled.db)]) == 0
    shown = capsys.readouterr().out
    assert f"Trang chứa tệp: {page_url(crawled.portal, 'vnpt', make_doc('vnpt', 2))}" in shown
    assert "Bản lưu gốc: " in shown
    assert main(["sources", "list", str(crawled.sources / "vnpt.toml"), "--db", str(crawled.db)]) == 0
    listed = capsys.readouterr().out.rstrip("\n").split("\t")
    assert (listed[0], listed[4], listed[5]) == ("vnpt", "7", "0")
    assert listed[3] >= "2026"


def test_a_source_can_be_tried_on_kept_pages(crawled: Crawled, capsys: pytest.CaptureFixture[str]) -> None:
    source, folder = str(crawled.sources / "vnpt.toml"), crawled.db.with_name("a.db.warc")
    kept = rows(crawled.db, "SELECT capture FROM crawled WHERE source = 'vnpt' AND kind = 'listing' ORDER BY rowid")
    assert main(["sources", "try", source, f"{folder}/{kept[0][0]}"]) == 0
    shown = capsys.readouterr().out
    assert "Danh sách: 3 dòng, 2 liên kết sang trang, cổng ghi 7" in shown
    assert "1/TB-SNV | 2018-03-02 | Về lịch làm việc số 1 của vnpt" in shown
    page = rows(crawled.db, "SELECT capture FROM crawled WHERE url = ?", _vnpt(crawled.portal, 3))
    assert main(["sources", "try", source, f"{folder}/{page[0][0]}"]) == 0
    shown = capsys.readouterr().out
    assert "Văn bản: số 3/TB-SNV, ban hành 2018-03-04" in shown
    assert shown.count("  tệp: ") == 2
    assert main(["sources", "try", source, f"{folder}/none.warc.gz!/1"]) == 3


def test_one_crawl_at_a_time(crawled: Crawled) -> None:
    with _alone(crawled.db):
        ran = crawl(crawled.sources, crawled.db)
    assert ran.code == 3
    assert "đang chạy" in ran.said


def test_file_names_from_the_server_are_no_paths(crawled: Crawled) -> None:
    inside = {path.relative_to(crawled.db.parent).parts[0] for path in crawled.db.parent.rglob("*") if path.is_file()}
    assert inside <= {"a.db", "a.db-wal", "a.db-shm", "a.db.files", "a.db.warc", "a.db.crawling", "a.report.json", "nguon"}


def test_the_archive_replays_without_a_network(crawled: Crawled, tmp_path: Path) -> None:
    replayed = tmp_path / "b.db"
    assert main(["ingest", str(crawled.db.with_name("a.db.warc")), "--db", str(replayed), "--jobs", "1"]) == 0
    query = "SELECT uri, document_id, parent FROM sources ORDER BY uri, document_id"
    assert rows(replayed, query) == rows(crawled.db, query)


def test_the_whole_crawl_replays_from_its_captures(crawled: Crawled, tmp_path: Path) -> None:
    """Lists, further pages, documents, files and what the server said of them: all that a crawl goes by is in its archive."""
    asked = len(crawled.portal.log)
    report = replay(crawled.db, tmp_path / "c.db", crawled.sources)
    assert len(crawled.portal.log) == asked
    counted = {source["name"]: source for source in crawled.first.report["sources"]}
    assert {source["name"]: source for source in report.as_json()["sources"]} == counted
    for query in (STORED, REMEMBERED):
        assert rows(tmp_path / "c.db", query) == rows(crawled.db, query)


def test_later_crawls(crawled: Crawled) -> None:
    """One after the other on one store: nothing new, then changes of every kind, then documents that have gone."""
    portal, before = crawled.portal, len(crawled.portal.log)
    kept = rows(crawled.db, "SELECT count(*) FROM captures")
    second = crawl(crawled.sources, crawled.db)
    assert second.code == 0, second.said
    assert rows(crawled.db, "SELECT count(*) FROM captures") == kept, "lists that say the same are not kept again"
    known = {url.removeprefix(portal.url) for url in expected(portal)}
    assert [path for path in portal.fetched(before) if path in known] == []
    assert second.source("vnpt")["unchanged"] == 10

    changed = _change(portal)
    before = len(portal.log)
    third = crawl(crawled.sources, crawled.db)
    assert third.code == 0, third.said
    fetched = {portal.url + path for path in portal.fetched(before)} & expected(portal)
    assert fetched == changed
    versions = rows(
        crawled.db, "SELECT is_current, capture FROM document_versions WHERE uri = ? ORDER BY retrieved_at", _vnpt(portal, 1)
    )
    assert [current for current, _ in versions] == [0, 1], "both versions are kept under one address"
    assert len({capture for _, capture in versions}) == 2

    before = len(portal.log)
    everything = crawl(crawled.sources, crawled.db, "--all")
    assert everything.code == 0, everything.said
    asked = {portal.url + seen.path for seen in portal.log[before:]}
    assert expected(portal) - {portal.url + "/drupal/node/99"} <= asked, "due or not"
    assert [source["changed"] for source in everything.report["sources"]] == [0] * 11

    for system in ("nukeviet", "sharepoint"):
        portal.docs[system] = [doc for doc in portal.docs[system] if doc.ident != 7]
    fourth = crawl(crawled.sources, crawled.db)
    assert fourth.code == 0, fourth.said
    gone = rows(crawled.db, "SELECT url FROM crawled WHERE gone_at IS NOT NULL ORDER BY url")
    assert [url for (url,) in gone] == sorted(page_url(portal, s, make_doc(s, 7)) for s in ("nukeviet", "sharepoint"))
    current = "SELECT count(*) FROM current_documents d JOIN sources s ON s.document_id = d.id WHERE s.uri = ?"
    assert rows(crawled.db, current, gone[0][0]) == [(1,)], "what was read of it stays"


def _vnpt(portal: Portal, ident: int) -> str:
    return page_url(portal, "vnpt", make_doc("vnpt", ident))


def _change(portal: Portal) -> set[str]:
    """A text behind an ETag, listed abstracts, files, some that no ETag tells of, earlier documents at the end of lists."""
    validated = portal.doc("vnpt", 1)
    listed = portal.doc("drupal", 2)
    file = portal.doc("liferay", 3)
    paged = portal.doc("sharepoint", 2)
    assert validated
    assert listed
    assert file
    assert paged
    validated.body = notice("vnpt", 1, "ngày 02 tháng 4 năm 2018")
    listed.title = "Về lịch làm việc số 2 (bản sửa)"
    listed.body = notice("drupal bản sửa", 2)
    file.files["bieu.rtf"] = rtf(notice("liferay biểu mới", 41))
    paged.title = "Về lịch làm việc số 2 (thay tệp)"
    paged.files["kem-theo.doc"] = rtf(notice("sharepoint thay", 25))
    changed = {
        page_url(portal, "vnpt", validated),
        portal.url + "/liferay/documents/10180/3/bieu.rtf",
        *(url for system, doc in (("drupal", listed), ("sharepoint", paged)) for url in file_urls(portal, system, doc)),
        *(page_url(portal, system, doc) for system, doc in (("drupal", listed), ("sharepoint", paged))),
    }
    for system in ("vbpl-old", "nukeviet", "eportal"):
        late = make_doc(system, 51)
        late.day, late.body = "2017-01-01", notice(system, 51, "ngày 01 tháng 01 năm 2017")
        portal.docs[system].append(late)
        changed.add(page_url(portal, system, late))
    return changed
