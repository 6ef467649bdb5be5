"""A sample as a portal's page: menu, headline, text with its letterhead table, related news, footer."""

from __future__ import annotations

from html import escape

from corpus.generate.source import Page, Sample, cells, is_row

_SHELL = """<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><title>{title}</title></head>
<body>
<div id="header"><ul class="menu">{menu}</ul></div>
<div class="wrapper">
<div class="content-detail">
<h1 class="title">{headline}</h1>
<div class="date">{posted}</div>
<div class="noidung">
{body}
</div>
</div>
<div class="sidebar related"><h3>{first}</h3><ul>{related}</ul></div>
</div>
<div id="footer">{footer}</div>
</body>
</html>
"""


def render(sample: Sample) -> bytes:
    page = sample.page or Page()
    headline = page.headline or " ".join(sample.title)
    first, *related = page.related or ("",)
    return _SHELL.format(
        title=escape(headline),
        menu="".join(f"<li><a href='#'>{escape(item)}</a></li>" for item in page.menu),
        headline=escape(headline),
        posted=escape(page.posted),
        body="\n".join([*_letterhead(sample), *_paragraphs(sample.body), *_closing(sample)]),
        first=escape(first),
        related="".join(f"<li><a href='#'>{escape(item)}</a></li>" for item in related),
        footer="<br>".join(map(escape, page.footer)),
    ).encode()


def _letterhead(sample: Sample) -> list[str]:
    if not sample.left:
        return [f"<p style='text-align:center'><b>{escape(line)}</b></p>" for line in sample.title]
    left, right = ("<br>".join(map(escape, side)) for side in (sample.left, sample.right))
    table = f"<table border='0' width='100%'><tr><td align='center'>{left}</td><td align='center'>{right}</td></tr></table>"
    return [table, *(f"<p style='text-align:center'><b>{escape(line)}</b></p>" for line in sample.title)]


def _paragraphs(body: tuple[str, ...]) -> list[str]:
    made: list[str] = []
    for index, line in enumerate(body):
        if not is_row(line):
            made.append(f"<p>{escape(line)}</p>")
            continue
        if index == 0 or not is_row(body[index - 1]):
            made.append("<table border='1'>")
        made.append("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells(line)) + "</tr>")
        if index + 1 == len(body) or not is_row(body[index + 1]):
            made.append("</table>")
    return made


def _closing(sample: Sample) -> list[str]:
    if not sample.signature:
        return []
    left, right = ("<br>".join(map(escape, side)) for side in (sample.recipients, sample.signature))
    return [f"<table border='0' width='100%'><tr><td>{left}</td><td align='center'>{right}</td></tr></table>"]
