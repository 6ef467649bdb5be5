"""Expected failures.

ThiduaError
├── DocumentError   one document cannot be used: becomes a ``Problem``, the run goes on
└── StoreError      the store or a source as a whole cannot be used: the run stops, exit 3
"""

from __future__ import annotations

from schemas import Problem, Stage


class ThiduaError(Exception):
    """Root of everything expected to go wrong."""


class DocumentError(ThiduaError):
    """``code`` is a slug (``pdf_encrypted``), ``message`` says what was seen and what to do."""

    def __init__(self, stage: Stage, code: str, message: str) -> None:
        super().__init__(message)
        self.stage, self.code, self.message = stage, code, message

    def __reduce__(self) -> tuple[type[DocumentError], tuple[Stage, str, str]]:
        return type(self), (self.stage, self.code, self.message)

    def as_problem(self, uri: str, sha256: str | None = None) -> Problem:
        return Problem(uri=uri, stage=self.stage, code=self.code, message=self.message, sha256=sha256)


class StoreError(ThiduaError):
    """The database cannot be opened, is locked for good, or is no thidua store."""
