"""Headings of the sections that name who competes, or how far a campaign reaches."""

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

_WHO = r"""(?:(?:các|những)\s)?(?:ai|bên|người(?:\s(?:chơi|viết|vẽ|thi))?|thí\ssinh|tác\sgiả|thành\sviên|cơ\squan|địa\sphương
    |đơn\svị|đầu\smối|đội|hộ|tập\sthể|cá\snhân|tổ\schức|lực\slượng|thành\sphần|chủ\sthể|diện|nơi)"""
_TAKES_PART = r"""(?:tham\sgia|(?<!thành\sphần\s)tham\sdự|dự\s(?:thi(?:\sđua)?|giải)|thi\sđua|(?<=ai\s)(?:đua|thi)
    |(?:tranh|so)\stài|vào\scuộc|nhập\scuộc|hưởng\sứng|đăng\ský\s(?:thi\sđua|tham\sgia|dự\sthi)|có\smặt|gửi\s[^\s.:]{1,8}|(?:bình\s)?xét|bình\schọn)"""
_IN_WHAT = r"""(?:\s(?:trong\s|vào\s)?(?:bình\sxét|thi\sđua|dự\sthi|phong\strào(?:\sthi\sđua)?|giải
    |(?:cuộc|hội|đợt)\s(?:thi\sđua|thi|đua|vận\sđộng|thao|diễn))(?:\snày)?)?(?:\s"[^"\n]{1,80}")?"""

PARTICIPANTS_HEADING = Rule(
    "heading_that_names_participants",
    rf"""
    ^[\s*"]{{0,4}}{_NUMBER}(?:về\s)?(?:phạm\svi(?:,|\svà)\s)?
    (?: {_WHO}(?:(?:,|\svà)\s{_WHO}){{0,3}}\s(?:(?:được|cùng|sẽ|có\s(?:thể|quyền)|đủ\sđiều\skiện)\s)?{_TAKES_PART}{_IN_WHAT}
      | (?:thí\ssinh|thành\sphần|lực\slượng)
      | tham\sgia{_IN_WHAT}(?=[^.*?,]{{0,8}}:)
      | (?:tác\sgiả|người\s(?:chơi|viết|vẽ|thi))(?=(?:,|\svà)\s) )
    (?=\s{{0,3}}(?:[:.*?]|$)|\s(?:là|gồm|có)\s{{0,2}}(?::|$)
      |(?:,|\svà)\s(?:thời|địa|phạm|điều\skiện|cách|hình|tác\sphẩm|bài|ảnh|sản\sphẩm|nội)\b)
    """,
    (
        Example("⟦Ai được dự thi⟧"),
        Example("⟦Ai đua⟧"),
        Example("⟦Ai tham gia⟧?"),
        Example("⟦Ai có mặt trong cuộc đua này⟧?"),
        Example("⟦Thí sinh dự thi⟧"),
        Example("⟦Người tham gia phong trào “Ba sạch”⟧"),
        Example("⟦Những người vào cuộc⟧"),
        Example("⟦Các bên tham gia⟧"),
        Example("⟦Thành viên bình xét⟧"),
        Example("⟦Người viết⟧ và bài viết"),
        Example("⟦Tác giả⟧, tác phẩm"),
        Example("Tác giả: Nguyễn Văn An; tác giả và gia đình"),
        Example("Người đua"),
        Example("⟦Thí sinh⟧"),
        Example("⟦Thí sinh⟧: đoàn viên"),
        Example("Thí sinh nộp bài"),
        Example("⟦Người có quyền gửi mẫu⟧"),
        Example("⟦Ai có thể tham gia cuộc thi⟧"),
        Example("⟦Thành phần tham gia⟧: các lớp"),
        Example("⟦Các đơn vị tham gia⟧"),
        Example("⟦Tập thể, cá nhân dự thi đua⟧"),
        Example("⟦Cơ quan, đơn vị, cá nhân tham gia⟧"),
        Example("⟦Phạm vi và thành phần⟧"),
        Example("⟦Diện được xét⟧"),
        Example("⟦Ai được xét⟧"),
        Example("⟦Chủ thể thi đua⟧"),
        Example("⟦Lực lượng⟧, thời gian"),
        Example("⟦Lực lượng⟧: các đại đội"),
        Example("Ai được xét tặng"),
        Example("Lực lượng kiểm lâm tuần tra"),
        Example("⟦Tham gia⟧: 32 trạm"),
        Example("⟦Tham gia phong trào⟧ có: các trạm"),
        Example("Tham gia phong trào có 05 đội"),
        Example("Tham gia"),
        Example("Thành phần hồ sơ; thành phần gồm có các trạm"),
        Example("Người tham gia giao thông phải đội mũ bảo hiểm"),
        Example("Thành phần tham gia hội nghị"),
        Example("Thành phần tham dự: lãnh đạo Sở"),
        Example("⟦Những ai tham dự⟧"),
    ),
)
HEADINGS = (NAMED_HEADING, PARTICIPANTS_HEADING)

# Guidance on yearly awards may name nobody else; this stands back behind every other naming.
AWARDED_HEADING = Rule(
    "heading_that_names_who_is_awarded",
    rf"""^[\s*"]{{0,4}}{_NUMBER}(?:về\s)?(?:các\s)?đối\stượng(?:\s(?:và\s)?(?:được\s)?(?:bình\s)?xét(?:,\s)?)?\skhen\sthưởng(?=\s{{0,3}}(?:[:.*]|$))""",
    (
        Example("⟦I. ĐỐI TƯỢNG KHEN THƯỞNG⟧"),
        Example("⟦1. Đối tượng xét khen thưởng⟧:"),
        Example("Đối tượng và tiêu chuẩn khen thưởng"),
        Example("Đối tượng khen thưởng chuyên đề"),
    ),
)

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
