"""Scores, and how far confidence and truth agree, as a table for people or as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TextIO

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


def print_calibration(tables: Mapping[str, Mapping[str, Any]], stream: TextIO, *, as_json: bool) -> None:
    """The reliability of all values by ten bins, then one line a kind.

    A table has ``values`` (a count), ``confidence`` (mean), ``right`` (share), ``ece`` and ``bins``, each of which has the
    first three and ``low`` and ``high``; ``all`` is the table of every value.
    """
    if as_json:
        stream.write(json.dumps(tables, ensure_ascii=False) + "\n")
        return
    stream.write(f"{'độ tin cậy':26}{'giá trị':>8}{'trung bình':>12}{'tỷ lệ đúng':>12}\n")
    for part in tables["all"]["bins"]:
        stream.write(
            f"{part['low']:.1f}–{part['high']:<22.1f}{part['values']:8}{part['confidence']:12.3f}{part['right']:12.3f}\n"
        )
    stream.write(f"\n{'trường':26}{'giá trị':>8}{'trung bình':>12}{'tỷ lệ đúng':>12}{'ECE':>8}\n")
    for name, table in tables.items():
        label = "mọi trường" if name == "all" else name
        stream.write(f"{label:26}{table['values']:8}{table['confidence']:12.3f}{table['right']:12.3f}{table['ece']:8.3f}\n")
