"""Documents cited in plans: of which body, of which day, and what for."""

from __future__ import annotations

import pytest

from tests.campaigns.documents import paper

TITLE = "Phát động phong trào thi đua “Vì nước sạch” giai đoạn 2019 - 2020"
CITED = [
    (
        (
            "Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003; Luật sửa đổi, bổ sung một số điều của "
            "Luật Thi đua, khen thưởng ngày 14/6/2005 và ngày 16/11/2013;\nCăn cứ Nghị định số "
            "91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ;"
        ),
        ("decree", "91/2017/NĐ-CP", "2017-07-31", "Chính phủ", "legal_basis"),
    ),
    (
        "Xét đề nghị của Trưởng phòng Nội vụ huyện tại Tờ trình số 21/TTr-PNV ngày 05/3/2019,",
        ("submission", "21/TTr-PNV", "2019-03-05", "Phòng Nội vụ huyện", "proposal_basis"),
    ),
    (
        (
            "Thực hiện Công văn số 311/BTĐKT-VI ngày 20/02/2019 của Ban Thi đua - Khen thưởng Trung "
            "ương về tổ chức phong trào thi đua,"
        ),
        ("official_letter", "311/BTĐKT-VI", "2019-02-20", "Ban Thi đua - Khen thưởng Trung ương", "implements"),
    ),
    (
        "Thực hiện Chương trình hành động số 15-CTr/TU ngày 10/01/2019 của Tỉnh ủy;",
        ("programme", "15-CTr/TU", "2019-01-10", "Tỉnh ủy Hà Giang", "implements"),
    ),
    (
        "Căn cứ Quyết định số 1044/QĐ-EVN ngày 15/8/2018 của Hội đồng thành viên Tập đoàn Điện lực Việt Nam;",
        ("decision", "1044/QĐ-EVN", "2018-08-15", "Tập đoàn Điện lực Việt Nam", "legal_basis"),
    ),
    (
        "Căn cứ Hướng dẫn số 06/HD-TLĐ ngày 12/02/2019 của Tổng Liên đoàn Lao động Việt Nam;",
        ("guidance", "06/HD-TLĐ", "2019-02-12", "Tổng Liên đoàn Lao động Việt Nam", "legal_basis"),
    ),
    (
        "Kế hoạch này thay thế Kế hoạch số 33/KH-UBND ngày 02/02/2016 của UBND tỉnh.",
        ("plan", "33/KH-UBND", "2016-02-02", "UBND tỉnh Hà Giang", "replaces"),
    ),
    (
        "Ban hành kèm theo Quyết định số 215/QĐ-UBND ngày 10/3/2019 của Chủ tịch UBND tỉnh",
        ("decision", "215/QĐ-UBND", "2019-03-10", "UBND tỉnh Hà Giang", "issued_with"),
    ),
    (
        "Mức thưởng thực hiện theo Điều 69 Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ.",
        ("decree", "91/2017/NĐ-CP", "2017-07-31", "Chính phủ", "refers_to"),
    ),
    (
        "Bãi bỏ khoản 2 Điều 5 Quyết định số 11/2015/QĐ-UBND ngày 20/5/2015 của UBND tỉnh.",
        ("decision", "11/2015/QĐ-UBND", "2015-05-20", "UBND tỉnh Hà Giang", "repeals"),
    ),
    (
        (
            "Sửa đổi, bổ sung một số điều của Quy chế ban hành kèm theo Quyết định số 11/2015/QĐ-UBND "
            "ngày 20/5/2015 của UBND tỉnh."
        ),
        ("decision", "11/2015/QĐ-UBND", "2015-05-20", "UBND tỉnh Hà Giang", "amends"),
    ),
    (
        ("Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng;"),
        ("directive", "34-CT/TW", "2014-04-07", "Bộ Chính trị", "implements"),
    ),
    (
        "Căn cứ Thông tư liên tịch số 12/2012/TTLT-BNV-BTC ngày 20/12/2012 của Bộ Nội vụ, Bộ Tài chính;",
        ("joint_circular", "12/2012/TTLT-BNV-BTC", "2012-12-20", "Bộ Nội vụ", "legal_basis"),
    ),
    (
        "Thực hiện Kế hoạch số 08-KH/TĐTN-PT ngày 11/01/2019 của Ban Thường vụ Tỉnh đoàn;",
        ("plan", "08-KH/TĐTN-PT", "2019-01-11", "Tỉnh đoàn Hà Giang", "implements"),
    ),
    (
        "Căn cứ Nghị quyết số 100/2019/QH14 ngày 27/11/2019 của Quốc hội;",
        ("resolution", "100/2019/QH14", "2019-11-27", "Quốc hội", "legal_basis"),
    ),
    (
        "Theo Kết luận số 83-KL/TW ngày 30/8/2010 của Ban Bí thư, các cấp ủy lãnh đạo phong trào.",
        ("conclusion", "83-KL/TW", "2010-08-30", "Ban Bí thư", "refers_to"),
    ),
    (
        "Căn cứ Biên bản họp số 05/BB-HĐ ngày 01/3/2019 của Hội đồng Thi đua - Khen thưởng tỉnh;",
        ("minutes", "05/BB-HĐ", "2019-03-01", "Hội đồng Thi đua - Khen thưởng tỉnh Hà Giang", "legal_basis"),
    ),
    (
        "Thực hiện Thông báo kết luận số 120-TB/HU ngày 03/3/2019 của Ban Thường vụ Huyện ủy Bắc Quang;",
        ("notice", "120-TB/HU", "2019-03-03", "Huyện ủy Bắc Quang", "implements"),
    ),
    (
        "Căn cứ Quyết định số 07/QĐ-TĐ968 ngày 02/01/2019 của Sư đoàn trưởng Sư đoàn 968;",
        ("decision", "07/QĐ-TĐ968", "2019-01-02", "Sư đoàn 968", "legal_basis"),
    ),
    (
        (
            "Căn cứ Quy chế thi đua, khen thưởng của Công ty ban hành kèm theo Quyết định số 88/QĐ-CTĐT "
            "ngày 10/01/2018 của Chủ tịch Công ty Cổ phần Đầu tư Hà Giang;"
        ),
        ("decision", "88/QĐ-CTĐT", "2018-01-10", "Công ty Cổ phần Đầu tư Hà Giang", "legal_basis"),
    ),
    (
        "Thực hiện Công điện số 03/CĐ-TTg ngày 01/02/2019 của Thủ tướng Chính phủ;",
        ("urgent_dispatch", "03/CĐ-TTg", "2019-02-01", "Thủ tướng Chính phủ", "implements"),
    ),
    (
        "Các đơn vị vận dụng Hướng dẫn số 12/HD-SNV ngày 01/02/2019 của Sở Nội vụ để bình xét.",
        ("guidance", "12/HD-SNV", "2019-02-01", "Sở Nội vụ tỉnh Hà Giang", "refers_to"),
    ),
]


def test_a_body_above_that_no_list_knows_is_not_the_documents_own() -> None:
    body = "Thực hiện Chỉ thị số 02/CT-UBND ngày 27/12/2018 của Tổng Giám đốc Agribank;"
    (found,) = [c for c in paper(TITLE, body).citations if c.number]
    assert found.issuer is None


@pytest.mark.parametrize(("body", "cited"), CITED)
def test_what_is_cited_of_whom_and_what_for(body: str, cited: tuple[str, str, str, str, str]) -> None:
    (found,) = [c for c in paper(TITLE, body).citations if c.number]
    assert (found.document_type, found.number, found.issued_on, found.issuer, found.role) == cited
