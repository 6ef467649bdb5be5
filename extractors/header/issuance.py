"""Sentences of a report that say a document was issued."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.numbers import number_at
from extractors.rules import Example, Rule
from extractors.structure import Block, DocumentView
from extractors.structure.cues import type_named
from schemas import Span

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
# The lead of a report whose headline launches something: "Thực hiện Kế hoạch số … của Công đoàn ngành, các cơ sở ra quân …".
CARRIED_OUT = Rule(
    "carried_out",
    rf"\A[^\w\n]{{0,4}}(?:\(\w{{2,6}}\)\s?[-–]\s?)?(?:thực\shiện|hưởng\sứng|triển\skhai)\s{_TYPE}\s{{1,2}}(?:số\s{{0,2}}:?\s{{0,2}})?{_NUMBER}",
    (
        Example("⟦Thực hiện Kế hoạch số 45/KH-UBND⟧ của UBND huyện, từ nay đến 02/9"),
        Example("Năm qua, thực hiện Kế hoạch số 45/KH-UBND"),
    ),
)
_RUNS_UNDER = re.compile(
    r"[^.;]{0,90},\s(?:phong\strào|đợt|cuộc|hội\sthi|chiến\sdịch)[^.;]{0,120}?\s(?:diễn\sra|kéo\sdài|bắt\sđầu|chia|gồm|(?:được|sẽ)\s(?:triển|tổ|phát|thực))"
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
_OTHERS_ACT = re.compile(r"\b(?:phát\sđộng|ban\shành|tổ\schức\s(?:lễ|phát|hội|phong|cuộc))\b")
_CENTRAL = re.compile(r"TTg|-CP\b|/TW|QH\d", re.IGNORECASE)
_BEFORE = 300  # characters around a mention that tell what it is
_OPENING, _OPENING_WORDS = 2, 6  # blocks, and characters before the words, that still open a report
_LEAD = 6  # blocks in which a report says what it is about


@dataclass(frozen=True)
class Issuance:
    """A document said to be issued: where the text names it, its type, its number if the text has one."""

    span: Span
    document_type: str
    number: str | None


def find_issuance(view: DocumentView, body: tuple[Block, ...]) -> Issuance | None:
    """The document that the report is about; ``None`` for reports of meetings, results and people."""
    headline = " ".join(view.folded[b.start : b.end] for b in view.main_blocks("title"))
    if _REVIEW.search(headline) and not _STARTS.search(headline):
        return None
    found = list(_mentions(view, body[: _LEAD * 2], headline)) or list(_carried_out(view, body[:_OPENING], headline))
    if not found and _LAUNCH.search(headline) and (source := find_source(view, body)):
        return source
    numbered = [mention for mention in found if mention.number]
    # "Thủ tướng Chính phủ ban hành Quyết định …; UBND tỉnh ban hành Kế hoạch …": the report is about the nearer one.
    own = [mention for mention in numbered if not _CENTRAL.search(mention.number or "")]
    first = found[0] if found else None
    if first is None or first.number is None or first in own:
        return first
    return own[0] if own else first


def _mentions(view: DocumentView, blocks: tuple[Block, ...], headline: str) -> Iterator[Issuance]:
    """Documents said to be issued, in order; without a number only in the lead and for what reports announce."""
    for number, block in enumerate(blocks):
        leads = number < _LEAD
        for match in ISSUED.find(view.folded, block.start, block.end):
            asked = _ASKED.search(view.folded, max(block.start, match.start() - _BEFORE), match.start())
            if match["digits"] or (leads and not asked and _ABOUT.match(view.folded, match.end())):
                yield _made(view, match)
        for match in PASSIVE.find(view.folded, block.start, block.end):
            yield _made(view, match)
        for match in UNDER.find(view.folded, block.start, block.end):
            before = view.folded[max(block.start, match.start() - _BEFORE) : match.start()]
            sentence = view.sentence_at(match.start())
            at_once = sentence is not None and match.start() - sentence.start < _OPENING_WORDS
            after = view.folded[match.end() : min(block.end, match.end() + _BEFORE)]
            launched = _LAUNCH.search(before) and (_LAUNCH.search(headline) or "phát động" in before)
            opens = number < _OPENING and len(before) < _OPENING_WORDS and _STARTS.search(after)
            opens = opens or (at_once and _LAUNCH.search(headline) and _RUNS_UNDER.match(after))
            if leads and (launched or opens):
                yield _made(view, match)


def _carried_out(view: DocumentView, blocks: tuple[Block, ...], headline: str) -> Iterator[Issuance]:
    """The document that all in the lead goes by: nobody else is said to launch or issue anything."""
    for block in blocks:
        match = CARRIED_OUT.regex.search(view.folded[block.start : block.end])
        if match and _LAUNCH.search(headline):
            made = _made(view, match, block.start)
            rest = view.folded[block.start + match.end() : block.end].split(".", 1)[0]
            if not _CENTRAL.search(made.number or "") and not _OTHERS_ACT.search(rest):
                yield made


def _made(view: DocumentView, match: re.Match[str], begin: int = 0) -> Issuance:
    """``begin`` is where the text that was matched begins."""
    number = number_at(view, begin + match.start("digits")) if match["digits"] else None
    end = number.span.end if number else begin + (match.end("symbol") if match["digits"] else match.end())
    return Issuance(
        Span(begin + match.start(), end), type_named(match["type"]) or "other", number.canonical if number else None
    )


def find_source(view: DocumentView, body: tuple[Block, ...]) -> Issuance | None:
    """``Nguồn: KH 138/KH-UBND`` under the text."""
    for block in body[-4:]:
        match = SOURCE.regex.search(view.folded, view.line_start(block.start), block.end)
        number = number_at(view, match.start("digits")) if match else None
        if match and number:
            slug = type_named(match["type"] or "") or number.document_type or "other"
            return Issuance(number.span, slug, number.canonical)
    return None
