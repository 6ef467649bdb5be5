"""No way from a portal into the inner network, and no answer that is too large or no document, whatever it is called."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.addresses import Gate
from pipeline.crawling.resolver import GuardedResolver
from tests.crawling.portal import Portal, Reply, serving
from tests.crawling.scenes import Ran, crawl, full_portal, rows, write_sources

pytestmark = pytest.mark.xdist_group("safety")

FORMS = [
    "127.0.0.1", "2130706433", "0x7f000001", "017700000001", "127.1", "[::ffff:127.0.0.1]", "[::1]", "localhost", "0",
    "rebound.example.vn",
]  # fmt: skip

# The name of a public site resolves to this machine, as the owner of the name likes it.
_RESOLVING = """
from pipeline.crawling import resolver
original = resolver.GuardedResolver.__init__
def patched(self, reactor, gate):
    original(self, reactor, gate)
    self._original._getaddrinfo = lambda host, port, *more: [(2, 1, 6, "", ("127.0.0.1", port))]
resolver.GuardedResolver.__init__ = patched
"""


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Portal, Portal, Ran, Path]]:
    """A portal that links and redirects to an inner machine in every form, and sends bombs."""
    folder = tmp_path_factory.mktemp("attacked")
    portal, inner = full_portal(("eportal",), count=2), Portal()
    inner.special["/secret"] = Reply(b"<html><body>secret</body></html>")
    with serving(portal), serving(inner):
        port = inner.url.rpartition(":")[2]
        links = [f"http://{form}:{port}/secret" for form in FORMS]
        portal.special["/moved"] = Reply(b"", status=302, headers={"Location": f"http://127.0.0.1:{port}/secret"})
        portal.special["/elsewhere"] = Reply(b"", status=302, headers={"Location": "http://khac.example.vn/a"})
        portal.special["/file"] = Reply(b"", status=302, headers={"Location": "file:///etc/passwd"})
        portal.special["/round"] = Reply(b"", status=302, headers={"Location": "/round"})
        portal.special["/large"] = Reply(b"%PDF-1.4" + b"\1\2" * 1_500_000, "application/pdf")
        portal.special["/bomb"] = Reply(gzip.compress(b"a" * 5_000_000), "text/plain", headers={"Content-Encoding": "gzip"})
        links += [portal.url + path for path in ("/moved", "/elsewhere", "/file", "/round", "/large", "/bomb")]
        links.append("http://khac.example.vn/b")
        rows_of = "".join(
            f'<div class="legalddocument-default"><a class="title-documment" href="{link}">Văn bản {n}</a></div>'
            for n, link in enumerate(["javascript:alert(1)", "file:///etc/passwd", "ftp://example.vn/a", *links])
        )
        portal.special["/eportal/cong-van"] = Reply(f"<html><body>{rows_of}</body></html>".encode())
        sources = write_sources(folder / "nguon", portal)
        path = sources / "eportal.toml"
        text = path.read_text(encoding="utf-8").replace("delay = 0.0", "delay = 0.0, megabytes = 1")
        named = ", ".join(f'"{form}:{port}"' for form in FORMS)
        path.write_text(f"hosts = [{named}]\n{text}", encoding="utf-8")  # the source may; the settings do not
        yield portal, inner, crawl(sources, folder / "a.db", script=_RESOLVING), folder / "a.db"


def test_no_form_of_an_inner_address_is_asked(attacked: tuple[Portal, Portal, Ran, Path]) -> None:
    _, inner, ran, _ = attacked
    assert inner.log == [], ran.said


@pytest.mark.parametrize("form", FORMS)
def test_each_refused_form_is_a_named_problem(attacked: tuple[Portal, Portal, Ran, Path], form: str) -> None:
    _, inner, _, db = attacked
    codes = rows(db, "SELECT code FROM problems WHERE uri = ?", inner.url.replace("127.0.0.1", form) + "/secret")
    assert codes == [("robots_unreachable" if form.endswith(".vn") else "unsafe_address",)]


ENDS = [
    ("/moved", "unsafe_address"),
    ("/elsewhere", "other_host"),
    ("/file", "unsafe_redirect"),
    ("/round", "too_many_redirects"),
    ("/large", "too_large"),
    ("/bomb", "too_large"),
]


@pytest.mark.parametrize(("path", "code"), ENDS)
def test_redirects_and_bombs(attacked: tuple[Portal, Portal, Ran, Path], path: str, code: str) -> None:
    portal, _, ran, db = attacked
    assert rows(db, "SELECT code FROM problems WHERE uri = ?", portal.url + path) == [(code,)], ran.said
    assert ran.code == 1


def test_a_host_that_the_source_does_not_name_is_not_asked(attacked: tuple[Portal, Portal, Ran, Path]) -> None:
    assert rows(attacked[3], "SELECT code FROM problems WHERE uri = 'http://khac.example.vn/b'") == [("other_host",)]


def test_nothing_of_it_is_stored(attacked: tuple[Portal, Portal, Ran, Path]) -> None:
    assert rows(attacked[3], "SELECT uri FROM sources") == []


class _Names:
    """A resolver that gives what it is told to, one answer after the other."""

    def __init__(self, answers: list[list[str]]) -> None:
        self._answers = iter(answers)

    def resolveHostName(self, receiver: Any, host: str, port: int = 0, *more: Any) -> Any:
        from twisted.internet.address import IPv4Address, IPv6Address

        receiver.resolutionBegan(self)
        for answer in next(self._answers):
            receiver.addressResolved((IPv6Address if ":" in answer else IPv4Address)("TCP", answer, port))
        receiver.resolutionComplete()
        return self


class _Heard:
    def __init__(self) -> None:
        self.addresses: list[str] = []
        self.complete = False

    def resolutionBegan(self, resolution: Any) -> None:
        pass

    def addressResolved(self, address: Any) -> None:
        self.addresses.append(address.host)

    def resolutionComplete(self) -> None:
        self.complete = True


def test_a_name_that_is_rebound_between_two_connections() -> None:
    """Each connection resolves anew and is judged anew; of several addresses only the public ones are left."""

    class Reactor:
        nameResolver = _Names([["203.162.0.1"], ["127.0.0.1"], ["::1", "203.162.0.1", "::ffff:10.0.0.1"]])

    guarded = GuardedResolver(Reactor(), Gate())
    heard = [_Heard(), _Heard(), _Heard()]
    for each in heard:
        guarded.resolveHostName(each, "example.vn", 443)
    assert [each.addresses for each in heard] == [["203.162.0.1"], [], ["203.162.0.1"]]
    assert all(each.complete for each in heard)
