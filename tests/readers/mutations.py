"""Damage done to files the way disks, networks and broken programs do it, the same for the same seed."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable

_EXTREMES = (
    b"\0",
    b"\xff",
    b"\x80",
    b"\x7f",
    b"\xff\xff\xff\xff",
    b"\xff\xff\xff\x7f",
    b"\0\0\0\x80",
    b"\n",
    b"<",
    b"{",
    b"\\",
    b"(",
)


def mutated(data: bytes, seed: int) -> bytes:
    """A damaged copy; of a ZIP every other time what is inside is damaged, with sums that are right."""
    dice = random.Random(seed)
    if data.startswith(b"PK\x03\x04") and dice.random() < 0.7:
        return _damaged_inside(data, dice)
    for _ in range(dice.choice((1, 1, 2, 4, 16))):
        data = dice.choice(_DAMAGES)(data, dice)
    return data


def _damaged_inside(data: bytes, dice: random.Random) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        hit = {
            dice.choice(names),
            *(name for name in names if name.endswith(("document.xml", "content.xml")) and dice.random() < 0.6),
        }
        for name in names:
            content = old.read(name)
            new.writestr(name, mutated(content, dice.getrandbits(32)) if name in hit and content else content)
    return buffer.getvalue()


def _place(data: bytes, dice: random.Random) -> int:
    """Headers and directories stand at the beginning and the end, so these are hit more often."""
    size = max(len(data), 1)
    return dice.choice(
        (
            dice.randrange(size),
            dice.randrange(size),
            dice.randrange(min(size, 2_000)),
            size - 1 - dice.randrange(min(size, 2_000)),
        )
    )


def _flip(data: bytes, dice: random.Random) -> bytes:
    at = _place(data, dice)
    return data[:at] + bytes([dice.randrange(256)]) + data[at + 1 :]


def _extreme(data: bytes, dice: random.Random) -> bytes:
    at, value = _place(data, dice), dice.choice(_EXTREMES)
    return data[:at] + value + data[at + len(value) :]


def _cut(data: bytes, dice: random.Random) -> bytes:
    return data[: _place(data, dice)]


def _drop(data: bytes, dice: random.Random) -> bytes:
    at = _place(data, dice)
    return data[:at] + data[at + dice.choice((1, 2, 16, 512, 5_000)) :]


def _repeat(data: bytes, dice: random.Random) -> bytes:
    at, size = _place(data, dice), dice.choice((1, 4, 64, 512))
    return data[:at] + data[at : at + size] * dice.choice((2, 30, 300)) + data[at:]


def _insert(data: bytes, dice: random.Random) -> bytes:
    at = _place(data, dice)
    return data[:at] + dice.randbytes(dice.choice((1, 3, 40, 600))) + data[at:]


def _move(data: bytes, dice: random.Random) -> bytes:
    source, target, size = _place(data, dice), _place(data, dice), dice.choice((4, 64, 512, 4_096))
    piece = data[source : source + size]
    return data[:target] + piece + data[target + len(piece) :]


def _blank(data: bytes, dice: random.Random) -> bytes:
    at, size = _place(data, dice), dice.choice((4, 512, 4_096))
    return data[:at] + bytes(size) + data[at + size :]


_DAMAGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    _flip, _flip, _extreme, _extreme, _cut, _drop, _repeat, _insert, _move, _blank,
)  # fmt: skip
