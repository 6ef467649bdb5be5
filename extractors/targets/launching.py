"""Words by which a campaign is launched among groups, applies to them, has them or calls on them; and those of a look back."""

from extractors.rules import Example, Rule
from extractors.targets.campaign_words import ANY_OF_MANY, CAMPAIGN, PEOPLE

HAS_TAKING_PART = Rule(
    "campaign_has_groups_taking_part",
    rf"""
    \b{CAMPAIGN}\b[^.;:,]{{0,60}}?(?<!đã)\s(?:có|quy\stụ|tập\shợp)\s
    (?=(?:{ANY_OF_MANY}|\d)[^.;:]{{1,120}}\s(?:tham\sgia|dự\sthi|tranh\stài|góp\smặt|so\stài|đua\stài)\b)
    """,
    (
        Example("⟦Hội diễn có ⟧18 đoàn nghệ thuật tranh tài"),
        Example("⟦Cuộc thi quy tụ ⟧các đội tuyển tham gia"),
        Example("Phong trào đã có 35 xã tham gia"),
        Example("Hội thi có 20 giải cho các đội"),
    ),
)


APPLIES = Rule(
    "rules_apply_to",
    rf"""
    \báp\sdụng\s(?:đối\svới|với|cho|trong)\s?:?\s(?:cả\s)?(?={ANY_OF_MANY}|\d)
    |\b(?:{CAMPAIGN}|bình\s(?:xét|chọn)|hướng\sdẫn|quy\sđịnh)(?:\s[^\s.,;:]{{1,12}}){{0,6}}?\s(?:áp\sdụng|dùng)\s(?:đối\svới|với|cho)\s?:?\s
    """,
    (
        Example("⟦Áp dụng với cả ⟧09 đơn vị"),
        Example("⟦Hướng dẫn này áp dụng đối với ⟧các chi đoàn"),
        Example("Việc ⟦bình chọn áp dụng cho ⟧doanh nghiệp"),
        Example("⟦Quy chế áp dụng với: ⟧hội phụ nữ"),
        Example("Mức thưởng áp dụng đối với tập thể"),
        Example("áp dụng cho cả Quy chế"),
        Example("áp dụng công nghệ trong sản xuất"),
    ),
)


LAUNCHED_AMONG = Rule(
    "campaign_launched_among",
    rf"""
    \b(?:phát\sđộng|(?:tổ\schức|triển\skhai|mở)\s(?:phong\strào|đợt|cuộc\svận\sđộng))\b[^.;:]{{0,160}}?\s(?:trong|tới|đến)\s(?!từng\s(?:thời|giai))
    (?=(?:toàn\sthể|đội\sngũ|đông\sđảo)\s|{PEOPLE}|{ANY_OF_MANY}|\d{{1,4}}\s[^\d])
    """,
    (
        Example("Sở ⟦phát động phong trào thi đua năm học mới trong ⟧đội ngũ giáo viên"),
        Example("Huyện đoàn ⟦triển khai phong trào thi đua giai đoạn mới trong ⟧đoàn viên"),
        Example("Sở ⟦phát động thi đua trong ⟧đội ngũ thầy thuốc"),
        Example("UBND huyện ⟦phát động phong trào thi đua “Đường hoa nông thôn” tới ⟧22 xã"),
        Example("Hội phát động đến từng thời điểm"),
        Example("phát động phong trào trong toàn tỉnh"),
    ),
)


CALLS_ON = Rule(
    "launcher_calls_on",
    rf"""
    \b(?:kêu\sgọi|(?:vận\sđộng|đề\snghị|yêu\scầu(?=[^.;:]{{1,200}}\shưởng\sứng\s)|mời|mong(?:\smuốn)?|khuyến\skhích)
      (?=[^.;:]{{1,200}}\s(?:đăng\ský\stham\sgia|hưởng\sứng|tham\sgia)\s(?:phong\strào|đợt\s(?:thi\sđua|cao)|cuộc)))\s
    (?=(?:toàn\sthể\s|đội\sngũ\s)?{PEOPLE}|{ANY_OF_MANY})
    """,
    (
        Example("Công đoàn ⟦kêu gọi ⟧toàn thể đoàn viên hăng hái thi đua"),
        Example("Xã ⟦vận động ⟧mỗi hộ gia đình đăng ký tham gia phong trào"),
        Example("Bí thư ⟦đề nghị ⟧mỗi chi bộ hăng hái tham gia phong trào"),
        Example("Chủ tịch ⟦yêu cầu ⟧các sở hưởng ứng phong trào"),
        Example("yêu cầu các sở đăng ký tham gia phong trào"),
        Example("tuyên truyền, vận động nhân dân hiến đất làm đường"),
        Example("kêu gọi đầu tư vào khu công nghiệp"),
    ),
)


LOOKS_BACK = Rule(
    "sentence_looks_back",
    r"""
    ^[\s*"\-]{0,4}(?:(?:qua|sau|trong|nhìn\slại|trải\squa)\s(?:(?:hơn|gần|tròn)\s)?\d{1,3}\s(?:năm|tháng|ngày)\b(?!\s(?:tới|này))
      |(?:trong\s)?(?:những\snăm|thời\sgian|năm|giai\sđoạn)\s(?:qua|trước)\b|kết\squả)
    """,
    (
        Example("⟦Qua 5 năm⟧ triển khai phong trào với sự tham gia của các xã"),
        Example("⟦Thời gian qua⟧, phong trào thu hút 12 xã"),
        Example("Trong 3 tháng tới, đợt thi đua dành cho các tổ"),
        Example("Phong trào dành cho các tổ"),
    ),
)


MANY = Rule(
    "many",
    rf"^(?:{ANY_OF_MANY}|\d)",
    (
        Example("⟦các⟧ xã"),
        Example("⟦1⟧2 buôn"),
        Example("⟦toàn thể⟧ hội viên"),
        Example("Huyện hưởng ứng"),
        Example("cả các thôn"),
    ),
)
