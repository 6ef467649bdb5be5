"""What is said of a group behind its name: that it takes part, is shut out, has a duty."""

from extractors.rules import Example, Rule

INCLUDED_AFTER = Rule(
    "groups_are_included",
    r"""
    \s(?:đều\s)?
    (?:(?:nằm\strong|thuộc)\sdiện\s(?:tham\sgia\s)?(?:thi\sđua|dự\sthi)
      |là\s(?:những\s|các\s|nhóm\s)?đối\stượng\s(?:(?:được\s)?(?:tham\sgia|dự\sthi|thi\sđua)|(?:mà\s)?(?:phong\strào|cuộc\sthi|đợt)))\b
    |\s(?:đều\s(?:(?:được|có\squyền|có\sthể)\s)?(?:đăng\ský\s)?|cùng\s|có\s(?:thể|quyền)\s(?:đăng\ský\s)?)
      (?:tham\sgia(?=\s?[,.;]|\s(?:thi\sđua|dự\sthi|cuộc|hội|đợt|phong)\b)(?:\s(?:thi\sđua|dự\sthi|cuộc|hội|đợt|phong))?|dự\sthi|vào\scuộc)\b
    |\sđược\s(?:dự\sthi\sđua|tham\sgia\s(?:thi\sđua|phong\strào))\b
    """,
    (
        Example("Các đội, tổ sản xuất⟦ đều nằm trong diện thi đua⟧"),
        Example("Các chi hội⟦ là đối tượng thi đua⟧"),
        Example("Các chủ rừng⟦ là nhóm đối tượng mà phong trào⟧ hướng tới"),
        Example("Mọi công dân⟦ đều có quyền tham gia cuộc⟧ thi"),
        Example("Các hộ⟦ có thể đăng ký tham gia⟧."),
        Example("Các thôn⟦ cùng tham gia thi đua⟧"),
        Example("Các tổ⟦ đều đăng ký tham gia⟧; bản đăng ký gửi về xã"),
        Example("Mọi hội viên⟦ được dự thi đua⟧."),
        Example("Các tổ đều tham gia giao thông an toàn"),
        Example("Đúng đối tượng thi đua"),
    ),
)

HEEDS = Rule(
    "groups_heed_the_call",
    r"""
    \s(?:(?:hãy|cần|tích\scực|nhiệt\stình|hăng\shái|đồng\sloạt|sôi\snổi)\s){0,3}
    (?:hưởng\sứng|đăng\ský\stham\sgia|tham\sgia)\s(?:phong\strào|đợt\s(?:thi\sđua|cao\sđiểm)|cuộc\s(?:vận\sđộng|thi)|thi\sđua)\b
    """,
    (
        Example("Các tổ tàu thuyền⟦ hưởng ứng phong trào⟧ bằng việc làm cụ thể"),
        Example("mỗi trường học⟦ đăng ký tham gia phong trào⟧"),
        Example("toàn thể Nhân dân⟦ tích cực hưởng ứng đợt thi đua⟧"),
        Example("Hưởng ứng phong trào thi đua, xã đã trồng cây"),
    ),
)

ADMITTED = Rule(
    "group_admitted",
    r"""
    \s(?:(?:cũng|đều|thì)\s)?(?:được\s(?:khuyến\skhích|mời|quyền|tham\sgia|dự\sthi|đăng\ský)|có\s(?:thể|quyền)\s(?:tham\sgia|gửi|dự|đăng)
      |đăng\ský(?=\s(?:một|ít\snhất|\d|thực\shiện|làm)\b)|(?:đều\s|cùng\s)?tham\sgia\s(?:với\stư\scách|phong\strào|thi\sđua|cuộc\sthi|hội\sthi|dự\sthi|đợt))
    """,
    (
        Example("Các hợp tác xã⟦ được khuyến khích⟧ tham gia"),
        Example("người chơi ảnh⟦ cũng có thể gửi⟧ tác phẩm"),
        Example("Mỗi gia đình⟦ đăng ký⟧ một việc làm"),
        Example("hộ đăng ký kinh doanh"),
        Example("Mọi cá nhân⟦ đều có quyền tham gia⟧ cuộc thi"),
        Example("Học sinh⟦ tham gia với tư cách⟧ đồng tác giả"),
        Example("người tham gia giao thông"),
    ),
)

SHUT_OUT = Rule(
    "group_shut_out",
    r"""
    \b(?:(?:không|ko|chưa)\s(?:được\s|phải\s)?(?:tham\s(?:gia|dự)|dự\s(?:thi|giải)|thuộc\s(?:diện|phạm\svi|đối\stượng)|xét|bình\sxét
         |áp\sdụng|gửi|nhận|thi\slại|đưa\svào|tính|chấm)
      |đứng\sngoài|miễn\s(?:dự\s)?thi|loại\strừ)\b
    """,
    (
        Example("Thành viên Ban Giám khảo ⟦không được tham gia⟧"),
        Example("Giám khảo ⟦đứng ngoài⟧ cuộc thi"),
        Example("⟦Chưa xét⟧ chi bộ mới thành lập"),
        Example("không kể khu vực nào"),
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

REGARDLESS = Rule(
    "regardless_of",
    r"\s?,?\s(?:và\s)?không\s(?:phân\sbiệt|hạn\schế|giới\shạn|kể)\b(?![^;]{0,160},\s(?:cùng|và|các|mọi|toàn\sthể)\b)",
    (
        Example("các chi hội, không kể khu vực nào, cùng toàn thể hội viên"),
        Example("mọi công dân⟦, không phân biệt⟧ tuổi tác"),
        Example("hội viên⟦ không giới hạn⟧ độ tuổi"),
        Example("các tổ chức không tôn giáo"),
    ),
)

AFTERWARDS = Rule(
    "after_the_groups",
    r"""
    ,?\s(?:(?:bắt\sđầu\s|kể\s)?từ\s(?:nay|khi|ngày|đầu|tháng\s\d|năm\s\d)|với\s(?:các\s|những\s)?(?:nội\sdung|chủ\sđề|mục\stiêu|thời|khẩu)|nhằm
       |kéo\sdài|thời\sgian|cụ\sthể|như\ssau|trong\s(?:thời\sgian|năm|quý|tháng)|diễn\sra|giai\sđoạn\s\d|năm\s(?:\d{4}|học)|nhân\sdịp
       |(?:tích\scực|nhiệt\stình|hăng\shái|đồng\sloạt|sôi\snổi|khẩn\strương|nghiêm\stúc|chủ\sđộng)\s(?!tham\sgia\sbảo)
       |hưởng\sứng|ra\ssức|nỗ\slực|phấn\sđấu|quyết\stâm|chung\s(?:tay|sức)|đồng\slòng|nêu\scao|phát\shuy|đẩy\smạnh|tăng\scường
       |hãy|quan\stâm|phong\strào|đợt\sthi\sđua|cuộc\svận\sđộng|chia\s(?:làm|ra|thành)|thi\sđua(?!\s(?:số\s)?\d))\b
    """,
    (
        Example("các hộ gia đình⟦ từ nay⟧ đến cuối năm"),
        Example("toàn thể hội viên⟦ với các nội dung⟧ sau"),
        Example("các thôn⟦ năm 2021⟧"),
        Example("mọi người dân⟦ tích cực ⟧tham gia"),
        Example("các xóm⟦, chia thành⟧ bốn cụm"),
        Example("toàn thể công nhân⟦ ra sức⟧ lao động"),
        Example("mười cụm thi đua số 1"),
        Example("lực lượng tích cực tham gia bảo vệ trật tự"),
        Example("công nhân có tuổi nghề từ 24 tháng"),
    ),
)

DUTY = Rule(
    "duty_of_group",
    r"""
    \b(?:mỗi\s[^,.;]{1,40}?\s(?:cử|thành\slập|chọn|lập|được|nộp|gửi|có)|thi\sđua\stại\snơi|có\strách\snhiệm|chịu\strách\snhiệm|phải
       |cử\s(?:\d|tối|ít|không)|thành\slập\s\d|tổng\sđiểm|được\schia|chia\s(?:làm|ra|thành)|không\s(?:được\s)?quá|phối\shợp\svới)\b
    """,
    (
        Example("⟦Mỗi chi hội cử⟧ 01 đội"),
        Example("Chiến sĩ đi học ⟦thi đua tại nơi⟧ học"),
        Example("⟦Tổng điểm⟧ chuẩn"),
        Example("cán bộ cấp huyện ⟦không được quá⟧ 10 người"),
        Example("mỗi người dân trong tỉnh"),
    ),
)
