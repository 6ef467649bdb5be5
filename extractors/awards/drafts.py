"""A rule being put together, and the award of the record made from it."""

from __future__ import annotations

from dataclasses import dataclass, field

from extractors.awards.authority import authority_of, from_above, told_apart
from extractors.awards.grantors import Grantor
from extractors.awards.money import Money
from extractors.awards.named import AwardName
from extractors.campaigns.scope import Scope
from schemas import Award, Span
from schemas.vocabulary import Comparator, IssuerLevel, Per, QuotaKind, Recipient

_NEEDS_GRANTOR = {"merit", "commendation", "flag"}


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
        granted_by = authority_of(launcher)
    if level is None and granted_by and granted_by == scope.context.header.issuer:
        level = scope.context.header.issuer_level
    if level is None and granted_by and granted_by == scope.launched_by:
        level = scope.launched_level
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
        quota_kind="nomination" if draft.kind == "grant" and from_above(name, launcher) else draft.kind,
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
