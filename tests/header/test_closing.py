"""What the end of a text says of it, and from when it is in force."""

from __future__ import annotations

import pytest

from extractors.header import find_context
from schemas import Header
from tests.header.papers import COVER, view_of

LAW = """QUỐC HỘI
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Luật số: 91/2031/QH17
LUẬT
KHUYẾN HỌC
Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
Quốc hội ban hành Luật Khuyến học.
Điều 1. Phạm vi điều chỉnh
Luật này quy định về khuyến học. Quyết định cấp học bổng có hiệu lực kể từ ngày ký.
Điều 2. Hiệu lực thi hành
Luật này có hiệu lực thi hành từ ngày {force}.
Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XVII, Kỳ họp thứ 2 thông qua ngày 20 tháng 11 năm 2031.
CHỦ TỊCH QUỐC HỘI
Lê Văn Mẫu
"""
CONSOLIDATED = """CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

THÔNG TƯ
QUY ĐỊNH VỀ HỒ SƠ KHEN THƯỞNG

Thông tư số 8/2030/TT-BNV ngày 12 tháng 2 năm 2030 của Bộ trưởng Bộ Nội vụ quy định về hồ sơ khen thưởng, có hiệu lực kể từ
ngày 01 tháng 4 năm 2030, được sửa đổi, bổ sung bởi Thông tư số 3/2031/TT-BNV ngày 15 tháng 1 năm 2031 của Bộ trưởng Bộ Nội vụ.
Điều 1. Thông tư này có hiệu lực kể từ ngày 01 tháng 4 năm 2030.
BỘ NỘI VỤ
Số: 6/VBHN-BNV
XÁC THỰC VĂN BẢN HỢP NHẤT
Hà Nội, ngày 20 tháng 02 năm 2031
BỘ TRƯỞNG
Nguyễn Văn Mẫu
"""


def header_of(text: str) -> Header:
    return find_context(view_of(text)).header


@pytest.mark.parametrize(("force", "day"), [("01 tháng 7 năm 2032", "2032-07-01"), ("thông qua", "2031-11-20")])
def test_a_law_is_of_the_day_it_was_adopted(force: str, day: str) -> None:
    header = header_of(LAW.format(force=force))
    assert (header.document_type, header.number, header.issuer) == ("law", "91/2031/QH17", "Quốc hội")
    assert (header.issued_on, header.effective_on) == ("2031-11-20", day)


def test_a_consolidated_text_is_what_its_certificate_says() -> None:
    header = header_of(CONSOLIDATED)
    assert (header.document_type, header.number, header.issuer) == ("consolidated_text", "6/VBHN-BNV", "Bộ Nội vụ")
    assert (header.issued_on, header.effective_on) == ("2031-02-20", None)


def test_the_number_alone_tells_a_consolidated_text() -> None:
    head = "BỘ NỘI VỤ\nSố: 6/VBHN-BNV\n" + CONSOLIDATED.partition("BỘ NỘI VỤ\n")[0]
    assert header_of(head).document_type == "consolidated_text"


def test_without_a_letterhead_the_enacting_body_is_the_issuer() -> None:
    header = header_of(
        "THÔNG TƯ\nQuy định về hồ sơ khen thưởng\n"
        "Căn cứ Nghị định số 9/2030/NĐ-CP ngày 3 tháng 2 năm 2030 của Chính phủ quy định chức năng của Bộ Nội vụ;\n"
        "Bộ trưởng Bộ Nội vụ ban hành Thông tư quy định về hồ sơ khen thưởng.\n"
        "Điều 1. Phạm vi điều chỉnh\nThông tư này quy định về hồ sơ khen thưởng của cá nhân, tập thể trong cả nước.\n"
    )
    assert header.issuer == "Bộ Nội vụ"


def test_a_list_of_properties_gives_the_day_in_force() -> None:
    assert header_of(COVER).effective_on is None
    assert header_of(COVER + "Ngày có hiệu lực | 01/07/2019\n").effective_on == "2019-07-01"
