"""The written forms of document numbers (DOMAIN section 1.5: Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW and older usage)."""

from __future__ import annotations

from extractors.rules import Example, Rule, Rules

_CAPITAL = "A-ZĐĂÂÊÔƠƯÁÀẢÃẠАВСЕНКМОРТХ"  # the last ones are Cyrillic look-alikes that a repair may have missed
_GROUP = rf"[{_CAPITAL}][A-Za-zĐđĂÂÊÔƠƯ{_CAPITAL}]{{0,15}}\d{{0,3}}"
_WRAP = r"[ ]{0,3}(?:\n[ ]{0,8})?"  # a symbol may be broken behind its hyphen or slash
# Only the first hyphen may stand apart: "12/QĐ-UBND - UBND tỉnh" and "12/QĐ-UBND. UBND tỉnh" end their number before.
_SYMBOL = rf"{_GROUP}(?:[ ]{{0,2}}-{_WRAP}{_GROUP})?(?:(?:-{_WRAP}|[.&]){_GROUP}){{0,5}}"
_DIGITS = (
    r"(?P<digits>\d{1,2}\.\d{3}|\d[\dlIOo]{0,5}[a-zđ]{0,3}|[lIO][\dlIOo]{1,4}|(?<=[Ss]ố[ ])\d{1,3}[ ]?[\n ][ ]{0,8}\d{1,2})"
)
_YEAR = r"(?:(?P<year>(?:19|20)\d{2})[ ]{0,2}[/2][ ]{0,2})?"  # a 2 is a slash that recognition misread
_PARTY_TYPES = "NQLT|NQ|QĐ|QyĐ|CTr|CTHĐ|CT|QC|TC|TB|HD|KH|PA|ĐA|DA|BC|BB|TTr|TT|CĐ|KL|CV|TL|L"

LEGISLATURE = Rule(
    name="legislature",
    on="plain",
    pattern=rf"(?<![\w/.-]){_DIGITS}[ ]{{0,2}}/[ ]{{0,2}}(?P<year>(?:19|20)\d{{2}})[ ]{{0,2}}[/-]"
    r"(?P<symbol>[ ]{0,2}(?:PL-UBTVQH|NQ-UBTVQH|UBTVQH|QH)[ ]?\d{1,2})(?!\w)",
    examples=(
        Example("Luật số ⟦06/2022/QH15⟧ ngày", {"year": "2022"}),
        Example("Pháp lệnh số ⟦01/2012/UBTVQH13⟧"),
        Example("⟦06/2022-QH15⟧"),
        Example("kỳ họp QH15, ngày 06/2022"),
        Example("Luật số ⟦0 6/2022/QH15⟧, điều 1 ⟦6/2022/QH15⟧"),
        Example("mục 1/06/2022/QH15"),
        Example("06/2022/QH15A"),
    ),
)

PARTY = Rule(
    name="party",
    on="plain",
    pattern=rf"(?<![\w/.-]){_DIGITS}[ ]?[- ][ ]?(?P<symbol>(?:{_PARTY_TYPES})[ ]?/{_WRAP}{_GROUP}"
    rf"(?:[ ]{{0,2}}[-.]{_WRAP}{_GROUP}){{0,2}})(?![\w/])",
    examples=(
        Example("Nghị quyết số ⟦05-NQ/TU⟧ ngày"),
        Example("⟦367 - QĐ/TWĐTN-VP⟧ của"),
        Example("⟦84 QĐ/TWĐTN⟧"),
        Example("Chương trình hành động ⟦09-CTr/TU⟧"),
        Example("giai đoạn 2021-2025"),
        Example("số ⟦1 5-NQ/TU⟧, mục 1 ⟦5-NQ/TU⟧"),
        Example("nhóm 3-05-NQ/TU"),
        Example("Nghị quyết 05-NQ/TU/2016"),
    ),
)

SLASH = Rule(
    name="slash",
    on="plain",
    pattern=rf"(?<![\w/.-]){_DIGITS}[ ]{{0,12}}/{_WRAP}{_YEAR}(?P<symbol>{_SYMBOL}(?:[ ]?/[ ]?{_SYMBOL})?)(?!\w|/\d)",
    examples=(
        Example("Quyết định số ⟦205/QĐ-UBND⟧ ngày"),
        Example("⟦24/2013/QĐ-UBND⟧", {"year": "2013", "digits": "24", "symbol": "QĐ-UBND"}),
        Example("Số: ⟦30c/NQ-CP⟧", {"digits": "30c"}),
        Example("KH ⟦138/KH-UBND⟧"),
        Example("số: ⟦12 /KH-UBND⟧"),
        Example("⟦08/2012/QĐ- UBND⟧ và ⟦2231/SNV-CCHC&PC⟧"),
        Example("Công văn số ⟦12/UBND-\nVX⟧ ngày"),
        Example("⟦733/QĐ/TTg⟧ của"),
        Example("Tờ trình ⟦2l/TTr-SNV⟧"),
        Example("Quyết định số ⟦31\n7/QĐ-UBND⟧ ngày"),
        Example("Tờ trình số ⟦6 3/TTr-NV⟧ và khoản 6 ⟦3/TTr-NV⟧"),
        Example("ngày 13/3/2017, tầng 5/Tòa nhà, 24/7"),
        Example("bản v.205/QĐ-UBND"),
        Example("Quyết định số ⟦1.205/QĐ-UBND⟧. UBND tỉnh", {"digits": "1.205"}),
        Example("số ⟦12/QĐ-UBND⟧ - UBND tỉnh"),
        Example("205/QĐư"),
        Example("05/QĐ/2016"),
        Example("⟦18/20202QĐ-UBND⟧ với số 2 thay cho dấu gạch", {"digits": "18", "year": "2020"}),
    ),
)

TWO_PARTS = Rule(
    name="two_parts",
    on="plain",
    pattern=rf"(?<![\w/.-])(?P<digits>\d{{1,3}}\.\d{{1,2}})/(?P<year>(?:19|20)\d{{2}})/(?P<symbol>{_SYMBOL})(?!\w|/\d)",
    examples=(
        Example("Nghị quyết số ⟦66.15/2026/NQ-CP⟧ của Chính phủ", {"digits": "66.15"}),
        Example("mục 2.15/QĐ-UBND; khoản 1.66.15/2026/NQ-CP; 66.15/2026/NQư; 66.15/2026/NQ/2"),
    ),
)

HISTORIC = Rule(
    name="historic",
    on="plain",
    pattern=r"(?<![\w/.-])(?P<digits>\d{1,5})[ ]?-[ ]?(?P<symbol>(?:CP|CT|TTg|TTG|HĐBT|SL|LCT|HĐNN\d?|UB))(?![\w/-])",
    examples=(
        Example("Nghị định ⟦80-CP⟧ ngày 20/10/1994"),
        Example("Sắc lệnh số ⟦58-SL⟧"),
        Example("từ 120-130 người"),
        Example("số 12/80-CP"),
        Example("mẫu 80-CP-01"),
    ),
)

BLANK = Rule(
    name="blank",
    on="plain",
    pattern=rf"\b[Ss]ố[ ]?+:?+[ .…_]{{0,41}}+[/-]{_WRAP}(?P<symbol>{_GROUP}(?:[ ]{{0,2}}[-./]{_WRAP}{_GROUP}){{1,4}})(?!\w)",
    examples=(
        Example("⟦Số:      /KH-UBND⟧"),
        Example("⟦Số: …… /BC- BNV⟧"),
        Example("⟦Số     -KH/TU⟧"),
        Example("Số: 12/KH-UBND"),
        Example("Số: /KH-UBNDư"),
        Example("Hồ sơ/KH-UBND"),
    ),
)

NUMBERS = Rules((LEGISLATURE, PARTY, SLASH, TWO_PARTS, HISTORIC, BLANK))
