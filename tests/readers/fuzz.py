"""Damaged files of every kind through the whole way to a record: ``python -m tests.readers.fuzz FOLDER…`` (``make fuzz``).

Each must end in a record or a named problem within the reader's limits. Of each kind some files are taken from the folders;
messages and archives are made of them.
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
import time
import traceback
from collections import Counter, defaultdict
from email.message import EmailMessage
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from pipeline.document import Extracted, Open, extract
from pipeline.errors import DocumentError
from pipeline.readers.bundles import Bundle
from pipeline.readers.contained import ContainedReader
from pipeline.readers.sniff import sniff
from pipeline.walk import READABLE
from schemas import Problem, RawDocument
from tests.readers.documents import LINES, odt, packed
from tests.readers.mutations import mutated
from tests.readers.test_word_containers import FLAT, FLAT_OPEN_DOCUMENT, WORD_2003

_LARGEST = 150_000
_FILES = 25  # of a kind


def samples(paths: list[Path]) -> dict[str, list[bytes]]:
    """Files by kind; what is too large to be damaged a thousand times is left out."""
    found: dict[str, list[bytes]] = defaultdict(list)
    for path in sorted(path for path in paths if path.name.lower().endswith((*READABLE, ".xml", ".fodt"))):
        data = path.read_bytes()
        kind = _kind(data)
        if len(data) <= _LARGEST and len(found[kind]) < _FILES:
            found[kind].append(data)
    several = [files[i] for files in found.values() for i in range(min(2, len(files)))]
    found["odt"].append(
        odt("".join(f"<text:h text:outline-level='1'>{line}</text:h><text:p>{line}</text:p>" for line in LINES))
    )
    found["image"] += pictures()
    found["xml"] += [FLAT.encode(), WORD_2003.encode(), FLAT_OPEN_DOCUMENT.encode()]
    found["zip"].append(packed({f"{i}.doc": data for i, data in enumerate(several[:5])}))
    found["mail"].append(message(several[:4]))
    return {kind: files for kind, files in found.items() if files}


def _kind(data: bytes) -> str:
    kind = sniff(data)
    if kind != "zip":
        return kind
    return "odt" if b"opendocument.text" in data[:200] else "docx" if b"word/" in data else "zip"


def pictures() -> list[bytes]:
    """A small page in the formats of scanners and cameras."""
    page = Image.new("L", (400, 200), 255)
    ImageDraw.Draw(page).text((20, 20), "KE HOACH\nSo: 12/KH-UBND", font=ImageFont.load_default(24), fill=0)
    saved = []
    for kind in ("PNG", "JPEG", "TIFF", "BMP", "GIF"):
        page.save(stream := io.BytesIO(), kind)
        saved.append(stream.getvalue())
    return saved


def message(attached: list[bytes]) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "van-thu@example.vn", "phong@example.vn", "Gửi kế hoạch"
    mail.set_content("\n".join(LINES))
    for number, data in enumerate(attached):
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=f"{number}.doc")
    return mail.as_bytes()


def outcome(data: bytes, reader: Open) -> str:
    """``record``, the problem's code, or what a bundle's documents end in; a defect is raised."""
    try:
        found = extract(RawDocument("damaged", data), reader)
    except DocumentError as error:
        return error.code
    if isinstance(found, Extracted):
        return "record"
    assert isinstance(found, Bundle)
    inner = {m.code if isinstance(m, Problem) else outcome(m.data, reader) for m in found.members[:10]}
    return "record" if "record" in inner else min(inner)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--mutations", type=int, default=1_000, help="of each kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", action="append", help="only this one")
    options = parser.parse_args()
    kinds = samples([path for folder in options.folders for path in folder.rglob("*") if path.is_file()])
    defects = 0
    print("kind     files mutations  records problems defects slowest s      s  problems")
    for kind, files in sorted(kinds.items()):
        if options.kind and kind not in options.kind:
            continue
        ends, slowest, begin = Counter[str](), 0.0, time.monotonic()
        with tempfile.TemporaryDirectory() as pages, ContainedReader(cache=Path(pages)) as reader:  # most pages stay whole
            for number in range(options.mutations):
                start = time.monotonic()
                try:
                    ends[outcome(mutated(files[number % len(files)], options.seed * 1_000_000 + number), reader.open)] += 1
                except Exception:
                    ends["defect"] += 1
                    print(f"{kind} {number}: {traceback.format_exc()}", file=sys.stderr)
                slowest = max(slowest, time.monotonic() - start)
        problems = options.mutations - ends["record"] - ends["defect"]
        defects += ends["defect"]
        codes = ", ".join(f"{code} {count}" for code, count in ends.most_common() if code not in ("record", "defect"))
        print(
            f"{kind:8} {len(files):5} {options.mutations:9} {ends['record']:8} {problems:8} {ends['defect']:7} {slowest:9.1f}"
            f" {time.monotonic() - begin:6.0f}  {codes}",
            flush=True,
        )
    return 1 if defects else 0


if __name__ == "__main__":
    sys.exit(main())
