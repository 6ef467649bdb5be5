"""What titles and launching sentences say: that something is launched, that it is over, or that it stands year after year."""

from __future__ import annotations

from extractors.rules import Example, Rule

LAUNCH = Rule(
    "launch",
    r"""\b (?: (?: phát\s+động | mở | tổ\s+chức | triển\s+khai | ban\s+hành | khởi\s+động | đẩy\s+mạnh | công\s+bố | xây\s+dựng
                | ra\s+mắt | khởi\s+xướng | đưa\s+ra
                | sửa\s+đổi | to\s+chuc | phat\s+dong )
              (?: \s+ (?!tổng\s|sơ\s|hội\s+nghị|lễ\s+trao) [^\s".;]{1,25} ){0,14}?
            | thể\s+lệ | quy\s+chế )
        \s* ["(]? \Z""",
    (
        Example("Ủy ban nhân dân xã ⟦phát động ⟧"),
        Example("đã ký kế hoạch về ⟦đẩy mạnh ⟧"),
        Example("⟦Ban hành Kế hoạch triển khai ⟧"),
        Example("phối hợp Huyện đoàn ⟦ra mắt ⟧"),
        Example("⟦Thể lệ ⟧"),
        Example("tổ chức tổng kết "),
        Example("tổ chức sơ kết "),
        Example("tổ chức hội nghị biểu dương trong "),
        Example("tổ chức lễ trao giải "),
        Example("hưởng ứng "),
    ),
)

INTRODUCED = Rule(
    "introduced_by_name",
    r"""\A \s (?: [^\s".;,]{1,8} \s ){0,2}?
        (?: (?:mang|có|lấy|với)\stên(?:\sgọi)? | (?:được\s)?đặt\stên | tên\sgọi | thứ\s(?:nhất|hai|ba|tư)\slà )
        (?: \s(?:là|gọi) )? \s? :? \s? \Z""",
    (
        Example("⟦ mang tên ⟧"),
        Example("⟦ thứ hai là ⟧"),
        Example("⟦ mới được đặt tên là ⟧"),
        Example(" thứ hai của tỉnh "),
        Example(" về việc lấy tên đường "),
    ),
)

# After the name, in the sentence: what runs or will run; what is over is told, not set.
RUNS_ON = Rule(
    "runs_on",
    r"""\A [",)\s]{0,4} (?: [^.;"]{0,110}? \s )? (?: (?:sẽ|chính\sthức|được) \s ){0,2}
        (?: bắt\sđầu | bấm\sgiờ | diễn\sra | kéo\sdài | phát\sđộng | triển\skhai | khởi\sđộng | mở\sra ) \b""",
    (
        Example("⟦” sẽ diễn ra⟧ từ ngày 01/4"),
        Example("⟦” do Tỉnh đoàn tổ chức, chính thức khởi động⟧"),
        Example("” thu hút đông đảo người dân"),
    ),
)
OVER = Rule(
    "is_over",
    r"""\b (?: khép\slại | đã\s(?!được|chính|bắt|phát|ban|ký|triển) | (?:năm|nhiệm\skỳ|giai\sđoạn)\s(?:ngoái|trước)
          | trước\s(?:đó|đây) | từng\s(?:được|phát|tổ|triển|mở|có) | tổng\skết | sơ\skết | những\snăm\squa ) \b""",
    (
        Example("đợt thi đua “Tết ấm” ⟦trước đó⟧ ⟦khép lại⟧ hồi tháng 2"),
        Example("phong trào “Ba sạch” ⟦đã ⟧trồng 12 ha, “Ba an” ⟦từng được⟧ phát động"),
        Example("phong trào “Ba sạch” đã chính thức bắt đầu, sẽ kéo dài đến tháng 12 tại từng xã"),
    ),
)

# Titles of documents about results, bodies and money: they name a campaign without setting its rules.
SUMS_UP = Rule(
    "sums_up",
    r"""\A \W{0,3} (?: kế\s+hoạch\s+ )? (?: về\s+(?:việc\s+)? | v/v\s+ )?
        (?: tổng\s+kết | sơ\s+kết ) \b""",
    (
        Example("⟦Tổng kết⟧ phong trào thi đua “Ba sạch”"),
        Example("⟦V/v sơ kết⟧ đợt thi đua “Ba sạch”"),
        Example("Phát động phong trào, tổng kết cuối năm"),
    ),
)
ABOUT = Rule(
    "about_something_else",
    r"""\A \W{0,3} (?: (?:quyết\s+định|kế\s+hoạch|thông\s+báo|báo\s+cáo)\s+ )? (?: về\s+(?:việc\s+)? | v/v\s+ )?
        (?: (?:truy\s+|phong\s+)? tặng | công\s+nhận | kết\s+quả | thành\s+lập | kiện\s+toàn | tuyển\s+dụng
          | lịch\s
          | cử\s | báo\s+cáo | kết\s+luận | phê\s+duyệt\s+(?:kinh\s+phí|kết\s+quả|danh\s+sách) | giao\s+dự\s+toán
          | kiểm\s+tra | giám\s+sát | đôn\s+đốc | chấn\s+chỉnh
          | khen\s+thưởng\s+(?: (?:các|cho|thành\s+tích) | [^.;"]{0,40}?(?:đạt|có|lập)\s+(?:nhiều\s+)?thành\s+tích )
          | (?:gửi|bổ\s+sung|hoàn\s+thiện|hoàn\s+chỉnh|rà\s+soát|lập)\s+hồ\s+sơ
          | (?:tổ\s+chức\s+)? (?:hội\s+nghị\s+|lễ\s+|buổi\s+)?
            (?: tổng\s+kết | sơ\s+kết | trao\s | biểu\s+dương | tuyên\s+dương | vinh\s+danh | tôn\s+vinh | gặp\s+mặt
              | bế\s+mạc ) )""",
    (
        Example("⟦Về việc tặng⟧ Bằng khen"),
        Example("⟦Tổng kết⟧ phong trào thi đua"),
        Example("⟦Tổ chức Hội nghị tổng kết⟧ phong trào thi đua"),
        Example("⟦Khen thưởng các⟧ tập thể"),
        Example("⟦V/v đôn đốc⟧, chấn chỉnh việc lập hồ sơ khen thưởng"),
        Example("Về việc ⟦khen thưởng tập thể, cá nhân đạt thành tích⟧ trong đợt thi đua".replace("Về việc ⟦", "⟦Về việc ")),
        Example("⟦V/v bổ sung hồ sơ⟧ khen thưởng năm 2009"),
        Example("Khen thưởng phong trào thi đua"),
        Example("Phát động thi đua"),
    ),
)

AMENDS = Rule(
    "amends_rules",
    r"""\A \W{0,3} (?: thông\s+báo\s+ )? (?: về\s+(?:việc\s+)? | v/v\s+ )?
        (?: điều\s+chỉnh | sửa\s+đổi | bổ\s+sung | gia\s+hạn | kéo\s+dài | thay\s+đổi ) \b""",
    (
        Example("⟦Điều chỉnh⟧ Thể lệ Hội thi"),
        Example("⟦V/v gia hạn⟧ thời gian nhận bài"),
        Example("Phát động, bổ sung"),
    ),
)

STANDING = Rule(
    "standing_rules",
    r"""(?: thi\s+đua,?\s*(?:-\s*|và\s+)?khen\s+thưởng | xét\s+(?:tặng|khen) | bình\s+xét | khen\s+thưởng | chấm\s+điểm
          | (?:cụm|khối),?\s*(?:khối|cụm)?\s+thi\s+đua | xếp\s+(?:loại|hạng)\s+thi\s+đua | danh\s+hiệu )""",
    (
        Example("Quy chế ⟦thi đua, khen thưởng⟧"),
        Example("⟦Chấm điểm⟧, ⟦bình xét⟧ năm"),
        Example("phát động phong trào thi đua"),
    ),
)

# In a report's title the one who acts comes first: "Vĩnh Long sơ kết …", "Lâm Đồng: Tuyên dương …".
REPORTS_RESULT = Rule(
    "reports_result",
    r"""\A (?: [^\s:]{1,20} [\s:]\s{0,2} ){0,8}?
        (?: (?:sơ|tổng)\s+kết | trao\s | tuyên\s+dương | biểu\s+dương | vinh\s+danh | tôn\s+vinh | kết\s+quả | khen\s+thưởng
          | nhìn\s+lại ) (?!\s+thi\s+đua)""",
    (
        Example("⟦Vĩnh Long sơ kết⟧ công tác thi đua"),
        Example("⟦Lâm Đồng: Tuyên dương⟧ 70 điển hình"),
        Example("Hà Nam phát động phong trào thi đua"),
        Example("Hà Nam: biểu dương thi đua"),
    ),
)
