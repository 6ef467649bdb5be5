"""The bytes of every stored document, by their digest, in a folder beside the database."""

from __future__ import annotations

import os
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
            if target.exists() and target.stat().st_size == len(data):
                return
            target.parent.mkdir(parents=True, exist_ok=True)
            partial.write_bytes(data)
            os.replace(partial, target)
        except OSError as error:
            raise StoreError(f"{self.folder}: {error.strerror or error}") from error

    def get(self, sha256: str) -> bytes | None:
        try:
            return self.path(sha256).read_bytes()
        except FileNotFoundError:
            return None

    def delete(self, sha256: str) -> None:
        """The bytes, and what a cut-off run left of them."""
        target = self.path(sha256)
        if target.parent.is_dir():
            for path in [target, *target.parent.glob(f"{sha256}.*.partial")]:
                path.unlink(missing_ok=True)
            if not any(target.parent.iterdir()):
                target.parent.rmdir()
