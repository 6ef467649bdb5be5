"""A plan with the letterhead and the closing that a case is about."""

from __future__ import annotations

from extractors.header import find_context
from extractors.structure import build_view
from schemas import Header, RawDocument, TextDocument

PAPER = """{head}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: {number}
{place}, ngày 12 tháng 3 năm 2019

KẾ HOẠCH
Phát động phong trào thi đua “Bản làng sạch đẹp”

Căn cứ Luật Thi đua, khen thưởng; đơn vị ban hành kế hoạch như sau:

I. MỤC ĐÍCH
1. Tạo khí thế thi đua sôi nổi, góp phần hoàn thành các nhiệm vụ được giao trong năm.
II. TỔ CHỨC THỰC HIỆN
1. Các đơn vị gửi báo cáo trước ngày 30/6/2019./.

{closing}
"""


def header(head: str = "UBND TỈNH HÀ GIANG", closing: str = "", number: str = "45/KH-UBND", place: str = "Hà Giang") -> Header:
    text = PAPER.format(head=head, closing=closing, number=number, place=place)
    return find_context(build_view(TextDocument(RawDocument("text.txt", text.encode()), text, "text/plain", "text"))).header
