"""The document that a report is about, told in the words of many offices; reports of results announce none."""

from __future__ import annotations

import pytest

from extractors.header import find_context
from tests.header.papers import view_of

PAGE = (
    "{headline}\n14/01/2025 | 08:15\n\n{body} Việc triển khai bảo đảm thiết thực, hiệu quả, tránh hình thức, phù hợp với "
    "điều kiện của từng đơn vị.\n\nTập thể, cá nhân có thành tích xuất sắc được xem xét khen thưởng theo quy định; "
    "các đơn vị gửi hồ sơ về Phòng Nội vụ trước ngày 10/7/2025."
)
REPORTS = [
    (
        "Hà Giang phát động thi đua xây dựng nông thôn mới",
        (
            "Chủ tịch UBND tỉnh Hà Giang vừa ký ban hành Kế hoạch số 12/KH-UBND ngày 10/01/2025 phát "
            "động phong trào thi đua “Hà Giang chung sức xây dựng nông thôn mới” giai đoạn 2025 - 2030."
        ),
        "plan",
        "12/KH-UBND",
        "UBND tỉnh Hà Giang",
        "2025-01-10",
    ),
    (
        "Phát động phong trào “Ba sạch”",
        (
            "Ngày 10/01, UBND huyện Bắc Quang có Công văn số 45/UBND-NV gửi các xã, thị trấn về việc "
            "phát động phong trào thi đua “Ba sạch”."
        ),
        "official_letter",
        "45/UBND-NV",
        "UBND huyện Bắc Quang",
        "2025-01-10",
    ),
    (
        "Ban hành Chỉ thị về phòng cháy rừng",
        (
            "UBND tỉnh Hà Giang ban hành Chỉ thị 03/CT-UBND (ngày 09/01/2025) về tăng cường phòng cháy "
            "rừng và phát động đợt thi đua “Rừng xanh bình yên”."
        ),
        "directive",
        "03/CT-UBND",
        "UBND tỉnh Hà Giang",
        "2025-01-09",
    ),
    (
        "Thể lệ Cuộc thi “Tìm hiểu pháp luật”",
        (
            "Sở Tư pháp tỉnh Hà Giang vừa ban hành Thể lệ Cuộc thi “Tìm hiểu pháp luật” năm 2025. Theo "
            "đó, đối tượng dự thi là mọi công dân."
        ),
        "contest_rules",
        None,
        "Sở Tư pháp tỉnh Hà Giang",
        None,
    ),
    (
        "Công đoàn ngành Giáo dục thi đua",
        (
            "Thực hiện Kế hoạch số 05/KH-CĐN ngày 06/01/2025 của Công đoàn ngành Giáo dục tỉnh Hà "
            "Giang, các công đoàn cơ sở đồng loạt ra quân thi đua “Trường xanh”."
        ),
        "plan",
        "05/KH-CĐN",
        "Công đoàn ngành Giáo dục tỉnh Hà Giang",
        "2025-01-06",
    ),
    (
        "Trung đoàn 68B phát động thi đua “Ba nhất”",
        (
            "Trung đoàn 68B ra quân hôm 13/01. Theo Kế hoạch số 21/KH-TĐ ngày 06/01/2025 của Trung đoàn 68B, đợt thi đua "
            "kéo dài từ ngày 14/01 đến ngày 30/6/2025."
        ),
        "plan",
        "21/KH-TĐ",
        "Trung đoàn 68B",
        "2025-01-06",
    ),
    (
        "Kế hoạch thi đua của Huyện ủy",
        (
            "Ban Thường vụ Huyện ủy Bắc Quang đã ban hành Kế hoạch số 77-KH/HU, ngày 08/01/2025 về tổ "
            "chức phong trào thi đua “Chi bộ bốn tốt”."
        ),
        "plan",
        "77-KH/HU",
        "Huyện ủy Bắc Quang",
        "2025-01-08",
    ),
    (
        "Quyết định mới về khen thưởng",
        (
            "Theo Quyết định số 15/QĐ-UBND vừa được Chủ tịch UBND tỉnh Hà Giang ký ban hành ngày "
            "11/01/2025, tỉnh phát động đợt thi đua cao điểm “60 ngày giải ngân”."
        ),
        "decision",
        "15/QĐ-UBND",
        "UBND tỉnh Hà Giang",
        "2025-01-11",
    ),
    (
        "Bộ Nội vụ hướng dẫn phong trào thi đua",
        ("Bộ Nội vụ có Hướng dẫn số 112/HD-BNV ngày 07/01/2025 hướng dẫn tổ chức phong trào thi đua “Cải cách hành chính”."),
        "guidance",
        "112/HD-BNV",
        "Bộ Nội vụ",
        "2025-01-07",
    ),
    (
        "Thông báo Hội thi tay nghề",
        (
            "Trường Cao đẳng nghề Hà Giang thông báo Hội thi tay nghề (Thông báo số 21/TB-CĐN ngày "
            "09/01/2025) với các nội dung sau."
        ),
        "notice",
        "21/TB-CĐN",
        "Trường Cao đẳng nghề Hà Giang",
        "2025-01-09",
    ),
    (
        "Tổng kết phong trào thi đua",
        (
            "Sáng 13/01, UBND huyện Bắc Quang tổ chức hội nghị tổng kết phong trào thi đua theo Kế "
            "hoạch số 45/KH-UBND ngày 02/02/2020."
        ),
        None,
        None,
        None,
        None,
    ),
    (
        "Gặp mặt điển hình tiên tiến",
        (
            "Chiều 13/01, lãnh đạo tỉnh gặp mặt 50 điển hình tiên tiến. Các đại biểu thực hiện Chỉ thị "
            "số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị."
        ),
        None,
        None,
        None,
        None,
    ),
    (
        "Kon Tum: thi đua trồng rừng",
        ("UBND tỉnh Kon Tum vừa ban hành kế hoạch phát động phong trào thi đua “Mỗi người một cây xanh” năm 2025."),
        "plan",
        None,
        "UBND tỉnh Kon Tum",
        None,
    ),
    (
        "Phường An Hải vào cuộc",
        ("Ngày 12/01/2025, UBND phường An Hải ban hành Kế hoạch 08/KH-UBND về triển khai phong trào thi đua “Phố không rác”."),
        "plan",
        "08/KH-UBND",
        "UBND phường An Hải",
        "2025-01-12",
    ),
    (
        "Lan tỏa phong trào thi đua",
        (
            "(HG) - Ban Thường vụ Tỉnh đoàn Hà Giang đã xây dựng Kế hoạch số 301-KH/TĐTN-PT ngày "
            "05/01/2025 tổ chức Cuộc thi “Ý tưởng sáng tạo”."
        ),
        "plan",
        "301-KH/TĐTN-PT",
        "Tỉnh đoàn Hà Giang",
        "2025-01-05",
    ),
    (
        "Nghị quyết về mức thưởng",
        ("HĐND tỉnh Hà Giang thông qua Nghị quyết số 32/2024/NQ-HĐND ngày 10/12/2024 quy định mức thưởng trong các cuộc thi."),
        "resolution",
        "32/2024/NQ-HĐND",
        "HĐND tỉnh Hà Giang",
        "2024-12-10",
    ),
]


@pytest.mark.parametrize(("headline", "body", "slug", "number", "issuer", "issued_on"), REPORTS)
def test_the_document_a_report_is_about(
    headline: str, body: str, slug: str | None, number: str | None, issuer: str | None, issued_on: str | None
) -> None:
    context = find_context(view_of(PAGE.format(headline=headline, body=body)))
    found = context.announces
    told = (found.document_type, found.number, found.issuer, found.issued_on) if found else (None, None, None, None)
    assert told == (slug, number, issuer, issued_on)
    assert context.published_on == "2025-01-14"
