"""Each kind of doubt, where there is one and where there is none."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from extractors.doubts import DOUBTS, find_doubts
from extractors.record import extract_record
from extractors.structure import build_view
from schemas import RawDocument, Record, Span, TextDocument
from schemas.documents import Repair
from schemas.vocabulary import WarningCode
from tests.campaigns.documents import HEAD, paper, read

ROOT = Path(__file__).resolve().parent.parent.parent
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
    (
        "milestone_before_end",
        "II. THỜI GIAN\nTừ tháng 4/2019 đến tháng 12/2020.\nIII. TỔ CHỨC\nSơ kết vào tháng 02/2019.",
        "II. THỜI GIAN\nTừ tháng 4/2019 đến tháng 12/2020.\nIII. TỔ CHỨC\nSơ kết vào tháng 02/2020.",
    ),
    (
        "number_year_mismatch",
        "Căn cứ Thông tư số 12/2019/TT-BNV ngày 04/11/2020 của Bộ Nội vụ;",
        "Căn cứ Thông tư số 12/2019/TT-BNV ngày 04/11/2019 của Bộ Nội vụ;",
    ),
    (
        "total_mismatch",
        "IV. GIẢI THƯỞNG\n1. Ban Tổ chức trao 12 giải thưởng, trong đó:\n- 01 giải Nhất;\n- 02 giải Nhì;\n- 03 giải Ba.",
        "IV. GIẢI THƯỞNG\n1. Ban Tổ chức trao 06 giải thưởng, trong đó:\n- 01 giải Nhất;\n- 02 giải Nhì;\n- 03 giải Ba.",
    ),
    (
        "total_mismatch",
        "IV. GIẢI THƯỞNG\nCó 12 giải, gồm: 01 giải Nhất, 02 giải Nhì, 03 giải Ba.",
        "IV. GIẢI THƯỞNG\nCó 6 giải, gồm: 01 giải Nhất, 02 giải Nhì, 03 giải Ba.",
    ),
    (
        "conflicting_quota",
        "IV. KHEN THƯỞNG\n1. UBND tỉnh tặng Bằng khen cho 05 tập thể.\n2. UBND tỉnh tặng Bằng khen cho 07 tập thể.",
        "IV. KHEN THƯỞNG\n1. UBND tỉnh tặng Bằng khen cho 05 tập thể.\n2. UBND tỉnh tặng Bằng khen cho 07 cá nhân.",
    ),
    (
        "award_above_authority",
        "IV. KHEN THƯỞNG\n1. Chủ tịch UBND xã tặng Bằng khen cho 05 tập thể.",
        "IV. KHEN THƯỞNG\n1. Chủ tịch UBND xã tặng Giấy khen cho 05 tập thể.",
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


def test_scanned_pages_that_nothing_could_read() -> None:
    document = _document(HEAD.format(number="45/KH-UBND", type="KẾ HOẠCH", title=TITLE, body="1. Các đơn vị hưởng ứng."))
    (warning,) = [w for w in extract_record(replace(document, unread=(3, 4))).warnings if w.code == "unread_pages"]
    assert "trang 3, 4" in warning.message
    assert "unread_pages" not in _codes(extract_record(document))


def test_a_signature_tells_when_a_blank_day_was_signed() -> None:
    text = HEAD.format(number="45/KH-UBND", type="KẾ HOẠCH", title=TITLE, body="1. Các đơn vị hưởng ứng.")
    draft = text.replace("ngày 12 tháng 3", "ngày      tháng 3")
    signed = "Ký bởi: Ủy ban nhân dân tỉnh\nThời gian ký: 14/03/2019 10:21:33 +07:00\n\n" + draft
    (warning,) = [w for w in read(signed).warnings if w.code == "blank_date"]
    assert [quote.quote for quote in warning.evidence][1:] == ["14/03/2019 10:21:33"]


def test_an_issuer_that_no_list_knows() -> None:
    text = HEAD.format(number="45/KH-LMSK", type="KẾ HOẠCH", title=TITLE, body="1. Các đơn vị hưởng ứng.")
    unknown = text.replace("ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG", "LIÊN MINH SÁNG KIẾN XANH")
    assert "ambiguous_issuer" in _codes(read(unknown))
    assert "ambiguous_issuer" not in _codes(read(text))


def test_two_documents_in_one_file() -> None:
    text = HEAD.format(number="45/KH-UBND", type="KẾ HOẠCH", title=TITLE, body="1. Các đơn vị hưởng ứng.")
    assert "several_documents" in _codes(read(f"{text}\n\n{text.replace('45/KH', '46/KH')}"))
    assert "several_documents" not in _codes(read(text))


LISTED = (
    "Cổng thông tin điện tử\nSố ký hiệu: {number}\nNgày ban hành: 12/03/2019\nLoại văn bản: Kế hoạch\n"
    "Trích yếu: Phát động thi đua\nCơ quan ban hành: UBND tỉnh Hà Giang\n\n"
)


def test_a_portal_that_lists_another_number() -> None:
    text = HEAD.format(number="45/KH-UBND", type="KẾ HOẠCH", title=TITLE, body="1. Các đơn vị hưởng ứng.")
    assert "listing_mismatch" in _codes(read(LISTED.format(number="54/KH-UBND") + text))
    assert "listing_mismatch" not in _codes(read(LISTED.format(number="45/KH-UBND") + text))


def test_the_page_of_warnings_lists_the_codes_of_the_schema() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", (ROOT / "docs" / "warnings.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert rows == list(get_args(WarningCode))


def test_every_code_is_raised_by_some_test() -> None:
    """Each doubt gives its name to its code; this file names every code in a test that raises it."""
    here = Path(__file__).read_text(encoding="utf-8")
    assert {doubt.__name__ for doubt in DOUBTS} == set(get_args(WarningCode))
    assert all(f'"{code}"' in here for code in get_args(WarningCode))


def test_every_doubt_is_silent_on_an_empty_record() -> None:
    document = _document("Một trang trống.")
    record = extract_record(document)
    assert find_doubts(build_view(document), record) == ()
    assert len(set(DOUBTS)) == len(DOUBTS)


def _document(text: str) -> TextDocument:
    return TextDocument(RawDocument("text.txt", text.encode()), text, "text/plain", "text")


def _codes(record: Record) -> set[str]:
    return {warning.code for warning in record.warnings}
