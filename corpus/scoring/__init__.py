"""Scores of records against annotated documents, each field apart, with intervals; how well confidence and truth agree."""

from corpus.scoring.board import Board, Judged, Score
from corpus.scoring.calibration import Calibration, Reliability, by_kind, calibration
from corpus.scoring.gold import GoldDocument, gold_documents, stem_of
from corpus.scoring.record import score_record

__all__ = [
    "Board",
    "Calibration",
    "GoldDocument",
    "Judged",
    "Reliability",
    "Score",
    "by_kind",
    "calibration",
    "gold_documents",
    "score_record",
    "stem_of",
]
