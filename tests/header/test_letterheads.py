"""Letterheads of bodies of every kind: the army, the police, enterprises, schools, unions, committees, the Party."""

from __future__ import annotations

import pytest

from tests.header.plans import header

LETTERHEADS = [
    ("UBND TỈNH GIA LAI\nBAN TỔ CHỨC CUỘC THI", "03/TL-BTC", "Pleiku", "Ban Tổ chức Cuộc thi", "province"),
    ("UBND HUYỆN CHƯ SÊ\nBAN TỔ CHỨC HỘI THI", "03/TL-BTC", "Chư Sê", "Ban Tổ chức Hội thi", "district"),
    ("TỈNH ĐOÀN KON TUM\nBAN TỔ CHỨC CUỘC THI", "03/TL-BTC", "Kon Tum", "Ban Tổ chức Cuộc thi", "province"),
    ("SỞ GIÁO DỤC VÀ ĐÀO TẠO KON TUM\nTRƯỜNG THPT NGUYỄN DU", "13/KH-NDU", "Kon Tum", "Trường THPT Nguyễn Du", "unit"),
    ("QUÂN KHU 9\nSƯ ĐOÀN 330", "113/KH-SĐ", "An Giang", "Sư đoàn 330", "unit"),
    ("BỘ TƯ LỆNH HẢI QUÂN\nLỮ ĐOÀN 146", "113/KH-LĐ", "Khánh Hòa", "Lữ đoàn 146", "unit"),
    ("SƯ ĐOÀN 330\nTRUNG ĐOÀN 20", "113/KH-E20", "An Giang", "Trung đoàn 20", "unit"),
    ("BỘ QUỐC PHÒNG\nQUÂN KHU 7", "2113/KH-QK", "TP. Hồ Chí Minh", "Quân khu 7", "central"),
    (
        "BỘ TƯ LỆNH BỘ ĐỘI BIÊN PHÒNG\nBỘ CHỈ HUY BỘ ĐỘI BIÊN PHÒNG TỈNH HÀ GIANG",
        "113/KH-BCH",
        "Hà Giang",
        "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hà Giang",
        "province",
    ),
    (
        "TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM\nTỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG",
        "1113/KH-EVNCPC",
        "Đà Nẵng",
        "Tổng công ty Điện Lực Miền Trung",
        "unit",
    ),
    (
        "TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC\nCÔNG TY ĐIỆN LỰC HÀ GIANG",
        "1113/KH-PCHG",
        "Hà Giang",
        "Công ty Điện Lực Hà Giang",
        "unit",
    ),
    (
        "NGÂN HÀNG CHÍNH SÁCH XÃ HỘI\nCHI NHÁNH TỈNH HÀ GIANG",
        "113/KH-NHCS",
        "Hà Giang",
        "Ngân Hàng Chính Sách Xã Hội Chi Nhánh Tỉnh Hà Giang",
        "province",
    ),
    ("CÔNG TY CỔ PHẦN MAY VIỆT TIẾN", "45/KH-VT", "TP. Hồ Chí Minh", "Công ty Cổ phần May Việt Tiến", "unit"),
    ("CÔNG TY TNHH MTV CAO SU CHƯ PRÔNG", "45/KH-CSCP", "Gia Lai", "Công ty TNHH MTV Cao Su Chư Prông", "unit"),
    ("CÔNG TY CP CAO SU SÔNG BÉ\nNÔNG TRƯỜNG LAI UYÊN", "45/KH-NT", "Bình Dương", "Nông Trường Lai Uyên", "unit"),
    (
        "LIÊN ĐOÀN LAO ĐỘNG TỈNH BÌNH DƯƠNG\nCÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP",
        "45/KH-CĐKCN",
        "Bình Dương",
        "Công Đoàn Các Khu Công Nghiệp",
        "province",
    ),
    (
        "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ GIANG",
        "45/KH-LĐLĐ",
        "Hà Giang",
        "LĐLĐ tỉnh Hà Giang",
        "province",
    ),
    (
        "LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ GIANG\nLIÊN ĐOÀN LAO ĐỘNG HUYỆN BẮC QUANG",
        "45/KH-LĐLĐ",
        "Bắc Quang",
        "LĐLĐ huyện Bắc Quang",
        "district",
    ),
    ("ĐOÀN TNCS HỒ CHÍ MINH\nBAN CHẤP HÀNH TỈNH HÀ GIANG\n***", "45-KH/TĐTN-PT", "Hà Giang", "Tỉnh đoàn Hà Giang", "province"),
    ("HUYỆN ĐOÀN BẮC QUANG\nXÃ ĐOÀN QUANG MINH", "45-KH/ĐTN", "Quang Minh", "Xã đoàn Quang Minh", "commune"),
    (
        "HỘI CỰU CHIẾN BINH HUYỆN BẮC QUANG\nHỘI CỰU CHIẾN BINH XÃ QUANG MINH",
        "45/KH-CCB",
        "Quang Minh",
        "Hội Cựu chiến binh xã Quang Minh",
        "commune",
    ),
    ("UBND TỈNH HÀ GIANG\nBAN DÂN TỘC", "45/KH-BDT", "Hà Giang", "Ban Dân tộc tỉnh Hà Giang", "province"),
    ("UBND HUYỆN BẮC QUANG\nPHÒNG NỘI VỤ", "45/HD-PNV", "Bắc Quang", "Phòng Nội vụ huyện Bắc Quang", "district"),
    ("TỔNG CỤC THUẾ\nCỤC THUẾ TỈNH HÀ GIANG", "45/KH-CT", "Hà Giang", "Cục Thuế tỉnh Hà Giang", "province"),
    (
        "CỤC THUẾ TỈNH HÀ GIANG\nCHI CỤC THUẾ KHU VỰC BẮC QUANG",
        "45/KH-CCT",
        "Bắc Quang",
        "Chi cục Thuế Khu Vực Bắc Quang",
        "district",
    ),
    ("SỞ Y TẾ HÀ GIANG\nTRUNG TÂM Y TẾ HUYỆN BẮC QUANG", "45/KH-TTYT", "Bắc Quang", "Trung tâm Y tế huyện Bắc Quang", "unit"),
    ("SỞ Y TẾ HÀ GIANG\nBỆNH VIỆN ĐA KHOA TỈNH", "45/KH-BVĐK", "Hà Giang", "Bệnh viện Đa khoa tỉnh Hà Giang", "unit"),
    ("ĐẠI HỌC THÁI NGUYÊN\nTRƯỜNG ĐẠI HỌC SƯ PHẠM", "1045/KH-ĐHSP", "Thái Nguyên", "Trường Đại học Sư Phạm", "unit"),
    (
        "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO\nVIỆN KIỂM SÁT NHÂN DÂN TỈNH HÀ GIANG",
        "45/KH-VKS",
        "Hà Giang",
        "Viện kiểm sát nhân dân tỉnh Hà Giang",
        "province",
    ),
    ("TÒA ÁN NHÂN DÂN TỈNH HÀ GIANG", "45/KH-TA", "Hà Giang", "Tòa án nhân dân tỉnh Hà Giang", "province"),
    ("KHO BẠC NHÀ NƯỚC\nKHO BẠC NHÀ NƯỚC HÀ GIANG", "45/KH-KBHG", "Hà Giang", "Kho bạc Nhà nước tỉnh Hà Giang", "province"),
    ("BỘ CÔNG AN\nCÔNG AN TỈNH HÀ GIANG", "45/KH-CAT", "Hà Giang", "Công an tỉnh Hà Giang", "province"),
    ("CÔNG AN TỈNH HÀ GIANG\nCÔNG AN HUYỆN BẮC QUANG", "45/KH-CAH", "Bắc Quang", "Công an huyện Bắc Quang", "district"),
    ("UBND TỈNH HÀ GIANG\nCỤM THI ĐUA SỐ 3", "05/HD-CTĐ", "Hà Giang", "Cụm Thi Đua Số 3", "unit"),
    (
        "ĐẢNG BỘ TỈNH HÀ GIANG\nĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH",
        "05-KH/ĐU",
        "Hà Giang",
        "Đảng Ủy Các Cơ Quan Đảng Tỉnh",
        "province",
    ),
    ("ĐẢNG ỦY XÃ QUANG MINH\nCHI BỘ TRƯỜNG THCS", "05-KH/CB", "Quang Minh", "Chi Bộ Trường Thcs", "unit"),
    (
        "MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH HÀ GIANG\nBAN THƯỜNG TRỰC",
        "45/KH-MTTQ-BTT",
        "Hà Giang",
        "Ủy ban MTTQ Việt Nam tỉnh Hà Giang",
        "province",
    ),
    ("LIÊN MINH HỢP TÁC XÃ TỈNH HÀ GIANG", "45/KH-LMHTX", "Hà Giang", "Liên minh Hợp tác xã tỉnh Hà Giang", "province"),
    ("HỘI CHỮ THẬP ĐỎ VIỆT NAM\nTỈNH HÀ GIANG", "45/KH-CTĐ", "Hà Giang", "Hội Chữ thập đỏ tỉnh Hà Giang", "province"),
    ("BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\nCỤC KIỂM LÂM", "45/KH-KL", "Hà Nội", "Cục Kiểm Lâm", "central"),
    ("BỘ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG ĐẠI HỌC CẦN THƠ", "45/KH-ĐHCT", "Cần Thơ", "Trường Đại học Cần Thơ", "unit"),
    ("SỞ NÔNG NGHIỆP VÀ PTNT\nCHI CỤC KIỂM LÂM", "45/KH-CCKL", "Hà Giang", "Chi Cục Kiểm Lâm", "province"),
    (
        "CHI CỤC KIỂM LÂM HÀ GIANG\nHẠT KIỂM LÂM HUYỆN BẮC QUANG",
        "45/KH-HKL",
        "Bắc Quang",
        "Hạt Kiểm Lâm Huyện Bắc Quang",
        "district",
    ),
    ("UBND TỈNH HÀ GIANG\nBAN QUẢN LÝ KHU KINH TẾ", "45/KH-BQLKKT", "Hà Giang", "Ban Quản Lý Khu Kinh Tế", "province"),
    (
        "BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI TỈNH HÀ GIANG",
        "45/KH-BHXH",
        "Hà Giang",
        "Bảo hiểm xã hội tỉnh Hà Giang",
        "province",
    ),
    ("VĂN PHÒNG UBND TỈNH HÀ GIANG", "45/KH-VP", "Hà Giang", "Văn phòng UBND tỉnh Hà Giang", "province"),
    (
        "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nTỈNH HÀ GIANG",
        "45/HD-HĐTĐKT",
        "Hà Giang",
        "Hội đồng Thi đua - Khen thưởng tỉnh Hà Giang",
        "province",
    ),
    (
        "ĐÀI PHÁT THANH VÀ TRUYỀN HÌNH\nTỈNH HÀ GIANG",
        "45/KH-PTTH",
        "Hà Giang",
        "Đài Phát Thanh Và Truyền Hình Tỉnh Hà Giang",
        "province",
    ),
    ("BÁO HÀ GIANG", "45/TL-BHG", "Hà Giang", "Báo Hà Giang", "unit"),
    ("HỢP TÁC XÃ NÔNG NGHIỆP QUANG MINH", "05/KH-HTX", "Quang Minh", "Hợp Tác Xã Nông Nghiệp Quang Minh", "unit"),
]


@pytest.mark.parametrize(("head", "number", "place", "issuer", "level"), LETTERHEADS)
def test_who_issues_on_which_level(head: str, number: str, place: str, issuer: str, level: str) -> None:
    found = header(head=head, number=number, place=place)
    assert (found.issuer, found.issuer_level) == (issuer, level)
