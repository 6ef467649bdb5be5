"""Periods as plans, contest rules and reports state them, and who launches what reports tell of."""

from __future__ import annotations

import pytest

from tests.campaigns.documents import paper, read
from tests.campaigns.test_reports import PAGE

STATED = [
    (
        "Phát động đợt thi đua “Cửa hàng xanh” trong Tháng Công nhân năm 2019",
        "Ban Thường vụ phát động đợt thi đua “Cửa hàng xanh” từ ngày 01/5 đến hết ngày 31/5/2019 trong toàn hệ thống.",
        "2019-05-01/2019-05-31",
    ),
    ("Phát động phong trào thi đua “Dạy tốt, học tốt” năm học 2025 - 2026", "I. MỤC ĐÍCH\n1. Nâng chất lượng.", "2025/2026"),
    (
        "Phát động đợt thi đua “90 ngày đêm về đích”",
        "II. THỜI GIAN\nTrong 90 ngày đêm, từ ngày 01/10/2019 đến ngày 29/12/2019.",
        "2019-10-01/2019-12-29",
    ),
    (
        "Phát động đợt thi đua “Sạch đồng”",
        "Thời gian thực hiện: 02 tháng, bắt đầu từ 15/3/2019 và kết thúc ngày 15/5/2019.",
        "2019-03-15/2019-05-15",
    ),
    ("Phát động đợt thi đua “Sạch đồng”", "Thời gian thi đua: Quý IV năm 2019.", "2019-10/2019-12"),
    ("Phát động đợt thi đua “Sạch đồng”", "III. THỜI GIAN THỰC HIỆN\nTừ tháng 4 đến tháng 12 năm 2019.", "2019-04/2019-12"),
    (
        "Phát động đợt thi đua “Sạch đồng”",
        "III. THỜI GIAN THỰC HIỆN\nTừ ngày ký ban hành đến 31/12/2020.",
        "2019-03-12?/2020-12-31",
    ),
    (
        "Phát động đợt thi đua “Sạch đồng”",
        ("Đợt thi đua được triển khai từ nay đến ngày 19/5/2019, kỷ niệm 129 năm Ngày sinh Chủ tịch Hồ Chí Minh."),
        "2019-03-12/2019-05-19",
    ),
    (
        "Phát động đợt thi đua “Mùa khô không cháy rừng”",
        "II. THỜI GIAN\nCác tháng mùa khô, từ 01/11/2019 đến hết 30/4/2020.",
        "2019-11-01/2020-04-30",
    ),
    ("Phát động phong trào thi đua “Vì nước sạch” giai đoạn 2019 - 2025", "Năm 2018 tỉnh có 12 công trình.", "2019/2025"),
    (
        "Phát động phong trào thi đua “Vì nước sạch”",
        "2. Thời gian\n- Bắt đầu: ngày 20/3/2019.\n- Kết thúc: ngày 20/11/2019.",
        "2019-03-20/2019-11-20",
    ),
    ("Phát động phong trào thi đua “Vì nước sạch”", "2. Thời gian: 20/3/2019 - 20/11/2019.", "2019-03-20/2019-11-20"),
    (
        "Phát động phong trào thi đua “Vì nước sạch”",
        "Phong trào bắt đầu từ ngày 20/3/2019; kết thúc vào dịp kỷ niệm Ngày Nhà giáo Việt Nam 20/11/2019.",
        "2019-03-20/2019-11-20",
    ),
    (
        "Phát động phong trào thi đua “Vì nước sạch”",
        "II. THỜI GIAN\nTừ ngày phát động đến hết quý II năm 2020.",
        "2019-03-12?/2020-06-30",
    ),
    ("Phát động phong trào thi đua “Vì nước sạch”", "II. THỜI GIAN\nThực hiện trong năm 2019.", "2019"),
    ("Phát động phong trào thi đua “Vì nước sạch”", "II. THỜI GIAN\nThực hiện trong 2 năm 2019 và 2020.", "2019/2020"),
    (
        "Tổ chức Hội thi “Bàn tay vàng”",
        "III. THỜI GIAN, ĐỊA ĐIỂM\nHội thi diễn ra trong 02 ngày 15 và 16/8/2019 tại Nhà văn hóa.",
        "2019-08-15/2019-08-16",
    ),
    (
        "Tổ chức Cuộc thi viết “Quê em”",
        "III. THỜI GIAN\nNhận bài dự thi từ 01/4/2019, hạn chót 30/6/2019.",
        "2019-04-01/2019-06-30",
    ),
    (
        "Tổ chức Cuộc thi ảnh “Quê em”",
        (
            "III. THỜI GIAN\n1. Phát động: ngày 01/4/2019.\n2. Nhận ảnh: từ 01/4/2019 đến 24 giờ ngày "
            "30/6/2019.\n3. Chấm ảnh: từ ngày 01/7/2019 đến ngày 10/7/2019."
        ),
        "2019-04-01/2019-06-30",
    ),
    (
        "Phát động đợt thi đua đặc biệt chào mừng Đại hội Đảng bộ",
        "II. THỜI GIAN\nTừ ngày 03/02/2019 đến khi bế mạc Đại hội.",
        "2019-02-03/..",
    ),
    ("Phát động phong trào thi đua “Vì nước sạch” từ năm 2019 đến năm 2022", "1. Mục đích.", "2019/2022"),
    (
        "Phát động phong trào thi đua “Vì nước sạch”",
        "Thời gian thực hiện phong trào thi đua: 5 năm (2019 - 2023).",
        "2019/2023",
    ),
    ("Phát động phong trào thi đua “Vì nước sạch”", "II. THỜI GIAN\n6 tháng cuối năm 2019.", "2019-07/2019-12"),
]


@pytest.mark.parametrize(("title", "body", "period"), STATED)
def test_the_period_that_a_plan_states(title: str, body: str, period: str) -> None:
    (found,) = paper(title, body).campaigns
    assert found.period is not None
    assert found.period.value == period


TOLD = [
    (
        "Công ty Điện lực Hà Nam phát động thi đua",
        (
            "Sáng 13/01, Công ty Điện lực Hà Nam tổ chức lễ phát động đợt thi đua “Điện sáng làng quê”. "
            "Đợt thi đua kéo dài từ 13/01 đến 30/4/2025."
        ),
        "Công ty Điện lực Hà Nam",
        "2025-01-13/2025-04-30",
    ),
    (
        "Lữ đoàn 146 ra quân huấn luyện",
        "Lữ đoàn 146 vừa phát động đợt thi đua cao điểm “Canh trời giữ biển” từ nay đến hết ngày 30/6/2025.",
        "Lữ đoàn 146",
        "2025-01-14?/2025-06-30",
    ),
    (
        "Công đoàn Viên chức tỉnh phát động thi đua",
        (
            "Công đoàn Viên chức tỉnh Hà Giang phát động phong trào thi đua “Công sở xanh”, diễn ra từ "
            "15/01/2025 đến 15/12/2025."
        ),
        "Công đoàn Viên chức tỉnh Hà Giang",
        "2025-01-15/2025-12-15",
    ),
    (
        "Phong trào mới của nông dân Bắc Quang",
        (
            "Phong trào thi đua mang tên “Vườn sạch, nhà xanh” được Hội Nông dân huyện Bắc Quang phát "
            "động sáng 13/01, kéo dài đến hết tháng 12/2025."
        ),
        "Hội Nông dân huyện Bắc Quang",
        "2025-01-13/2025-12",
    ),
    (
        "Xóm nhỏ thi nhau làm đẹp",
        (
            "Đợt thi đua có tên gọi “Ngõ hoa” do Hội LHPN xã Quang Minh khởi xướng bắt đầu từ ngày "
            "20/01 và khép lại ngày 20/3/2025."
        ),
        "Hội LHPN xã Quang Minh",
        "2025-01-20/2025-03-20",
    ),
    (
        "Bệnh viện Đa khoa tỉnh Hà Giang: thi đua làm theo lời Bác",
        (
            "Ban Giám đốc Bệnh viện Đa khoa tỉnh Hà Giang phát động thi đua “Thầy thuốc như mẹ hiền” "
            "chào mừng 70 năm Ngày Thầy thuốc, từ 14/01 đến 27/02/2025."
        ),
        "Bệnh viện Đa khoa tỉnh Hà Giang",
        "2025-01-14/2025-02-27",
    ),
    (
        "Tỉnh đoàn Kon Tum mở cuộc thi",
        (
            "Ban Thường vụ Tỉnh đoàn Kon Tum vừa công bố thể lệ cuộc thi ảnh “Tuổi trẻ biên cương”. Ban "
            "Tổ chức nhận ảnh từ 20/01 đến 20/3/2025."
        ),
        "Tỉnh đoàn Kon Tum",
        "2025-01-20/2025-03-20",
    ),
    (
        "Công an tỉnh Hà Giang ra quân",
        ("Công an tỉnh Hà Giang mở đợt thi đua đặc biệt “60 ngày đêm giữ bình yên” từ ngày 13/01/2025 đến ngày 13/3/2025."),
        "Công an tỉnh Hà Giang",
        "2025-01-13/2025-03-13",
    ),
    (
        "Tổng Công ty Lương thực miền Nam phát động thi đua",
        "Tổng Công ty Lương thực miền Nam phát động đợt thi đua “Hạt gạo vươn xa” trong quý I năm 2025.",
        "Tổng công ty Lương thực miền Nam",
        "2025-01/2025-03",
    ),
    (
        "Ngành giáo dục Đắk Nông phát động thi đua",
        (
            "Sở Giáo dục và Đào tạo tỉnh Đắk Nông tổ chức phát động phong trào thi đua “Trường học hạnh "
            "phúc” năm học 2024 - 2025."
        ),
        "Sở Giáo dục và Đào tạo tỉnh Đắk Nông",
        "2024/2025",
    ),
    (
        "Đảng ủy Khối phát động thi đua",
        (
            "Ban Thường vụ Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Hà Giang phát động đợt thi đua "
            "“Chi bộ gương mẫu” từ nay đến 19/5/2025."
        ),
        "Đảng ủy Khối Các cơ quan và Doanh nghiệp tỉnh Hà Giang",
        "2025-01-14?/2025-05-19",
    ),
]


@pytest.mark.parametrize(("headline", "body", "launched_by", "period"), TOLD)
def test_who_launches_what_a_report_tells_of(headline: str, body: str, launched_by: str, period: str) -> None:
    (found,) = read(PAGE.format(headline=headline, body=body)).campaigns
    assert found.period is not None
    assert (found.launched_by, found.period.value) == (launched_by, period)


def test_the_first_of_bodies_that_act_together_launches() -> None:
    body = (
        "Sáng 13/01, UBMTTQ Việt Nam huyện Tân Trụ phối hợp Huyện đoàn ra mắt chiến dịch thi đua “Thắp sáng đường quê”, "
        "diễn ra từ ngày 13/01 đến hết ngày 20/6/2025."
    )
    (found,) = read(PAGE.format(headline="Tân Trụ ra mắt chiến dịch mới", body=body)).campaigns
    assert found.launched_by == "Ủy ban MTTQ Việt Nam huyện Tân Trụ"


TWO = (
    "LONG XUÂN: HAI PHONG TRÀO MỚI\n14/01/2025 | 08:15\n\n"
    "Sáng 13/01, UBND thành phố Long Xuân, tỉnh An Giang tổ chức hội nghị triển khai nhiệm vụ năm 2025, đưa ra hai phong "
    "trào mới.\n\n"
    "Phong trào thứ nhất mang tên “Bếp không khói” (Kế hoạch số 14/KH-UBND ngày 09/01/2025) dành cho các hộ kinh doanh, kéo "
    "dài từ 01/3 đến 30/11/2025; mỗi quý có 5 hộ được tặng Giấy khen của Chủ tịch UBND thành phố.\n\n"
    "Phong trào thứ hai là “Cổng trường xanh” theo Kế hoạch số 15/KH-UBND cùng ngày, áp dụng với các trường học, kéo dài trong "
    "ba năm 2025 - 2027; mỗi năm có 10 trường được tặng Giấy khen.\n\n"
    "Riêng “Bếp không khói”, các phường gửi đăng ký chậm nhất ngày 25/02/2025.\n"
)


def test_two_campaigns_of_one_report_have_their_own_paragraphs() -> None:
    one, two = read(TWO).campaigns
    assert (one.name, one.period and one.period.value) == ("Bếp không khói", "2025-03-01/2025-11-30")
    assert (two.name, two.period and two.period.value) == ("Cổng trường xanh", "2025/2027")
    assert {one.launched_by, two.launched_by} == {"UBND thành phố Long Xuân"}
    assert [d.value for d in one.deadlines] == ["2025-02-25"]
    assert two.deadlines == ()
