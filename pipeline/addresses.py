"""Which web addresses may be asked: public ones, by http and https, and inner ones that the operator has named."""

from __future__ import annotations

import ipaddress
import socket
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from pipeline.errors import DocumentError

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

_INNER_NAMES = ("localhost", "localdomain", "local", "internal", "intranet", "lan", "home.arpa")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_COMPATIBLE = ipaddress.IPv6Network("::/96")


def ip_of(host: str) -> IPAddress | None:
    """The address that a host states by number, in every form a resolver takes; ``None`` for a name.

    ``127.0.0.1``, ``2130706433``, ``0x7f.1``, ``017700000001``, ``127.1``, ``[::ffff:127.0.0.1]``, full-width digits.
    """
    plain = unicodedata.normalize("NFKC", host).replace("。", ".").strip("[]").rstrip(".").partition("%")[0]
    try:
        return ipaddress.ip_address(plain)
    except ValueError:
        pass
    if not plain.isascii() or any(character.isspace() for character in plain):
        return None
    try:
        return ipaddress.IPv4Address(socket.inet_aton(plain))
    except (OSError, ValueError):
        return None


def is_public(address: IPAddress) -> bool:
    """Reachable by everybody: no loopback, private, link-local, shared, reserved or multicast range, also where an IPv6
    address carries such an IPv4 address (mapped, compatible, 6to4, Teredo, NAT64)."""
    if isinstance(address, ipaddress.IPv6Address):
        carried = _carried(address)
        if carried is not None:
            return is_public(carried)
    return address.is_global and not address.is_multicast and not address.is_reserved


def _carried(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if address.ipv4_mapped:
        return address.ipv4_mapped
    if address.sixtofour:
        return address.sixtofour
    if address.teredo:
        return address.teredo[1]
    if (address in _NAT64 or address in _COMPATIBLE) and int(address) > 1:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return None


def is_inner(host: str) -> bool:
    """By number, or by a name that always means this machine or network."""
    address = ip_of(host)
    if address is not None:
        return not is_public(address)
    name = host.rstrip(".").lower()
    return any(name == inner or name.endswith(f".{inner}") for inner in _INNER_NAMES) or "." not in name


@dataclass(frozen=True)
class Gate:
    """Decides by the address as written, and again by what its name resolved to when the connection is made.

    ``named``: ``host`` or ``host:port`` of inner machines that the operator allows.
    """

    named: frozenset[str] = frozenset()

    @classmethod
    def allowing(cls, named: Iterable[str]) -> Gate:
        return cls(frozenset(name.lower() for name in named))

    def check(self, url: str) -> None:
        """Raises ``DocumentError`` (stage ``fetch``, code ``unsafe_address``) for an address that must not be asked."""
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port
        except ValueError as error:
            raise _refused(url, f"địa chỉ sai dạng ({error})") from error
        if parts.scheme.lower() not in ("http", "https"):
            raise _refused(url, "chỉ tải bằng http và https")
        if not host:
            raise _refused(url, "không có tên máy")
        if parts.username is not None:
            raise _refused(url, "địa chỉ mang tên người dùng hoặc mật khẩu")
        if is_inner(host) and not self.names(host, port or _port(parts.scheme)):
            raise _refused(url, "máy trong mạng nội bộ; nếu cần, nêu tên máy trong mục inner của crawl.toml")

    def lets_connect(self, address: str, host: str, port: int) -> bool:
        """Whether a connection to ``address``, which ``host`` resolved to, may be made."""
        number = ip_of(address)
        return number is not None and (is_public(number) or self.names(host, port))

    def names(self, host: str, port: int) -> bool:
        return bool({host.lower(), f"{host.lower()}:{port}"} & self.named)


def _port(scheme: str) -> int:
    return 443 if scheme.lower() == "https" else 80


def _refused(url: str, why: str) -> DocumentError:
    return DocumentError("fetch", "unsafe_address", f"Không truy cập {url}: {why}.")
