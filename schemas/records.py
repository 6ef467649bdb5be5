"""The record of the contract: one frozen model a noun, unknown keys refused."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from schemas import vocabulary as v
from schemas.edtf import EdtfDate

SCHEMA_VERSION = "1.0"

Confidence = Annotated[float, Field(ge=0.0, le=1.0)]
Box = tuple[float, float, float, float]


class Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Evidence(Model):
    """A quote of the text: ``text[start:end] == quote``, in code points, half open."""

    quote: str = Field(min_length=1)
    start: int = Field(ge=0)
    end: int = Field(gt=0)
    page: int | None = Field(default=None, ge=1, description="from 1; null where the format has no pages")
    boxes: tuple[Box, ...] = Field(default=(), description="one [x0, top, x1, bottom] a line, points from the upper left")


Quotes = tuple[Evidence, ...]


class Attachment(Model):
    """A file that a page or message offers, by its address and the words of its link."""

    uri: str
    label: str = ""


class Source(Model):
    """Where the bytes came from; ``retrieved_at`` is null for local files.

    What an archive or message carries has the address ``archive!/member``. Where a crawl found them, ``capture`` names the
    kept answer of the portal (``file.warc.gz!/offset``) and ``parent`` the page that offers the file. ``publisher`` is who a
    page's metadata say published it, which may be another office than the one that issued the document.
    """

    uri: str
    media_type: str
    sha256: str
    retrieved_at: str | None = None
    published_on: EdtfDate | None = None
    publisher: str | None = None
    page_count: int | None = None
    text_method: v.TextMethod
    attachments: tuple[Attachment, ...] = ()
    capture: str | None = None
    parent: str | None = None


class Header(Model):
    """What the document says of itself; each field has its own evidence and confidence."""

    document_type: v.DocumentType | None = None
    number: str | None = None
    issuer: str | None = None
    issuer_level: v.IssuerLevel | None = None
    province: str | None = None
    issued_on: EdtfDate | None = None
    place: str | None = None
    title: str | None = None
    signer: str | None = None
    signer_position: str | None = None
    effective_on: EdtfDate | None = None
    evidence: dict[str, Quotes] = {}
    confidence: dict[str, Confidence] = {}


class Announced(Model):
    """The document that a news report or cover page is about."""

    document_type: v.DocumentType | None = None
    number: str | None = None
    issuer: str | None = None
    issued_on: EdtfDate | None = None
    title: str | None = None
    evidence: dict[str, Quotes] = {}
    confidence: dict[str, Confidence] = {}


class Pinpoint(Model):
    """A place inside a cited document; labels as printed (``"2"``, ``"b"``, ``"II"``)."""

    article: str | None = None
    clause: str | None = None
    point: str | None = None
    chapter: str | None = None
    section: str | None = None
    appendix: str | None = None


class Resolved(Model):
    """The identity a citation resolves to by the instrument table."""

    number: str
    title: str | None = None
    issued_on: EdtfDate | None = None


class Citation(Model):
    """Another document that this one names; ``number`` is what the text states."""

    document_type: v.DocumentType | None = None
    number: str | None = None
    title: str | None = None
    issuer: str | None = None
    issued_on: EdtfDate | None = None
    role: v.CitationRole
    pinpoints: tuple[Pinpoint, ...] = ()
    within_main_text: bool = True
    resolved: Resolved | None = None
    evidence: Quotes = Field(min_length=1)
    confidence: Confidence


class DateMention(Model):
    """One date of the text; an impossible date has no value."""

    value: EdtfDate | None
    role: v.DateRole
    evidence: Quotes = Field(min_length=1)
    confidence: Confidence


class Period(Model):
    """When a campaign runs; ``start`` and ``end`` are its first and last day."""

    value: EdtfDate
    start: str | None = Field(default=None, pattern=r"^\d{4}-\d{2}-\d{2}$")
    end: str | None = Field(default=None, pattern=r"^\d{4}-\d{2}-\d{2}$")
    start_kind: v.BoundKind = "stated"
    end_kind: v.BoundKind = "stated"
    evidence: Quotes = Field(min_length=1)
    confidence: Confidence


class Milestone(Model):
    """A review, report or registration point."""

    kind: v.MilestoneKind
    value: EdtfDate
    evidence: Quotes = Field(min_length=1)
    confidence: Confidence


class Phase(Model):
    ordinal: int = Field(ge=1)
    label: str
    value: EdtfDate | None = None
    start: str | None = Field(default=None, pattern=r"^\d{4}-\d{2}-\d{2}$")
    end: str | None = Field(default=None, pattern=r"^\d{4}-\d{2}-\d{2}$")
    milestones: tuple[Milestone, ...] = ()
    evidence: Quotes = Field(min_length=1)
    confidence: Confidence


class Target(Model):
    """A group that competes, as a lawyer would list it."""

    text: str
    members: tuple[v.Member, ...] = ()
    levels: tuple[v.TargetLevel, ...] = ()
    categories: tuple[str, ...] = ()
    restriction: str | None = None
    excluded: bool = False
    coverage_percent: float | None = None
    evidence: Quotes = Field(min_length=1)
    confidence: Confidence


class Content(Model):
    """One thing that competitors are to do or be judged by."""

    ordinal: int = Field(ge=1)
    text: str
    evidence: Quotes = Field(min_length=1)
    confidence: Confidence


class Award(Model):
    """What may be won: one entry for each award, recipient and group."""

    award: str
    label: str
    recipient: v.Recipient | None = None
    recipient_group: str | None = None
    comparator: v.Comparator = "unspecified"
    min: int | None = Field(default=None, ge=0)
    max: int | None = Field(default=None, ge=0)
    percent: float | None = None
    percent_base: str | None = None
    per: v.Per | None = None
    quota_kind: v.QuotaKind = "grant"
    granted_by: str | None = None
    granted_level: v.IssuerLevel | None = None
    cash_vnd: int | None = Field(default=None, ge=0)
    cash_base_salary: float | None = None
    alternatives_group: int | None = None
    bundle_group: int | None = None
    condition: str | None = None
    phase: int | None = None
    evidence: Quotes = Field(min_length=1)
    confidence: Confidence


class Deadline(Model):
    """``value`` is the last day allowed; ``recurrence`` an iCalendar RRULE."""

    actor: str | None = None
    action: str | None = None
    value: EdtfDate | None = None
    recurrence: str | None = None
    evidence: Quotes = Field(min_length=1)
    confidence: Confidence


class Campaign(Model):
    name: str | None = None
    kind: v.CampaignKind | None = None
    launched_by: str | None = None
    launched_in: str | None = None
    period: Period | None = None
    phases: tuple[Phase, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    targets: tuple[Target, ...] = ()
    contents: tuple[Content, ...] = ()
    awards: tuple[Award, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    evidence: dict[str, Quotes] = {}
    confidence: dict[str, Confidence] = {}


class Warning(Model):
    """A doubt: what the reader should look at before relying on a value."""

    code: v.WarningCode
    message: str
    evidence: Quotes = ()


class Record(Model):
    """Everything thidua knows of one source document."""

    schema_version: str = SCHEMA_VERSION
    id: str
    source: Source
    header: Header
    announces: Announced | None = None
    citations: tuple[Citation, ...] = ()
    dates: tuple[DateMention, ...] = ()
    campaigns: tuple[Campaign, ...] = ()
    warnings: tuple[Warning, ...] = ()
    text: str | None = None
