"""Short documents of the genre, read by the whole chain."""

from __future__ import annotations

from extractors.record import extract_record
from schemas import Campaign, RawDocument, Record, TextDocument

HEAD = """ỦY BAN NHÂN DÂN
TỈNH HÀ GIANG
Số: {number}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Giang, ngày 12 tháng 3 năm 2019

{type}
{title}

{body}

CHỦ TỊCH
Nguyễn Văn An
"""


def read(text: str) -> Record:
    return extract_record(TextDocument(RawDocument("text.txt", text.encode()), text, "text/plain", "text"))


def paper(title: str, body: str, type_name: str = "KẾ HOẠCH", number: str = "45/KH-UBND") -> Record:
    return read(HEAD.format(title=title, body=body, type=type_name, number=number))


TITLE = "Phát động phong trào thi đua “Bản làng sạch đẹp”"


def campaign(body: str, title: str = TITLE) -> Campaign:
    """The one campaign of a plan with this body."""
    (found,) = paper(title, body).campaigns
    return found
