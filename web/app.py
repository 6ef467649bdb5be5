"""The site of one store: pages, API, and what holds for every answer."""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from starlette.middleware.gzip import GZipMiddleware

from pipeline.queries import Reader
from schemas.records import SCHEMA_VERSION
from web import api, downloads, pages, problems
from web.headers import SecurityHeaders

_HERE = Path(__file__).parent


def create_app(database: Path) -> FastAPI:
    """Answers from ``database``, which it only reads. Raises ``StoreError`` for a store that cannot be opened."""
    Reader(database).close()
    app = FastAPI(
        title="thidua", version=SCHEMA_VERSION, docs_url=None, redoc_url=None, openapi_url="/api/openapi.json",
        summary="Rules of emulation campaigns, each value proven by its sentence",
    )  # fmt: skip
    app.state.database = database
    app.add_middleware(GZipMiddleware, minimum_size=1000)
    app.add_middleware(SecurityHeaders)
    problems.install(app)
    app.include_router(api.router)
    app.include_router(pages.router)
    app.include_router(downloads.router)
    app.mount("/static", StaticFiles(directory=_HERE / "static"), name="static")
    return app
