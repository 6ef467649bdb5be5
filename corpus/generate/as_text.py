"""A sample as a text file, the way portals and converters flatten a page."""

from __future__ import annotations

from corpus.generate.source import Sample, cells, is_row


def render(sample: Sample) -> bytes:
    parts: list[str] = []
    if sample.page:
        parts += [*sample.page.menu, "", sample.page.headline, sample.page.posted, ""]
    if sample.left:
        parts += [*sample.left, "", *sample.right, ""]
    if sample.title:
        parts += [*sample.title, ""]
    parts += [" | ".join(cells(line)) if is_row(line) else line for line in sample.body]
    if sample.recipients:
        parts += ["", *sample.recipients]
    if sample.signature:
        parts += ["", *sample.signature]
    if sample.page:
        parts += ["", *sample.page.related, "", *sample.page.footer]
    return ("\n".join(parts) + "\n").encode()
