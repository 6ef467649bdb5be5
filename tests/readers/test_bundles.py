"""Archives and messages: every document a record of its own, within limits, named by archive and member."""

from __future__ import annotations

import base64
import quopri
from email.message import EmailMessage
from pathlib import Path

import pytest

from pipeline.document import Extracted, Unchanged, process
from pipeline.errors import DocumentError
from pipeline.readers import bundles, opened, read
from pipeline.readers.bundles import Bundle
from pipeline.workers import outcomes
from schemas import Problem, RawDocument, TextDocument
from tests.readers.documents import LINES, PROSE, compound, docx, packed, paragraph, text_of
from tests.readers.test_text_files import as_tcvn3, as_vni, as_windows_1258

WORD = docx("".join(map(paragraph, LINES)))


def message(attachments: dict[str, bytes], body: str = PROSE) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@b.vn", "c@d.vn", "Gửi kế hoạch"
    mail.set_content(body)
    for name, content in attachments.items():
        mail.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return mail.as_bytes()


def found(data: bytes, uri: str = "dot-1") -> list[tuple[str, str]]:
    """Address of each document with its text, or the code of its problem."""
    bundle = opened(RawDocument(uri, data))
    assert isinstance(bundle, Bundle)
    return [(m.uri, m.code if isinstance(m, Problem) else read(m).text) for m in bundle.members]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (packed({"kh.txt": PROSE.encode()}), [("dot-1!/kh.txt", PROSE)]),
        (packed({"b/kh.docx": WORD, "a.txt": b"Tin", "anh.ico": b"x"}), [("dot-1!/b/kh.docx", PROSE), ("dot-1!/a.txt", "Tin")]),
        (packed({"trong.zip": packed({"kh.docx": WORD})}), [("dot-1!/trong.zip!/kh.docx", PROSE)]),
        (message({"Kế hoạch.docx": WORD}), [("dot-1!/Kế hoạch.docx", PROSE)]),
        (message({"a.docx": WORD, "bang.xlsx": b"x"}), [("dot-1!/a.docx", PROSE)]),
        (message({"a.txt": b"Tin", "b.zip": packed({"c.txt": b"x"})}), [("dot-1!/a.txt", "Tin"), ("dot-1!/b.zip!/c.txt", "x")]),
        (packed({"thu.eml": message({"a.txt": b"Tin"})}), [("dot-1!/thu.eml!/a.txt", "Tin")]),
        (packed({"thu.eml": message({})}), [("dot-1!/thu.eml", PROSE)]),
    ],
)  # fmt: skip
def test_every_document_is_found_under_its_archive(data: bytes, expected: list[tuple[str, str]]) -> None:
    assert found(data) == expected


def test_a_forwarded_message_is_walked() -> None:
    outer = EmailMessage()
    outer["From"], outer["To"], outer["Subject"] = "a@b.vn", "c@d.vn", "Fwd"
    outer.set_content("Chuyển tiếp")
    inner = EmailMessage()
    inner["From"], inner["To"], inner["Subject"] = "e@g.vn", "a@b.vn", "KH"
    inner.set_content("Gửi anh")
    inner.add_attachment(WORD, maintype="application", subtype="octet-stream", filename="kh.docx")
    outer.add_attachment(inner)
    assert found(outer.as_bytes()) == [("dot-1!/thu.eml!/kh.docx", PROSE)]


def test_a_message_without_documents_is_its_text() -> None:
    for data in (message({}), message({"bang.xlsx": b"x"})):
        assert text_of(data).text == PROSE
        assert isinstance(opened(RawDocument("thu.eml", data)), TextDocument)


def test_a_member_without_a_name_is_read() -> None:
    data = packed({"a.doc": WORD, "kh.txt": b"Bao"}).replace(b"a.doc", b"\0.doc")
    assert found(data) == [("dot-1!/tep", PROSE), ("dot-1!/kh.txt", "Bao")]


def test_two_members_of_one_name_stay_two_documents() -> None:
    data = message({"kh.txt": b"x"}).replace(b"kh.txt", b"kh.docx")
    twice = message({"kh.txt": b"Tin", "kh2txt": b"Bao"}).replace(b"kh2txt", b"kh.txt")
    assert found(data) == [("dot-1!/kh.docx", "x")]
    assert found(twice) == [("dot-1!/kh.txt", "Tin"), ("dot-1!/kh.txt (2)", "Bao")]


def test_names_in_utf_8_without_the_flag_are_readable() -> None:
    data = packed({"Kế hoạch.txt": b"Tin"})
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(signature) + place
        data = data[:at] + (int.from_bytes(data[at : at + 2], "little") & ~0x800).to_bytes(2, "little") + data[at + 2 :]
    assert found(data) == [("dot-1!/Kế hoạch.txt", "Tin")]


OLD_NAME = "Kế hoạch thi đua"


@pytest.mark.parametrize(
    ("raw", "read_as"),
    [
        (OLD_NAME.encode(), OLD_NAME),
        (as_windows_1258(OLD_NAME), OLD_NAME),
        (as_tcvn3(OLD_NAME), OLD_NAME.lower()),
        (as_vni(OLD_NAME), OLD_NAME),
        ("café".encode("cp437"), "café"),
        (b"/etc/kh", "etc/kh"),
        (b"../../kh", "kh"),
        (b"C:\\ke\\kh", "ke/kh"),
        (b"a/./b/../kh", "a/b/kh"),
    ],
)
def test_names_of_members_are_readable_and_stay_below_the_archive(raw: bytes, read_as: str) -> None:
    data = packed({"A" * len(raw) + ".txt": b"Tin"}).replace(b"A" * len(raw), raw)
    assert found(data) == [(f"dot-1!/{read_as}.txt", "Tin")]


RAR, TNEF, OUTLOOK = b"Rar!\x1a\x07" + bytes(60), b"\x78\x9f\x3e\x22" + bytes(60), compound({"__properties_version1.0": b"x"})


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (packed({"kh.rar": RAR, "a.txt": b"Tin"}), [("kh.rar", "archive_format"), ("a.txt", "Tin")]),
        (message({"winmail.dat": TNEF}), [("winmail.dat", "tnef"), ("thu.txt", PROSE)]),
        (message({"thu.msg": OUTLOOK, "a.txt": b"Tin"}), [("thu.msg", "outlook_message"), ("a.txt", "Tin")]),
    ],
)
def test_closed_containers_are_named_problems(data: bytes, expected: list[tuple[str, str]]) -> None:
    bundle = opened(RawDocument("dot-1", data))
    assert isinstance(bundle, Bundle)
    ends = []
    for member in bundle.members:
        assert isinstance(member, RawDocument)
        try:
            ends.append((member.uri.removeprefix("dot-1!/"), read(member).text))
        except DocumentError as error:
            ends.append((member.uri.removeprefix("dot-1!/"), error.code))
    assert ends == expected


def test_a_locked_member_costs_itself() -> None:
    data = packed({"a.txt": b"Tin", "b.txt": b"Bao"})
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(signature, data.index(signature) + 1) + place
        data = data[:at] + bytes([data[at] | 1]) + data[at + 1 :]
    assert found(data) == [("dot-1!/a.txt", "Tin"), ("dot-1!/b.txt", "zip_encrypted")]


def raw_message(content: bytes, kind: str, transfer: str = "8bit") -> bytes:
    head = f"From: a@b.vn\r\nTo: c@d.vn\r\nMIME-Version: 1.0\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {transfer}"
    return f"{head}\r\n\r\n".encode() + content


READ = "Kế hoạch phát động thi đua"
TYPED = as_windows_1258(READ)


@pytest.mark.parametrize(
    "data",
    [
        raw_message(TYPED, "text/plain; charset=windows-1258"),
        raw_message(quopri.encodestring(TYPED), "text/plain; charset=windows-1258", "quoted-printable"),
        raw_message(quopri.encodestring(READ.encode()), "text/plain; charset=utf-8", "quoted-printable"),
        raw_message(base64.encodebytes(READ.encode()), "text/plain; charset=us-ascii", "base64"),
        raw_message(b"<html><body><p>" + TYPED + b"</p></body></html>", "text/html; charset=windows-1258"),
        raw_message(f"<html><head><meta charset='iso-8859-1'></head><p>{READ}</p>".encode(), "text/html; charset=utf-8"),
    ],
)
def test_messages_are_read_whatever_they_declare(data: bytes) -> None:
    assert text_of(data).text.strip() == READ


def test_an_empty_page_beside_a_text_is_not_the_message() -> None:
    parts = f"--x\r\nContent-Type: text/plain\r\n\r\n{READ}\r\n--x\r\nContent-Type: text/html\r\n\r\n<html></html>\r\n--x--"
    assert text_of(raw_message(parts.encode(), "multipart/alternative; boundary=x")).text.strip() == READ
    assert text_of(raw_message(READ.encode(), "multipart/mixed")).text.strip() == READ  # no boundary: no parts


@pytest.mark.parametrize("name", ["tep dinh kem", "KH so 5.2024", "Kế hoạch.bản cuối cùng"])
def test_documents_without_an_ending_are_told_by_their_bytes(name: str) -> None:
    assert found(message({name: WORD})) == [(f"dot-1!/{name}", PROSE)]
    assert found(packed({name: WORD, "khac": b"\0\1"})) == [(f"dot-1!/{name}", PROSE)]


def test_a_page_saved_by_word_in_one_file() -> None:
    page = f"<html><body><p>{READ} của xã</p></body></html>"
    data = (
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\nSingle File Web Page\r\n\r\n--x\r\n'
        "Content-Location: file:///C:/kh.htm\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        f"Content-Type: text/html; charset=utf-8\r\n\r\n{quopri.encodestring(page.encode()).decode()}\r\n--x--\r\n"
    )
    assert text_of(data.encode()).text.strip() == f"{READ} của xã"


def test_names_of_attached_files_are_readable() -> None:
    data = message({"kh.txt": b"Tin"}).replace(b'filename="kh.txt"', 'filename="tep/Kế hoạch.txt"'.encode())
    assert found(data) == [("dot-1!/Kế hoạch.txt", "Tin")]


def test_damage_inside_costs_one_document() -> None:
    data = packed({"a.txt": b"Tin", "no.txt": b"0" * 30_000_000, "hong.zip": b"PK\x03\x04 hong", "rong.zip": packed({})})
    codes = [("a.txt", "Tin"), ("no.txt", "zip_bomb"), ("hong.zip", "zip_damaged")]
    assert found(data) == [(f"dot-1!/{name}", what) for name, what in codes]


@pytest.mark.parametrize(
    ("limit", "value", "code"),
    [("MAX_DEPTH", 1, "archive_too_deep"), ("MAX_DOCUMENTS", 2, "archive_too_many"), ("MAX_UNPACKED", 7, "archive_too_large")],
)
def test_what_is_beyond_a_limit_is_a_named_problem(monkeypatch: pytest.MonkeyPatch, limit: str, value: int, code: str) -> None:
    monkeypatch.setattr(bundles, limit, value)
    given = found(packed({"1.txt": b"Tin", "2.txt": b"Bao", "3.zip": packed({"4.txt": b"Tin"})}))
    assert [what for _, what in given] == ["Tin", "Bao", code]


@pytest.mark.parametrize(
    ("data", "uri", "code"),
    [
        (packed({"anh.ico": b"x"}), "a.zip", "archive_empty"),
        (packed({"data.bin": b"x"}), "kh.docx", "zip_not_word"),
        (packed({"xl/workbook.xml": b"x"}), "a.zip", "spreadsheet"),
        (packed({"ppt/a.xml": b"x"}), "a.zip", "presentation"),
        (packed({"word/styles.xml": b"x"}), "a.zip", "docx_damaged"),
        (packed({"a.txt": b"x" * 999})[:60], "a.zip", "zip_damaged"),
        (b"Rar!\x1a\x07" + bytes(200), "a.rar", "archive_format"),
    ],
)
def test_an_archive_without_documents_is_refused_by_name(data: bytes, uri: str, code: str) -> None:
    with pytest.raises(DocumentError) as refusal:
        opened(RawDocument(uri, data))
    assert refusal.value.code == code
    assert "Hãy" in refusal.value.message


def test_records_problems_and_repetitions_of_an_archive(tmp_path: Path) -> None:
    path = tmp_path / "dot-1.zip"
    path.write_bytes(packed({"kh.docx": WORD, "hong.pdf": b"%PDF-1.7 x", "chep.docx": WORD}))
    one, bad, copy = outcomes([str(path)], 1)
    assert isinstance(one, Extracted)
    assert isinstance(copy, Extracted)
    assert (one.record.source.uri, one.record.id) == (f"{path}!/kh.docx", RawDocument("", WORD).sha256[:16])
    assert copy.record.id == one.record.id
    assert isinstance(bad, Problem)
    assert bad.uri == f"{path}!/hong.pdf"


def test_known_members_are_not_read_again(tmp_path: Path) -> None:
    from pipeline.document import Kept

    path = tmp_path / "dot-1.zip"
    path.write_bytes(packed({"kh.docx": WORD}))
    (outcome,) = process(str(path), opened, Kept(frozenset({RawDocument("", WORD).sha256})))
    assert isinstance(outcome, Unchanged)
    assert outcome.found.uri == f"{path}!/kh.docx"
