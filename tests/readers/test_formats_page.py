"""The page on file formats names every problem of the readers, and no other."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
READERS = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "pipeline" / "readers").rglob("*.py"))
PAGE = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
_RAISED = re.compile(r'"([a-z_]{4,})",\s*f?"[A-ZĐẢ]\w* ')  # a code and the sentence behind it


def test_every_problem_is_explained() -> None:
    raised = set(_RAISED.findall(READERS))
    explained = {code for line in re.findall(r"^\| (`[a-z_`, ]+`) \|", PAGE, re.MULTILINE) for code in re.findall(r"\w+", line)}
    assert len(raised) > 40
    assert raised <= explained, raised - explained
    assert {code for code in explained if f'"{code}"' not in READERS} == set()
