"""What cannot be answered: RFC 9457 problems for programs, a page in Vietnamese for people."""

from __future__ import annotations

from http import HTTPStatus

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from pipeline.errors import StoreError
from web.rendering import page

_WORDS = {
    404: "Không có trang hoặc văn bản này.",
    422: "Câu hỏi có chỗ chưa đúng.",
    503: "Kho văn bản tạm thời không đọc được; hãy thử lại sau ít phút.",
}


def install(app: FastAPI) -> None:
    @app.exception_handler(HTTPException)
    async def of_http(request: Request, error: HTTPException) -> Response:
        return _answer(request, error.status_code, str(error.detail))

    @app.exception_handler(RequestValidationError)
    async def of_question(request: Request, error: RequestValidationError) -> Response:
        said = "; ".join(f"{'.'.join(str(part) for part in each['loc'][1:])}: {each['msg']}" for each in error.errors())
        return _answer(request, 422, said)

    @app.exception_handler(StoreError)
    async def of_store(request: Request, error: StoreError) -> Response:
        return _answer(request, 503, "the store cannot be read now")  # its message names a path of the server


def _answer(request: Request, status: int, detail: str) -> Response:
    if request.url.path.removeprefix(request.scope.get("root_path", "")).startswith("/api/"):
        body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail}
        return JSONResponse(body, status, media_type="application/problem+json")
    said = _WORDS.get(status, "Không trả lời được yêu cầu này.")
    return page(request, "problem.html", status, said=said, detail=detail if status == 422 else "")
