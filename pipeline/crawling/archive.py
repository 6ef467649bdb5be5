"""Writing answers into WARC files as they were received."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from datetime import datetime
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from pipeline.captures import NOTES, address_of
from pipeline.errors import StoreError

_MOST = 1_000_000_000  # bytes of one file, then the next begins


def folder_beside(database: Path) -> Path:
    return database.with_name(database.name + ".warc")


class Archive:
    """One run's files: a run never writes into the file of another, so what a killed run left stays readable."""

    def __init__(self, folder: Path, agent: str, now: datetime) -> None:
        self.folder = folder
        self._agent, self._stem = agent, f"{now:%Y%m%dT%H%M%SZ}-{os.getpid()}"
        self._files = 0
        self._stream: IO[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._stream is not None:
            self._stream.close()

    def write(self, url: str, status: str, headers: Iterable[tuple[str, str]], body: bytes, notes: Mapping[str, str]) -> str:
        """The capture's address inside the folder; on the disk when this returns. Raises ``StoreError``."""
        from warcio.statusandheaders import StatusAndHeaders
        from warcio.warcwriter import WARCWriter

        try:
            stream = self._open()
            offset = stream.tell()
            writer = WARCWriter(stream, gzip=True)
            head = StatusAndHeaders(status, list(headers), protocol="HTTP/1.1")
            extra = {NOTES: json.dumps(dict(notes), ensure_ascii=True)}
            record = writer.create_warc_record(
                url, "response", BytesIO(body), len(body), http_headers=head, warc_headers_dict=extra
            )
            writer.write_record(record)
            stream.flush()
            os.fsync(stream.fileno())
        except OSError as error:
            raise StoreError(f"{self.folder}: {error.strerror or error}") from error
        return address_of(Path(stream.name).name, offset)

    def _open(self) -> IO[bytes]:
        from warcio.warcwriter import WARCWriter

        if self._stream is not None and self._stream.tell() < _MOST:
            return self._stream
        if self._stream is not None:
            self._stream.close()
        self.folder.mkdir(parents=True, exist_ok=True)
        self._files += 1
        path = self.folder / f"{self._stem}-{self._files:03}.warc.gz"
        self._stream = path.open("xb")
        writer = WARCWriter(self._stream, gzip=True)
        info = {"software": self._agent, "format": "WARC File Format 1.0", "robots": "obey"}
        writer.write_record(writer.create_warcinfo_record(path.name, info))
        return self._stream
