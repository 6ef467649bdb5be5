"""Annotated documents as records: a store of what readers found, whatever the extractors can do.

Where readers allow several answers, the first counts; confidence is 0.9 throughout.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import schemas
from corpus.scoring import GoldDocument, gold_documents
from pipeline.store import Stored

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
SURE = 0.9
Answers = dict[str, Any]


def annotated(*folders: str) -> list[Stored]:
    """The documents of ``corpus/FOLDER``, by name, that have a transcript."""
    documents = [document for folder in folders for document in gold_documents(CORPUS / folder)]
    return [stored for document in documents if (stored := _stored(document))]


def _stored(document: GoldDocument) -> Stored | None:
    source = document.source
    if source is None:
        return None
    transcript = source.with_suffix(".text")
    text = (transcript if transcript.exists() else source).read_text(encoding="utf-8")
    return Stored(record_of(document.stem, document.answers, text), text, len(text.encode()), "annotated")


def record_of(name: str, answers: Answers, text: str) -> schemas.Record:
    """The record with the answers of one document."""
    sha256 = hashlib.sha256(f"{name}\n{text}".encode()).hexdigest()
    published = answers.get("published_on")
    source = schemas.Source(uri=name, media_type="text/plain", sha256=sha256, text_method="text", published_on=_edtf(published))
    return schemas.Record(
        id=sha256[:16],
        source=source,
        header=schemas.Header(**_known(answers["header"], schemas.Header)),
        announces=schemas.Announced(**_known(answers["announces"], schemas.Announced)) if answers.get("announces") else None,
        citations=tuple(
            schemas.Citation(**_known(each, schemas.Citation), evidence=_evidence(text, each), confidence=SURE)
            for each in answers["citations"]
        ),
        campaigns=tuple(_campaign(each, text) for each in answers["campaigns"]),
    )


def _campaign(answers: Answers, text: str) -> schemas.Campaign:
    return schemas.Campaign(
        **_known({key: answers.get(key) for key in ("name", "kind", "launched_by", "launched_in")}, schemas.Campaign),
        period=_period(answers.get("period"), text),
        phases=tuple(_phase(number, each, text) for number, each in enumerate(answers.get("phases") or (), 1)),
        milestones=tuple(_milestone(each, text) for each in answers.get("milestones") or ()),
        targets=tuple(
            schemas.Target(
                **_known(each, schemas.Target) | {"text": first(each["quote"])}, evidence=_evidence(text, each), confidence=SURE
            )
            for each in answers.get("targets") or ()
        ),
        awards=tuple(
            schemas.Award(
                **_known(each, schemas.Award) | {"label": _label(first(each["award"]))},
                evidence=_evidence(text, each),
                confidence=SURE,
            )
            for each in answers.get("awards") or ()
        ),
        deadlines=tuple(
            schemas.Deadline(**_known(each, schemas.Deadline), evidence=_evidence(text, each), confidence=SURE)
            for each in answers.get("deadlines") or ()
        ),
    )


def _period(answers: Answers | None, text: str) -> schemas.Period | None:
    value = _edtf(answers["value"]) if answers else None
    if answers is None or value is None:
        return None
    start, end = value.first_day, value.last_day
    return schemas.Period(
        value=value,
        start=start.isoformat() if start else None,
        end=end.isoformat() if end else None,
        start_kind=first(answers.get("start_kind")) or "stated",
        evidence=_evidence(text, answers),
        confidence=SURE,
    )


def _phase(number: int, answers: Answers, text: str) -> schemas.Phase:
    milestones = tuple(_milestone(each, text) for each in answers.get("milestones") or ())
    return schemas.Phase(
        ordinal=number,
        label=first(answers["label"]) or str(number),
        value=_edtf(answers["value"]),
        milestones=milestones,
        evidence=_evidence(text, answers),
        confidence=SURE,
    )


def _milestone(answers: Answers, text: str) -> schemas.Milestone:
    return schemas.Milestone(
        kind=first(answers["kind"]), value=_edtf(answers["value"]), evidence=_evidence(text, answers), confidence=SURE
    )


def first(answer: Any) -> Any:
    """The first of several right answers."""
    return answer[0] if isinstance(answer, list) and answer else answer


def _known(answers: Answers, model: Any) -> Answers:
    """The answers that are fields of the model; lists stay lists where the model has one."""
    lists = ("members", "levels", "categories")
    found = {key: value if key in lists else first(value) for key, value in answers.items() if key in model.model_fields}
    dropped = {
        key
        for key in ("pinpoints", "evidence", "confidence", "phase", "restriction", "bundle_group", "alternatives_group")
        if key in found
    }
    return {key: value for key, value in found.items() if key not in dropped and value is not None}


def _edtf(value: Any) -> schemas.EdtfDate | None:
    value = first(value)
    return schemas.EdtfDate(value) if value else None


def _evidence(text: str, answers: Answers) -> tuple[schemas.Evidence, ...]:
    quote = first(answers.get("quote")) or text[:1]
    start = max(text.find(quote), 0)
    return (schemas.Evidence(quote=quote, start=start, end=start + len(quote)),)


def _label(award: str) -> str:
    from extractors.lexicons import load_lexicon

    return next((entry["label"] for entry in load_lexicon("awards") if entry["slug"] == award), award)
