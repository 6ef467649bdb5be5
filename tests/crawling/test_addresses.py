"""Each form of address that leads into the inner network is refused, whatever it is written like."""

from __future__ import annotations

import ipaddress

import pytest

from pipeline.addresses import Gate, ip_of, is_inner, is_public
from pipeline.errors import DocumentError

REFUSED = [
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0x7f.0.0.1/",
    "http://0177.0.0.1/",
    "http://017700000001/",
    "http://127.0.0.1./",
    "http://127。0。0。1/",
    "http://１２７.0.0.1/",
    "http://0/",
    "http://0.0.0.0:8080/",
    "http://10.1.2.3/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[0:0:0:0:0:ffff:10.0.0.1]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2001:0:cb71:1:0:0:80ff:fffe]/",
    "http://[fe80::1]/",
    "http://[fe80::1%25eth0]/",
    "http://[fc00::1]/",
    "http://[ff02::1]/",
    "http://localhost/",
    "http://LOCALHOST./",
    "http://a.localhost/",
    "http://printer.local/",
    "http://db.internal/",
    "http://intranet/",
    "ftp://example.vn/a",
    "file:///etc/passwd",
    "gopher://example.vn/",
    "javascript:alert(1)",
    "http:///a",
    "http://user:secret@example.vn/",
    "http://example.vn@127.0.0.1/",
    "http://[::1/",
    "http://example.vn:port/",
]


@pytest.mark.parametrize("url", REFUSED)
def test_refused(url: str) -> None:
    with pytest.raises(DocumentError) as failed:
        Gate().check(url)
    assert (failed.value.stage, failed.value.code) == ("fetch", "unsafe_address")


@pytest.mark.parametrize(
    "url",
    [
        "http://example.vn/",
        "https://vbpl.vn/van-ban",
        "HTTPS://EXAMPLE.VN:8443/a?b",
        "http://8.8.8.8/",
        "http://[2606:4700::1111]/",
    ],
)
def test_public_addresses_pass(url: str) -> None:
    Gate().check(url)


def test_a_named_inner_machine_passes_and_no_other_port_or_machine() -> None:
    gate = Gate.allowing(["127.0.0.1:8080", "Portal.Local"])
    gate.check("http://127.0.0.1:8080/a")
    gate.check("http://portal.local/")
    gate.check("https://portal.local:9000/")
    for other in ("http://127.0.0.1/", "http://127.0.0.1:8081/", "http://127.1:8080/", "http://other.local/"):
        with pytest.raises(DocumentError):
            gate.check(other)


@pytest.mark.parametrize("resolved", ["127.0.0.1", "10.0.0.8", "::1", "::ffff:10.0.0.1", "169.254.169.254", "fe80::1%eth0", ""])
def test_a_public_name_may_not_resolve_to_an_inner_address(resolved: str) -> None:
    assert not Gate().lets_connect(resolved, "example.vn", 80)
    assert not Gate.allowing(["127.0.0.1:80"]).lets_connect(resolved, "example.vn", 80)


def test_a_named_machine_may_resolve_to_an_inner_address() -> None:
    gate = Gate.allowing(["portal.tinh.vn"])
    assert gate.lets_connect("10.0.0.8", "portal.tinh.vn", 443)
    assert Gate().lets_connect("203.162.0.1", "example.vn", 80)


@pytest.mark.parametrize("host", ["example.vn", "127.0.0.1.example.vn", "xn--in-0sa.vn", "0x7g", "a b", ""])
def test_names_are_no_numbers(host: str) -> None:
    assert ip_of(host) is None
    assert not is_inner("example.vn")


def test_carried_addresses_are_judged_as_themselves() -> None:
    assert is_public(ipaddress.ip_address("::ffff:8.8.8.8"))
    assert not is_public(ipaddress.ip_address("::ffff:192.168.0.1"))
