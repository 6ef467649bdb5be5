"""A quota where it stands: in its clause, below what its headings say, bound to its awards."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from extractors.awards.binding import Bound
from extractors.awards.clauses import Desk, Found
from extractors.awards.frames import Frame
from extractors.awards.quota import Quota
from extractors.awards.terms import kind_of
from schemas.vocabulary import QuotaKind


@dataclass(frozen=True)
class Counted:
    """``following`` is where the clause's next number begins, or where it ends."""

    desk: Desk
    found: Found
    frame: Frame
    quota: Quota
    bound: Bound
    following: int

    @cached_property
    def own_kind(self) -> QuotaKind:
        """As the quota's own clause tells it."""
        return kind_of(self.desk, self.found, self.quota, self.frame)

    @property
    def kind(self) -> QuotaKind:
        """Where the award comes later in the sentence, so does the verb that proposes it."""
        source = self.bound.source
        return kind_of(self.desk, source, None, self.frame) if source and self.own_kind == "grant" else self.own_kind
