"""A failure of one document as a row: named, stored, counted."""

from __future__ import annotations

from typing import Literal

from schemas.records import Model

Stage = Literal["fetch", "read", "extract", "store"]


class Problem(Model):
    """``code`` is a short slug; ``message`` says what was expected, what was seen and what to do."""

    uri: str
    stage: Stage
    code: str
    message: str
    sha256: str | None = None
