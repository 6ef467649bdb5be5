"""What the letterheads, titles and signatures of the genre's layouts say."""

from __future__ import annotations

import pytest

from extractors.header import find_context
from extractors.structure import build_view
from schemas import Header, RawDocument, Span, TextDocument
from tests.header.papers import (
    COVER,
    DECISION,
    DRAFT,
    LETTER,
    MEETING,
    NEWS,
    PARTY,
    RUN_TOGETHER,
    STACKED,
    TWO_COLUMNS,
    view_of,
)


def values(header: Header) -> dict[str, str | None]:
    return {name: value for name, value in header if name not in ("evidence", "confidence", "effective_on")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            STACKED,
            {
                "document_type": "plan",
                "number": "45/KH-UBND",
                "issuer": "UBND tỉnh Hòa Bình",
                "issuer_level": "province",
                "province": "Hòa Bình",
                "issued_on": "2024-03-05",
                "place": "Hòa Bình",
                "title": "Phát động phong trào thi đua “Sông xanh, bến sạch” năm 2024",
                "signer": "Bùi Văn Tưởng",
                "signer_position": "Phó Chủ tịch",
            },
        ),
        (
            TWO_COLUMNS,
            {
                "document_type": "plan",
                "number": "211/KH-SYT",
                "issuer": "Sở Y tế tỉnh Hòa Bình",
                "issuer_level": "province",
                "province": "Hòa Bình",
                "issued_on": "2023-01-11",
                "place": "Hòa Bình",
                "title": "Tổ chức hội thi “Bàn tay vàng”",
                "signer": "Đinh Thị Mơ",
                "signer_position": "Phó Giám đốc",
            },
        ),
        (
            RUN_TOGETHER,
            {
                "document_type": "plan",
                "number": "07/KH-UBND",
                "issuer": "UBND phường Đồng Tiến",
                "issuer_level": "commune",
                "province": "Phú Thọ",
                "issued_on": "2025-08-09",
                "place": "Đồng Tiến",
                "title": "Triển khai phong trào thi đua “Mỗi tuần một việc tốt”",
                "signer": "Quách Công Sơn",
                "signer_position": "Chủ tịch",
            },
        ),
        (
            DRAFT,
            {
                "document_type": "plan",
                "number": None,
                "issuer": "UBND tỉnh Hòa Bình",
                "issuer_level": "province",
                "province": "Hòa Bình",
                "issued_on": "2024-04",
                "place": "Hòa Bình",
                "title": "Phát động thi đua cao điểm quý II",
                "signer": None,
                "signer_position": "Chủ tịch",
            },
        ),
        (
            PARTY,
            {
                "document_type": "plan",
                "number": "21-KH/HU",
                "issuer": "Huyện ủy Mai Châu",
                "issuer_level": "district",
                "province": "Hòa Bình",
                "issued_on": "2021-02-03",
                "place": "Mai Châu",
                "title": "xây dựng chi bộ kiểu mẫu giai đoạn 2021 - 2023",
                "signer": "Hà Văn Duyệt",
                "signer_position": "Bí thư",
            },
        ),
        (
            LETTER,
            {
                "document_type": "official_letter",
                "number": "918/UBND-NV",
                "issuer": "UBND huyện Lạc Thủy",
                "issuer_level": "district",
                "province": "Hòa Bình",
                "issued_on": "2020-05-12",
                "place": "Lạc Thủy",
                "title": "V/v đăng ký thi đua năm 2020",
                "signer": "Bùi Thị Hoa",
                "signer_position": "Chủ tịch",
            },
        ),
        (
            DECISION,
            {
                "document_type": "decision",
                "number": "3050/QĐ-BCT",
                "issuer": "Bộ Công Thương",
                "issuer_level": "central",
                "province": None,
                "issued_on": "2021-10-20",
                "place": "Hà Nội",
                "title": "BAN HÀNH QUY CHẾ THI ĐUA CỦA NGÀNH CÔNG THƯƠNG",
                "signer": "Trần Lê Vinh",
                "signer_position": "Bộ trưởng",
            },
        ),
    ],
    ids=["stacked", "two columns", "run together", "draft", "party", "letter", "decision"],
)
def test_headers_of_documents(text: str, expected: dict[str, str | None]) -> None:
    context = find_context(view_of(text))
    assert values(context.header) == expected
    assert context.announces is None


def test_days_after_signing_give_the_day_in_force() -> None:
    assert find_context(view_of(DECISION)).header.effective_on == "2021-10-30"


@pytest.mark.parametrize("text", [STACKED, TWO_COLUMNS, RUN_TOGETHER, PARTY, LETTER, DECISION, NEWS, COVER])
def test_every_value_has_its_quote(text: str) -> None:
    view = view_of(text)
    header = find_context(view).header
    derived = {"document_type", "issuer_level"}  # told by other fields' quotes
    for name, value in values(header).items():
        if value is not None and name not in derived:
            assert header.evidence[name], name
        for evidence in header.evidence.get(name, ()):
            assert view.text[evidence.start : evidence.end] == evidence.quote


def test_news_announces_the_document_it_is_about() -> None:
    context = find_context(view_of(NEWS))
    assert context.header.document_type == "news"
    assert (context.header.number, context.header.issuer, context.header.issued_on) == (None, None, None)
    assert context.header.title == "Hòa Bình phát động phong trào thi đua “Sông xanh, bến sạch”"
    assert context.header.province == "Hòa Bình"
    assert context.published_on == "2024-03-07"
    announced = context.announces
    assert announced is not None
    assert (announced.document_type, announced.number, announced.issuer, announced.issued_on) == (
        "plan",
        "45/KH-UBND",
        "UBND tỉnh Hòa Bình",
        "2024-03-05",
    )


def test_reports_of_meetings_announce_nothing() -> None:
    context = find_context(view_of(MEETING))
    assert context.announces is None
    assert context.published_on == "2018-12-28"
    assert context.header.province == "Hòa Bình"


def test_property_lists_announce_their_document() -> None:
    announced = find_context(view_of(COVER)).announces
    assert announced is not None
    assert announced.document_type == "official_letter"
    assert announced.number == "571/SGDĐT-KHTC"
    assert announced.issued_on == "2019-05-24"
    assert announced.issuer == "Sở Giáo dục và Đào tạo tỉnh Hòa Bình"


def test_properties_may_stand_right_behind_their_names() -> None:
    page = COVER.replace(" | ", "")
    announced = find_context(view_of(page)).announces
    assert announced is not None
    assert (announced.number, announced.issued_on) == ("571/SGDĐT-KHTC", "2019-05-24")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("(Đăng lúc: 11/04/2018 05:34:09 PM)", "2018-04-11"),
        ("3/25/2022 9:40 AM", "2022-03-25"),
        ("Thứ Tư, 15-4-2015 | 14:37 | A+ A A-", "2015-04-15"),
        ("17:05, 16/08/2024", "2024-08-16"),
        ("Cập nhật lúc : 15:46 05/09/2023", "2023-09-05"),
        ("12/3/2020 | Lượt đọc: 1.204", "2020-03-12"),
        ("Được viết: 12-03-2020 08:15 AM bởi quantri", "2020-03-12"),
        ("Post by: admin | 12/03/2020 08:15:00 AM | 40 hits", "2020-03-12"),
        ("Tác giả: Hà Linh - 8:15 CH 12/03/2020 - 0 bình luận", "2020-03-12"),
        ("Được đăng ngày Thứ ba, 12 Tháng 3 2024 08:15", "2024-03-12"),
    ],
)
def test_posting_lines_are_read_day_first(line: str, day: str) -> None:
    page = NEWS.replace("Thứ hai, 20/5/2024, 09:41\n", "").replace("Đăng lúc: 07/03/2024 05:34:09 PM | Lượt xem: 812", line)
    assert find_context(view_of(page)).published_on == day


def test_metadata_gives_the_posting_day_where_no_line_does() -> None:
    page = NEWS.replace("Thứ hai, 20/5/2024, 09:41\n", "").replace("Đăng lúc: 07/03/2024 05:34:09 PM | Lượt xem: 812", "")
    assert find_context(view_of(page, published_on="2024-03-07T08:00:00+07:00")).published_on == "2024-03-07"
    assert find_context(view_of(page)).published_on is None


@pytest.mark.parametrize(
    ("lead", "number", "issued"),
    [
        (
            "UBND tỉnh vừa ban hành Kế hoạch số 45/KH-UBND ngày 05/3/2024 phát động phong trào thi đua.",
            "45/KH-UBND",
            "2024-03-05",
        ),
        (
            "Kế hoạch số 45/KH-UBND ngày 05/3/2024 về phong trào thi đua vừa được UBND tỉnh ban hành.",
            "45/KH-UBND",
            "2024-03-05",
        ),
        (
            "Theo Kế hoạch số 45/KH-UBND ngày 05/3/2024 của UBND tỉnh phát động thi đua, các xã đăng ký.",
            "45/KH-UBND",
            "2024-03-05",
        ),
        (
            "UBND tỉnh phát động phong trào thi đua năm 2024 (Kế hoạch số 45/KH-UBND ngày 05/3/2024).",
            "45/KH-UBND",
            "2024-03-05",
        ),
        (
            "Thủ tướng Chính phủ ban hành Quyết định số 666/QĐ-TTg. Ngày 05/3/2024, UBND tỉnh ban hành Kế hoạch số 45/KH-UBND.",
            "45/KH-UBND",
            "2024-03-05",
        ),
        ("Vừa qua, UBND tỉnh ban hành Kế hoạch phát động phong trào thi đua trong toàn tỉnh năm 2024.", None, None),
    ],
)
def test_reports_say_in_many_ways_which_document_they_are_about(lead: str, number: str | None, issued: str | None) -> None:
    start = NEWS.index("Ngày 05/3/2024")
    page = NEWS[:start] + lead + NEWS[NEWS.index("\n", start) :]
    announced = find_context(view_of(page)).announces
    assert announced is not None
    assert (announced.document_type, announced.number, announced.issued_on) == ("plan", number, issued)
    assert announced.issuer == "UBND tỉnh Hòa Bình"


def test_what_is_noise_is_no_title() -> None:
    menu, title = "Đi tới nội dung của trang\n", "Cách trồng rau sạch tại nhà"
    text = f"{menu}{title}\n"
    document = TextDocument(RawDocument("memory", b""), text, "text/html", "html", noise=(Span(0, len(menu)),))
    assert find_context(build_view(document)).header.title == title
