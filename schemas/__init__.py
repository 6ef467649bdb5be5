"""The nouns every other package speaks: text, span, evidence, record, problem, run report."""

from schemas.documents import LineBox, Page, Provenance, RawDocument, TextDocument
from schemas.edtf import EdtfDate, EdtfError
from schemas.problems import Problem, Stage
from schemas.records import (
    SCHEMA_VERSION,
    Announced,
    Attachment,
    Award,
    Campaign,
    Citation,
    Content,
    DateMention,
    Deadline,
    Evidence,
    Header,
    Milestone,
    Period,
    Phase,
    Pinpoint,
    Record,
    Resolved,
    Source,
    Target,
    Warning,
)
from schemas.runs import RunReport
from schemas.span import Span

__all__ = [
    "SCHEMA_VERSION",
    "Announced",
    "Attachment",
    "Award",
    "Campaign",
    "Citation",
    "Content",
    "DateMention",
    "Deadline",
    "EdtfDate",
    "EdtfError",
    "Evidence",
    "Header",
    "LineBox",
    "Milestone",
    "Page",
    "Period",
    "Phase",
    "Pinpoint",
    "Problem",
    "Provenance",
    "RawDocument",
    "Record",
    "Resolved",
    "RunReport",
    "Source",
    "Span",
    "Stage",
    "Target",
    "TextDocument",
    "Warning",
]
