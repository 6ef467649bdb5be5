"""Words of what competitors and units hand in: the time for it is a deadline, or the time that a contest runs."""

from __future__ import annotations

from extractors.rules import Example, Rule

ENTRIES = (
    r"(?:bài|tác\sphẩm|sản\sphẩm|ảnh|tranh|video|clip|mô\shình|mẫu|đề\stài|dự\sán|giải\spháp|sáng\skiến|sáng\stác|ca\skhúc"
    r"|kịch\sbản|tiểu\sphẩm|hiện\svật|thư)"
)

RECEIVING = Rule(
    "receiving",
    rf"""\b (?: (?: (?:tiếp\s)? nhận | nộp | gửi | thu | đăng\ský ) \s (?: [^\s.;:]{{1,12}} \s ){{0,2}}?
          (?: {ENTRIES} | hồ\ssơ | bản | đơn | dự\sthi | tham\sgia | về | báo\scáo | phiếu | danh\ssách | đăng\ský )
        | (?: {ENTRIES} | hồ\ssơ ) \s (?: [^\s.;:]{{1,12}} \s ){{0,4}}? nhận
        | (?:thời\s)? (?:gian|hạn) \s (?:tiếp\s)? (?:nhận | nộp | gửi | đăng\ský) ) \b""",
    (
        Example("Tổ chức ⟦nhận bài⟧ dự thi từ ngày 15/11"),
        Example("Phòng Tổ chức ⟦nhận báo cáo⟧ của các đơn vị đến hết"),
        Example("⟦Nhận tranh⟧: từ ngày 08/10"),
        Example("người dự thi ⟦nộp bài⟧ về đơn vị"),
        Example("⟦hồ sơ tổng kết nhận⟧ đến hết ngày 20/10"),
        Example("⟦Thời gian đăng ký⟧: từ ngày 15/11"),
        Example("Thời gian thi đua từ ngày 15/11"),
    ),
)

HANDING_IN = Rule(
    "handing_in",
    r"\b (?: gửi | nộp | báo\scáo | hồ\ssơ | trình | đăng\ský | đề\snghị ) \b",
    (Example("⟦gửi⟧ ⟦báo cáo⟧ tổng kết"), Example("tổ chức hội nghị tổng kết")),
)
