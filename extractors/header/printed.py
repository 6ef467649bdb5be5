"""Names of a letterhead in capitals, as the text prints them elsewhere."""

from __future__ import annotations

from extractors.language.casing import name_case
from extractors.language.folding import fold
from extractors.structure import DocumentView

_FEWEST = 3  # words that tell a name from others


def as_printed(view: DocumentView, text: str, head: str = "") -> str:
    """The words that running text has too as it writes them, the rest as names are written; ``text`` is on one line.

    ``head`` is how its first words are known to be written.
    """
    words = text.split()
    for count in range(len(words), _FEWEST - 1, -1):
        beginning = " ".join(words[:count])
        printed = _elsewhere(view, fold(beginning))
        if printed:
            rest = name_case(" ".join(words[count:]), begins=False)
            return f"{printed[0].upper()}{printed[1:]} {rest}".strip()
    known = len(head.split())
    return f"{head} {name_case(' '.join(words[known:]), begins=not head)}".strip()


def _elsewhere(view: DocumentView, folded: str) -> str | None:
    """A place where the words stand in small and capital letters."""
    position = view.folded.find(folded)
    while position >= 0:
        end = position + len(folded)
        printed = view.text[position:end]
        if printed != printed.upper() and not view.text[end : end + 1].isalnum():
            return printed
        position = view.folded.find(folded, position + 1)
    return None
