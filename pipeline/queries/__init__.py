"""The read side: questions to the store, answered as plain rows."""

from pipeline.queries.documents import StoredDocument, documents, find_document, get_document
from pipeline.queries.facets import FACETS, Count, facet
from pipeline.queries.filters import Filters
from pipeline.queries.matching import SORTS
from pipeline.queries.reader import Reader
from pipeline.queries.rules import Page, count_rules, documents_of, find_rules

__all__ = [
    "FACETS", "SORTS", "Count", "Filters", "Page", "Reader", "StoredDocument", "count_rules", "documents", "documents_of",
    "facet", "find_document", "find_rules", "get_document",
]  # fmt: skip
