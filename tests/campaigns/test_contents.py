"""What competitors are to do or be judged by, counted as a lawyer would."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.campaigns.documents import campaign

CLASSES = tomllib.loads((Path(__file__).parent / "contents.toml").read_text(encoding="utf-8"))
MARKED = [(name, text) for name, kind in CLASSES.items() for text in kind["texts"]]

LISTS = [
    (
        "II. NỘI DUNG THI ĐUA\n1. Giữ sạch nhà.\n2. Trồng hoa.\n3. Phân loại rác.\nIII. KHEN THƯỞNG\n1. Giấy khen.",
        ["Giữ sạch nhà", "Trồng hoa", "Phân loại rác"],
    ),
    (
        "Nội dung thi đua gồm: Giữ sạch nhà; Trồng hoa; Phân loại rác và Thu gom nhựa.",
        ["Giữ sạch nhà", "Trồng hoa", "Phân loại rác", "Thu gom nhựa"],
    ),
    (
        "Ba lĩnh vực thi đua gồm: kinh tế; văn hoá; an ninh. Mỗi lĩnh vực có một thước đo.",
        ["kinh tế", "văn hoá", "an ninh"],
    ),
    (
        "Nội dung thi đua gồm: Giữ sạch nhà ở; Trồng hoa; xây dựng vườn mẫu; Phân loại rác.",
        ["Giữ sạch nhà ở", "Trồng hoa; xây dựng vườn mẫu", "Phân loại rác"],
    ),
    (
        "Phong trào thi đua tập trung vào các nội dung:\nMột là, giữ sạch nhà.\nHai là, trồng hoa.\nCác đơn vị gửi báo cáo.",
        ["giữ sạch nhà", "trồng hoa"],
    ),
    (
        "C. THI ĐUA NHỮNG VIỆC GÌ\n1. Vớt rác.\n2. Trồng cây.\nD. THỜI GIAN\n1. Năm 2019.\n2. Năm 2020.",
        ["Vớt rác", "Trồng cây"],
    ),
    (
        "Ba là, về việc làm: vớt rác; trồng cây; rào vườn.\nBốn là, về khen thưởng: nhà - 1; xóm - 2.",
        ["vớt rác", "trồng cây", "rào vườn"],
    ),
    (
        "2. Nội dung. Không xả rác ra kênh. Trồng hoa trước ngõ. Quét đường mỗi tuần.",
        ["Không xả rác ra kênh", "Trồng hoa trước ngõ", "Quét đường mỗi tuần"],
    ),
    (
        "Bộ phát động thi đua, chủ đề “Kỷ cương”, tập trung vào những việc sau:\n1. Giữ giờ.\n2. Trả hẹn.\nGiao Vụ đôn đốc.",
        ["Giữ giờ", "Trả hẹn"],
    ),
    (
        "Các hộ hưởng ứng bằng việc làm cụ thể: không thả rông trâu; rào vườn; quét ngõ.",
        ["không thả rông trâu", "rào vườn", "quét ngõ"],
    ),
    ("2. Nội dung. Các đơn vị bám sát nhiệm vụ.", []),
    (
        "Khối bình xét với các nội dung sau:\n1. Đối tượng: 11 ngân hàng.\n2. Thang điểm: 100 điểm.\n3. Giấy khen: 02 đơn vị.",
        [],
    ),
    ("III. HỘI NGHỊ KÝ GIAO ƯỚC\n1. Nội dung\na) Đọc giao ước.\nb) Ký giao ước.\n2. Thành phần: các xã.", []),
    (
        "Nội dung thi đua: (i) giữ sạch nhà; (ii) trồng hoa; (iii) phân loại rác.",
        ["giữ sạch nhà", "trồng hoa", "phân loại rác"],
    ),
    ("1. Các đơn vị hưởng ứng.", []),
]


@pytest.mark.parametrize(("body", "texts"), LISTS)
def test_items(body: str, texts: list[str]) -> None:
    assert [content.text for content in campaign(body).contents] == texts


@pytest.mark.parametrize(("name", "marked"), MARKED)
def test_every_marked_item_is_told(name: str, marked: str) -> None:
    found = campaign(re.sub("[⟦⟧]", "", marked)).contents
    assert [content.text for content in found] == re.findall("⟦(.*?)⟧", marked)


def test_standards_of_an_award_are_no_contents() -> None:
    body = "II. KHEN THƯỞNG\n1. Tiêu chuẩn xét khen thưởng\na) Hoàn thành tốt nhiệm vụ.\nb) Nội bộ đoàn kết."
    assert campaign(body).contents == ()
