"""Deadlines: who must do what by which last day, once or again and again."""

from __future__ import annotations

import pytest
from hypothesis import given

from extractors.campaigns.scope import Scope
from extractors.deadlines import find_deadlines
from schemas import Deadline
from tests.dates.test_properties import SENTENCES
from tests.dates.texts import issued, view_of


def deadlines(text: str, day: str | None = "2024-05-10") -> tuple[Deadline, ...]:
    view = view_of(text)
    return find_deadlines(Scope(view, issued(day), view.main_blocks()))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Các đơn vị gửi hồ sơ về Sở Nội vụ trước ngày 15/11/2024.", "2024-11-14"),
        ("Các đơn vị gửi hồ sơ trước 16 giờ ngày 15/11/2024.", "2024-11-15"),
        ("Các xã nộp báo cáo chậm nhất là ngày 15 tháng 11 năm 2024.", "2024-11-15"),
        ("Bài dự thi gửi về Ban Tổ chức muộn nhất là thứ Sáu, ngày 15/11/2024.", "2024-11-15"),
        ("Người dự thi nộp bài đến hết ngày 15/11/2024.", "2024-11-15"),
        ("Thời gian nhận tác phẩm: từ ngày 01/6/2024 đến ngày 15/11/2024.", "2024-11-15"),
        ("Thời gian nhận bài: từ ngày phát động đến hết ngày 15/11/2024.", "2024-11-15"),
        ("Bài dự thi gửi về Ban Tổ chức trước 17:00 ngày 15/11/2024.", "2024-11-15"),
        ("Hạn chót nhận tác phẩm: 17 giờ ngày 15-11-2024.", "2024-11-15"),
        ("Cấp cơ sở hoàn thành đại hội trước tháng 3/2025.", "2025-02-28"),
        ("Báo cáo tổng kết gửi trước ngày 25/12/2024.", "2024-12-24"),
        ("Báo cáo gửi trước ngày 15/01.", "2025-01-14"),
        ("Kết quả dán tại nhà văn hóa thôn trước ngày 15/11/2024.", "2024-11-14"),
        ("Các xã báo số lượng chậm nhất ngày 15/11/2024.", "2024-11-15"),
        ("Hồ sơ tổng kết nhận đến hết ngày 15/11/2024.", "2024-11-15"),
        ("Các khoa nộp danh sách không muộn hơn ngày 15/11/2024.", "2024-11-15"),
        ("Phòng Tổ chức nhận báo cáo thành tích đến hết ngày 15/11/2024.", "2024-11-15"),
        ("Phòng Nội vụ báo cáo kết quả từng quý, lần đầu vào ngày 25/12/2024.", "2024-12-25"),
        ("Điều 4. Thời hạn\nNhận tác phẩm đến 17 giờ ngày 15/11/2024.", "2024-11-15"),
        ("Các khu phố gửi bản đăng ký trễ nhất ngày 15 tháng 11 năm 2024.", "2024-11-15"),
        ("Cong doan co so gui ho so cham nhat ngay 30/6/2024.", "2024-06-30"),
    ],
)
def test_the_value_is_the_last_day_allowed(text: str, value: str) -> None:
    assert [d.value for d in deadlines(text)] == [value]


@pytest.mark.parametrize(
    ("text", "actor", "action"),
    [
        ("1. Các sở, ban, ngành xây dựng kế hoạch, gửi về Sở Nội vụ trước ngày 15/6/2024.", "Các sở, ban, ngành",
         "xây dựng kế hoạch, gửi về Sở Nội vụ"),
        ("2. Phòng Nội vụ: tổng hợp hồ sơ, hoàn thành trước ngày 15/6/2024.", "Phòng Nội vụ",
         "tổng hợp hồ sơ, hoàn thành"),
        ("Đề nghị các đơn vị đăng ký thi đua chậm nhất ngày 15/6/2024.", "các đơn vị", "đăng ký thi đua"),
        ("Sở Nội vụ có trách nhiệm tham mưu thẩm định trước ngày 15/6/2024.", "Sở Nội vụ", "tham mưu thẩm định"),
        ("Giao Phòng Nội vụ theo dõi, báo cáo kết quả trước ngày 15/6/2024.", "Phòng Nội vụ", "theo dõi, báo cáo kết quả"),
        ("Hằng năm, các xã báo cáo trước ngày 01 tháng 12.", "các xã", "báo cáo"),
        ("Ban Tổ chức nhận bài đến hết ngày 15/6/2024.", "Ban Tổ chức", "nhận bài"),
        ("Về thời gian: các xã tự chấm và nộp kết quả trước ngày 31/8/2024.", "các xã", "tự chấm và nộp kết quả"),
        ("Ngành Giáo dục: nộp hồ sơ trước ngày 15/6/2024.", "Ngành Giáo dục", "nộp hồ sơ"),
        ("Hạn nộp hồ sơ: 16h30 ngày 05/8/2024.", None, "nộp hồ sơ"),
        ("Hồ sơ đề nghị khen thưởng gửi về Sở trước ngày 15/6/2024.", None, "Hồ sơ đề nghị khen thưởng gửi về Sở"),
    ],
)  # fmt: skip
def test_actor_and_action(text: str, actor: str | None, action: str) -> None:
    found = deadlines(text)
    assert [(d.actor, d.action) for d in found] == [(actor, action)]


def test_later_deadlines_of_a_sentence_share_its_actor() -> None:
    text = (
        "Các xã gửi báo cáo: đợt 1 trước ngày 10/8/2024, đợt 2 trước ngày 20/12/2024; danh sách khen gửi chậm nhất 25/12/2024."
    )
    found = deadlines(text)
    assert [(d.actor, d.value) for d in found] == [("Các xã", "2024-08-09"), ("Các xã", "2024-12-19"), ("Các xã", "2024-12-25")]
    assert [d.evidence[0].quote for d in found[1:]] == [
        "đợt 2 trước ngày 20/12/2024",
        "danh sách khen gửi chậm nhất 25/12/2024",
    ]


def test_a_deadline_that_only_adds_a_time_shares_the_action() -> None:
    found = deadlines("Hồ sơ gửi trước ngày 15/11/2024 (đối với sơ kết) và trước ngày 15/11/2025 (đối với tổng kết).")
    assert [(d.action, d.value) for d in found] == [("Hồ sơ gửi", "2024-11-14"), ("Hồ sơ gửi", "2025-11-14")]
    assert found[1].evidence[0].quote == "trước ngày 15/11/2025"


def test_rules_are_quoted_with_the_words_that_make_them_one() -> None:
    found = deadlines("Báo cáo quý gửi trước ngày 25 của tháng cuối quý, báo cáo năm gửi trước ngày 15/12 hàng năm.")
    assert [d.evidence[0].quote for d in found] == [
        "Báo cáo quý gửi trước ngày 25 của tháng cuối quý",
        "báo cáo năm gửi trước ngày 15/12 hàng năm",
    ]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Báo cáo kết quả trước ngày 15/11 hằng năm.", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=14"),
        ("Định kỳ hàng năm báo cáo chậm nhất ngày 30 tháng 11.", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30"),
        ("Hồ sơ gửi trước ngày 01/3 hằng năm.", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"),
        ("Hồ sơ gửi trước ngày 20 tháng 01 năm sau.", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=19"),
        ("Báo cáo trước ngày 15/6 và 15/12 hằng năm.", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=14"),
        ("Gửi báo cáo trước ngày 20 hằng tháng.", "FREQ=MONTHLY;BYMONTHDAY=19"),
        ("Gửi báo cáo trước ngày 01 hằng tháng.", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("Báo cáo trước ngày 20 của tháng cuối quý.", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=19"),
        ("Báo cáo chậm nhất ngày 05 tháng đầu quý sau.", "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5"),
        ("Báo cáo nhanh trước 16 giờ thứ Sáu hằng tuần.", "FREQ=WEEKLY;BYDAY=FR"),
        ("Báo cáo nhanh trước thứ Hai hằng tuần.", "FREQ=WEEKLY;BYDAY=SU"),
    ],
)
def test_recurring_deadlines_have_a_rule_and_no_day(text: str, rule: str) -> None:
    assert [(d.recurrence, d.value) for d in deadlines(text)] == [(rule, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Phong trào thi đua kéo dài đến hết ngày 31/12/2024.",
        "Thời gian thi đua: từ ngày 01/6/2024 đến ngày 30/11/2024.",
        "Thanh niên sinh trước ngày 01/01/2010 không dự thi.",
        "Các đơn vị đã gửi báo cáo trước ngày 15/6/2024.",
        "Các xã hoàn thành trước ngày 15/6/2023.",
        "Hội nghị tổng kết Khối tổ chức trước ngày 25/12/2024.",
        "Phấn đấu hoàn thành giải ngân vốn đầu tư công trước ngày 31/12/2024.",
        "Không xét khen cá nhân nghỉ hưu trước ngày 01/6/2024.",
        "Văn bản góp ý xin gửi trước ngày 24/10/2024.",
        "Số người đạt chuẩn trước ngày 15/6/2024 là 20.",
        "Gửi báo cáo trong vòng 10 ngày kể từ ngày kết thúc.",
        "",
    ],
)
def test_what_is_no_deadline(text: str) -> None:
    assert deadlines(text) == ()


@given(SENTENCES.map(lambda text: f"Các đơn vị gửi báo cáo {text}"))
def test_no_text_raises_and_quotes_stand_in_it(text: str) -> None:
    view = view_of(text)
    for found in find_deadlines(Scope(view, issued("2024-05-10"), view.main_blocks())):
        assert found.value or found.recurrence
        assert all(view.text[e.start : e.end] == e.quote for e in found.evidence)
