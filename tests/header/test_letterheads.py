"""Who issues, on which level: letterheads of ``bodies.toml``, and whole ones of ``letterheads.toml``."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.campaigns.documents import read
from tests.header.plans import header

HERE = Path(__file__).parent
BODIES = tomllib.loads((HERE / "bodies.toml").read_text(encoding="utf-8"))["body"]
LETTERHEADS = tomllib.loads((HERE / "letterheads.toml").read_text(encoding="utf-8"))["letterhead"]
_PARTS = {"text", "type", "title", "body", "closing"}
_TITLE = "Phát động phong trào thi đua “Nhanh hơn, sạch hơn”"


@pytest.mark.parametrize("body", BODIES, ids=lambda body: body["issuer"])
def test_who_issues_on_which_level(body: dict[str, str]) -> None:
    found = header(head=body["head"], number=body["number"], place=body["place"])
    assert (found.issuer, found.issuer_level) == (body["issuer"], body["level"])


@pytest.mark.parametrize("printed", LETTERHEADS, ids=lambda printed: printed["issuer"])
def test_the_header_is_read(printed: dict[str, str]) -> None:
    body = printed.get("body", "I. NỘI DUNG\n1. Quét dọn trụ sở mỗi sáng thứ Hai.\n2. Trả kết quả trước hẹn.")
    head = "\n".join((printed["text"], "", printed.get("type", "KẾ HOẠCH"), printed.get("title", _TITLE)))
    closing = printed.get("closing", "CHỦ TỊCH\n\nNguyễn Văn An")
    found = read(f"{head}\n\n{body}\n\n{closing}\n").header
    wanted = {key: value for key, value in printed.items() if key not in _PARTS}
    assert {key: getattr(found, key) for key in wanted} == wanted
