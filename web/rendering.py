"""Templates: everything that comes from a document is escaped."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.templating import Jinja2Templates
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from starlette.responses import Response

from pipeline.report.wording import day


def page(request: Request, template: str, status: int = 200, **values: Any) -> Response:
    return _templates().TemplateResponse(request, template, values, status_code=status)


@cache
def _templates() -> Jinja2Templates:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=select_autoescape(), undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.filters["day"] = day
    environment.filters["percent"] = lambda share: f"{share:.0%}"
    return Jinja2Templates(env=environment)
