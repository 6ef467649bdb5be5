"""Main text of web pages, by this reader and by others: ``python benchmarks/main_text.py FOLDER…``.

What is right is what stands in the element that the content system itself sets the document in, found by selectors that no
reader knows. Recall and precision count words. Other readers run where they are installed: trafilatura, readability-lxml,
jusText, resiliparse.
"""

from __future__ import annotations

import argparse
import re
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from bs4 import BeautifulSoup

from pipeline.errors import DocumentError
from pipeline.readers import read
from schemas import RawDocument

# The element of the document, by content system; the first that is found counts.
SELECTORS = {
    "thuvienphapluat": "#divContentDoc",
    "vbpl.vn until 2025": "#toanvancontent",
    "vbpl.vn until 2025, properties": "div.vbProperties",
    "vbpl.vn from 2026": "div.ant-tabs-tabpane-active",
    "precedents (ADF)": "section div.tag-detail",
    "VNPT news": "div.article-content",
    "VNPT documents": "div.legal-document-detailLayout-default",
    "DNN": "div.DetailControl, div.ArticleDetailControl",
    "Liferay": "div.journal-content-article, div.portlet-asset-publisher div.portlet-body",
    "NukeViet": "#news-bodyhtml, div.hCat-content",
}
_WORD = re.compile(r"\w+")


def gold(data: bytes) -> tuple[str, Counter[str]] | None:
    """The system's name, and the words of its document; ``None`` for a page of another system."""
    soup = BeautifulSoup(data, "lxml")
    for tag in soup(["script", "style", "noscript"]):
        tag.decompose()
    for name, selector in SELECTORS.items():
        found = soup.select(selector)
        found = [tag for tag in found if not any(parent in found for parent in tag.parents)]
        words = Counter(_WORD.findall(" ".join(tag.get_text(" ") for tag in found)))
        if words.total() > 30:
            return name, words
    return None


def thidua(data: bytes) -> str:
    try:
        document = read(RawDocument("page", data))
    except DocumentError:
        return ""
    kept, position = [], 0
    for span in document.noise:
        kept.append(document.text[position : span.start])
        position = span.end
    return "\n".join([*kept, document.text[position:]])


def trafilatura(data: bytes) -> str:
    from trafilatura import extract

    return extract(data, favor_recall=True, include_tables=True) or ""


def trafilatura_default(data: bytes) -> str:
    from trafilatura import extract

    return extract(data) or ""


def readability(data: bytes) -> str:
    from readability import Document

    return BeautifulSoup(Document(data.decode("utf-8", "replace")).summary(), "lxml").get_text(" ")


def justext(data: bytes) -> str:
    from justext import get_stoplist
    from justext import justext as paragraphs

    return "\n".join(p.text for p in paragraphs(data, get_stoplist("Vietnamese")) if not p.is_boilerplate)


def resiliparse(data: bytes) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return extract_plain_text(data.decode("utf-8", "replace"), main_content=True)


READERS: tuple[Callable[[bytes], str], ...] = (thidua, trafilatura, trafilatura_default, readability, justext, resiliparse)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--pages", action="store_true", help="a line for each page, of the first reader")
    options = parser.parse_args()
    paths = sorted(path for folder in options.folders for path in folder.glob("*.html"))
    pages = [(path, data, found) for path in paths if (found := gold(data := path.read_bytes()))]
    print(f"{len(pages)} pages of {len({name for _, _, (name, _) in pages})} systems")
    print(f"{'reader':20} {'recall':>7} {'precision':>9} {'worst recall':>12} {'pages/s':>8}")
    for reader in READERS:
        recalls, precisions, begin = [], [], time.perf_counter()
        try:
            texts = [reader(data) for _, data, _ in pages]
        except ImportError:
            continue
        seconds = time.perf_counter() - begin
        for (path, _, (name, right)), text in zip(pages, texts, strict=True):
            words = Counter(_WORD.findall(text))
            common = (words & right).total()
            recalls.append(common / right.total())
            precisions.append(common / words.total() if words else 0.0)
            if options.pages and reader is thidua:
                print(f"  {recalls[-1]:6.3f} {precisions[-1]:6.3f}  {path.name[:50]:50} {name}")
        count = len(pages)
        print(
            f"{reader.__name__:20} {sum(recalls) / count:7.3f} {sum(precisions) / count:9.3f} {min(recalls):12.3f}"
            f" {count / seconds:8.1f}"
        )


if __name__ == "__main__":
    main()
