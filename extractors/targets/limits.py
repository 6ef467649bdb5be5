"""What of a group's words limits it: an age or class, a condition, a state, or merely whose it is and where."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.rules import Example, Rule

_NUMBER = r"\d{1,5}(?:[.,/]\d{1,3})?"
_CLASS = rf"{_NUMBER}(?:[a-zđ]\d{{0,2}})?\b"

AGE = Rule(
    "age_or_class",
    rf"""
    \b(?:(?:có|trong|ở)\s)?(?:độ\stuổi\s)?(?:từ\s(?:đủ\s)?|đủ\s(?:từ\s)?|dưới\s|trên\s|không\squá\s)
      {_NUMBER}(?:\stuổi)?(?:\s(?:đến|tới|-|–)\s(?:dưới\s|hết\s|đủ\s)?{_NUMBER})?\stuổi(?:\s(?:trở\s(?:lên|xuống)|tròn))?
    |\btrong\sđộ\stuổi\s(?:từ\s{_NUMBER}\s(?:đến|-)\s{_NUMBER}|[^\W\d]{{2,8}}(?:\s[^\W\d]{{2,8}})?\b)
    |\b(?:từ\s)?(?:lớp|khối|khóa|bậc)\s{_CLASS}(?:(?:,|\svà|\s-|\sđến)\s(?:(?:lớp|khối|khóa)\s)?{_CLASS}){{0,5}}(?:\strở\s(?:lên|xuống))?
    """,
    (
        Example("công dân ⟦từ đủ 14 tuổi trở lên⟧ đang thường trú tại tỉnh"),
        Example("thiếu nhi ⟦từ 6 đến 15 tuổi⟧"),
        Example("hội viên ⟦trong độ tuổi từ 16 đến 35⟧ đang công tác"),
        Example("hộ nghèo ⟦trong độ tuổi lao động⟧"),
        Example("giảng viên trẻ ⟦dưới 35 tuổi⟧"),
        Example("học sinh ⟦từ lớp 3 đến lớp 5⟧"),
        Example("thợ điện ⟦bậc 3/7 trở lên⟧ đang làm việc"),
        Example("học sinh ⟦lớp 4, lớp 5⟧ các trường"),
        Example("cả khối (⟦từ lớp 3A đến lớp 5C2⟧)"),
        Example("người lao động từ 12 tháng trở lên"),
        Example("các khối thi đua"),
    ),
)

CONDITION = Rule(
    "condition_of_group",
    r"""
    (?<!\S)(?:có(?!\s(?:thẩm|uy)\b)|chưa|không(?!\schuyên)|đạt|được|do|viết\svề|làm\s(?:công\stác|nhiệm\svụ)|hệ(?=\s(?:chính|vừa))|tham\sgia(?=\sbảo)
       |trực\stiếp(?!\scơ\ssở)|phụ\strách|là\sthành\sviên)\s
    """,
    (
        Example("doanh nghiệp ⟦có ⟧giấy phép"),
        Example("viên chức ⟦làm công tác ⟧văn thư"),
        Example("sinh viên ⟦hệ ⟧chính quy"),
        Example("lực lượng ⟦tham gia ⟧bảo vệ trật tự"),
        Example("các trường ⟦là thành viên ⟧của Khối"),
        Example("tác giả chuyên và không chuyên; công đoàn cấp trên trực tiếp cơ sở"),
        Example("người tham gia giao thông"),
        Example("hệ thống cơ quan, người có uy tín, hệ trung cấp"),
        Example("(do Hội quản lý)"),
    ),
)

STATE = Rule(
    "state_of_group",
    r"""
    (?<!\S)(?:đang|đã|hiện|sinh\s(?:sống|hoạt)|sống|cư\strú|thường\strú|tạm\strú|hoạt\sđộng|đóng(?=\s(?:trên|dọc|trong|chân|tại|ở))|đứng\schân
       |nằm(?:\sven)?|ven|mới|thành\slập|tự\snguyện|công\stác\s(?:tại|ở|trong)|làm\sviệc\s(?:tại|ở|trong))\s
    """,
    (
        Example("trường học ⟦đóng ⟧trên địa bàn"),
        Example("cơ sở sản xuất ⟦nằm ven ⟧rạch"),
        Example("người dân ⟦sinh sống ⟧ổn định"),
        Example("cán bộ ⟦công tác tại ⟧Sở"),
        Example("doanh nghiệp ⟦thành lập ⟧chưa quá 03 năm"),
        Example("đóng góp cho phong trào"),
        Example("(hiện có mười người)"),
        Example("các phòng"),
    ),
)

INCLUDED = Rule(
    "what_the_limit_includes",
    r",?\s(?:kể\scả|bao\sgồm|gồm\scả|không\s(?:phân\sbiệt|kể|giới\shạn))\b",
    (
        Example("đang cư trú tại ấp⟦, kể cả⟧ hộ tạm trú"),
        Example("có hợp đồng⟦ không phân biệt⟧ thời hạn"),
        Example("không có tiền án"),
    ),
)

PLACE = Rule(
    "where_or_whose",
    r"(?<!\S)(?:trên\s(?:địa\sbàn|lãnh\sthổ|đảo)|thuộc|trực\sthuộc|trong\s(?:và\sngoài\s)?(?:tỉnh|huyện|xã|toàn)|tại|ở)\b",
    (
        Example("nhà thầu ⟦trên địa bàn⟧ tỉnh"),
        Example("hội viên ⟦trong và ngoài tỉnh⟧"),
        Example("các sở (tại chỗ)"),
        Example("người trong cuộc; chủ sở hữu"),
    ),
)


@dataclass(frozen=True)
class Limit:
    """``start``/``end`` in the group's words; ``is_condition``: it says more than whose the group is or where."""

    start: int
    end: int
    is_condition: bool


def find_limit(words: str, opened: int | None) -> Limit | None:
    """The limit that says most; ``opened`` is where the group's first modifier begins, as its parts of speech tell.

    An age stands for itself, with what is joined to it by a comma; a condition or a state holds to the group's end or to
    whom it includes ("kể cả …").
    """
    view = AGE.view(words)
    if age := AGE.regex.search(view):
        end = len(words) if CONDITION.regex.match(view, age.end() + 2) and view[age.end()] == "," else age.end()
        return Limit(age.start(), end, is_condition=True)
    included = INCLUDED.regex.search(view, 1)
    end = included.start() if included else len(words)
    starts = [found.start() for rule in (CONDITION, STATE) if (found := rule.regex.search(view, 1, end))]
    if not starts and opened is None and (place := PLACE.regex.search(view, 1)):
        opened = place.start()
    start = min(starts, default=opened)
    if not start or start >= end:
        return None
    if words[end - 1] == ")" and words.count("(", start, end) < words.count(")", start, end):
        end -= 1  # a limit inside brackets
    return Limit(start, end, is_condition=bool(starts))
