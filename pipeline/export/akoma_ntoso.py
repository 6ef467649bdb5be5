"""A record as an Akoma Ntoso 3.0 document (OASIS LegalDocML): identity, life cycle, references, and the text in paragraphs.

What the standard has no place for (awards, targets, phases) stays in the JSON record, which the document names.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extractors.language.folding import bare
from pipeline.errors import StoreError
from pipeline.queries import Reader, StoredDocument, documents
from schemas import Citation, Record

if TYPE_CHECKING:
    from lxml.etree import _Element

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_SOURCE = "#thidua"
_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]+")
_ACTIVE = {"amends": "substitution", "replaces": "repeal", "repeals": "repeal"}


def akn_folder(reader: Reader, folder: Path) -> None:
    """A file a document, ``ID.xml``. Raises ``StoreError``."""
    from lxml import etree

    try:
        folder.mkdir(parents=True, exist_ok=True)
        for stored in documents(reader):
            tree = etree.ElementTree(akoma_ntoso(stored))
            tree.write(str(folder / f"{stored.record.id}.xml"), encoding="utf-8", xml_declaration=True, pretty_print=True)
    except OSError as error:
        raise StoreError(f"{folder}: {error.strerror or error}") from error


def akoma_ntoso(stored: StoredDocument) -> _Element:
    """The ``akomaNtoso`` element."""
    from lxml.builder import ElementMaker

    make = ElementMaker(namespace=NAMESPACE, nsmap={None: NAMESPACE})
    record = stored.record
    kind = record.header.document_type or "other"
    paragraphs = [make.p(_clean(line)) for line in stored.text.split("\n") if line.strip()]
    found: _Element = make.akomaNtoso(make.doc(_meta(make, record), make.mainBody(*paragraphs or [make.p()]), name=kind))
    return found


def _meta(make: Any, record: Record) -> _Element:
    header = record.header
    day = str(header.issued_on)[:10] if header.issued_on and len(header.issued_on) >= 10 else None
    work = _address(record)
    country = make.FRBRcountry(value="vn")
    dated = make.FRBRdate(date=day or "0001-01-01", name="Generation" if day else "unknown")
    author = make.FRBRauthor(href="#issuer", **{"as": "#author"})
    identification = make.identification(
        make.FRBRWork(
            make.FRBRthis(value=f"{work}/!main"), make.FRBRuri(value=work), dated, author, country,
            *([make.FRBRnumber(value=_clean(header.number))] if header.number else []),
            *([make.FRBRname(value=_clean(header.title))] if header.title else []),
        ),
        make.FRBRExpression(
            make.FRBRthis(value=f"{work}/vie/!main"), make.FRBRuri(value=f"{work}/vie"),
            make.FRBRdate(date=day or "0001-01-01", name="Expression"), make.FRBRauthor(href="#issuer"),
            make.FRBRlanguage(language="vie"),
        ),
        make.FRBRManifestation(
            make.FRBRthis(value=f"{work}/vie/!main.xml"), make.FRBRuri(value=f"{work}/vie.xml"),
            make.FRBRdate(date=day or "0001-01-01", name="XMLConversion"), make.FRBRauthor(href=_SOURCE),
        ),
        source=_SOURCE,
    )  # fmt: skip
    parts = [identification]
    if header.effective_on and len(header.effective_on) == 10:
        event = make.eventRef(date=str(header.effective_on), source="#issuer", type="generation", eId="effective")
        parts.append(make.lifecycle(event, source=_SOURCE))
    modifications = [_modification(make, each, number) for number, each in enumerate(record.citations) if each.role in _ACTIVE]
    if modifications:
        parts.append(make.analysis(make.activeModifications(*modifications), source=_SOURCE))
    parts.append(_references(make, record))
    found: _Element = make.meta(*parts)
    return found


def _references(make: Any, record: Record) -> _Element:
    references = [
        make.TLCOrganization(href="/ontology/organization/vn/thidua", showAs="thidua", eId="thidua"),
        make.TLCOrganization(
            href=f"/ontology/organization/vn/{_name(record.header.issuer or 'unknown')}",
            showAs=_clean(record.header.issuer or "không nêu"), eId="issuer",
        ),
        make.TLCRole(href="/ontology/role/author", showAs="author", eId="author"),
        make.original(href=_address(record), showAs=_clean(record.header.number or record.id), eId="original"),
    ]  # fmt: skip
    for number, citation in enumerate(record.citations):
        shown = _clean(citation.number or citation.title or "")
        references.append(
            make.activeRef(href=_cited_address(citation), showAs=f"{shown} [{citation.role}]", eId=f"ref_{number}")
        )
    found: _Element = make.references(*references, source=_SOURCE)
    return found


def _modification(make: Any, citation: Citation, number: int) -> _Element:
    source, target = make.source(href="#original"), make.destination(href=_cited_address(citation))
    found: _Element = make.textualMod(source, target, type=_ACTIVE[citation.role], eId=f"am_{number}")
    return found


def _address(record: Record) -> str:
    """``/akn/vn/doc/plan/2022-03-09/214-kh-ubnd``; a document without a number is named by its digest."""
    header = record.header
    named = _name(header.number) if header.number else record.id
    return f"/akn/vn/doc/{header.document_type or 'other'}/{header.issued_on or 'unknown'}/{named}"


def _cited_address(citation: Citation) -> str:
    number = citation.number or (citation.resolved.number if citation.resolved else None)
    day = citation.issued_on or (citation.resolved.issued_on if citation.resolved else None)
    return f"/akn/vn/doc/{citation.document_type or 'other'}/{day or 'unknown'}/{_name(number or citation.title or 'unknown')}"


def _name(text: str) -> str:
    return _NOT_IN_A_NAME.sub("-", bare(text)).strip("-") or "unknown"


def _clean(text: str) -> str:
    return _XML.sub("", text)
