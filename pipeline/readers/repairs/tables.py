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
