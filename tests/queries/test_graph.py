"""Citations between documents made by hand: who is meant, what is still law, and no way to run in a circle for ever."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pipeline.graph import citations_of, cited_by, named, reachable, replaced_bases, validity_on
from pipeline.queries import Filters, Reader, documents_of
from pipeline.store import Store, Stored
from schemas import Citation, EdtfDate, Evidence
from tests.pipeline.samples import make_record, other_text, store_of, stored

QUOTE = (Evidence(quote="ỦY BAN", start=0, end=6),)
_numbers = iter(range(1000))


def cites(number: str, role: str, **more: Any) -> Citation:
    return Citation(number=number, role=role, evidence=QUOTE, confidence=0.9, **more)


def document(number: str | None, issued: str | None, province: str | None, *citations: Citation, **header: Any) -> Stored:
    text = other_text(next(_numbers))
    own = {"number": number, "issued_on": EdtfDate(issued) if issued else None, "province": province, **header}
    changed = make_record(text=text).header.model_copy(update=own)
    return stored(f"{next(_numbers)}.txt", text, header=changed, citations=citations, campaigns=())


A = "UBND tỉnh Hà Nam"
OLD = document("24/2013/QĐ-UBND", "2013-10-24", "Hà Nam", issuer=A)
NEW = document("63/2020/QĐ-UBND", "2020-09-10", "Hà Nam", cites("24/2013/QĐ-UBND", "replaces"), issuer=A,
               effective_on=EdtfDate("2020-10-01"))  # fmt: skip
ELSEWHERE = document("24/2013/QĐ-UBND", "2013-02-02", "Thái Nguyên", issuer="UBND tỉnh Thái Nguyên")
EARLY = document("7/KH-UBND", "2019-01-05", "Hà Nam", cites("24/2013/QĐ-UBND", "legal_basis"), issuer=A)
LATE = document("8/KH-UBND", "2021-01-05", "Hà Nam", cites("24/2013/QĐ-UBND", "legal_basis"), issuer=A)
NORTH = document("9/KH-UBND", "2021-01-05", "Thái Nguyên", cites("24/2013/QĐ-UBND", "legal_basis"))
PART = document("11/QĐ-UBND", "2015-01-01", "Hà Nam", cites("7/KH-UBND", "repeals", pinpoints=({"article": "2"},)), issuer=A)
AMENDING = document("30/2017/QĐ-UBND", "2017-05-05", "Hà Nam", cites("24/2013/QĐ-UBND", "amends"), issuer=A)
TWIN = [document("138/KH-UBND", "2021-05-05", "Tiền Giang", issuer="UBND huyện Châu Thành", title=n) for n in "ab"]
VAGUE = document("5/CV", None, "Tiền Giang", cites("138/KH-UBND", "implements"), cites("999/KH-UBND", "refers_to"))
CIRCLE_A = document("201/KH-UBND", "2022-01-01", "Hà Nam", cites("202/KH-UBND", "implements", issued_on=EdtfDate("2022-01-02")))
CIRCLE_B = document("202/KH-UBND", "2022-01-02", "Hà Nam", cites("201/KH-UBND", "implements", issued_on=EdtfDate("2022-01-01")),
                    cites("202/KH-UBND", "refers_to"))  # fmt: skip
MERGED = document("12/KH-UBND", "2026-01-05", "Ninh Bình", cites("24/2013/QĐ-UBND", "legal_basis"))
OLD_LAW = document("77/KH-UBND", "2024-02-01", "Cao Bằng", cites("15/2003/QH11", "legal_basis", document_type="law"))


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path: Path = tmp_path_factory.mktemp("graph") / "a.db"
    everything = (OLD, NEW, ELSEWHERE, EARLY, LATE, NORTH, PART, AMENDING, *TWIN, VAGUE, CIRCLE_A, CIRCLE_B, MERGED, OLD_LAW)
    with Reader(store_of(path, *everything)) as opened:
        yield opened


def ids(*documents: Stored) -> list[str]:
    return [each.record.id for each in documents]


def test_the_document_of_the_same_province_is_meant(graph: Reader) -> None:
    (cited,) = citations_of(graph, LATE.record.id)
    assert (cited.status, [c.document_id for c in cited.candidates]) == ("resolved", ids(OLD))
    (cited,) = citations_of(graph, NORTH.record.id)
    assert (cited.status, [c.document_id for c in cited.candidates]) == ("resolved", ids(ELSEWHERE))


def test_a_merged_province_means_its_parts(graph: Reader) -> None:
    (cited,) = citations_of(graph, MERGED.record.id)  # Hà Nam went into Ninh Bình
    assert [c.document_id for c in cited.candidates] == ids(OLD)


def test_a_number_that_several_have_stays_open(graph: Reader) -> None:
    twin, nowhere = citations_of(graph, VAGUE.record.id)
    assert (twin.status, {c.document_id for c in twin.candidates}) == ("ambiguous", set(ids(*TWIN)))
    assert (nowhere.status, nowhere.candidates) == ("unknown", ())


def test_the_table_knows_instruments(graph: Reader) -> None:
    (cited,) = citations_of(graph, OLD_LAW.record.id)
    assert (cited.status, cited.instrument, cited.candidates) == ("resolved", "Luật Thi đua, khen thưởng", ())


def test_who_cites(graph: Reader) -> None:
    found = cited_by(graph, named("24/2013/qđ-ubnd", "Hà Nam", "2013-10-24"))
    newest_first = [*ids(MERGED), *ids(LATE), *ids(NEW), *ids(EARLY), *ids(AMENDING)]  # without the other province
    assert [citing.id for citing in found] == newest_first
    assert found[-1].role == "amends"


def test_circles_and_self_citations_end(graph: Reader) -> None:
    assert reachable(graph, CIRCLE_A.record.id, 50) == {CIRCLE_A.record.id: 0, CIRCLE_B.record.id: 1}
    own = citations_of(graph, CIRCLE_B.record.id)[1]
    assert (own.status, own.candidates) == ("unknown", ())


@pytest.mark.parametrize(
    ("number", "place", "issued", "day", "status"),
    [
        ("24/2013/QĐ-UBND", "Hà Nam", "2013-10-24", "2020-09-30", "in_force"),
        ("24/2013/QĐ-UBND", "Hà Nam", "2013-10-24", "2020-10-01", "ended"),
        ("24/2013/QĐ-UBND", "Thái Nguyên", "2013-02-02", "2026-01-01", "in_force"),
        ("63/2020/QĐ-UBND", "Hà Nam", None, "2020-09-15", "not_yet"),
        ("7/KH-UBND", "Hà Nam", None, "2026-01-01", "in_force"),  # only an article was repealed
        ("91/2017/NĐ-CP", None, None, "2017-09-30", "not_yet"),
        ("91/2017/NĐ-CP", None, None, "2023-12-31", "in_force"),
        ("91/2017/NĐ-CP", None, None, "2024-01-01", "ended"),
        ("12345/KH-XX", None, None, "2024-01-01", "unknown"),
    ],
)
def test_validity_on_a_day(graph: Reader, number: str, place: str | None, issued: str | None, day: str, status: str) -> None:
    assert validity_on(graph, named(number, place, issued), day).status == status


def test_validity_says_why(graph: Reader) -> None:
    validity = validity_on(graph, named("24/2013/QĐ-UBND", "Hà Nam", "2013-10-24"), "2024-01-01")
    (end,) = validity.ends
    assert (end.last_day, end.ended_by, end.document_id) == ("2020-09-30", "63/2020/QĐ-UBND", NEW.record.id)
    assert validity.amended_by == (("30/2017/QĐ-UBND", AMENDING.record.id, "2017-05-05"),)
    (end,) = validity_on(graph, named("98/2023/NĐ-CP"), "2024-01-01").ends
    assert (end.last_day, end.ended_by, end.document_id) == ("2025-06-30", "152/2025/NĐ-CP", None)
    assert end.source


def test_rests_on_replaced_law(graph: Reader) -> None:
    assert {b.document_id for b in replaced_bases(graph, "issue")} == set(ids(LATE, MERGED, OLD_LAW))
    assert {b.document_id for b in replaced_bases(graph, "2026-01-01")} == set(ids(EARLY, LATE, MERGED, OLD_LAW))
    assert {b.document_id for b in replaced_bases(graph, "2020-09-30")} == set()
    for day in ("issue", "2026-01-01"):
        assert documents_of(graph, Filters(replaced_basis=day)) == {b.document_id for b in replaced_bases(graph, day)}


def test_a_document_that_goes_takes_its_ends_along(tmp_path: Path) -> None:
    path = store_of(tmp_path / "a.db", OLD, NEW, LATE)
    with Store(path) as store:
        store.delete(NEW.record.id)
    with Reader(path) as reader:
        assert list(replaced_bases(reader, "2026-01-01")) == []
