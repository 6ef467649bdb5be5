"""The house rules that a machine can check."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

from schemas import Record

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("commands", "schemas", "extractors", "pipeline", "corpus", "web")
MODULES = sorted([ROOT / "cli.py", *(p for name in PACKAGES for p in (ROOT / name).rglob("*.py"))])
VAGUE = {"utils", "helpers", "common", "misc", "base", "util", "helper"}


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_module_keeps_its_shape(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    assert source.count("\n") <= 300, "a module of more than 300 lines wants to be two"
    assert path.stem not in VAGUE, "a name that says nothing collects everything"
    assert not source.strip() or ast.get_docstring(tree), "a module says in one sentence what it is"


@pytest.mark.parametrize("path", [p for p in MODULES if p.name != "cli.py"], ids=shown)
def test_nobody_imports_the_command_line(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            assert "cli" not in {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert (node.module or "").split(".")[0] != "cli"


def test_glossary_has_every_field_of_the_record() -> None:
    rows = re.findall(r"^\| (`[^|]*) \|", (ROOT / "GLOSSARY.md").read_text(encoding="utf-8"), re.MULTILINE)
    named = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    schema = Record.model_json_schema()
    fields = {field for part in (schema, *schema["$defs"].values()) for field in part.get("properties", {})}
    assert fields - named == set()


def test_lowest_versions_are_the_ones_that_are_tested() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {tuple(re.split(r">=|,", requirement)[:2]) for requirement in project["dependencies"]}
    lines = (ROOT / "constraints-lowest.txt").read_text(encoding="utf-8").splitlines()
    assert declared == {tuple(line.split("==")) for line in lines if not line.startswith("#")}
