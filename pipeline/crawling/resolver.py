"""Names resolved for the crawler: an inner address is dropped before a connection to it can be made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Self

from scrapy.crawler import Crawler
from twisted.internet.interfaces import IHostnameResolver, IResolutionReceiver
from zope.interface import implementer

from pipeline.addresses import Gate

INNER = "THIDUA_INNER"
"""The Scrapy setting that names inner machines which may be asked."""


@implementer(IHostnameResolver)
class GuardedResolver:
    """Every connection asks here, numbers and redirects included, and is made to the very addresses that are let through:
    a name that resolves otherwise a moment later is judged anew."""

    def __init__(self, reactor: Any, gate: Gate) -> None:
        self._reactor, self._gate = reactor, gate
        self._original = reactor.nameResolver

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: Any) -> Self:
        return cls(reactor, Gate.allowing(crawler.settings.getlist(INNER)))

    def install_on_reactor(self) -> None:
        self._reactor.installNameResolver(self)

    def resolveHostName(
        self,
        resolutionReceiver: Any,
        hostName: str,
        portNumber: int = 0,
        addressTypes: Sequence[type] | None = None,
        transportSemantics: str = "TCP",
    ) -> Any:
        receiver = _Public(resolutionReceiver, hostName, portNumber, self._gate)
        return self._original.resolveHostName(receiver, hostName, portNumber, addressTypes, transportSemantics)


@implementer(IResolutionReceiver)
class _Public:
    def __init__(self, receiver: Any, host: str, port: int, gate: Gate) -> None:
        self._receiver, self._host, self._port, self._gate = receiver, host, port, gate

    def resolutionBegan(self, resolution: Any) -> None:
        self._receiver.resolutionBegan(resolution)

    def addressResolved(self, address: Any) -> None:
        if self._gate.lets_connect(str(address.host), self._host, self._port):
            self._receiver.addressResolved(address)

    def resolutionComplete(self) -> None:
        self._receiver.resolutionComplete()
