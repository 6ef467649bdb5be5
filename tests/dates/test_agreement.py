"""One date, one meaning: what a campaign takes for its deadline, review or period, the list of dates does too."""

from __future__ import annotations

import pytest

from tests.campaigns.documents import paper

CASES = [
    ("II. THỜI GIAN\nMở lúc 8 giờ ngày 05/8/2019, khóa lúc 22 giờ ngày 29/9/2019.", "2019-08-05", "start"),
    ("II. THỜI GIAN\nMở lúc 8 giờ ngày 05/8/2019, khóa lúc 22 giờ ngày 29/9/2019.", "2019-09-29", "end"),
    ("Giữa chặng, tức tháng 10/2019, quận tổ chức sơ kết.", "2019-10", "review"),
    ("Hồ sơ gửi chậm nhất ngày 31/8/2019 đối với khối xã; ngày 30/9/2019 đối với khối trường.", "2019-09-30", "deadline"),
    ("Các đơn vị báo trước danh sách dự kiến trong tháng 10/2019.", "2019-10", "deadline"),
    (
        "II. THỜI GIAN\n- Đợt 1, mừng Ngày 30/4: 01/3 - 10/5/2019.\n- Đợt 2: 15/7 - 15/12/2019.",
        "2019-03-01/2019-05-10",
        "phase",
    ),
    ("Năm 2018 tỉnh có 12 công trình.", "2018", "reference"),
]


@pytest.mark.parametrize(("body", "value", "role"), CASES)
def test_dates_have_the_role_that_the_campaign_gives_them(body: str, value: str, role: str) -> None:
    record = paper("Phát động phong trào thi đua “Vì nước sạch”", body)
    assert [mention.role for mention in record.dates if mention.value == value] == [role]
