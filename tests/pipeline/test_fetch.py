"""Fetching by HTTP: bounded, named failures, no way into the inner network."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest

from cli import main
from pipeline import fetch as fetch_module
from pipeline import sources
from pipeline.errors import DocumentError
from pipeline.fetch import fetch
from tests.pipeline.samples import TEXT


class Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path.startswith("/moved"):
            self.send_response(302)
            self.send_header("Location", "/plan.txt" if self.path == "/moved" else self.path)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        found = {"/plan.txt": TEXT.encode(), "/empty": b"", "/large": b"a" * 5000}.get(self.path)
        self.send_response(200 if found is not None else 404)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(found or b"")))
        self.end_headers()
        self.wfile.write(found or b"")

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_a_page_comes_with_its_address_and_time(site: str) -> None:
    raw = fetch(f"{site}/plan.txt")
    assert (raw.uri, raw.data, raw.declared_type) == (f"{site}/plan.txt", TEXT.encode(), "text/plain; charset=utf-8")
    assert raw.retrieved_at is not None
    assert raw.retrieved_at.endswith("+00:00")


def test_a_redirect_is_followed_and_the_address_asked_for_stays(site: str) -> None:
    raw = fetch(f"{site}/moved")
    assert (raw.uri, raw.data) == (f"{site}/moved", TEXT.encode())


@pytest.mark.parametrize(
    ("path", "code"),
    [("/none", "http_404"), ("/empty", "empty"), ("/moved/round", "too_many_redirects"), ("/large", "too_large")],
)
def test_failures_have_names(site: str, path: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch_module, "MAX_BYTES", 4000)
    monkeypatch.setattr(sources, "MAX_BYTES", 4000)
    with pytest.raises(DocumentError) as failed:
        fetch(site + path)
    assert (failed.value.stage, failed.value.code) == ("fetch", code)


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/", "http://", "http://[::1", "https://a b/"])
def test_an_address_that_leads_nowhere(url: str) -> None:
    with pytest.raises(DocumentError):
        fetch(url)


@pytest.mark.parametrize(
    "inner",
    [
        "http://127.0.0.1/", "http://10.0.0.8/", "http://localhost/", "http://169.254.169.254/latest", "ftp://example.vn/a",
        "http://2130706433/", "http://0x7f.1/", "http://[::ffff:127.0.0.1]/", "http://[::1]/",
    ],
)  # fmt: skip
def test_a_public_site_cannot_lead_into_the_inner_network(inner: str) -> None:
    answers = httpx.MockTransport(lambda request: httpx.Response(302, headers={"Location": inner}))
    with httpx.Client(transport=answers) as client, pytest.raises(DocumentError) as failed:
        fetch("http://example.vn/plan", client)
    assert failed.value.code in ("unsafe_redirect", "unreachable")


def test_a_name_that_resolves_to_the_inner_network_after_a_redirect() -> None:
    class Peer:
        def __init__(self, address: str) -> None:
            self.address = address

        def get_extra_info(self, name: str) -> tuple[str, int]:
            assert name == "server_addr"
            return self.address, 80

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/plan":
            found = httpx.Response(302, headers={"Location": "http://rebound.example.vn/secret"})
            found.extensions["network_stream"] = Peer("203.162.0.1")
        else:
            found = httpx.Response(200, text="secret", extensions={"network_stream": Peer("127.0.0.1")})
        return found

    with httpx.Client(transport=httpx.MockTransport(answer)) as client, pytest.raises(DocumentError) as failed:
        fetch("http://example.vn/plan", client)
    assert failed.value.code == "unsafe_redirect"


def test_a_slow_site_is_a_named_problem() -> None:
    def slow(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("late", request=request)

    with httpx.Client(transport=httpx.MockTransport(slow)) as client, pytest.raises(DocumentError) as failed:
        fetch("http://example.vn/plan", client)
    assert failed.value.code == "timeout"


def test_addresses_are_ingested_beside_files(site: str, tmp_path: Path) -> None:
    copy = tmp_path / "plan.txt"
    copy.write_text(TEXT, encoding="utf-8")
    path = tmp_path / "a.db"
    assert main(["ingest", f"{site}/plan.txt", str(copy), f"{site}/none", "--db", str(path), "--jobs", "1"]) == 1
    import sqlite3

    connection = sqlite3.connect(path)
    assert connection.execute("SELECT count(*), count(DISTINCT document_id) FROM sources").fetchone() == (2, 1)
    assert connection.execute("SELECT uri, code FROM problems").fetchall() == [(f"{site}/none", "http_404")]
    connection.close()
