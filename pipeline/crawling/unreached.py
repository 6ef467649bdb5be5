"""Why no answer came, or none that is taken: what Scrapy says of it, by our names."""

from __future__ import annotations

from scrapy import Request
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    StopDownload,
)
from scrapy.spidermiddlewares.httperror import HttpError

from pipeline.crawling.guards import RefusedError
from pipeline.errors import DocumentError

_UNREACHED = {
    DownloadTimeoutError: ("timeout", "Trang không trả lời kịp"),
    CannotResolveHostError: ("unreachable", "Không tìm thấy máy chủ, hoặc tên máy dẫn vào mạng nội bộ"),
    DownloadConnectionRefusedError: ("unreachable", "Máy chủ từ chối kết nối"),
    DownloadCancelledError: ("too_large", "Tệp lớn quá mức cho phép"),
}


def why_unreached(error: BaseException, request: Request) -> DocumentError:
    if isinstance(error, RefusedError):
        return error.error
    if isinstance(error, StopDownload):
        return DocumentError("fetch", "media_type", f"Tệp loại {request.meta.get('refused_type')} không phải là văn bản.")
    if isinstance(error, HttpError):
        return DocumentError(
            "fetch", "unsafe_redirect", f"Trang chuyển đến một địa chỉ không phải http hay https: {request.url}"
        )
    for kind, (code, said) in _UNREACHED.items():
        if isinstance(error, kind):
            return DocumentError("fetch", code, f"{said}: {request.url}")
    if "DOWNLOAD_MAXSIZE" in str(error):
        return DocumentError("fetch", "too_large", f"Tệp bung ra lớn quá mức cho phép: {request.url}")
    code = "too_many_redirects" if "redirect" in str(error) else "unreachable"
    return DocumentError("fetch", code, f"Không truy cập được ({type(error).__name__}: {error}): {request.url}")
