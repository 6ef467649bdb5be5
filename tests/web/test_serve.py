"""The command itself, over HTTP on loopback."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx

from tests.pipeline.samples import store_of, stored

ROOT = Path(__file__).resolve().parent.parent.parent


def _command(database: Path, port: int = 0) -> list[str]:
    return [sys.executable, str(ROOT / "cli.py"), "serve", "--db", str(database), "--port", str(port)]


def test_it_answers_on_this_machine_alone_until_it_is_stopped(tmp_path: Path) -> None:
    with subprocess.Popen(_command(store_of(tmp_path / "a.db", stored())), stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr
        try:
            address = re.search(r"http://127\.0\.0\.1:\d+/", server.stderr.readline())
            assert address
            with httpx.Client(base_url=address[0]) as client:  # it listens before it says so: early connections wait
                assert client.get("/api/v1/health").json() == {"status": "ok", "documents": 1}
        finally:
            server.send_signal(signal.SIGTERM)
        assert "Traceback" not in server.stderr.read()


def test_a_store_that_is_none_is_refused_before_anything_is_served(tmp_path: Path) -> None:
    ran = subprocess.run(_command(tmp_path / "none.db"), capture_output=True, text=True, check=False)
    assert ran.returncode == 3
    assert "none.db" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_port_in_use_is_named(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        command = _command(store_of(tmp_path / "a.db", stored()), port)
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 3
    assert str(port) in ran.stderr
    assert "Traceback" not in ran.stderr
