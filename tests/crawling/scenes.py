"""A portal full of documents, its source files, and a crawl of it in a process of its own, as a timer would start it."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.crawling.portal import Doc, Portal, rtf, zipped
from tests.crawling.skins import SKINS, STARTS

ROOT = Path(__file__).resolve().parents[2]
SYSTEM = {"rss": "feed", "atom": "feed"}
EXTRA = {
    "vnpt": 'hosts = ["tep.example.vn"]',  # never asked; but two hosts might be asked at a time
    "vbpl-new": 'documents = "/van-ban/chi-tiet/"',
    "sitemap": '[document]\ncontent = ["div.noi-dung"]',
    "rss": '[document]\ncontent = ["div.noi-dung"]',
    "atom": '[document]\ncontent = ["div.noi-dung"]',
}

STORED = "SELECT uri, document_id, parent, is_current FROM sources ORDER BY uri, document_id"
"""What a store has read, for comparing two crawls."""

REMEMBERED = (
    "SELECT url, kind, parent, number, issued_on, title, listed_as, etag, digest, gone_at FROM crawled"
    " WHERE kind <> 'listing' ORDER BY url"
)


def notice(system: str, number: int, day: str = "") -> str:
    """A document that needs none of the language models."""
    date = day or f"ngày {number + 1} tháng 3 năm 2018"
    return (
        f"SỞ NỘI VỤ HÀ NAM\nSố: {number}/TB-SNV\nHà Nam, {date}\n\nTHÔNG BÁO\nVề lịch làm việc số {number} của {system}\n"
        "Sở Nội vụ thông báo lịch làm việc để các phòng, ban được biết và thực hiện. Giờ làm việc không thay đổi.\n"
    )


def make_doc(system: str, ident: int) -> Doc:
    """The second has a file, the third two, one of them packed; the fourth has moved; every other has no ``ETag``."""
    files = {
        2: {"kem-theo.doc": rtf(notice(f"{system} kèm", 20 + ident))},
        3: {
            "phu-luc.zip": zipped("pl.txt", notice(f"{system} pl", 30).encode()),
            "bieu.rtf": rtf(notice(f"{system} biểu", 40)),
        },
    }.get(ident, {})
    day = f"2018-03-{ident + 1:02}"
    title = f"Về lịch làm việc số {ident} của {system}"
    return Doc(ident, f"{ident}/TB-SNV", day, title, notice(system, ident), files, validated=ident % 2 == 1, moved=ident == 4)


def full_portal(systems: Iterable[str] = SKINS, count: int = 7) -> Portal:
    portal = Portal()
    portal.skins = {system: SKINS[system].answer for system in systems}
    portal.docs = {system: [make_doc(system, ident) for ident in range(1, count + 1)] for system in portal.skins}
    return portal


def write_sources(folder: Path, portal: Portal, *, delay: float = 0.0, settings: str = "") -> Path:
    folder.mkdir(exist_ok=True)
    for system in portal.skins:
        (folder / f"{system}.toml").write_text(source_text(portal, system, delay), encoding="utf-8")
    host = portal.url.partition("://")[2]
    (folder / "crawl.toml").write_text(
        f'contact = "test@example.vn"\ninner = ["{host}"]\nretries = 1\nback_off = 0.0\n{settings}', encoding="utf-8"
    )
    return folder


def source_text(portal: Portal, system: str, delay: float = 0.0) -> str:
    return (
        f'title = "Cổng {system}"\nsystem = "{SYSTEM.get(system, system)}"\nstart = ["{portal.url}{STARTS[system]}"]\n'
        f"limits = {{ delay = {delay} }}\n{EXTRA.get(system, '')}\n"
    )


@dataclass(frozen=True)
class Ran:
    code: int
    said: str
    report: dict[str, Any]

    def source(self, name: str) -> dict[str, Any]:
        found: dict[str, Any] = next(source for source in self.report["sources"] if source["name"] == name)
        return found

    def codes(self, name: str) -> list[str]:
        """Of the failures of a source."""
        return [failure["code"] for failure in self.source(name)["failures"]]


def crawl(folder: Path, db: Path, *more: str, script: str = "", timeout: float = 120) -> Ran:
    """``script`` runs before the crawl, in its process."""
    report = db.with_suffix(".report.json")
    report.unlink(missing_ok=True)
    command = ["crawl", str(folder), "--db", str(db), "--jobs", "1", "--report", str(report), *more]
    program = f"import sys\nsys.path.insert(0, {str(ROOT)!r})\n{script}\nimport cli\nsys.exit(cli.main({command!r}))"
    nowhere = {"http_proxy": "http://127.0.0.1:9", "no_proxy": ""}  # proxies are not used; nothing listens there
    environment = os.environ | {"PYTHONIOENCODING": "utf-8", **nowhere}
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", timeout=timeout, env=environment, check=False
    )
    found = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {}
    return Ran(ran.returncode, ran.stderr, found)


def page_url(portal: Portal, system: str, doc: Doc) -> str:
    return portal.url + SKINS[system].page_address(doc.ident)


def file_urls(portal: Portal, system: str, doc: Doc) -> list[str]:
    return [portal.url + address for address in SKINS[system].file_addresses(doc)]


def expected(portal: Portal) -> set[str]:
    """Every address that a complete crawl remembers as document or file."""
    return {
        url for system, docs in portal.docs.items() for doc in docs
        for url in (page_url(portal, system, doc), *file_urls(portal, system, doc))
    }  # fmt: skip


def rows(db: Path, query: str, *given: object) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(db)
    try:
        return connection.execute(query, given).fetchall()
    finally:
        connection.close()


def remembered(db: Path) -> set[str]:
    found = rows(db, "SELECT url FROM crawled WHERE kind <> 'listing' AND capture IS NOT NULL")
    return {str(url) for (url,) in found}
