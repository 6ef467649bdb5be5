"""Stretches that may be the campaign's own: no phase's, no deadline's, no other matter's and not past."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.campaigns.stretches import Stretch, TimeReader
from extractors.dates import is_anniversary
from extractors.rules import Example, Rule
from schemas import Span

OTHER_MATTER = Rule(
    "other_matter",
    r"""\b (?: hồ\ssơ | báo\scáo | danh\ssách | đề\snghị | kỷ\sniệm | nhiệm\skỳ | giai\sđoạn\strước | chấm | công\sbố | trao
          | đã\sđạt | so\svới | đăng\ský | nộp
          | vụ\s(?:mùa|đông|xuân|hè) | vòng | cấp\s(?:cơ\ssở|xã|huyện|trường)
          | kiểm\stra | thẩm\sđịnh | bình\schọn | bình\sxét | xét\s(?:duyệt|chọn|tặng)
          | bỏ\sphiếu | tập\shuấn | nghiệm\sthu | lấy\sý\skiến | niêm\syết | góp\sý | phúc\s(?:khảo|tra)
          | (?:sơ|tổng)\skết | (?:so|tong)\sket ) \b""",
    (
        Example("⟦hồ sơ⟧ gửi từ ngày"),
        Example("từ ⟦vụ Đông⟧ Xuân 2022 - 2023; của Ban Thường vụ Huyện đoàn"),
        Example("thời gian thi đua"),
    ),
)

_TOLD = re.compile(r"\s?,\s[^.;]{0,60}?\b(?:có|đã|được|đạt)\b")


def first_range(times: TimeReader, within: Span, taken: Sequence[Span]) -> Stretch | None:
    """The first stretch with both ends that is not a phase's, a deadline's or another matter's."""
    for stretch in times.read(within.start, within.end):
        if stretch.is_range and not any(stretch.span.overlaps(region) for region in taken):
            before = times.view.folded[max(within.start, stretch.span.start - 90) : stretch.span.start]
            if not (OTHER_MATTER.regex.search(before) or is_past(times, stretch) or _is_remembered(times, stretch)):
                return stretch
    return None


def is_past(times: TimeReader, stretch: Stretch) -> bool:
    """``Năm học 2021 - 2022, Khối có 02 trường được khen``: over before the document was written, and told as done."""
    reference, over = times.reference or times.context.reference_day, stretch.value.last_day
    told = _TOLD.match(times.view.folded, stretch.span.end)
    return bool(told and reference and over and over.year <= reference.year)


def _is_remembered(times: TimeReader, stretch: Stretch) -> bool:
    """``(03/3/1959 - 03/3/2023)``: an event long ago and the day on which it is remembered."""
    reference, began = times.reference or times.context.reference_day, stretch.value.first_day
    return bool(reference and began and began.year < reference.year - 1) and is_anniversary(stretch.value)
