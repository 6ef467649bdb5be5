"""A sample of ``make fuzz``: damaged files of every kind end in a record or a named problem."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from pipeline.readers import opened
from tests.readers.documents import LINES, doc, docx, odt, packed, paragraph, table
from tests.readers.fuzz import message, outcome
from tests.readers.mutations import mutated
from tests.readers.test_text_files import as_tcvn3, as_vni
from tests.readers.test_web_pages import BODY, MENU, page
from tests.readers.test_word_containers import FLAT
from tests.readers.test_word_files import LETTERHEAD, LEVELS, OVERRIDES, doc_of_lists, escaped, in_list, rtf

WORD = docx(table(LETTERHEAD) + "".join(map(paragraph, LINES)), footnotes=paragraph("Chú thích"))
OLD_WORD = doc_of_lists([(line, in_list(1, 0), 0) for line in LINES], LEVELS, OVERRIDES)
FILES = {
    "docx": WORD,
    "doc": OLD_WORD,
    "one piece": doc("\r".join(LINES)),
    "rtf": rtf("\\par ".join(map(escaped, LINES)) + "\\par\\pard\\intbl Nh\\'ec\\cell 02\\cell\\row\\pard"),
    "odt": odt("".join(f"<text:p>{line}</text:p>" for line in LINES)),
    "xml": FLAT.encode(),
    "html": page(MENU + BODY),
    "text": "\n".join(LINES).encode(),
    "tcvn3": as_tcvn3("\n".join(LINES)),
    "vni": as_vni("\n".join(LINES)),
    "mail": message([WORD, OLD_WORD]),
    "zip": packed({"a.docx": WORD, "b.doc": OLD_WORD, "c/d.zip": packed({"e.txt": LINES[0].encode()})}),
}
MUTATIONS = 25


@pytest.mark.parametrize("kind", FILES)
def test_damaged_files_end_in_a_record_or_a_named_problem(kind: str) -> None:
    ends = [outcome(mutated(FILES[kind], seed), opened) for seed in range(MUTATIONS)]
    assert "record" in ends
    assert not {"defect", "reader_died"} & set(ends)


def test_a_second_page_without_its_width_is_damage() -> None:
    sheet, file = Image.new("L", (40, 20), 255), io.BytesIO()
    sheet.save(file, "TIFF", save_all=True, append_images=[sheet])
    before, width, after = file.getvalue().rpartition(b"\x00\x01\x04\x00\x01\x00\x00\x00")
    assert width
    assert outcome(before + b"\xff" + width[1:] + after, opened) == "image_damaged"


def test_the_same_seed_does_the_same_damage() -> None:
    assert [mutated(WORD, seed) for seed in range(20)] == [mutated(WORD, seed) for seed in range(20)]
    assert len({mutated(WORD, seed) for seed in range(20)}) > 15
