"""The document a report is about: ``UBND tỉnh ban hành Kế hoạch số … phát động phong trào thi đua …``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from extractors.dates import find_dates
from extractors.header.found import Found
from extractors.header.issuer import place_in
from extractors.header.number import canonical
from extractors.issuers import Place, find_issuers
from extractors.language.folding import fold
from extractors.lexicons import load_lexicon
from extractors.rules import Example, Rule
from extractors.structure import Block, DocumentView
from schemas import Announced, EdtfDate, Span

_TYPE = (
    r"(?P<type>kế\shoạch|quyết\sđịnh|chỉ\sthị|hướng\sdẫn|thông\sbáo|công\svăn|chương\strình|nghị\squyết|thể\slệ|đề\sán|quy\schế"
    r"|thông\stư|nghị\sđịnh|công\sđiện|tờ\strình|kết\sluận)"
)
_NUMBER = (
    r"(?P<digits>\d{1,6}[a-zđ]{0,3})(?P<symbol>(?:/[12]\d{3})?\s?[/-]\s?[a-zđ][\wđ&]{0,14}(?:[/.-][a-zđ][\wđ&]{0,14}){0,4})"
)

ISSUED = Rule(
    "issued_in_report",
    rf"""
    \b(?:ban\shành|ký(?:\sban\shành)?|công\sbố|xây\sdựng|triển\skhai|phê\sduyệt|thông\squa|phát\shành|có)(?:\s(?:bản|các))?\s{_TYPE}
    (?:\s(?:liên\stịch|phối\shợp))?(?:\s{{1,2}}(?:số\s{{0,2}}:?\s{{0,2}})?{_NUMBER})?
    """,
    (
        Example("UBND tỉnh ⟦ban hành Kế hoạch số 12/KH-UBND⟧ về phát động", {"digits": "12", "type": "Kế hoạch"}),
        Example("vừa ⟦ký Quyết định số 89/QĐ-BTP⟧ ngày 08/3/2021"),
        Example("đã ⟦xây dựng kế hoạch⟧ phát động phong trào", {"digits": None}),
        Example("thực hiện Kế hoạch số 6/KH-UBND của UBND tỉnh"),
    ),
)
UNDER = Rule(
    "launched_under",
    rf"(?:\b(?:theo|tại|kèm\stheo)\s|\()(?:theo\s)?{_TYPE}\s{{1,2}}(?:số\s{{0,2}}:?\s{{0,2}})?{_NUMBER}",
    (
        Example("phát động cuộc thi ⟦theo Kế hoạch số 63/KH-LĐLĐ⟧ ngày 05/7"),
        Example("phát động đợt thi đua ⟦(Kế hoạch số 12/KH-UBND⟧ ngày 05/3/2024)"),
        Example("theo Luật Thi đua"),
    ),
)
PASSIVE = Rule(
    "issued_by",
    rf"""
    \b{_TYPE}\s{{1,2}}(?:số\s{{0,2}}:?\s{{0,2}})?{_NUMBER}[^.;\n]{{0,200}}?
    \s(?:vừa\s|đã\s|mới\s)?(?:được|do)\s[^.;,\n]{{3,70}}?\s(?:ban\shành|ký|phê\sduyệt)\b
    """,
    (
        Example("⟦Kế hoạch số 45/KH-UBND về thi đua vừa được UBND tỉnh ban hành⟧ nhằm"),
        Example("Kế hoạch số 45/KH-UBND của UBND tỉnh về thi đua"),
    ),
)
SOURCE = Rule(
    "source_line",
    rf"^[^\w\n]{{0,120}}(?:nguồn|theo)\s{{0,2}}:?\s{{0,2}}(?:(?P<code>kh|qđ|ct|hd|tb|ctr)\s|{_TYPE}\s)?\s{{0,2}}(?:số\s{{0,2}}:?\s{{0,2}})?{_NUMBER}",
    (
        Example("⟦Nguồn: KH 138/KH-UBND⟧"),
        Example("⟦Nguồn: KH số 45/KH-UBND⟧, ngày 11/3/2014"),
        Example("Nguồn: Báo Nhân dân"),
    ),
)
_ABOUT = re.compile(
    r"\s{0,2}(?:về\s|phát\sđộng|tổ\schức|triển\skhai|thi\sđua|quy\sđịnh|cuộc\sthi|hội\sthi|thể\slệ|ban\shành|nhằm)"
)
_LAUNCH = re.compile(r"phát\sđộng|thể\slệ|cuộc\sthi|hội\sthi|mở\sđợt|thi\sđua")
_ASKED = re.compile(r"(?:đề\snghị|yêu\scầu|cần|phải|sẽ|giao|chủ\sđộng|các\scơ\squan|đơn\svị|địa\sphương)\s[^.;]{0,60}$")
_STARTS = re.compile(r"phát\sđộng|kế\shoạch|thể\slệ|mở\sđợt|tổ\schức\s(?:phong\strào|cuộc\sthi|hội\sthi)")
_REVIEW = re.compile(
    r"tổng\skết|sơ\skết|tuyên\sdương|biểu\sdương|nhìn\slại|trao\s(?:tặng|giải|thưởng)|kết\squả|vinh\sdanh|gặp\smặt"
)
_CENTRAL = re.compile(r"TTg|-CP\b|/TW|QH\d", re.IGNORECASE)
_OPENING, _OPENING_WORDS = 2, 6  # blocks, and characters before the words, that still open a report
_OF = re.compile(r"(?:của|được|do)\s$")
_ISSUER_REACH = 220  # characters between a number and "được … ban hành"
_LEAD = 6  # blocks in which a report says what it is about


@dataclass(frozen=True)
class _Mention:
    span: Span
    document_type: str
    number: str | None


def find_announced(view: DocumentView, province: str | None, published: date | None) -> Announced | None:
    """The first document said to be issued in a report; ``None`` for reports of meetings, results and people."""
    body = view.main_blocks("body")
    mention = _mention(view, body)
    if mention is None:
        return None
    source = _source(view, body)
    if mention.number is None and source and source.document_type == mention.document_type:
        number = Found(source.number, (source.span,), 0.85)
    else:
        number = Found(mention.number, (mention.span,), 0.93)
    place = _place(view, mention, province)
    issuer = _issuer(view, mention, place)
    issued = _issued(view, mention, published) or (
        _issued(view, source, published) if source and number.spans[0] == source.span else None
    )
    title = _title(view, mention)
    found: dict[str, Found[str] | Found[EdtfDate] | None] = {
        "document_type": Found(mention.document_type, (mention.span,), 0.93),
        "number": number if number.value else None,  # type: ignore[dict-item]
        "issuer": issuer,
        "issued_on": issued,
        "title": title,
    }
    return announced(view, found)


def announced(view: DocumentView, found: dict[str, Found[str] | Found[EdtfDate] | None]) -> Announced:
    """The record's form of what was found."""
    return Announced.model_validate(
        {
            **{name: f.value for name, f in found.items() if f},
            "evidence": {name: view.evidence(*f.spans) for name, f in found.items() if f},
            "confidence": {name: f.confidence for name, f in found.items() if f},
        }
    )


def _mention(view: DocumentView, body: tuple[Block, ...]) -> _Mention | None:
    headline = " ".join(view.folded[b.start : b.end] for b in view.main_blocks("title"))
    if _REVIEW.search(headline) and not _STARTS.search(headline):
        return None
    found = list(_mentions(view, body[: _LEAD * 2], headline))
    numbered = [mention for mention in found if mention.number]
    # "Thủ tướng Chính phủ ban hành Quyết định …; UBND tỉnh ban hành Kế hoạch …": the report is about the nearer one.
    own = [mention for mention in numbered if not _CENTRAL.search(mention.number or "")]
    first = found[0] if found else None
    if first is None or first.number is None or first in own:
        return first
    return own[0] if own else first


def _mentions(view: DocumentView, blocks: tuple[Block, ...], headline: str) -> Iterator[_Mention]:
    """Documents said to be issued, in order; without a number only in the lead and for what reports announce."""
    for number, block in enumerate(blocks):
        leads = number < _LEAD
        for match in ISSUED.find(view.folded, block.start, block.end):
            asked = _ASKED.search(view.folded, block.start, match.start())
            if match["digits"] or (leads and not asked and _ABOUT.match(view.folded, match.end())):
                yield _made(view, match)
        for match in PASSIVE.find(view.folded, block.start, block.end):
            yield _made(view, match)
        for match in UNDER.find(view.folded, block.start, block.end):
            before, after = (
                view.folded[block.start : match.start()],
                view.folded[match.end() : min(block.end, match.end() + 200)],
            )
            launched = _LAUNCH.search(before) and (_LAUNCH.search(headline) or "phát động" in before)
            opens = number < _OPENING and len(before) < _OPENING_WORDS and _STARTS.search(after)
            if leads and (launched or opens):
                yield _made(view, match)


def _made(view: DocumentView, match: re.Match[str]) -> _Mention:
    end, number = match.end(), None
    if match["digits"]:
        end = match.end("symbol")
        symbol = view.plain[match.start("symbol") : end]
        number = canonical(match["digits"], symbol) if any(c.isupper() for c in symbol) else None
    return _Mention(Span(match.start(), end), _slug(match["type"]), number)


def _slug(name: str) -> str:
    for entry in load_lexicon("document_types"):
        if any(fold(form) == " ".join(name.split()) for form in entry["forms"]):
            return str(entry["document_type"])
    return "other"


def _source(view: DocumentView, body: tuple[Block, ...]) -> _Mention | None:
    """``Nguồn: KH 138/KH-UBND`` under the text."""
    for block in body[-4:]:
        match = SOURCE.regex.search(view.folded, view.line_start(block.start), block.end)
        if match:
            symbol = view.plain[match.start("symbol") : match.end("symbol")]
            code = re.sub(r"[\d/-]*", "", symbol.split("-")[0])
            kinds = [e["document_type"] for e in load_lexicon("document_types") if code in e["codes"]]
            slug = _slug(match["type"]) if match["type"] else kinds[0] if kinds else "other"
            return _Mention(Span(match.start("digits"), match.end()), slug, canonical(match["digits"], symbol))
    return None


def _sentence(view: DocumentView, span: Span) -> Span:
    block = view.block_at(span.start)
    if block is None:
        return span
    return next((s for s in view.sentences(block) if s.start <= span.start < s.end), Span(block.start, block.end))


def _place(view: DocumentView, mention: _Mention, province: str | None) -> Place:
    """The units that the sentence, the headline and the name of the site give."""
    sentence = _sentence(view, mention.span)
    here = place_in(sentence.of(view.plain))
    if here.district or here.commune:
        return Place(province, here.district, here.commune, here.district_unit, here.commune_unit)
    for block in view.blocks[:12]:
        named = place_in(view.plain[block.start : block.end])
        if named.district or named.commune:
            return Place(province or named.province, named.district, named.commune, named.district_unit, named.commune_unit)
    return Place(province)


def _issuer(view: DocumentView, mention: _Mention, place: Place) -> Found[str] | None:
    """The last body before the verb, else the one the document is said to be of."""
    sentence = _sentence(view, mention.span)
    before = find_issuers(view, place, sentence.start, mention.span.start)
    if before:
        return Found(before[-1].name, (before[-1].span,), 0.9 if before[-1].place_stated else 0.85)
    after = [
        issuer
        for issuer in find_issuers(view, place, mention.span.end, sentence.end)
        if _OF.search(view.folded[max(0, issuer.span.start - 5) : issuer.span.start])
    ]
    if after and after[0].span.start - mention.span.end < _ISSUER_REACH:
        return Found(after[0].name, (after[0].span,), 0.85)
    heads = list(_heads_of_page(view, place))
    return heads[0] if heads else None


def _heads_of_page(view: DocumentView, place: Place) -> Iterator[Found[str]]:
    """The body whose page it is: its headline or the name of the site."""
    for zone in ("title", "noise"):
        for block in view.blocks[:16]:
            if view.zones[block.index] == zone:
                for issuer in find_issuers(view, place, block.start, block.end):
                    yield Found(issuer.name, (issuer.span,), 0.7)


def _issued(view: DocumentView, mention: _Mention, published: date | None) -> Found[EdtfDate] | None:
    """The date behind the number, else the day on which the sentence says it was issued."""
    sentence = _sentence(view, mention.span)
    for found in find_dates(view, published, mention.span.end, min(sentence.end, mention.span.end + 45)):
        between = view.folded[mention.span.end : found.span.start].strip(" ,(")
        if found.value and not found.is_interval and between in ("", "ngày", "đề ngày", "ký ngày", "ban hành ngày"):
            return Found(EdtfDate(found.value.strip("./")), (mention.span, *found.spans), 0.93)
    dates = [d for d in find_dates(view, published, sentence.start, mention.span.start) if d.value and not d.is_interval]
    for found in reversed(dates):
        early = found.span.start - sentence.start <= 25
        after = view.folded[found.span.end : found.span.end + 3].lstrip()
        if (
            found.value
            and len(found.value) == 10
            and after[:1] in (",", ")")
            and (early or _ends_clause(view, found.span.start))
        ):
            return Found(found.value, (*found.spans, mention.span), 0.88)
    return None


def _ends_clause(view: DocumentView, start: int) -> bool:
    """A date after a comma stands for itself: ``…, ngày 12/9/2025, UBND phường ban hành``."""
    return bool(re.search(r",\s(?:vào\s)?(?:ngày\s)?$", view.folded[max(0, start - 12) : start]))


def _title(view: DocumentView, mention: _Mention) -> Found[str] | None:
    sentence = _sentence(view, mention.span)
    match = re.compile(r"[^.;]{0,60}?\b(?=về\sviệc|về\s|phát\sđộng|tổ\schức)").match(
        view.folded, mention.span.end, sentence.end
    )
    if match is None or sentence.end - match.end() < 10:
        return None
    span = Span(match.end(), sentence.end - (1 if view.text[sentence.end - 1] == "." else 0))
    return Found(" ".join(span.of(view.text).split()), (span,), 0.75)
