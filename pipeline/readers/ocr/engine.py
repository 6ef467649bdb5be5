"""Tesseract, in the process through ``tesserocr`` where that is installed, else as a program of its own."""

from __future__ import annotations

import importlib.util
import io
import os
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pipeline.errors import DocumentError
from pipeline.readers.ocr.cells import cell_words, tables_of, without_cells
from pipeline.readers.ocr.noise import quietened
from pipeline.readers.ocr.rules import ruled_lines, wiped
from pipeline.readers.ocr.second_look import doubted
from pipeline.readers.ocr.skew import skew, straightened
from pipeline.readers.ocr.turning import is_sideways, turned
from pipeline.readers.ocr.words import Word, parse_tsv
from pipeline.readers.paper.grids import Grid

if TYPE_CHECKING:
    from PIL.Image import Image

_LANGUAGE = "vie"
_SECONDS = 50  # for one page
RESOLUTION = 200  # 150 to 300 read equally well on office scans; 200 is the fastest that keeps small print
_POINTS = 72 / RESOLUTION
_AUTOMATIC, _ONE_BLOCK, _ONE_LINE = 3, 6, 7  # Tesseract's page segmentation
_DATA = (
    "/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata", "/usr/share/tessdata",
    "/usr/local/share/tessdata", "/opt/homebrew/share/tessdata", r"C:\Program Files\Tesseract-OCR\tessdata",
)  # fmt: skip


class Reading(NamedTuple):
    """Words in reading order and those in cells of ``tables``, in pixels of the page laid upright and level.

    ``tables`` are in points; ``quarters`` and ``angle`` tell how the page was turned, see ``Lie``.
    """

    words: list[Word]
    cells: list[Word]
    tables: list[Grid]
    quarters: int
    angle: float


@dataclass(frozen=True)
class Recogniser:
    """``data`` is the directory with ``vie.traineddata``; ``program`` null means in this process."""

    name: str
    data: str
    program: str | None

    def reading(self, grey: Image) -> Reading:
        """Of a page at ``RESOLUTION``, also where it lies sideways or crooked."""
        quiet = quietened(grey)
        turns = (0, 1, 3) if is_sideways(quiet) else (0,)
        return max((self._upright(turned(quiet, quarters), quarters) for quarters in turns), key=_sureness)

    def _upright(self, grey: Image, quarters: int) -> Reading:
        angle = skew(grey)
        straight = straightened(grey, angle)
        rules = ruled_lines(straight)
        tables = tables_of(rules, _POINTS)
        text = without_cells(straight, tables, _POINTS) if tables else straight
        words = doubted(parse_tsv(self._read(text, _AUTOMATIC)), text, self._line)
        cells = cell_words(wiped(straight, rules), tables, _POINTS, self._block) if tables else []
        return Reading(words, cells, tables, quarters, angle)

    def _line(self, picture: Image) -> str:
        return " ".join(word.text for word in parse_tsv(self._read(picture, _ONE_LINE)))

    def _block(self, picture: Image) -> list[Word]:
        return parse_tsv(self._read(picture, _ONE_BLOCK))

    def _read(self, grey: Image, segmentation: int) -> str:
        """Tesseract's table of what it finds."""
        return self._inside(grey, segmentation) if self.program is None else self._outside(grey, segmentation, self.program)

    def _inside(self, grey: Image, segmentation: int) -> str:
        import tesserocr

        with tesserocr.PyTessBaseAPI(path=self.data, lang=_LANGUAGE, psm=segmentation) as api:
            api.SetImage(grey)
            api.SetSourceResolution(RESOLUTION)
            if not api.Recognize(_SECONDS * 1000):
                raise _too_slow()
            return str(api.GetTSVText(0))

    def _outside(self, grey: Image, segmentation: int, program: str) -> str:
        buffer = io.BytesIO()
        grey.save(buffer, "PNG")
        environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}  # its threads wait for each other: five times slower
        command = [
            program, "stdin", "stdout", "-l", _LANGUAGE, "--tessdata-dir", self.data,
            "--dpi", str(RESOLUTION), "--psm", str(segmentation), "tsv",
        ]  # fmt: skip
        try:
            done = subprocess.run(
                command, input=buffer.getvalue(), capture_output=True, timeout=_SECONDS, env=environment, check=True
            )
        except subprocess.TimeoutExpired as error:
            raise _too_slow() from error
        except (subprocess.CalledProcessError, OSError) as error:
            raise DocumentError("read", "ocr_failed", f"Tesseract không nhận dạng được trang này: {error}.") from error
        return done.stdout.decode("utf-8", "replace")


def _sureness(reading: Reading) -> float:
    return sum(word.confidence * len(word.text) for word in (*reading.words, *reading.cells))


def _too_slow() -> DocumentError:
    return DocumentError("read", "ocr_too_slow", f"Nhận dạng một trang quá {_SECONDS} giây; trang có thể hỏng.")


@cache
def recogniser() -> Recogniser | None:
    """``None`` where Tesseract or its Vietnamese data is missing."""
    wanted = [os.environ.get("TESSDATA_PREFIX", ""), *_DATA]
    data = next((folder for folder in wanted if folder and (Path(folder) / f"{_LANGUAGE}.traineddata").is_file()), None)
    if data is None:
        return None
    if importlib.util.find_spec("tesserocr") is not None:
        return Recogniser("tesserocr", data, None)
    program = shutil.which("tesseract")
    return Recogniser("tesseract", data, program) if program else None
