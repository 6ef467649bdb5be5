"""Scores as a table for people or as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TextIO

Rates = Mapping[str, float]
"""``precision``, ``recall``, ``f1`` and its bounds ``low`` and ``high`` at 95 %, from 0 to 1; ``gold`` and ``found`` count."""


def print_scores(scores: Mapping[str, Rates], stream: TextIO, *, as_json: bool) -> None:
    """One line a field, by name."""
    if as_json:
        rows = {name: {key: round(value, 4) for key, value in rates.items()} for name, rates in scores.items()}
        stream.write(json.dumps(rows, ensure_ascii=False) + "\n")
        return
    stream.write(f"{'trường':26}{'chính xác':>11}{'đầy đủ':>8}{'F1':>8}{'95 %':>16}{'mẫu':>7}{'tìm':>6}\n")
    for name, s in scores.items():
        interval = f"{s['low']:.3f}–{s['high']:.3f}"
        counts = f"{s['gold']:7.0f}{s['found']:6.0f}"
        stream.write(f"{name:26}{s['precision']:11.3f}{s['recall']:8.3f}{s['f1']:8.3f}{interval:>16}{counts}\n")
