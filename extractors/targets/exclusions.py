"""Words that shut a group out, except some, add words that name none, or give a duty."""

from extractors.rules import Example, Rule

SHUT_OUT = Rule(
    "group_shut_out",
    r"""
    \b(?:(?:không|ko|chưa)\s(?:được\s|phải\s)?(?:tham\s(?:gia|dự)|dự\s(?:thi|giải)|thuộc\s(?:diện|phạm\svi|đối\stượng)|xét|bình\sxét
         |áp\sdụng|gửi|nhận|thi\slại|đưa\svào|tính|chấm)
      |(?:không|ko|chưa)\s(?:đề\snghị|giới\sthiệu|khen|tặng|bình|cộng)
      |đứng\sngoài|miễn\s(?:dự\s)?thi|loại\strừ|bị\sloại|thì\s(?:không|thôi)(?=\s?(?:$|[.,;])))\b
    """,
    (
        Example("Thành viên Ban Giám khảo ⟦không được tham gia⟧"),
        Example("Giám khảo ⟦đứng ngoài⟧ cuộc thi"),
        Example("⟦Chưa xét⟧ chi bộ mới thành lập"),
        Example("⟦Không đề nghị⟧ khen hộ còn nợ vốn"),
        Example("Người coi thi ⟦thì không⟧."),
        Example("chưa thì không nên"),
        Example("không kể khu vực nào"),
    ),
)


OUT_OF_COMPETITION = Rule(
    "takes_part_out_of_competition",
    r"\b(?:không|ko|chưa)\s(?:tính\s(?:điểm|giải|thành\stích)|xếp\s(?:hạng|loại|giải)|xét\sgiải)\b",
    (
        Example("Các trường mầm non tự nguyện tham gia, ⟦không tính điểm⟧"),
        Example("khách mời dự thi ⟦không xếp hạng⟧"),
        Example("người ngoài Hội cũng được đề nghị, không tính vào phần của đơn vị"),
    ),
)


EXCEPT = Rule(
    "except_some",
    r"""
    (?:^|[\s,(]{1,3})(?:(?:ngoại\s)?trừ(?!\s(?:sâu|lùi|tệ|điểm)\b)|(?:không|ko|chưa)\s(?:bao\s)?gồm)\b
    |\s?,\s(?:không|ko|chưa)\s(?:tính|áp\sdụng)\b(?!\s(?:điểm|từ|thời)\b)
    """,
    (
        Example("các doanh nghiệp⟦, trừ⟧ hợp tác xã"),
        Example("⟦không gồm⟧ học viên"),
        Example("cán bộ bệnh viện⟦, ko gồm⟧ học viên"),
        Example("hội viên⟦, không tính⟧ hội viên danh dự"),
        Example("các đội phòng trừ sâu hại"),
        Example("nhà mới dọn về, không tính điểm"),
        Example("các tổ chức không tôn giáo"),
    ),
)


ADDED = Rule(
    "words_added_to_groups",
    r"""
    \s?,?\s(?:và\s)?
    (?:không\s(?:phân\sbiệt|hạn\schế|giới\shạn|kể)\b(?![^;]{0,160},\s(?:cùng|và|các|mọi|toàn\sthể)\b)
      |(?:nhất|đặc\sbiệt|trước\s(?:hết|tiên)|trọng\stâm|chủ\syếu|trong\sđó\scó|tiêu\sbiểu)\s(?:là|ở|trong)\b|trong\sđó\b
      |(?<=,\s)(?:dự\sthi|tham\sgia|đăng\ský)\s(?:cá\snhân|theo|dưới|với|bằng)\b
      |(?<=,\s)(?:không\squá|từ|dưới|đủ)\s\d{1,2}\s(?:đến\s\d{1,2}\s)?tuổi\b
      |(?<=,\s)gồm\s\d{1,2}\s(?:kỳ|đợt|vòng|bảng)\b
      |(?<=,\s)chia\s(?:làm|ra|thành|hai|ba|bốn|\d)\b
      |(?<=,\s)(?:khuyến\skhích|ưu\stiên|chú\strọng|đặc\sbiệt|riêng)\b)
    """,
    (
        Example("mọi công dân⟦, không phân biệt⟧ tuổi tác"),
        Example("hội viên⟦ không giới hạn⟧ độ tuổi"),
        Example("toàn thể công nhân⟦, trọng tâm là⟧ tổ vận hành"),
        Example("nhân dân⟦, trước hết là⟧ đảng viên"),
        Example("mọi tầng lớp nhân dân⟦, khuyến khích⟧ sinh viên"),
        Example("thanh niên⟦, dự thi cá nhân⟧ hoặc theo nhóm"),
        Example("thợ trẻ của các xưởng⟦, không quá 25 tuổi⟧"),
        Example("thợ trẻ không quá 25 tuổi"),
        Example("27 quỹ tín dụng⟦, chia ba⟧ tiểu khối"),
        Example("các hộ chia ba nhóm"),
        Example("mọi người dân⟦, gồm 03 kỳ⟧: kỳ 1 từ 01/4"),
        Example("cuộc thi gồm 03 kỳ"),
        Example("người dự thi theo nhóm"),
        Example("các chi hội, không kể khu vực nào, cùng toàn thể hội viên"),
        Example("các tổ chức không tôn giáo"),
        Example("hộ được ưu tiên vay vốn"),
    ),
)


DUTY = Rule(
    "duty_of_group",
    r"""
    ^\s?riêng\s|^khuyến\skhích\s|\b(?:mỗi\s[^.;]{1,60}?\s(?:cử|thành\slập|chọn|lập|gửi|nộp)\s|mỗi\s[^,.;]{1,40}?\s(?:được|có|gồm)|mỗi\s[^.;]{1,40}?\scó\s(?:ít\snhất|tối\sthiểu)|được\scộng|mỗi\s[^,.;]{1,20}?\s(?:một|\d{1,2})\s(?:lượt|lần|bài|ảnh|đội|mẫu|tác\sphẩm)|thi\sđua\stại\snơi|có\strách\snhiệm|chịu\strách\snhiệm|phải
       |cử\s(?:\d|tối|ít|không)|thành\slập\s\d|tổng\sđiểm|được\schia|chia\s(?:làm|ra|thành)|phối\shợp\svới)\b|\bkhông\s(?:được\s)?quá\s\d{1,3}\s?%
    """,
    (
        Example("⟦Mỗi xã, thị trấn cử ⟧01 đội"),
        Example("⟦mỗi người một lượt⟧ mỗi tuần"),
        Example("⟦riêng ⟧lớp 12 chỉ dự học kỳ I"),
        Example("⟦Khuyến khích ⟧các em ở vùng cao gửi tranh"),
        Example("Chiến sĩ đi học ⟦thi đua tại nơi⟧ học"),
        Example("⟦Mỗi tổ, đội có ít nhất⟧ một sáng kiến"),
        Example("Người lập công ⟦được cộng⟧ 5 điểm"),
        Example("⟦Tổng điểm⟧ chuẩn"),
        Example("cán bộ cấp huyện ⟦không được quá 10%⟧"),
        Example("nhóm tác giả không quá 03 người"),
        Example("mỗi người dân trong tỉnh"),
    ),
)
