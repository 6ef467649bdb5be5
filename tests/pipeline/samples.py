"""A record made by hand: what the store is tested with, whatever the extractors can do."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

from pipeline.store import Store, Stored
from schemas import (
    Award,
    Campaign,
    Citation,
    Content,
    DateMention,
    Deadline,
    EdtfDate,
    Evidence,
    Header,
    Milestone,
    Period,
    Phase,
    Pinpoint,
    Record,
    Source,
    Target,
    Warning,
)

TEXT = """ỦY BAN NHÂN DÂN TỈNH HÀ NAM
Số: 15/KH-UBND
Hà Nam, ngày 12 tháng 3 năm 2018
KẾ HOẠCH
Tổ chức phong trào thi đua "Đồng lòng giữ rừng" giai đoạn 2018 - 2020
Thực hiện Quyết định số 205/QĐ-TTg ngày 02/01/2018 của Thủ tướng Chính phủ.
Đối tượng: các phòng, ban thuộc sở.
Nội dung: trồng mới 100 ha rừng.
Giai đoạn 1: từ tháng 3 năm 2018 đến tháng 12 năm 2018; sơ kết tháng 12 năm 2018.
Khen thưởng: tặng Bằng khen cho tối đa 08 tập thể; Giấy khen cho 10 cá nhân.
Các sở gửi báo cáo trước ngày 05/12/2018.
"""


def quotes(text: str, *parts: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(quote=part, start=text.index(part), end=text.index(part) + len(part)) for part in parts)


def make_record(uri: str = "ke-hoach.txt", text: str = TEXT, **changes: Any) -> Record:
    """The record of ``text``; ``changes`` replace whole parts of it."""
    data = text.encode("utf-8")
    sha256 = hashlib.sha256(data).hexdigest()
    source = Source(
        uri=uri, media_type="text/plain", sha256=sha256, text_method="text", retrieved_at=changes.pop("retrieved_at", None)
    )
    parts: dict[str, Any] = {"header": _header(text), "citations": (_citation(text),), "campaigns": (_campaign(text),)}
    parts["dates"] = (
        DateMention(
            value=EdtfDate("2018-03-12"), role="issued", evidence=quotes(text, "ngày 12 tháng 3 năm 2018"), confidence=0.9
        ),
    )
    parts["warnings"] = (Warning(code="text_repaired", message="look_alike_letter: 2"),)
    return Record(id=sha256[:16], source=source, **(parts | changes))


def stored(uri: str = "ke-hoach.txt", text: str = TEXT, version: str = "1.0.0", **changes: Any) -> Stored:
    return Stored(make_record(uri, text, **changes), text, len(text.encode("utf-8")), version)


def other_text(number: int) -> str:
    """Another document with the same places to quote."""
    return re.sub("rừng", f"rừng số {number}", TEXT)


def store_of(path: Path, *documents: Stored) -> Path:
    """A store with the documents, their bytes beside it."""
    with Store(path) as store:
        for document in documents:
            store.blobs.put(document.record.source.sha256, document.text.encode("utf-8"))
            store.save(document)
    return path


def _header(text: str) -> Header:
    return Header(
        document_type="plan",
        number="15/KH-UBND",
        issuer="UBND tỉnh Hà Nam",
        issuer_level="province",
        province="Hà Nam",
        issued_on=EdtfDate("2018-03-12"),
        title="Tổ chức phong trào thi đua",
        evidence={"number": quotes(text, "15/KH-UBND"), "issued_on": quotes(text, "ngày 12 tháng 3 năm 2018")},
        confidence={"number": 0.99, "issued_on": 0.98},
    )


def _citation(text: str) -> Citation:
    return Citation(
        document_type="decision",
        number="205/QĐ-TTg",
        issued_on=EdtfDate("2018-01-02"),
        role="implements",
        pinpoints=(Pinpoint(article="2", clause="1"),),
        evidence=quotes(text, "Quyết định số 205/QĐ-TTg ngày 02/01/2018"),
        confidence=0.95,
    )


def _campaign(text: str) -> Campaign:
    review = Milestone(
        kind="interim_review", value=EdtfDate("2018-12"), evidence=quotes(text, "sơ kết tháng 12 năm 2018"), confidence=0.9
    )
    phase = Phase(
        ordinal=1,
        label="Giai đoạn 1",
        value=EdtfDate("2018-03/2018-12"),
        start="2018-03-01",
        end="2018-12-31",
        milestones=(review,),
        evidence=quotes(text, "Giai đoạn 1: từ tháng 3 năm 2018 đến tháng 12 năm 2018"),
        confidence=0.9,
    )
    return Campaign(
        name="Đồng lòng giữ rừng",
        kind="thematic",
        launched_by="UBND tỉnh Hà Nam",
        period=Period(
            value=EdtfDate("2018/2020"),
            start="2018-01-01",
            end="2020-12-31",
            evidence=quotes(text, "giai đoạn 2018 - 2020"),
            confidence=0.9,
        ),
        phases=(phase,),
        targets=(
            Target(
                text="các phòng, ban thuộc sở",
                members=("organisation", "collective"),
                levels=("province",),
                evidence=quotes(text, "các phòng, ban thuộc sở"),
                confidence=0.8,
            ),
        ),
        contents=(Content(ordinal=1, text="trồng mới 100 ha", evidence=quotes(text, "trồng mới 100 ha"), confidence=0.8),),
        awards=_awards(text),
        deadlines=(
            Deadline(
                actor="Các sở",
                action="gửi báo cáo",
                value=EdtfDate("2018-12-04"),
                evidence=quotes(text, "trước ngày 05/12/2018"),
                confidence=0.9,
            ),
        ),
    )


def _awards(text: str) -> tuple[Award, ...]:
    return (
        Award(
            award="ministry_province_certificate_of_merit",
            label="Bằng khen",
            recipient="collective",
            comparator="max",
            max=8,
            granted_by="UBND tỉnh Hà Nam",
            evidence=quotes(text, "Bằng khen cho tối đa 08 tập thể"),
            confidence=0.9,
        ),
        Award(
            award="certificate_of_commendation",
            label="Giấy khen",
            recipient="individual",
            comparator="exact",
            min=10,
            max=10,
            evidence=quotes(text, "Giấy khen cho 10 cá nhân"),
            confidence=0.9,
        ),
    )
