"""Pages that carry no document, told by what little they say: errors, forms to log in, frames that a script fills."""

from __future__ import annotations

import re

from pipeline.errors import DocumentError

_ERROR = re.compile(
    r"""
    \b(?:40[0134]|50[0234])\b\W{0,5}(?:error|not\sfound|forbidden|unauthorized|bad|service|server|gateway|lỗi|không)
    | \b(?:error|lỗi)\W{0,3}(?:40[0134]|50[0234])\b
    | (?:page|file|url|resource|object)\s(?:was\s|you\s[^.\n]{0,40}\s)?(?:not\s|cannot\sbe\s)found | ^\W*not\sfound
    | access\s(?:is\s)?denied | ^\W*forbidden | bad\sgateway | service\s(?:temporarily\s)?unavailable | server\serror
    | runtime\serror | request\srejected | just\sa\smoment | checking\syour\sbrowser | attention\srequired
    | (?:trang|văn\sbản|nội\sdung|bài\sviết|tài\sliệu|địa\schỉ|đường\sdẫn|dữ\sliệu|tin)\b[^.\n]{0,40}\s
      (?:không\s(?:tồn\stại|tìm\sthấy|khả\sdụng|còn)|đã\sbị\s(?:xóa|xoá|gỡ))
    | không\s(?:thể\s)?tìm\sthấy\s(?:trang|văn\sbản|nội\sdung|bài\sviết|tài\sliệu|đường\sdẫn|dữ\sliệu)
    | không\scó\squyền\struy\scập | (?:đã\sxảy\sra|có|gặp)\s(?:một\s)?lỗi\b | lỗi\s(?:hệ\sthống|máy\schủ)
    | (?:hệ\sthống|website|trang|cổng)\b[^.\n]{0,40}\s(?:bảo\strì|nâng\scấp|gián\sđoạn|quá\stải|tạm\sngừng)
    | phiên\s(?:làm\sviệc|đăng\snhập)\b[^.\n]{0,30}\shết\shạn
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LOGIN = re.compile(r"đăng\s?nhập|log\s?in\b|sign\s?in\b|single\ssign|xác\sthực|captcha", re.IGNORECASE)
_SHORT, _LOGIN_TEXT, _LEAST = 400, 250, 20  # letters outside menus: of an error, of a form, of the shortest cover page
_BEGINNING = 200
_LINES = 30  # of a page that is nothing but menus


def refuse_shells(main: str, title: str, text: str, *, password: bool, attachments: bool, frames: bool) -> None:
    """Raises ``DocumentError`` for a page that is no document.

    ``main`` is its ``text`` without menus, sidebars and other noise. ``password``: whether the page asks for one;
    ``attachments``: whether it offers files, which a bare cover page does; ``frames``: whether it is made of other pages.
    """
    letters = sum(map(str.isalpha, main))
    beginning = main.lstrip()[:_BEGINNING]
    said = (title, beginning) if letters else (title, *text.split("\n")[:_LINES])
    seen = next((found for line in said if (found := _ERROR.search(line))), None)
    if letters < _SHORT and seen:
        raise DocumentError(
            "read",
            "error_page",
            f"Trang web báo lỗi (“{' '.join(seen[0].split())}”), không có văn bản. Hãy kiểm tra địa chỉ hoặc tải lại sau.",
        )
    asked = password and (letters < _LEAST or (letters < _LOGIN_TEXT and _LOGIN.search(f"{title}\n{beginning}")))
    if asked and not attachments:
        raise DocumentError(
            "read",
            "login_page",
            "Trang web đòi đăng nhập, không có văn bản. Hãy đăng nhập trong trình duyệt rồi lưu trang lại.",
        )
    if letters < _LEAST and frames:
        raise DocumentError(
            "read",
            "frames",
            "Trang web chỉ gồm các khung (frameset), văn bản nằm ở trang khác. Hãy mở riêng khung có văn bản rồi lưu trang đó.",
        )
    if letters < _LEAST and not attachments:
        raise DocumentError(
            "read",
            "empty_page",
            "Trang web không có văn bản, chỉ có trình đơn, danh sách liên kết hoặc khung trống (nội dung có thể do kịch bản "
            "JavaScript nạp sau). Hãy mở trang trong trình duyệt, lưu lại hoặc tải tệp đính kèm.",
        )
