"""Deadlines, reviews, phases and contents as plans of many offices word them."""

from __future__ import annotations

import pytest

from schemas import Campaign
from tests.campaigns.documents import campaign

TITLE = "Phát động phong trào thi đua “Vì nước sạch” giai đoạn 2019 - 2020"


def plan(body: str) -> Campaign:
    return campaign(body, TITLE)


DEADLINES = [
    ("1. Các xã đăng ký danh hiệu thi đua, gửi về Phòng Nội vụ trước ngày 30/4/2019.", ["2019-04-29"]),
    ("1. Hồ sơ khen thưởng gửi về Sở Nội vụ chậm nhất vào ngày 15/11/2019 (cả bản điện tử).", ["2019-11-15"]),
    ("1. Thời hạn nộp hồ sơ: hết ngày 20/10/2019.", ["2019-10-20"]),
    ("1. Hạn chót nộp bài dự thi là 16 giờ 30 phút ngày 05/9/2019.", ["2019-09-05"]),
    ("1. Báo cáo sơ kết gửi trước 15/7/2019, báo cáo tổng kết gửi trước 15/12/2020.", ["2019-07-14", "2020-12-14"]),
    (
        ("1. Đề nghị các đơn vị báo cáo kết quả về Ban Thi đua - Khen thưởng muộn nhất ngày 01 tháng 12 năm 2019."),
        ["2019-12-01"],
    ),
    ("1. Các phòng, ban xây dựng kế hoạch cụ thể, hoàn thành trước ngày 25/3/2019.", ["2019-03-24"]),
    ("1. Sau ngày 10/12/2019, hồ sơ gửi đến không được xem xét.", []),
    (
        ("1. Giao Phòng Văn hóa thẩm định hồ sơ xong trước ngày 05/12/2019, trình UBND huyện trước ngày 10/12/2019."),
        ["2019-12-04", "2019-12-09"],
    ),
    ("1. Ban Tổ chức nhận tác phẩm từ ngày 01/4/2019 đến hết ngày 30/8/2019.", ["2019-08-30"]),
    ("1. Danh sách đăng ký gửi qua hộp thư thidua@xa.vn trước 17h ngày 28/3/2019.", ["2019-03-28"]),
    ("1. Định kỳ ngày 20 hằng tháng báo cáo kết quả; báo cáo năm trước ngày 30/11/2019.", [None, "2019-11-29"]),
    ("1. Các đơn vị tổ chức phát động ở cơ sở xong trong tháng 3/2019.", ["2019-03-31"]),
    ("1. Trường nào chưa đăng ký thì bổ sung chậm nhất thứ Sáu, ngày 29/3/2019.", ["2019-03-29"]),
]


@pytest.mark.parametrize(("body", "days"), DEADLINES)
def test_last_days_allowed(body: str, days: list[str | None]) -> None:
    assert [deadline.value for deadline in plan(body).deadlines] == days


REVIEWS = [
    ("Sơ kết vào quý II/2019; tổng kết vào tháng 12/2020.", ["interim_review 2019-04/2019-06", "final_review 2020-12"]),
    (
        "Tổ chức sơ kết giữa kỳ tháng 7 năm 2019, tổng kết trao thưởng ngày 20/11/2020.",
        ["interim_review 2019-07", "final_review 2020-11-20"],
    ),
    ("Hội nghị tổng kết dự kiến tổ chức vào cuối tháng 11/2020.", ["final_review 2020-11"]),
    ("Cuối năm 2019 sơ kết; hết năm 2020 tổng kết phong trào.", ["interim_review 2019", "final_review 2020"]),
    ("Năm 2020: tổng kết phong trào, gắn với Đại hội Thi đua yêu nước.", ["final_review 2020"]),
    ("Lễ tổng kết, trao giải: ngày 02/9/2020.", ["final_review 2020-09-02"]),
    (
        "UBND huyện sẽ sơ kết phong trào vào dịp 19/5/2019 và tổng kết vào dịp 02/9/2020.",
        ["interim_review 2019-05-19", "final_review 2020-09-02"],
    ),
    ("Kết quả tổng kết năm 2018 cho thấy phong trào đi vào nền nếp.", []),
    ("Tổng kết: tuần đầu tháng 12/2020.", ["final_review 2020-12"]),
]


@pytest.mark.parametrize(("body", "reviews"), REVIEWS)
def test_reviews_to_come(body: str, reviews: list[str]) -> None:
    assert [f"{m.kind} {m.value}" for m in plan(body).milestones] == reviews


PHASES = [
    (
        "Hội thi gồm 2 vòng: vòng nông trường từ ngày 15 đến 25/10/2019; vòng công ty ngày 08 và 09/11/2019.",
        ["2019-10-15/2019-10-25", "2019-11-08/2019-11-09"],
    ),
    (
        "II. THỜI GIAN\n1. Đợt 1: từ 01/4/2019 đến 30/9/2019.\n2. Đợt 2: từ 01/10/2019 đến 31/3/2020.",
        ["2019-04-01/2019-09-30", "2019-10-01/2020-03-31"],
    ),
    (
        ("II. THỜI GIAN\n- Giai đoạn I (từ tháng 4 đến tháng 12/2019): phát động.\n- Giai đoạn II (năm 2020): nhân rộng."),
        ["2019-04/2019-12", "2020"],
    ),
    (
        (
            "II. TIẾN ĐỘ\n- Bước 1 (tháng 4/2019): phát động.\n- Bước 2 (tháng 5 - tháng 10/2019): thực "
            "hiện.\n- Bước 3 (tháng 11/2019): tổng kết."
        ),
        ["2019-04", "2019-05/2019-10", "2019-11"],
    ),
    (
        "II. THỜI GIAN\nĐợt I từ nay đến 30/6/2019, đợt II từ 01/7/2019 đến 31/12/2019.",
        ["2019-03-12/2019-06-30", "2019-07-01/2019-12-31"],
    ),
    (
        "II. CÁC CHẶNG THI ĐUA\nChặng một: quý II/2019. Chặng hai: quý III/2019. Chặng ba: quý IV/2019.",
        ["2019-04/2019-06", "2019-07/2019-09", "2019-10/2019-12"],
    ),
    (
        "II. THỜI GIAN\n- Học kỳ I: từ 05/9/2019 đến 10/01/2020.\n- Học kỳ II: từ 13/01/2020 đến 25/5/2020.",
        ["2019-09-05/2020-01-10", "2020-01-13/2020-05-25"],
    ),
    (
        ("II. THỜI GIAN\n- Vòng sơ loại: ngày 10/5/2019.\n- Vòng bán kết: ngày 20/6/2019.\n- Vòng chung kết: ngày 19/8/2019."),
        ["2019-05-10", "2019-06-20", "2019-08-19"],
    ),
    (
        (
            "II. THỜI GIAN\nĐợt thi đua thứ nhất: chào mừng 30/4, từ 15/3/2019 đến 30/4/2019.\nĐợt thi "
            "đua thứ hai: chào mừng 02/9, từ 01/7/2019 đến 02/9/2019."
        ),
        ["2019-03-15/2019-04-30", "2019-07-01/2019-09-02"],
    ),
    ("II. THỜI GIAN\nNăm thứ nhất (2019): phát động. Năm thứ hai (2020): tăng tốc.", ["2019", "2020"]),
]


@pytest.mark.parametrize(("body", "values"), PHASES)
def test_phases_and_rounds(body: str, values: list[str]) -> None:
    assert [phase.value for phase in plan(body).phases] == values


CONTENTS = [
    ("II. NỘI DUNG THI ĐUA\n1. Giữ sạch nguồn nước.\n2. Trồng cây đầu nguồn.\n3. Thu gom rác thải.", 3),
    (
        (
            "II. NỘI DUNG, TIÊU CHÍ\na) Giữ sạch nguồn nước;\nb) Trồng cây đầu nguồn;\nc) Thu gom rác "
            "thải;\nd) Báo tin kịp thời."
        ),
        4,
    ),
    ("II. Các tiêu chí thi đua\n- Giữ sạch nguồn nước.\n- Trồng cây đầu nguồn.", 2),
    (
        (
            "II. NỘI DUNG\nCác đơn vị tập trung thi đua 3 nội dung sau: giữ sạch nguồn nước; trồng cây "
            "đầu nguồn; thu gom rác thải."
        ),
        3,
    ),
    ("Điều 2. Nội dung thi đua\n1. Giữ sạch nguồn nước.\n2. Trồng cây.\nĐiều 3. Khen thưởng\n1. Giấy khen.", 2),
    (
        (
            "II. NỘI DUNG PHONG TRÀO\n1. Đối với tập thể\n- Giữ sạch nguồn nước.\n- Trồng cây.\n2. Đối với "
            "cá nhân\n- Thu gom rác."
        ),
        2,
    ),
    ("II. “BỐN TỐT” CỦA PHONG TRÀO\n1. Giữ nước tốt.\n2. Trồng cây tốt.\n3. Gom rác tốt.\n4. Đoàn kết tốt.", 4),
    ("II. YÊU CẦU THI ĐUA\n1. Giữ sạch nguồn nước.\n2. Trồng cây đầu nguồn.\n3. Thu gom rác.", 3),
    ("II. NHỮNG VIỆC THI ĐUA\n1. Giữ sạch nguồn nước.\n2. Trồng cây đầu nguồn.\n3. Thu gom rác.", 3),
    ("II. CHỈ TIÊU THI ĐUA ĐẾN NĂM 2020\n1. 100% hộ dùng nước sạch.\n2. 80% rác được thu gom.", 2),
    ("2. Nội dung thi đua: (1) giữ sạch nguồn nước; (2) trồng cây đầu nguồn; (3) thu gom rác thải.", 3),
    ("II. THI ĐUA VỀ\n1. Giữ sạch nguồn nước.\n2. Trồng cây đầu nguồn.\n3. Thu gom rác.", 3),
]


@pytest.mark.parametrize(("body", "count"), CONTENTS)
def test_what_is_to_be_done_is_counted(body: str, count: int) -> None:
    assert len(plan(body).contents) == count
