"""One document in several formats gives one record: ``python -m benchmarks.two_formats FOLDER… --to odt rtf doc html pdf``.

Word files are converted by LibreOffice (``soffice``); each converted file's record is compared with that of the same text
as DOCX. Compared are all values and the words of their evidence, not offsets, pages, boxes and confidence, nor where the
file came from. Running heads, which some formats cannot keep apart, and empty space may differ.
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

_PLACES = frozenset({"start", "end", "page", "boxes", "confidence", "source", "id", "text"})
_BATCH = 20


def convert(paths: list[Path], kind: str, folder: Path) -> None:
    for at in range(0, len(paths), _BATCH):
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", kind]
        names = list(map(str, paths[at : at + _BATCH]))
        subprocess.run([*command, "--outdir", str(folder / kind), *names], check=False, capture_output=True, timeout=600)


def values(path: Path) -> dict[str, object] | str:
    """The record's values by part, or the code of the problem."""
    try:
        record = extract_record(read(RawDocument(path.name, path.read_bytes())))
    except DocumentError as error:
        return error.code
    kept = _without_places(json.loads(record.model_dump_json()))
    assert isinstance(kept, dict)
    header = kept.pop("header", None) or {}
    return {**kept, **{f"header.{name}": value for name, value in header.items()}}


def _without_places(node: object) -> object:
    if isinstance(node, dict):
        return {key: _without_places(value) for key, value in node.items() if key not in _PLACES}
    if isinstance(node, list):
        return [_without_places(item) for item in node]
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
        base = {path.stem: values(path) for path in sorted((folder / "docx").glob("*.docx"))}
        print("format  files  same record  parts that differ")
        for kind in options.to:
            if not (folder / kind).exists():
                convert(sorted((folder / "docx").glob("*.docx")), kind, folder)
            parts, same, found = Counter[str](), 0, sorted((folder / kind).glob(f"*.{kind}"))
            for path in found:
                different = list(differences(base[path.stem], values(path)))
                same += not different
                parts.update(different)
                if options.names and different:
                    print(f"  {kind} {path.stem[:60]}: {', '.join(different)}", file=sys.stderr)
            print(f"{kind:7} {len(found):5} {same:12}  {', '.join(f'{part} {count}' for part, count in parts.most_common())}")


if __name__ == "__main__":
    main()
