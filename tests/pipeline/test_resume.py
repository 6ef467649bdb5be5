"""A run that is killed at any moment and run again leaves what an undisturbed run leaves."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cli import main
from tests.pipeline.content import content

ROOT = Path(__file__).resolve().parents[2]

# Dies by SIGKILL (TerminateProcess on Windows) at the n-th call of one function: before it, or half through a write.
_KILLED = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
place, count, arguments = sys.argv[2], int(sys.argv[3]), sys.argv[4:]
calls = 0

def die():
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

def dying(function):
    def called(*given, **named):
        global calls
        calls += 1
        if calls == count:
            die()
        return function(*given, **named)
    return called

from pipeline import blobs, document, run, store
from pipeline.store import Store
target, name = {
    "insert": (store, "insert"), "source": (Store, "_add_source"), "save": (Store, "save"), "end": (Store, "end_run"),
    "begin": (Store, "begin_run"), "settle": (Store, "_settle"), "replace": (blobs.os, "replace"),
    "extract": (document, "extract"), "problem": (Store, "save_problem"),
}[place]
setattr(target, name, dying(getattr(target, name)))
import cli
sys.exit(cli.main(arguments))
"""


def notice(number: int) -> str:
    """A document that needs none of the language models, which would take longer to load than the test itself."""
    return f"SỞ NỘI VỤ HÀ NAM\nSố: {number}/TB-SNV\nHà Nam, ngày {number + 1} tháng 3 năm 2018\n\nTHÔNG BÁO\nVề lịch làm việc\n"


PLACES = [
    ("begin", 1), ("extract", 1), ("extract", 4), ("replace", 1), ("replace", 3), ("save", 2), ("insert", 1), ("insert", 7),
    ("insert", 13), ("source", 1), ("settle", 3), ("problem", 1), ("end", 1),
]  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("documents")
    for number in range(4):
        (made / f"{number}.txt").write_text(notice(number), encoding="utf-8")
    (made / "3_again.txt").write_text(notice(0), encoding="utf-8")
    (made / "2_empty.txt").write_bytes(b"")
    return made


@pytest.fixture(scope="module")
def undisturbed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    path = tmp_path_factory.mktemp("undisturbed") / "a.db"
    assert main(["ingest", str(folder), "--db", str(path), "--jobs", "1"]) == 1
    return content(path)


@pytest.mark.xdist_group("resume")
@pytest.mark.parametrize(("place", "count"), PLACES)
def test_killed_and_run_again(folder: Path, undisturbed: list[str], tmp_path: Path, place: str, count: int) -> None:
    path = tmp_path / "killed.db"
    command = ["ingest", str(folder), "--db", str(path), "--jobs", "1"]
    died = subprocess.run([sys.executable, "-c", _KILLED, str(ROOT), place, str(count), *command], check=False)
    assert died.returncode < 0 or died.returncode == 15, "the run was to be killed"
    assert main(command) == 1
    assert content(path) == undisturbed


def test_killed_between_two_versions_of_an_address(tmp_path: Path) -> None:
    document, path = tmp_path / "a.txt", tmp_path / "a.db"
    for text in (notice(0), notice(1)):
        document.write_text(text, encoding="utf-8")
        command = ["ingest", str(document), "--db", str(path), "--jobs", "1"]
        subprocess.run([sys.executable, "-c", _KILLED, str(ROOT), "source", "1", *command], check=False)
        assert main(command) == 0
    other = tmp_path / "b.db"
    for text in (notice(0), notice(1)):
        document.write_text(text, encoding="utf-8")
        assert main(["ingest", str(document), "--db", str(other), "--jobs", "1"]) == 0
    assert content(path) == content(other)


def test_killed_with_several_processes_none_is_left(folder: Path, undisturbed: list[str], tmp_path: Path) -> None:
    path = tmp_path / "killed.db"
    command = ["ingest", str(folder), "--db", str(path), "--jobs", "2"]
    # The pipe's other end is open as long as any process of the run lives, so reading it to its end waits for all of them.
    died = subprocess.run(
        [sys.executable, "-c", _KILLED, str(ROOT), "save", "2", *command], check=False, stdout=subprocess.PIPE, timeout=60
    )
    assert died.returncode < 0 or died.returncode == 15
    assert main([*command[:-1], "1"]) == 1
    assert content(path) == undisturbed
