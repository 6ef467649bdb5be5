"""Web pages: all visible text in order, with menus, sidebars and lists of other news marked as noise."""

from __future__ import annotations

from pipeline.errors import DocumentError
from pipeline.readers.draft import Draft
from pipeline.readers.html.density import find_main, measured
from pipeline.readers.html.metadata import attachments, page_title, posting_date
from pipeline.readers.html.rendering import Renderer
from pipeline.readers.limits import check_text


def read_html(data: bytes, uri: str) -> Draft:
    """Raises ``DocumentError`` for a page without text, as portals send that fill it by script."""
    from bs4 import BeautifulSoup
    from bs4.builder import ParserRejectedMarkup

    try:
        soup = BeautifulSoup(data, "lxml", from_encoding="utf-8" if _is_utf8(data) else None)
    except (ParserRejectedMarkup, AssertionError, ValueError) as error:
        raise DocumentError(
            "read", "html_damaged", f"Trang HTML hỏng, không phân tích được ({error}). Hãy tải lại trang."
        ) from error
    body = soup.body or soup
    sizes = measured(body)
    renderer = Renderer(sizes, find_main(body, sizes))
    renderer.render(body)
    if sum(c.isalpha() for c in renderer.text) < 20:
        raise DocumentError(
            "read",
            "empty_page",
            "Trang web không có chữ (nội dung có thể do kịch bản JavaScript nạp sau). "
            "Hãy mở trang trong trình duyệt, lưu lại hoặc tải tệp đính kèm.",
        )
    check_text(renderer.text)
    marked = sum(end - start for start, end in renderer.noise)
    noise = renderer.noise if marked < len(renderer.text) - 20 else []  # a page of nothing but links is its links
    return Draft(
        renderer.text,
        "text/html",
        "html",
        noise=noise,
        title=page_title(soup),
        published_on=posting_date(soup),
        links=attachments(soup, uri),
    )


def _is_utf8(data: bytes) -> bool:
    """Pages often declare an encoding they are not in; bytes that are valid UTF-8 with letters beyond ASCII are no other."""
    try:
        return not data.isascii() and b"\0" not in data[:200] and bool(data.decode("utf-8"))
    except UnicodeDecodeError:
        return False
