"""Web pages: the document kept whole, what surrounds it marked as noise."""

from __future__ import annotations

import pytest

from extractors.record import extract_record
from pipeline.errors import DocumentError
from schemas import TextDocument
from tests.readers.documents import LINES, SENTENCE, text_of
from tests.readers.test_text_files import as_tcvn3, as_windows_1258

MENU = "<ul>" + "".join(f"<li><a href='/{i}'>Chuyên mục số {i} của cổng thông tin</a></li>" for i in range(12)) + "</ul>"
BODY = "".join(f"<p>{line}</p>" for line in LINES * 3)


def page(body: str, head: str = "") -> bytes:
    return f"<html><head><meta charset='utf-8'><title>Kế hoạch số 5</title>{head}</head><body>{body}</body></html>".encode()


def main_text(document: TextDocument) -> str:
    kept, position = [], 0
    for span in document.noise:
        kept.append(document.text[position : span.start])
        position = span.end
    return "".join(kept) + document.text[position:]


@pytest.mark.parametrize(
    "layout",
    [
        "{menu}<div id='noidung'>{body}</div><div class='footer'>Giấy phép số 12/GP</div>",
        "<form action='.'>{menu}<div>{body}</div><footer>Giấy phép số 12/GP</footer></form>",
        "<table><tr><td>{menu}</td><td>{body}</td></tr></table><footer>Giấy phép số 12/GP</footer>",
        "<nav>Giấy phép số 12/GP {menu}</nav><main>{body}<aside>{menu}</aside></main>",
        "<header>{menu}</header><article>{body}<div class='tin-lien-quan'>Giấy phép số 12/GP</div></article>",
    ],
)
def test_menus_are_noise_and_the_document_is_not(layout: str) -> None:
    document = text_of(page(layout.format(menu=MENU, body=BODY)))
    assert document.text.count(SENTENCE) == main_text(document).count(SENTENCE) == 3
    assert "Chuyên mục số 3" in document.text
    assert "Chuyên mục số 3" not in main_text(document)
    assert "12/GP" not in main_text(document)


def test_heading_and_day_of_posting_above_the_text_are_kept() -> None:
    top = f"{MENU}<div class='head'><h1>Tin về hội thi</h1><span class='post-date'>08/03/2024 09:15</span></div>"
    kept = main_text(text_of(page(f"{top}<div class='detail'>{BODY}</div>")))
    assert "Tin về hội thi" in kept
    assert "08/03/2024 09:15" in kept


def test_rows_letterheads_and_lines() -> None:
    letterhead = (
        "<table><tr><td>ỦY BAN NHÂN DÂN</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr>"
        "<tr><td>Số: 7/KH-UBND</td><td>Bình Minh, ngày 02 tháng 3 năm 2024</td></tr></table>"
    )
    prizes = "<table border=1><tr><td>Giải</td><td>Số lượng</td></tr><tr><td>Nhất</td><td>01<br>giải</td></tr></table>"
    text = text_of(page(f"{letterhead}<p>KẾ&nbsp;HOẠCH<br>năm 2024</p>{prizes}{BODY}")).text
    assert text.startswith(
        "ỦY BAN NHÂN DÂN\nSố: 7/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBình Minh, ngày 02 tháng 3 năm 2024\n\n"
    )
    assert "KẾ\u00a0HOẠCH\nnăm 2024\n\nGiải | Số lượng\nNhất | 01 giải\n" in text


def test_hidden_parts_and_scripts_are_no_text() -> None:
    hidden = "<p style='display: none'>ẩn</p><script>var a = 'kịch bản'</script><!-- chú thích --><noscript>không</noscript>"
    text = text_of(page(BODY + hidden)).text
    assert not any(word in text for word in ("ẩn", "kịch bản", "chú thích", "không quá 99"))


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("<meta property='article:published_time' content='2024-03-08T09:15:00+07:00'>", "2024-03-08"),
        ("<meta itemprop='datePublished' content='08/03/2024'>", "2024-03-08"),
        ("""<script type='application/ld+json'>{"datePublished": "2024-03-08"}</script>""", "2024-03-08"),
        ("<meta name='date' content='2024-13-40'>", None),
        ("", None),
    ],
)
def test_day_of_posting_is_what_metadata_state(head: str, day: str | None) -> None:
    document = text_of(page(BODY, head))
    assert (document.published_on, document.title) == (day, "Kế hoạch số 5")


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        (
            "<meta property='og:site_name' content='Cổng huyện'><meta name='DC.Publisher' content='Phòng Giáo dục'>",
            "Phòng Giáo dục",
        ),
        ("<meta property='og:site_name' content='Cổng  thông tin huyện'>", "Cổng thông tin huyện"),
        ("<meta property='og:site_name' content='binhminh.example.vn'>", None),
        (
            """<script type='application/ld+json'>{"publisher": {"@type": "Person", "name": "Báo Ngày"}}</script>""",
            "Báo Ngày",
        ),
        ("", None),
    ],
)
def test_publisher_is_what_metadata_name(head: str, publisher: str | None) -> None:
    document = text_of(page(BODY, head))
    assert document.publisher == extract_record(document).source.publisher == publisher


def test_capital_fonts_of_old_pages() -> None:
    body = "<p><font face='.VnTimeH'>ñy ban nh©n d©n</font></p><p style=\"font-family:'.VnArialH',sans\">kÕ ho¹ch</p>"
    body += "<p>§Ò nghÞ xÐt tÆng cña tr\xadêng</p>"
    document = text_of(f"<html><body>{body}</body></html>".encode("cp1252"))
    assert document.text == "ỦY BAN NHÂN DÂN\n\nKẾ HOẠCH\n\nĐề nghị xét tặng của trường"
    assert [repair.kind for repair in document.repairs] == ["tcvn3"]


def test_raised_numbers_of_notes_are_no_part_of_words() -> None:
    html = "<p>năm 2024<sup><a href='#n1'>1</a></sup>, 30 m<sup>2</sup></p>"
    assert text_of(page(html + BODY)).text.startswith("năm 2024, 30 m2\n")


def test_numbers_of_lists_are_printed() -> None:
    items = "<li>Một</li><li value='5'>Năm</li><li>3. Ba</li><li></li><li>Bảy</li>"
    text = text_of(page(f"<ol>{items}</ol><ol type='a' start='2'><li>bê</li></ol><ul><li>gạch</li></ul>{BODY}")).text
    assert text.startswith("1. Một\n5. Năm\n3. Ba\n8. Bảy\n\nb. bê\n\ngạch\n")
    assert text_of(page(f"<ol style='list-style: none'><li>Một</li></ol>{BODY}")).text.startswith("Một\n")


LOGIN = "<form action='/dang-nhap'><p>Tên đăng nhập</p><input name='u'><p>Mật khẩu</p><input type='password'></form>"


def titled(title: str, body: str) -> bytes:
    return f"<html><head><meta charset='utf-8'><title>{title}</title></head><body>{MENU}{body}</body></html>".encode()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (page("<div id='root'></div><script src='app.js'></script>"), "empty_page"),
        (page(MENU), "empty_page"),
        (
            b"<html><title>Cong</title><frameset cols='20%,80%'><frame src='a.htm'><frame src='b.htm'></frameset></html>",
            "frames",
        ),
        (page(f"{MENU}<p>Tìm thấy 12 văn bản</p>"), "empty_page"),
        (titled("404 Not Found", "<h1>Not Found</h1><p>The requested URL was not found on this server.</p>"), "error_page"),
        (titled("Lỗi 500", "<p>Có lỗi xảy ra khi xử lý yêu cầu.</p>"), "error_page"),
        (titled("Văn bản pháp luật", "<p>Văn bản không tồn tại</p>"), "error_page"),
        (titled("Văn bản pháp luật", "<nav>Văn bản không tồn tại</nav>"), "error_page"),
        (titled("Cổng thông tin", "<p>Không tìm thấy nội dung bạn yêu cầu, có thể đã bị gỡ.</p>"), "error_page"),
        (titled("Just a moment...", "<p>Checking your browser before accessing</p>"), "error_page"),
        (titled("Runtime Error", "<h1>Server Error in '/' Application.</h1>"), "error_page"),
        (titled("Cổng thông tin", "<p>Hệ thống đang được bảo trì, xin quay lại sau.</p>"), "error_page"),
        (titled("Đăng nhập hệ thống", LOGIN), "login_page"),
        (titled("VNPT iOffice", f"<h1>Đăng nhập</h1><div>{LOGIN}<p>Quên mật khẩu? Liên hệ quản trị.</p></div>"), "login_page"),
        (titled("Cổng xác thực tập trung", LOGIN), "login_page"),
    ],
)
def test_pages_without_a_document_are_refused_by_name(data: bytes, code: str) -> None:
    with pytest.raises(DocumentError) as refusal:
        text_of(data)
    assert refusal.value.code == code
    assert "Hãy" in refusal.value.message


@pytest.mark.parametrize(
    "body",
    [
        f"{LOGIN}{BODY}",
        f"{LOGIN}<table><tr><td>Số hiệu</td><td>7/KH-UBND</td></tr><tr><td>Ngày ban hành</td><td>02/3/2024</td></tr></table>",
        f"{LOGIN}<h1>Kế hoạch thi đua</h1><a href='kh.pdf'>Tải về</a>",
        f"<p>Trang này không tồn tại chữ nào sai.</p>{BODY * 3}",
    ],
)
def test_short_pages_with_a_document_are_read(body: str) -> None:
    assert text_of(titled("Kế hoạch thi đua", body)).text


def test_a_page_set_as_a_menu_keeps_its_text() -> None:
    document = text_of(page(f"<nav>{BODY}<p>{SENTENCE * 3}</p></nav>"))
    assert main_text(document).count(SENTENCE) == 6


RELATED = "".join(
    f"<div class='item'><ul>{''.join(f'<li><a href=/{i}{k}>Văn bản liên quan số {i} mục {k}</a></li>' for k in range(4))}</ul>"
    f"<p>Ban hành: 0{i}/6/2024</p><p>Hiệu lực: còn</p></div>"
    for i in range(1, 6)
)
APPEAL = (
    "<div><p>Bạn chưa đăng ký thành viên nên chỉ xem được thuộc tính của văn bản.</p><p>Mời đăng ký để xem toàn văn.</p></div>"
)


@pytest.mark.parametrize(
    ("aside", "words"),
    [
        (f"<div class='box'><div>Danh mục tin</div>{MENU}</div>", "Danh mục tin"),
        (f"<div><h2>Văn bản liên quan</h2>{RELATED}</div>", "Hiệu lực"),
        (APPEAL * 3, "thành viên"),
        ("<div>Thống kê truy cập<p>Hôm nay: 11</p><p>Tháng này: 390</p></div>", "Hôm nay"),
        (f"<div>{LOGIN}</div>", "Mật khẩu"),
    ],
)
def test_boxes_beside_the_document_are_noise(aside: str, words: str) -> None:
    document = text_of(page(f"<div><div>{BODY}</div>{aside}</div>"))
    assert words in document.text
    assert words not in main_text(document)
    assert main_text(document).count(SENTENCE) == 3


def test_a_sentence_that_comes_back_is_no_noise() -> None:
    document = text_of(page("".join(f"<div>{SENTENCE}</div><p>Điều {i}. Nội dung thứ {i}.</p>" for i in range(1, 6))))
    assert main_text(document).count(SENTENCE) == 5


@pytest.mark.parametrize("declared", ["utf-8", "windows-1258", "shift_jis", ""])
def test_old_code_pages_are_told_by_their_words(declared: str) -> None:
    sentence = "Kế hoạch phát động phong trào thi đua của trường, đề nghị các lớp thực hiện."
    head = f"<html><head><meta charset='{declared}'></head><body><p>"
    for data in (as_windows_1258(sentence), as_tcvn3(sentence)):
        assert text_of(head.encode() + data + b"</p></body></html>").text.lower() == sentence.lower()


def test_deep_nesting_is_no_danger() -> None:
    assert SENTENCE in text_of(page("<div>" * 5000 + SENTENCE)).text


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("windows-1252", "utf-8"), ("utf-8", "utf-8-sig"), ("utf-16", "utf-16"), ("windows-1252", "ascii"),
        ("utf-8", "utf-16-le"), ("utf-8", "utf-16-be"), ("x-unknown", "utf-8"), ("utf-7", "utf-8"),
    ],
)  # fmt: skip
def test_encoding_is_what_the_bytes_are(declared: str, encoding: str) -> None:
    source = f"<html><head><meta charset='{declared}'></head><body>{BODY}</body></html>"
    data = source.encode(encoding, "xmlcharrefreplace")
    assert SENTENCE in text_of(data).text
