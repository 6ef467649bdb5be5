"""Digits and month names as they stand in dates, with the damage that recognisers do to them."""

# 1 is read as l, I or J and 0 as O; a letter counts as a digit only where the form of a date holds it in place.
D = r"[\dlioj]{1,2}"
Y = r"(?:[12][\dlio]{3}|l\d{3})\b"
NAM = r"n[ăáâơ]m"
MONTH_WORD = r"(?:hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười\s(?:một|hai)|mười|một)\b"
M = rf"(?:{D}\b|{MONTH_WORD})"
