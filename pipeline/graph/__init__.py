"""Who cites whom, and what of it is still law on a day."""

from pipeline.graph.candidates import Candidate
from pipeline.graph.citations import Cited, Citing, citations_of, cited_by, reachable
from pipeline.graph.replaced import ReplacedBasis, replaced_bases
from pipeline.graph.validity import Named, Validity, named, validity_on

__all__ = [
    "Candidate", "Cited", "Citing", "Named", "ReplacedBasis", "Validity", "citations_of", "cited_by", "named", "reachable",
    "replaced_bases", "validity_on",
]  # fmt: skip
