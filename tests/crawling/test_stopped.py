"""Ctrl-C, a full disk, and what a portal's certificate is worth."""

from __future__ import annotations

import os
import signal
import ssl
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.crawling.portal import serving
from tests.crawling.scenes import ROOT, crawl, full_portal, rows, write_sources

pytestmark = pytest.mark.xdist_group("stopped")


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_crawl_that_is_stopped_is_gone_on_with(tmp_path: Path, stop: signal.Signals) -> None:
    portal = full_portal(("rss",), count=6)
    with serving(portal):
        sources = write_sources(tmp_path / "nguon", portal, delay=0.2)
        command = [sys.executable, "-m", "cli", "crawl", str(sources), "--db", str(tmp_path / "a.db"), "--jobs", "1"]
        running = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, encoding="utf-8")
        while len(portal.log) < 4 and running.poll() is None:
            time.sleep(0.05)
        running.send_signal(stop)
        _, said = running.communicate(timeout=60)
        assert running.returncode == 130, said
        assert rows(tmp_path / "a.db", "SELECT count(*) FROM crawls WHERE finished_at IS NULL") == [(1,)]
        fetched = portal.fetched()
        ended = crawl(sources, tmp_path / "a.db")
        assert ended.code == 0, ended.said
        again = [path for path in portal.fetched(len(fetched)) if "/bai-" in path and path in fetched]
        assert len(again) <= 1
        assert rows(tmp_path / "a.db", "SELECT count(*) FROM crawls") == [(1,)]
        assert rows(tmp_path / "a.db", "SELECT count(*) FROM sources") == [(9,)]


_FULL = """
import os
calls, original = 0, os.fsync
def full(descriptor):
    global calls
    calls += 1
    if calls == 4:
        raise OSError(28, "No space left on device")
    original(descriptor)
os.fsync = full
"""


def test_a_full_disk_ends_the_crawl_at_once(tmp_path: Path) -> None:
    portal = full_portal(("eportal",), count=6)
    with serving(portal):
        sources = write_sources(tmp_path / "nguon", portal)
        ran = crawl(sources, tmp_path / "a.db", script=_FULL)
        assert ran.code == 3
        assert "No space left" in ran.said
        assert len(portal.fetched()) <= 6, "robots.txt, what was kept, and one that was on its way"
        again = crawl(sources, tmp_path / "a.db")
    assert again.code == 0, again.said
    assert rows(tmp_path / "a.db", "SELECT count(*) FROM sources") == [(9,)]


def test_a_report_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    portal = full_portal(("eportal",), count=1)
    with serving(portal):
        ran = crawl(write_sources(tmp_path / "nguon", portal), tmp_path / "a.db", "--report", str(tmp_path / "none" / "a.json"))
    assert ran.code == 3
    assert f"thidua: {tmp_path / 'none' / 'a.json'}: " in ran.said


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One that nobody vouches for."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
        .not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1)).sign(key, hashes.SHA256())
    )  # fmt: skip
    path = tmp_path_factory.mktemp("tls") / "own.pem"
    plain = serialization.NoEncryption()
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.mark.parametrize(("verify", "code", "stored"), [("true", 3, 0), ("false", 0, 1)])
def test_a_certificate_that_nobody_vouches_for(certificate: Path, tmp_path: Path, verify: str, code: int, stored: int) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    portal = full_portal(("eportal",), count=1)
    with serving(portal, context):
        sources = write_sources(tmp_path / "nguon", portal, settings=f"verify = {verify}\n")
        ran = crawl(sources, tmp_path / "a.db")
    assert ran.code == code, ran.said
    assert rows(tmp_path / "a.db", "SELECT count(*) FROM sources") == [(stored,)]
