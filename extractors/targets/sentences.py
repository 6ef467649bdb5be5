"""Words of a running sentence that introduce who competes."""

from extractors.rules import Example, Rule

_CAMPAIGN = (
    r"(?:phong\strào|chuyên\sđề|đợt|cuộc\s(?:thi|đua|vận\sđộng)|hội\s(?:thi|thao|diễn)|liên\shoan|sân\schơi|giải\s(?:báo\schí|thưởng)"
    r"|chiến\sdịch|chương\strình|kế\shoạch|thể\slệ|quy\schế)"
)
_PEOPLE = (
    r"(?:cán\sbộ|công\schức|viên\schức|đoàn\sviên|hội\sviên|công\snhân|giáo\sviên|học\ssinh|sinh\sviên|thanh\s(?:thiếu\s)?niên|thiếu\snhi"
    r"|giảng\sviên|học\sviên|đảng\sviên|nhân\sviên|kỹ\ssư|thợ|người\slàm|lao\sđộng|quân\snhân|sĩ\squan|ngư\sdân|lực\slượng|hộ"
    r"|phụ\snữ|nông\sdân|nhân\sdân|người\sdân|cựu\schiến\sbinh|chiến\ssĩ|người\slao\sđộng|cb|cnvc)"
)
_MANY = r"(?:100\s?%|tất\s(?:cả|thảy)|toàn\s(?:thể|bộ)\b|(?:mọi|các|những|từng|mỗi)\b|cả\s\d)"

NAMED = Rule(
    "targets_named",
    r"""
    (?:(?<!đúng\s)đối\stượng|\b(?:người|lực\slượng|thành\sphần)\s(?:tham\sgia|dự\sthi)
      |\b(?:nòng\scốt|chủ\slực|chủ\sthể|hạt\snhân)(?=\scủa\s(?:phong|đợt|cuộc))
      |(?:^[\s*\-]{0,3}|(?<=[.;:]\s))thí\ssinh|\bdiện\s(?:được\s)?(?:bình\sxét|xét|thi\sđua|dự\sthi)|\bthành\sviên\s(?:của\s)?(?:cụm|khối)(?:\sthi\sđua)?)
    (?:\s(?:thi\sđua|tham\s(?:gia|dự)|dự\s(?:thi(?:\sđua)?|giải)|áp\sdụng|vận\sđộng|hưởng\sứng|phát\sđộng|của|được|này|chính|chủ\syếu|cụ\sthể
       |lần\snày|tập\sthể|cá\snhân|phong\strào|chuyên\sđề|đợt|cao\sđiểm|bình\sxét|đăng\ský
       |(?:cuộc\s(?:thi|vận\sđộng|đua)|hội\s(?:thi|thao)|giải)(?:\s[^\s.,;:]{1,12}){0,8}?|"[^"\n]{1,80}")){0,6}?
    (?:\s(?:là|gồm|bao\sgồm|mở\srộng\s(?:thêm|đến|tới|cho|sang))(?:\scó)?\b(?!\s(?:trên|dưới|từ)\b)(?:\s?:)?
      | (?<=[.;]\sđối\stượng)\s?:(?=\s) | (?<=thi\sđua)\s?:(?=\s) | (?<=tham\sgia)\s?:(?=\s))
    """,
    (
        Example("⟦Đối tượng thi đua gồm⟧ các xã"),
        Example("Hai là, về ⟦người tham gia:⟧ năm ấp"),
        Example("⟦Đối tượng thi đua:⟧ các xã"),
        Example("⟦Đối tượng dự thi đua là⟧ các xã"),
        Example("Phạm vi: toàn xã. ⟦Đối tượng:⟧ các thôn"),
        Example("Đối tượng: các xã; đối tượng thi đua:các; người tham gia:các. Đối tượng:các"),
        Example("mùa khô, ⟦đối tượng là⟧ các hộ"),
        Example("⟦Đối tượng tham gia phong trào thi đua bao gồm:⟧ các xã"),
        Example("⟦Người dự thi là⟧ thợ trẻ"),
        Example("⟦Đối tượng tham gia hội thi thợ giỏi cấp tỉnh là⟧ thợ lò"),
        Example("⟦Diện bình xét là⟧ hộ gia đình"),
        Example("⟦Nòng cốt của phong trào là⟧ các chi hội"),
        Example("nòng cốt là dân quân"),
        Example("⟦Thí sinh là⟧ nữ công nhân"),
        Example("Hội thi có hai bảng. ⟦Thí sinh gồm⟧ thợ trẻ"),
        Example("các thí sinh là học sinh"),
        Example("⟦đối tượng mở rộng thêm⟧ lao động tự do"),
        Example("⟦Thành viên của Khối thi đua gồm⟧ mười chi nhánh"),
        Example("đúng đối tượng là yêu cầu đầu tiên"),
        Example("Đối tượng thụ hưởng là các hộ nghèo"),
        Example("Đối tượng dự thi là trên 18 tuổi"),
    ),
)

REACHES = Rule(
    "campaign_reaches",
    rf"""
    \b{_CAMPAIGN}\b[^.;:]{{0,140}}?
    \b(?:triển\skhai|tổ\schức|phát\sđộng|diễn\sra|mở(?:\s(?:rộng|ra))?|áp\sdụng|thực\shiện
       |hướng|nhắm|tập\strung|lan|nhân\srộng|phủ|vươn|đi|chạm|bao\strùm|dành|gọi)\b(?:\s[^\s,.;:]{{1,12}}){{0,7}}?
    ,?\s(?:tại|tới|đến|về|vào|cho|với|đối\svới|trong|ở|(?:với|có)\ssự\s(?:tham\sgia|vào\scuộc|hưởng\sứng)\scủa)\s(?:cả\s)?(?={_MANY}|{_PEOPLE}\b|đội\sngũ\s|\d{{1,4}}\s[^\d])
    """,
    (
        Example("⟦Phong trào thi đua được triển khai tới ⟧tất cả các đơn vị"),
        Example("⟦Cuộc thi mở rộng cho ⟧mọi công dân"),
        Example("⟦Chuyên đề được phát động, tổ chức thực hiện tại ⟧100% các cơ quan"),
        Example("⟦Phong trào hướng về ⟧các khóm, ấp"),
        Example("⟦Phong trào lan tỏa đến ⟧các dòng họ"),
        Example("⟦Phong trào được tổ chức trên phạm vi cả nước, với sự tham gia của ⟧các bộ"),
        Example("Phong trào được tổ chức tại nhà văn hóa"),
    ),
)

MEANT_FOR = Rule(
    "campaign_meant_for",
    rf"""
    \b{_CAMPAIGN}\b(?:(?!\b(?:giải|thưởng|bằng|giấy|suất)\b)[^.;:]){{0,80}}?
    \b(?:(?:dành|tính)\s(?:riêng\s)?cho|chào\sđón|hướng\stới(?!\s(?:kỷ|chào|mục)\b)|mở\scho|(?<!đã\s)thu\shút(?:\ssự\stham\sgia\scủa)?|(?:có|nhận\sđược|với|cùng)\ssự\s(?:tham\sgia|hưởng\sứng|vào\scuộc|góp\smặt)\scủa)\s(?:các\sđối\stượng\s(?:là\s)?)?
    |^[\s*"-]{{0,4}}giải(?:\s[^\s.;:,]{{1,12}}){{0,8}}?\s(?:là\sgiải\s[^.;:]{{1,60}}?\s)?
     dành\scho\s(?=(?:mọi\s|các\s|những\s)?(?:tác\sgiả|nhóm\stác|nhà\sbáo|phóng\sviên|người\slàm))
    """,
    (
        Example("⟦Cuộc thi dành cho ⟧học sinh các trường"),
        Example("⟦Hội thi dành riêng cho các đối tượng là ⟧thợ trẻ"),
        Example("⟦Phong trào thu hút sự tham gia của ⟧17 buôn"),
        Example("⟦Phong trào nhận được sự hưởng ứng của ⟧các chi đoàn"),
        Example("⟦Cuộc thi chào đón ⟧mọi bạn trẻ"),
        Example("⟦Giải sáng tác trẻ dành cho ⟧các tác giả"),
        Example("Cơ cấu giải sáng tác dành cho các tác giả"),
        Example("Cuộc thi hướng tới kỷ niệm 70 năm"),
        Example("Cuộc thi đã thu hút 412 bài"),
        Example("Giải nhất dành cho đội có điểm cao"),
        Example("Cuộc thi có 05 giải dành cho tập thể"),
    ),
)

TAKES_PART = Rule(
    "those_who_take_part",
    r"""
    (?:^[\s*\-]{0,3}|(?<=[.;:,]\s))(?:cùng\s)?(?:tham\sgia|dự\sthi|tranh\stài|hưởng\sứng)(?:\s(?:thi\sđua|tranh\stài|tại|phong\strào|cuộc\sthi|hội\sthi|đợt|này|lần\snày|năm\snay|giải(?:\s[^\s.,;:]{1,10}){0,3}?)){0,4}
    \s(?:là|gồm|(?:còn\s)?có)\s?:?\s
    """,
    (
        Example("⟦Tham gia thi đua có ⟧xã, ấp"),
        Example("⟦Cùng tham gia thi đua còn có ⟧các bến xe"),
        Example("⟦Tham gia đợt thi đua này có ⟧các tổ"),
        Example("⟦Tham gia phong trào gồm: ⟧xã, ấp"),
        Example("Đợt này khác trước. ⟦Tham gia là ⟧tất cả các đội"),
        Example("Theo kế hoạch, ⟦tham gia cuộc thi là ⟧thợ trẻ"),
        Example("Cán bộ tham gia là thành viên tổ"),
    ),
)

HAS_TAKING_PART = Rule(
    "campaign_has_groups_taking_part",
    rf"""
    \b{_CAMPAIGN}\b[^.;:,]{{0,60}}?(?<!đã)\s(?:có|quy\stụ|tập\shợp)\s
    (?=(?:{_MANY}|\d)[^.;:]{{1,120}}\s(?:tham\sgia|dự\sthi|tranh\stài|góp\smặt|so\stài|đua\stài)\b)
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
    \báp\sdụng\s(?:đối\svới|với|cho|trong)\s?:?\s(?:cả\s)?(?={_MANY}|\d)
    |\b(?:{_CAMPAIGN}|bình\s(?:xét|chọn)|hướng\sdẫn|quy\sđịnh)(?:\s[^\s.,;:]{{1,12}}){{0,6}}?\s(?:áp\sdụng|dùng)\s(?:đối\svới|với|cho)\s?:?\s
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
    (?=(?:toàn\sthể|đội\sngũ|đông\sđảo)\s|{_PEOPLE}|{_MANY}|\d{{1,4}}\s[^\d])
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
    (?=(?:toàn\sthể\s|đội\sngũ\s)?{_PEOPLE}|{_MANY})
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
    rf"^(?:{_MANY}|\d)",
    (
        Example("⟦các⟧ xã"),
        Example("⟦1⟧2 buôn"),
        Example("⟦toàn thể⟧ hội viên"),
        Example("Huyện hưởng ứng"),
        Example("cả các thôn"),
    ),
)
