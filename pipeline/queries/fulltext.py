"""Words of a person as a full-text query that is always valid."""

from __future__ import annotations

import re

from extractors.language.folding import bare

_PART = re.compile(r'"([^"]*)"?|([^\s"]+)')
_WORD = re.compile(r"[^\W_]+")


def match_expression(words: str) -> str | None:
    """An FTS5 expression: every word must occur, in any spelling of its accents; ``None`` where nothing is to be found.

    What stands in quotation marks, and what punctuation joins (``05/KH-UBND``), is a phrase; ``*`` after a word
    stands for any ending. Nothing else has a meaning, so no input is a syntax error.
    """
    phrases = []
    for quoted, single in _PART.findall(words):
        part = quoted or single
        tokens = _WORD.findall(bare(part))
        if tokens:
            phrases.append('"' + " ".join(tokens) + '"' + ("*" if part.endswith("*") else ""))
    return " AND ".join(phrases) or None
