"""A campaign where there is one, and none where a document only speaks of one."""

from __future__ import annotations

import re

import pytest

from tests.campaigns.documents import paper, read

QUOTAS = "1. Bằng khen của Chủ tịch UBND tỉnh: mỗi sở, ngành đề nghị không quá 05 tập thể, 10 cá nhân."

LAUNCHES = [
    ("Phát động phong trào thi đua “Bản làng sạch đẹp” năm 2019", "KẾ HOẠCH", "Bản làng sạch đẹp", "thematic"),
    ("Tổ chức Hội thi “Hòa giải viên giỏi” tỉnh Hà Giang", "KẾ HOẠCH", "Hòa giải viên giỏi", "contest"),
    ("Thi đua xây dựng “Chi bộ mẫu”, “Đảng bộ mẫu”", "KẾ HOẠCH", "Chi bộ mẫu, Đảng bộ mẫu", "thematic"),
    ("Về việc phát động đợt thi đua cao điểm giải phóng mặt bằng", "CHỈ THỊ", "giải phóng mặt bằng", "thematic"),
    ("Bình xét trong Cuộc vận động “Xóm làng đoàn kết” năm 2019", "HƯỚNG DẪN", "Xóm làng đoàn kết", "thematic"),
    ("Bình chọn, tuyên dương “Hoa việc tốt” tỉnh Hà Giang", "HƯỚNG DẪN", "Hoa việc tốt", "thematic"),
    ("Tổ chức Hội thi tay nghề giỏi toàn ngành năm 2019", "KẾ HOẠCH", "Hội thi tay nghề giỏi toàn ngành", "contest"),
]
SECTIONED = [
    "PHẦN THỨ NHẤT. PHONG TRÀO “LAO ĐỘNG GIỎI”\nLàm trong năm 2019.\nPHẦN THỨ HAI. PHONG TRÀO “XANH, SẠCH”\nCác xã tham gia.",
    "I. Phong trào thi đua “Dạy tốt, học tốt”\n1. Đối tượng: các trường.\nII. Cuộc vận động “Trường học hạnh phúc”\n1. Thời "
    "gian: năm 2019.\nIII. Tổ chức thực hiện\n1. Các trường báo cáo.",
    "1. Về phong trào “Phụ nữ tích cực”\na) Hội viên đăng ký.\n2. Về cuộc thi “Ảnh đẹp bản làng”\na) Nhận ảnh hết tháng 8.",
    "Điều 1. Tổ chức Hội thi “Tay nghề vàng”\nThi thợ hàn.\nĐiều 2. Tổ chức Hội thao “Khỏe để giữ nước”\nDành cho dân quân.",
]
SILENT = [
    ("Về việc khen thưởng tập thể, cá nhân đạt thành tích trong phong trào thi đua “Bản làng sạch đẹp”", "QUYẾT ĐỊNH"),
    ("Hoàn thiện hồ sơ khen thưởng phong trào thi đua “Bản làng sạch đẹp”", "THÔNG BÁO"),
    ("Về việc tặng Bằng khen trong phong trào thi đua “Bản làng sạch đẹp”", "QUYẾT ĐỊNH"),
    ("Tổ chức Hội nghị tổng kết phong trào thi đua “Bản làng sạch đẹp”", "KẾ HOẠCH"),
    ("Về việc ban hành Kế hoạch phong trào thi đua “Bản làng sạch đẹp”", "TỜ TRÌNH"),
    ("Thành lập Ban Giám khảo Hội thi “Hòa giải viên giỏi”", "QUYẾT ĐỊNH"),
    ("Tuyển dụng viên chức năm 2019", "THÔNG BÁO"),
    ("Cải cách hành chính năm 2019", "KẾ HOẠCH"),
]


@pytest.mark.parametrize(("title", "type_name", "name", "kind"), LAUNCHES)
def test_a_title_that_launches_gives_name_and_kind(title: str, type_name: str, name: str, kind: str) -> None:
    (found,) = paper(title, "1. Các đơn vị hưởng ứng.", type_name).campaigns
    assert (found.name, found.kind, found.launched_by, found.launched_in) == (name, kind, "UBND tỉnh Hà Giang", "45/KH-UBND")


THEMES = [
    ("Sở phát động phong trào thi đua với chủ đề “Kỷ cương, sáng tạo”, yêu cầu các đơn vị hưởng ứng.", "Kỷ cương, sáng tạo"),
    ("Sở phát động phong trào thi đua “Ba tốt” với chủ đề “Kỷ cương, sáng tạo”.", "Ba tốt"),
    ("Năm 2018, ngành đã dự hội thảo với chủ đề “Kỷ cương, sáng tạo”.", None),
]


@pytest.mark.parametrize(("body", "name"), THEMES)
def test_a_theme_is_the_name_where_there_is_no_other(body: str, name: str | None) -> None:
    (found,) = paper("Về việc phát động thi đua yêu nước năm 2019", body, "CHỈ THỊ").campaigns
    assert found.name == name


@pytest.mark.parametrize("body", SECTIONED)
def test_each_section_that_names_a_campaign_sets_one(body: str) -> None:
    names = [c.name for c in paper("Công tác thi đua năm 2019", body, "CHƯƠNG TRÌNH").campaigns]
    assert names == re.findall("“(.*?)”", body)


@pytest.mark.parametrize(("title", "type_name"), SILENT)
def test_results_bodies_and_proposals_set_no_campaign(title: str, type_name: str) -> None:
    assert paper(title, QUOTAS, type_name).campaigns == ()


def test_standing_rules_count_only_with_quotas_of_their_own() -> None:
    title = "Bình xét thi đua, khen thưởng năm 2019"
    (found,) = paper(title, QUOTAS, "HƯỚNG DẪN").campaigns
    assert (found.name, found.kind, found.period and found.period.value) == (None, "regular", "2019")
    assert paper(title, "1. Việc bình xét bảo đảm công khai, dân chủ.", "HƯỚNG DẪN").campaigns == ()


def test_a_review_counts_where_it_says_how_many_may_be_commended() -> None:
    title = "Tổng kết phong trào thi đua “Bản làng sạch đẹp” giai đoạn 2016 - 2019"
    assert [c.name for c in paper(title, QUOTAS).campaigns] == ["Bản làng sạch đẹp"]
    assert paper(title, "1. Các đơn vị báo cáo kết quả.").campaigns == ()


def test_the_quoted_name_of_the_launching_sentence_wins_over_bare_words_of_the_title() -> None:
    body = "UBND tỉnh phát động đợt thi đua “Hướng về biên cương” với các nội dung sau:\n1. Các đơn vị hưởng ứng."
    (found,) = paper("Phát động thi đua chào mừng ngày thành lập tỉnh", body).campaigns
    assert found.name == "Hướng về biên cương"


def test_a_motto_in_quotation_marks_is_no_name() -> None:
    body = "UBND tỉnh phát động đợt thi đua với phương châm “Nói đi đôi với làm” như sau:\n1. Các đơn vị hưởng ứng."
    (found,) = paper("Phát động thi đua chào mừng ngày thành lập tỉnh", body).campaigns
    assert found.name == "chào mừng ngày thành lập tỉnh"


NEWS = """CỔNG THÔNG TIN ĐIỆN TỬ TỈNH HÀ GIANG
Trang chủ | Tin tức | Văn bản

{title}

12/03/2019 08:00

{lead}
{rules}
"""
LEAD = "UBND tỉnh vừa ban hành Kế hoạch số 45/KH-UBND ngày 11/3/2019 phát động phong trào thi đua “Bản làng sạch đẹp”."
RULES = """
Đối tượng thi đua gồm các sở, ban, ngành; UBND các huyện, thành phố.

Kết thúc phong trào, Chủ tịch UBND tỉnh tặng Bằng khen cho 05 tập thể và 10 cá nhân.
"""


def test_a_report_carries_the_rules_it_tells() -> None:
    record = read(NEWS.format(title="Hà Giang phát động phong trào thi đua “Bản làng sạch đẹp”", lead=LEAD, rules=RULES))
    (found,) = record.campaigns
    assert (found.name, found.launched_in) == ("Bản làng sạch đẹp", "45/KH-UBND")


def test_a_report_that_only_tells_of_a_launch_or_of_results_carries_none() -> None:
    launch = NEWS.format(title="Hà Giang phát động phong trào thi đua “Bản làng sạch đẹp”", lead=LEAD, rules="")
    result = NEWS.format(title="Hà Giang tổng kết phong trào thi đua “Bản làng sạch đẹp”", lead=LEAD, rules=RULES)
    assert read(launch).campaigns == () == read(result).campaigns


def test_two_documents_in_one_file_are_two_campaigns_with_quotes_of_the_whole_text() -> None:
    first = paper("Phát động phong trào thi đua “Bản làng sạch đẹp” năm 2019", "1. Các đơn vị hưởng ứng.")
    second = "Tổ chức Hội thi “Hòa giải viên giỏi” năm 2019"
    text = _text("Phát động phong trào thi đua “Bản làng sạch đẹp” năm 2019", "45") + "\n" + _text(second, "46")
    record = read(text)
    assert [c.name for c in record.campaigns] == ["Bản làng sạch đẹp", "Hòa giải viên giỏi"]
    assert [c.launched_in for c in record.campaigns] == ["45/KH-UBND", "46/KH-UBND"]
    assert all(text[q.start : q.end] == q.quote for c in record.campaigns for quotes in c.evidence.values() for q in quotes)
    assert len(first.campaigns) == 1


def _text(title: str, number: str) -> str:
    from tests.campaigns.documents import HEAD

    body = "1. Các cơ quan, đơn vị căn cứ Kế hoạch này tổ chức hưởng ứng thiết thực, hiệu quả trong toàn tỉnh.\n" * 3
    return HEAD.format(title=title, number=f"{number}/KH-UBND", type="KẾ HOẠCH", body=body)
