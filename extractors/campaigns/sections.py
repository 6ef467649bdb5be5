"""The parts of a plan by what they are about: time, contents, target groups, awards and the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from extractors.rules import Example, Rule
from extractors.structure import Block, DocumentView

Topic = Literal["time", "contents", "targets", "awards", "other"]

# Usual headings of an emulation plan (DOMAIN 1.3) and of contest rules; each only at the beginning of a block.
TIME = Rule(
    "time_heading",
    r"""\A (?: (?:về\s)? (?:đối\stượng,\s)? thời\s(?:gian|hạn) | phân\s(?:kỳ|chia\sgiai\sđoạn) | tiến\sđộ
            | lộ\strình
          | (?:các\s)? (?:mốc|bước|chặng|đợt|vòng) \s (?:thời\sgian|thi(?:\sđua)?) | kế\shoạch\sthời\sgian
            | thoi\sgian ) (?!\w)""",
    (
        Example("⟦THỜI GIAN⟧ THỰC HIỆN"),
        Example("⟦Các mốc thời gian⟧"),
        Example("⟦Phân kỳ⟧"),
        Example("⟦Các vòng thi⟧"),
        Example("trong thời gian thực hiện"),
        Example("Tiến độc"),
    ),
)

CONTENTS = Rule(
    "contents_heading",
    r"""\A (?: (?:về\s|các\s)? (?:nội\sdung|tiêu\s(?:chí|chuẩn)|chỉ\stiêu|nhiệm\svụ)
            (?: \s?(?:,|và)\s (?:nội\sdung|tiêu\s(?:chí|chuẩn)|chỉ\stiêu|giải\spháp|nhiệm\svụ) )?
            (?: \s (?:của\s)? (?:các\s)? (?:phong\strào\s)?
              (?: thi\sđua | thi | tđ | chấm(?:\sđiểm)? | bình\sxét | chủ\syếu | trọng\stâm | cuộc\sthi | hội\sthi
            | phong\strào
                | đợt\sthi\sđua | cụ\sthể ) )?
          | (?:(?:những|các)\s)? (?:việc|mặt|phần\sviệc|yêu\scầu) \s (?:cần\s|phải\s)? (?:thi\sđua|phấn\sđấu)
          | thi\sđua\svề (?=\s?(?:\Z|:))
          | "? (?:hai|ba|bốn|năm|sáu|bảy|[2-9]) \s (?:tốt|sạch|nhất) "? (?=\s(?:của|trong)\b|\s?\Z)
          | (?:phải\s|cần\s|các\sđơn\svị\s)?làm\s(?:những\s)?gì | thước\sđo | (?:các\s)?phần\sviệc
          | noi\sdung (?:\sthi\sdua)? | (?:những\s)? (?:việc|nội\sdung)\s(?:phải|cần)\slàm | (?:về\s)? việc\slàm
            | yêu\scầu\s(?:cần|phải)\sđạt
            | thi\sđua\s(?:(?:những|các)\s(?:việc\s)?gì|làm\stốt) ) (?!\w)""",
    (
        Example("⟦NỘI DUNG THI ĐUA⟧"),
        Example("⟦Tiêu chí chấm⟧ (thang điểm 100)"),
        Example("⟦Nội dung, tiêu chí thi đua⟧"),
        Example("⟦Thi đua những gì⟧"),
        Example("⟦THI ĐUA NHỮNG VIỆC GÌ⟧"),
        Example("⟦Yêu cầu cần đạt⟧"),
        Example("⟦VIỆC LÀM⟧"),
        Example("⟦Nội dung⟧"),
        Example("⟦NHỮNG VIỆC THI ĐUA⟧"),
        Example("⟦Thi đua về⟧: nề nếp"),
        Example("⟦“BỐN TỐT”⟧ CỦA PHONG TRÀO"),
        Example("thi đua về đích sớm"),
        Example("Năm nhất quán triệt"),
        Example("⟦LÀM GÌ⟧"),
        Example("⟦Thước đo⟧ của phong trào"),
        Example("Thi đua nâng cao"),
        Example("Nội dungs"),
    ),
)

TARGETS = Rule(
    "targets_heading",
    r"""\A (?: (?:về\s)? (?:phạm\svi|đối\stượng|thành\sphần|doi\stuong)
          | (?:những\s)? (?:ai | người | (?:các\s)?đơn\svị | lực\slượng | tác\sgiả)
            \s (?:tham\sgia|dự\sthi|được\sdự|dự\sgiải) ) (?!\w)""",
    (
        Example("⟦ĐỐI TƯỢNG⟧, PHẠM VI"),
        Example("⟦Ai tham gia⟧"),
        Example("⟦Lực lượng tham gia⟧: toàn thể"),
        Example("người dân"),
        Example("Đối tượngs"),
    ),
)

AWARDS = Rule(
    "awards_heading",
    r"""\A (?: (?:về\s)? (?:công\stác\s|hình\sthức,?\s|chỉ\stiêu\s|biểu\sdương,?\s
              |bình\sxét,?\s)* (?:khen\sthưởng|khen\s|số\slượng|kt\b)
          | (?:cơ\scấu\s)? giải\sthưởng | hình\sthức | bình\sxét | suy\stôn | ghi\snhận | biểu\sdương | khen\sthuong
          | quyền\slợi ) (?!\w)""",
    (
        Example("⟦KHEN THƯỞNG⟧"),
        Example("⟦Hình thức, số lượng⟧ khen thưởng"),
        Example("⟦Cơ cấu giải thưởng⟧"),
        Example("⟦Ghi nhận⟧ thành tích"),
        Example("được khen thưởng"),
        Example("Suy tôns"),
    ),
)

OTHER = Rule(
    "other_heading",
    r"""\A (?: mục\s(?:đích|tiêu) | yêu\scầu | ý\snghĩa | kinh\sphí | nguồn\skinh | tổ\schức\sthực\shiện
            | phân\scông | trách\snhiệm
          | thực\shiện | hồ\ssơ | thủ\stục | điều\skhoản | khiếu\snại | vì\ssao | muc\sdich | to\schuc\sthuc | tcth
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
    ("contents", CONTENTS),
    ("awards", AWARDS),
    ("other", OTHER),
)
# Most blocks name none of them, which one look tells.
_ANY_TOPIC = re.compile("|".join(f"(?:{rule.spelling}\n)" for _, rule in _TOPICS), re.VERBOSE | re.MULTILINE)
_HEADING_LENGTH = 110
_AWARD_STANDARD = re.compile(r"tiêu\s+(?:chuẩn|chí)(?:,?\s+(?:và\s+)?\w+){0,4}\s+(?:xét|khen|danh|bằng|giấy|cờ|đối\s+với)")


_ORDINAL = re.compile(r"\A(?:thứ\s+)?(?:một|nhất|hai|ba|bốn|tư|năm|sáu|bảy|tám)(?:\s+là\b)?\s*[,:]\s*(?=về\b)")


@dataclass(frozen=True)
class Section:
    """``blocks`` stand below ``heading``, which may hold the section's first sentence itself."""

    topic: Topic
    heading: Block
    blocks: tuple[Block, ...]

    @property
    def all_blocks(self) -> tuple[Block, ...]:
        return (self.heading, *self.blocks)


def topic_of(view: DocumentView, block: Block) -> Topic | None:
    """What a block's first words say that it is about; ``None`` for anything else."""
    begin = block.body_start
    words = _ORDINAL.sub("", view.folded[begin : min(block.end, begin + 120)].lstrip(" *#"))
    topic = next((topic for topic, rule in _TOPICS if rule.regex.match(words)), None) if _ANY_TOPIC.match(words) else None
    if topic == "contents" and _AWARD_STANDARD.match(words):
        return "awards"
    return topic


def is_heading(view: DocumentView, block: Block) -> bool:
    """Short, without a stop at its end; or a marked block that names a topic before a colon or full stop."""
    text = view.plain[block.body_start : block.end].strip(" *")
    return len(text) <= _HEADING_LENGTH and not text.endswith((".", ";", ","))


def _names_topic(view: DocumentView, block: Block) -> bool:
    """``b) Thời gian: từ ngày …``: a heading and its text in one block."""
    return ":" in view.plain[block.body_start : min(block.end, block.body_start + 40)]


def find_sections(view: DocumentView, blocks: Sequence[Block]) -> list[Section]:
    """Sections of the named topics in text order; a block belongs to the innermost section only."""
    found: list[Section] = []
    topic: Topic | None = None
    heading: Block | None = None
    members: list[Block] = []
    for block in blocks:
        new = topic_of(view, block)
        if heading is not None and topic is not None and not _ends(view, heading, block, new):
            members.append(block)
            continue
        if heading is not None and topic is not None:
            found.append(Section(topic, heading, tuple(members)))
        topic, heading, members = new, (block if new else None), []
    if heading is not None and topic is not None:
        found.append(Section(topic, heading, tuple(members)))
    return found


def sections_of(sections: Sequence[Section], topic: Topic) -> list[Section]:
    return [section for section in sections if section.topic == topic]


def _ends(view: DocumentView, heading: Block, block: Block, new: Topic | None) -> bool:
    """A block of the heading's own or a higher rank ends its section; so does a heading of another topic on any level above."""
    if new is not None and (is_heading(view, block) or _names_topic(view, block)):
        return True
    if block.marker is None:
        if heading.marker is None:
            return new is not None or (is_heading(view, block) and not block.is_row)
        return False
    if heading.marker is None:
        return new is not None and block.marker.rank <= 7
    return block.marker.rank <= heading.marker.rank
