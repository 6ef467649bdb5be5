"""Headings of sections on other matters, which end those on targets, and labels inside these."""

from extractors.rules import Example, Rule

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
      |nguyên\stắc|lộ\strình|tác\sphẩm|bài\s(?:viết|thi|dự)|số\slượng|quy\s(?:định|trình)|đề\stài|chủ\sđề|phần\sthi|địa\sđiểm|nhiệm\svụ|giải\spháp
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

MEETING = Rule(
    "meeting_section",
    r"^[\s*\"]{0,4}(?:[^\s.;:]{1,12}\s){0,4}?(?:hội\snghị|cuộc\shọp|buổi\slễ|lễ\s(?:phát\sđộng|ký|trao|tổng\skết)|(?:sơ|tổng)\skết)\b",
    (
        Example("⟦Hội nghị⟧ ký giao ước thi đua"),
        Example("⟦Tổ chức lễ phát động⟧"),
        Example("⟦Tổ chức sơ kết⟧ phong trào thi đua"),
        Example("Nghị quyết hội nghị".replace("hội nghị", "đại hội")),
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
    |^[\s*"(]{0,4}(?:tt|cn)\s?:
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
        Example("⟦TT:⟧ 04 phòng"),
        Example("⟦Có 24 đầu mối, gồm:⟧ các đại đội"),
        Example("⟦Thi đua ở ba khối:⟧ khối cơ quan"),
        Example("⟦toàn ngành Tòa án, gồm ⟧Tòa án tỉnh, các Tòa án khu vực"),
        Example("các hộ, gồm hộ nghèo"),
        Example("⟦Mọi đối tượng yêu thích nhiếp ảnh là ⟧công dân Việt Nam"),
        Example("⟦Bất kỳ ai là ⟧người lao động"),
        Example("Tập thể các khoa, phòng"),
    ),
)
