"""Codes, laws and ordinances cited by name: Nghị định 30/2020/NĐ-CP, Phụ lục I cites them without number, symbol or issuer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extractors.citations.mentions import Mention, Surroundings
from extractors.language.folding import bare, canonical_tones, fold
from extractors.lexicons import load_lexicon
from extractors.numbers import NumberFound
from extractors.structure import DocumentView
from schemas import EdtfDate, Span
from schemas.vocabulary import DocumentType

_AMENDING = (
    r"(?:sửa\s+đổi(?:\s?,?\s+bổ\s+sung)?(?:\s+một\s+số)?(?:\s+(?:điều|nội\s+dung))?\s+(?:của\s+)?(?:các\s+)?"
    r"(?:<[^<>\n]{1,20}>\s?)?(?:bộ\s+luật|luật|pháp\s+lệnh)\s+)"  # mark-up may be left in a text
)
_NAME_ENDS = r"(?=\s+(?:số|ngày|năm|và|của|được|có|do|quy\s+định|này|thì|đã|tại)\b|\s*[;,.:()\"'\n\[\]]|\s+\d|\s*$)"
_UNKNOWN = rf"[^\W\d_][^\d;,.:()\"'\n\[\]/]{{1,70}}?{_NAME_ENDS}"
_OF_THE_STATE = r"(?:\s+nước\s+(?:cộng\s+hòa\s+xã\s+hội\s+chủ\s+nghĩa|chxhcn)\s+việt\s+nam)?"
_DATED_NAME = re.compile(  # the name of a law that the lexicon lacks may hold commas and brackets: it ends at its day
    r"(?P<name>[^\W\d_][^.;:\"\d\n]{2,230}?)(?=\s{1,3}(?:được\s[^.;:\"\d\n]{0,80})?(?:ngày|năm)\s{1,3}\d)"
)
_OTHER_TYPE = re.compile(r"\b(?:luật|pháp\s+lệnh|nghị\s+(?:định|quyết)|thông\s+tư|quyết\s+định|chỉ\s+thị)\b")
_RESTS_ON = re.compile(r"căn\s+cứ\s+(?:vào\s+)?(?:[^.;:\n]{1,40}\s+của\s+|điều\s+\w{1,4}\s+)?$")
# What makes "Luật" a body, a school or a trade: "Công ty Luật", "Khoa Luật Dân sự", "Đại học Luật Hà Nội".
_NO_LAW_BEFORE = re.compile(
    r"(?:công\s+ty|văn\s+phòng|khoa|trường|đại\s+học|học\s+viện|viện|ngành|cử\s+nhân|thạc\s+sĩ|tiến\s+sĩ|tạp\s+chí|đoàn|hội|bộ\s+môn|báo|hãng"
    r"|nghề|bằng|về|kỷ|quy|âm|niêm)\s+$"
)
_AMENDING_BARE = re.compile(r"(?:luat|phap\s+lenh)\s+s.a\s+doi,?\s+bo\s+sung\s+m.t\s+so\s+di.u\s+c.a\s{1,3}$")
_NO_LAW = re.compile(r"(?:luật\s+(?:sư|gia|học|pháp|này|trên|nêu|đã|khoa|định|lệ|chơi)\b|luật\s+và\b)")
_YEAR = re.compile(r"\s{1,3}(?:năm\s{1,3})?((?:19|20)\d{2})(?!\d|/)")
_NUMBER_GAP = re.compile(r"\s{0,3}(?:\(\s?)?(?:(?:luật\s+)?số\s{0,2}:?\s{0,2})?")
_NEXT_DATE = re.compile(r"\s{0,2}(?:,|và|;)\s{0,3}(?:và\s+)?(?=ngày|năm|\d)")
_NEXT_YEAR = re.compile(r"\s{0,2}(?:,|và)\s{0,3}năm\s{1,3}((?:19|20)\d{2})(?!\d|/)")


@cache
def _pattern() -> re.Pattern[str]:
    types = "|".join(dict.fromkeys(r"\s+".join(fold(entry["type"]).split()) for entry in load_lexicon("laws")))
    names = sorted(_known_names(), key=lambda name: (-len(name), name))
    known = "|".join(r"(?:\s?[,-])?\s+".join(map(re.escape, _words(name))) for name in names)
    return re.compile(
        canonical_tones(
            rf"(?=[hblp])(?<!\w)(?P<type>hiến\s+pháp|bộ\s+luật|{types})(?:(?<=hiến\spháp){_OF_THE_STATE}|\s+(?P<name>{_AMENDING}?(?:(?:{known})(?!\w)|{_UNKNOWN})))"
        )
    )


@cache
def _slugs() -> dict[str, DocumentType]:
    return {fold(entry["type"]): entry["document_type"] for entry in load_lexicon("laws")} | {"hiến pháp": "constitution"}


def find_laws(view: DocumentView, around: Surroundings, numbers: Sequence[NumberFound]) -> list[Mention]:
    """Every law named in the text; one mention a date where several follow one name (``ngày … và ngày …``)."""
    found: list[Mention] = []
    number_at = {number.head: number for number in numbers} | {number.span.start: number for number in numbers}
    numbered = {number.span.end for number in numbers if number.document_type in ("law", "code", "ordinance")}
    position = 0
    while match := _pattern().search(view.folded, position):
        position = match.end()
        if not _is_title(view, match) or (not _is_known(match["name"]) and _NO_LAW.match(view.folded, match.start("type"))):
            position = match.end("type")
            continue
        slug = _slugs()[" ".join(match["type"].split())]
        start = _amending_start(view, match.start())
        title = " ".join(view.text[start : match.end()].split())
        if (match["name"] is None and slug != "constitution") or _gap_start(view.text, start) in numbered:
            continue  # "Luật 18/2017/QH14 Luật Thủy sản" names one law twice
        number = _number_behind(view, match.end(), number_at)
        end = match.end()
        if number is None and not _is_known(match["name"]):
            stop = _end_of_unknown(view, around, match)
            if stop is None:
                continue
            if stop > end:
                title, end = " ".join(view.text[start:stop].split()), stop
        found += _dated(view, around, slug, title, Span(start, number.span.end if number else end), number)
        position = max(position, found[-1].span.end)
    return found


def _gap_start(text: str, position: int) -> int:
    """Where the white space before ``position`` begins, on its line."""
    while position and text[position - 1] in " \xa0":
        position -= 1
    return position


def _amending_start(view: DocumentView, start: int) -> int:
    """Where recognition damaged "sửa đổi, bổ sung một số điều của": the amending law begins before the amended one."""
    low = max(0, start - 70)
    before = _AMENDING_BARE.search(bare(view.text[low:start]))
    return low + before.start() if before else start


def _is_title(view: DocumentView, match: re.Match[str]) -> bool:
    """``Luật đất đai`` and ``luật Đất đai``; not ``luật đất đai``, which may be the field of law."""
    if view.plain[match.start()].isupper():
        return True
    return match["name"] is not None and view.plain[match.start("name")].isupper() and _is_known(match["name"])


@cache
def _known_names() -> frozenset[str]:
    """Names without their commas and dashes: texts write these in every way."""
    return frozenset(" ".join(_words(fold(name))) for entry in load_lexicon("laws") for name in entry["names"])


def _words(name: str) -> list[str]:
    return re.sub(r"\s?[,-](?=\s)", "", name).split()


def _is_known(name: str | None) -> bool:
    return name is None or name.startswith("sửa") or " ".join(_words(name)) in _known_names()


def _end_of_unknown(view: DocumentView, around: Surroundings, match: re.Match[str]) -> int | None:
    """Where a name that the lexicon does not have ends; ``None`` where nothing shows that it names a law.

    A day or year behind it does, and so does a capital: that of the type for an ordinance, which is nothing else; that of
    the name for a law, since "Luật" begins the names of bodies and trades too.
    """
    begin = match.start("name")
    if around.adopted_after(match.end()) is not None or _YEAR.match(view.folded, match.end()) is not None:
        return match.end()
    if _RESTS_ON.search(view.folded, max(0, match.start() - 70), match.start()):
        longer = _DATED_NAME.match(view.folded, begin)
        if longer and not _OTHER_TYPE.search(longer["name"]):
            return longer.end()
    if view.plain[match.start() : match.end()].isupper() or not view.plain[match.start()].isupper():
        return None
    if match["type"].startswith("pháp"):
        return match.end()
    is_body = _NO_LAW_BEFORE.search(view.folded, max(0, match.start() - 20), match.start())
    return match.end() if view.plain[begin].isupper() and not is_body else None


def _number_behind(view: DocumentView, position: int, number_at: dict[int, NumberFound]) -> NumberFound | None:
    gap = _NUMBER_GAP.match(view.folded, position)
    return number_at.get(gap.end()) if gap else None


def _dated(
    view: DocumentView, around: Surroundings, slug: DocumentType, title: str, span: Span, number: NumberFound | None
) -> list[Mention]:
    canonical = number.canonical if number else None
    made: list[Mention] = []
    end = span.end
    while date := around.adopted_after(end):
        if date.value is None or len(date.value) not in (4, 10):
            break
        end = date.span.end
        made.append(Mention(Span(span.start, end), slug, canonical, title, date.value))
        following = _NEXT_DATE.match(view.folded, end)
        if number or following is None:
            break
        end = following.end()
    if made:
        return made
    year = _YEAR.match(view.folded, end)
    while year:
        made.append(Mention(Span(span.start, year.end()), slug, canonical, title, EdtfDate(year[1])))
        year = _NEXT_YEAR.match(view.folded, year.end())
    return made or [Mention(span, slug, canonical, title)]
