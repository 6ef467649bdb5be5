"""Sources and settings read from their TOML files; what is wrong is said by file and entry."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from pipeline.crawling.layouts import Model
from pipeline.crawling.sources import Settings, Source, SourceError

SETTINGS = "crawl.toml"
M = TypeVar("M", bound=Model)


def load_source(path: Path) -> Source:
    """Raises ``SourceError``."""
    tables = _tables(path)
    for named in ("name", "folder"):
        if named in tables:
            raise SourceError(f"{path}: {named}: tên của nguồn là tên tệp, bỏ mục này")
    return _checked(path, Source, tables | {"name": path.stem, "folder": path.parent})


def load_settings(folder: Path) -> Settings:
    """``crawl.toml`` beside the sources; raises ``SourceError``."""
    path = folder / SETTINGS
    if not path.is_file():
        raise SourceError(f'{path}: chưa có tệp này; viết vào đó một dòng: contact = "địa chỉ liên hệ của cơ quan"')
    return _checked(path, Settings, _tables(path))


def source_files(paths: Iterable[Path]) -> list[Path]:
    """The files themselves, and those of folders by name; raises ``SourceError`` where there is none."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(entry for entry in path.glob("*.toml") if entry.name != SETTINGS)
            if not inside:
                raise SourceError(f"{path}: thư mục không có tệp nguồn (.toml) nào")
            found += inside
        elif path.is_file():
            found.append(path)
        else:
            raise SourceError(f"{path}: không có tệp nguồn này")
    return list(dict.fromkeys(found))


def only_folder(files: Sequence[Path]) -> Path:
    """Where ``crawl.toml`` is; raises ``SourceError`` for sources that lie apart, since one contact speaks for a crawl."""
    folders = list(dict.fromkeys(file.parent for file in files))
    if len(folders) > 1:
        raise SourceError(f"các nguồn phải ở cùng một thư mục: {', '.join(map(str, folders))}")
    return folders[0]


def _tables(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SourceError(f"{path}: không đọc được ({error.strerror or error})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SourceError(f"{path}: không phải là TOML ({error})") from error


def _checked(path: Path, model: type[M], tables: dict[str, Any]) -> M:
    try:
        return model.model_validate(tables)
    except ValidationError as error:
        raise SourceError("\n".join(f"{path}: {line}" for line in _lines(error))) from error


_SAID = {
    "missing": "thiếu mục này", "extra_forbidden": "không có mục này", "too_short": "để trống",
    "string_pattern_mismatch": "sai dạng hoặc quá ngắn", "greater_than": "số quá nhỏ", "greater_than_equal": "số quá nhỏ",
    "less_than_equal": "số quá lớn", "string_type": "phải là chữ trong dấu ngoặc kép", "tuple_type": "phải là danh sách [...]",
    "int_parsing": "phải là số", "int_type": "phải là số", "float_parsing": "phải là số", "float_type": "phải là số",
}  # fmt: skip


def _lines(error: ValidationError) -> Iterable[str]:
    for item in error.errors():
        place = ".".join(str(part) for part in item["loc"]) or "nguồn"
        yield f"{place}: {_SAID.get(item['type'], item['msg'].removeprefix('Value error, '))}"
