"""One date, one meaning: what a campaign takes for its deadline, review or period, the list of dates does too."""

from __future__ import annotations

import cProfile
import pstats

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.dates.agreement import agreed
from schemas import Campaign, DateMention, EdtfDate, Evidence
from schemas.records import Deadline, Milestone
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


DAYS = [EdtfDate(f"2019-10-{day:02}") for day in (1, 2)]
spans = st.tuples(st.integers(0, 3_000), st.integers(1, 1_500)).map(lambda s: Evidence(quote="x", start=s[0], end=s[0] + s[1]))
stated = st.tuples(st.sampled_from(DAYS), spans)


@given(st.lists(stated, max_size=6), st.lists(stated, max_size=6), st.lists(stated, max_size=6))
def test_a_date_has_the_role_of_the_first_use_that_quotes_it(
    dates: list[tuple[EdtfDate, Evidence]],
    deadlines: list[tuple[EdtfDate, Evidence]],
    reviews: list[tuple[EdtfDate, Evidence]],
) -> None:
    campaign = Campaign(
        deadlines=tuple(Deadline(value=value, evidence=(quote,), confidence=0.9) for value, quote in deadlines),
        milestones=tuple(
            Milestone(kind="final_review", value=value, evidence=(quote,), confidence=0.9) for value, quote in reviews
        ),
    )
    uses = [("deadline", *use) for use in deadlines] + [("review", *use) for use in reviews]
    mentions = [DateMention(value=value, role="event", evidence=(at,), confidence=0.9) for value, at in dates]
    for mention in agreed(mentions, [campaign], None):
        own = mention.evidence[0]
        fitting = (
            role for role, value, quote in uses if value == mention.value and quote.start <= own.start and own.end <= quote.end
        )
        assert mention.role == next(fitting, "event")


def _calls(count: int) -> int:
    """How many functions are called for so many deadlines, each quoted in a place of its own."""
    quotes = [Evidence(quote="x", start=700 * number, end=700 * number + 10) for number in range(count)]
    campaign = Campaign(deadlines=tuple(Deadline(value=DAYS[0], evidence=(quote,), confidence=0.9) for quote in quotes))
    mentions = [DateMention(value=DAYS[1], role="event", evidence=(quote,), confidence=0.9) for quote in quotes]
    profile = cProfile.Profile()
    profile.runcall(agreed, mentions, [campaign], None)
    return int(pstats.Stats(profile).total_calls)


def test_work_grows_with_the_deadlines_of_a_file() -> None:
    assert _calls(400) <= 2.2 * _calls(200)
