"""Periods, phases and reviews."""

from __future__ import annotations

import pytest

from tests.campaigns.documents import campaign

PERIODS = [
    ("II. THỜI GIAN\nTừ ngày 01/4/2019 đến ngày 30/11/2019.", "2019-04-01/2019-11-30", "stated", "stated"),
    ("II. THỜI GIAN\nTừ ngày phát động đến hết ngày 31/12/2019.", "2019-03-12?/2019-12-31", "launch_event", "stated"),
    ("II. THỜI GIAN\nTừ nay đến hết năm 2020.", "2019-03-12/2020-12-31", "document_date", "stated"),
    (
        "Phong trào thi đua bắt đầu từ 0 giờ ngày 01/4/2019, kết thúc lúc 24 giờ ngày 30/6/2019.",
        "2019-04-01/2019-06-30",
        "stated",
        "stated",
    ),
    ("II. THỜI GIAN\nTừ ngày ban hành Kế hoạch đến khi công bố hết dịch.", "2019-03-12/..", "document_date", "open"),
    (
        "II. THỜI GIAN\nTính từ ngày phát động (dự kiến 20/3/2019) và kết thúc vào ngày 20/12/2019.",
        "2019-03-20?/2019-12-20",
        "launch_event",
        "stated",
    ),
]


@pytest.mark.parametrize(("body", "value", "start_kind", "end_kind"), PERIODS)
def test_period(body: str, value: str, start_kind: str, end_kind: str) -> None:
    period = campaign(body).period
    assert period is not None
    assert (period.value, period.start_kind, period.end_kind) == (value, start_kind, end_kind)


def test_the_years_of_the_title_are_the_period_where_nothing_else_is_said() -> None:
    found = campaign(
        "1. Giai đoạn 2011 - 2015 đã có 20 xã đạt chuẩn.", "Phát động phong trào thi đua “Ba sạch” giai đoạn 2019 - 2020"
    )
    assert found.period is not None
    assert found.period.value == "2019/2020"


def test_a_deadline_and_another_programmes_years_are_no_period() -> None:
    body = "II. THỜI GIAN\nHồ sơ gửi từ ngày 01/11/2019 đến ngày 15/11/2019.\n1. Nhiệm kỳ 2015 - 2020 có nhiều kết quả."
    assert campaign(body).period is None


def test_phases_together_make_the_period() -> None:
    found = campaign("II. THỜI GIAN\n- Đợt 1: từ tháng 4/2019 đến tháng 12/2019.\n- Đợt 2: từ tháng 01/2020 đến tháng 10/2020.")
    assert [(p.ordinal, p.label, p.value) for p in found.phases] == [
        (1, "Đợt 1", "2019-04/2019-12"),
        (2, "Đợt 2", "2020-01/2020-10"),
    ]
    assert found.period is not None
    assert found.period.value == "2019-04/2020-10"


def test_rounds_of_a_contest_are_phases() -> None:
    body = "III. THỜI GIAN\nVòng sơ khảo từ ngày 01/4 đến ngày 15/4/2019; vòng chung khảo từ ngày 20/4 đến ngày 25/4/2019."
    found = campaign(body, "Tổ chức Hội thi “Hòa giải viên giỏi”")
    assert [(p.label, p.value) for p in found.phases] == [
        ("Vòng sơ khảo", "2019-04-01/2019-04-15"),
        ("vòng chung khảo", "2019-04-20/2019-04-25"),
    ]


def test_a_phase_that_is_only_spoken_of_is_none() -> None:
    body = "II. THỜI GIAN\nTừ ngày 01/4/2019 đến ngày 30/11/2019.\n"
    body += "III. HỒ SƠ\nHồ sơ đợt 1 gửi trước ngày 15/7/2019, đợt 2 trước ngày 15/12/2019."
    assert campaign(body).phases == ()


TWO = "II. THỜI GIAN\n- Đợt 1: từ tháng 4/2019 đến tháng 12/2019{}.\n- Đợt 2: từ tháng 01/2020 đến tháng 10/2020{}.\n{}"
REVIEWS = [
    (
        TWO.format("; sơ kết trong tháng 01/2020", "; tổng kết vào quý IV/2020", ""),
        "interim_review 2020-01",
        "final_review 2020-10/2020-12",
    ),
    (
        TWO.format("", "", "Sơ kết đợt 1 vào tháng 01/2020, tổng kết vào tháng 11/2020."),
        "interim_review 2020-01",
        "final_review 2020-11",
    ),
    (
        TWO.format("", "", "Sơ kết vào tháng 01/2020; hội nghị tổng kết toàn đợt dự kiến tháng 11/2020."),
        "interim_review 2020-01",
        "final_review 2020-11",
    ),
    (
        TWO.format("", "", "Sơ kết đợt 1 vào tháng 01/2020, đợt 2 vào tháng 11/2020."),
        "interim_review 2020-01",
        "interim_review 2020-11",
    ),
]


@pytest.mark.parametrize(("body", "first", "second"), REVIEWS)
def test_reviews_belong_to_the_phase_they_review(body: str, first: str, second: str) -> None:
    found = campaign(body)
    assert [[f"{m.kind} {m.value}" for m in phase.milestones] for phase in found.phases] == [[first], [second]]


def test_papers_about_a_review_are_no_review() -> None:
    body = "II. THỜI GIAN\nTừ ngày 01/4/2019 đến ngày 30/11/2019.\n"
    body += "1. Báo cáo tổng kết gửi trước ngày 10/12/2019.\n2. Sơ kết vào tháng 7/2019."
    assert [(m.kind, m.value) for m in campaign(body).milestones] == [("interim_review", "2019-07")]


MILESTONES = [
    ("Sơ kết vào tháng 12/2019 và tháng 12/2020; tổng kết trong quý IV/2021.",
     ["interim_review 2019-12", "interim_review 2020-12", "final_review 2021-10/2021-12"]),
    ("Sơ kết 6 tháng đầu năm: trong tháng 7/2019.", ["interim_review 2019-07"]),
    ("Năm 2020 sơ kết, năm 2022 tổng kết.", ["interim_review 2020", "final_review 2022"]),
    ("Tổng kết vào dịp kỷ niệm 76 năm Ngày thành lập (28/8/1945 - 28/8/2021).", ["final_review 2021-08-28"]),
    ("Sơ kết trong tháng 7; tổng kết trong tháng 12 hằng năm.", []),
    ("Sơ kết 3 năm 2016 - 2018.", []),
]  # fmt: skip


@pytest.mark.parametrize(("body", "milestones"), MILESTONES)
def test_the_days_of_reviews(body: str, milestones: list[str]) -> None:
    assert [f"{m.kind} {m.value}" for m in campaign(body).milestones] == milestones
