"""Who may win: the nouns that name recipients, each with its kind."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extractors.awards.spelling import PhraseList, Reading, loose
from extractors.language.phrases import whole_words
from extractors.lexicons import load_lexicon
from extractors.rules import Example, Rule
from extractors.structure import DocumentView
from schemas import Span
from schemas.vocabulary import Recipient


@dataclass(frozen=True, slots=True)
class Noun:
    """``generic`` nouns ("tập thể") say no more than the kind; others ("chi bộ") name a group too."""

    kind: Recipient
    generic: bool


@dataclass(frozen=True, slots=True)
class NounAt:
    span: Span
    noun: Noun


_PERSON = Noun("individual", generic=False)
_LOOSE_END = re.compile(r"(?:\s+(?:và|hoặc|cùng|với|các|va))*\s*$")
GROUP_END = Rule(
    "group_phrase_end",
    loose(r"""
    [;:.()\n"”|+] | ,(?!\s(?:sự\snghiệp|kinh\sdoanh|thị\strấn|phường|xã|thành\sphố|thị\sxã|ngành|đoàn\sthể|đơn\svị)\b) | \s-\s
    | \b(?:có|được|để|đạt|xếp|dẫn\sđầu|tiêu\sbiểu|xuất\ssắc|do|trong|cùng|là|đứng|làm|trở\slên|ở|cho|khi|nếu|tại|theo
        |mỗi|đồng\shạng|hạng|còn|nữa|nào|đã|phải|không|tối\sđa|ít\snhất|đặc\sbiệt|thực\ssự|trên|chiếm
        |giữ|thực\shiện|tham\sgia|chấp\shành|hiến|hoàn\sthành|duy\strì|tặng|trao|khen|nhận|đề\snghị|đề\scử|giới\sthiệu|trình|suy\stôn|gửi|kế\stiếp|tiếp\stheo|(?:(?:ấn\stượng|nổi\sbật|hiệu\squả|sôi\snổi|tích\scực|\w{2,9})\s)nhất|(?:nhất|nhì)(?=\s\d))\b
    | \b(?:và|hoặc)\s(?=\d|một\b|hai\b|ba\b|bốn\b|năm\b|khen\b|tặng\b|cá\snhân\b|tập\sthể\b|hộ\b)
    """),
    (
        Example("chi bộ trực thuộc ⟦và ⟧3 tổ chức"),
        Example("công đoàn cơ sở khối hành chính, sự nghiệp ⟦và ⟧01 công đoàn"),
        Example("tập thể⟦,⟧ cá nhân"),
        Example("thôn ⟦tiêu biểu⟧"),
        Example("chi hội ⟦khá nhất⟧ ⟦tặng⟧"),
        Example("hộ kinh doanh ⟦giữ⟧ vỉa hè"),
        Example("lớp ⟦nhì⟧ 150 nghìn"),
        Example("lớp nhì khối"),
        Example("khu dân cư ⟦đề nghị⟧ Ủy ban"),
        Example("Mặt trận và đoàn thể"),
    ),
)


CASE = Rule(
    "case_of_a_court",
    loose(r"^vụ\s(?!thuộc\b|trực\b|và\b|cục\b)\w"),
    (Example("⟦vụ v⟧iệc mỗi tháng"), Example("vụ thuộc Bộ"), Example("vụ trực tiếp"), Example("vụ và"), Example("vụ cục")),
)
COPY = Rule(
    "copy_of_a_paper",
    loose(r"^bản\s(?:báo|sao|chính|tóm|đăng|giấy|photo|tự|khai|nhận|thuyết|mềm|cứng|xác|gốc|dự|giao|cam)\b"),
    (Example("⟦bản báo⟧ cáo thành tích"), Example("bản văn hóa")),
)


@cache
def _phrases() -> PhraseList[Noun]:
    return PhraseList({p: Noun(e["kind"], e["generic"]) for e in load_lexicon("award_recipients") for p in e["phrases"]})


PERSONS = Rule(
    "persons_by_the_form_of_their_noun",
    loose(r"""
    \d\s(?P<who>thợ\s\w{2,9}|(?!(?:thành|giảng|công)\s)\w{2,8}\s(?:viên|sĩ|sỹ|thủ)
    |thành\sviên(?=\s(?:điển|tiêu|xuất|giỏi|tích|htx|hợp|tổ|với)\b|\svà\s\d|\s?[,;.(]|$))\b
    """),
    (
        Example("chọn 1⟦0 thợ lò⟧ có năng suất cao", {"who": "thợ lò"}),
        Example("trao cho 1⟦2 cầu thủ⟧", {"who": "cầu thủ"}),
        Example("giới thiệu 0⟦2 thành viên⟧ tiêu biểu", {"who": "thành viên"}),
        Example("cho 2⟦1 thành viên⟧ và 05 thôn", {"who": "thành viên"}),
        Example("1⟦8 thành viên⟧, 01 tổ"),
        Example("02 thành viên của đội"),
        Example("các thợ lò"),
    ),
)


MEMBERSHIP = Rule(
    "how_many_members_a_body_has",
    loose(r"\b(?:gồm|có|từ|dưới|trên)\s\d{1,4}\s$"),
    (Example("Hội đồng ⟦gồm 07 ⟧"), Example("tặng 07 ")),
)


@cache
def _abbreviations() -> tuple[re.Pattern[str], dict[str, Noun]]:
    known = {
        short: Noun(e["kind"], e["generic"]) for e in load_lexicon("award_recipients") for short in e.get("abbreviations", ())
    }
    return whole_words(known), known


def find_nouns(view: DocumentView, reading: Reading, span: Span) -> list[NounAt]:
    """Recipient nouns in ``span``, in order, disjoint."""
    found = [NounAt(at, noun) for at, noun in _phrases().find(reading, span) if not _is_paper(reading, at, span.end)]
    pattern, known = _abbreviations()
    found += [NounAt(Span(*m.span()), known[m[0]]) for m in pattern.finditer(view.plain, span.start, span.end)]
    taken = [f.span for f in found]
    persons = (Span(*m.span("who")) for m in reading.find(PERSONS, span) if not _are_members(reading, m))
    found += [NounAt(at, _PERSON) for at in persons if not any(at.overlaps(t) for t in taken)]
    return sorted(found, key=lambda f: f.span)


def _are_members(reading: Reading, match: re.Match[str]) -> bool:
    """ "Hội đồng gồm 07 thành viên" tells how large a body is, and nobody who wins."""
    start = match.start("who")
    return "viên" in match["who"] and reading.has(MEMBERSHIP, Span(max(0, start - 12), start))


PLACE_OF_BODY = Rule(
    "place_of_a_body",
    loose(r"\b(?:ubnd|nhân\sdân|hđnd|mttq|tổ\squốc|công\san|ủy|lao\sđộng|phụ\snữ|nông\sdân|quân\ssự|chủ\stịch|bí\sthư)\s$"),
    (Example("Chủ tịch ⟦UBND ⟧"), Example("Hội ⟦Nông dân ⟧"), Example("tặng cho ")),
)


def is_place_of_body(reading: Reading, at: NounAt) -> bool:
    """ "quận" in "UBND quận": a word of the name of who grants, and nobody who wins."""
    before = Span(max(0, at.span.start - 14), at.span.start) if at.span.start else None
    return at.noun.kind == "locality" and before is not None and reading.has(PLACE_OF_BODY, before)


def _is_paper(reading: Reading, at: Span, end: int) -> bool:
    """ "02 bản báo cáo" are copies, "02 bản" are villages; "07 vụ việc" are cases, "02 vụ" are departments."""
    around = Span(at.start, min(end, at.end + 16))
    return at.end < end and (reading.first(COPY, around) or reading.first(CASE, around)) is not None


def group_phrase(view: DocumentView, reading: Reading, at: NounAt, limit: int) -> Span:
    """The noun with what narrows it: "chi bộ trực thuộc", "công đoàn cơ sở khối hành chính, sự nghiệp"."""
    reach = Span(at.span.end, max(at.span.end + 1, min(limit, at.span.end + 90)))
    stop = next(reading.find(GROUP_END, reach), None) if reach.end <= len(view.text) else None
    end = stop.start() if stop else min(reach.end, limit)
    phrase = view.text[at.span.start : max(end, at.span.end)]
    shorter = _LOOSE_END.sub("", phrase)
    return Span(at.span.start, at.span.start + max(len(shorter), len(at.span)))
