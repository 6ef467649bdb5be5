"""Confidences are the measured worth of scores: they rise with the score, and change nothing else of a record."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.confidence import confidence_of, curves_of, worth
from extractors.lexicons import load_lexicon
from extractors.record import extract_record, scored_record
from pipeline.readers import read
from schemas import RawDocument, TextDocument

CURVES = {"awards": ((0.6, 0.5), (0.8, 0.7), (0.9, 0.9)), "all": ((1.0, 0.95),)}
KINDS = sorted({str(entry["kind"]) for entry in load_lexicon("confidence")})
PLAN = """ỦY BAN NHÂN DÂN
TỈNH HÀ NAM
Số: 12/KH-UBND
Hà Nam, ngày 05 tháng 02 năm 2019

KẾ HOẠCH
Phát động phong trào thi đua "Mỗi xã một sáng kiến" năm 2019

Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ;
I. ĐỐI TƯỢNG
Các xã, phường, thị trấn trong tỉnh.
II. THỜI GIAN
Từ ngày 01/3/2019 đến ngày 31/12/2019.
III. KHEN THƯỞNG
Chủ tịch UBND tỉnh tặng Bằng khen cho không quá 05 tập thể và 10 cá nhân.
Các huyện gửi báo cáo về Sở Nội vụ trước ngày 15/12/2019.
"""


@pytest.mark.parametrize(
    ("kind", "score", "confidence"),
    [
        ("awards", 0.9, 0.9),
        ("awards", 0.85, 0.8),  # on the line between its neighbours
        ("awards", 0.3, 0.25),  # on the line from zero
        ("awards", 1.0, 0.9),  # no more than the surest is worth
        ("awards", 0.0, 0.0),
        ("campaign.launched_in", 0.5, 0.475),  # a kind without a curve
    ],
)
def test_worth_of_a_score(kind: str, score: float, confidence: float) -> None:
    assert worth(CURVES, kind, score) == pytest.approx(confidence)


@given(st.sampled_from([*KINDS, "no such kind"]), st.floats(0, 1), st.floats(0, 1))
def test_a_higher_score_is_worth_no_less(kind: str, one: float, other: float) -> None:
    low, high = sorted((confidence_of(kind, one), confidence_of(kind, other)))
    assert (low, high) == (confidence_of(kind, min(one, other)), confidence_of(kind, max(one, other)))
    assert 0 <= low <= high <= 1


def test_table_is_in_order_and_knows_every_kind_once() -> None:
    rows = [(str(e["kind"]), float(e["score"]), float(e["confidence"])) for e in load_lexicon("confidence")]
    assert sum(map(len, curves_of(rows).values())) == len(rows), "the points of a kind stand together"
    for one, other in pairwise(rows):
        assert one[0] != other[0] or (one[1] < other[1] and one[2] <= other[2])
    assert all(0 < confidence < 1 for _, _, confidence in rows), "nothing measured is certain"


def test_only_confidences_differ_from_the_scores_of_the_rules() -> None:
    document = _document()
    scored, record = (make(document).model_dump(mode="json") for make in (scored_record, extract_record))
    before, after = dict(_confidences(scored)), dict(_confidences(record))
    assert before.keys() == after.keys()
    assert before != after
    assert {path: confidence_of(kind, before[path, kind]) for path, kind in before} == {
        path: after[path, kind] for path, kind in after
    }
    assert _without(scored) == _without(record)


def _document() -> TextDocument:
    return read(RawDocument("ke-hoach.txt", PLAN.encode()))


def _confidences(node: Any, path: str = "") -> Iterator[tuple[tuple[str, str], float]]:
    """By path and kind."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "confidence" and isinstance(value, dict):
                noun = path.split(".")[0].split("[")[0].replace("campaigns", "campaign")
                yield from (((f"{path}.{name}", f"{noun}.{name}"), score) for name, score in value.items())
            elif key == "confidence":
                kind = path.split(".")[-1].split("[")[0]
                yield (path, "campaign.period" if kind == "period" else kind), value
            else:
                yield from _confidences(value, f"{path}.{key}".lstrip("."))
    elif isinstance(node, list):
        for number, item in enumerate(node):
            yield from _confidences(item, f"{path}[{number}]")


def _without(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _without(value) for key, value in node.items() if key != "confidence"}
    return [_without(item) for item in node] if isinstance(node, list) else node
