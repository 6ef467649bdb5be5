"""Number and day of scans against what a portal says of them: ``python -m benchmarks.portal_headers LIST.jsonl FOLDER``.

A line of the list has ``so_hieu_raw``, ``ngay_ban_hanh`` and ``file``, a path in the folder. The portal's clerk types too:
the number is compared without spaces, marks and the words around it.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractors.record import extract_record
from pipeline.readers import read
from pipeline.readers.cache import cache_folder
from pipeline.readers.ocr import Scans
from schemas import RawDocument, Record

_NUMBER = re.compile(r"\d+\s*/.*|\d+-.*")
SURE = 0.5


@dataclass(frozen=True)
class Compared:
    """A file, how its text was read, what the portal says, and the record."""

    name: str
    method: str
    number: str
    day: str
    record: Record

    @property
    def number_read(self) -> str | None:
        return self.record.header.number

    @property
    def day_read(self) -> str | None:
        return str(self.record.header.issued_on) if self.record.header.issued_on else None

    @property
    def number_is_right(self) -> bool:
        return self.number_read is not None and _squeezed(self.number_read) == _squeezed(self.number)

    @property
    def day_is_right(self) -> bool:
        return self.day_read == self.day

    @property
    def day_is_wrong(self) -> bool:
        """A month or year that the day lies in is no wrong one."""
        return self.day_read is not None and not self.day.startswith(self.day_read)

    def sure_of(self, name: str) -> bool:
        return self.record.header.confidence.get(name, 0.0) >= SURE


def compared(listed: Path, folder: Path) -> Iterator[Compared]:
    scans = Scans(cache_folder())
    for line in map(json.loads, listed.read_text(encoding="utf-8").splitlines()):
        path = folder / line["file"] if line["file"] else None
        if path and path.exists():
            text = read(RawDocument(str(path), path.read_bytes()), scans)
            yield Compared(path.name, text.method, _number(line), _day(line), extract_record(text))


def _number(line: dict[str, Any]) -> str:
    found = _NUMBER.search(re.split(r"\s+ngày\s", line["so_hieu_raw"])[0])
    return found[0] if found else line["so_hieu_raw"]


def _day(line: dict[str, Any]) -> str:
    return "-".join(reversed(line["ngay_ban_hanh"].split("/")))


def _squeezed(number: str) -> str:
    letters = unicodedata.normalize("NFD", number.upper().replace("Đ", "D"))
    return re.sub(r"[^A-Z0-9/]", "", letters).lstrip("0")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("list", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    found = list(compared(options.list, options.folder))
    print("| file | read as | number of the portal | number read | day of the portal | day read |")
    print("|---|---|---|---|---|---|")
    for c in found:
        print(f"| {c.name} | {c.method} | {c.number} | {c.number_read or '–'} | {c.day} | {c.day_read or '–'} |")
    for kind in ("scans", "others"):
        of_kind = [c for c in found if ("ocr" in c.method) == (kind == "scans")]
        wrong = sum(bool(c.number_read) and not c.number_is_right and c.sure_of("number") for c in of_kind)
        wrong += sum(c.day_is_wrong and c.sure_of("issued_on") for c in of_kind)
        print(
            f"{kind}: {len(of_kind)} files, number right {sum(c.number_is_right for c in of_kind)}, "
            f"day right {sum(c.day_is_right for c in of_kind)}, otherwise with confidence ≥ {SURE}: {wrong}"
        )


if __name__ == "__main__":
    main()
