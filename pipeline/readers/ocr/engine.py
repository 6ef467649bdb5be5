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
from typing import TYPE_CHECKING

from pipeline.errors import DocumentError
from pipeline.readers.ocr.second_look import doubted
from pipeline.readers.ocr.skew import straightened
from pipeline.readers.ocr.turning import is_sideways, turned, turned_back
from pipeline.readers.ocr.words import Word, parse_tsv

if TYPE_CHECKING:
    from PIL.Image import Image

_LANGUAGE = "vie"
_SECONDS = 50  # for one page
_RESOLUTION = 200
_AUTOMATIC, _ONE_LINE = 3, 7  # Tesseract's page segmentation
_DATA = (
    "/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata", "/usr/share/tessdata",
    "/usr/local/share/tessdata", "/opt/homebrew/share/tessdata", r"C:\Program Files\Tesseract-OCR\tessdata",
)  # fmt: skip


@dataclass(frozen=True)
class Recogniser:
    """``data`` is the directory with ``vie.traineddata``; ``program`` null means in this process."""

    name: str
    data: str
    program: str | None

    def words(self, grey: Image) -> list[Word]:
        """Words in reading order, boxes in pixels of the picture as given."""
        turns = (0, 1, 3) if is_sideways(grey) else (0,)
        readings = {quarters: self._upright(turned(grey, quarters) if quarters else grey) for quarters in turns}
        quarters, words = max(readings.items(), key=lambda reading: _sureness(reading[1]))
        return [turned_back(word, grey, quarters) for word in words]

    def _upright(self, grey: Image) -> list[Word]:
        straight, back = straightened(grey)
        words = parse_tsv(self._read(straight))
        words = doubted(words, straight, lambda line: " ".join(w.text for w in parse_tsv(self._read(line, one_line=True))))
        return [back(word) for word in words]

    def _read(self, grey: Image, *, one_line: bool = False) -> str:
        """Tesseract's table of what it finds."""
        segmentation = _ONE_LINE if one_line else _AUTOMATIC
        return self._inside(grey, segmentation) if self.program is None else self._outside(grey, segmentation, self.program)

    def _inside(self, grey: Image, segmentation: int) -> str:
        import tesserocr

        with tesserocr.PyTessBaseAPI(path=self.data, lang=_LANGUAGE, psm=segmentation) as api:
            api.SetImage(grey)
            api.SetSourceResolution(_RESOLUTION)
            if not api.Recognize(_SECONDS * 1000):
                raise _too_slow()
            return str(api.GetTSVText(0))

    def _outside(self, grey: Image, segmentation: int, program: str) -> str:
        buffer = io.BytesIO()
        grey.save(buffer, "PNG")
        environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}  # its threads wait for each other: five times slower
        command = [
            program, "stdin", "stdout", "-l", _LANGUAGE, "--tessdata-dir", self.data,
            "--dpi", str(_RESOLUTION), "--psm", str(segmentation), "tsv",
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


def _sureness(words: list[Word]) -> float:
    return sum(word.confidence * len(word.text) for word in words)


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
