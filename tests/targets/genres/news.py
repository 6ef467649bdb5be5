"""Passages of news about campaigns; the groups that compete are marked."""

NEWS = [
    "Phong trào hướng về ⟦các buôn, làng⟧, ⟦các hộ dân sống dọc suối⟧ và ⟦công nhân thủy nông⟧. Hạn cuối là tháng 12.",
    "Cuộc vận động kéo dài đến cuối năm, áp dụng với ⟦các phòng khám, nhà thuốc⟧ và ⟦toàn bộ nhân viên y tế⟧, trừ cơ sở "
    "đang xây dựng.",
    "Người tham gia là ⟦thợ dệt, thợ nhuộm đang đứng ca đêm⟧; còn ⟦các tổ bảo trì⟧ thi với nhau về an toàn máy.",
    "Sáng nay, Sở Giao thông vận tải phát động đợt thi đua 60 ngày đêm trong ⟦các ban quản lý dự án, nhà thầu⟧ cùng ⟦lực "
    "lượng giải phóng mặt bằng⟧.",
    "Theo Ban Tổ chức, phong trào thu hút ⟦36 chi hội⟧ và ⟦hơn 2.000 hội viên⟧ đăng ký.",
    "Tại lễ phát động, đồng chí Chủ tịch kêu gọi ⟦các doanh nghiệp⟧, ⟦các hộ kinh doanh⟧ và ⟦toàn thể nhân dân trong huyện⟧ "
    "tích cực hưởng ứng phong trào.",
    "Ngày 12/3, thị trấn phát động thi đua “Sáng, xanh, sạch” tới ⟦11 tổ dân phố⟧, ⟦5 trường học⟧ và ⟦hơn 40 cơ sở kinh "
    "doanh trên phố⟧.",
    "Không chỉ ⟦các xã⟧ mà ⟦các thôn⟧ cũng đăng ký thi đua.",
    "Đợt thi đua có sự tham gia của ⟦cán bộ, hội viên, nông dân 15 xã⟧.",
    "Phong trào được triển khai trong ⟦các lực lượng Công an, Quân sự, Biên phòng⟧ từ nay đến hết năm 2025.",
    "Được biết, đối tượng của phong trào là ⟦các tổ hợp tác khai thác hải sản⟧, ⟦ngư dân trẻ⟧.",
    "Hội Liên hiệp Phụ nữ tỉnh đã phát động phong trào tới ⟦100% cơ sở Hội⟧; mỗi cơ sở chọn một việc làm.",
    "Cuộc thi mở cho ⟦học sinh khối 10, 11 toàn thành phố⟧.",
    "Tham gia giải năm nay có ⟦các tay đua của 9 xã⟧ cùng ⟦đội tuyển trường dân tộc nội trú⟧.",
    "Không chỉ dừng ở cơ quan nhà nước, phong trào còn lan tỏa đến ⟦các cơ sở tôn giáo⟧, ⟦các dòng họ⟧.",
    "Theo kế hoạch, ⟦48 chi đoàn⟧ cùng ⟦toàn thể đoàn viên⟧ sẽ tham gia đợt thi đua cao điểm.",
    "Trường phát động “Tuần học tốt” trong ⟦toàn thể giáo viên và học sinh⟧ nhân dịp 20/11.",
    "Phong trào mở ra với ⟦mọi hộ chăn nuôi⟧, ⟦các trang trại trên địa bàn ba xã vùng cao⟧.",
    "Đối tượng thi đua chính vẫn là ⟦cán bộ, công chức làm việc tại bộ phận một cửa⟧.",
    "Phát biểu tại buổi lễ, Bí thư Huyện ủy đề nghị ⟦mỗi chi bộ⟧, ⟦mỗi đảng viên⟧ đăng ký một việc làm cụ thể hưởng ứng "
    "phong trào.",
    "Đợt thi đua thu hút sự tham gia của hơn ⟦5.000 công nhân thuộc 12 công ty⟧.",
    "Xã Tân Phú vừa phát động phong trào “Nhà sạch, ngõ đẹp” trong ⟦các tầng lớp nhân dân⟧.",
    "Theo đó, tham gia phong trào là ⟦mọi cán bộ Hội⟧, ⟦mọi hội viên⟧; mỗi chi hội phải có một công trình.",
    "Tổng công ty phát động đợt thi đua nước rút đến ⟦toàn thể kỹ sư, công nhân trên các công trường⟧.",
    "Cuộc đua dành cho ⟦9 tổ sản xuất⟧, tổ nấu ăn đứng ngoài.",
    "Phong trào nhận được sự hưởng ứng của ⟦100% chi đoàn⟧ và ⟦đông đảo đoàn viên, thanh niên⟧.",
    "Đối tượng mà cuộc vận động hướng đến là ⟦các hộ mới thoát nghèo⟧.",
    "Trường Chính trị tỉnh tổ chức phát động đợt thi đua tới ⟦giảng viên, học viên các lớp⟧.",
    "⟦Tất cả 72 trạm y tế xã⟧ đều bước vào cuộc thi đua.",
    "Cùng tham gia thi đua còn có ⟦các doanh nghiệp vận tải⟧, ⟦các bến xe⟧.",
    "Năm nay, đối tượng mở rộng thêm ⟦lao động tự do, sinh viên thực tập⟧.",
    "Huyện đoàn phát động thi đua đến ⟦33 cơ sở Đoàn⟧, ⟦toàn thể đoàn viên, thanh thiếu nhi⟧.",
]
