"""Who grants: bodies named in the clause, heads without their body, and groups of heads."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.awards.spelling import Reading, loose
from extractors.campaigns.scope import Scope
from extractors.issuers import Place, find_issuers
from extractors.language.folding import bare
from extractors.rules import Example, Rule
from schemas import Span
from schemas.vocabulary import IssuerLevel


@dataclass(frozen=True, slots=True)
class Grantor:
    """``name`` is canonical for one body, as printed for a group ("thủ trưởng các đơn vị")."""

    span: Span
    name: str
    level: IssuerLevel | None = None
    group: bool = False


HEADS_OF_MANY = Rule(
    "heads_of_many",
    loose(r"""
    \b(?:(?:thủ\strưởng|giám\sđốc|chủ\stịch|người\sđứng\sđầu)\s(?:các|sở,|cơ\squan,|ủy\sban\snhân\sdân\scấp|ubnd\scấp
        |ủy\sban\snhân\sdân\s(?:các\s)?(?:huyện|xã|quận),|ubnd\s(?:các\s)?(?:huyện|xã|quận),|đơn\svị))
    [^.;:()\n]{0,120}?(?=\s(?:tặng|xét|quyết|xem|tự|chủ\sđộng|căn|trao)\b|[.;:()]|$)
    | \bcác\s(?:sở|cơ\squan|đơn\svị|địa\sphương|cấp|ngành|xã|phường|huyện|phòng|trường)\b[^.;:()\n]{0,80}?
    (?=\s(?:tặng|xét\stặng|quyết\sđịnh\stặng|xem\sxét,?\stặng|chủ\sđộng)\b)
    | \b(?:ubnd|ủy\sban\snhân\sdân)\s(?:(?:các\s)?(?:huyện|xã|quận),\s(?:thị\strấn|phường|thành\sphố|thị\sxã)|cấp\s(?:xã|huyện))
    """),
    (
        Example("⟦Thủ trưởng các đơn vị thuộc Bộ⟧ tặng Giấy khen"),
        Example("⟦UBND xã, thị trấn⟧ tặng giấy khen"),
        Example("⟦các sở, ban, ngành⟧ tặng Giấy khen"),
        Example("Chủ tịch UBND tỉnh tặng Bằng khen"),
    ),
)
HEAD_ALONE = Rule(
    "head_alone",
    loose(
        r"\b(?:bộ\strưởng|hiệu\strưởng|tổng\sgiám\sđốc|(?:tổng\s|chi\s)?cục\strưởng|hạt\strưởng|viện\strưởng|trưởng\sphòng|giám\sđốc|gđ\s(?:bv|s\w{2,5})|chủ\stịch\snước"
        r"|trưởng\sban\schỉ\sđạo(?:\scấp\s\w{1,6})?|trưởng\skhối|ban\stổ\schức)\b"
    ),
    (
        Example("⟦Hiệu trưởng⟧ tặng Giấy khen"),
        Example("Giấy khen của ⟦Giám đốc⟧"),
        Example("⟦Ban Tổ chức⟧ trao giải"),
        Example("⟦Chi cục trưởng⟧ xét, tặng giấy khen"),
        Example("nhạc trưởng"),
    ),
)
OTHER_BODY = Rule(
    "other_body_as_owner",
    loose(r"""
    \bkhen\s(?:của|do)\s(?P<body>(?:công\sđoàn|hội|đoàn|liên\sđoàn|hội\sđồng|ngành|quân\skhu|tập\sđoàn|tổng\scông\sty|công\sty)
    \b[^,;:.()\n]{0,60}?)(?=\s(?:cho|tặng|xét|về|theo|đối)\b|[,;:.()]|$)
    """),
    (
        Example("tặng Bằng ⟦khen của Công đoàn ngành⟧ cho đoàn viên", {"body": "Công đoàn ngành"}),
        Example("Giấy khen của Giám đốc cho cá nhân"),
        Example("Giấy ⟦khen của Hội đồng Đội⟧, cờ"),
    ),
)
SUPERIOR = Rule(
    "superior_named_short",
    loose(r"""
    \b(?:(?:tổng\sgiám\sđốc|chủ\stịch|hội\sđồng\sthành\sviên|hội\sđồng\squản\strị|tư\slệnh|tổng\scục\strưởng|ban\sthường\svụ|ban\sbí\sthư)\s)?
    (?P<body>tập\sđoàn|tổng\scông\sty|tổng\scục|trung\sương\s(?:hội|đoàn)
    |bộ\stư\slệnh(?:\s(?:bđbp|bộ\sđội\sbiên\sphòng|quân\skhu(?:\s\d)?|quân\schủng|thủ\sđô))?|quân\skhu(?:\s\d)?|quân\schủng|quân\sđoàn|sư\sđoàn|lữ\sđoàn)
    (?=\s(?:tặng|xét|trao|khen|công\snhận|quyết|xem|cho|về)\b|\s?[,;:.()]|$)
    """),
    (
        Example("đề nghị ⟦Tổng công ty⟧ tặng Giấy khen"),
        Example("Bằng khen của ⟦Trung ương Hội⟧."),
        Example("Đề nghị ⟦Tư lệnh Quân khu⟧ tặng Cờ thi đua"),
        Example("các đơn vị của tập đoàn phát động thi đua"),
    ),
)
SHORT_NAME = Rule(
    "short_name_as_subject",
    loose(r"\b(?:được|sẽ)\s(?P<body>tỉnh|huyện|xã|phường|thành\sphố|trường)\s(?:thưởng|tặng|khen)\b"),
    (Example("sẽ ⟦được huyện thưởng⟧ công trình", {"body": "huyện"}), Example("được UBND huyện thưởng")),
)


def place_of(scope: Scope) -> Place:
    """What completes "UBND huyện" in this document: the place of who launched the campaign."""
    return Place.of(scope.launched_by or scope.context.issuer, scope.context.province, scope.context.reference_day)


def find_grantors(scope: Scope, reading: Reading, span: Span, place: Place) -> list[Grantor]:
    """Every possible grantor in ``span``, in order, disjoint; a body's head counts as the body."""
    launcher = scope.launched_by or scope.context.issuer
    groups = [m for m in reading.find(HEADS_OF_MANY, span) if "được" not in m[0]]
    found = [Grantor(Span(*m.span()), _printed(scope, m.span()), group=True) for m in groups]
    for issuer in find_issuers(scope.view, place, span.start, span.end):
        if not any(issuer.span.overlaps(g.span) for g in found):
            found.append(Grantor(issuer.span, _with_chairman(scope, issuer.span, issuer.name), issuer.level))
    for match in reading.find(OTHER_BODY, span):
        at = Span(*match.span("body"))
        if not any(at.overlaps(g.span) for g in found):
            found.append(Grantor(at, _printed(scope, match.span("body"))))
    for match in reading.find(SUPERIOR, span):
        at = Span(*match.span())
        if not any(at.overlaps(g.span) for g in found):
            own = launcher and bare(launcher).startswith(bare(match["body"]).strip())
            found.append(Grantor(at, launcher if launcher and own else _printed(scope, match.span())))
    for match in reading.find(HEAD_ALONE, span):
        at = Span(*match.span())
        if not any(at.overlaps(g.span) for g in found):
            name = launcher if launcher and _heads(match[0], launcher) else _printed(scope, match.span())
            found.append(Grantor(at, name, None))
    if launcher:
        found += [Grantor(Span(*m.span("body")), launcher) for m in reading.find(SHORT_NAME, span)]
    return sorted(found, key=lambda g: g.span)


def _printed(scope: Scope, span: tuple[int, int]) -> str:
    printed = " ".join(scope.view.text[slice(*span)].split())
    return re.sub(r"[UỦuủ][ỷyỶYỦủ]?\w* [Bb]an [Nn]hân [Dd]ân", "UBND", printed)


def _with_chairman(scope: Scope, span: Span, name: str) -> str:
    head = scope.view.folded[span.start : span.end].startswith("chủ tịch")
    return f"Chủ tịch {name}" if head and name.startswith("UBND") else name


def _heads(head: str, launcher: str) -> bool:
    """Whether the head of ``launcher`` is called so: Bộ trưởng of a Bộ, Hiệu trưởng of a Trường."""
    first = " ".join(head.split())
    known = {"bộ trưởng": "Bộ", "hiệu trưởng": "Trường", "cục trưởng": "Cục", "tổng cục trưởng": "Tổng cục"}
    if first in known:
        return launcher.startswith(known[first])
    return first in ("giám đốc", "tổng giám đốc", "gđ bv") and not launcher.startswith(("UBND", "Bộ", "Chính phủ", "Thủ tướng"))
