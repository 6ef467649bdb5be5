"""The record's dates: one entry a mention, outside the page's own parts, each with its role."""

from __future__ import annotations

import pytest

from extractors.dates import date_mentions
from tests.dates.texts import issued, view_of


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Thực hiện Quyết định số 12/QĐ-UBND ngày 15/3/2023 của Ủy ban nhân dân tỉnh về thi đua", "reference"),
        ("Theo quy định của Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", "reference"),
        ("Quyết định này có hiệu lực thi hành kể từ ngày 01/7/2024.", "effective"),
        ("Các đơn vị gửi báo cáo về Sở Nội vụ trước ngày 15/11/2024.", "deadline"),
        ("Hồ sơ nộp chậm nhất ngày 10/12/2024.", "deadline"),
        ("Người hoạt động cách mạng trước ngày 01/01/1945.", "reference"),
        ("Tổ chức sơ kết phong trào vào tháng 01/2025.", "review"),
        ("Chiều 27/12, Sở Nội vụ họp khối thi đua.", "event"),
        ("Lễ phát động tổ chức ngày 20/5/2024 tại Nhà văn hóa.", "event"),
        ("Thời gian thi đua: từ ngày 01/6/2024 đến ngày 30/11/2024.", "period"),
        ("- Đợt 1: từ ngày 01/6/2024 đến ngày 30/8/2024.", "phase"),
        ("Phong trào bắt đầu từ ngày 01/6/2024.", "start"),
        ("Đại hội đại biểu, nhiệm kỳ 2020 - 2025", "reference"),
    ],
)
def test_roles(text: str, role: str) -> None:
    mentions = date_mentions(view_of(text), issued("2024-05-10"))
    assert [m.role for m in mentions] == [role]


def test_an_interval_below_a_heading_takes_its_role_from_it() -> None:
    text = "III. THỜI GIAN THỰC HIỆN\n1. Từ ngày 01/6/2024 đến hết ngày 30/11/2024."
    assert [m.role for m in date_mentions(view_of(text), issued(None))] == ["period"]


def test_quotes_stand_in_the_text_and_impossible_dates_keep_theirs() -> None:
    text = "Trước ngày 15/11/2024 nộp hồ sơ; họp ngày 31/02/2024."
    mentions = date_mentions(view_of(text), issued(None))
    assert [(m.value, [e.quote for e in m.evidence]) for m in mentions] == [
        ("2024-11-15", ["Trước ngày 15/11/2024"]),
        (None, ["ngày 31/02/2024"]),
    ]
    assert mentions[1].confidence < mentions[0].confidence


def test_a_year_from_the_date_before_is_quoted_with_it() -> None:
    mentions = date_mentions(view_of("Từ ngày 01/7/2025 đến 30/9/2025, kỳ 1: 01/7 - 31/7."), issued(None))
    assert [e.quote for e in mentions[1].evidence] == ["Từ ngày 01/7/2025 đến 30/9/2025", "01/7 - 31/7"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Cuối năm 2025, UBND tỉnh tổng kết phong trào.", "review"),
        ("Ngày 05/11/2024: chấm vòng hai.", "event"),
        ("Tổng kết: chậm nhất ngày 20/12/2024.", "review"),
        ("Nhận tác phẩm đến 17 giờ ngày 05/11/2024.", "deadline"),
        ("Bước 3 (quý IV năm 2025): nhân rộng.", "phase"),
        ("Vòng sơ khảo: từ ngày 01/8/2024 đến ngày 30/8/2024.", "phase"),
        ("Công bố và trao giải trong tháng 12/2024.", "event"),
        ("Chào mừng 95 năm Ngày Báo chí Cách mạng Việt Nam (21/6/1925 - 21/6/2025).", "event"),
        ("Đến hết năm 2025, phấn đấu 100% thôn có nhà văn hóa.", "reference"),
        ("Từ năm 2019, tỉnh đã có 12 xã về đích.", "reference"),
        ("Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025", "reference"),
        ("Hội nghị tổng kết phong trào thi đua “Sạch làng” giai đoạn 2020 - 2024 của huyện.", "reference"),
        ("Đợt thi đua bế mạc ngày 30/11/2024.", "end"),
        ("Quá ngày 31/10/2024, hồ sơ không được xét.", "deadline"),
        ("Hồ sơ gửi về Ban Pháp luật trước ngày 15/11/2024.", "deadline"),
    ],
)
def test_roles_by_the_nearest_words(text: str, role: str) -> None:
    mentions = date_mentions(view_of(text), issued("2024-05-10"))
    assert [m.role for m in mentions] == [role]
