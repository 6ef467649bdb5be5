"""pdfium's functions for what a page has thousands of, called without a check of every argument."""

from __future__ import annotations

from collections.abc import Callable
from ctypes import CFUNCTYPE, c_void_p, cast
from functools import cache
from typing import Any


@cache
def unchecked(name: str) -> Callable[..., Any]:
    """The function of ``pypdfium2.raw``; takes handles, whole numbers and ``byref`` only.

    A call takes a quarter of the time: ctypes looks at the type of each argument where a function names them.
    """
    from pypdfium2 import raw

    checked = getattr(raw, name)
    made: Callable[..., Any] = CFUNCTYPE(checked.restype)(cast(checked, c_void_p).value or 0)
    return made
