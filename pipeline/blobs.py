"""The bytes of every stored document, by their digest, in a folder beside the database."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import StoreError


@dataclass(frozen=True)
class Blobs:
    """``folder/ab/abcdef…`` holds the bytes whose SHA-256 is ``abcdef…``."""

    folder: Path

    @classmethod
    def beside(cls, database: Path) -> Blobs:
        return cls(database.with_name(database.name + ".files"))

    def path(self, sha256: str) -> Path:
        return self.folder / sha256[:2] / sha256

    def put(self, sha256: str, data: bytes) -> None:
        """All or nothing: a name that exists is complete, whenever a run is cut off. Raises ``StoreError``."""
        target = self.path(sha256)
        partial = target.with_name(f"{target.name}.{os.getpid()}.partial")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            if not target.exists():
                partial.write_bytes(data)
                os.replace(partial, target)
        except OSError as error:
            if not target.exists():  # else another process was faster, and swept
                raise StoreError(f"{self.folder}: {error.strerror or error}") from error
        _sweep(target)

    def get(self, sha256: str) -> bytes | None:
        try:
            return self.path(sha256).read_bytes()
        except FileNotFoundError:
            return None

    def delete(self, sha256: str) -> None:
        """The bytes, and what a cut-off run left of them."""
        target = self.path(sha256)
        if target.parent.is_dir():
            target.unlink(missing_ok=True)
            _sweep(target)
            if not any(target.parent.iterdir()):
                target.parent.rmdir()


def _sweep(target: Path) -> None:
    """Remove what cut-off runs left of this file."""
    for partial in target.parent.glob(f"{target.name}.*.partial"):
        with suppress(OSError):  # a process that is still writing it will find the file complete
            partial.unlink(missing_ok=True)
