"""What a run did, counted."""

from __future__ import annotations

from schemas.problems import Problem
from schemas.records import Model


class RunReport(Model):
    """``stored + unchanged + len(problems)`` is the number of documents seen."""

    stored: int = 0
    unchanged: int = 0
    problems: tuple[Problem, ...] = ()
    seconds: float = 0.0

    @property
    def exit_code(self) -> int:
        """0 all done; 1 finished, but some documents have problems."""
        return 1 if self.problems else 0
