"""Sources as a table: what they are, and how their last crawl went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline.crawling.sources import Source
from pipeline.queries import Reader

_LAST = """
    SELECT s.listed, s.complete, c.started_at, (SELECT count(*) FROM source_errors e WHERE e.source = s.source) AS failures
    FROM crawl_sources s JOIN crawls c ON c.id = s.crawl WHERE s.source = ? ORDER BY s.crawl DESC LIMIT 1"""


def overview(sources: Sequence[Source], database: Path) -> Iterator[tuple[str, ...]]:
    """Name, system, title, last crawl, rows, failures of each source; the last three empty before the first crawl."""
    if not database.is_file():
        yield from ((source.name, source.system, source.title, "", "", "") for source in sources)
        return
    with Reader(database) as reader:
        for source in sources:
            last = next(iter(reader.rows(_LAST, (source.name,))), None)
            found = (last["started_at"], str(last["listed"]), str(last["failures"])) if last else ("", "", "")
            yield (source.name, source.system, source.title, *found)
