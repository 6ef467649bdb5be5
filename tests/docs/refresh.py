"""Writes what the commands of the documentation print into it: ``python -m tests.docs.refresh``.

A block that shows ``…`` keeps what it shows; look at the difference before you commit it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.docs.test_commands import BLOCK, PAGES, environment_in, sessions


def main() -> None:
    for page in PAGES:
        if not sessions(page):
            continue
        with tempfile.TemporaryDirectory() as folder:
            environment = environment_in(Path(folder))
            text = page.read_text(encoding="utf-8")
            for block in BLOCK.findall(text):
                text = text.replace(block, _ran(block, Path(folder) / "work", environment), 1)
            page.write_text(text, encoding="utf-8")


def _ran(block: str, folder: Path, environment: dict[str, str]) -> str:
    lines = []
    for part in block.split("$ ")[1:]:
        command, _, shown = part.partition("\n")
        ran = subprocess.run(
            command, shell=True, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
        )
        output = "\n".join(line.rstrip() for line in (ran.stdout + ran.stderr).strip().splitlines())
        kept = "…" in shown and "--keep" in sys.argv
        lines.append(f"$ {command}\n{shown if kept else output + os.linesep if output else ''}")
    return "".join(lines)


if __name__ == "__main__":
    main()
