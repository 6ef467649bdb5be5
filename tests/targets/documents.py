"""Short documents as the target rules see them."""

from __future__ import annotations

from extractors.campaigns.scope import Scope
from extractors.context import Context
from extractors.structure import build_view
from schemas import Header, RawDocument, TextDocument
from schemas.vocabulary import DocumentType, IssuerLevel


def scope_of(text: str, level: IssuerLevel | None = "province", document_type: DocumentType | None = None) -> Scope:
    """The whole text as one campaign's scope, issued at ``level``."""
    view = build_view(TextDocument(RawDocument("text", text.encode()), text, "text/plain", "text"))
    return Scope(view, Context(Header(issuer_level=level, document_type=document_type)), view.main_blocks())
