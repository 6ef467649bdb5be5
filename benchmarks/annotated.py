"""The sets of annotated documents, what the rules have seen of each, and the boards of their scores."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from corpus.scoring import Board, GoldDocument, gold_documents, score_record
from extractors.record import extract_record
from pipeline.readers import read
from schemas import RawDocument, Record, TextDocument

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "gold"
TUNED, SEEN, UNSEEN = "tuned", "seen", "unseen"


@dataclass(frozen=True)
class AnnotatedSet:
    """``seen``: whether rules were made with its documents, only checked on them, or made before they were there.

    ``names`` are the first letters of the documents meant; ``transcripts`` reads the corrected text beside a raw file.
    """

    name: str
    folder: Path
    seen: str
    names: tuple[str, ...] = ("",)
    transcripts: bool = False

    def documents(self) -> Iterator[GoldDocument]:
        """None where the folder is not there."""
        return (d for d in gold_documents(self.folder) if d.stem.startswith(self.names))

    def source_of(self, document: GoldDocument) -> Path:
        beside = [self.folder / f"{document.stem}{suffix}" for suffix in (".text", ".txt")]
        is_page = document.source is not None and document.source.suffix == ".html"  # its menus are told by its markup
        found = next((p for p in beside if self.transcripts and not is_page and p.exists()), document.source)
        if found is None:
            raise FileNotFoundError(f"{document.stem} has no source")
        return found


SETS = (
    AnnotatedSet("seeds", SHARED / "seeds", TUNED),
    AnnotatedSet("written, everyday (w6–w7)", ROOT / "corpus" / "written", TUNED, ("w6", "w7")),
    AnnotatedSet("written, hard (w1–w5)", ROOT / "corpus" / "written", TUNED, ("w1", "w2", "w3", "w4", "w5")),
    AnnotatedSet("documents", ROOT / "corpus" / "documents", SEEN),
    AnnotatedSet("real files", SHARED / "real", TUNED),
    AnnotatedSet("real transcripts", SHARED / "real", TUNED, transcripts=True),
    AnnotatedSet("further, first (v1–v2)", ROOT / "corpus" / "further", SEEN, ("v1", "v2")),
    AnnotatedSet("further (v3–v4)", ROOT / "corpus" / "further", UNSEEN, ("v3", "v4")),
    AnnotatedSet("later, first (v5–v7)", ROOT / "corpus" / "later", UNSEEN, ("v5_", "v6_", "v7_")),
    AnnotatedSet("later (v8–v11)", ROOT / "corpus" / "later", UNSEEN, ("v8_", "v9_", "v10_", "v11_")),
)


def board_of(
    annotated: AnnotatedSet,
    extract: Callable[[TextDocument], Record] = extract_record,
    *,
    scans: bool = True,
) -> Board:
    """Scores of all its documents; without ``scans`` those whose text is a recogniser's guess are left out."""
    board = Board()
    for document in annotated.documents():
        path = annotated.source_of(document)
        text = read(RawDocument(str(path), path.read_bytes()))
        if scans or "ocr" not in text.method:
            score_record(board, document.stem, document.answers, extract(text).model_dump(mode="json"))
    return board


def named_folder(folder: Path) -> str:
    """As a reader of the project would type it: from the root of the project, where it lies there or beside it."""
    place = folder.resolve()
    if place.is_relative_to(ROOT):
        return place.relative_to(ROOT).as_posix()
    return f"../{place.relative_to(ROOT.parent).as_posix()}" if place.is_relative_to(SHARED) else place.name
