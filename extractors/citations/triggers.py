"""The words that tell what a document is cited for (Nghị định 30/2020/NĐ-CP, Phụ lục I; relations of vbpl.vn)."""

from __future__ import annotations

from extractors.rules import Example, Rule

_INITIAL = r"(?:^[ \t]{0,40}|[.;:,(+\-]\s{1,3})(?:[-+*]\s{0,2})?"

LEGAL_BASIS = Rule(
    name="legal_basis",
    pattern=rf"{_INITIAL}(?:căn\s+cứ|chiếu)\s",
    examples=(
        Example("⟦Căn cứ ⟧Luật Thi đua, khen thưởng ngày 15/6/2022;"),
        Example("⟦- Căn cứ ⟧Hướng dẫn số 21-HD/TU,"),
        Example("được lấy làm căn cứ xét thưởng"),
    ),
)

PROPOSAL_BASIS = Rule(
    name="proposal_basis",
    pattern=rf"{_INITIAL}(?:xét|theo)\s+(?:đề\s+nghị|tờ\s+trình|ý\s+kiến|báo\s+cáo)|(?<=\svà)\s+đề\s+nghị\s+của\s",
    examples=(
        Example("⟦Theo đề nghị⟧ của Giám đốc Sở Nội vụ tại Tờ trình số 57/TTr-SNV"),
        Example("ngày 08/12/2018⟦; xét Tờ trình⟧ số 12/TTr-STP"),
        Example("Xét Biên bản họp ngày 11/7 và⟦ đề nghị của ⟧Trưởng ban Nhân sự tại Tờ trình số 402/TTr-NS"),
        Example("hồ sơ gửi theo đề nghị của đơn vị"),
    ),
)

IMPLEMENTS = Rule(
    name="implements",
    pattern=rf"{_INITIAL}(?:(?:để|nhằm|tiếp\s+tục)\s+)?(?:tổ\s+chức\s+)?"
    r"(?:thực\s+hiện(?!\s+theo\s+(?:đúng\s+)?quy\s+định)|triển\s+khai|thi\s+hành|chấp\s+hành|vận\s+dụng|quán\s+triệt|hưởng\s+ứng|cụ\s+thể\s+hóa|tiếp\s+theo|theo\s+(?=công\s+văn|kế\s+hoạch))",
    examples=(
        Example("⟦Thực hiện⟧ Nghị quyết số 30c/NQ-CP"),
        Example("ngày 31/7/2017⟦; để triển khai⟧ Kế hoạch số 94-KH/TU"),
        Example("⟦Chấp hành⟧ Chỉ thị số 05/CT-BTL⟦; vận dụng⟧ Hướng dẫn số 12/HD-SNV"),
        Example("⟦Theo ⟧Công văn số 415/HĐTĐKT"),
        Example("phong trào được thực hiện rộng khắp"),
        Example("Thực hiện theo quy định tại Thông tư số 1/2020/TT-BTC"),
        Example("Theo điều lệ"),
    ),
)

SCOPES = (LEGAL_BASIS, PROPOSAL_BASIS, IMPLEMENTS)

# What stands directly before a citation, nearest words last; tried in this order.
DIRECT = (
    Rule(
        name="amends",
        pattern=r"(?<!được\s)(?:sửa\s+đổi(?:,\s+bổ\s+sung)?|(?<!sửa\sđổi,\s)bổ\s+sung|(?<!vi\s)điều\s+chỉnh)"
        r"(?:(?:[^;.\n]|\n(?!\n)){0,160}?\s(?:của|tại|kèm\s+theo))?\s+(?:các\s+)?\Z",
        examples=(
            Example("⟦Sửa đổi, bổ sung một số điều của Quy chế ban hành kèm theo ⟧"),
            Example("⟦sửa đổi ⟧"),
            Example("⟦sửa đổi, bổ sung ⟧"),
            Example("sửa đổi nội dung. Theo quy định tại "),
            Example("Sửa đổi\n\ntại "),
            Example("được sửa đổi, bổ sung tại "),
            Example("thuộc phạm vi điều chỉnh của "),
        ),
    ),
    Rule(
        name="issued_with",
        pattern=r"(?:\A|\()\s{0,3}(?:(?:được\s+)?ban\s+hành\s+)?kèm\s+theo\s+\Z",  # a caption of the document itself
        examples=(
            Example("⟦(Ban hành kèm theo ⟧"),
            Example("⟦Kèm theo ⟧"),
            Example("theo Quy chế ban hành kèm theo "),
            Example("tiền thưởng kèm theo theo quy định"),
        ),
    ),
    Rule(
        name="replaces",
        pattern=r"(?<!được\s)thay\s+(?:(?:thế|cho)\s+)?(?:các\s+|(?:phần|mục|nội\s+dung)\s+[^.;\n]{2,60}?\s(?:của|tại)\s+)?\Z",
        examples=(
            Example("và ⟦thay thế ⟧"),
            Example("Chỉ thị này ⟦thay ⟧"),
            Example("⟦thay cho phần khen thưởng của ⟧"),
            Example("được thay thế bởi "),
            Example("đã được thay thế "),
        ),
    ),
    Rule(
        name="repeals",
        pattern=r"(?:bãi\s+bỏ|hủy\s+bỏ)\s+(?:toàn\s+bộ\s+)?(?:các\s+)?"
        r"(?:(?:điểm|khoản|điều|mục|chương)\s[^.\n]{1,220}\s(?:của|tại)\s+"
        r"|(?:(?:điểm|khoản|điều|mục|chương)\s+\w{1,5},?\s+(?:và\s+)?){1,4})?\Z",
        examples=(
            Example("⟦Bãi bỏ ⟧"),
            Example("⟦Bãi bỏ khoản 2 Điều 5 ⟧"),
            Example("⟦Bãi bỏ các Điều 4, 12; khoản 2 Điều 16 và 49 của ⟧"),
            Example("bị bãi bỏ bởi "),
        ),
    ),
    Rule(
        name="corrects",
        pattern=r"đính\s+chính\s+(?:một\s+số\s+)?(?:nội\s+dung\s+(?:của|tại)\s+)?\Z",
        examples=(Example("⟦đính chính nội dung tại ⟧"), Example("đính chính là ")),
    ),
    Rule(
        name="suspends",
        pattern=r"(?:đình\s+chỉ|ngưng\s+hiệu\s+lực)\s+(?:thi\s+hành\s+)?(?:một\s+phần\s+)?(?:của\s+)?\Z",
        examples=(Example("tạm ⟦ngưng hiệu lực của ⟧"), Example("đình chỉ công tác ")),
    ),
    Rule(
        name="consolidates",
        pattern=r"hợp\s+nhất\s+(?:tại\s+)?(?:các\s+)?\Z",
        examples=(Example("được ⟦hợp nhất tại ⟧"), Example("hợp nhất đơn vị ")),
    ),
    Rule(
        name="interprets",
        pattern=r"giải\s+thích\s+(?:khoản|điều|một\s+số)[^;.\n]{0,60}\Z",
        examples=(Example("⟦giải thích khoản 2 Điều 5 ⟧"), Example("giải thích cho người dân ")),
    ),
    Rule(
        name="source_of_article",
        pattern=r"nguồn(?:\s+tin)?\s{0,2}:\s{0,3}(?:trích\s+)?(?:theo\s+)?\Z",
        examples=(Example("⟦Nguồn: ⟧"), Example("nguồn kinh phí: theo ghi tại ")),
    ),
    Rule(
        name="issues_plan_for",
        pattern=r"(?:ban\s+hành|phê\s+duyệt|về\s+việc|về)\s+[^;.\n]{0,60}?(?:triển\s+khai|thực\s+hiện|thi\s+hành)(?:\s+thực\s+hiện)?\s+\Z",
        examples=(Example("⟦ban hành Kế hoạch triển khai ⟧"), Example("triển khai Kế hoạch ")),
    ),
    Rule(
        name="refers_to",  # reports on how a document is carried out
        pattern=r"(?:tình\s+hình|kết\s+quả|sơ\s+kết|tổng\s+kết|báo\s+cáo)\s+(?:[^;.\n]{0,30}\s)?"
        r"(?:thực\s+hiện|thi\s+hành|triển\s+khai)\s+\Z",
        examples=(Example("⟦Báo cáo tình hình thực hiện ⟧"), Example("tổ chức thực hiện ")),
    ),
    Rule(
        name="implements",
        pattern=r"(?:thực\s+hiện|triển\s+khai|thi\s+hành|quán\s+triệt|hưởng\s+ứng|cụ\s+thể\s+hóa)(?:\s+(?:thắng\s+lợi|tốt|có\s+hiệu\s+quả|hiệu\s+quả"
        r"|nghiêm|nghiêm\s+túc|thành\s+công|đầy\s+đủ|nội\s+dung|các|những)){0,3}\s+\Z",
        examples=(Example("góp phần ⟦thực hiện thắng lợi ⟧"), Example("thực hiện nhiệm vụ tại ")),
    ),
    Rule(
        name="refers_to",  # what a body did under the document that its sentence begins with
        pattern=r"(?:đã|vừa|cũng)\s+(?:ký\s+)?(?:ban\s+hành|xây\s+dựng|có)\s+(?:các\s+)?\Z",
        examples=(Example("UBND huyện ⟦đã ban hành ⟧"), Example("cần ban hành ")),
    ),
    Rule(
        name="reports_under",
        pattern=r"(?:kết\s+luận|ý\s+kiến\s+chỉ\s+đạo)\s+(?:của\s+[^;.\n]{2,60}\s+)?tại\s+\Z",
        examples=(Example("theo ⟦ý kiến chỉ đạo của UBND tỉnh tại ⟧"), Example("kết luận của đoàn ")),
    ),
    Rule(
        name="implements",
        pattern=r"theo\s+tinh\s+thần\s+\Z",
        examples=(Example("từ ngày 01/5 đến ngày 30/9 ⟦theo tinh thần ⟧"), Example("trên tinh thần ")),
    ),
    Rule(
        name="refers_to",
        pattern=r"(?:theo|tại|trong|của|bởi|với|nêu\s+tại|quy\s+định\s+tại)(?:\s+(?:quy\s+định|tinh\s+thần|nội\s+dung))?(?:\s+(?:của|tại|trong|ở))?\s+\Z",
        examples=(Example("⟦theo quy định tại ⟧"), Example("theo đó ")),
    ),
)

PLANNED = Rule(
    name="planned",
    pattern=r"\b(?:tham\s+mưu|nghiên\s+cứu|đề\s+xuất|kiến\s+nghị|(?<!chương\s)(?<!quy\s)trình|rà\s+soát|dự\s+thảo)\b",
    examples=(
        Example("Sở Nội vụ ⟦tham mưu⟧ ban hành Quyết định thay thế"),
        Example("chương trình thay thế"),
        Example("quy trình bãi bỏ"),
    ),
)

EXPIRED = Rule(
    name="expired",
    pattern=r"(?:hết|không\s+còn)\s+hiệu\s+lực(?:\s+(?:thi\s+hành|kể|từ|pháp))",
    examples=(
        Example("Thông tư số 2/2019/TT-BNV ⟦hết hiệu lực kể⟧ từ ngày Thông tư này có hiệu lực"),
        Example("giấy phép đã hết hiệu lực"),
    ),
)
