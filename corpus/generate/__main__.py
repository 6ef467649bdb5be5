"""Writes every sample: ``python -m corpus.generate [FOLDER]``."""

from __future__ import annotations

import sys
from pathlib import Path

from corpus.generate import as_docx, as_html, as_pdf, as_text
from corpus.generate.source import DOCUMENTS, load_samples

RENDERERS = {"txt": as_text.render, "html": as_html.render, "docx": as_docx.render, "pdf": as_pdf.render}


def main(folder: Path = DOCUMENTS) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for sample in load_samples():
        path = folder / f"{sample.name}.{sample.format}"
        path.write_bytes(RENDERERS[sample.format](sample))
        if sample.format != "txt":  # the transcript that quotes are checked against
            path.with_suffix(".text").write_bytes(as_text.render(sample))
        print(path)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
