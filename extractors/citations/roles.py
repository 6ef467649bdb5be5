"""What a document is cited for: the words directly before it, else the trigger that its sentence begins with."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import get_args

from extractors.citations.mentions import Mention
from extractors.citations.triggers import DIRECT, EXPIRED, PLANNED, SCOPES
from extractors.context import Context
from extractors.dates.wording import Wording, matching_text
from extractors.rules import Rule
from extractors.structure import Block, DocumentView
from schemas import Span
from schemas.vocabulary import CitationRole

ORDER: tuple[CitationRole, ...] = get_args(CitationRole)
_DIRECT_REACH, _TYPE_REACH = 260, 20
_CHANGES = {"amends", "replaces", "repeals", "planned_amendment"}
_CONNECTORS = {",", ";", "và", ", và", "; và", ", các", "và các", ":", "hoặc", "cùng"}


@dataclass
class RoleReader:
    """Mentions in text order; each role is read once, since a list hands its role on."""

    view: DocumentView
    context: Context
    mentions: Sequence[Mention]
    text: str = field(init=False, repr=False)  # what the triggers run over: without accents where the document has none
    wording: Wording = field(init=False, repr=False)
    _found: dict[tuple[str, int], list[Span]] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.text, self.wording = matching_text(self.view)

    def roles(self) -> list[CitationRole]:
        """One role a mention."""
        given: list[CitationRole] = []
        for index, mention in enumerate(self.mentions):
            given.append(self._role(index, mention, given))
        return given

    def _role(self, index: int, mention: Mention, given: Sequence[CitationRole]) -> CitationRole:
        block = self.view.block_at(mention.head)
        if block is None:
            return "refers_to"
        before = self.mentions[index - 1] if index else None
        if before and before.span.end > block.start and self._is_listed(before, mention):
            return given[index - 1]
        direct = self._direct(index, mention, block)
        scope = self._scope(mention, block)
        if direct in ("refers_to", None) and self._expires(mention, block):
            return "repeals"
        if direct in ("implements", "refers_to", "reports_under", None):
            if scope == "proposal_basis" and mention.document_type not in ("submission", "official_letter", "report", "notice"):
                scope = None
            if scope == "implements" and direct == "refers_to" and self.view.zone_of(block) != "basis":
                return "refers_to"
            return scope or direct or self._by_place(mention, block)
        return direct

    def _is_listed(self, before: Mention, mention: Mention) -> bool:
        between = " ".join(self.view.folded[before.span.end : mention.head].split())
        return between in _CONNECTORS or (before.head == mention.head)

    def _direct(self, index: int, mention: Mention, block: Block) -> CitationRole | None:
        floor = max(block.start, mention.head - _DIRECT_REACH)
        window = self.text[floor : mention.head]
        for rule in DIRECT:
            match = self.wording.regex(rule).search(window)
            if match is None:
                continue
            if rule.name in _CHANGES:
                changed = self._change(index, floor + match.start(), mention, block, rule.name)
                if changed:
                    return changed
                continue
            if rule.name == "issues_plan_for" and not self._outer(index, floor + match.start(), block):
                continue
            return next(role for role in ORDER if role == rule.name)
        return None

    def _change(self, index: int, trigger: int, mention: Mention, block: Block, name: str) -> CitationRole | None:
        """``thay thế`` is the document's own act only where no other document is the subject of its clause."""
        sentence = self._sentence(mention.head, block).start
        if self.wording.regex(PLANNED).search(self.text, sentence, mention.head):
            return "planned_amendment"
        if self._outer(index, mention.head, block, after=sentence):
            return None
        return next(role for role in ORDER if role == name)

    def _outer(self, index: int, before: int, block: Block, after: int | None = None) -> bool:
        """Another document is named in the clause before ``before``."""
        low = block.start if after is None else after
        own = {self.context.header.number}
        return any(
            low <= other.head < before and other.number not in own and ";" not in self.view.plain[other.span.end : before]
            for other in self.mentions[max(0, index - 4) : index]
        )

    def _sentence(self, position: int, block: Block) -> Span:
        """The sentence that ``position`` is in or behind; with the marker of the block, if it is before all sentences."""
        sentences = self.view.sentences(block)
        at = bisect_right(sentences, position, key=lambda span: span.start) - 1
        return sentences[at] if at >= 0 else Span(block.start, sentences[0].end if sentences else block.end)

    def _scope(self, mention: Mention, block: Block) -> CitationRole | None:
        """The last trigger that a clause before the mention begins with; a legal basis reaches to the end of its block."""
        last: tuple[int, CitationRole] | None = None
        sentence = self._sentence(mention.head, block)
        for rule in SCOPES:
            triggers = self._triggers(rule, Span(block.start, block.end) if rule.name == "legal_basis" else sentence)
            reach = min(mention.head + _TYPE_REACH, mention.span.end)  # "Xét Tờ trình" ends in the mention
            before = triggers[: bisect_left(triggers, mention.head, key=lambda span: span.start)]
            nearest = next((trigger.start for trigger in reversed(before) if trigger.end <= reach), None)
            if nearest is not None and (last is None or nearest > last[0]):
                last = nearest, next(role for role in ORDER if role == rule.name)
        return last[1] if last else None

    def _triggers(self, rule: Rule, within: Span) -> list[Span]:
        """Kept, since a basis of a thousand laws would be read anew for each of them."""
        key = rule.name, within.start
        if key not in self._found:
            stretch = self.text[within.start : within.end + _TYPE_REACH]
            matches = self.wording.regex(rule).finditer(stretch)
            self._found[key] = [Span(within.start + match.start(), within.start + match.end()) for match in matches]
        return self._found[key]

    def _expires(self, mention: Mention, block: Block) -> bool:
        """The document is the subject of a sentence that ends its force: ``Thông tư số … hết hiệu lực kể từ …``."""
        sentence = self._sentence(mention.head, block)
        lead = self.view.folded[sentence.start : mention.head].strip() if mention.head < sentence.end else None
        return lead in ("", "các") and bool(self.wording.regex(EXPIRED).search(self.text, mention.span.end, sentence.end))

    def _by_place(self, mention: Mention, block: Block) -> CitationRole:
        return "legal_basis" if self.view.zone_of(block) == "basis" and mention.document_type == "law" else "refers_to"
