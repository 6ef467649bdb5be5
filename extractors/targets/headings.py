"""Headings of target sections, other sections' headings that end them, and labels inside them."""

from extractors.rules import Example, Rule

_NUMBER = r"(?:(?:(?:điều|mục|phần)\s)?(?:[ivx]{1,4}|\d{1,2})[.)]\s{0,2})?"

NAMED_HEADING = Rule(
    "heading_that_names_targets",
    rf"""
    ^[\s*"]{{0,4}}{_NUMBER}(?:về\s)?
    (?:(?:phạm\svi(?:\s(?:điều\schỉnh|áp\sdụng))?|điều\skiện|quy\smô|thời\sgian|thành\sphần|nội\sdung|hình\sthức|địa\s(?:điểm|bàn))
       \s?(?:,|và|-|/)\s?){{0,3}}(?:các\s|những\s)?đối\stượng\b
    (?!,?\s(?:và\s)?(?:khen|được\s(?:khen|xét(?!\s(?:thi\sđua|bình))|tặng|đề|hỗ|hưởng|vay|cấp|miễn|ưu)|hỗ\strợ|cho\svay|tuyên\struyền|kiểm\s(?:tra|toán|soát)|thanh\stra|giám\ssát|bồi\sdưỡng|phục\svụ|quản\slý|bảo\strợ|ưu\stiên|rà\ssoát
         |điều\stra|trợ\sgiúp|đánh\sgiá|đóng\sgóp|đề\snghị|mức|xét(?!\s(?:thi\sđua|bình))|tặng|tiêu\schuẩn|hình\sthức\skhen|dự\stuyển|tuyển|chính\ssách|thụ|không|có)\b)
    (?:\s(?:thi\sđua|tham\s(?:gia|dự)|dự\s(?:thi|giải)|(?:được\s)?(?:bình\s)?xét(?:\sthi\sđua)?|áp\sdụng|cụ\sthể|tập\sthể|cá\snhân)\b)?+
    (?!\s(?:tập\shuấn|hội\snghị|lễ|đào\stạo|bảo\shiểm|khảo\ssát|hội\sthảo|giao\sthông)\b)
    """,
    (
        Example("⟦Đối tượng thi đua⟧"),
        Example("⟦PHẠM VI, ĐỐI TƯỢNG⟧ VÀ NỘI DUNG"),
        Example("⟦Phạm vi và đối tượng tham dự⟧"),
        Example("⟦Phạm vi điều chỉnh, đối tượng áp dụng⟧"),
        Example("⟦Thời gian, địa điểm và đối tượng dự thi⟧"),
        Example("⟦**II. Đối tượng thi đua⟧**"),
        Example("⟦Đối tượng được xét thi đua⟧"),
        Example("⟦Đối tượng bình xét⟧"),
        Example("⟦Đối tượng xét thi đua⟧"),
        Example("Đối tượng xét tặng; đối tượng được xét vay vốn"),
        Example("Đối tượng tham gia tập huấn"),
        Example("Đối tượng khen thưởng"),
        Example("Đối tượng thanh tra"),
        Example("Đối tượng, tiêu chuẩn xét tặng"),
        Example("Bảo đảm đúng đối tượng thi đua"),
    ),
)

PARTICIPANTS_HEADING = Rule(
    "heading_that_names_participants",
    rf"""
    ^[\s*"]{{0,4}}{_NUMBER}(?:về\s)?
    (?:(?:những\s)?ai\s(?:được\s)?(?:tham\s(?:gia|dự)|dự\sthi|thi\sđua|vào\scuộc|(?:bình\s)?xét(?!\s(?:tặng|khen)))\b
     | (?:những\s)?(?:người|thí\ssinh|tác\sgiả)\s(?:(?:được|có\squyền|đủ\sđiều\skiện)\s)?
       (?:dự\s(?:thi|giải)|tham\s(?:gia|dự)|thi\sđua|gửi\s[^\s.:]{{1,8}})
       (?=\s{{0,3}}(?:[:.*]|$|(?:hội|cuộc)\sthi))
     | thí\ssinh(?=\s{{0,3}}$)
     | (?:những\s)?ai\s(?:có\sthể|có\squyền)\s(?:tham\s(?:gia|dự)|dự\sthi|gửi)\b
     | lực\slượng(?=\s{{0,3}}(?:[:.*]|$)|(?:,|\svà)\s(?:thời|địa|phạm))
     | (?:phạm\svi(?:,|\svà)\s)?thành\sphần(?:\s(?:tham\sgia|dự\sthi|thi\sđua))?(?=\s{{0,3}}(?:[:.*]|$))
     | diện\s(?:được\s)?(?:xét|thi\sđua)\b
     | tham\sgia\s(?:thi\sđua|phong\strào|cuộc\sthi|hội\sthi|dự\sthi)(?:\s(?:là|gồm|có))?(?=\s{{0,3}}(?::|$))
     | (?:các\s)?(?:(?:cơ\squan|địa\sphương|tập\sthể|đơn\svị)(?:,|\svà)\s){{0,2}}
       (?:cơ\squan|địa\sphương|đơn\svị|đầu\smối|đội|tập\sthể|cá\snhân|lực\slượng|thành\sphần|chủ\sthể|diện)\s(?:tham\sgia|dự\sthi|thi\sđua)\b
       (?!\s(?:tập\shuấn|hội\snghị|lễ|đoàn|hội\sthảo)\b)
    )
    """,
    (
        Example("⟦Ai được dự thi⟧"),
        Example("⟦Thí sinh dự thi⟧"),
        Example("⟦Người tham gia⟧ cuộc thi"),
        Example("⟦Thí sinh⟧"),
        Example("Thí sinh nộp bài"),
        Example("⟦Người có quyền gửi mẫu⟧"),
        Example("⟦Ai có thể tham gia⟧ cuộc thi"),
        Example("⟦Thành phần tham gia⟧: các lớp"),
        Example("⟦Các đơn vị tham gia⟧"),
        Example("⟦Tập thể, cá nhân tham gia⟧ thi đua"),
        Example("⟦Cơ quan, đơn vị, cá nhân tham gia⟧"),
        Example("⟦Phạm vi và thành phần⟧"),
        Example("⟦Diện được xét⟧"),
        Example("⟦Ai được xét⟧"),
        Example("⟦Chủ thể thi đua⟧"),
        Example("⟦Lực lượng⟧, thời gian"),
        Example("⟦Lực lượng⟧: các đại đội"),
        Example("Ai được xét tặng"),
        Example("Lực lượng kiểm lâm tuần tra"),
        Example("⟦Tham gia phong trào có⟧: các trạm"),
        Example("Tham gia phong trào có 05 đội"),
        Example("Thành phần hồ sơ"),
        Example("Người tham gia giao thông phải đội mũ bảo hiểm"),
        Example("Thành phần tham gia hội nghị"),
        Example("Thành phần tham dự: lãnh đạo Sở"),
    ),
)
HEADINGS = (NAMED_HEADING, PARTICIPANTS_HEADING)

REACH_HEADING = Rule(
    "heading_that_names_the_reach",
    rf"""
    ^[\s*"]{{0,4}}{_NUMBER}(?:về\s)?phạm\svi(?:\s(?:áp\sdụng|tham\sgia|thi\sđua|thực\shiện|triển\skhai|tổ\schức|điều\schỉnh))?
    (?=\s{{0,3}}[:.])
    """,
    (
        Example("⟦Phạm vi áp dụng⟧: các công ty con"),
        Example("⟦2. Phạm vi⟧. Các xã"),
        Example("Phạm vi"),
        Example("Phạm vi ảnh hưởng: rộng"),
        Example("Phạm vi áp dụng rộng"),
    ),
)

DUTIES = Rule(
    "section_of_duties",
    r"^[\s*\"]{0,4}(?:[^\s.;:]{1,12}\s){0,4}?(?:tổ\schức\s(?:thực\shiện|triển\skhai)|phân\scông|trách\snhiệm|nhiệm\svụ\scụ\sthể)\b",
    (
        Example("⟦Tổ chức thực hiện⟧"),
        Example("⟦Phân công⟧ nhiệm vụ"),
        Example("⟦Công tác tổ chức thực hiện⟧"),
        Example("Nội dung thi đua"),
    ),
)

TITLE_END = Rule(
    "target_heading_end",
    r"^[^:.;\n]{0,60}?(?:\s?[:?]|\.(?=[\s*])|\s(?:bao\s)?gồm(?:\scó)?\b(?:\s?:)?|\slà\b(?:\s?:)?)",
    (
        Example("⟦ tham gia phong trào:⟧ các lớp"),
        Example("⟦ thi đua gồm⟧ các xã"),
        Example("⟦ thi đua là:⟧ các xã"),
        Example("⟦.⟧ Các phòng"),
        Example("⟦?⟧ Đoàn viên"),
        Example(" và 1.200 người"),
    ),
)

OTHER_SECTION = Rule(
    "other_section",
    r"""
    ^[\s*"]{0,4}(?:\d{1,2}[.)]\s{0,2})?(?:về\s)?
    (?:thời\s(?:gian|hạn|điểm)|nội\sdung|tiêu\s(?:chí|chuẩn)|mục\s(?:đích|tiêu)|yêu\scầu|hình\sthức|khen\sthưởng|cơ\scấu
      |giải\sthưởng|kinh\sphí|tổ\schức\sthực\shiện|thang\sđiểm|cách\s(?:thức|chấm|thi|tính)|phương\s(?:thức|pháp|châm)|điều\skiện
      |nguyên\stắc|lộ\strình|tác\sphẩm|số\slượng|quy\s(?:định|trình)|đề\stài|chủ\sđề|phần\sthi|địa\sđiểm|nhiệm\svụ|giải\spháp
      |trách\snhiệm|quyền\slợi|hồ\ssơ|đăng\ský|nơi\snhận|biện\spháp|danh\shiệu|chỉ\stiêu|phạm\svi|ban\stổ\schức)\b
    """,
    (
        Example("⟦Thời gian⟧ thi đua"),
        Example("⟦Về hình thức⟧ khen thưởng"),
        Example("⟦**2. Nội dung⟧ thi đua**"),
        Example("Các tổ chức hội"),
    ),
)

AWARDING = Rule(
    "awarding_section",
    r"""
    ^[\s*"]{0,4}(?:(?!thi\sđua)[^\s.;:]{1,12}\s){0,6}?(?:khen(?:\sthưởng)?|giải\sthưởng|danh\shiệu|xét\stặng|bình\sxét)\b
    """,
    (
        Example("⟦Khen thưởng⟧"),
        Example("⟦Khen⟧ năm"),
        Example("⟦Đối tượng và tiêu chuẩn khen thưởng⟧ chuyên đề"),
        Example("Nội dung thi đua và khen thưởng"),
        Example("Đối tượng thi đua"),
    ),
)

LABEL = Rule(
    "recipient_label",
    r"""
    ^[\s*"(]{0,4}(?:(?:đối\svới|về|đối\stượng|khối|là)\s)?(?:các\s)?
    (?:tập\sthể|cá\snhân|tổ\schức|hộ\sgia\sđình|địa\sphương|đơn\svị)(?:\s(?:thi\sđua|gồm|dự\sthi))?
    \s{0,2}(?::|\*{0,2}\s{0,2}$)
    |^[\s*"(]{0,4}(?:đối\svới\s|ở\s)?(?:bảng|nhóm|khối|hạng\smục|cấp|diện|lứa\stuổi|nội\sdung)\s[^:.;\n]{1,60}?\s?:
    |^[^:;.\n]{1,80}?\s(?:gồm|như\ssau|sau\sđây|khối|bảng|nhóm)(?:\scó)?\s?:
    |^[^:;.,\n]{1,40}?,\s(?:bao\s)?gồm\s(?=[^,;]{1,60}[,;])
    |^[\s*"(]{0,4}(?:thí\ssinh|người\sdự\sthi|tác\sgiả)\s(?:dự\sthi\s)?là\s
    |^[\s*"(]{0,4}(?:(?:tất\scả\s)?(?:mọi|những|các)\s(?:đối\stượng|ai|người)|bất\s(?:cứ|kỳ)\sai|ai)(?:\s[^\s.,;:()]{1,10}){0,8}?\slà\s
    """,
    (
        Example("⟦Về tập thể:⟧ các phòng"),
        Example("⟦Cá nhân:⟧ cán bộ"),
        Example("⟦Tập thể⟧"),
        Example("⟦Đối tượng cá nhân:⟧ công chức"),
        Example("⟦Cấp xã:⟧ các thôn"),
        Example("⟦Bảng A:⟧ học sinh tiểu học"),
        Example("⟦Bảng B (khối THCS):⟧ học sinh lớp 6"),
        Example("⟦Khối xã, thị trấn:⟧ UBND mười xã"),
        Example("⟦Thí sinh là ⟧giáo viên"),
        Example("⟦Có 24 đầu mối, gồm:⟧ các đại đội"),
        Example("⟦Thi đua ở ba khối:⟧ khối cơ quan"),
        Example("⟦toàn ngành Tòa án, gồm ⟧Tòa án tỉnh, các Tòa án khu vực"),
        Example("các hộ, gồm hộ nghèo"),
        Example("⟦Mọi đối tượng yêu thích nhiếp ảnh là ⟧công dân Việt Nam"),
        Example("⟦Bất kỳ ai là ⟧người lao động"),
        Example("Tập thể các khoa, phòng"),
    ),
)
