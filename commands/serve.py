"""``thidua serve``: the pages for legal staff and the HTTP API of a store."""

from __future__ import annotations

import argparse
import socket
import sys

from commands.argument_types import port
from commands.verb import Verb, add_store
from pipeline.report.exit_codes import DONE, UNUSABLE


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", metavar="MÁY", help="chỉ máy này (127.0.0.1) nếu không nêu khác")
    parser.add_argument("--port", type=port, default=8000, metavar="CỔNG", help="mặc định 8000; 0: cổng nào còn trống")
    parser.add_argument("--root-path", default="", metavar="ĐƯỜNG", help="đường dẫn khi đứng sau máy chủ khác, ví dụ /thidua")
    add_store(parser)


def run(options: argparse.Namespace) -> int:
    import uvicorn

    from web.app import create_app

    app = create_app(options.db)
    family = socket.AF_INET6 if ":" in options.host else socket.AF_INET
    try:
        listening = socket.create_server((options.host, options.port), family=family)
    except OSError as error:
        print(f"thidua: không mở được {options.host}, cổng {options.port}: {error.strerror or error}", file=sys.stderr)
        return UNUSABLE
    print(f"Trang: http://{options.host}:{listening.getsockname()[1]}/ (Ctrl+C để dừng)", file=sys.stderr)
    with listening:
        uvicorn.Server(uvicorn.Config(app, root_path=options.root_path, log_level="warning")).run(sockets=[listening])
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
