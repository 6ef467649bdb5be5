"""The one document that a person names, or the words that there is none or more than one."""

from __future__ import annotations

import sys

from pipeline.queries import Reader, find_document


def asked_document(reader: Reader, name: str) -> str | None:
    """Its id; ``None`` where there is not exactly one, which is then said on stderr."""
    found = find_document(reader, name)
    if len(found) == 1:
        return found[0]
    said = f"có {len(found)} văn bản: {', '.join(found)}" if found else "không có văn bản nào"
    sys.stderr.write(f"{name}: {said}\n")
    return None
