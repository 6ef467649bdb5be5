"""Each notation of the genre, what it means in EDTF, and what only looks like a date."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.dates import find_dates
from tests.dates.texts import view_of

ISSUED = date(2024, 5, 10)


def values(text: str, reference: date | None = ISSUED) -> list[str | None]:
    return [found.value for found in find_dates(view_of(text), reference)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ngày 05 tháng 12 năm 2016", "2016-12-05"),
        ("ngày  16  tháng 10\nnăm 2017", "2017-10-16"),
        ("05/12/2016", "2016-12-05"),
        ("5-12-2016", "2016-12-05"),
        ("5.12.2016", "2016-12-05"),
        ("31/ 12/2023", "2023-12-31"),
        ("ngày 05/6 năm 2024", "2024-06-05"),
        ("ngày 05/tháng 6/2024", "2024-06-05"),
        ("ngày 15/11/23", "2023-11-15"),
        ("Thời gian ký: 2025-09-08T16:42:10+07:00", "2025-09-08"),
        ("20h00 ngày 11/10/2018", "2018-10-11"),
        ("(Đăng lúc: 11/04/2018 05:34:09 PM)", "2018-04-11"),
        ("Mon, 11/13/2017 9:40 AM", "2017-11-13"),
        ("tháng 4/2017", "2017-04"),
        ("tháng bảy năm 2021", "2021-07"),
        ("T7/2021", "2021-07"),
        ("cuối tháng 3 năm 2018", "2018-03"),
        ("tuần 3 tháng 12 năm 2020", "2020-12"),
        ("quý IV/2023", "2023-10/2023-12"),
        ("quý I và quý II năm 2026", "2026-01/2026-06"),
        ("từ quý I đến quý III năm 2024", "2024-01/2024-09"),
        ("6 tháng cuối năm 2023", "2023-07/2023-12"),
        ("nửa đầu năm 2026", "2026-01/2026-06"),
        ("9 tháng đầu năm 2024", "2024-01/2024-09"),
        ("năm 2021", "2021"),
        ("Năm thứ nhất (2014)", "2014"),
    ],
)
def test_single_dates(text: str, value: str) -> None:
    assert values(text, None) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("giai đoạn 2018 – 2020", "2018/2020"),
        ("2021-2025", "2021/2025"),
        ("từ năm 2019 đến năm 2025", "2019/2025"),
        ("từ 2021 đến 2025", "2021/2025"),
        ("hai năm 2019 và 2020", "2019/2020"),
        ("trong ba năm 2021, 2022, 2023", "2021/2023"),
        ("Kế hoạch 5 năm 2021 - 2025", "2021/2025"),
        ("năm học 2023 - 2024", "2023/2024"),
        ("nhiệm kỳ 2020/2025", "2020/2025"),
        ("từ tháng 4/2017 đến tháng 12/2018", "2017-04/2018-12"),
        ("từ tháng 5 đến hết tháng 11 năm 2014", "2014-05/2014-11"),
        ("từ tháng 3/2021 - 12/2023", "2021-03/2023-12"),
        ("từ tháng 6-12/2019", "2019-06/2019-12"),
        ("tháng 9 - 10/2024", "2024-09/2024-10"),
        ("từ tháng 8 năm 2025 đến hết năm 2026", "2025-08/2026-12"),
        ("ngày 20 - 22/11/2023", "2023-11-20/2023-11-22"),
        ("01-31/12/2017", "2017-12-01/2017-12-31"),
        ("14-15/ 12/2017", "2017-12-14/2017-12-15"),
        ("các ngày 22, 23 và 24/8/2018", "2018-08-22/2018-08-24"),
        ("từ ngày 15 đến ngày 18 tháng 9 năm 2009", "2009-09-15/2009-09-18"),
        ("từ ngày 16/8 đến ngày 05/9/2014", "2014-08-16/2014-09-05"),
        ("06/9 – 18/11/2023", "2023-09-06/2023-11-18"),
        ("từ ngày 22/12 đến 26/3/2024", "2023-12-22/2024-03-26"),
        ("từ 15/7 đến 24 giờ ngày 30/9/2022", "2022-07-15/2022-09-30"),
        ("từ 7h30 ngày 20/10/2024 đến 17h00 ngày 22/10/2024", "2024-10-20/2024-10-22"),
        ("bắt đầu từ ngày 01/6/2024 và kết thúc vào ngày 31/12/2024", "2024-06-01/2024-12-31"),
        ("từ ngày 01/6/2024 đến trước ngày 01/01/2025", "2024-06-01/2024-12-31"),
        ("từ 1.6 đến 31.8.2023", "2023-06-01/2023-08-31"),
        ("từ 19-5 đến 2-9-2023", "2023-05-19/2023-09-02"),
        ("T5-T12/2023", "2023-05/2023-12"),
        ("từ 15/5/2023 (thứ Hai) đến 17h00 ngày 15/6/2023", "2023-05-15/2023-06-15"),
        ("(01/5/1886 - 01/5/2023)", "1886-05-01/2023-05-01"),
        ("(11/6/1948 - 11/6/2023)", "1948-06-11/2023-06-11"),
    ],
)
def test_spans(text: str, value: str) -> None:
    assert values(text, None) == [value]


@pytest.mark.parametrize(
    ("text", "value", "lead"),
    [
        ("đến hết năm 2025", "../2025", "until"),
        ("tầm nhìn đến năm 2045", "../2045", "until"),
        ("tính đến ngày 30/6/2024", "../2024-06-30", "until"),
        ("chậm nhất là ngày 10/12/2023", "../2023-12-10", "by"),
        ("muộn nhất là thứ Sáu, ngày 07/8/2020", "../2020-08-07", "by"),
        ("trước và trong ngày 30/11/2024", "../2024-11-30", "by"),
        ("hạn chót nhận tác phẩm: 17 giờ ngày 15-5-2019", "../2019-05-15", "by"),
        ("trước ngày 15/11/2024", "2024-11-15", "before"),
        ("kể từ ngày 01/7/2024", "2024-07-01", "from"),
    ],
)
def test_bounds(text: str, value: str, lead: str) -> None:
    assert [(found.value, found.lead) for found in find_dates(view_of(text), None)] == [(value, lead)]


@pytest.mark.parametrize(
    ("text", "known", "unknown"),
    [
        ("từ nay đến hết năm 2025", "2024-05-10/2025-12-31", "/2025-12-31"),
        ("từ ngày ký đến ngày 30/11/2024", "2024-05-10/2024-11-30", "/2024-11-30"),
        ("từ ngày phát động thi đua đến ngày 31/12/2024", "2024-05-10?/2024-12-31", "/2024-12-31"),
    ],
)
def test_spans_that_start_with_an_event(text: str, known: str, unknown: str) -> None:
    assert values(text) == [known]
    assert values(text, None) == [unknown]


@pytest.mark.parametrize(
    ("text", "quoted", "value"),
    [
        ("Tính từ ngày phát động (dự kiến 20/5/2024). Đợt 1: từ ngày phát động đến hết tháng 9/2024.",
         "ngày phát động (dự kiến 20/5/2024", "2024-05-20?/2024-09-30"),
        ("Ngày 02/02, huyện tổ chức lễ phát động thi đua. Thời gian từ ngày phát động đến ngày 30/9/2024.",
         "Ngày 02/02, huyện tổ chức lễ phát động", "2024-02-02?/2024-09-30"),
        ("Phát động ngày 01/6/2024. Các ấp làm từ khi phát động đến 31/8/2024.",
         "Phát động ngày 01/6/2024", "2024-06-01?/2024-08-31"),
    ],
)  # fmt: skip
def test_the_day_that_the_text_gives_for_the_launch_starts_the_span(text: str, quoted: str, value: str) -> None:
    found = find_dates(view_of(text), ISSUED)[-1]
    assert (found.value, [span.of(text) for span in found.support]) == (value, [quoted])


def test_a_launch_of_years_ago_is_history() -> None:
    text = "Ngày 11/6/1948, Bác Hồ phát động thi đua ái quốc. Thời gian: từ ngày phát động đến ngày 30/9/2024."
    assert values(text)[-1] == "2024-05-10?/2024-09-30"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ngày 16/10, Ủy ban nhân dân tỉnh", "2024-10-16"),
        ("Hôm qua (11/3), Ban Thường vụ", "2024-03-11"),
        ("các ấp thi công tới 31/8;", "../2024-08-31"),
        ("công bố trong tháng 11.", "2024-11"),
        ("tổng kết vào quý IV", "2024-10/2024-12"),
        ("6 tháng đầu năm", "2024-01/2024-06"),
        ("Kỳ 1: 01/7 - 31/7", "2024-07-01/2024-07-31"),
        ("mùng 2 tháng 9", "2024-09-02"),
    ],
)
def test_a_missing_year_comes_from_the_document(text: str, value: str) -> None:
    assert values(text) == [value]
    assert values(text, None) == []


def test_a_deadline_months_before_its_document_is_of_the_next_year() -> None:
    assert values("nộp trước ngày 15/01", date(2024, 12, 20)) == ["2025-01-15"]
    assert values("Sáng ngày 15/01", date(2024, 12, 20)) == ["2024-01-15"]


def test_a_report_of_january_tells_of_the_december_before() -> None:
    view = view_of("Ngày 28/12, Khối thi đua họp; ngày 03/01 ký giao ước.")
    assert [f.value for f in find_dates(view, date(2019, 1, 5), told=True)] == ["2018-12-28", "2019-01-03"]
    assert [f.value for f in find_dates(view, date(2019, 1, 5))] == ["2019-12-28", "2019-01-03"]


def test_a_leap_day_of_no_known_year_is_left_out() -> None:
    assert values("họp ngày 29/02", date(2023, 1, 5)) == []


def test_without_a_document_date_the_date_before_gives_the_year() -> None:
    text = "Từ ngày 01/7/2025 đến ngày 30/9/2025, gồm: Kỳ 1 (01/7 - 31/7)"
    found = find_dates(view_of(text), None)
    assert found[1].value == "2025-07-01/2025-07-31"
    assert found[1].support == (found[0].span,)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("các năm 2018, 2019 và 2021", ["2018", "2019", "2021"]),
        ("ngày 30/4 và 01/5", ["2024-04-30", "2024-05-01"]),
        ("tháng 3, tháng 6 và tháng 9 năm 2023", ["2023-03", "2023-06", "2023-09"]),
        ("Tháng 5, 6/2023", ["2023-05", "2023-06"]),
        ("giai đoạn 2021-2025, 2026-2030", ["2021/2025", "2026/2030"]),
    ],
)
def test_lists(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("damaged", "value"),
    [
        ("ngàyI4 tháng 3 năm 2014", "2014-03-14"),
        ("l5/0l/2017", "2017-01-15"),
        ("O5/3/2014", "2014-03-05"),
        ("24/8/201l", "2011-08-24"),
        ("J5/4/2016", "2016-04-15"),
        ("thánp 7/2015", "2015-07"),
        ("ngày 05 tháng 12 nám 2007", "2007-12-05"),
        ("ngay 03 thang 3 nam 2008", "2008-03-03"),
        ("tu ngay 20/3/08 den het ngay 30/11/10", "2008-03-20/2010-11-30"),
        ("tong ket vao thang 12/2010", "2010-12"),
    ],
)
def test_damaged_and_unaccented_dates(damaged: str, value: str) -> None:
    assert values(damaged, None) == [value]


@pytest.mark.parametrize(
    ("blank", "value"),
    [
        ("ngày    tháng 10 năm 2020", "2020-10"),
        ("ngày ..... tháng 10 năm 2020", "2020-10"),
        ("ngày     /5/2024", "2024-05"),
        ("ngày     tháng     năm 2016", "2016"),
    ],
)
def test_a_blank_day_leaves_the_month(blank: str, value: str) -> None:
    assert values(blank, None) == [value]


@pytest.mark.parametrize("text", ["ngày 31 tháng 02 năm 2020", "31/4/2024", "29/02/2023", "15/13/2024", "32/01/2024"])
def test_an_impossible_date_is_found_without_a_value(text: str) -> None:
    found = find_dates(view_of(text), ISSUED)
    assert [(f.value, f.span.of(text)) for f in found] == [(None, text)]


@pytest.mark.parametrize(
    "text",
    [
        "trực 24/7",
        "3/4 thành viên, 2/3 số phiếu, 01/10 xã",
        "đạt từ 8/10 điểm",
        "thị lực 09-10/10; bỏ phiếu đạt từ 2/3 trở lên; từ 1/2 đến 1/4 trọng lượng",
        "ngày 29 tháng 1] năm 2o1B",
        "Nghị định số 98/2023/NĐ-CP, Thông tư 12/2019/TT-BNV, 06/2022/QH15",
        "Thông tư số 12/2019",
        "điện thoại 024.38256789, 0203.3825.678",
        "kế hoạch 5 năm, trong 10 ngày, từ 15 tháng tuổi, 6 tháng liên tục",
        "mã số 2022-01; nhân dịp 19-5, 2-9",
        "2000 - 2050 người; 1.5.2 Nội dung",
        "trước ngày 15/11 hằng năm; từ ngày 01/01 đến 31/12 hàng năm",
        "định kỳ hằng năm báo cáo kết quả trước ngày 30 tháng 11",
        "trước ngày 20 tháng 01 năm sau",
        "ngày 10 tháng 3 âm lịch, 15/6/1988 âm lịch",
        "kể từ ngày ký",
        "quý khách, đá quý 2 lượng",
        "",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert values(text) == []


def test_a_range_reads_no_date_that_crosses_it() -> None:
    text = "Từ ngày 01/6/2024 đến ngày 30/9/2024"
    assert [f.value for f in find_dates(view_of(text), None, 0, 18)] == ["2024-06-01"]
    assert [f.value for f in find_dates(view_of(text), None, 18)] == ["../2024-09-30"]
