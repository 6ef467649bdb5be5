"""No test writes into the cache of whoever runs it, and every worker gives a test the same name."""

from __future__ import annotations

import pytest

_LONGEST_NAME = 80  # characters; longer values are numbered


def pytest_make_parametrize_id(config: pytest.Config, val: object, argname: str) -> str | None:
    """Number files instead of spelling them out: built anew in each worker, they bear its time of day and its random parts."""
    return argname if isinstance(val, bytes) or (isinstance(val, str) and len(val) > _LONGEST_NAME) else None


@pytest.fixture(autouse=True)
def _no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THIDUA_CACHE", "")
