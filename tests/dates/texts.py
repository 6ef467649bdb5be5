"""Views and contexts of hand-made texts."""

from __future__ import annotations

from extractors.context import Context
from extractors.structure import DocumentView, build_view
from schemas import EdtfDate, Header, RawDocument, TextDocument


def view_of(text: str) -> DocumentView:
    return build_view(TextDocument(RawDocument("made", text.encode()), text, "text/plain", "text"))


def issued(day: str | None) -> Context:
    return Context(header=Header(issued_on=EdtfDate(day) if day else None))
