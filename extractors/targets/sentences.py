"""Words of a running sentence that introduce who competes."""

from extractors.rules import Example, Rule
from extractors.targets.campaign_words import ANY_OF_MANY, CAMPAIGN, PEOPLE

NAMED = Rule(
    "targets_named",
    r"""
    (?:(?<!đúng\s)đối\stượng|\b(?:người|lực\slượng|thành\sphần)\s(?:tham\sgia|dự\sthi)
      |\b(?:nòng\scốt|chủ\slực|chủ\sthể|hạt\snhân)(?=\scủa\s(?:phong|đợt|cuộc))
      |(?:^[\s*\-]{0,3}|(?<=[.;:]\s))thí\ssinh|\bdiện\s(?:được\s)?(?:bình\sxét|xét|thi\sđua|dự\sthi)|\bthành\sviên\s(?:của\s)?(?:cụm|khối)(?:\sthi\sđua)?)
    (?:\s(?:vẫn|sẽ|thi\sđua|tham\s(?:gia|dự)|dự\s(?:thi(?:\sđua)?|giải)|áp\sdụng|vận\sđộng|hưởng\sứng|phát\sđộng|của|được|này|chính|chủ\syếu|cụ\sthể
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
        Example("⟦Đối tượng thi đua vẫn là⟧ các chi bộ"),
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
    \b{CAMPAIGN}\b[^.;:]{{0,140}}?
    \b(?:triển\skhai|tổ\schức|phát\sđộng|diễn\sra|mở(?:\s(?:rộng|ra))?|áp\sdụng|thực\shiện
       |hướng|nhắm|tập\strung|lan|nhân\srộng|phủ|vươn|đi|chạm|bao\strùm|dành|gọi)\b(?:\s[^\s,.;:]{{1,12}}){{0,7}}?
    ,?\s(?:tại|tới|đến|về|vào|cho|với|đối\svới|trong|ở|(?:với|có)\ssự\s(?:tham\sgia|vào\scuộc|hưởng\sứng)\scủa)\s(?:cả\s)?(?={ANY_OF_MANY}|{PEOPLE}\b|đội\sngũ\s|\d{{1,4}}\s[^\d])
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
    \b{CAMPAIGN}\b(?:(?!\b(?:giải|thưởng|bằng|giấy|suất)\b)[^.;:]){{0,80}}?
    \b(?:(?:dành|tính)\s(?:riêng\s)?cho|chào\sđón|hướng\stới(?!\s(?:kỷ|chào|mục)\b)|mở\scho|(?<!đã\s)thu\shút(?:\ssự\stham\sgia\scủa)?|(?:có|nhận\sđược|với|cùng)\ssự\s(?:tham\sgia|hưởng\sứng|vào\scuộc|góp\smặt)\scủa)\s(?:các\sđối\stượng\s(?:là\s)?)?
    |^[\s*"-]{{0,4}}dành\s(?:riêng\s)?cho\s(?=[^.;]{{3,160}}[.;])
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
        Example("⟦Dành cho ⟧ban nữ công các cấp. Hồ sơ"),
        Example("Dành cho ngày kỷ niệm"),
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
