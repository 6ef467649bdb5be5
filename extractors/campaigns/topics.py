"""What the heading of a part of a plan says that the part is about."""

from __future__ import annotations

import re
from typing import Literal

from extractors.language.spelling import without_accents
from extractors.rules import Example, Rule
from extractors.structure import Block, DocumentView
from extractors.targets.headings import PARTICIPANTS_HEADING

Topic = Literal["time", "contents", "targets", "awards", "other"]

# Usual headings of an emulation plan (DOMAIN 1.3) and of contest rules; each only at the beginning of a block.
TIME = Rule(
    "time_heading",
    r"""\A (?: (?:về\s)? (?:đối\stượng,\s)? thời\s(?:gian|hạn|lượng) | phân\s(?:kỳ|chia\sgiai\sđoạn) | tiến\sđộ | lộ\strình
          | (?:các\s)? (?:mốc|bước|chặng|đợt|vòng) \s (?:thời\sgian|thi(?:\sđua)?) | kế\shoạch\sthời\sgian
          | (?:bao\sgiờ|khi\snào|(?:các\s)?mốc|(?:về\s)?nhịp\sđộ|tg) (?=\s?(?:\Z|[:.?]))
          | lịch (?=\s?:\s(?:từ|\d)) ) (?!\w)""",
    (
        Example("⟦THỜI GIAN⟧ THỰC HIỆN"),
        Example("⟦Các mốc thời gian⟧"),
        Example("⟦CÁC MỐC⟧"),
        Example("⟦Phân kỳ⟧"),
        Example("⟦Các vòng thi⟧"),
        Example("⟦BAO GIỜ⟧"),
        Example("⟦Lịch⟧: từ 01/01/2021"),
        Example("⟦TG⟧: bắt đầu 15/5"),
        Example("Lịch: đăng ký từ ngày 01/3"),
        Example("Bao giờ cũng vậy"),
        Example("trong thời gian thực hiện"),
        Example("Tiến độc"),
    ),
)

# What is done or judged, and what is said of it: "nội dung, tiêu chí chấm", "những việc cần làm", "chấm các mặt".
_WHAT = r"(?:nội\sdung|tiêu\s(?:chí|chuẩn)|chỉ\stiêu|lĩnh\svực|nhiệm\svụ|trọng\stâm|thước\sđo|giải\spháp)"
_DEED = r"(?:việc(?:\slàm)?|công\sviệc|phần\sviệc|đầu\sviệc|mặt|yêu\scầu|điều)"
CONTENTS = Rule(
    "contents_heading",
    rf"""\A (?: (?:về\s|(?:các|những|hai|ba|bốn|năm|sáu|bảy|0?[2-9])\s)? {_WHAT} (?: \s?(?:,|và)\s {_WHAT} )?
            (?: \s (?:của\s)? (?:các\s)? (?:phong\strào\s)?
              (?: (?:bình\s)?xét(?:\schọn)? | thi\sđua | thi | tđ | chấm(?:\sđiểm)? | bình\schọn | chủ\syếu | trọng\stâm
                | cuộc\sthi | hội\sthi | phong\strào | đợt\sthi\sđua | cụ\sthể ) )?
          | (?:(?:những|các)\s)? {_DEED} \s (?: (?:cần|phải|cùng) \s (?:làm|thi\sđua|phấn\sđấu|đạt) | thi\sđua | phấn\sđấu )
          | những \s {_DEED} \s [^.;:\n]{{1,30}}? \s (?:cùng|cần|phải) \s làm
          | (?:về\s)? (?:việc\slàm | (?:các\s)?phần\sviệc) | nd (?=\s?(?:\Z|:))
          | thi\sđua\svề (?=\s?(?:\Z|:))
          | "? (?:hai|ba|bốn|năm|sáu|bảy|[2-9]) \s (?:tốt|sạch|nhất) "? (?=\s(?:của|trong)\b|\s?\Z)
          | (?:chấm|xét) \s (?:(?:những|các)\s)? (?:{_DEED}|gì) (?:\snào)?
          | (?:(?:phải|cần|các\sđơn\svị)\s)? làm \s (?:những\s)? (?:{_DEED}\s)? gì
          | (?:thi\s)?đua \s (?: (?:làm\s)? (?:(?:những|các)\s)? (?:{_DEED}\s)? gì | làm\stốt ) ) (?!\w)""",
    (
        Example("⟦NỘI DUNG THI ĐUA⟧"),
        Example("⟦Tiêu chí chấm⟧ (thang điểm 100)"),
        Example("⟦Tiêu chí bình xét⟧ (thang 50 điểm)"),
        Example("⟦Nội dung, tiêu chí thi đua⟧"),
        Example("⟦TRỌNG TÂM THI ĐUA⟧"),
        Example("⟦Thi đua những gì⟧"),
        Example("⟦Thi đua làm những việc gì⟧?"),
        Example("⟦THI ĐUA NHỮNG VIỆC GÌ⟧"),
        Example("⟦ĐUA GÌ⟧"),
        Example("⟦Chấm những mặt nào⟧: nền nếp"),
        Example("⟦Yêu cầu cần đạt⟧"),
        Example("⟦VIỆC LÀM⟧"),
        Example("⟦VIỆC CẦN LÀM⟧"),
        Example("⟦CÔNG VIỆC THI ĐUA⟧"),
        Example("⟦NHỮNG VIỆC TỪNG HỘ CÙNG LÀM⟧"),
        Example("⟦Nội dung⟧"),
        Example("⟦BỐN TIÊU CHÍ⟧"),
        Example("⟦Lĩnh vực thi đua⟧"),
        Example("⟦ND⟧"),
        Example("⟦NHỮNG VIỆC THI ĐUA⟧"),
        Example("⟦Thi đua về⟧: nề nếp"),
        Example("⟦“BỐN TỐT”⟧ CỦA PHONG TRÀO"),
        Example("thi đua về đích sớm"),
        Example("Năm nhất quán triệt"),
        Example("ND 30/2020"),
        Example("⟦LÀM GÌ⟧"),
        Example("⟦Thước đo của phong trào⟧"),
        Example("Thi đua nâng cao"),
        Example("Nội dungs"),
    ),
)

TARGETS = Rule(
    "targets_heading",
    r"""\A (?:về\s)? (?:phạm\svi|đối\stượng|thành\sphần) (?!\w)""",
    (
        Example("⟦ĐỐI TƯỢNG⟧, PHẠM VI"),
        Example("người dân"),
        Example("Đối tượngs"),
    ),
)

AWARDS = Rule(
    "awards_heading",
    r"""\A (?: (?:về\s)? (?:công\stác\s|hình\sthức,?\s|chỉ\stiêu\s|biểu\sdương,?\s|bình\sxét,?\s)*
            (?:khen\sthưởng|khen\s|số\slượng|kt\b)
          | (?:cơ\scấu\s)? giải\sthưởng | hình\sthức | bình\sxét | suy\stôn | ghi\snhận | biểu\sdương | quyền\slợi
          | (?:mức|phần|tiền)\sthưởng | (?:được\s)? (?:khen|thưởng) \s gì | thưởng \s thi\sđua
          | khen (?=\s?(?:\Z|:)) ) (?!\w)""",
    (
        Example("⟦KHEN THƯỞNG⟧"),
        Example("⟦KHEN⟧"),
        Example("⟦THƯỞNG GÌ⟧, BAO NHIÊU"),
        Example("⟦Hình thức, số lượng⟧ khen thưởng"),
        Example("⟦Cơ cấu giải thưởng⟧"),
        Example("⟦Ghi nhận⟧ thành tích"),
        Example("được khen thưởng"),
        Example("Khen, chê đúng lúc"),
        Example("Suy tôns"),
    ),
)

OTHER = Rule(
    "other_heading",
    r"""\A (?: mục\s(?:đích|tiêu) | yêu\scầu | ý\snghĩa | kinh\sphí | nguồn\skinh | tổ\schức\sthực\shiện
            | phân\scông | trách\snhiệm
          | thực\shiện | hồ\ssơ | thủ\stục | điều\skhoản | khiếu\snại | vì\ssao | tcth
          | ban\sgiám\skhảo | nơi\snhận ) (?!\w)""",
    (
        Example("⟦MỤC ĐÍCH⟧, YÊU CẦU"),
        Example("⟦Tổ chức thực hiện⟧"),
        Example("⟦Kinh phí⟧"),
        Example("Các yêu cầu khác"),
        Example("Kinh phíx"),
    ),
)

_TOPICS: tuple[tuple[Topic, Rule], ...] = (
    ("time", TIME),
    ("targets", TARGETS),
    ("targets", PARTICIPANTS_HEADING),
    ("contents", CONTENTS),
    ("awards", AWARDS),
    ("other", OTHER),
)
# Recognisers mistake the accents of headings most, and their words are told apart without any.
_BARE = [(topic, re.compile(without_accents(rule.spelling), re.VERBOSE | re.MULTILINE)) for topic, rule in _TOPICS]
# Most blocks name none of them, which one look tells.
_ANY_TOPIC = re.compile("|".join(f"(?:{form.pattern}\n)" for _, form in _BARE), re.VERBOSE | re.MULTILINE)
_AWARD_STANDARD = re.compile(
    r"tieu\s+(?:chuan|chi)(?:,?\s+(?:va\s+)?\w+){0,4}\s+(?:(?<!binh\s)xet|khen|danh|bang|giay|co(?=\s+thi)|doi\s+voi)\b"
)
_LONGEST = 120


def topic_of(view: DocumentView, block: Block) -> Topic | None:
    """What a block's first words say that it is about; ``None`` for anything else."""
    words = view.bare[block.body_start : min(block.end, block.body_start + _LONGEST)].lstrip(" *#")
    if not _ANY_TOPIC.match(words):
        return None
    topic = next(topic for topic, form in _BARE if form.match(words))
    return "awards" if topic == "contents" and _AWARD_STANDARD.match(words) else topic
