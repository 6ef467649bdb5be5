"""Values of arguments as people write them; what is none ends with exit code 2 and says how to write it."""

from __future__ import annotations

import argparse
import re


def count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} không phải là số từ 1 trở lên")
    return int(text)


def port(text: str) -> int:
    """0 lets the system choose one that is free."""
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} không phải là cổng, từ 0 đến 65535")
    return int(text)


def confidence(text: str) -> float:
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} không phải là số từ 0 đến 1")
    return value


def day_or_span(text: str) -> str:
    """``31/5/2018``, ``5/2018``, ``2018`` and EDTF, intervals too, as EDTF."""
    from schemas.edtf import EdtfError
    from schemas.written_days import edtf_of

    try:
        return edtf_of(text)
    except EdtfError as error:
        raise argparse.ArgumentTypeError(f"{text!r} không phải là ngày; viết 2018-05-31 hoặc 31/5/2018") from error


def day(text: str) -> str:
    """One day, as ``2018-05-31``."""
    value = day_or_span(text)
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        raise argparse.ArgumentTypeError(f"{text!r} không phải là ngày; viết 2018-05-31 hoặc 31/5/2018")
    return value


def day_or_issue(text: str) -> str:
    """A day, or ``issue``: the day of each document."""
    return text if text == "issue" else day(text)


def capture(text: str) -> str:
    if not re.fullmatch(r".+!/\d+", text):
        raise argparse.ArgumentTypeError(f"{text!r} không phải là địa chỉ bản lưu; viết TỆP.warc.gz!/VỊ_TRÍ")
    return text
