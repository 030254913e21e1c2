"""The values of several records, field by field."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.gui.views.review.values import Row


def side_by_side(sides: Sequence[Sequence[Row]]) -> list[list[str]]:
    """Return a line for every field that any side has: its label, then the words of each side."""
    labels: dict[str, str] = {}
    words: list[dict[str, str]] = [{} for _ in sides]
    for known, rows in zip(words, sides, strict=True):
        for row in rows:
            key = row.key.partition(":")[0]
            labels.setdefault(key, row.label.rstrip(" 0123456789"))
            told = "; ".join(value.words for value in row.values) or row.gap
            known[key] = "; ".join(part for part in (known.get(key, ""), told) if part)
    lines = [[labels[key], *(known.get(key, "") for known in words)] for key in labels]
    return [line for line in lines if any(line[1:])]
