"""One web page or file by HTTP: bounded in size, time and redirects."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pipeline.addresses import is_inner
from pipeline.agent import user_agent
from pipeline.errors import DocumentError
from pipeline.sources import MAX_BYTES, bounded
from schemas import RawDocument

if TYPE_CHECKING:
    import httpx

TIMEOUT_SECONDS = 30.0
MAX_SECONDS = 180.0
MAX_REDIRECTS = 5


def fetch(url: str, client: httpx.Client | None = None) -> RawDocument:
    """The bytes of ``url`` after redirects. Raises ``DocumentError`` (stage ``fetch``); ``uri`` stays the address asked for."""
    import httpx

    own = client or httpx.Client(timeout=TIMEOUT_SECONDS, headers={"User-Agent": user_agent()}, follow_redirects=False)
    try:
        return _follow(own, url)
    except httpx.TimeoutException as error:
        raise DocumentError(
            "fetch", "timeout", f"Trang không trả lời trong {TIMEOUT_SECONDS:.0f} giây. Hãy thử lại sau."
        ) from error
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        raise DocumentError("fetch", "unreachable", f"Không truy cập được ({type(error).__name__}: {error}).") from error
    finally:
        if client is None:
            own.close()


def _follow(client: httpx.Client, url: str) -> RawDocument:
    import httpx

    address, from_inside = httpx.URL(url), False
    for hop in range(MAX_REDIRECTS + 1):
        with client.stream("GET", address) as response:
            inside = is_inner(_peer(response) or address.host)
            if hop == 0:
                from_inside = inside  # who names an inner address himself may read it
            elif inside and not from_inside:
                raise _unsafe(address)
            if response.next_request is None:
                return _body(response, url)
            following = response.next_request.url
        if following.scheme not in ("http", "https") or (is_inner(following.host) and not from_inside):
            raise _unsafe(following)
        address = following
    raise DocumentError("fetch", "too_many_redirects", f"Trang chuyển hướng quá {MAX_REDIRECTS} lần.")


def _peer(response: httpx.Response) -> str | None:
    """The address that was connected to: a name may resolve to another one than it did a moment ago."""
    stream = response.extensions.get("network_stream")
    peer = stream.get_extra_info("server_addr") if stream is not None else None
    return str(peer[0]) if peer else None


def _unsafe(address: httpx.URL) -> DocumentError:
    return DocumentError("fetch", "unsafe_redirect", f"Trang chuyển đến {address}, không phải là địa chỉ công khai.")


def _body(response: httpx.Response, url: str) -> RawDocument:
    if response.status_code != 200:
        raise DocumentError("fetch", f"http_{response.status_code}", f"Trang trả lời mã {response.status_code}.")
    deadline = time.monotonic() + MAX_SECONDS
    data = bytearray()
    for chunk in response.iter_bytes():  # counted after decompression, so that a small answer cannot unfold without end
        data += chunk
        if len(data) > MAX_BYTES:
            break
        if time.monotonic() > deadline:
            raise DocumentError("fetch", "timeout", f"Chưa tải xong sau {MAX_SECONDS:.0f} giây.")
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return RawDocument(url, bounded(bytes(data)), response.headers.get("content-type"), now)
