"""Text of every encoding, and what is no text."""

from __future__ import annotations

import unicodedata
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import DocumentError
from pipeline.readers.repairs.tables import TCVN3, VNI
from tests.readers.documents import PROSE, text_of

_TO_TCVN3 = str.maketrans({letter: code for code, letter in TCVN3.items() if ord(code) < 0x2000 and code != "\u03bc"})
_TO_VNI = {letter: code for code, letter in VNI.items()}


def as_tcvn3(text: str) -> bytes:
    """TCVN3 has no capitals with tones, so that only small letters come back."""
    return text.lower().translate(_TO_TCVN3).translate({ord("“"): '"', ord("”"): '"'}).encode("cp1252")


def as_vni(text: str) -> bytes:
    return "".join(_TO_VNI.get(c, c) for c in text.translate({ord("“"): '"', ord("”"): '"'})).encode("cp1252")


def as_windows_1258(text: str) -> bytes:
    """Letters with the tone behind them, as keyboards for this code page type them."""
    typed = []
    for letter in text:
        apart = unicodedata.normalize("NFD", letter)
        tone = next((mark for mark in "\u0300\u0301\u0303\u0309\u0323" if mark in apart), "")
        typed.append(unicodedata.normalize("NFC", apart.replace(tone, "")) + tone)
    return "".join(typed).encode("cp1258")


PLAIN_QUOTES = PROSE.replace("“", '"').replace("”", '"')


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(PROSE.encode(), PROSE, id="utf-8"),
        pytest.param(PROSE.encode("utf-8-sig"), PROSE, id="utf-8 with mark"),
        pytest.param(PROSE.encode("utf-16"), PROSE, id="utf-16 with mark"),
        pytest.param(PROSE.encode("utf-16-le"), PROSE, id="utf-16 without mark"),
        pytest.param(PROSE.encode("utf-16-be"), PROSE, id="utf-16 big-endian without mark"),
        pytest.param(unicodedata.normalize("NFD", PROSE).encode(), PROSE, id="decomposed"),
        pytest.param(PROSE.replace("\n", "\r\n").encode(), PROSE, id="Windows line ends"),
        pytest.param(PROSE.replace("\n", "\r").encode(), PROSE, id="old Mac line ends"),
        pytest.param(as_tcvn3(PROSE), PLAIN_QUOTES.lower(), id="tcvn3"),
        pytest.param(as_vni(PROSE), PLAIN_QUOTES, id="vni"),
        pytest.param(PROSE.encode().decode("latin-1").encode(), PROSE, id="utf-8 read as latin-1"),
    ],
)
def test_text_comes_back(data: bytes, expected: str) -> None:
    assert text_of(data).text == expected


def test_windows_1258_writes_tones_apart() -> None:
    assert text_of(as_windows_1258(PROSE)).text == PROSE


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b" \r\n\0 ", "empty_file"),
        (bytes(range(256)) * 40, "not_text"),
        (b"a" * 50_000_000, "not_prose"),
        (b"- - -\n" * 3, "no_text"),
        (b"\x7fELF" + bytes(200), "unknown_format"),
        (b"Rar!\x1a\x07" + bytes(range(200)), "archive_format"),
    ],
)
def test_what_is_no_document_is_refused_by_name(data: bytes, code: str) -> None:
    with pytest.raises(DocumentError) as refusal:
        text_of(data)
    assert refusal.value.code == code
    assert "Hãy" in refusal.value.message, "a refusal says what to do"


LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
WORDS = st.text(alphabet=LETTERS + LETTERS.upper(), min_size=1, max_size=7)
CLEAN = st.lists(
    st.one_of(WORDS, st.sampled_from(["05/12/2016", "205/QĐ-UBND", "“", "”", "–", "10%;", "(a)", "1.2."])), min_size=1
)


@given(CLEAN, st.sampled_from([" ", "\n", "  ", "\t"]))
def test_clean_text_is_left_as_it_is(words: list[str], between: str) -> None:
    text = "thi đua " + between.join(words)
    document = text_of(text.encode())
    assert document.text == text
    assert document.repairs == ()


@given(st.binary(min_size=1, max_size=400))
def test_any_bytes_give_a_text_or_a_problem(data: bytes) -> None:
    with suppress(DocumentError):
        assert text_of(data).text
