"""Words of a running sentence that announce what competitors are to do or be judged by."""

from __future__ import annotations

from extractors.rules import Example, Rule

_NUMBER = r"(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
_THING = r"""(?:nhóm\s)?(?:nội\sdung|(?:phần\s|đầu\s)?việc|tiêu\s(?:chí|chuẩn)|mặt(?:\strận)?|lĩnh\svực|thước\sđo|chỉ\stiêu
    |yêu\scầu|khâu|phần|nhiệm\svụ|mũi\snhọn|trọng\stâm|điều|điểm)"""

ANNOUNCES = Rule(
    "announces_contents",
    rf"""(?: (?:nội\sdung|tiêu\s(?:chí|chuẩn)|lĩnh\svực) \s{{1,3}} (?:thi\s{{1,3}}đua|phong\strào|được) [^.:\n]{{0,90}}
          | thi\sđua [^.:;\n]{{0,60}} (?:nội\sdung|việc|mặt|nhiệm\svụ|tiêu\schí) [^.:;\n]{{0,40}}
          | \b {_NUMBER} \s{{1,3}} (?!phần\s?:|điểm|điều) {_THING} [^.:;\n]{{0,40}}
          | \b gồm \s {_NUMBER} \s điểm
          | tập\strung \s{{1,3}} [^.:;\n]{{0,30}} (?:nội\sdung|việc|nhiệm\svụ|vấn\sđề|mặt) [^.:;\n]{{0,40}}
          | (?:tập\strung|đồng\sloạt|ra\ssức) \s (?:ra\squân,?\s)? thi\sđua \s?
          | (?:việc\slàm|hành\sđộng|hoạt\sđộng|phần\sviệc) \s (?:cụ\sthể|thiết\sthực) [^.:;\n]{{0,30}}
          | (?:những|các) \s {_THING} \s (?:này|sau(?:\sđây)?) \s? ) :
        | \b (?:trọng\stâm|nội\sdung) \s (?:của\s)? (?:thi\sđua|phong\strào|đợt|cuộc) [^.:;\n]{{0,30}}? \s (?:là|gồm) \s
          (?=[^.:\n]{{4,400}};)""",
    (
        Example("⟦Nội dung thi đua xoay quanh bốn nhóm việc:⟧"),
        Example("Phong trào ⟦thi đua tập trung vào các nội dung:⟧"),
        Example("Lớp được chấm theo ⟦04 thước đo:⟧ nền nếp; chuyên cần"),
        Example("Thước đo của đợt ⟦gồm bốn điểm:⟧ diện tích; tỷ lệ"),
        Example("⟦Bốn lĩnh vực thi đua gồm:⟧ kinh tế; văn hoá"),
        Example("⟦Tiêu chí được nói rất giản dị:⟧ có đủ"),
        Example("phong trào hướng đến ⟦3 nhóm nội dung:⟧ học tập; tình nguyện"),
        Example("Bộ giao các đơn vị bám sát chủ đề “Kỷ cương”, ⟦tập trung vào các nhiệm vụ sau:⟧"),
        Example("các chủ thuyền hưởng ứng bằng ⟦việc làm cụ thể:⟧ không xả dầu; ghi nhật ký"),
        Example("các xã ⟦tập trung thi đua:⟧"),
        Example("Ai cũng làm ⟦những việc này:⟧"),
        Example("⟦Trọng tâm thi đua là ⟧tuần tra; giúp dân"),
        Example("Trọng tâm thi đua là an toàn. Chia hai phần: A; B; 5 điểm: sạch"),
        Example("Nội dung thi đua của các đơn vị. Thời gian: từ"),
    ),
)

# A number of things before a colon: what stands behind it is their list if it has as many parts.
COUNTS = Rule(
    "counts_contents",
    rf"""(?: \b (?P<count>{_NUMBER}) \s{{1,3}} {_THING} \b [^.:;\n]{{0,30}}
          | \b (?P<named>hai|ba|bốn|năm|sáu|bảy|[2-9]) \s "? (?:không|tốt|sạch|nhanh|nhất|an\stoàn|có|biết|cùng|xây|chống|giảm)
            "? \s (?: [^.:;\n]{{0,40}} \s )? (?:là|gồm) \s? ) : \s
        | \b (?P<running>{_NUMBER}) \s{{1,3}} {_THING} \s (?: [^.:;,\n]{{0,40}} \s )? (?:là|gồm) \s (?=[^.:;\n]{{4,200}};)""",
    (
        Example("Bảng chấm gồm ⟦3 phần: ⟧sạch (60 điểm), đẹp (20 điểm), vui (20 điểm)", {"count": "3"}),
        Example("Bản làng thi đua trên ⟦ba mặt trận: ⟧xóa nhà tạm, mở đường và giữ rừng", {"count": "ba"}),
        Example("⟦Năm “không” của phong trào gồm: ⟧không rác", {"named": "Năm"}),
        Example("“⟦Ba nhanh” của đợt là: ⟧nhanh việc", {"named": "Ba"}),
        Example("⟦Hai việc phải xong trong năm là ⟧kè bờ kênh; trồng cây", {"running": "Hai"}),
        Example("Hai việc phải xong là kè bờ kênh, trồng cây."),
        Example("ba huyện: Đông Anh, Sóc Sơn, Mê Linh"),
    ),
)
