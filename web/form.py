"""The filters of the search form; people's ways of writing days are taken, blank fields ask nothing."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, HTTPException, Query
from pydantic import BaseModel, Field

from pipeline.queries import Filters
from schemas.edtf import EdtfError
from schemas.written_days import edtf_of

_Typed = Annotated[str, Field(max_length=300)]


class _Form(BaseModel):
    """As a browser sends it: every field, most of them blank."""

    text: _Typed = ""
    award: _Typed = ""
    recipient: _Typed = ""
    issuer: _Typed = ""
    province_today: _Typed = ""
    cites: _Typed = ""
    year: _Typed = ""
    in_force: _Typed = ""


def _filters(form: Annotated[_Form, Query()]) -> Filters:
    typed = {name: words for name, value in form if (words := value.strip())}
    year, day = typed.pop("year", None), typed.pop("in_force", None)
    return Filters(**typed, year=_year(year), in_force=_day(day))


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    if not text.isdecimal() or len(text) > 4:
        raise HTTPException(422, f"Năm ban hành: “{text}” không phải là năm.")
    return int(text)


def _day(text: str | None) -> str | None:
    if text is None:
        return None
    try:
        return edtf_of(text)
    except EdtfError as error:
        raise HTTPException(422, f"Còn áp dụng vào: “{text}” không phải là ngày; viết 31/5/2018, 5/2018 hoặc 2018.") from error


FormFilters = Annotated[Filters, Depends(_filters)]
