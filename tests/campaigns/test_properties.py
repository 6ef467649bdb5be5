"""Whatever the text, campaigns and warnings are found without an error and quote it to the letter."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from schemas import Record
from tests.campaigns.documents import HEAD, read

WORDS = st.sampled_from([
    "phong trào thi đua", "“Ba sạch”", "“", "”", "phát động", "từ ngày phát động", "đến hết ngày", "31/12/2020", "30/02/2020",
    "Đợt 1", "Giai đoạn II:", "vòng sơ khảo", "sơ kết", "tổng kết", "tháng 7/2019", "quý I", ";", ":", ".", ",", "(", ")", "\n",
    "\n- ", "\n1. ", "\nII. ", "Nội dung thi đua", "Thời gian", "lần lượt", "và", "từ nay", "cho đến khi", "2019", "-", "năm",
    "Bằng khen", "tối đa 5 tập thể", "Số:",
])  # fmt: skip
BODIES = st.lists(WORDS, max_size=60).map(" ".join)


@settings(max_examples=20, deadline=None)
@given(BODIES)
def test_any_body_is_read_and_quoted(body: str) -> None:
    text = HEAD.format(number="45/KH-UBND", type="KẾ HOẠCH", title="Phát động phong trào thi đua “Ba sạch”", body=body)
    assert _misquoted(read(text), text) == []


@settings(max_examples=15, deadline=None)
@given(BODIES)
def test_any_text_is_read_and_quoted(text: str) -> None:
    assert _misquoted(read(text), text) == []


def _misquoted(record: Record, text: str) -> list[str]:
    quotes = [q for w in record.warnings for q in w.evidence]
    for found in record.campaigns:
        items = (*found.phases, *found.milestones, *found.contents, *((found.period,) if found.period else ()))
        quotes += [q for item in items for q in item.evidence] + [q for qs in found.evidence.values() for q in qs]
    return [q.quote for q in quotes if text[q.start : q.end] != q.quote]
