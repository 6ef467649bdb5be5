"""The store of a request: opened for it, closed after it, so that a store that is moved or mended is seen at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from fastapi import Depends, Request

from pipeline.queries import Reader


def _opened(request: Request) -> Iterator[Reader]:
    with Reader(request.app.state.database) as reader:
        yield reader


StoreReader = Annotated[Reader, Depends(_opened)]
