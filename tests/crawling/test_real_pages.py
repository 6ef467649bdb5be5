"""Real pages of portals, replayed from WARC, against what a reader of these pages wrote down without knowing the adapters.

``corpus/pages`` holds the answers; the pages are other people's and stay outside the project.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.captures import documents_in, load_capture
from pipeline.crawling.adapters import Adapter
from pipeline.crawling.layouts import systems
from pipeline.crawling.pages import Page, canonical
from pipeline.readers.html.metadata import posting_date
from pipeline.readers.html.tags import tags_of
from tests.crawling.archives import Answer, write_warc

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT.parent / "shared"
ANSWERS = sorted((ROOT / "corpus" / "pages").glob("*.json"))
SYSTEMS = {"vbpl_old": "vbpl-old", "vbpl_new": "vbpl-new", "other": "plain"}
OTHERS = {"hoangluong": "eportal"}


OWN_TEXT = {"vbplnew_tt143_btc": "issued_on"}
"""What only the document's own letterhead says, and so is no word of the portal."""


def answers_of(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def system_of(path: Path, answers: dict[str, Any]) -> str:
    other = OTHERS.get(path.stem.partition("_")[0]) if answers["system"] == "other" else None
    return other or SYSTEMS.get(answers["system"], answers["system"])


def replayed(answers: dict[str, Any], folder: Path) -> Page:
    source = PAGES / answers["file"]
    if not source.is_file():
        pytest.skip("the real pages are not here")
    url = answers.get("page_url") or answers["base_for_urls"]
    (address,) = documents_in(str(write_warc(folder / "page.warc.gz", [Answer(url, source.read_bytes())])))
    assert isinstance(address, str)
    raw = load_capture(address, 10_000_000)
    return Page(raw.uri, raw.data)


def addresses(page: Page, items: list[Any] | None) -> set[str]:
    return {canonical(item["url"] if isinstance(item, dict) else item) for item in items or ()}


def allowed(answer: Any) -> list[Any]:
    """A list of answers means that each is right."""
    return answer if isinstance(answer, list) else [answer]


def misses(path: Path, folder: Path) -> Iterator[str]:
    answers = answers_of(path)
    page = replayed(answers, folder)
    adapter = Adapter(systems()[system_of(path, answers)].layout)
    if answers["kind"] == "listing":
        yield from list_misses(answers, page, adapter)
    else:
        yield from detail_misses({k: v for k, v in answers.items() if k != OWN_TEXT.get(path.stem)}, page, adapter)


def list_misses(answers: dict[str, Any], page: Page, adapter: Adapter) -> Iterator[str]:
    found = {row.url: row for row in adapter.listing(page).rows}
    wanted = {canonical(row["url"]): row for row in answers["rows"] if row["url"]}
    optional = {canonical(row["url"]) for row in answers.get("rows_optional", ()) if row["url"]}
    yield from (f"row missing: {url}" for url in wanted if url not in found)
    yield from (f"row that is none: {url}" for url in found if url not in wanted and url not in optional)
    for url in wanted.keys() & found.keys():
        row, answer = found[url], wanted[url]
        if row.number not in allowed(answer.get("number")):
            yield f"{url}: number {row.number} instead of {answer.get('number')}"
        if (row.issued_on or row.posted_on) not in allowed(answer.get("date")):
            yield f"{url}: day {row.issued_on or row.posted_on} instead of {answer.get('date')}"
        if set(row.attachments) != addresses(page, answer.get("attachments")):
            yield f"{url}: files {row.attachments} instead of {answer.get('attachments')}"


def detail_misses(answers: dict[str, Any], page: Page, adapter: Adapter) -> Iterator[str]:
    detail = adapter.detail(page)
    if answers.get("posted_on") is None and posting_date(tags_of(page.soup)):
        answers = answers | {"posted_on": posting_date(tags_of(page.soup))}  # readers see no metadata
    for field, value in (("posted_on", detail.posted_on), ("number", detail.number), ("issued_on", detail.issued_on)):
        if field in answers and value not in allowed(answers[field]):
            yield f"{field} {value} instead of {answers[field]}"
    files, wanted = set(detail.attachments), addresses(page, answers.get("attachments"))
    optional = addresses(page, answers.get("attachments_optional"))
    yield from (f"file missing: {url}" for url in wanted - files)
    yield from (f"file that is none: {url}" for url in files - wanted - optional)


@pytest.mark.parametrize("path", ANSWERS, ids=lambda path: path.stem)
def test_page(path: Path, tmp_path: Path) -> None:
    assert list(misses(path, tmp_path)) == []
