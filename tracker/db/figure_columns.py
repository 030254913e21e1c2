"""The counts behind figures from the columns in memory: the same as `figure_counts`, at once."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tracker.db.column_search import Answers
from tracker.db.column_store import Mask, Snapshot
from tracker.db.figure_counts import most_or_also
from tracker.domain.figure_counts import AreaCounts, PairCounts, Pairs, YearCounts
from tracker.domain.figure_wish import Split
from tracker.domain.query_tree import Query

Ranked: TypeAlias = tuple[tuple[str, int], ...]
Table: TypeAlias = NDArray[np.int64]
COLUMNS = {Split.STATUS: "status", Split.TYPE: "type", Split.AREA: "main"}
"""What holds the groups of years."""
_PART = 50_000
"""Rows that are multiplied at once, so that the memory this takes is small."""


def years(answers: Answers, query: Query, split: Split) -> YearCounts:
    """Count what matches by year of signature and by group."""
    snapshot, mask = answers.snapshot, answers.matching(query)
    columns = {
        Split.STATUS: snapshot.statuses,
        Split.TYPE: snapshot.types,
        Split.AREA: snapshot.mains,
    }
    column = columns[split]
    names = snapshot.dictionaries[COLUMNS[split]].values()
    known = snapshot.dictionaries["year"].values()
    width = max(len(names), 1)
    times = np.bincount(snapshot.years[mask].astype(np.int64) * width + column[mask])
    dated, undated = [], 0
    for place in np.nonzero(times)[0].tolist():
        year, name, count = known[place // width], names[place % width], int(times[place])
        if year and year.isdigit():
            dated.append((int(year), name or "", count))
        else:
            undated += count
    return YearCounts(tuple(sorted(dated)), undated)


def parties(answers: Answers, query: Query) -> Ranked:
    """Count what matches by party, most first."""
    return _ranked(answers.snapshot, "party", answers.matching(query))


def pairs(answers: Answers, query: Query, most: int, also: Collection[str] = ()) -> PairCounts:
    """Count what matches by pairs among the parties that most agreements have, and some more."""
    snapshot, mask = answers.snapshot, answers.matching(query)
    known = most_or_also(_ranked(snapshot, "party", mask), most, also)
    top = sorted(code for code, _ in known)
    times = _together(snapshot, mask, ("party", top), ("party", top))
    found = [
        (one, other, int(times[i, j]))
        for i, one in enumerate(top)
        for j, other in enumerate(top)
        if i < j and times[i, j]
    ]
    return PairCounts(known, _most_first(found))


def party_areas(
    answers: Answers, query: Query, most: int, also: Collection[str] = ()
) -> AreaCounts:
    """Count what matches by its commonest parties, and some more, and all groups of areas."""
    snapshot, mask = answers.snapshot, answers.matching(query)
    known = most_or_also(_ranked(snapshot, "party", mask), most, also)
    groups = _ranked(snapshot, "area_group", mask)
    rows, columns = [code for code, _ in known], [group for group, _ in groups]
    times = _together(snapshot, mask, ("party", rows), ("area_group", columns))
    found = [
        (code, group, int(times[i, j]))
        for i, code in enumerate(rows)
        for j, group in enumerate(columns)
        if times[i, j]
    ]
    return AreaCounts(known, groups, _most_first(found))


def _ranked(snapshot: Snapshot, kind: str, mask: Mask) -> Ranked:
    counts = snapshot.spread(kind, mask)
    return tuple(sorted(counts, key=lambda found: (-found[1], found[0])))


def _most_first(found: list[tuple[str, str, int]]) -> Pairs:
    return tuple(sorted(found, key=lambda each: (-each[2], each[0], each[1])))


def _together(
    snapshot: Snapshot, mask: Mask, one: tuple[str, list[str]], other: tuple[str, list[str]]
) -> Table:
    """Return how many rows have each value of one kind and each of another, both at once."""
    times = np.zeros((len(one[1]), len(other[1])), np.int64)
    for start in range(0, len(mask), _PART):
        left = _having(snapshot, mask, *one, start)
        right = left if one == other else _having(snapshot, mask, *other, start)
        times += (left.T @ right).astype(np.int64)
    return times


def _having(
    snapshot: Snapshot, mask: Mask, kind: str, values: list[str], start: int
) -> NDArray[np.float32]:
    """Return for some rows which of the values each has, as ones in a table."""
    found = snapshot.several[kind]
    codes = snapshot.dictionaries[kind].find(values)
    places = np.full(max(len(snapshot.dictionaries[kind].values()), 1), -1, np.int32)
    places[codes] = np.arange(len(codes), dtype=np.int32)
    inside = (found.rows >= start) & (found.rows < start + _PART)
    rows, columns = found.rows[inside], places[found.codes[inside]]
    kept = mask[rows] & (columns >= 0)
    table = np.zeros((min(_PART, len(mask) - start), len(values)), np.float32)
    table[rows[kept] - start, columns[kept]] = 1
    return table
