"""A rule being put together, and the award of the record made from it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from extractors.awards.grantors import Grantor
from extractors.awards.money import Money
from extractors.awards.names import AwardName, award_names
from extractors.campaigns.scope import Scope
from extractors.language.folding import bare
from schemas import Award, Span
from schemas.vocabulary import Comparator, IssuerLevel, Per, QuotaKind, Recipient

_NEEDS_GRANTOR = {"merit", "commendation", "flag"}
_ORGANISATIONS = (
    "Liên đoàn",
    "LĐLĐ",
    "Tổng Liên đoàn",
    "Tổng LĐLĐ",
    "Công đoàn",
    "Đoàn",
    "Tỉnh đoàn",
    "Tỉnh Đoàn",
    "Thành đoàn",
    "Trung ương Đoàn",
    "Huyện đoàn",
    "Hội ",
    "Hội LHPN",
    "Tỉnh ủy",
    "Thành ủy",
    "Huyện ủy",
    "Đảng ủy",
    "Ủy ban MTTQ",
    "Mặt trận",
    "Trung ương Hội",
    "Quận ủy",
    "Thị ủy",
    "Ủy ban Trung ương MTTQ",
    "Ủy ban Trung ương Mặt trận",
    "Liên hiệp",
    "Tổng Công đoàn",
    "Đảng bộ",
    "Ban Chấp hành",
    "Ban Dân vận",
    "Ban Tuyên giáo",
    "Ban Nội chính",
    "Ban Tổ chức Trung ương",
    "Văn phòng Trung ương",
    "Ban Bí thư",
    "Hội đồng Đội",
    "Trung ương Hội",
    "Trung ương Đoàn",
    "Công đoàn viên chức",
)
_STANDING = re.compile(
    r"^(?:Ban (?:Thường trực|Thường vụ|Chấp hành)|BTV|BCH|Thường trực|Đoàn Chủ tịch|Chủ tịch(?! UBND)|Bí thư)\s+(?=\S)"
)
_COUNCIL = re.compile(r"(?:Hội đồng|Ban) Thi đua\s*[-–]?\s*[Kk]hen thưởng\s+(?P<owner>.*)")
_BARE_ORGANISATIONS = tuple(f"{bare(name).strip()} " for name in _ORGANISATIONS)


@dataclass
class Draft:
    """Fields as in the contract; ``weak`` where only a list names the form, with no quota and no verb."""

    name: AwardName
    recipient: Recipient | None
    spans: list[Span]
    comparator: Comparator = "unspecified"
    low: int | None = None
    high: int | None = None
    percent: float | None = None
    base: str | None = None
    group: str | None = None
    grantor: Grantor | None = None
    per: Per = "campaign"
    phase: int | None = None
    kind: QuotaKind = "grant"
    cash: int | None = None
    salary: float | None = None
    condition: str | None = None
    alternatives: int | None = None
    bundle: int | None = None
    weak: bool = False
    table: bool = False
    at: int = field(default=0)

    @property
    def is_paid(self) -> bool:
        return self.cash is not None or self.salary is not None

    def pay(self, money: Money) -> None:
        """An amount in đồng, or a multiple of the base salary."""
        self.cash, self.salary = money.vnd, money.salary

    @property
    def counted(self) -> bool:
        return self.comparator not in ("unspecified", "all_qualifying")

    @property
    def key(self) -> tuple[object, ...]:
        """Two drafts with one key say the same."""
        grantor = self.grantor.name if self.grantor else None
        return (
            self.name.slug, self.recipient, self.group, self.comparator, self.low, self.high, self.percent,
            self.per, self.kind, self.cash, grantor, self.bundle,
        )  # fmt: skip


def finished(scope: Scope, draft: Draft, confidence: float) -> Award:
    """The award of the record; who grants is the launcher where a certificate or flag names nobody else."""
    grantor = draft.grantor
    launcher = scope.launched_by or scope.context.issuer
    granted_by = grantor.name if grantor else None
    level: IssuerLevel | None = grantor.level if grantor else None
    if granted_by is None and draft.name.family in _NEEDS_GRANTOR:
        granted_by = _authority_of(launcher)
    if level is None and granted_by and granted_by == scope.context.header.issuer:
        level = scope.context.header.issuer_level
    name = told_apart(draft.name, granted_by)
    if granted_by is None and name.slug == "pm_certificate_of_merit":
        granted_by = "Thủ tướng Chính phủ"
    return Award(
        award=name.slug,
        label=name.label,
        recipient=draft.recipient,
        recipient_group=draft.group,
        comparator=draft.comparator,
        min=draft.low,
        max=draft.high,
        percent=draft.percent,
        percent_base=draft.base,
        per=draft.per,
        quota_kind="nomination" if draft.kind == "grant" and _from_above(name, launcher) else draft.kind,
        granted_by=granted_by,
        granted_level=level,
        cash_vnd=draft.cash,
        cash_base_salary=draft.salary,
        alternatives_group=draft.alternatives,
        bundle_group=draft.bundle,
        condition=draft.condition,
        phase=draft.phase,
        evidence=scope.view.evidence(*sorted({*draft.spans, *_stated_above(scope, draft)})),
        confidence=round(confidence * scope.view.trust(*draft.spans), 2),
    )


def _authority_of(launcher: str | None) -> str | None:
    """Councils advise and clusters vote; who grants is the body that they belong to (Luật 2022, Điều 73, 77, 90)."""
    council = _COUNCIL.match(launcher or "")
    if council is None:
        return launcher
    owner = council["owner"]
    return (
        f"UBND {owner}"
        if owner.startswith(("tỉnh", "thành phố", "huyện", "xã", "phường", "quận", "thị"))
        else owner or launcher
    )


def _is_organisation(granted_by: str) -> bool:
    """A union, mass organisation or Party committee, with or without accents."""
    return f"{bare(_STANDING.sub('', granted_by))} ".startswith(_BARE_ORGANISATIONS)


def _from_above(name: AwardName, launcher: str | None) -> bool:
    """Awards of the State in a campaign of anybody else: such a number can only be one of proposals (Luật 2022, Điều 78)."""
    of_state = name.family == "state" or name.slug in ("pm_certificate_of_merit", "government_emulation_flag")
    return of_state and launcher is not None and not launcher.startswith(("Chính phủ", "Thủ tướng", "Chủ tịch nước"))


def told_apart(name: AwardName, granted_by: str | None) -> AwardName:
    """ "Bằng khen" and "Cờ thi đua" by who grants them (Luật 2022, Điều 73, 74, 26); other names stay as they are."""
    known = award_names()
    if granted_by is None:
        return name
    if name.slug == "ministry_province_certificate_of_merit":
        if granted_by.startswith(("Thủ tướng", "Chính phủ")):
            return known["pm_certificate_of_merit"]
        return known["organisation_certificate_of_merit"] if _is_organisation(granted_by) else name
    if name.slug == "ministry_province_emulation_flag":
        if granted_by.startswith(("Quân khu", "Tư lệnh Quân khu", "Bộ Tư lệnh Quân khu")):
            return known["military_region_emulation_flag"]
        if granted_by.startswith(("Thủ tướng", "Chính phủ")):
            return known["government_emulation_flag"]
        state = granted_by.startswith(("UBND", "Chủ tịch UBND", "Bộ"))
        return name if state else known["thematic_emulation_flag"]
    return name


def _stated_above(scope: Scope, draft: Draft) -> list[Span]:
    """Where the group and the condition were last stated, if the rule's own words do not state them."""
    text = scope.view.text
    found = []
    for words in filter(None, (draft.group, draft.condition)):
        if not any(words in " ".join(span.of(text).split()) for span in draft.spans):
            start = text.rfind(words, 0, draft.at)
            start = start if start >= 0 else text.find(words)
            found += [Span(start, start + len(words))] if start >= 0 else []
    return found
