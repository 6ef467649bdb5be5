"""The command itself, over HTTP on loopback."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx

from tests.pipeline.samples import store_of, stored

ROOT = Path(__file__).resolve().parent.parent.parent


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _command(database: Path, port: int) -> list[str]:
    return [sys.executable, str(ROOT / "cli.py"), "serve", "--db", str(database), "--port", str(port)]


def test_it_answers_on_this_machine_alone_until_it_is_stopped(tmp_path: Path) -> None:
    port = _free_port()
    with subprocess.Popen(_command(store_of(tmp_path / "a.db", stored()), port), stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr
        try:
            assert f"http://127.0.0.1:{port}/" in server.stderr.readline()
            with httpx.Client(transport=httpx.HTTPTransport(retries=8), base_url=f"http://127.0.0.1:{port}") as client:
                assert client.get("/api/v1/health").json() == {"status": "ok", "documents": 1}
        finally:
            server.send_signal(signal.SIGTERM)
        assert "Traceback" not in server.stderr.read()


def test_a_store_that_is_none_is_refused_before_anything_is_served(tmp_path: Path) -> None:
    ran = subprocess.run(_command(tmp_path / "none.db", _free_port()), capture_output=True, text=True, check=False)
    assert ran.returncode == 3
    assert "none.db" in ran.stderr
    assert "Traceback" not in ran.stderr
