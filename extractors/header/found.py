"""A value with what proves it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from schemas import Span

T = TypeVar("T")


@dataclass(frozen=True)
class Found(Generic[T]):
    """``spans`` are quoted in their order; ``confidence`` is 0 to 1."""

    value: T
    spans: tuple[Span, ...]
    confidence: float = 0.95
