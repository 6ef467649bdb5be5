"""The page with its evidence: boxes where the words are printed, refusals by name."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from cli import main

LINES = ("UY BAN NHAN DAN XA", "KE HOACH", "Can cu Quyet dinh so 12/2023/QD-TTg ngay 05/3/2024 cua Thu tuong;")


@pytest.fixture
def store(tmp_path: Path) -> Path:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(400, 300))
    for number, line in enumerate(LINES):
        canvas.drawString(40, 250 - 40 * number, line)
    canvas.save()
    (tmp_path / "kh.pdf").write_bytes(buffer.getvalue())
    (tmp_path / "kh.txt").write_text("KẾ HOẠCH\nPhát động thi đua ngày 05/3/2024.\n", encoding="utf-8")
    main(["ingest", str(tmp_path / "kh.pdf"), str(tmp_path / "kh.txt"), "--db", str(tmp_path / "a.db")])
    return tmp_path


def show(store: Path, name: str, *arguments: str) -> int:
    image = ["--page-image", str(store / "out.png")]
    return main(["show", str(store / name), "--db", str(store / "a.db"), *image, *arguments])


def test_the_boxes_stand_on_the_words(store: Path) -> None:
    assert show(store, "kh.pdf") == 0
    with Image.open(store / "out.png") as picture:
        assert picture.size == (800, 600)
        colours = {picture.getpixel((x, y)) for x in range(80, 700) for y in range(230, 290)}  # the third line
        empty = {picture.getpixel((x, y)) for x in range(0, 800, 5) for y in range(320, 600, 5)}
    assert any(blue > red + 60 for red, _, blue in colours), "the citation's frame"
    assert any(red > blue + 60 for red, _, blue in colours), "the date's frame"
    assert empty == {(255, 255, 255)}


@pytest.mark.parametrize(
    ("name", "arguments", "said"), [("kh.pdf", ["--page", "2"], "không có trang 2"), ("kh.txt", [], "không có trang in")]
)
def test_what_cannot_be_drawn_is_said(
    store: Path, name: str, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert show(store, name, *arguments) == 1
    assert said in capsys.readouterr().err
    assert not (store / "out.png").exists()
