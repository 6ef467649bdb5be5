"""How the pages of a portal are laid out: selectors for lists and document pages, by content system."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Annotated, Any, Literal

import soupsieve
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict

Kind = Literal["page", "feed", "sitemap"]


def _valid(selector: str) -> str:
    try:
        soupsieve.compile(selector)
    except (soupsieve.SelectorSyntaxError, NotImplementedError) as error:  # the latter of ::before and @page
        raise ValueError(f"không phải là bộ chọn CSS ({str(error).splitlines()[0]})") from error
    return selector


def _listed(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


Selector = Annotated[str, AfterValidator(_valid)]
Selectors = Annotated[tuple[Selector, ...], BeforeValidator(_listed)]


class Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Listing(Model):
    """A page that lists documents.

    Of several ``row`` selectors the first that finds rows counts; the others are read inside a row, but ``next`` and
    ``total`` (where the list says how many it has) in the page. ``page_parameter`` is where a page number goes that only
    a script names.
    """

    kind: Kind = "page"
    row: Selectors = ()
    link: Selectors = ("a[href]",)
    title: Selectors = ()
    number: Selectors = ()
    issued: Selectors = ()
    posted: Selectors = ()
    attachment: Selectors = ()
    next: Selectors = ()
    total: Selectors = ()
    page_parameter: str | None = None


class DocumentPage(Model):
    """A page of one document. ``content`` holds it; ``aside`` is what belongs to other documents; ``drop`` is what
    differs at each view (counters, clocks); ``attachment`` is read in the whole page without ``aside``."""

    content: Selectors = ()
    title: Selectors = ()
    number: Selectors = ()
    issued: Selectors = ()
    posted: Selectors = ()
    attachment: Selectors = ()
    aside: Selectors = ()
    drop: Selectors = ()


class Layout(Model):
    listing: Listing = Listing()
    document: DocumentPage = DocumentPage()

    def with_own(self, listing: dict[str, Any], document: dict[str, Any]) -> Layout:
        """This layout with what a source says otherwise."""
        own = self.model_dump()
        return Layout.model_validate({"listing": own["listing"] | listing, "document": own["document"] | document})


class Signs(Model):
    """What a page of the system shows: any selector, or the beginning of ``<meta name=generator>``."""

    select: Selectors = ()
    generator: tuple[str, ...] = ()


class System(Model):
    name: str
    title: str
    notes: str
    signs: Signs = Signs()
    layout: Layout = Layout()


PLAIN = "plain"
"""The system of a source that brings all selectors itself."""


@cache
def systems() -> dict[str, System]:
    """Every content system that is known, by name; a file in ``systems/`` is one."""
    found = {}
    for entry in sorted((files(__package__) / "systems").iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".toml"):
            tables = tomllib.loads(entry.read_text(encoding="utf-8"))
            layout = {"listing": tables.pop("listing", {}), "document": tables.pop("document", {})}
            system = System.model_validate(tables | {"name": entry.name.removesuffix(".toml"), "layout": layout})
            found[system.name] = system
    return found
