"""Documents of one campaign are found, look-alikes are not; amendments change the rules and keep what they were."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline.linking import documents_of_campaign, links_of, rules_in_force
from pipeline.linking.scores import POSSIBLE
from pipeline.queries import Reader
from pipeline.store import Store, Stored
from schemas import Announced, Award, Campaign, Citation, EdtfDate, Evidence, Header, Record, Source
from tests.annotated.records import annotated
from tests.linking.generated import generate
from tests.linking.measured import found_pairs, precision_and_recall
from tests.pipeline.samples import store_of

QUOTE = (Evidence(quote="x", start=0, end=1),)
ISSUER = "UBND tỉnh Hà Nam"
HA_NAM = {"province": "Hà Nam", "issuer": ISSUER, "issuer_level": "province"}
NAME = "Đồng lòng giữ rừng"


@pytest.mark.parametrize("seed", [7, 8])
def test_links_of_a_generated_corpus(tmp_path: Path, seed: int) -> None:
    made = generate(60, seed)
    with Store(tmp_path / "a.db") as store:
        store.save_all(made.documents)
    with Reader(tmp_path / "a.db") as reader:
        found = found_pairs(reader, [stored.record.id for stored in made.documents])
    precision, recall = precision_and_recall(found, made.links)
    assert precision >= 0.98
    assert recall >= 0.90


def test_annotated_documents_are_of_different_campaigns(tmp_path: Path) -> None:
    """Their writers made each of them up on its own: no two tell of one plan, though names and numbers come again."""
    documents = annotated("documents", "written", "further", "later")
    with Reader(store_of(tmp_path / "a.db", *documents)) as reader:
        assert found_pairs(reader, [stored.record.id for stored in documents]) == set()


def award(slug: str, recipient: str, number: int, quote: str = "x") -> Award:
    evidence = (Evidence(quote=quote, start=0, end=len(quote)),)
    return Award(award=slug, label=slug, recipient=recipient, comparator="max", max=number, evidence=evidence, confidence=0.9)


def document(name: str, kind: str, *awards: Award, **parts: Any) -> Stored:
    header = Header(document_type=kind, **{key: parts.pop(key) for key in tuple(parts) if key in Header.model_fields})
    published = parts.pop("published_on", None)
    source = Source(uri=name, media_type="text/plain", sha256=f"{name:0<64}", text_method="text", published_on=published)
    campaigns = (Campaign(name=parts.pop("name", NAME), awards=awards),)
    return Stored(Record(id=f"{name:0<16}", source=source, header=header, campaigns=campaigns, **parts), "x", 1, "1")


def cites(number: str, role: str, issued: str) -> Citation:
    return Citation(number=number, role=role, issued_on=EdtfDate(issued), evidence=QUOTE, confidence=0.9)


MERIT, COMMENDATION, FLAG = "ministry_province_certificate_of_merit", "certificate_of_commendation", "government_emulation_flag"
PLAN = document("a1", "plan", award(MERIT, "collective", 8), award(COMMENDATION, "individual", 10), number="15/KH-UBND",
                issued_on=EdtfDate("2018-03-12"), **HA_NAM)  # fmt: skip
AMENDMENT = document("a2", "decision", award(MERIT, "collective", 12), number="90/QĐ-UBND", issued_on=EdtfDate("2019-01-20"),
                     citations=(cites("15/KH-UBND", "amends", "2018-03-12"),), **HA_NAM)  # fmt: skip
NEWS = document("a3", "news", award(MERIT, "collective", 8), award(FLAG, "locality", 1), province="Hà Nam",
                published_on=EdtfDate("2018-03-20"),
                announces=Announced(number="15/KH-UBND", issued_on=EdtfDate("2018-03-12"), issuer=ISSUER))  # fmt: skip
LOCAL = document("a4", "plan", number="3/KH-UBND", issued_on=EdtfDate("2018-05-02"), province="Hà Nam", issuer_level="district",
                 issuer="UBND huyện Bình Lục", citations=(cites("15/KH-UBND", "implements", "2018-03-12"),))  # fmt: skip
OTHER_YEAR = document("a5", "plan", number="15/KH-UBND", issued_on=EdtfDate("2020-03-12"), **HA_NAM)
OTHER_PLACE = document("a6", "plan", number="15/KH-UBND", issued_on=EdtfDate("2018-03-12"), province="Cà Mau",
                       issuer="UBND tỉnh Cà Mau", issuer_level="province")  # fmt: skip
VAGUE_NEWS = document("a7", "news", province="Hà Nam", published_on=EdtfDate("2019-09-09"),
                      announces=Announced(issuer="UBND tỉnh Hà Nam"))  # fmt: skip


LAUNCHED = document("a8", "news", province="Hà Nam", published_on=EdtfDate("2018-03-25"))
_named = LAUNCHED.record.campaigns[0].model_copy(update={"launched_in": "15/KH-UBND", "launched_by": ISSUER})
LAUNCHED = replace(LAUNCHED, record=LAUNCHED.record.model_copy(update={"campaigns": (_named,)}))


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("links") / "a.db"
    with Reader(store_of(path, PLAN, AMENDMENT, NEWS, LOCAL, OTHER_YEAR, OTHER_PLACE, VAGUE_NEWS, LAUNCHED)) as opened:
        yield opened


@pytest.mark.parametrize("start", [PLAN, AMENDMENT, NEWS], ids=["plan", "amendment", "news"])
def test_a_campaign_from_any_of_its_documents(reader: Reader, start: Stored) -> None:
    documents = documents_of_campaign(reader, start.record.id)
    assert (documents.plan, documents.plans) == (PLAN.record.id, (PLAN.record.id,))
    assert documents.amendments == (AMENDMENT.record.id,)
    assert documents.reports == (NEWS.record.id, LAUNCHED.record.id)
    assert documents.answered_by == (LOCAL.record.id,)


def test_an_answer_is_a_campaign_of_its_own(reader: Reader) -> None:
    documents = documents_of_campaign(reader, LOCAL.record.id)
    assert (documents.plan, documents.answers) == (LOCAL.record.id, (PLAN.record.id,))


def test_what_may_belong_is_a_candidate_with_a_score(reader: Reader) -> None:
    documents = documents_of_campaign(reader, PLAN.record.id)
    scores = {link.document_id: link.score for link in documents.candidates}
    assert POSSIBLE <= scores[VAGUE_NEWS.record.id] < 0.75
    assert OTHER_PLACE.record.id not in scores


def test_links_are_mutual(reader: Reader) -> None:
    ids = [stored.record.id for stored in (PLAN, AMENDMENT, NEWS, LOCAL, OTHER_YEAR, OTHER_PLACE, VAGUE_NEWS, LAUNCHED)]
    links = {(own, link.document_id, link.score) for own in ids for link in links_of(reader, own)}
    assert links
    assert {(other, own, score) for own, other, score in links} == links


def test_rules_after_amendments_with_their_history(reader: Reader) -> None:
    rules = {(rule.key[0], rule.key[1]): rule for rule in rules_in_force(reader, documents_of_campaign(reader, NEWS.record.id))}
    changed = rules[MERIT.replace("_", " "), "collective"]
    assert [(stated.number, stated.value["max"]) for stated in changed.history] == [("15/KH-UBND", 8), ("90/QĐ-UBND", 12)]
    assert (changed.now.value["max"], changed.now.since, changed.only_reported) == (12, "2019-01-20", False)
    kept = rules[COMMENDATION.replace("_", " "), "individual"]
    assert [stated.value["max"] for stated in kept.history] == [10]
    reported = rules[FLAG.replace("_", " "), "locality"]
    assert (reported.only_reported, reported.now.document_id) == (True, NEWS.record.id)
    assert all(stated.evidence for rule in rules.values() for stated in rule.history)


def test_an_unknown_document_has_no_links(reader: Reader) -> None:
    assert links_of(reader, "0" * 16) == []
    assert rules_in_force(reader, documents_of_campaign(reader, LOCAL.record.id)) == []
