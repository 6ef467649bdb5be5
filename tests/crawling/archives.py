"""WARC files as other programs write them."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter


@dataclass(frozen=True)
class Answer:
    url: str
    body: bytes
    content_type: str = "text/html; charset=utf-8"
    status: str = "200 OK"
    notes: dict[str, str] | None = None
    headers: tuple[tuple[str, str], ...] = field(default=())


def write_warc(path: Path, answers: Iterable[Answer], *, packed: bool = True) -> Path:
    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=packed)
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "test"}))
        for answer in answers:
            head = StatusAndHeaders(
                answer.status, [("Content-Type", answer.content_type), *answer.headers], protocol="HTTP/1.1"
            )
            extra = {"WARC-JSON-Metadata": json.dumps(answer.notes)} if answer.notes else {}
            extra["WARC-Date"] = "2026-03-05T07:00:00Z"
            _write(writer, answer.url, "response", answer.body, head, extra)
            request = StatusAndHeaders("GET / HTTP/1.1", [("Host", "example.vn")], is_http_request=True)
            _write(writer, answer.url, "request", b"", request, {})
    return path


def _write(writer: WARCWriter, url: str, kind: str, body: bytes, head: StatusAndHeaders, extra: dict[str, str]) -> None:
    payload = BytesIO(body)
    writer.write_record(writer.create_warc_record(url, kind, payload, len(body), http_headers=head, warc_headers_dict=extra))


def packed_body(text: bytes) -> bytes:
    return gzip.compress(text)
