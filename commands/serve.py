"""``thidua serve``: the pages for legal staff and the HTTP API of a store."""

from __future__ import annotations

import argparse
import sys

from commands.argument_types import count
from commands.verb import Verb, add_store
from pipeline.report.exit_codes import DONE


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", metavar="MÁY", help="chỉ máy này (127.0.0.1) nếu không nêu khác")
    parser.add_argument("--port", type=count, default=8000, metavar="CỔNG", help="mặc định 8000")
    parser.add_argument("--root-path", default="", metavar="ĐƯỜNG", help="đường dẫn khi đứng sau máy chủ khác, ví dụ /thidua")
    add_store(parser)


def run(options: argparse.Namespace) -> int:
    import uvicorn

    from web.app import create_app

    app = create_app(options.db)
    print(f"Trang: http://{options.host}:{options.port}/ (Ctrl+C để dừng)", file=sys.stderr)
    uvicorn.run(app, host=options.host, port=options.port, root_path=options.root_path, log_level="warning")
    return DONE


VERB = Verb(
    "serve",
    "Mở trang tìm kiếm và giao diện HTTP của kho; chỉ đọc, chỉ máy này dùng được nếu không nêu --host.",
    """
  thidua serve
  thidua serve --db quy-dinh.db --port 8080""",
    run,
    arguments,
)
