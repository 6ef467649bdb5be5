"""Who has to do what: the sentence around a deadline taken apart into actor and action."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.dates.wording import Wording
from extractors.rules import Example, Rule
from schemas import Span

DUTY = Rule(
    "duty",
    r"""\b (?: gửi | nộp | báo\scáo | đăng\ský | xây\sdựng | ban\shành | trình | hoàn\s(?:thành|tất) | tổng\shợp
         | công\sbố | (?<!tổ\s) tham\smưu | lập | bình\sxét | xét | thẩm\sđịnh | phát\sđộng | triển\skhai | đề\sxuất
         | đề\snghị | giới\sthiệu | tiếp\snhận | nhận | thành\slập
         | (?<!ban\s) (?<!vụ\s) (?<!phòng\s) (?<!các\s) tổ\schức | ký\skết | đánh\sgiá | xếp\shạng
         | (?<!ban\s) kiểm\stra | chuyển | phải\svề | về\s(?:tới|đến) | soạn | cập\snhật | thông\sbáo | rà\ssoát
         | hạn\s(?:cuối|chót|nộp|gửi|nhận) | đk | xong | khoá\ssổ | chốt | đóng\scổng | liên\shệ | tập\shợp
         | bàn\sgiao ) \b""",
    (
        Example("các đơn vị ⟦gửi⟧ ⟦báo cáo⟧ về Sở"),
        Example("- ⟦Xây dựng⟧ kế hoạch"),
        Example("Ban Tổ chức ⟦nhận⟧ bài; ⟦khóa sổ⟧; Vụ Tổ chức cán bộ; phòng Tổ chức; các tổ chức; Ủy ban Kiểm tra"),
        Example("người sinh trước ngày 01/01/2000"),
        Example("Tổ Tham mưu: 05 người"),
    ),
)

ACTING = Rule(
    "acting",
    r"""\b (?: theo\sdõi | đôn\sđốc | (?<!ban\s) chỉ\sđạo | chủ\strì | phối\shợp | hướng\sdẫn | phổ\sbiến | quán\striệt
         | tuyên\struyền | thực\shiện | căn\scứ | vận\sđộng | tự\schấm | chọn | cử
         | là\s(?:cơ\squan|đơn\svị|đầu\smối|thường\strực) ) \b""",
    (
        Example("Phòng Nội vụ ⟦theo dõi⟧, ⟦đôn đốc⟧"),
        Example("Ban Tổ chức ⟦là cơ quan⟧ thường trực"),
        Example("Ban Chỉ đạo cấp huyện"),
        Example("Phòng Nội vụ huyện"),
    ),
)

NO_DUTY = Rule(
    "no_duty",
    r"""(?: \b (?: (?<!học\s) (?<!thí\s) sinh | được\sthành\slập | có\shiệu\slực | ký\shợp\sđồng | tuyển\sdụng | nghỉ\shưu
          | được\s(?:công\snhận|cấp) | đã | đạt | tuổi | thường\strú ) \s (?: [^\s.;:]{1,12} \s ){0,4}
        | \b (?:góp\sý|phấn\sđấu) \s (?: [^\s.;:]{1,12} \s ){0,10}
        | \b bắt\sđầu \s [^.;]{4,60}? , \s (?: hoàn\sthành | xong | kết\sthúc ) \s
        | \b (?:thay|bằng|cụm\stừ) \s " ) \Z""",
    (
        Example("thanh niên ⟦sinh ⟧"),
        Example("phát cho học sinh xong "),
        Example("báo cho thí sinh biết "),
        Example("các đơn vị ⟦đã gửi báo cáo ⟧"),
        Example("⟦phấn đấu hoàn thành giải ngân vốn đầu tư công ⟧"),
        Example("văn bản ⟦góp ý đối với dự thảo này xin gửi ⟧"),
        Example("số hộ ⟦đạt chuẩn ⟧"),
        Example("⟦Bắt đầu từ ngày 18/8/2025, hoàn thành ⟧"),
        Example("thay ⟦cụm từ “⟧"),
        Example("thời hạn được sửa thành “"),
        Example("các đơn vị gửi báo cáo "),
    ),
)

REVIEW = Rule(
    "review",
    r"(?: \A \W{0,4} | [,:] \s (?:và\s)? | \b (?:hội\snghị|tổ\schức|họp|lễ|tiến\shành) \s [^.;]{0,40} ) (?:sơ|tổng) \s kết \b",
    (
        Example("⟦hội nghị tổng kết⟧ của Khối trước ngày 25/12/2019"),
        Example("⟦- Tổng kết⟧ phong trào trước ngày 25/12/2019"),
        Example("phát động trong tháng 02⟦, sơ kết⟧ trước ngày 10/7/2019"),
        Example("Khen thưởng tổng kết: trước ngày 25/12/2019"),
    ),
)

ORDER = Rule(
    "order",
    r"""\A \W{0,4} (?: (?: đề\snghị | yêu\scầu | giao | riêng | (?:hằng|mỗi)\s(?:năm|quý|tháng|tuần) ,?
         | định\skỳ [^,;.]{0,30} , | về\s[^,;:.]{2,20} : ) \s{1,2} ){1,2}""",
    (
        Example("⟦Đề nghị ⟧các đơn vị"),
        Example("⟦Giao ⟧Sở Nội vụ"),
        Example("⟦Hằng năm, ⟧các đơn vị; "),
        Example("⟦Định kỳ 6 tháng, ⟧các đơn vị"),
        Example("⟦Về thời gian: ⟧các xã tự chấm"),
        Example("Các đơn vị"),
    ),
)

JOINT = Rule(
    "joint",
    r"\A \s? (?: \( [^()]{0,80} \) \s? (?: (?: , | ; | và\b ) \s? )? | (?: , | ; | và\b ) \s? )",
    (
        Example("⟦ (đối với sơ kết) và ⟧trước ngày"),
        Example("⟦, ⟧đợt 2"),
        Example("."),
    ),
)

FIRST = Rule(
    "first_time",
    r"\b lần \s đầu (?:\stiên)? ,? \s (?:là\s|vào\s){0,2} (?:ngày\s)? \Z",
    (Example("báo cáo ngày 25 của tháng cuối quý, ⟦lần đầu vào ⟧"), Example("lần đầu tổ chức ")),
)

NEXT_YEARS = Rule(
    "next_years",
    r"""\s? [,;(]? \s? (?:và\s|còn\s)? (?: (?:những|các|từ)\s )? năm \s (?:sau|tiếp(?:\stheo)?|kế\stiếp) (?:\strở\sđi)? ,?
        (?: \s (?:cũng|thì|gửi|nộp|báo\scáo|thực\shiện) ){0,3} \s?""",
    (
        Example("⟦, những năm sau cũng ⟧vào ngày 10/11"),
        Example("⟦; các năm tiếp theo nộp ⟧trước ngày 10/11"),
        Example("năm 2023"),
    ),
)

# ``chậm nhất ngày D1 đối với …; ngày D2 đối với …``: the second day is bounded by the words before the first.
IN_TURN = Rule(
    "in_turn",
    r"""\A \s (?:đối\svới|với|cho|của) \s [^.;\n]{2,90} [;,] \s (?:và\s|còn\s)? \Z""",
    (
        Example("⟦ đối với Bằng khen của Chủ tịch UBND tỉnh; ⟧"),
        Example("⟦ cho khối trường học, còn ⟧"),
        Example("; họp xét duyệt "),
    ),
)
FOR_WHOM = Rule(
    "for_whom",
    r"""\A \s (?:đối\svới|với|cho) \s""",
    (Example("⟦ đối với ⟧Bằng khen"), Example(" tổ chức")),
)

WITHIN_MONTH = Rule(
    "within_month",
    r"""\b (?: gửi | nộp | báo | ban\shành | trình | đăng\ský ) \b
        (?: (?!(?:sơ|tổng)\s|tặng\b|phát\sđộng\b) [^\s.;:]{1,14} \s | \s ){0,12} trong \s \Z
      | \b (?: xong | hoàn\s(?:thành|tất) (?:\sviệc)? ) \s trong \s \Z""",
    (
        Example("các đơn vị ⟦báo trước danh sách dự kiến trong ⟧"),
        Example("Vụ Tổ chức cán bộ ⟦ban hành hướng dẫn chấm điểm trong ⟧"),
        Example("tổ chức phát động ở cơ sở ⟦xong trong ⟧"),
        Example("Bộ ban hành kế hoạch tổng kết trong "),
        Example("trình Bộ trưởng tặng Bằng khen trong "),
        Example("ban hành văn bản phát động trong "),
        Example("họp xét trong "),
    ),
)

NAMED = Rule(
    "named",
    r"\b hạn \s (?:cuối | chót)? \s? (?P<what> [^\d:;.\n]{3,40}? ) (?: \s là | \s? : | \s (?=\d) )",
    (
        Example("⟦Hạn nộp hồ sơ:⟧ 16h30 ngày 05/8/2024", {"what": "nộp hồ sơ"}),
        Example("⟦hạn chót nhận tác phẩm là⟧ 17 giờ", {"what": "nhận tác phẩm"}),
        Example("⟦Hạn đăng ký ⟧15/8/2024"),
        Example("chậm nhất ngày 05/8/2024"),
    ),
)

ACTOR = Rule(
    "actor",
    r"""\A \W{0,4} (?: các | mỗi | từng | những | ngành | sở | ban | phòng | p\.\s?\w+ | đơn\svị | cơ\squan | ubnd
         | uỷ\sban | hội | đoàn | công\sđoàn | liên\sđoàn | trường | khối | cụm | thủ\strưởng | giám\sđốc | chủ\stịch
         | hiệu\strưởng | bí\sthư | văn\sphòng | tập\sthể | cá\snhân | thí\ssinh | người | tác\sgiả | xí\snghiệp
         | doanh\snghiệp | chi\sbộ | đảng\suỷ | huyện | thành\sphố | thị\sxã | xã | phường | thôn | ấp | bản | khoa
         | tổ | đội | lđlđ | giáo\sviên | học\ssinh | trung\stâm | công\san | cục | vụ | tổng\scục | hđ\s?tđkt | bộ
         | mặt\strận | thường\strực | cấp | chi\scục | trưởng | quản\sđốc | tổng\sphụ\strách | bhxh | cđcs
         | chi\s(?:hội|đoàn) )(?!\w)""",
    (
        Example("⟦Các⟧ đơn vị gửi báo cáo"),
        Example("⟦Sở⟧ Nội vụ tổng hợp"),
        Example("⟦Trưởng⟧ các khóm lập danh sách"),
        Example("⟦P.TCHC⟧: tổng hợp đăng ký"),
        Example("Hồ sơ đề nghị khen thưởng"),
        Example("Bộphận"),
    ),
)

MODAL = Rule(
    "modal",
    r"""(?: [\s,:] | \b (?: phải | cần | có\strách\snhiệm | chịu\strách\snhiệm | sẽ | chủ\sđộng | làm\sđầu\smối | đầu\smối | và
         | căn\scứ\skế\shoạch\snày ) \b ){1,8}+ \Z""",
    (Example("Các đơn vị⟦ có trách nhiệm ⟧"), Example("Sở Nội vụ⟦, ⟧"), Example("Sở Nội vụ")),
)


AUXILIARY = Rule(
    "auxiliary",
    r"\s (?: phải | cần | sẽ | đang | có\strách\snhiệm ) \s",
    (Example("UBND các huyện⟦ phải ⟧phân bổ chỉ tiêu"), Example("các sở gửi báo cáo")),
)


_LONGEST_ACTOR = 60


@dataclass(frozen=True, slots=True)
class Duty:
    """``actor`` and ``action`` as the text has them; ``None`` where it does not say."""

    actor: Span | None = None
    action: Span | None = None


def read_duty(text: str, wording: Wording, sentence: Span, start: int, bound: int) -> Duty:
    """The duty that ends at ``bound``; ``start`` is where the deadline before it in the sentence ends."""
    head = _actor(text, wording, sentence, bound)
    begin = max(start, text.rfind(";", sentence.start, bound) + 1)
    if begin > sentence.start:
        head = (_actor(text, wording, Span(begin, bound), bound) if begin < bound else None) or head  # an actor of its own
    actor, action_start = head if head else (None, begin)
    return Duty(actor, _trimmed(text, max(begin, action_start), bound))


def _actor(text: str, wording: Wording, sentence: Span, bound: int) -> tuple[Span, int] | None:
    """The actor and where the action begins: behind a colon, else at the first word of duty."""
    order = wording.regex(ORDER).search(text[sentence.start : bound])
    begin = sentence.start + (order.end() if order else 0)
    if not wording.regex(ACTOR).match(text[begin : begin + 24]):
        return None
    colon = text.find(":", begin, min(bound, begin + 100))
    verb = min((m.start() for rule in (DUTY, ACTING) if (m := wording.regex(rule).search(text, begin, bound))), default=bound)
    if colon > 0 and (colon < verb or verb == begin):
        actor = _trimmed(text, begin, colon)
        return (actor, colon + 1) if actor else None
    auxiliary = wording.regex(AUXILIARY).search(text, begin, bound)
    if auxiliary and auxiliary.start() < min(verb, begin + _LONGEST_ACTOR) and ";" not in text[begin : auxiliary.start()]:
        actor = _trimmed(text, begin, auxiliary.start())
        return (actor, auxiliary.end()) if actor else None
    if verb == bound or verb - begin > 160:
        return None
    modal = wording.regex(MODAL).search(text[begin:verb])
    actor = _trimmed(text, begin, begin + modal.start() if modal else verb)
    return (actor, verb) if actor else None


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not (text[end - 1].isalnum() or text[end - 1] in ')"'):
        end -= 1
    return Span(start, end) if start < end else None
