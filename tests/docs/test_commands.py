"""Every command of the documentation runs, and prints what the documentation shows.

A ``console`` block holds commands (``$ ``) and the lines they print; ``…`` stands for any lines, inside a line for any text.
The blocks of one file run in order, in one empty folder that holds nothing but ``corpus`` and ``thidua`` on the path.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)


def sessions(page: Path) -> list[tuple[str, list[str]]]:
    """Each command with the lines that the page shows below it."""
    found: list[tuple[str, list[str]]] = []
    for block in BLOCK.findall(page.read_text(encoding="utf-8")):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append((line[2:], []))
            elif line.strip():
                found[-1][1].append(line)
    return found


def pattern(shown: list[str]) -> re.Pattern[str]:
    return re.compile(r"\s*" + "".join(map(_line_pattern, shown)), re.DOTALL)


def _line_pattern(line: str) -> str:
    if line.strip() == "…":
        return ".*?"
    return re.escape(line.rstrip()).replace("…", "[^\n]*") + r"[ \t]*\n\s*"


@pytest.mark.skipif(os.name == "nt", reason="the pages show commands of a POSIX shell")
@pytest.mark.parametrize("page", [p for p in PAGES if sessions(p)], ids=lambda p: p.name)
def test_commands_of_the_page(page: Path, tmp_path: Path) -> None:
    environment = environment_in(tmp_path)
    for command, shown in sessions(page):
        ran = subprocess.run(
            command, shell=True, cwd=tmp_path / "work", env=environment, capture_output=True, encoding="utf-8", check=False
        )
        assert ran.returncode in (0, 1), f"$ {command}\n{ran.stderr}"
        if shown:
            assert pattern(shown).match(ran.stdout + ran.stderr), f"$ {command}\nprinted:\n{ran.stdout}{ran.stderr}"


def environment_in(folder: Path) -> dict[str, str]:
    """A folder with ``work/corpus/documents`` and ``thidua`` on the path, and the environment that finds it."""
    _install(folder / "bin")
    shutil.copytree(ROOT / "corpus" / "documents", folder / "work" / "corpus" / "documents")
    path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return os.environ | {"PATH": path, "PYTHONPATH": str(ROOT), "COLUMNS": "110", "NO_COLOR": "1"}


def _install(folder: Path) -> None:
    folder.mkdir()
    program = folder / "thidua"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cli "$@"\n', encoding="utf-8")
    program.chmod(0o755)
