"""Vietnamese encodings older than Unicode, as they look when read as Windows-1252."""

from __future__ import annotations

import unicodedata

_LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựýỳỷỹỵĂÂĐÊÔƠƯ"
_TCVN3_CODES = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\xadõøö÷ùýúûüþ¡¢§£¤¥¦"

TCVN3: dict[str, str] = dict(zip(_TCVN3_CODES, _LETTERS, strict=True))
# Old PDF printers wrote other signs for three of the codes.
TCVN3 |= {"\u2212": "ư", "\u2219": "ã", "\u03bc": "à"}

_TONES = {"ø": "\u0300", "ù": "\u0301", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_ROOF = {"â": "", "à": "\u0300", "á": "\u0301", "å": "\u0309", "ã": "\u0303", "ä": "\u0323"}
_BREVE = {"ê": "", "è": "\u0300", "é": "\u0301", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323"}
_SINGLE = {"ñ": "đ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ô": "ơ", "ö": "ư"}


def _vni() -> dict[str, str]:
    """VNI writes a letter and a spacing mark behind it, of either case."""
    table = dict(_SINGLE) | {code.upper(): letter.upper() for code, letter in _SINGLE.items()}
    for base in "aeiouyôö":
        for code, tone in _TONES.items():
            _add(table, base, code, {"ô": "ơ", "ö": "ư"}.get(base, base) + tone)
    for bases, codes, mark in (("aeo", _ROOF, "\u0302"), ("a", _BREVE, "\u0306")):
        for base in bases:
            for code, tone in codes.items():
                _add(table, base, code, base + mark + tone)
    return table


def _add(table: dict[str, str], base: str, code: str, letter: str) -> None:
    composed = unicodedata.normalize("NFC", letter)
    for mark in (code, code.upper()):
        table[base + mark] = composed
        table[base.upper() + mark] = composed.upper()


VNI: dict[str, str] = _vni()

# VPS has a code for each letter with its tone. Capitals at the places of control characters and of quotation marks,
# dashes and the bullet are left out: they never come through, or stand for the signs.
_VPS_CODES = (
    "80À 81Ả 82Ã 83Ấ 84Ầ 86ọ 87ỗ 88Ă 89ế 8Aề 8Bể 8Cệ 8DẮ 8EẰ 8FẲ 90Ế 98Ổ 9Aý 9Bỷ 9Cỵ 9DỚ 9EỜ 9FỞ A1ắ A2ằ A3ẳ A4ẵ "
    "A5ặ A6Ỡ A7ớ A8Ù A9ờ AAở ABỡ ACŨ ADỨ AEợ AFỪ B0ổ B1Ử B2Ỳ B3Ỹ B4Í B5Ì B6ộ B7Ỉ B8Ĩ B9Ó BAử BBữ BCÒ BDỎ BEÕ BFự "
    "C0ầ C3ấ C4ẩ C5ẫ C6ậ C7đ C8ẻ CBẹ CCỉ CDễ CEị CFỹ D0Ư D1Ủ D2ồ D3ố D5ỏ D6ơ D7È D8ừ D9ứ DBũ DCư DEẺ E4ả E5ạ E6ă "
    "EBẽ EFĩ F0Ẵ F1Đ F7Ơ F8ụ FBủ FDỶ FEẼ FFỳ"
)


def _vps() -> dict[str, str]:
    codes = ((bytes([int(entry[:2], 16)]), entry[2:]) for entry in _VPS_CODES.split())
    return {code.decode("cp1252", "ignore") or chr(code[0]): letter for code, letter in codes}


VPS: dict[str, str] = _vps()
