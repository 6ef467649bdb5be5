"""Document numbers in a question, however they are written."""

from __future__ import annotations

import re

from extractors.language.search_forms import tokens, without_accents
from pipeline.store.number_tokens import kind_token, known_codes, type_of_code, whole_token

_SPACE = r"[\s./-]{1,3}"
# "nghị định số 91/2017", "18 CT UBND", "91/2017/NĐ-CP": a type, digits, a year, codes. "Kế hoạch 5 năm" is no number.
_NUMBER = re.compile(
    r"(?<![\w/\"])(?:(?P<type>[a-z]{1,6}(?:[ ]{1,2}[a-z]{1,6}){0,2})[ ]{1,3})?(?:so[ ]?:?[ ]{0,3})?"
    r"(?P<digits>\d{1,6}[a-z]{0,2})(?![ ]{0,2}%)(?:(?:[ ]?[/-][ ]?|[ ]nam[ ])(?P<year>(?:19|20)\d\d)(?!\d))?"
    r"(?![ ]{1,2}(?:nam|thang|ngay|tuan|gio)(?!\w))"
    rf"(?P<codes>(?:{_SPACE}[a-z&]{{1,10}}\d{{0,2}}(?!\w)){{0,5}})(?![\w/-])"
)


def asked_numbers(text: str) -> tuple[list[str], str]:
    """An FTS5 expression for each number that the text asks for, and the text without them.

    A number needs a type before it, or codes behind it that numbers carry; other digits are left as words.
    """
    form = without_accents(text)
    expressions, kept, end = [], [], 0
    for found in _NUMBER.finditer(form):
        expression, begin, last = _expression(found)
        if expression:
            expressions.append(expression)
            while form[begin - 1 : begin] == " " and text[begin - 1] == "0":  # the form leaves leading zeros out
                begin -= 1
            kept.append(text[end:begin])
            end = last
    return expressions, "".join([*kept, text[end:]])


def _expression(found: re.Match[str]) -> tuple[str | None, int, int]:
    digits, year = found["digits"], found["year"]
    codes, last = _codes(found)
    kind, begin = _kind(found)
    if codes:
        whole = whole_token(digits, year, "".join(codes))
        phrase = " ".join(filter(None, (digits.lstrip("0") or "0", year, *codes)))
        return f'(numbers : "{whole}" OR {{title body}} : "{phrase}")', begin, last
    if kind:
        return f'numbers : "{kind_token(kind, digits, year)}"', begin, last
    return None, found.start(), found.end()


def _codes(found: re.Match[str]) -> tuple[list[str], int]:
    """The codes behind the digits: all of them where signs join them, else those that are known."""
    codes, last = [], found.end("year") if found["year"] else found.end("digits")
    for part in re.finditer(rf"({_SPACE})([a-z&]+\d*)", found["codes"]):
        words = tokens(part[2])
        if part[1].isspace() and not all(word in known_codes() for word in words):
            break
        codes += words
        last = found.start("codes") + part.end()
    return codes, last


def _kind(found: re.Match[str]) -> tuple[str | None, int]:
    """The type named before the digits: the longest run of words that is one."""
    named = (found["type"] or "").removesuffix(" so")
    for word in re.finditer(r"\S+", named):
        kind = type_of_code(" ".join(named[word.start() :].split()))
        if kind:
            return kind, found.start("type") + word.start()
    return None, found.start("digits")
