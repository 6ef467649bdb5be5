"""What a portal sends instead of what was asked for: captchas, logins, blocks, empty lists, another layout."""

from __future__ import annotations

import re

from extractors.language.folding import bare
from pipeline.crawling.fields import words
from pipeline.crawling.pages import Page
from pipeline.errors import DocumentError

_BLOCKING = {401: "login_required", 403: "blocked", 407: "blocked", 429: "blocked", 503: "unavailable"}
_CAPTCHA = re.compile(
    r"captcha|just a moment|checking your browser|verify you are (?:a )?human|attention required|ma xac nhan|nhap ma bao ve|"
    r"toi khong phai (?:la )?(?:nguoi may|robot)|xac minh ban la nguoi|cf-chl"
)
_LOGIN = re.compile(r"\b(?:dang nhap|sign in|log ?in)\b")
_BLOCK = re.compile(
    r"access denied|forbidden|request (?:was )?(?:blocked|rejected)|the requested url was rejected|"
    r"truy cap (?:cua ban )?bi (?:tu choi|chan)|"
    r"bi chan|khong co quyen truy cap|web application firewall|support id"
)
_ERROR = re.compile(
    r"server error|runtime error|da xay ra loi|loi he thong|bao tri|khong ton tai|khong tim thay trang|page not found"
)
_FEW = 1_500  # letters; a page that bars the way says little
_SAYS = {
    "captcha": "Trang đòi mã xác nhận (captcha)",
    "login_required": "Trang đòi đăng nhập",
    "blocked": "Trang từ chối truy cập",
    "unavailable": "Máy chủ báo đang quá tải hoặc bảo trì",
    "site_error": "Trang báo lỗi của máy chủ",
    "script_only": "Trang chỉ có khung, nội dung do kịch bản nạp sau",
    "not_found": "Không còn danh sách ở địa chỉ này",
    "empty_listing": "Danh sách không có dòng nào",
    "layout_changed": "Trang không còn khớp với bố cục mà nguồn mô tả",
}


def failure(code: str, url: str, more: str = "") -> DocumentError:
    return DocumentError("fetch", code, f"{_SAYS[code]}{f' ({more})' if more else ''}: {url}")


def barred_by_status(status: int, url: str) -> DocumentError | None:
    code = _BLOCKING.get(status) or ("site_error" if status >= 500 else None)
    return failure(code, url, f"mã {status}") if code else None


def why_missing(page: Page, expected: str) -> DocumentError:
    """Why a page does not have what it should: told by what it has instead, else ``expected`` (a code).

    Only asked where rows or the document are missing: many sound pages carry a hidden captcha or a login form.
    """
    return failure(_instead(page) or expected, page.url)


def bars_the_way(page: Page) -> DocumentError | None:
    """A captcha, login or block page that a loose layout would take for a document."""
    code = _instead(page) if len(words(page.soup)) < _FEW else None
    return failure(code, page.url) if code in ("captcha", "login_required", "blocked") else None


def _instead(page: Page) -> str | None:
    soup = page.soup
    text = bare(words(soup.body or soup)[:20_000])
    title = bare(words(soup.title)) if soup.title else ""
    few = len(text) < _FEW
    shown = f"{title} {text}" if few else title
    field = soup.select_one(
        "input[name*=captcha i], img[src*=captcha i], iframe[src*='recaptcha/api2/anchor'], #challenge-form, .h-captcha"
    )
    if _CAPTCHA.search(shown) or (few and field is not None):
        return "captcha"
    if soup.select_one("input[type=password]") is not None and (few or _LOGIN.search(title)):
        return "login_required"
    if _BLOCK.search(shown):
        return "blocked"
    if _ERROR.search(shown):
        return "site_error"
    if len(text) < 200 and soup.select_one("script[src], #root, #app, #__next") is not None:
        return "script_only"
    return None
