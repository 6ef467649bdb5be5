"""The document apart from the page around it."""

from __future__ import annotations

import pytest

from tests.header.papers import DECISION, LETTER, NEWS, PARTY, RUN_TOGETHER, STACKED, TWO_COLUMNS, view_of


def zone_of(text: str, words: str) -> str:
    view = view_of(text)
    return view.zone_at(view.text.index(words))


@pytest.mark.parametrize(
    ("text", "words", "zone"),
    [
        (STACKED, "TỈNH HÒA BÌNH", "letterhead"),
        (STACKED, "Hòa Bình, ngày 05", "letterhead"),
        (STACKED, "KẾ HOẠCH", "title"),
        (STACKED, "Phát động phong trào", "title"),
        (STACKED, "Căn cứ Luật", "basis"),
        (STACKED, "Xét đề nghị", "basis"),
        (STACKED, "1. Tạo khí thế", "body"),
        (STACKED, "- Bộ Nội vụ;", "recipients"),
        (STACKED, "KT. CHỦ TỊCH", "signature"),
        (STACKED, "Bùi Văn Tưởng", "signature"),
        (TWO_COLUMNS, "Nơi nhận", "recipients"),
        (RUN_TOGETHER, "Số: 07", "letterhead"),
        (PARTY, "xây dựng chi bộ kiểu mẫu", "title"),
        (PARTY, "- Căn cứ", "basis"),
        (LETTER, "V/v đăng ký", "letterhead"),
        (LETTER, "- Các phòng, ban huyện", "recipients"),
        (DECISION, "BỘ TRƯỞNG BỘ CÔNG THƯƠNG", "basis"),
        (DECISION, "Điều 1. Ban hành", "body"),
        (DECISION, "Quy chế này quy định", "body"),
        (NEWS, "Trang chủ | Giới", "noise"),
        (NEWS, "Đăng lúc", "posting"),
        (NEWS, "Hòa Bình phát động", "title"),
        (NEWS, "Theo Kế hoạch", "body"),
        (NEWS, "Kế hoạch số 99", "noise"),
        (NEWS, "Cơ quan chủ quản", "noise"),
    ],
)
def test_zones(text: str, words: str, zone: str) -> None:
    assert zone_of(text, words) == zone


def test_a_page_around_a_document_is_noise_and_the_document_stays_whole() -> None:
    above = "Trang chủ | Tin tức | Văn bản\nCỔNG THÔNG TIN ĐIỆN TỬ TỈNH HÒA BÌNH\n\n"
    page = f"{above}{STACKED}\nCác tin khác\nTin một (01/02/2024)\n"
    whole, alone = view_of(page), view_of(STACKED)
    start = page.index(STACKED)
    assert [(b.start - start, z) for b, z in zip(whole.blocks, whole.zones, strict=True) if z != "noise"] == [
        (b.start, z) for b, z in zip(alone.blocks, alone.zones, strict=True)
    ]


def test_the_subject_belongs_to_the_letterhead_though_the_number_is_illegible() -> None:
    text = (
        "UBND HUYỆN BÌNH MINH\nPHÒNG NỘI VỤ\nSố: //PNV\nV/v hướng dẫn bình xét thi đua năm học 2023-2024 trong toàn huyện\n"
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBình Minh, ngày//0 tháng 4 năm 2024\n\n"
        "Kính gửi: Các trường trong huyện.\nPhòng Nội vụ hướng dẫn các trường bình xét thi đua như sau, theo quy định.\n"
    )
    view = view_of(text)
    assert {view.zones[block.index] for block in view.blocks[:7]} == {"letterhead"}


def test_two_documents_in_one_file_both_have_a_letterhead() -> None:
    view = view_of(STACKED + "\n" + TWO_COLUMNS)
    assert view.zone_at(view.text.index("SỞ Y TẾ\t")) == "letterhead"
    assert view.zone_at(view.text.index("Tổ chức hội thi")) == "title"


def test_a_form_at_the_end_of_rules_does_not_hide_the_rules() -> None:
    rules = (
        "THỂ LỆ\nCuộc thi viết về người tốt việc tốt\n\n"
        "Điều 1. Đối tượng\nCông dân từ đủ 16 tuổi trở lên đang sinh sống trên địa bàn tỉnh.\n"
        "Điều 2. Giải thưởng\nBan Tổ chức trao 01 giải nhất, 02 giải nhì, 03 giải ba và 05 giải khuyến khích.\n"
        "Kết quả được công bố trên trang thông tin điện tử của Ban Tổ chức trong vòng 15 ngày kể từ ngày bế mạc.\n\n"
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nPHIẾU ĐĂNG KÝ DỰ THI\nHọ và tên: ....\n"
    )
    view = view_of(rules)
    assert view.zone_at(view.text.index("01 giải nhất")) == "body"
    assert view.zone_at(view.text.index("Cuộc thi viết")) == "title"


def test_the_card_of_one_document_ends_at_the_list_of_others() -> None:
    card = (
        "Hướng dẫn chấm điểm thi đua\n\nSố ký hiệu | Số: 61/SVHTT-VP\nNgày ban hành | 24/05/2021\nNgày hiệu lực | 24/05/2021\n"
        "Hình thức văn bản | Công văn\nNgười ký duyệt | Trần Văn An\n\nVăn bản mới\n\nThông báo số: 77/TB-SVHTT\n"
        "Ngày : 03/03/2022\nThông báo tuyển chọn tác phẩm tham gia triển lãm ảnh nghệ thuật toàn quốc năm 2022\n\nTải về\n"
    )
    assert zone_of(card, "77/TB-SVHTT") == "noise"
