"""PDF files: order, places, tables, page numbers, and scans."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from extractors.record import extract_record
from pipeline.errors import DocumentError
from pipeline.readers import ocr, read
from pipeline.readers.ocr.engine import Reading, Recogniser
from pipeline.readers.ocr.words import Word
from schemas import RawDocument, Span, TextDocument
from tests.readers.documents import text_of

WIDTH, HEIGHT = A4


def pdf(*pages: Callable[[Canvas], None], password: str | None = None) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, encrypt=password)
    for draw in pages:
        canvas.setFont("Helvetica", 12)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def body(canvas: Canvas, number: int = 1) -> None:
    canvas.drawCentredString(WIDTH / 2, HEIGHT - 30, str(number))
    for i in range(12):
        canvas.drawString(
            80,
            HEIGHT - 200 - 18 * i,
            f"Trang {number}: noi dung thi dua thu {i} cua {'xa' * number}, xep loai theo quy va theo nam",
        )


def letterhead(canvas: Canvas) -> None:
    """Drawn line by line across both columns, the order that mixes them."""
    for y, left, right in (
        (60, "UBND HUYEN BINH MINH", "CONG HOA XA HOI CHU NGHIA"),
        (76, "So: 7/KH-UBND", "Ngay 02 thang 3 nam 2024"),
    ):
        canvas.drawString(60, HEIGHT - y, left)
        canvas.drawString(340, HEIGHT - y, right)
    body(canvas)


def quotas(canvas: Canvas) -> None:
    body(canvas)
    rows = [("Giai", "So luong", "Tien thuong"), ("Nhat", "01", "2.000.000"), ("Nhi", "02", "1.000.000")]
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            canvas.drawString(90 + 120 * c, HEIGHT - 516 - 24 * r, cell)
    canvas.grid([80 + 120 * i for i in range(4)], [HEIGHT - 500 - 24 * i for i in range(4)])


def box_of(document: TextDocument, quote: str) -> tuple[float, float, float, float]:
    start = document.text.index(quote)
    boxes = [box for line in document.lines if (box := line.box(Span(start, start + len(quote))))]
    assert len(boxes) == 1
    return boxes[0]


def test_every_word_has_its_place() -> None:
    document = text_of(pdf(body, lambda canvas: body(canvas, 2)))
    x0, top, x1, bottom = box_of(document, "thi dua thu 3")
    assert 120 < x0 < x1 < 320
    assert 200 + 18 * 3 - 14 < top < bottom < 200 + 18 * 3 + 6
    assert [page.number for page in document.pages] == [1, 2]
    page = document.pages[1]
    assert "Trang 2" in document.text[page.start : page.end]
    assert "Trang 1" not in document.text[page.start : page.end]


def test_page_numbers_and_running_heads_are_noise() -> None:
    def with_head(number: int) -> Callable[[Canvas], None]:
        def draw(canvas: Canvas) -> None:
            body(canvas, number)
            canvas.drawString(80, 25, f"CONG BAO/So {number}/Ngay 1-2-2024")

        return draw

    document = text_of(pdf(*map(with_head, (1, 2, 3))))
    noise = [span.of(document.text).strip() for span in document.noise]
    assert noise == ["1", "CONG BAO/So 1/Ngay 1-2-2024", "2", "CONG BAO/So 2/Ngay 1-2-2024", "3", "CONG BAO/So 3/Ngay 1-2-2024"]


def test_letterhead_is_read_column_by_column() -> None:
    lines = [line for line in text_of(pdf(letterhead)).text.split("\n") if line]
    at = lines.index("UBND HUYEN BINH MINH")
    assert lines[at : at + 4] == [
        "UBND HUYEN BINH MINH", "So: 7/KH-UBND", "CONG HOA XA HOI CHU NGHIA", "Ngay 02 thang 3 nam 2024",
    ]  # fmt: skip


def test_ruled_tables_are_rows_with_places() -> None:
    document = text_of(pdf(quotas))
    assert "Giai | So luong | Tien thuong\nNhat | 01 | 2.000.000\nNhi | 02 | 1.000.000\n" in document.text
    x0, top, x1, bottom = box_of(document, "1.000.000")
    assert 325 < x0 < x1 < 400
    assert 550 < top < bottom < 570


def test_shading_behind_words_is_no_table() -> None:
    def shaded(canvas: Canvas) -> None:
        canvas.setFillGray(0.9)
        for x, y in ((80, 500), (200, 500), (80, 524), (200, 524)):
            canvas.rect(x, HEIGHT - y - 24, 120, 24, stroke=0, fill=1)
        canvas.setFillGray(0)
        body(canvas)
        for x, y, text in ((90, 516, "Muc tieu"), (205, 516, "chung"), (90, 540, "Noi dung"), (205, 540, "thi dua")):
            canvas.drawString(x, HEIGHT - y, text)

    assert " | " not in text_of(pdf(shaded)).text


def test_fields_on_different_lines_are_put_on_their_own() -> None:
    def form(canvas: Canvas) -> None:
        for y, words in ((90, "So:            /KH-UBND"), (130, "Ngay            thang 3 nam 2024")):
            canvas.drawString(60, HEIGHT - y, words)
        body(canvas)
        for y, value in ((90, "205"), (130, "14")):
            canvas.acroForm.textfield(value=value, x=92, y=HEIGHT - y - 5, width=26, height=16, fontSize=11, borderWidth=0)

    text = text_of(pdf(form)).text
    assert "205/KH-UBND" in text
    assert "Ngay 14" in text


def test_the_addressee_is_no_part_of_the_letterhead() -> None:
    def letter(canvas: Canvas) -> None:
        letterhead(canvas)
        canvas.drawString(60, HEIGHT - 110, "Kinh gui:")
        canvas.drawString(340, HEIGHT - 130, "- Cac phong, ban")

    lines = [line for line in text_of(pdf(letter)).text.split("\n") if line]
    assert lines.index("Kinh gui:") > lines.index("Ngay 02 thang 3 nam 2024")


def test_text_of_form_fields_stands_where_it_is_printed() -> None:
    def form(canvas: Canvas) -> None:
        body(canvas)
        canvas.drawString(60, HEIGHT - 90, "So:")
        canvas.drawString(110, HEIGHT - 90, "/KH-UBND")
        canvas.acroForm.textfield(value="205", x=82, y=HEIGHT - 95, width=26, height=16, fontSize=11, borderWidth=0)

    assert "So: 205 /KH-UBND" in text_of(pdf(form)).text


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"%PDF-1.7\n", "pdf_damaged"),
        (pdf(body)[:900], "pdf_damaged"),
        (pdf(body, password="bimat"), "pdf_encrypted"),
        (pdf(lambda canvas: None), "scan_without_text"),
    ],
)
def test_damage_has_a_name(data: bytes, code: str) -> None:
    with pytest.raises(DocumentError) as refusal:
        text_of(data)
    assert refusal.value.code == code


@pytest.mark.parametrize(("limit", "code"), [("MAX_PAGES", "too_many_pages"), ("_MAX_SCANNED", "too_many_scans")])
def test_files_of_endless_pages_are_refused(limit: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.readers.pdf." + limit, 2)
    monkeypatch.setattr(ocr, "recogniser", lambda: Stub("stub", "", None))
    with pytest.raises(DocumentError) as refusal:
        text_of(pdf(scan, scan, scan))
    assert refusal.value.code == code


def test_words_that_the_recogniser_doubts_make_a_value_doubtful(monkeypatch: pytest.MonkeyPatch) -> None:
    def read_as(confidence: float) -> float:
        letter = ["SỞ Y TẾ", "Số: 45/KH-SYT", "KẾ HOẠCH", "Phát động phong trào thi đua năm 2024"]
        words = [Word(i, text, 100, 100 + 50 * i, 500, 130 + 50 * i, confidence) for i, text in enumerate(letter)]
        engine = Stub("stub", "", None)
        monkeypatch.setattr(Stub, "reading", lambda self, grey: Reading(words, [], [], 0, 0.0))
        monkeypatch.setattr(ocr, "recogniser", lambda: engine)
        return extract_record(text_of(pdf(scan))).header.confidence["number"]

    assert read_as(0.95) > 0.9
    assert read_as(0.3) < 0.5


def scan(canvas: Canvas) -> None:
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    picture = Image.new("L", (400, 560), 255)
    picture.paste(0, (50, 50, 350, 60))
    canvas.drawImage(ImageReader(picture), 0, 0, WIDTH, HEIGHT)


class Stub(Recogniser):
    """Reads the same two words on every page."""

    calls = 0

    def reading(self, grey: object) -> Reading:
        type(self).calls += 1
        words = [Word(0, "Thi", 100, 100, 160, 130, 0.97), Word(0, "đua", 170, 100, 230, 130, 0.41)]
        return Reading(words, [], [], 0, 0.0)


def test_scans_are_recognised_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stub = Stub("stub", "", None)
    monkeypatch.setattr(ocr, "recogniser", lambda: stub)
    raw = RawDocument("quet.pdf", pdf(scan, body))
    documents = [read(raw, ocr.Scans(tmp_path)) for _ in range(2)]
    assert documents[0] == documents[1]
    assert Stub.calls == 1, "the second time the page comes from the cache"
    document = documents[0]
    assert document.method == "pdf+ocr"
    assert document.text.startswith("Thi đua\n")
    assert [(span.of(document.text), confidence) for span, confidence in document.doubtful] == [("đua", 0.41)]
    assert box_of(document, "đua") == (61.2, 36.0, 82.8, 46.8)


def test_pages_with_text_are_kept_where_scans_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "recogniser", lambda: None)
    document = text_of(pdf(scan, body))
    assert document.unread == (1,)
    assert document.text.startswith("1\n\nTrang 1: noi dung thi dua thu 0")
    assert [page.number for page in document.pages] == [1, 2]


def test_scans_without_a_recogniser_are_refused_with_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "recogniser", lambda: None)
    with pytest.raises(DocumentError, match="tesseract-ocr-vie"):
        text_of(pdf(scan))
