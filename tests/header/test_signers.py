"""Signature blocks of committees, schools, enterprises, unions, the Party and the army."""

from __future__ import annotations

import pytest

from extractors.header.persons import person_name
from extractors.structure.offices import office_of
from tests.header.plans import header

CLOSINGS = [
    (
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLưu Thị Trang",
        "Lưu Thị Trang",
        "Phó Chủ tịch",
    ),
    ("CHỦ TỊCH CÔNG ĐOÀN\tGIÁM ĐỐC\nPhan Văn Mẫn\tTrần Thị Biểu", "Phan Văn Mẫn", "Chủ tịch Công đoàn"),
    (
        "KT. TRUNG ĐOÀN TRƯỞNG\nPHÓ TRUNG ĐOÀN TRƯỞNG - TMT\n\nTrung tá Rơ Châm Thịnh",
        "Rơ Châm Thịnh",
        "Phó Trung đoàn trưởng - TMT",
    ),
    ("CHÍNH ỦY\n\nĐại tá Nguyễn Đức Ban", "Nguyễn Đức Ban", "Chính ủy"),
    ("| Nơi nhận: - Như trên; - Lưu: VT. | GIÁM ĐỐC (Đã ký) Lò Văn Sáng |", "Lò Văn Sáng", "Giám đốc"),
    (
        "| Nơi nhận: | KT. GIÁM ĐỐC |\n| - Như trên; | PHÓ GIÁM ĐỐC |\n| - Lưu: VT. | Đinh Thị Hoa |",
        "Đinh Thị Hoa",
        "Phó Giám đốc",
    ),
    ("TM. BAN CHẤP HÀNH\nBÍ THƯ\n\n\nTHẠCH SÔ PHI", "Thạch Sô Phi", "Bí thư"),
    ("TỔNG GIÁM ĐỐC\n(đã ký, đóng dấu)\nTS. Vũ Đình Cát", "Vũ Đình Cát", "Tổng Giám đốc"),
    ("HIỆU TRƯỞNG\n\nNGƯT. ThS. Hoàng Thị Lưu", "Hoàng Thị Lưu", "Hiệu trưởng"),
    ("TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG TỔ CHỨC - HÀNH CHÍNH\n\nBế Thị Phòng", "Bế Thị Phòng", "Trưởng phòng Tổ Chức - Hành Chính"),
    ("TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\nChảo Láo Tả", "Chảo Láo Tả", "Giám đốc Sở Nội Vụ"),
    ("TRƯỞNG BAN TỔ CHỨC\nPHÓ CHỦ TỊCH UBND HUYỆN\nLê Công Trang", "Lê Công Trang", "Trưởng Ban Tổ chức"),
    ("HẠT TRƯỞNG\nTrần Quang Sở", "Trần Quang Sở", "Hạt trưởng"),
    ("ĐỒN TRƯỞNG\nThiếu tá Y Bhăm Niê", "Y Bhăm Niê", "Đồn trưởng"),
    ("CHỦ TỊCH HỘI ĐỒNG THÀNH VIÊN\nVõ Tấn Đạt", "Võ Tấn Đạt", "Chủ tịch Hội đồng thành viên"),
    ("Q. CHỦ TỊCH\nA Ngọc", "A Ngọc", "Chủ tịch"),
    ("PHÓ GIÁM ĐỐC PHỤ TRÁCH\nK' Brêm", "K' Brêm", "Phó Giám đốc Phụ Trách"),
    ("T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\nSiu H'Nen", "Siu H'Nen", "Phó Bí thư Thường trực"),
    ("KHỐI TRƯỞNG\nCHỦ TỊCH HỘI NÔNG DÂN TỈNH\nMa Seo Páo", "Ma Seo Páo", "Khối trưởng"),
    ("CỤM TRƯỞNG\n(Đã ký)\nNguyễn Hồng Số", "Nguyễn Hồng Số", "Cụm trưởng"),
    ("CHỦ TỊCH\n[daky]\nHồ Văn Các", "Hồ Văn Các", "Chủ tịch"),
    ("GIÁM ĐỐC\nKý bởi: Sở Nội vụ\nThời gian ký: 12/03/2019 10:00\nTriệu Tài Vinh Quang", "Triệu Tài Vinh Quang", "Giám đốc"),
    ("TM. CHÍNH PHỦ\nTHỦ TƯỚNG\nNguyễn Tấn An đã ký", "Nguyễn Tấn An", "Thủ tướng"),
    ("CHỦ TỊCH\nGIÁM ĐỐC SỞ GIÁO DỤC VÀ\nĐÀO TẠO\nLê Quang Trí", "Lê Quang Trí", "Chủ tịch"),
]


@pytest.mark.parametrize(("closing", "signer", "position"), CLOSINGS)
def test_who_signs_as_what(closing: str, signer: str, position: str) -> None:
    found = header(closing=closing)
    assert (found.signer, found.signer_position) == (signer, position)


@pytest.mark.parametrize(
    ("line", "office"),
    [
        ("KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Phó Chủ tịch"),
        ("CHỦ TỊCH KIÊM GIÁM ĐỐC", "Chủ tịch kiêm Giám đốc"),
        ("PHÓ CHỦ TỊCH HỘI LHPN TỈNH", "Phó Chủ tịch Hội LHPN Tỉnh"),
        ("(Phó Chủ tịch UBND tỉnh)", "Phó Chủ tịch UBND tỉnh"),
        ("Chủ tịch Liên hiệp các Hội KH&KT tỉnh", "Chủ tịch Liên hiệp các Hội KH&KT tỉnh"),
        ("TM. ỦY BAN NHÂN DÂN", None),
        ("Giám đốc tặng Giấy khen cho 05 tập thể", None),
    ],
)
def test_a_line_is_an_office_or_none(line: str, office: str | None) -> None:
    assert office_of(line) == office


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Đại tá, ThS. Rơ Châm H'Yéo", "Rơ Châm H'Yéo"),
        ("BSCKII. Đặng Hữu Toàn", "Đặng Hữu Toàn"),
        ("H’ Lan Ayun", "H’ Lan Ayun"),
        ("NGUYỄN VĂN AN", "Nguyễn Văn An"),
        ("Đoàn Thế Vinh", "Đoàn Thế Vinh"),
        ("Agribank Chi Nhánh Quảng Ninh", None),
        ("Đoàn Thanh Niên", None),
        ("Hà Nam", None),
        ("Phòng Nội Vụ", None),
        ("ĐÀO TẠO", None),
    ],
)
def test_a_line_is_a_name_or_none(text: str, name: str | None) -> None:
    assert person_name(text) == name
