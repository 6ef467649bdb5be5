"""A sound record is proven; a record that was tampered with is not, and the value that fails is named."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

import pytest

from extractors.proof import prove
from extractors.record import extract_record
from schemas import EdtfDate, RawDocument, Record, TextDocument

ROOT = Path(__file__).resolve().parents[2]
WRITTEN = sorted((ROOT / "corpus" / "written").glob("*.txt"))

TEXT = """ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH HÀ NAM                         Độc lập - Tự do - Hạnh phúc
Số: 15/KH-UBND                      Hà Nam, ngày 12 tháng 3 năm 2018

KẾ HOẠCH
Tổ chức phong trào thi đua "Đồng lòng giữ rừng" giai đoạn 2018 - 2020

Thực hiện Quyết định số 205/QĐ-TTg ngày 02/01/2018 của Thủ tướng Chính phủ, UBND tỉnh ban hành kế hoạch như sau:
I. ĐỐI TƯỢNG THI ĐUA
Các phòng, ban thuộc sở; cán bộ, công chức, viên chức.
II. KHEN THƯỞNG
Chủ tịch UBND tỉnh tặng Bằng khen cho tối đa 08 tập thể và 10 cá nhân.
III. TỔ CHỨC THỰC HIỆN
Các sở gửi báo cáo về Sở Nội vụ trước ngày 05/12/2018.
"""


def record_of(text: str) -> Record:
    return extract_record(TextDocument(RawDocument("a.txt", text.encode()), text, "text/plain", "text"))


@pytest.fixture(scope="module")
def record() -> Record:
    made = record_of(TEXT)
    assert made.citations
    assert made.campaigns[0].awards
    return made


def changed(node: Any, path: list[str | int], value: Any) -> Any:
    """The same model with one value replaced, unchecked, as a damaged store would hold it."""
    key, rest = path[0], path[1:]
    if isinstance(key, int):
        return tuple(changed(item, rest, value) if n == key else item for n, item in enumerate(node)) if rest else value
    return node.model_copy(update={key: changed(getattr(node, key), rest, value) if rest else value})


def test_a_sound_record_is_proven(record: Record) -> None:
    assert prove(record, TEXT) == []


AWARD: list[str | int] = ["campaigns", 0, "awards", 0]


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        (["header", "number"], "16/KH-UBND", "header.number"),
        (["header", "number"], "5/KH-UBND", "header.number"),
        (["header", "issued_on"], "2018-03-13", "header.issued_on"),
        (["header", "issuer"], "UBND tỉnh Nam Định", "header.issuer"),
        (["header", "document_type"], "decision", "header.document_type"),
        (["header", "title"], "Tổ chức hội thi", "header.title"),
        (["header", "signer"], "Nguyễn Văn An", "header.signer"),
        (["citations", 0, "number"], "206/QĐ-TTg", "citations[0].number"),
        (["citations", 0, "issued_on"], "2018-02-01", "citations[0].issued_on"),
        (["dates", 0, "value"], "2018-03", "dates[0].value"),
        (["dates", 0, "value"], None, "dates[0].value"),
        (["campaigns", 0, "name"], "Chung tay giữ biển", "campaigns[0].name"),
        (["campaigns", 0, "period", "value"], "2018/2021", "campaigns[0].period"),
        (["campaigns", 0, "period", "end"], "2020-12-30", "campaigns[0].period"),
        (["campaigns", 0, "targets", 0, "text"], "các trường học", "campaigns[0].targets[0].text"),
        ([*AWARD, "award"], "certificate_of_commendation", "campaigns[0].awards[0].award"),
        ([*AWARD, "award"], "no_such_award", "campaigns[0].awards[0].award"),
        ([*AWARD, "max"], 9, "campaigns[0].awards[0].max"),
        ([*AWARD, "min"], 8, "campaigns[0].awards[0].comparator"),
        ([*AWARD, "comparator"], "min", "campaigns[0].awards[0].comparator"),
        ([*AWARD, "percent"], 8.0, "campaigns[0].awards[0].percent"),
        ([*AWARD, "recipient"], "household", "campaigns[0].awards[0].recipient"),
        ([*AWARD, "granted_by"], "UBND huyện Lý Nhân", "campaigns[0].awards[0].granted_by"),
        ([*AWARD, "cash_vnd"], 500_000, "campaigns[0].awards[0].cash_vnd"),
        ([*AWARD, "condition"], "hai năm liền", "campaigns[0].awards[0].condition"),
        ([*AWARD, "phase"], 4, "campaigns[0].awards[0].phase"),
        (["campaigns", 0, "deadlines", 0, "value"], "2018-12-05", "campaigns[0].deadlines[0].value"),
        (["campaigns", 0, "deadlines", 0, "recurrence"], "FREQ=DAILY", "campaigns[0].deadlines[0].recurrence"),
    ],
    ids=str,
)
def test_a_tampered_value_is_named(record: Record, path: list[str | int], value: Any, named: str) -> None:
    if isinstance(value, str) and path[-1] in ("value", "issued_on"):
        value = EdtfDate(value)
    assert named in {failure.path for failure in prove(changed(record, path, value), TEXT)}


def test_a_quote_that_stands_elsewhere_is_named(record: Record) -> None:
    failures = prove(record, "X" + TEXT)
    assert "header.evidence.number[0]" in {failure.path for failure in failures}
    one = changed(record, ["dates", 0, "evidence", 0, "quote"], "ngày 13 tháng 3 năm 2018")
    assert [failure.path for failure in prove(one, TEXT)] == ["dates[0].evidence[0]"]


def test_a_value_without_a_quote_is_named(record: Record) -> None:
    bare = changed(record, ["header", "evidence"], {})
    assert {"header.number", "header.issuer", "header.issued_on"} <= {f.path for f in prove(bare, TEXT)}


def test_nearly_every_value_of_the_written_documents_is_proven() -> None:
    """What is left is evidence that a list's heading or a sentence before should have joined."""
    failed = values = 0
    for path in WRITTEN:
        text = path.read_text(encoding="utf-8")
        document = TextDocument(RawDocument(path.name, text.encode()), unicodedata.normalize("NFC", text), "text/plain", "text")
        record = extract_record(document)
        failed += len(prove(record, document.text))
        values += (
            len(record.citations) + len(record.dates) + sum(3 * len(c.awards) + len(c.deadlines) for c in record.campaigns)
        )
    assert failed / values < 0.03
