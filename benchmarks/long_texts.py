"""How the time of extraction grows with the text: ``python -m benchmarks.long_texts [--characters N]``.

Ordinary text is a plan of the genre, repeated as a file of many documents and as one document with many items. Against it
stand runs of the same few characters, each alone and as the award section of a plan, where most rules are tried on them.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator

from extractors.record import extract_record
from schemas import RawDocument, TextDocument

_HEAD = """UBND TỈNH TÂN AN
Số: 45/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Tân An, ngày 12 tháng 3 năm 2019

KẾ HOẠCH
Phát động phong trào thi đua “Bản làng sạch đẹp”
"""
_ITEMS = """
I. NỘI DUNG THI ĐUA
1. Giữ sạch nguồn nước, trồng cây đầu nguồn theo Kế hoạch số 12/KH-UBND ngày 15/01/2019 của UBND tỉnh.
2. Các sở, ban, ngành, đoàn thể và UBND các huyện, thị xã báo cáo kết quả về Sở Nội vụ trước ngày 15/11/2019.
II. KHEN THƯỞNG
Chủ tịch UBND tỉnh tặng Bằng khen cho không quá 05 tập thể và 15 cá nhân có thành tích xuất sắc, kèm theo tiền thưởng.
"""
_RUNS = {
    "digits": "1234567890", "numbers": "12 ", "slashes": "/", "fractions": "1/1/", "blanks": " ", "lines": "\n", "số": "số ",
    "brackets": "(", "pairs of brackets": "()", "square brackets": "[", "quotation marks": '"', "dashes": "-", "stops": ". ",
    "capitals": "A", "days": "ngày 1/1/2020 ", "months": "tháng 1 năm ", "awards": "khen thưởng ", "prizes": "01 giải Nhất, ",
    "semicolons": "khen; ", "items": "- a\n", "cells": "a | b | 1\n", "laws": "Căn cứ Luật số 1/2020/QH14 ngày 1/1/2020; ",
}  # fmt: skip


def _repeated(part: str, characters: int) -> str:
    return (part * (characters // len(part) + 1))[:characters]


def _texts(characters: int) -> Iterator[tuple[str, str]]:
    """Names and texts, the one that the others are compared with first."""
    yield "one document", _HEAD + _repeated(_ITEMS, characters)
    yield "one document, twice as long", _HEAD + _repeated(_ITEMS, 2 * characters)
    yield "many documents", _repeated(_HEAD + _ITEMS * 8, characters)
    for name, part in _RUNS.items():
        yield name, _repeated(part, characters)
        yield f"{name} in a plan", f"{_HEAD}{_ITEMS}\n{_repeated(part, characters)}\n"


def _seconds(text: str) -> float:
    document = TextDocument(RawDocument("text.txt", b""), text, "text/plain", "text")
    begin = time.process_time()
    extract_record(document)
    return time.process_time() - begin


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--characters", type=int, default=200_000)
    options = parser.parse_args()
    _seconds(_HEAD + _ITEMS)  # models, lexicons and patterns are loaded once
    ordinary = None
    for name, text in _texts(options.characters):
        cost = 1e6 * _seconds(text) / len(text.encode())
        ordinary = ordinary or cost
        print(f"{name:32} {cost:6.2f} µs per byte {cost / ordinary:6.2f} times ordinary text", flush=True)


if __name__ == "__main__":
    main()
