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
    \s(?:(?:hãy|cần|sẽ|cũng|cùng|đều|có\strách\snhiệm|tích\scực|nhiệt\stình|hăng\shái|đồng\sloạt|sôi\snổi)\s){0,3}
    (?:hưởng\sứng|đăng\ský(?:\stham\sgia)?|tham\sgia|bước\svào|vào\scuộc)\s(?:phong\strào|đợt\s(?:thi\sđua|cao\sđiểm)|cuộc\s(?:vận\sđộng|thi)|thi\sđua)\b
    """,
    (
        Example("Các tổ tàu thuyền⟦ hưởng ứng phong trào⟧ bằng việc làm cụ thể"),
        Example("mỗi trường học⟦ đăng ký tham gia phong trào⟧"),
        Example("toàn thể Nhân dân⟦ tích cực hưởng ứng đợt thi đua⟧"),
        Example("các thôn⟦ cũng đăng ký thi đua⟧"),
        Example("Hưởng ứng phong trào thi đua, xã đã trồng cây"),
    ),
)

ADMITTED = Rule(
    "group_admitted",
    r"""
    \s(?:(?:cũng|đều|thì)\s)?(?:được\s(?:khuyến\skhích|mời|quyền|tham\sgia|dự\sthi|đăng\ský|(?:bình\s)?xét|đề\snghị)(?!\s(?:tặng|khen))|có\s(?:thể|quyền)\s(?:tham\sgia|gửi|dự|đăng)
      |đăng\ský(?=\s(?:một|ít\snhất|\d|thực\shiện|làm)\b)|(?:đều\s|cùng\s)?tham\sgia\s(?:với\stư\scách|phong\strào|thi\sđua|cuộc\sthi|hội\sthi|dự\sthi|đợt)
      |có\strách\snhiệm\s(?:hưởng\sứng|tham\sgia)|(?:tự\snguyện|tích\scực|cùng)\s(?:hưởng\sứng|tham\sgia|thi)|thi\s(?:với\snhau|đua\svới|ở\sbảng|riêng))
    """,
    (
        Example("Các hợp tác xã⟦ được khuyến khích⟧ tham gia"),
        Example("người chơi ảnh⟦ cũng có thể gửi⟧ tác phẩm"),
        Example("Mỗi gia đình⟦ đăng ký⟧ một việc làm"),
        Example("hộ đăng ký kinh doanh"),
        Example("Mọi cá nhân⟦ đều có quyền tham gia⟧ cuộc thi"),
        Example("Học sinh⟦ tham gia với tư cách⟧ đồng tác giả"),
        Example("Người ngoài Hội có công⟦ cũng được đề nghị⟧"),
        Example("các cơ sở xay xát⟦ có trách nhiệm hưởng ứng⟧, góp công"),
        Example("còn học viên⟦ thi ở bảng⟧ riêng"),
        Example("hộ được xét tặng danh hiệu"),
        Example("người tham gia giao thông"),
    ),
)

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

JOINED = Rule(
    "joined_by_taking_part",
    r",?\s(?:với|cùng(?:\svới)?|và|có)\ssự\s(?:tham\sgia|góp\smặt|vào\scuộc|hưởng\sứng|chung\stay)\scủa\s",
    (
        Example("ở 14 ấp của xã⟦, với sự tham gia của ⟧các hộ"),
        Example("tại các trường⟦ cùng sự góp mặt của ⟧phụ huynh"),
        Example("với sự giám sát của các tổ"),
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
      |(?:nhất|đặc\sbiệt|trọng\stâm|chủ\syếu|trong\sđó\scó|tiêu\sbiểu)\s(?:là|ở|trong)\b|trong\sđó\b
      |(?<=,\s)(?:dự\sthi|tham\sgia|đăng\ský)\s(?:cá\snhân|theo|dưới|với|bằng)\b
      |(?<=,\s)(?:khuyến\skhích|ưu\stiên|chú\strọng|đặc\sbiệt|riêng)\b)
    """,
    (
        Example("mọi công dân⟦, không phân biệt⟧ tuổi tác"),
        Example("hội viên⟦ không giới hạn⟧ độ tuổi"),
        Example("toàn thể công nhân⟦, trọng tâm là⟧ tổ vận hành"),
        Example("mọi tầng lớp nhân dân⟦, khuyến khích⟧ sinh viên"),
        Example("thanh niên⟦, dự thi cá nhân⟧ hoặc theo nhóm"),
        Example("người dự thi theo nhóm"),
        Example("các chi hội, không kể khu vực nào, cùng toàn thể hội viên"),
        Example("các tổ chức không tôn giáo"),
        Example("hộ được ưu tiên vay vốn"),
    ),
)

AFTERWARDS = Rule(
    "after_the_groups",
    r"""
    ,?\s(?:(?:bắt\sđầu\s|kể\s)?từ\s(?:nay|khi|ngày|đầu|tháng\s\d|năm\s\d)|với\s(?:các\s|những\s)?(?:nội\sdung|chủ\sđề|mục\stiêu|thời|khẩu)|nhằm
       |kéo\sdài|thời\sgian|cụ\sthể|như\ssau|trong\s(?:thời\sgian|năm|quý|tháng)|diễn\sra|giai\sđoạn\s\d|năm\s(?:\d{4}|học)|nhân\sdịp
       |(?:tích\scực|nhiệt\stình|hăng\shái|đồng\sloạt|sôi\snổi|khẩn\strương|nghiêm\stúc|chủ\sđộng)\s(?!tham\sgia\sbảo)
       |hưởng\sứng|ra\ssức|nỗ\slực|phấn\sđấu|quyết\stâm|chung\s(?:tay|sức)|đồng\slòng|nêu\scao|phát\shuy|đẩy\smạnh|tăng\scường
       |hãy|quan\stâm|tham\sgia(?=\s?$|,)|tham\sgia\s(?:phong|đợt|cuộc|tranh)|dự\sthi|tranh\stài|góp\smặt
       |với\s(?:hơn|gần|trên|tổng|khoảng)\s|phong\strào|đợt\sthi\sđua|cuộc\svận\sđộng|chia\s(?:làm|ra|thành)|(?<!đã\s)đăng\ský(?!\s(?:kinh|hoạt|sáng))
       |(?<!cụm\s)(?<!khối\s)thi\sđua)\b
    """,
    (
        Example("các hộ gia đình⟦ từ nay⟧ đến cuối năm"),
        Example("toàn thể hội viên⟦ với các nội dung⟧ sau"),
        Example("các thôn⟦ năm 2021⟧"),
        Example("mọi người dân⟦ tích cực ⟧tham gia"),
        Example("các xóm⟦, chia thành⟧ bốn cụm"),
        Example("toàn thể công nhân⟦ ra sức⟧ lao động"),
        Example("đoàn viên⟦ tham gia phong⟧ trào"),
        Example("18 đoàn⟦ tham gia⟧"),
        Example("42 tổ⟦ với hơn ⟧1.300 lao động"),
        Example("lực lượng tham gia chữa cháy"),
        Example("các đơn vị của sáu cụm thi đua và mọi khối thi đua"),
        Example("36 chi hội⟦ đăng ký⟧"),
        Example("hộ đăng ký kinh doanh; hộ đã đăng ký"),
        Example("lực lượng tích cực tham gia bảo vệ trật tự"),
        Example("công nhân có tuổi nghề từ 24 tháng"),
    ),
)

DUTY = Rule(
    "duty_of_group",
    r"""
    ^\s?riêng\s|\b(?:mỗi\s[^.;]{1,60}?\s(?:cử|thành\slập|chọn|lập|gửi|nộp)\s|mỗi\s[^,.;]{1,40}?\s(?:được|có|gồm)|mỗi\s[^,.;]{1,20}?\s(?:một|\d{1,2})\s(?:lượt|lần|bài|ảnh|đội|mẫu|tác\sphẩm)|thi\sđua\stại\snơi|có\strách\snhiệm|chịu\strách\snhiệm|phải
       |cử\s(?:\d|tối|ít|không)|thành\slập\s\d|tổng\sđiểm|được\schia|chia\s(?:làm|ra|thành)|phối\shợp\svới)\b|\bkhông\s(?:được\s)?quá\s\d{1,3}\s?%
    """,
    (
        Example("⟦Mỗi xã, thị trấn cử ⟧01 đội"),
        Example("⟦mỗi người một lượt⟧ mỗi tuần"),
        Example("⟦riêng ⟧lớp 12 chỉ dự học kỳ I"),
        Example("Chiến sĩ đi học ⟦thi đua tại nơi⟧ học"),
        Example("⟦Tổng điểm⟧ chuẩn"),
        Example("cán bộ cấp huyện ⟦không được quá 10%⟧"),
        Example("nhóm tác giả không quá 03 người"),
        Example("mỗi người dân trong tỉnh"),
    ),
)

TEAM_OF = Rule(
    "team_made_of",
    r"^[\s*\-+]{0,4}mỗi\s[^.;:]{1,120}?\s(?:thí\ssinh|người|thành\sviên|vận\sđộng\sviên)\slà\s",
    (
        Example("⟦Mỗi xã lập 01 đội gồm 05 thí sinh là ⟧cán bộ, hội viên"),
        Example("Mỗi thí sinh nộp 01 bài"),
    ),
)
