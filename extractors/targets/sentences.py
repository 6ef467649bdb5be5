"""Sentences that say who competes, and predicates that follow a group or shut it out."""

from extractors.rules import Example, Rule

_CAMPAIGN = (
    r"(?:phong\strào|chuyên\sđề|đợt|cuộc\s(?:thi|đua|vận\sđộng)|hội\s(?:thi|thao)|sân\schơi|giải\sbáo\schí"
    r"|kế\shoạch|thể\slệ|quy\schế)"
)
_MANY = r"(?:100\s?%|tất\s(?:cả|thảy)|toàn\s(?:thể|bộ)\b|(?:mọi|các|những|từng|mỗi)\b|cả\s\d)"

NAMED = Rule(
    "targets_named",
    r"""
    (?:(?<!đúng\s)đối\stượng|\b(?:người|lực\slượng)\s(?:tham\sgia|dự\sthi))
    (?:\s(?:thi\sđua|tham\s(?:gia|dự)|dự\s(?:thi(?:\sđua)?|giải)|áp\sdụng|vận\sđộng|hưởng\sứng|phát\sđộng|của|được|này|chính|chủ\syếu|cụ\sthể
       |lần\snày|tập\sthể|cá\snhân|phong\strào|chuyên\sđề|đợt|cao\sđiểm|cuộc\s(?:thi|vận\sđộng|đua)|hội\sthi|giải|"[^"\n]{1,80}")){0,6}?
    (?:\s(?:là|gồm|bao\sgồm)(?:\scó)?\b(?!\s(?:trên|dưới|từ)\b)(?:\s?:)? | (?<=thi\sđua)\s?:(?=\s) | (?<=tham\sgia)\s?:(?=\s))
    """,
    (
        Example("⟦Đối tượng thi đua gồm⟧ các xã"),
        Example("Hai là, về ⟦người tham gia:⟧ năm ấp"),
        Example("⟦Đối tượng thi đua:⟧ các xã"),
        Example("⟦Đối tượng dự thi đua là⟧ các xã"),
        Example("Đối tượng: các xã; đối tượng thi đua:các; người tham gia:các"),
        Example("mùa khô, ⟦đối tượng là⟧ các hộ"),
        Example("⟦Đối tượng tham gia phong trào thi đua bao gồm:⟧ các xã"),
        Example("⟦Người dự thi là⟧ thợ trẻ"),
        Example("đúng đối tượng là yêu cầu đầu tiên"),
        Example("Đối tượng thụ hưởng là các hộ nghèo"),
        Example("Đối tượng dự thi là trên 18 tuổi"),
    ),
)

REACHES = Rule(
    "campaign_reaches",
    rf"""
    \b{_CAMPAIGN}\b[^.;:]{{0,110}}?
    \b(?:triển\skhai|tổ\schức|phát\sđộng|mở(?:\s(?:rộng|ra))?|áp\sdụng|thực\shiện)\b(?:\s[^\s,.;:]{{1,12}}){{0,4}}?
    \s(?:tại|tới|đến|cho|đối\svới|trong|ở|với\ssự\stham\sgia\scủa)\s(?:cả\s)?(?={_MANY})
    """,
    (
        Example("⟦Phong trào thi đua được triển khai tới ⟧tất cả các đơn vị"),
        Example("⟦Cuộc thi mở rộng cho ⟧mọi công dân"),
        Example("⟦Chuyên đề được phát động, tổ chức thực hiện tại ⟧100% các cơ quan"),
        Example("Phong trào được tổ chức tại nhà văn hóa"),
    ),
)

MEANT_FOR = Rule(
    "campaign_meant_for",
    rf"""
    \b{_CAMPAIGN}\b(?:(?!\b(?:giải|thưởng|bằng|giấy|suất)\b)[^.;:]){{0,80}}?
    \b(?:dành\s(?:riêng\s)?cho|hướng\stới)\s(?:các\sđối\stượng\s(?:là\s)?)?
    """,
    (
        Example("⟦Cuộc thi dành cho ⟧học sinh các trường"),
        Example("⟦Hội thi dành riêng cho các đối tượng là ⟧thợ trẻ"),
        Example("Cuộc thi có 05 giải dành cho tập thể"),
    ),
)

TAKES_PART = Rule(
    "those_who_take_part",
    r"""
    (?:^[\s*\-]{0,3}|(?<=[.;:,]\s))(?:tham\sgia|dự\sthi|tranh\stài)(?:\s(?:thi\sđua|tranh\stài|tại|phong\strào|cuộc\sthi|hội\sthi|đợt)){0,3}
    \s(?:là|gồm|có)\s?:?\s
    """,
    (
        Example("⟦Tham gia thi đua có ⟧xã, ấp"),
        Example("⟦Tham gia phong trào gồm: ⟧xã, ấp"),
        Example("Đợt này khác trước. ⟦Tham gia là ⟧tất cả các đội"),
        Example("Theo kế hoạch, ⟦tham gia cuộc thi là ⟧thợ trẻ"),
        Example("Cán bộ tham gia là thành viên tổ"),
    ),
)

APPLIES = Rule(
    "rules_apply_to",
    rf"\báp\sdụng\s(?:đối\svới|với|cho|trong)\s(?:cả\s)?(?={_MANY}|\d)",
    (
        Example("⟦Áp dụng với cả ⟧09 đơn vị"),
        Example("Hướng dẫn này ⟦áp dụng đối với ⟧các chi đoàn"),
        Example("áp dụng cho cả Quy chế"),
        Example("áp dụng công nghệ trong sản xuất"),
    ),
)

INCLUDED_AFTER = Rule(
    "groups_are_included",
    r"\s(?:đều\s)?(?:(?:nằm\strong|thuộc)\sdiện\s(?:tham\sgia\s)?(?:thi\sđua|dự\sthi)|là\sđối\stượng\s(?:tham\sgia\s)?(?:thi\sđua|dự\sthi))\b"
    r"|\s(?:đều\s(?:(?:được|có\squyền|có\sthể)\s)?(?:đăng\ský\s)?|cùng\s)"
    r"(?:tham\sgia(?=\s?[,.;]|\s(?:thi\sđua|dự\sthi|cuộc|hội|đợt|phong)\b)(?:\s(?:thi\sđua|dự\sthi|cuộc|hội|đợt|phong))?|dự\sthi|vào\scuộc)\b"
    r"|\sđược\s(?:dự\sthi\sđua|tham\sgia\s(?:thi\sđua|phong\strào))\b",
    (
        Example("Các đội, tổ sản xuất⟦ đều nằm trong diện thi đua⟧"),
        Example("Các chi hội⟦ là đối tượng thi đua⟧"),
        Example("Mọi công dân⟦ đều có quyền tham gia cuộc⟧ thi"),
        Example("Các thôn⟦ cùng tham gia thi đua⟧"),
        Example("Các tổ⟦ đều đăng ký tham gia⟧; bản đăng ký gửi về xã"),
        Example("Mọi hội viên⟦ được dự thi đua⟧."),
        Example("Các tổ đều tham gia giao thông an toàn"),
        Example("Đúng đối tượng thi đua"),
    ),
)

LAUNCHED_AMONG = Rule(
    "campaign_launched_among",
    r"""
    \b(?:phát\sđộng|(?:tổ\schức|triển\skhai|mở)\s(?:phong\strào|đợt|cuộc\svận\sđộng))\b[^.;:]{0,160}?\s(?:trong|tới|đến)\s
    (?=(?:toàn\sthể\s|đội\sngũ\s|các\stầng\slớp\s)?
       (?:cán\sbộ|công\schức|viên\schức|đoàn\sviên|hội\sviên|công\snhân|giáo\sviên|học\ssinh|thanh\s(?:thiếu\s)?niên|thiếu\snhi
         |phụ\snữ|nông\sdân|nhân\sdân|cựu\schiến\sbinh|chiến\ssĩ|người\slao\sđộng|cb|cnvc))
    """,
    (
        Example("Sở ⟦phát động phong trào thi đua năm học mới trong ⟧đội ngũ giáo viên"),
        Example("Huyện đoàn ⟦triển khai phong trào thi đua giai đoạn mới trong ⟧đoàn viên"),
        Example("phát động phong trào trong toàn tỉnh"),
    ),
)

SHUT_OUT = Rule(
    "group_shut_out",
    r"""
    \b(?:(?:không|ko|chưa)\s(?:được\s|phải\s)?(?:tham\s(?:gia|dự)|dự\s(?:thi|giải)|thuộc\s(?:diện|phạm\svi|đối\stượng)|xét|bình\sxét
         |áp\sdụng|gửi|nhận|thi\slại|đưa\svào|tính|chấm)
      |đứng\sngoài|miễn\sthi|loại\strừ)\b
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
    """,
    (
        Example("các doanh nghiệp⟦, trừ⟧ hợp tác xã"),
        Example("⟦không gồm⟧ học viên"),
        Example("cán bộ bệnh viện⟦, ko gồm⟧ học viên"),
        Example("các đội phòng trừ sâu hại"),
        Example("các tổ chức không tôn giáo"),
    ),
)

ADMITTED = Rule(
    "group_admitted",
    r"""
    \s(?:(?:cũng|đều|thì)\s)?(?:được\s(?:khuyến\skhích|mời|quyền|tham\sgia|dự\sthi|đăng\ský)|có\s(?:thể|quyền)\s(?:tham\sgia|gửi|dự|đăng)
      |(?:đều\s|cùng\s)?tham\sgia\s(?:với\stư\scách|phong\strào|thi\sđua|cuộc\sthi|hội\sthi|dự\sthi|đợt))
    """,
    (
        Example("Các hợp tác xã⟦ được khuyến khích⟧ tham gia"),
        Example("người chơi ảnh⟦ cũng có thể gửi⟧ tác phẩm"),
        Example("Mọi cá nhân⟦ đều có quyền tham gia⟧ cuộc thi"),
        Example("Học sinh⟦ tham gia với tư cách⟧ đồng tác giả"),
        Example("người tham gia giao thông"),
    ),
)

AFTERWARDS = Rule(
    "after_the_groups",
    r"""
    ,?\s(?:(?:bắt\sđầu\s)?từ\s(?:nay|khi|ngày|đầu|tháng\s\d|năm\s\d)|với\s(?:các\s|những\s)?(?:nội\sdung|chủ\sđề|mục\stiêu|thời)|nhằm
       |kéo\sdài|thời\sgian|cụ\sthể|như\ssau|trong\s(?:thời\sgian|năm|quý|tháng)|diễn\sra|năm\s\d{4}|nhân\sdịp)\b
    """,
    (
        Example("các hộ gia đình⟦ từ nay⟧ đến cuối năm"),
        Example("toàn thể hội viên⟦ với các nội dung⟧ sau"),
        Example("các thôn⟦ năm 2021⟧"),
        Example("công nhân có tuổi nghề từ 24 tháng"),
    ),
)

DUTY = Rule(
    "duty_of_group",
    r"""
    \b(?:mỗi\s[^,.;]{1,40}?\s(?:cử|thành\slập|chọn|lập|được|nộp|gửi|có)|thi\sđua\stại\snơi|có\strách\snhiệm|chịu\strách\snhiệm|phải
       |cử\s(?:\d|tối|ít|không)|thành\slập\s\d|tổng\sđiểm|được\schia|chia\s(?:làm|thành))\b
    """,
    (
        Example("⟦Mỗi chi hội cử⟧ 01 đội"),
        Example("Chiến sĩ đi học ⟦thi đua tại nơi⟧ học"),
        Example("⟦Tổng điểm⟧ chuẩn"),
        Example("mỗi người dân trong tỉnh"),
    ),
)
