"""What is said of a group behind its name: that it takes part, and what comes after the groups."""

from extractors.rules import Example, Rule

INCLUDED_AFTER = Rule(
    "groups_are_included",
    r"""
    \s(?:đều\s)?
    (?:(?:nằm\strong|thuộc)\sdiện\s(?:tham\sgia\s)?(?:thi\sđua|dự\sthi)
      |là\s(?:những\s|các\s|nhóm\s)?đối\stượng\s(?:(?:được\s)?(?:tham\sgia|dự\sthi|thi\sđua)|(?:mà\s)?(?:phong\strào|cuộc\sthi|đợt)))\b
    |\s(?:đều\s(?:(?:được|có\squyền|có\sthể)\s)?(?:đăng\ský\s)?|cùng\s|có\s(?:thể|quyền)\s(?:đăng\ský\s)?)
      (?:tham\sgia(?=\s?[,.;]|\s(?:thi\sđua|dự\sthi|cuộc|hội|đợt|phong)\b)(?:\s(?:thi\sđua|dự\sthi|cuộc|hội|đợt|phong))?|dự\sthi|vào\scuộc)\b
    |\sđều\scó\smặt\strong\s(?:phong\strào|cuộc|đợt)\b
    |\sđược\s(?:dự\sthi\sđua|tranh\sgiải|tham\sgia\s(?:thi\sđua|phong\strào))\b
    |\s(?:đều|cùng)\sđược\s(?:chấm|xếp\shạng|(?:bình\s)?xét\sthi\sđua)\b
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
        Example("Các đồn⟦ đều có mặt trong đợt⟧ thi đua"),
        Example("chỉ có các hộ nuôi cá⟦ được tranh giải⟧"),
        Example("mọi nhà thầu⟦ đều được chấm⟧ vào thứ Bảy"),
        Example("các tổ được chấm 10 điểm"),
        Example("Các tổ đều tham gia giao thông an toàn"),
        Example("Đúng đối tượng thi đua"),
    ),
)


HEEDS = Rule(
    "groups_heed_the_call",
    r"""
    \s(?:(?:hãy|cần|sẽ|cũng|cùng|đều|có\strách\snhiệm|tích\scực|nhiệt\stình|hăng\shái|đồng\sloạt|sôi\snổi)\s){0,3}
    (?:hưởng\sứng|đăng\ský(?:\stham\sgia)?|tham\sgia|bước\svào|vào\scuộc)\s(?:phong\strào|đợt\s(?:thi\sđua|cao\sđiểm)|cuộc\s(?:vận\sđộng|thi)|thi\sđua)\b
    |\s(?:(?:đồng\sloạt|tập\strung|ra\ssức|ra\squân,?|cùng\snhau)\s){1,3}thi\sđua\b
    """,
    (
        Example("Các tổ tàu thuyền⟦ hưởng ứng phong trào⟧ bằng việc làm cụ thể"),
        Example("mỗi trường học⟦ đăng ký tham gia phong trào⟧"),
        Example("toàn thể Nhân dân⟦ tích cực hưởng ứng đợt thi đua⟧"),
        Example("các thôn⟦ cũng đăng ký thi đua⟧"),
        Example("Các sở, UBND các xã⟦ đồng loạt ra quân, thi đua⟧ thực hiện 5 việc"),
        Example("Hưởng ứng phong trào thi đua, xã đã trồng cây"),
    ),
)


SAYS = Rule(
    "says_who",
    r"\b(?:(?:nêu|ghi|nói)\srõ|quy\sđịnh):?\s(?:rằng\s|là\s)?(?:chỉ\s(?:có\s)?)?",
    (
        Example("Thể lệ ⟦nêu rõ chỉ có ⟧các hộ nuôi cá được tranh giải"),
        Example("Kế hoạch ⟦quy định ⟧mọi tổ đều được chấm"),
        Example("các hộ nêu trên"),
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


JOINED = Rule(
    "joined_by_taking_part",
    r",?\s(?:với|cùng(?:\svới)?|và|có)\ssự\s(?:tham\sgia|góp\smặt|vào\scuộc|hưởng\sứng|chung\stay)\scủa\s",
    (
        Example("ở 14 ấp của xã⟦, với sự tham gia của ⟧các hộ"),
        Example("tại các trường⟦ cùng sự góp mặt của ⟧phụ huynh"),
        Example("với sự giám sát của các tổ"),
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
