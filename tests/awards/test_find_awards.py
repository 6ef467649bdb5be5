"""Award rules of plans, directives, contest rules and news: what each way of writing them means."""

from __future__ import annotations

import pytest

from tests.awards.scopes import awards_of, told

MERIT, GK, FLAG = "ministry_province_certificate_of_merit", "certificate_of_commendation", "ministry_province_emulation_flag"
FORMS = [
    pytest.param(
        "Mỗi đợt, UBND tỉnh tặng Bằng khen tối đa cho 8 tập thể và 10 cá nhân.",
        [f"{MERIT} collective max 8 phase grant", f"{MERIT} individual max 10 phase grant"],
        id="a comparator covers the whole list",
    ),
    pytest.param(
        "Tổng kết phong trào: Chủ tịch UBND tỉnh xem xét, tặng Bằng khen cho từ 03 đến 05 tập thể, 07 - 10 cá nhân.",
        [f"{MERIT} collective range 3-5 review grant", f"{MERIT} individual range 7-10 review grant"],
        id="ranges",
    ),
    pytest.param(
        "Hằng năm, mỗi cụm, khối thi đua được đề nghị 01 đơn vị tặng Cờ thi đua của UBND tỉnh "
        "và không quá 02 đơn vị tặng Bằng khen của Chủ tịch UBND tỉnh.",
        [f"{FLAG} collective exact 1 cluster_block nomination", f"{MERIT} collective max 2 cluster_block nomination"],
        id="winners before their awards",
    ),
    pytest.param(
        "Mỗi huyện chọn 01 xã và 5% số thôn tiêu biểu đề nghị UBND tỉnh tặng Bằng khen.",
        [f"{MERIT} locality exact 1 district nomination", f"{MERIT} locality percent_exact 5.0 district rate"],
        id="a number and a share",
    ),
    pytest.param(
        "Kết thúc mỗi giai đoạn, Ban Chỉ đạo lựa chọn tám tập thể, 12 (mười hai) cá nhân trình Chủ tịch UBND tỉnh tặng "
        "Bằng khen; trong đó có ít nhất 60% cá nhân là người trực tiếp lao động.",
        [
            f"{MERIT} collective exact 8 phase nomination",
            f"{MERIT} individual exact 12 phase nomination",
            f"{MERIT} individual percent_min 60.0 phase share",
        ],
        id="numbers in words and a share of the winners",
    ),
    pytest.param(
        "Dự kiến tặng 15 Bằng khen của UBND tỉnh (05 tập thể, 10 cá nhân).",
        [f"{MERIT} collective exact 5 campaign grant", f"{MERIT} individual exact 10 campaign grant"],
        id="a total and its parts",
    ),
    pytest.param(
        "Quỹ khen có 20 Bằng khen của UBND tỉnh, trong đó 08 Bằng khen dành cho tập thể, số còn lại tặng cá nhân.",
        [f"{MERIT} collective exact 8 campaign grant", f"{MERIT} individual exact 12 campaign grant"],
        id="the rest of a total",
    ),
    pytest.param(
        "Bằng khen của UBND tỉnh: tập thể 10, cá nhân 15.",
        [f"{MERIT} collective exact 10 campaign grant", f"{MERIT} individual exact 15 campaign grant"],
        id="numbers behind their nouns",
    ),
    pytest.param(
        "Cứ 20 chi hội được chọn 01 chi hội để tặng Giấy khen.",
        [f"{GK} collective exact 1 campaign rate"],
        id="one for so many",
    ),
    pytest.param(
        "Chọn ra bốn đơn vị dẫn đầu bốn khối, mỗi khối một đơn vị, để tặng Cờ thi đua của UBND tỉnh.",
        [f"{FLAG} collective exact 1 cluster_block grant"],
        id="a number spread over blocks",
    ),
    pytest.param(
        "Chủ tịch UBND tỉnh tặng Giấy khen cho các tập thể, hộ gia đình và cá nhân có thành tích xuất sắc.",
        [f"{GK} {kind} unspecified campaign grant" for kind in ("collective", "household", "individual")],
        id="no number",
    ),
    pytest.param(
        "Tập thể và cá nhân đoạt giải Nhì, giải Ba được Chủ tịch UBND tỉnh tặng Bằng khen.",
        [f"{MERIT} collective all_qualifying campaign grant", f"{MERIT} individual all_qualifying campaign grant"],
        id="prizes as conditions",
    ),
    pytest.param(
        'Thay thế cụm từ "tối đa 12 tập thể" bằng cụm từ "tối đa 09 tập thể" (tặng Bằng khen của Chủ tịch UBND tỉnh).',
        [f"{MERIT} collective max 9 campaign grant"],
        id="an amended number",
    ),
    pytest.param(
        "Danh hiệu “Chiến sĩ thi đua cơ sở” xét tặng không quá 15% tổng số cá nhân đạt danh hiệu “Lao động tiên tiến”.",
        ["emulation_fighter_grassroots individual percent_max 15.0 campaign rate"],
        id="a share of those who hold another title",
    ),
    pytest.param(
        "Lựa chọn 02 tập thể đề nghị Thủ tướng Chính phủ tặng Bằng khen, "
        "01 tập thể đề nghị Chủ tịch nước tặng Huân chương Lao động.",
        [
            "pm_certificate_of_merit collective exact 2 campaign nomination",
            "labour_order collective exact 1 campaign nomination",
        ],
        id="awards of the State",
    ),
]
NO_RULES = [
    "Tại hội nghị, Chủ tịch UBND tỉnh đã trao tặng Bằng khen cho 15 tập thể, 20 cá nhân.",
    "Dịp này, UBND huyện tặng Giấy khen cho 10 tập thể và 12 cá nhân.",
    "Năm 2021, UBND tỉnh tặng Bằng khen cho 11 tập thể.",
    "Kết quả, Ban Tổ chức trao 01 giải Nhất, 02 giải Nhì.",
    "Được biết, trường có 2 tập thể được tặng Bằng khen.",
    "Hồ sơ đề nghị tặng Bằng khen gồm 01 tờ trình và 02 bản báo cáo thành tích.",
    "Không xét tặng Giấy khen cho tập thể có cá nhân bị kỷ luật.",
    "Các cơ quan, đơn vị khen thưởng theo thẩm quyền.",
    "Mỗi xã xây dựng 02 mô hình điểm, vận động 50 hộ gia đình tham gia.",
    "",
]


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_a_form_of_rule_is_read(text: str, expected: list[str]) -> None:
    assert [told(a) for a in awards_of("V. KHEN THƯỞNG\n" + text)] == expected


@pytest.mark.parametrize("text", NO_RULES)
def test_what_is_no_rule_is_left_out(text: str) -> None:
    assert awards_of(text) == ()


def test_headings_and_labels_hold_for_what_stands_below() -> None:
    text = """III. HÌNH THỨC, SỐ LƯỢNG KHEN THƯỞNG
1. Khen thưởng hằng năm
a) Bằng khen của Chủ tịch UBND tỉnh:
- Mỗi huyện, thành phố đề nghị không quá 04 thôn và 06 hộ gia đình;
- Mỗi sở, ban, ngành đề nghị không quá 01 tập thể.
2. Khen thưởng tổng kết giai đoạn
a) Cờ thi đua của UBND tỉnh: tặng 02 huyện và 07 xã."""
    assert [told(a) for a in awards_of(text)] == [
        f"{MERIT} locality max 4 district nomination",
        f"{MERIT} household max 6 district nomination",
        f"{MERIT} collective max 1 unit nomination",
        f"{FLAG} locality exact 2 review grant",
        f"{FLAG} locality exact 7 review grant",
    ]


def test_who_grants_is_the_owner_the_subject_or_the_launcher() -> None:
    text = """V. KHEN THƯỞNG
1. Tặng Giấy khen của Giám đốc Sở Y tế cho 05 tập thể.
2. Sở Y tế đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 02 tập thể.
3. Tặng Bằng khen cho 03 cá nhân.
4. Liên đoàn Lao động tỉnh tặng Bằng khen cho 04 cá nhân."""
    granted = [(a.award, a.granted_by) for a in awards_of(text)]
    assert granted == [
        (GK, "Sở Y tế tỉnh Hà Nam"),
        (MERIT, "Chủ tịch UBND tỉnh Hà Nam"),
        (MERIT, "UBND tỉnh Hà Nam"),
        ("organisation_certificate_of_merit", "LĐLĐ tỉnh Hà Nam"),
    ]


def test_alternatives_and_bundles_share_a_number() -> None:
    either = awards_of("Tặng Cờ thi đua hoặc Bằng khen của Chủ tịch UBND tỉnh cho các tập thể dẫn đầu.")
    assert [(a.award, a.alternatives_group) for a in either] == [(FLAG, 1), (MERIT, 1)]
    both = awards_of("Chủ tịch UBND xã tặng Giấy khen cho 01 đội hạng nhất (3.000.000 đồng), 02 đội hạng nhì (2.000.000 đồng).")
    assert [(a.award, a.bundle_group, a.cash_vnd) for a in both] == [
        (GK, 1, None),
        ("prize_first", 1, 3_000_000),
        (GK, 2, None),
        ("prize_second", 2, 2_000_000),
    ]


def test_every_value_stands_on_quotes_of_the_text() -> None:
    text = "V. KHEN THƯỞNG\n1. Khi sơ kết: tặng Bằng khen của Chủ tịch UBND tỉnh cho 05 tập thể."
    (award,) = awards_of(text)
    assert all(text[e.start : e.end] == e.quote for e in award.evidence)
    assert "05 tập thể" in award.evidence[-1].quote
    assert 0 < award.confidence <= 1


def test_the_condition_of_a_rule_is_kept_as_printed() -> None:
    (award,) = awards_of("V. KHEN THƯỞNG\nUBND tỉnh tặng Bằng khen cho 05 tập thể đạt từ 90 điểm trở lên.")
    assert award.condition == "đạt từ 90 điểm trở lên"
