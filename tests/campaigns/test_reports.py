"""News: who launched what, and when a campaign told of runs."""

from __future__ import annotations

import pytest

from schemas import Campaign
from tests.campaigns.documents import read

PAGE = (
    "{headline}\n14/01/2025 | 08:15\n\n{body} Tham dự buổi lễ có đông đảo cán bộ, công chức, viên chức, đoàn viên "
    "và nhân dân ở các địa phương trên địa bàn.\n\nCác đơn vị gửi hồ sơ khen thưởng về Phòng Nội vụ trước ngày 10/7/2025."
)

CASES = [
    (
        "Huyện Yên Lập phát động thi đua",
        "Sáng 13/01, UBND huyện Yên Lập tổ chức lễ phát động phong trào thi đua “Tăng tốc” từ nay đến hết ngày 30/6/2025.",
        "UBND huyện Yên Lập",
        "2025-01-14?/2025-06-30",
    ),
    (
        "Trường THPT Lê Lợi phát động phong trào thi đua “Dạy tốt”",
        "Thời gian thi đua từ ngày 17/01 đến 19/5.",
        "Trường THPT Lê Lợi",
        "2025-01-17/2025-05-19",
    ),
    (
        "Cuộc thi ảnh ở bệnh viện",
        "Đoàn Thanh niên Bệnh viện Bạch Mai phát động cuộc thi ảnh “Khoảnh khắc”. "
        "Cuộc thi nhận ảnh từ hôm nay đến 24h00 ngày 30/6.",
        "Đoàn Thanh niên Bệnh viện Bạch Mai",
        "2025-01-14?/2025-06-30",
    ),
    (
        "Phường Mỹ Thới vào đợt “Rạch sạch”",
        "Chiều 13/01, lãnh đạo phường phát động đợt thi đua “Rạch sạch”, kéo dài từ hôm phát động cho đến hết năm nay. "
        "Bà Lê Thị Nhung, Chủ tịch UBND phường, cho biết như vậy.",
        "UBND phường Mỹ Thới",
        "2025-01-13?/2025-12-31",
    ),
    (
        "Thủ tướng phát động phong trào thi đua",
        "Tối 13/01, Thủ tướng Chính phủ phát động phong trào thi đua “Xóa nhà tạm” từ nay đến năm 2026.",
        "Thủ tướng Chính phủ",
        "2025-01-14?/2026-12-31",
    ),
]


@pytest.mark.parametrize(("headline", "body", "launched_by", "period"), CASES)
def test_who_launches_and_for_how_long(headline: str, body: str, launched_by: str, period: str) -> None:
    found = _campaign(headline, body)
    assert (found.launched_by, found.period and found.period.value) == (launched_by, period)


def test_news_of_results_sets_no_campaign() -> None:
    page = PAGE.format(
        headline="Yên Lập: Hơn 200 tập thể, cá nhân được khen thưởng",
        body="Chiều 13/01, UBND huyện tổ chức Hội nghị tổng kết phong trào thi đua “Tăng tốc” giai đoạn 2021 - 2024.",
    )
    assert read(page).campaigns == ()


def _campaign(headline: str, body: str) -> Campaign:
    (found,) = read(PAGE.format(headline=headline, body=body)).campaigns
    return found
