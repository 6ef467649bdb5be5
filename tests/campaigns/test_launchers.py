"""Who launches what reports tell of, and for which time."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.campaigns.documents import read
from tests.campaigns.test_reports import PAGE

REPORTS = tomllib.loads((Path(__file__).parent / "reports.toml").read_text(encoding="utf-8"))["report"]


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report["launched_by"])
def test_who_launches_what_a_report_tells_of(report: dict[str, str]) -> None:
    (found,) = read(PAGE.format(headline=report["headline"], body=report["text"])).campaigns
    assert found.period is not None
    assert (found.launched_by, found.period.value) == (report["launched_by"], report["period"])


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
