"""Documents and pages made up for these tests, in the layouts that readers produce."""

from __future__ import annotations

import unicodedata

from extractors.structure import DocumentView, build_view
from schemas import RawDocument, TextDocument

BODY = """Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 311/TTr-SNV ngày 02/3/2024,

Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung sau:

I. MỤC ĐÍCH
1. Tạo khí thế thi đua sôi nổi trong toàn tỉnh, góp phần hoàn thành các nhiệm vụ được giao trong năm.

II. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành căn cứ Kế hoạch này xây dựng kế hoạch của đơn vị mình, báo cáo về Sở Nội vụ trước ngày 30/3/2024./.
"""

STACKED = f"""ỦY BAN NHÂN DÂN
TỈNH HÒA BÌNH
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 45/KH-UBND
Hòa Bình, ngày 05 tháng 3 năm 2024

KẾ HOẠCH
Phát động phong trào thi đua “Sông xanh, bến sạch” năm 2024

{BODY}
Nơi nhận:
- Bộ Nội vụ;
- Các sở, ban, ngành;
- Lưu: VT, NC.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
(Đã ký)
Bùi Văn Tưởng
"""

TWO_COLUMNS = f"""UBND TỈNH HÒA BÌNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc

Số: 211 /KH-SYT\tHòa Bình, ngày 11 tháng 01 năm 2023

KẾ HOẠCH
Tổ chức hội thi “Bàn tay vàng”

{BODY}
Nơi nhận:\tKT. GIÁM ĐỐC
- UBND tỉnh (b/c);\tPHÓ GIÁM ĐỐC
- Các đơn vị;
- Lưu: VT.\tĐinh Thị Mơ
"""

RUN_TOGETHER = f"""ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHƯỜNG ĐỒNG TIẾN Độc lập - Tự do - Hạnh phúc
Số: 07/KH-UBND Đồng Tiến, ngày 9 tháng 8 năm 2025

KẾ HOẠCH
Triển khai phong trào thi đua “Mỗi tuần một việc tốt”

{BODY.replace("Ủy ban nhân dân tỉnh", "UBND phường").replace("tỉnh", "phường")}
Theo Công văn số 12/UBND-NC ngày 01/8/2025 của UBND tỉnh Phú Thọ.

Nơi nhận: TM. ỦY BAN NHÂN DÂN
- UBND tỉnh Phú Thọ; CHỦ TỊCH
- Lưu: VT. Quách Công Sơn
"""

DRAFT = f"""ỦY BAN NHÂN DÂN
TỈNH HÒA BÌNH
DỰ THẢO
Số:          /KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hòa Bình, ngày       tháng 4 năm 2024

KẾ HOẠCH
Phát động thi đua cao điểm quý II

{BODY}
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
"""

PARTY = """TỈNH ỦY HÒA BÌNH
HUYỆN ỦY MAI CHÂU
*
Số 21-KH/HU

ĐẢNG CỘNG SẢN VIỆT NAM

Mai Châu, ngày 03 tháng 02 năm 2021

KẾ HOẠCH
xây dựng chi bộ kiểu mẫu giai đoạn 2021 - 2023
-----

- Căn cứ Nghị quyết số 21-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương;

Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:

I- MỤC ĐÍCH

1- Nâng cao năng lực lãnh đạo của chi bộ; mỗi đảng bộ cơ sở chọn ít nhất một chi bộ làm điểm trong năm đầu tiên.

Nơi nhận:
- Ban Thường vụ Tỉnh ủy (báo cáo),
- Lưu Văn phòng Huyện ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Hà Văn Duyệt
"""

LETTER = """UBND HUYỆN LẠC THỦY          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                       Độc lập - Tự do - Hạnh phúc
  Số: 918/UBND-NV
V/v đăng ký thi đua                    Lạc Thủy, ngày 12 tháng 5 năm 2020
năm 2020

                    Kính gửi:
                         - Các phòng, ban huyện;
                         - UBND các xã, thị trấn.

Thực hiện Chỉ thị số 04/CT-UBND ngày 02/5/2020 của UBND tỉnh Hòa Bình, Chủ tịch UBND huyện yêu cầu các đơn vị đăng ký thi đua.

1. Đối tượng: các phòng, ban; UBND các xã, thị trấn gửi bản đăng ký về Phòng Nội vụ trước ngày 30/5/2020 để tổng hợp./.

Nơi nhận:                                                        CHỦ TỊCH
- Như trên;
- Lưu: VT, NV.                                            Bùi Thị Hoa
"""

DECISION = """BỘ CÔNG THƯƠNG
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 3050/QĐ-BCT
Hà Nội, ngày 20 tháng 10 năm 2021

QUYẾT ĐỊNH

BAN HÀNH QUY CHẾ THI ĐUA CỦA NGÀNH CÔNG THƯƠNG

BỘ TRƯỞNG BỘ CÔNG THƯƠNG

Căn cứ Nghị định số 98/2017/NĐ-CP ngày 18 tháng 8 năm 2017 của Chính phủ;

Theo đề nghị của Vụ trưởng Vụ Tổ chức cán bộ,

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Quy chế thi đua của ngành Công Thương, áp dụng cho các đơn vị thuộc Bộ.

Điều 2. Quyết định này có hiệu lực thi hành sau 10 ngày kể từ ngày ký.

BỘ TRƯỞNG

Trần Lê Vinh

QUY CHẾ
Thi đua của ngành Công Thương
(Ban hành kèm theo Quyết định số 3050/QĐ-BCT ngày 20 tháng 10 năm 2021)

Điều 1. Phạm vi
Quy chế này quy định về các danh hiệu thi đua, tiêu chuẩn và thủ tục xét tặng trong ngành Công Thương.
"""

NEWS = """Trang chủ | Giới thiệu | Tin tức | Liên hệ
CỔNG THÔNG TIN ĐIỆN TỬ TỈNH HÒA BÌNH
Thứ hai, 20/5/2024, 09:41
Trang chủ » Tin tức » Thi đua

Hòa Bình phát động phong trào thi đua “Sông xanh, bến sạch”

Đăng lúc: 07/03/2024 05:34:09 PM | Lượt xem: 812

Ngày 05/3/2024, UBND tỉnh ban hành Kế hoạch số 45/KH-UBND về phát động phong trào thi đua “Sông xanh, bến sạch” năm 2024.

Theo Kế hoạch, phong trào được triển khai tới các sở, ban, ngành và các huyện, thành phố; thời gian đến hết 30/11/2024.

Minh Ngọc

Tin liên quan
Kế hoạch số 99/KH-UBND về chuyển đổi số (01/02/2024)
Hội nghị tổng kết công tác thi đua năm 2023, triển khai nhiệm vụ năm 2024 của Khối các cơ quan nội chính    12/01/2024

Thống kê truy cập
Lượt truy cập: 18.402.117
Cơ quan chủ quản: UBND tỉnh Hòa Bình
"""

MEETING = """SỞ NỘI VỤ TỈNH HÒA BÌNH
Trang chủ | Tin tức | Văn bản

Khối thi đua các cơ quan tham mưu tổng kết năm 2018

Người đăng: Ban Biên tập .Ngày đăng: 28/12/2018 .Lượt xem: 412 lượt.

Chiều 27/12, Khối thi đua họp tổng kết năm 2018. Báo cáo tình hình thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2018.

Theo Quyết định số 339/QĐ-UBND ngày 20/12/2018 của Chủ tịch UBND tỉnh, 04 tập thể và 11 cá nhân được tặng Bằng khen năm qua.

Các tin khác
Cụm thi đua ký giao ước (02/02/2018)
"""

COVER = """Trang chủ
Văn bản

V/v báo cáo thống kê thi đua năm học 2018-2019

Số ký hiệu | 571/SGDĐT-KHTC
Ngày ban hành | 24/05/2019
Cơ quan ban hành | Sở Giáo dục và Đào tạo Hòa Bình
Trích yếu nội dung | V/v báo cáo thống kê thi đua năm học 2018-2019
Hình thức văn bản | Công văn
Người ký | Nguyễn Thị Thanh
"""


def view_of(text: str, *, title: str | None = None, published_on: str | None = None) -> DocumentView:
    """The view of a text as the plain text reader makes it."""
    text = unicodedata.normalize("NFC", text)
    raw = RawDocument("memory", text.encode())
    return build_view(TextDocument(raw, text, "text/plain", "text", title=title, published_on=published_on))
