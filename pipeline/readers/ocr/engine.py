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
from pipeline.readers.ocr.skew import straightened
from pipeline.readers.ocr.words import Word, parse_tsv

if TYPE_CHECKING:
    from PIL.Image import Image

_LANGUAGE = "vie"
_SECONDS = 50  # for one page
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
        straight, back = straightened(grey)
        tsv = self._inside(straight) if self.program is None else self._outside(straight, self.program)
        return [back(word) for word in parse_tsv(tsv)]

    def _inside(self, grey: Image) -> str:
        import tesserocr

        with tesserocr.PyTessBaseAPI(path=self.data, lang=_LANGUAGE, psm=tesserocr.PSM.AUTO) as api:
            api.SetImage(grey)
            api.SetSourceResolution(200)
            if not api.Recognize(_SECONDS * 1000):
                raise _too_slow()
            return str(api.GetTSVText(0))

    def _outside(self, grey: Image, program: str) -> str:
        buffer = io.BytesIO()
        grey.save(buffer, "PNG")
        environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}  # its threads wait for each other: five times slower
        command = [program, "stdin", "stdout", "-l", _LANGUAGE, "--tessdata-dir", self.data, "--dpi", "200", "tsv"]
        try:
            done = subprocess.run(
                command, input=buffer.getvalue(), capture_output=True, timeout=_SECONDS, env=environment, check=True
            )
        except subprocess.TimeoutExpired as error:
            raise _too_slow() from error
        except (subprocess.CalledProcessError, OSError) as error:
            raise DocumentError("read", "ocr_failed", f"Tesseract không nhận dạng được trang này: {error}.") from error
        return done.stdout.decode("utf-8", "replace")


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
