"""What headings and labels say for award rules, who grants, and what is no rule; single wordings are in ``wordings.toml``."""

from __future__ import annotations

import pytest

from tests.awards.scopes import awards_of, told

MERIT, GK, FLAG = "ministry_province_certificate_of_merit", "certificate_of_commendation", "ministry_province_emulation_flag"
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
