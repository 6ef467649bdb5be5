"""Who competes: found in sections and sentences, parted into groups, named."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.targets import find_targets
from schemas.vocabulary import IssuerLevel
from tests.targets.documents import scope_of

GROUPS = [
    (
        "III. ĐỐI TƯỢNG THAM GIA\n1. Tập thể: các cơ quan Đảng, đoàn thể; doanh nghiệp nhà nước.\n"
        "2. Cá nhân: Cán bộ, công chức.\nIV. THỜI GIAN\nCác xã báo cáo.",
        ["các cơ quan Đảng, đoàn thể", "doanh nghiệp nhà nước", "Cán bộ, công chức"],
    ),
    (
        "II. PHẠM VI VÀ ĐỐI TƯỢNG\nPhong trào được triển khai trên phạm vi toàn tỉnh, áp dụng đối với các sở, ban, ngành, "
        "UBND các huyện, thành phố, UBND các xã, phường và các doanh nghiệp trên địa bàn.",
        ["các sở, ban, ngành", "UBND các huyện, thành phố", "UBND các xã, phường", "các doanh nghiệp trên địa bàn"],
    ),
    (
        "Đối tượng thi đua là tất cả viên chức của các đơn vị thuộc Sở và công chức các xã, phường.",
        ["tất cả viên chức của các đơn vị thuộc Sở", "công chức các xã, phường"],
    ),
    (
        "Phong trào được triển khai sâu rộng đến tất cả các chi bộ, các tổ dân phố và mọi hộ gia đình từ nay đến hết năm 2025.",
        ["tất cả các chi bộ", "các tổ dân phố", "mọi hộ gia đình"],
    ),
    ("Cuộc thi dành cho học sinh các trường; sinh viên.", ["học sinh các trường", "sinh viên"]),
    ("Cuộc thi có 05 giải dành cho tập thể.", []),
    (
        "1. Đối tượng tham gia:\n- Bảng A: Học sinh tiểu học\n- Bảng B: Học viên\n2. Thể lệ\n- Bảng A: hát",
        ["Học sinh tiểu học", "Học viên"],
    ),
    (
        "Các tổ, đội sản xuất, các phân xưởng cùng công nhân trực tiếp đứng máy đều nằm trong diện thi đua.",
        ["Các tổ, đội sản xuất", "các phân xưởng", "công nhân trực tiếp đứng máy"],
    ),
    ("Tham gia thi đua có xã; có thôn; và có cả các phòng, ban.", ["xã", "thôn", "các phòng, ban"]),
    (
        "Đợt thi đua được tổ chức tại 100% các cơ quan cấp tỉnh và các cơ quan Trung ương đóng trên địa bàn.",
        ["100% các cơ quan cấp tỉnh và các cơ quan Trung ương đóng trên địa bàn"],
    ),
    ("II. DOI TUONG\nCong doan co so; to, doi san xuat.", ["Cong doan co so", "to, doi san xuat"]),
    ("II. ĐỐI TƯỢNG VÀ TIÊU CHUẨN KHEN THƯỞNG\n1. Tập thể: các sở, ban, ngành.", []),
    ("Nơi nhận:\n- Các sở, ban, ngành;\n- UBND các xã.", []),
    ("Giao các sở, ban, ngành phối hợp thực hiện.", []),
]


@pytest.mark.parametrize(("text", "groups"), GROUPS)
def test_groups_are_those_a_lawyer_would_list(text: str, groups: list[str]) -> None:
    assert [target.text for target in find_targets(scope_of(text))] == groups


SHUT_OUT = [
    (
        "Điều 1. Đối tượng dự thi\n1. Đoàn viên trong tỉnh.\n2. Thành viên Ban Giám khảo không được dự thi.",
        ["Đoàn viên trong tỉnh"],
    ),
    (
        "Điều 1. Ai được dự thi\n1. Đoàn viên.\n2. Không thuộc diện dự thi: thành viên Ban Tổ chức; vợ, chồng của họ.",
        ["Đoàn viên"],
    ),
    ("2. Đối tượng dự thi: hội viên. Mỗi chi hội cử 01 đội. Giám khảo không dự thi.", ["hội viên"]),
    (
        "II. ĐỐI TƯỢNG\n- Hộ gia đình;\n- Những người sau đây không được dự thi:\n+ Cán bộ phòng Văn hóa.\n- Thôn, bản.",
        ["Hộ gia đình", "Thôn, bản"],
    ),
    (
        "Đối tượng thi đua gồm các thôn, bản. Các hợp tác xã được khuyến khích tham gia.",
        ["các thôn, bản", "Các hợp tác xã"],
    ),
]


@pytest.mark.parametrize(("text", "groups"), SHUT_OUT)
def test_who_is_shut_out_or_given_a_duty_is_no_target(text: str, groups: list[str]) -> None:
    assert [target.text for target in find_targets(scope_of(text))] == groups


@pytest.mark.parametrize(
    ("group", "members", "levels", "categories"),
    [
        ("các sở, ban, ngành", {"organisation"}, {"province"}, {"provincial_departments"}),
        ("UBND các huyện, thành phố", {"organisation"}, {"district"}, {"district_people_committees"}),
        ("Công an xã, phường", {"organisation"}, {"commune"}, {"armed_forces_units"}),
        ("các xã, phường, đặc khu", {"locality"}, {"commune"}, {"communes_territory"}),
        ("các thôn trên địa bàn xã", {"locality"}, {"village"}, {"villages_residential_groups"}),
        ("các cơ quan Trung ương đóng trên địa bàn tỉnh", {"organisation"}, {"central"}, {"central_vertical_agencies_local"}),
        ("mọi hộ gia đình và mỗi người dân", {"household", "individual"}, set(), {"households", "general_public"}),
        ("viên chức Bệnh viện, Trung tâm Y tế", {"individual"}, set(), {"cadres_civil_servants_public_employees_workers"}),
        ("cá nhân, tập thể cư trú tại xã", {"individual", "collective"}, {"commune"}, {"individuals", "collectives"}),
        ("hợp tác xã", {"organisation"}, set(), {"cooperatives"}),
    ],
)
def test_a_group_is_named_by_its_heads(group: str, members: set[str], levels: set[str], categories: set[str]) -> None:
    (target,) = find_targets(scope_of(f"II. ĐỐI TƯỢNG\n- {group};"))
    assert (set(target.members), set(target.levels), set(target.categories)) == (members, levels, categories)


@pytest.mark.parametrize(("level", "expected"), [("province", "province"), ("district", "district")])
def test_a_city_stands_at_the_level_of_its_issuer(level: IssuerLevel, expected: str) -> None:
    (target,) = find_targets(scope_of("1. Đối tượng thi đua\n- Các phòng, ban thành phố.", level))
    assert target.levels == (expected,)


def test_guidance_on_awards_names_who_competes_by_who_is_awarded() -> None:
    text = "I. ĐỐI TƯỢNG KHEN THƯỞNG\n1. Tập thể: công đoàn cơ sở; tổ công đoàn.\n2. Cá nhân: đoàn viên.\nII. SỐ LƯỢNG\n1. Cờ."
    found = find_targets(scope_of(text, document_type="guidance"))
    assert [target.text for target in found] == ["công đoàn cơ sở", "tổ công đoàn", "đoàn viên"]
    assert find_targets(scope_of(text, document_type="plan")) == ()


def test_restriction_exception_and_coverage_are_read() -> None:
    text = "II. ĐỐI TƯỢNG\n- 100% công chức trực tiếp tham mưu;\n- Các doanh nghiệp, trừ doanh nghiệp mới thành lập."
    first, second = find_targets(scope_of(text))
    assert (first.coverage_percent, first.restriction) == (100.0, "trực tiếp tham mưu")
    assert (second.text, second.restriction) == ("Các doanh nghiệp", "trừ doanh nghiệp mới thành lập")


def test_evidence_quotes_across_line_ends_and_stands_in_the_text() -> None:
    text = "II. ĐỐI TƯỢNG\nCác tổ chức chính trị -\nxã hội và hội viên;   các thôn."
    scope = scope_of(text)
    for target in find_targets(scope):
        (quote,) = target.evidence
        assert text[quote.start : quote.end] == quote.quote
        assert target.text == " ".join(quote.quote.split())


HEADS = ["Đối tượng", " thi đua", " gồm", ":", "\n- ", "\na) ", ". ", "\n\n", "II. ", "**"]
BODIES = [
    "các ",
    "xã",
    "hội viên",
    " thuộc ",
    "của ",
    "100%",
    " và ",
    "cùng ",
    ", ",
    ";",
    "(",
    ")",
    "trừ ",
    "không được dự thi",
]


@given(st.lists(st.sampled_from(HEADS + BODIES), max_size=40))
@settings(max_examples=80, deadline=None)
def test_no_text_is_too_odd(parts: list[str]) -> None:
    text = "".join(parts)
    for target in find_targets(scope_of(text)):
        assert target.text.strip()
        assert all(text[quote.start : quote.end] == quote.quote for quote in target.evidence)


def test_the_language_models_load_only_where_a_passage_names_groups() -> None:
    code = (
        "import sys\n"
        "from tests.targets.documents import scope_of\n"
        "from extractors.targets import find_targets\n"
        "assert find_targets(scope_of('Trời hôm nay đẹp.')) == ()\n"
        "assert not {'spacy', 'underthesea'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
