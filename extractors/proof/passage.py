"""What a value has to be proven from: its quotes and the headings above them, as a small document of their own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from extractors.awards.spelling import Reading, reading_of
from extractors.context import Context
from extractors.structure import DocumentView, build_view
from schemas import Evidence, RawDocument, Record, Span, TextDocument

_JOINED, _APART = "\n", "\n.\n"  # parts of one quote that a page break split; different places of the text
_PAGE_BREAK = 3


@dataclass(frozen=True)
class Passage:
    """``view`` holds the headings and then the quotes, each on lines of its own."""

    view: DocumentView
    reading: Reading
    quotes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return self.view.text

    @property
    def span(self) -> Span:
        return Span(0, len(self.text))


@dataclass(frozen=True)
class Source:
    """The stored text with its outline, and what the document says of itself."""

    view: DocumentView
    context: Context
    accented: bool

    def passage(self, quotes: Iterable[Evidence], *, one: bool = False) -> Passage:
        """The quotes with the headings above each; ``one``: the quotes make one value, as the lines of a letterhead do."""
        spans = [Span(quote.start, quote.end) for quote in quotes]
        headings: dict[int, Span] = {}
        for span in spans:
            block = self.view.block_at(span.start)
            for heading in self.view.headings(block) if block else ():
                headings[heading.index] = Span(heading.start, heading.end)
        above = [span for span in headings.values() if not any(span.overlaps(quoted) for quoted in spans)]
        text = "".join(f"{span.of(self.view.text)}{_APART}" for span in above)
        for before, span in zip([None, *spans], spans, strict=False):
            joined = one or before is None or span.start - before.end <= _PAGE_BREAK
            text += f"{'' if before is None else _JOINED if joined else _APART}{span.of(self.view.text)}"
        view = build_view(TextDocument(self.view.document.raw, text, "text/plain", "text"))
        reading = Reading(view.folded if self.accented else view.bare, self.accented)
        return Passage(view, reading, tuple(span.of(self.view.text) for span in spans))


def source_of(record: Record, text: str) -> Source:
    """The outline of ``text``, read anew."""
    raw = RawDocument(record.source.uri, b"")
    view = build_view(TextDocument(raw, text, record.source.media_type, record.source.text_method))
    context = Context(record.header, record.announces, record.source.published_on)
    return Source(view, context, reading_of(view).accented)
