"""A portal on the loopback: real HTTP, many content systems, documents that are added, changed, moved and removed."""

from __future__ import annotations

import gzip
import hashlib
import itertools
import ssl
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from urllib.parse import parse_qsl, quote, unquote, urlsplit

PER_PAGE = 3


@dataclass
class Doc:
    """``body`` is its text; ``validated`` says whether the server gives an ``ETag``."""

    ident: int
    number: str
    day: str
    title: str
    body: str
    files: dict[str, bytes] = field(default_factory=dict)
    validated: bool = True
    moved: bool = False
    listed_day: str | None = None

    @property
    def shown_day(self) -> str:
        return self.listed_day or self.day


@dataclass(frozen=True)
class Seen:
    """One request as the server saw it; ``sent`` counts bytes of the body."""

    began: float
    ended: float
    method: str
    path: str
    status: int
    sent: int
    agent: str
    cookie: str | None


@dataclass
class Reply:
    body: bytes
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


Answer = Callable[["Portal", str, dict[str, str]], Reply | None]
"""Of one system, to what is asked below its folder and to the form that is posted."""


class Portal:
    """``docs`` and ``skins`` by system; ``special`` answers of single paths; ``log`` of everything asked."""

    def __init__(self) -> None:
        self.docs: dict[str, list[Doc]] = {}
        self.skins: dict[str, Answer] = {}
        self.special: dict[str, Reply] = {}
        self.robots = "User-agent: *\nDisallow: /cam/\n"
        self.log: list[Seen] = []
        self.views: Iterator[int] = itertools.count(1000)
        self.clock: Callable[[], str] = lambda: time.strftime("%d/%m/%Y %H:%M:%S")
        self.url = ""

    def stand_still(self) -> None:
        """No counters and no clock, so that two crawls receive the same bytes."""
        self.views, self.clock = itertools.repeat(1000), lambda: "02/03/2026 07:00:00"

    def doc(self, system: str, ident: int) -> Doc | None:
        return next((doc for doc in self.docs[system] if doc.ident == ident), None)

    def answer(self, method: str, target: str, body: bytes, headers: dict[str, str]) -> Reply:
        parts = urlsplit(target)
        path = unquote(parts.path)
        if path in self.special:
            return self.special[path]
        if path == "/robots.txt":
            return Reply(self.robots.encode(), "text/plain")
        system = path.strip("/").partition("/")[0]
        if system not in self.skins:
            return Reply(b"<html><body>khong co</body></html>", status=404)
        form = dict(parse_qsl(body.decode(), keep_blank_values=True))
        reply = self.skins[system](self, unquote(target)[len(system) + 1 :], form)
        return reply or Reply(b"<html><body>404</body></html>", status=404)

    def fetched(self, since: int = 0) -> list[str]:
        """Paths whose bodies were sent."""
        return [seen.path for seen in self.log[since:] if seen.status == 200 and seen.sent]


def file_reply(doc: Doc, name: str) -> Reply | None:
    data = doc.files.get(name)
    if data is None:
        return None
    headers = {"Content-Disposition": f'attachment; filename="../../{quote(name)}"'}
    if doc.validated:
        headers["Last-Modified"] = "Mon, 02 Mar 2026 07:00:00 GMT"
        headers["ETag"] = f'"{hashlib.sha256(data).hexdigest()[:12]}"'
    return Reply(data, "application/octet-stream", headers=headers)


def page_reply(doc: Doc, html: str) -> Reply:
    headers = {}
    if doc.validated:
        said = f"{doc.number}{doc.day}{doc.title}{doc.body}{sorted(doc.files)}"
        headers["ETag"] = f'"{hashlib.sha256(said.encode()).hexdigest()[:12]}"'
    return Reply(html.encode(), headers=headers)


def rtf(text: str) -> bytes:
    lines = "".join(f"\\u{ord(c)}?" if ord(c) > 127 else "\\par\n" if c == "\n" else c for c in text)
    return ("{\\rtf1\\ansi " + lines + "}").encode("ascii")


def zipped(name: str, data: bytes) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name, (2026, 3, 2, 7, 0, 0)), data)
    return packed.getvalue()


def _handler(portal: Portal) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._reply("GET")

        def do_POST(self) -> None:
            self._reply("POST")

        def _reply(self, method: str) -> None:
            began = time.monotonic()
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            reply = portal.answer(method, self.path, body, dict(self.headers.items()))
            data, status = reply.body, reply.status
            asked = self.headers.get("If-None-Match")
            if status == 200 and asked and asked == reply.headers.get("ETag"):
                data, status = b"", 304
            packed = status == 200 and len(data) > 200 and "gzip" in self.headers.get("Accept-Encoding", "")
            if packed:
                data = gzip.compress(data)
            self.send_response(status)
            self.send_header("Content-Type", reply.content_type)
            if packed:
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Set-Cookie", "session=1; Path=/")
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if status != 304:
                self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)
            agent = self.headers.get("User-Agent", "")
            cookie = self.headers.get("Cookie")
            portal.log.append(Seen(began, time.monotonic(), method, self.path, status, len(data), agent, cookie))

        def log_message(self, *_: object) -> None:
            pass

    return Handler


@contextmanager
def serving(portal: Portal, tls: ssl.SSLContext | None = None) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(portal))
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    portal.url = f"http{'s' if tls else ''}://127.0.0.1:{server.server_address[1]}"
    try:
        yield portal.url
    finally:
        server.shutdown()
        server.server_close()
