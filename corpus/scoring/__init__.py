"""Scores of records against annotated documents, each field apart, with intervals."""

from corpus.scoring.board import Board, Score
from corpus.scoring.gold import GoldDocument, gold_documents, stem_of
from corpus.scoring.record import score_record

__all__ = ["Board", "GoldDocument", "Score", "gold_documents", "score_record", "stem_of"]
