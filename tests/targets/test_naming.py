"""What a group is: its members, levels and categories, and what limits it."""

from __future__ import annotations

import pytest

from extractors.targets import find_targets
from schemas.vocabulary import IssuerLevel
from tests.targets.documents import scope_of

WORKERS = "cadres_civil_servants_public_employees_workers"
GROUPS = [
    ("Sở Y tế các tỉnh, thành phố trực thuộc Trung ương", "organisation", "province", "provincial_departments"),
    ("Các đơn vị thuộc Bộ Tư pháp", "organisation", "central", "central_agencies"),
    ("Các sở, ban, ngành, đoàn thể tỉnh", "organisation", "province", "provincial_departments"),
    ("phòng Văn hóa và Thông tin các huyện", "organisation", "district", "district_specialised_units"),
    ("Phòng Kinh tế các xã", "organisation", "commune", "commune_specialised_units"),
    ("Chi cục Thi hành án dân sự các huyện", "organisation", "district", "central_vertical_agencies_local"),
    ("BHXH các thị xã", "organisation", "district", "central_vertical_agencies_local"),
    ("các đơn vị trực thuộc Sở", "organisation", "province", "department_specialised_units"),
    ("12 đơn vị thành viên Cụm thi đua số 7", "organisation", "", "emulation_clusters_blocks"),
    ("các đơn vị thành viên của Tổng công ty", "organisation", "", "enterprises"),
    ("Các cơ quan, đơn vị trực thuộc Lữ đoàn", "organisation", "", "armed_forces_units"),
    ("các hải đội 1, 2", "organisation", "unit", "armed_forces_units"),
    ("cơ quan Trung đoàn bộ", "organisation", "", "armed_forces_units"),
    ("các huyện, thị, thành hội", "organisation", "district", "front_mass_organisations"),
    ("100% cơ sở Hội", "organisation", "commune", "front_mass_organisations"),
    ("36 chi hội", "organisation", "village", "front_mass_organisations"),
    ("Trung tâm Phục vụ hành chính công tỉnh", "organisation", "province", "one_stop_units"),
    ("chính quyền 54 xã, phường", "organisation", "commune", "commune_people_committees"),
    ("Làng nghề đã được công nhận", "locality", "village", "villages_residential_groups"),
    ("Chi hội nông dân, phụ nữ các thôn", "organisation", "village", "front_mass_organisations"),
    ("Hộ nông dân, hộ kinh doanh", "household", "", "households farmers business_households"),
    ("Các em thiếu niên, nhi đồng", "individual", "", "pupils_students"),
    ("Cán bộ quản lý, giáo viên", "individual", "", "teachers"),
    ("Giáo viên, nhân viên nhà trường", "individual", "", f"teachers {WORKERS}"),
    ("công nhân, lao động trong các khu công nghiệp", "individual", "", "workers"),
    ("đoàn viên, người lao động", "individual", "", "union_association_members"),
    ("công nhân, viên chức, lao động toàn huyện", "individual", "", WORKERS),
    ("công nhân viên chức quốc phòng", "individual", "", "armed_forces_personnel"),
    ("kỹ sư, công nhân trực tiếp thi công", "individual", "", "workers direct_labourers"),
    ("trưởng ấp, người có uy tín", "individual", "village", "individuals"),
    ("Mỗi xã lập 01 đội gồm 05 thành viên là nông dân", "collective individual", "commune", "farmers"),
    ("Hộ kinh doanh, hợp tác xã có sản phẩm OCOP", "household organisation", "", "business_households cooperatives"),
    ("mọi người nước ngoài đang sinh sống tại Việt Nam", "individual", "", "overseas_vietnamese_foreigners"),
]


@pytest.mark.parametrize(("group", "members", "levels", "categories"), GROUPS)
def test_members_levels_and_categories(group: str, members: str, levels: str, categories: str) -> None:
    (target,) = find_targets(scope_of(f"II. ĐỐI TƯỢNG\n- {group};"))
    assert {*target.members} == {*members.split()}
    assert {*target.levels} == {*levels.split()}
    assert {*target.categories} == {*categories.split()}


@pytest.mark.parametrize(
    ("level", "category"), [("district", "district_specialised_units"), ("commune", "commune_specialised_units")]
)
def test_offices_stand_at_the_level_of_their_issuer(level: IssuerLevel, category: str) -> None:
    (target,) = find_targets(scope_of("II. ĐỐI TƯỢNG\n- Các phòng, ban chuyên môn;", level))
    assert (target.levels, target.categories) == ((level,), (category,))


LIMITS = [
    ("toàn bộ lớp 6A1, 6A2", "lớp 6A1, 6A2"),
    ("cả 12 lớp (từ lớp 1A đến lớp 3D)", "từ lớp 1A đến lớp 3D"),
    ("giảng viên trẻ dưới 35 tuổi", "dưới 35 tuổi"),
    ("thợ tiện bậc 4/7 trở lên", "bậc 4/7 trở lên"),
    ("Doanh nghiệp thành lập chưa quá 03 năm", "thành lập chưa quá 03 năm"),
    ("các trường là thành viên của Khối", "là thành viên của Khối"),
    ("hộ đang cư trú tại ấp, kể cả hộ tạm trú từ 06 tháng", "đang cư trú tại ấp"),
    ("Tất cả nhân viên, kể cả người mới vào nghề", None),
    ("các tác giả chuyên và không chuyên", None),
    ("Công đoàn cấp trên trực tiếp cơ sở", None),
    ("cán bộ, hội viên (có ít nhất 02 nữ)", "có ít nhất 02 nữ"),
    ("các tổ cơ khí, trừ tổ phục vụ ăn ca", "trừ tổ phục vụ ăn ca"),
]


@pytest.mark.parametrize(("group", "limit"), LIMITS)
def test_what_limits_a_group(group: str, limit: str | None) -> None:
    (target,) = find_targets(scope_of(f"II. ĐỐI TƯỢNG\n- {group};"))
    assert target.restriction == limit
    assert limit is None or limit in " ".join(quote.quote for quote in target.evidence)


def test_who_is_left_out_is_left_out_of_the_group_named_last() -> None:
    text = "II. ĐỐI TƯỢNG\nCác khoa, phòng và toàn thể viên chức Bệnh viện, trừ người nghỉ không lương."
    first, second = find_targets(scope_of(text))
    assert (first.restriction, second.restriction) == (None, "trừ người nghỉ không lương")
