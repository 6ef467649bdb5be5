"""Web pages: all visible text in order, with menus, sidebars and lists of other news marked as noise."""

from __future__ import annotations

from pipeline.errors import DocumentError
from pipeline.readers.draft import Draft
from pipeline.readers.html.encoding import decoded
from pipeline.readers.html.shells import refuse_shells
from pipeline.readers.limits import check_text
from pipeline.readers.repairs.legacy import legacy_reading

_TYPED = frozenset({"p", "pre"})  # elsewhere the parser shortens white space between tags
_PROSE = 200  # letters without a link among them


def read_html(data: bytes, uri: str, *, refuse: bool = True) -> Draft:
    """Raises ``DocumentError`` for a page that is no document: an error, a form to log in, a frame that a script fills.

    A short message is no such page: there is nothing to ``refuse``.
    """
    from bs4 import BeautifulSoup
    from bs4.builder import ParserRejectedMarkup

    from pipeline.readers.html.attachments import attachments
    from pipeline.readers.html.density import find_main, measured
    from pipeline.readers.html.metadata import is_paper, page_publisher, page_title, posting_date
    from pipeline.readers.html.rendering import Renderer, without
    from pipeline.readers.html.tags import tags_of

    try:
        soup = BeautifulSoup(decoded(data), "lxml", preserve_whitespace_tags=_TYPED)
    except (ParserRejectedMarkup, AssertionError, ValueError) as error:
        raise DocumentError(
            "read", "html_damaged", f"Trang HTML hỏng, không phân tích được ({error}). Hãy tải lại trang."
        ) from error
    body = soup.body or soup
    sizes = measured(body)
    reading = legacy_reading(soup.get_text("\n").split("\n"))
    paper = is_paper(soup)
    renderer = Renderer(sizes, find_main(body, sizes), reading, paper=paper)
    renderer.render(body)
    text, noise = renderer.lines.text, renderer.lines.noise
    check_text(text)
    tags = tags_of(soup)
    links, title = attachments(tags, uri, sizes), page_title(tags)
    main = without(text, noise)
    if not main.strip() and sizes[id(body)].longest >= _PROSE:  # a whole page set as if it were a menu
        noise, main = [], text
    if refuse and not paper:
        password = any(tag.name == "input" and tag.get("type") == "password" for tag in tags)
        frames = any(tag.name == "frameset" for tag in tags)
        refuse_shells(main, title or "", text, password=password, attachments=bool(links), frames=frames)
    draft = Draft(
        text,
        "text/html",
        "html",
        noise=noise,
        title=title,
        published_on=posting_date(tags),
        publisher=page_publisher(tags),
        links=links,
        paper=paper,
    )
    if reading is not None:
        draft.repairs.update(reading.mended)
    return draft
