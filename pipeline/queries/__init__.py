"""The read side: questions to the store, answered as plain rows."""

from pipeline.queries.documents import StoredDocument, documents, find_document, get_document
from pipeline.queries.filters import Filters
from pipeline.queries.reader import Reader
from pipeline.queries.rules import find_rules

__all__ = ["Filters", "Reader", "StoredDocument", "documents", "find_document", "find_rules", "get_document"]
