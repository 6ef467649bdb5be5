"""One document in several formats gives one record: ``python -m benchmarks.two_formats FOLDER… --to odt rtf doc html pdf``.

Word files are converted by LibreOffice (``soffice``); each converted file's record is compared with that of the same text
as DOCX: all values, then also the words of their evidence. Not compared are offsets, pages, boxes, confidence and where the
file came from; a quote may be cut where a line ends on a page.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from extractors.record import extract_record
from pipeline.errors import DocumentError
from pipeline.readers import read
from schemas import RawDocument

_PLACES = frozenset({"start", "end", "page", "boxes", "confidence", "source", "id", "text", "message"})
_BATCH = 20


def convert(paths: list[Path], kind: str, folder: Path) -> None:
    for at in range(0, len(paths), _BATCH):
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", kind]
        names = list(map(str, paths[at : at + _BATCH]))
        subprocess.run([*command, "--outdir", str(folder / kind), *names], check=False, capture_output=True, timeout=600)


def values(path: Path, *, quotes: bool) -> dict[str, object] | str:
    """The record's values by part, with or without their quotes, or the code of the problem."""
    try:
        record = extract_record(read(RawDocument(path.name, path.read_bytes())))
    except DocumentError as error:
        return error.code
    kept = _without(json.loads(record.model_dump_json()), _PLACES if quotes else _PLACES | {"evidence"})
    assert isinstance(kept, dict)
    header = kept.pop("header", None) or {}
    return {**kept, **{f"header.{name}": value for name, value in header.items()}}


def _without(node: object, keys: frozenset[str]) -> object:
    """Lists without repetitions and in a fixed order."""
    if isinstance(node, dict):
        return {key: _without(value, keys) for key, value in node.items() if key not in keys}
    if isinstance(node, list):
        return sorted({json.dumps(_without(item, keys), sort_keys=True, ensure_ascii=False) for item in node})
    return " ".join(node.split()) if isinstance(node, str) else node


def differences(one: dict[str, object] | str, other: dict[str, object] | str) -> Iterator[str]:
    if isinstance(one, str) or isinstance(other, str):
        if one != other:
            yield f"{one if isinstance(one, str) else 'record'} / {other if isinstance(other, str) else 'record'}"
        return
    yield from (name for name in one if one[name] != other.get(name))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--to", nargs="+", default=["odt", "rtf", "doc", "html", "pdf"])
    parser.add_argument("--names", action="store_true", help="what differs in each document")
    parser.add_argument("--keep", type=Path, help="folder for the converted files, used again if they are there")
    options = parser.parse_args()
    sources = sorted(p for folder in options.folders for p in folder.iterdir() if p.suffix in (".doc", ".docx", ".odt", ".rtf"))
    with tempfile.TemporaryDirectory() as temporary:
        folder = (options.keep or Path(temporary)).resolve()
        if not (folder / "docx").exists():
            convert(sources, "docx", folder)
        words = sorted((folder / "docx").glob("*.docx"))
        base = {path.stem: [values(path, quotes=quotes) for quotes in (False, True)] for path in words}
        print("format  files  same values  same quotes  parts whose values differ")
        for kind in options.to:
            if not (folder / kind).exists():
                convert(words, kind, folder)
            parts, same, found = Counter[str](), [0, 0], sorted((folder / kind).glob(f"*.{kind}"))
            for path in found:
                different = [
                    list(differences(one, values(path, quotes=quotes)))
                    for one, quotes in zip(base[path.stem], (False, True), strict=True)
                ]
                same = [count + (not names) for count, names in zip(same, different, strict=True)]
                parts.update(different[0])
                if options.names and different[1]:
                    print(f"  {kind} {path.stem[:60]}: {', '.join(different[0])} / {', '.join(different[1])}", file=sys.stderr)
            told = ", ".join(f"{part} {count}" for part, count in parts.most_common())
            print(f"{kind:7} {len(found):5} {same[0]:12} {same[1]:12}  {told}")


if __name__ == "__main__":
    main()
