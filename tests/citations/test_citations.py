"""Citations: number, type, day, issuer, role and pinpoints, by sentences of the genre."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.citations import find_citations
from extractors.context import Context
from extractors.structure import build_view
from schemas import Announced, Citation, EdtfDate, Header, RawDocument, TextDocument

OWN = Context(
    Header(
        document_type="plan", number="51/KH-UBND", issuer="UBND tỉnh Sơn La", issuer_level="province", province="Sơn La",
        issued_on=EdtfDate("2022-03-01"),
    )
)  # fmt: skip


def cited(text: str, context: Context = OWN) -> tuple[Citation, ...]:
    view = build_view(TextDocument(RawDocument("a.txt", b""), text, "text/plain", "text"))
    return find_citations(view, context)


ONE = [
    ("Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ;",
     ("decree", "91/2017/NĐ-CP", "2017-07-31", "Chính phủ", "legal_basis")),
    ("Thực hiện Nghị quyết số 11-NQ/TU ngày 05/8/2021 của Tỉnh ủy về chuyển đổi số, UBND tỉnh ban hành kế hoạch.",
     ("resolution", "11-NQ/TU", "2021-08-05", "Tỉnh ủy Sơn La", "implements")),
    ("Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 40/TTr-SNV ngày 20/02/2022,",
     ("submission", "40/TTr-SNV", "2022-02-20", "Sở Nội vụ tỉnh Sơn La", "proposal_basis")),
    ("Quyết định này thay thế Quyết định số 77/QĐ-UBND ngày 02/02/2019.",
     ("decision", "77/QĐ-UBND", "2019-02-02", "UBND tỉnh Sơn La", "replaces")),
    ("Bãi bỏ Công văn số 512/UBND-NC ngày 17/3/2020.",
     ("official_letter", "512/UBND-NC", "2020-03-17", "UBND tỉnh Sơn La", "repeals")),
    ("Giao Sở Nội vụ tham mưu ban hành Quyết định sửa đổi, bổ sung hoặc thay thế Quyết định số 8/2018/QĐ-UBND ngày 05/5/2018.",
     ("decision", "8/2018/QĐ-UBND", "2018-05-05", "UBND tỉnh Sơn La", "planned_amendment")),
    ("Sửa đổi, bổ sung một số điều của Quy chế ban hành kèm theo Quyết định số 8/2018/QĐ-UBND ngày 05/5/2018.",
     ("decision", "8/2018/QĐ-UBND", "2018-05-05", "UBND tỉnh Sơn La", "amends")),
    ("(Kèm theo Quyết định số 90/QĐ-BNV ngày 04/4/2021 của Bộ Nội vụ)",
     ("decision", "90/QĐ-BNV", "2021-04-04", "Bộ Nội vụ", "issued_with")),
    ("Mức thưởng theo quy định tại Nghị định số 98/2023/NĐ-CP.",
     ("decree", "98/2023/NĐ-CP", None, "Chính phủ", "refers_to")),
    ("Báo cáo tình hình thực hiện Kế hoạch số 30/KH-UBND ngày 01/02/2020.",
     ("plan", "30/KH-UBND", "2020-02-01", "UBND tỉnh Sơn La", "refers_to")),
    ("Ngày 15/3/2021, UBND huyện Mai Sơn đã ban hành Kế hoạch số 45/KH-UBND để hưởng ứng.",
     ("plan", "45/KH-UBND", "2021-03-15", "UBND huyện Mai Sơn", "refers_to")),
    ("Hướng dẫn số 45/HD-SNV được Sở Nội vụ ký ban hành ngày 15/3/2021.",
     ("guidance", "45/HD-SNV", "2021-03-15", "Sở Nội vụ tỉnh Sơn La", "refers_to")),
    ("Kế hoạch số 45/KH-UBND của UBND huyện Mai Sơn, ban hành ngày 15/3/2021.",
     ("plan", "45/KH-UBND", "2021-03-15", "UBND huyện Mai Sơn", "refers_to")),
    ("Căn cứ Luật Thanh niên được Quốc hội khóa XIV, kỳ họp thứ 9 thông qua ngày 16/6/2020;",
     ("law", None, "2020-06-16", None, "legal_basis")),
    ("Căn cứ Pháp lệnh về nhiệm vụ, quyền hạn của Hội đồng nhân dân ở mỗi cấp ngày 03 tháng 7 năm 1996;",
     ("ordinance", None, "1996-07-03", None, "legal_basis")),
    ("Mức thưởng theo Nghị định 98.", ("decree", None, None, None, "refers_to")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_one_citation(text: str, expected: tuple[str | None, ...]) -> None:
    found = cited(text)
    assert [(c.document_type, c.number, c.issued_on, c.issuer, c.role) for c in found] == [expected]


def test_laws_by_name_are_resolved_and_keep_the_stated_form() -> None:
    text = (
        "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của "
        "Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 năm 2013;"
    )
    found = cited(text)
    assert [(c.number, c.issued_on, c.resolved and c.resolved.number) for c in found] == [
        (None, "2003-11-26", "15/2003/QH11"),
        (None, "2005-06-14", "47/2005/QH11"),
        (None, "2013-11-16", "39/2013/QH13"),
    ]
    assert {c.role for c in found} == {"legal_basis"}


def test_a_bare_number_belongs_to_the_whole_one() -> None:
    found = cited(
        "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023;\nMức thưởng theo Nghị định số 98; hồ sơ theo Nghị định 98."
    )
    assert [(c.number, len(c.evidence)) for c in found] == [("98/2023/NĐ-CP", 3)]


@pytest.mark.parametrize(
    "text", ["Thi Luật Sư giỏi; Công ty Luật Hoàng Minh trao giải", "Khoa Luật Hành chính", "Xử lý kỷ Luật Nghiêm"]
)
def test_what_is_called_luat_is_no_law_everywhere(text: str) -> None:
    assert cited(text) == ()


def test_a_resolution_of_a_congress_has_a_name_only() -> None:
    (found,) = cited("Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2020 - 2025;")
    assert (found.document_type, found.number, found.role) == ("resolution", None, "implements")
    assert found.title == "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV"


def test_a_law_named_behind_its_number_is_one_citation() -> None:
    found = cited("Văn bản được hợp nhất: Luật 18/2017/QH14 Luật Thủy sản")
    assert [(c.document_type, c.number) for c in found] == [("law", "18/2017/QH14")]


def test_a_list_hands_its_role_on() -> None:
    found = cited("Căn cứ các Nghị định số 42/2010/NĐ-CP, số 39/2012/NĐ-CP và số 65/2014/NĐ-CP của Chính phủ;")
    assert [(c.document_type, c.number, c.role) for c in found] == [
        ("decree", "42/2010/NĐ-CP", "legal_basis"),
        ("decree", "39/2012/NĐ-CP", "legal_basis"),
        ("decree", "65/2014/NĐ-CP", "legal_basis"),
    ]


def test_a_short_second_mention_is_the_same_document() -> None:
    found = cited(
        "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ;\n\nKinh phí chi theo Nghị định số 91/2017/NĐ-CP."
    )
    assert [(c.number, c.issued_on, len(c.evidence)) for c in found] == [("91/2017/NĐ-CP", "2017-07-31", 2)]


def test_the_own_number_is_no_citation() -> None:
    assert cited("(Ban hành kèm theo Kế hoạch số 51/KH-UBND ngày 01/3/2022 của UBND tỉnh)") == ()


def test_a_nested_document_is_what_the_outer_one_plans_for() -> None:
    found = cited("được giao tại Quyết định số 20/QĐ-UBND ngày 13/3/2021 ban hành Kế hoạch triển khai Nghị quyết số 05-NQ/TU")
    assert [(c.number, c.role) for c in found] == [("20/QĐ-UBND", "refers_to"), ("05-NQ/TU", "issues_plan_for")]


def test_the_announced_document_is_cited_as_such() -> None:
    news = Context(
        Header(document_type="news", province="Sơn La"),
        Announced(document_type="plan", number="51/KH-UBND", issuer="UBND tỉnh Sơn La", issued_on=EdtfDate("2022-03-01")),
        EdtfDate("2022-03-03"),
    )
    (found,) = cited("UBND tỉnh vừa ban hành Kế hoạch số 51/KH-UBND về phong trào thi đua.", news)
    assert (found.role, found.issued_on, found.issuer) == ("announces", "2022-03-01", "UBND tỉnh Sơn La")


@pytest.mark.parametrize(
    ("text", "pinpoints"),
    [
        ("theo điểm b khoản 2 Điều 10 Nghị định số 91/2017/NĐ-CP", [("10", "2", "b")]),
        ("tại khoản 1, 2 và 3 Điều 5 Nghị định số 91/2017/NĐ-CP", [("5", "1", None), ("5", "2", None), ("5", "3", None)]),
        ("theo Nghị định số 91/2017/NĐ-CP", []),
    ],
)
def test_pinpoints(text: str, pinpoints: list[tuple[str | None, ...]]) -> None:
    (found,) = cited(text)
    assert [(p.article, p.clause, p.point) for p in found.pinpoints] == pinpoints


@pytest.mark.parametrize(
    ("text", "slug", "title"),
    [
        ("theo quy định của Luật thi đua , khen thưởng", "law", "Luật thi đua , khen thưởng"),
        ("theo luật Kế toán và các văn bản hướng dẫn", "law", "luật Kế toán"),
        ("theo Luật Khoa học và Công nghệ và các văn bản", "law", "Luật Khoa học và Công nghệ"),
        ("theo Bộ luật lao động hiện hành", "code", "Bộ luật lao động"),
        ("theo Pháp lệnh Phí và lệ phí", "ordinance", "Pháp lệnh Phí và lệ phí"),
        ("được Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam quy định", "constitution",
         "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("theo Luật sủa đổi, bổ sung mọt số đièu của Luật Thanh tra", "law",
         "Luật sủa đổi, bổ sung mọt số đièu của Luật Thanh tra"),
    ],
)  # fmt: skip
def test_a_known_law_is_found_however_it_is_written(text: str, slug: str, title: str) -> None:
    assert [(c.document_type, c.title, c.number) for c in cited(text)] == [(slug, title, None)]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("2. Thông tư số 2/2019/TT-BNV ngày 01/02/2019 hết hiệu lực kể từ ngày Thông tư này có hiệu lực.", "repeals"),
        ("Bãi bỏ các Điều 4, 12; khoản 2 Điều 16 và Điều 49 của Nghị định số 42/2010/NĐ-CP.", "repeals"),
        ("Mức chi thực hiện theo Quy chế ban hành kèm theo Quyết định số 8/QĐ-BNV.", "refers_to"),
        (
            "Thuc hien Nghi quyet so 11-NQ/TU ngay 05/8/2021 cua Tinh uy, Lien doan Lao dong tinh ban hanh ke hoach.",
            "implements",
        ),
        ("Căn cứ ý kiến chỉ đạo của Thủ tướng Chính phủ tại Công văn số 510/VPCP-KTTH ngày 16/9/2019;", "legal_basis"),
    ],
)
def test_role(text: str, role: str) -> None:
    assert [c.role for c in cited(text)] == [role]


@pytest.mark.parametrize(
    "text", ["Luật sư tư vấn miễn phí", "Hội Luật gia tỉnh", "Ngày Pháp luật Việt Nam", "theo quy định của Luật này"]
)
def test_what_is_no_law(text: str) -> None:
    assert cited(text) == ()


PIECES = [
    "Luật",
    "số",
    "12/QĐ-UBND",
    "ngày",
    "3",
    "tháng",
    "của",
    "thay thế",
    ";",
    ".",
    ",",
    "(",
    "\n",
    "điểm",
    "khoản",
    "Điều",
    " ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_any_text_gives_quotes_that_stand_in_it(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for citation in cited(text):
        assert all(text[e.start : e.end] == e.quote for e in citation.evidence)
