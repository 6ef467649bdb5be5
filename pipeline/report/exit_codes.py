"""How commands end, as other programs rely on it."""

DONE, WITH_PROBLEMS, WRONG_USAGE, UNUSABLE = 0, 1, 2, 3
