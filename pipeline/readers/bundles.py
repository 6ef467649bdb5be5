"""Archives and messages that carry documents: walked within limits, each document read as one of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from pipeline.errors import DocumentError
from pipeline.readers.limits import MAX_UNPACKED
from pipeline.readers.mail import attached_files, body_file
from pipeline.readers.packages import packed_files
from pipeline.readers.sniff import sniff
from pipeline.walk import READABLE
from schemas import Problem, RawDocument

_CLOSED = (".rar", ".7z", ".gz", ".msg", "winmail.dat")  # may hold documents; only a problem can say that they were not read
_DOCUMENTS = ("pdf", "zip", "ole", "rtf", "html", "mail")  # told by their first bytes, whatever they are named
_SUFFIX = re.compile(r".*\.(?!\d+$)[a-z0-9]{1,5}", re.DOTALL)
MAX_DEPTH = 3  # an archive in an archive in a message
MAX_DOCUMENTS = 500
INSIDE = "!/"
"""Between an archive and its member in an address, as Java has it: ``dot-1.zip!/ke-hoach.docx``."""

File = tuple[str, Callable[[], bytes]]
"""A member's name and what unpacks it, which raises ``DocumentError`` for damage, passwords and bombs."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """The documents in order, with problems for those that could not be unpacked."""

    members: tuple[RawDocument | Problem, ...]


def unbundled(raw: RawDocument) -> Bundle | None:
    """``None`` for what is a document itself; raises ``DocumentError`` for damage and where no document is inside.

    Members that no reader knows (pictures of a signature, spreadsheets) are left out, as in a folder.
    """
    files = _files(raw.data, raw.uri)
    if files is None:
        return None
    walk = _Walk(raw)
    try:
        walk.enter(files, raw.uri, 1)
    except DocumentError as error:
        walk.members.append(error.as_problem(raw.uri, raw.sha256))
    if walk.members:
        return Bundle(tuple(walk.members))
    raise DocumentError("read", "archive_empty", "Tệp nén không chứa văn bản nào đọc được. Hãy kiểm tra lại tệp.")


class _Walk:
    def __init__(self, outer: RawDocument) -> None:
        self._outer, self._size = outer, 0
        self._taken: set[str] = set()
        self.members: list[RawDocument | Problem] = []

    def enter(self, files: Iterator[File], address: str, depth: int) -> None:
        """Raises ``DocumentError`` where a limit for the whole is reached; what was found until then stays."""
        for name, unpack in files:
            where = self._address(f"{address}{INSIDE}{name}")
            try:
                data = unpack()
            except DocumentError as error:
                self.members.append(error.as_problem(where))
                continue
            self._count(len(data))
            inner = replace(self._outer, uri=where, data=data)
            try:
                deeper = _files(data, where)
                if deeper is None:
                    self.members.append(inner)
                elif depth == MAX_DEPTH:
                    raise _limit("archive_too_deep", f"Tệp nén lồng nhau quá {MAX_DEPTH} lớp")
            except DocumentError as error:
                self.members.append(error.as_problem(where, inner.sha256))
            else:
                if deeper is not None:
                    self.enter(deeper, where, depth + 1)

    def _count(self, size: int) -> None:
        self._size += size
        if len(self.members) >= MAX_DOCUMENTS:
            raise _limit("archive_too_many", f"Tệp nén chứa hơn {MAX_DOCUMENTS} văn bản, phần còn lại chưa đọc")
        if self._size > MAX_UNPACKED:
            raise _limit("archive_too_large", f"Tệp nén bung ra hơn {MAX_UNPACKED // 10**6} MB, phần còn lại chưa đọc")

    def _address(self, wanted: str) -> str:
        """Two members may have one name; an address is one document's."""
        address, copy = wanted, 1
        while address in self._taken:
            copy += 1
            address = f"{wanted} ({copy})"
        self._taken.add(address)
        return address


def _files(data: bytes, uri: str) -> Iterator[File] | None:
    """What a folder of these files would give to read, and closed containers; ``None`` for a document.

    A message with nothing attached is a document; where only closed containers are, its text is one beside them.
    """
    match sniff(data):
        case "zip":
            packed = packed_files(data, uri)
            return None if packed is None else (file for file in packed if _is_readable(file) or _is_closed(file))
        case "mail":
            attached = [file for file in attached_files(data) if _is_readable(file) or _is_closed(file)]
            if attached and all(map(_is_closed, attached)):
                attached += body_file(data)
            return iter(attached) if attached else None
        case _:
            return None


def _is_readable(file: File) -> bool:
    """By name as in a folder; mail programs and clerks also leave names without an ending."""
    name, unpack = file
    if _SUFFIX.fullmatch(name.lower()):
        return name.lower().endswith(READABLE)
    try:
        return sniff(unpack()) in _DOCUMENTS
    except DocumentError:
        return True  # to be named as a problem


def _is_closed(file: File) -> bool:
    return file[0].lower().endswith(_CLOSED)


def _limit(code: str, seen: str) -> DocumentError:
    return DocumentError("read", code, f"{seen}. Hãy giải nén rồi nạp cả thư mục.")
