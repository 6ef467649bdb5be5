"""The one flow from text to record."""

from __future__ import annotations

from extractors.campaigns.assembly import find_campaigns
from extractors.citations import find_citations
from extractors.confidence import calibrated
from extractors.dates import date_mentions
from extractors.dates.agreement import agreed
from extractors.doubts import find_doubts
from extractors.header import find_context
from extractors.structure import build_view
from schemas import Attachment, EdtfDate, Record, Source, TextDocument

EXTRACTOR_VERSION = "1.1.0"


def extract_record(document: TextDocument, *, with_text: bool = False) -> Record:
    """Everything the text states, each value with its quote; the same text gives the same record everywhere."""
    return calibrated(scored_record(document, with_text=with_text))


def scored_record(document: TextDocument, *, with_text: bool = False) -> Record:
    """The same with the scores that the rules give their values, before they are turned into confidences."""
    view = build_view(document)
    context = find_context(view)
    campaigns = find_campaigns(view, context)
    record = Record(
        id=document.id,
        source=_source(document, context.published_on),
        header=context.header,
        announces=context.announces,
        citations=find_citations(view, context),
        dates=agreed(date_mentions(view, context), campaigns, context.announces),
        campaigns=campaigns,
        text=document.text if with_text else None,
    )
    return record.model_copy(update={"warnings": find_doubts(view, record)})


def _source(document: TextDocument, published_on: EdtfDate | None) -> Source:
    return Source(
        uri=document.raw.uri,
        media_type=document.media_type,
        sha256=document.raw.sha256,
        retrieved_at=document.raw.retrieved_at,
        published_on=published_on,
        publisher=document.publisher,
        page_count=document.page_count,
        text_method=document.method,
        attachments=tuple(Attachment(uri=address, label=words) for address, words in document.links),
        capture=document.raw.provenance.capture,
        parent=document.raw.provenance.parent,
    )
