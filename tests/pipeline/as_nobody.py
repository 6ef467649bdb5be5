"""Run a command of thidua in a process that may do nothing: file rights do not hold for root."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534

needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become a user without rights"
)

# The interpreter may stand in a folder that nobody may read: everything is imported before the rights are given up.
_CHILD = """
import importlib, os, pkgutil, sys
import cli, pipeline, extractors, schemas, sqlite_utils, encodings.utf_8_sig, encodings.idna, concurrent.futures.process
for package in (pipeline, extractors, schemas):
    for info in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(info.name)
warm, *arguments = sys.argv[1:]
out, sys.stdout = sys.stdout, open(os.devnull, "w")
cli.main(["extract", warm])
from extractors.language.parse import parse
parse("Cán bộ, hội viên nông dân các xã trong tỉnh")
sys.stdout = out
os.setgroups([]); os.setgid(%d); os.setuid(%d)
sys.exit(cli.main(arguments))
"""


def run_as_nobody(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """``folder`` (and what leads to it) is opened to everyone; a document in it warms the imports."""
    for opened in (folder, *folder.parents):
        if opened.name.startswith(("pytest", "popen")) or opened == folder:
            opened.chmod(0o755)
    warm = folder / "warm.txt"
    warm.write_text("Kế hoạch số 1/KH-UBND", encoding="utf-8")
    code = _CHILD % (NOBODY, NOBODY)
    return subprocess.run(
        [sys.executable, "-c", code, str(warm), *arguments],
        capture_output=True, encoding="utf-8", check=False, cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
