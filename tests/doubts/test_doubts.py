"""Each kind of doubt, where there is one and where there is none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extractors.doubts import DOUBTS, find_doubts
from extractors.record import extract_record
from extractors.structure import build_view
from schemas import RawDocument, Record, Span, TextDocument
from schemas.documents import Repair
from tests.campaigns.documents import HEAD, paper, read

TITLE = "Phát động phong trào thi đua “Bản làng sạch đẹp” giai đoạn 2019 - 2020"
PHASES = (
    "II. THỜI GIAN\n- Đợt 1: từ tháng {start} đến tháng 12/2019.\n"
    "- Đợt 2: từ tháng 01/2020 đến tháng 12/2020; tổng kết vào tháng {review}."
)

CASES = [
    ("phase_outside_period", PHASES.format(start="4/2018", review="01/2021"), PHASES.format(start="4/2019", review="01/2021")),
    ("milestone_before_end", PHASES.format(start="4/2019", review="6/2020"), PHASES.format(start="4/2019", review="12/2020")),
    ("impossible_date", "1. Gửi báo cáo trước ngày 31/02/2020.", "1. Gửi báo cáo trước ngày 28/02/2020."),
    (
        "duplicated_content",
        "II. NỘI DUNG THI ĐUA\n1. Giữ sạch nhà ở, ngõ xóm, đường làng.\n2. Giữ sạch nhà ở, ngõ xóm, đường làng.\n3. Trồng hoa.",
        "II. NỘI DUNG THI ĐUA\n1. Giữ sạch nhà ở, ngõ xóm, đường làng.\n2. Trồng hoa.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("code", "doubtful", "sound"), CASES)
def test_contradictions(code: str, doubtful: str, sound: str) -> None:
    assert code in _codes(paper(TITLE, doubtful))
    assert code not in _codes(paper(TITLE, sound))


def test_blank_number_and_day() -> None:
    text = HEAD.format(number="      /KH-UBND", type="KẾ HOẠCH", title=TITLE, body="1. Các đơn vị hưởng ứng.")
    draft = text.replace("ngày 12 tháng 3", "ngày      tháng 3")
    assert {"blank_number", "blank_date"} <= _codes(read(draft))
    assert not {"blank_number", "blank_date"} & _codes(paper(TITLE, "1. Các đơn vị hưởng ứng."))


def test_a_commune_without_its_province() -> None:
    text = HEAD.format(number="45/KH-UBND", type="KẾ HOẠCH", title=TITLE, body="1. Các đơn vị hưởng ứng.")
    commune = text.replace("TỈNH HÀ GIANG", "XÃ TÂN BÌNH").replace("Hà Giang,", "Tân Bình,")
    assert "ambiguous_place" in _codes(read(commune))
    assert "ambiguous_place" not in _codes(read(text))


def test_repairs_of_the_reader_are_told() -> None:
    text = HEAD.format(number="45/KH-UBND", type="KẾ HOẠCH", title=TITLE, body="1. Các đơn vị hưởng ứng.")
    document = replace(_document(text), repairs=(Repair("tcvn3", 12),))
    (warning,) = [w for w in extract_record(document).warnings if w.code == "text_repaired"]
    assert "TCVN3" in warning.message
    assert "12" in warning.message


def test_words_that_the_recogniser_doubts_count_where_a_value_stands_on_them() -> None:
    text = HEAD.format(number="45/KH-UBND", type="KẾ HOẠCH", title=TITLE, body="1. Các đơn vị hưởng ứng.")
    number, word = text.index("45/KH"), text.index("hưởng")
    doubtful = replace(_document(text), doubtful=((Span(number, number + 2), 0.3),))
    elsewhere = replace(_document(text), doubtful=((Span(word, word + 2), 0.3),))
    assert "low_ocr_confidence" in _codes(extract_record(doubtful))
    assert "low_ocr_confidence" not in _codes(extract_record(elsewhere))


def test_every_doubt_is_silent_on_an_empty_record() -> None:
    document = _document("Một trang trống.")
    record = extract_record(document)
    assert find_doubts(build_view(document), record) == ()
    assert len(set(DOUBTS)) == len(DOUBTS)


def _document(text: str) -> TextDocument:
    return TextDocument(RawDocument("text.txt", text.encode()), text, "text/plain", "text")


def _codes(record: Record) -> set[str]:
    return {warning.code for warning in record.warnings}
