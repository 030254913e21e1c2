"""The counts behind figures, grouped by the database from the derived tables."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session, aliased

from tracker.db import models as m
from tracker.db.search import Lens, Rows, matching, status_at
from tracker.domain.figure_counts import AreaCounts, PairCounts, Pairs, YearCounts
from tracker.domain.figure_wish import Split
from tracker.domain.query_tree import Query

_S, _F = m.SummaryRecord, m.FacetValueRecord
_FIRST_AREA = func.coalesce(func.json_extract(_S.areas, "$[0]"), "")
_MAIN = case((_S.primary_area != "", _S.primary_area), else_=_FIRST_AREA)
MAIN_GROUP = func.substr(_MAIN, 1, func.instr(_MAIN.concat("."), ".") - 1)
"""The group of the main area: of the primary one, or of the first where none is primary."""


def years(session: Session, query: Query, lens: Lens, split: Split) -> YearCounts:
    """Count what matches by year of signature, as its earliest day has it, and by group."""
    day = case((_S.signed_earliest != "", _S.signed_earliest), else_=_S.signed_latest)
    year = func.substr(day, 1, 4).label("year")
    wanted = matching(select(year, _group(split, lens), func.count()), query, lens)
    dated, undated = [], 0
    for found, group, count in session.execute(wanted.group_by("year", "grouped")):
        if found and found.isdigit():
            dated.append((int(found), group or "", count))
        else:
            undated += count
    return YearCounts(tuple(sorted(dated)), undated)


def parties(session: Session, query: Query, lens: Lens) -> tuple[tuple[str, int], ...]:
    """Count what matches by party, most first."""
    return _values(session, query, lens, "party")


def pairs(
    session: Session, query: Query, lens: Lens, most: int, also: Collection[str] = ()
) -> PairCounts:
    """Count what matches by pairs among the parties that most agreements have, and some more."""
    known = most_or_also(_values(session, query, lens, "party"), most, also)
    top = [code for code, _ in known]
    one, other = aliased(_F), aliased(_F)
    wanted = _joined(
        matching(_pair(one.value, other.value), query, lens), (one, "party"), (other, "party")
    ).where(one.value < other.value, one.value.in_(top), other.value.in_(top))
    return PairCounts(known, _counted(session, wanted))


def party_areas(
    session: Session, query: Query, lens: Lens, most: int, also: Collection[str] = ()
) -> AreaCounts:
    """Count what matches by its commonest parties, and some more, and all groups of areas."""
    known = most_or_also(_values(session, query, lens, "party"), most, also)
    groups = _values(session, query, lens, "area_group")
    top = {code for code, _ in known}
    having: dict[int, list[str]] = defaultdict(list)
    for key, code in session.execute(_each(query, lens, "party")):
        if code in top:
            having[key].append(code)
    cells: Counter[tuple[str, str]] = Counter()
    for key, group in session.execute(_each(query, lens, "area_group")):
        cells.update((code, group) for code in having.get(key, ()))
    ranked = sorted(cells.items(), key=lambda each: (-each[1], each[0]))
    return AreaCounts(known, groups, tuple((*pair, count) for pair, count in ranked))


def most_or_also(
    ranked: Sequence[tuple[str, int]], most: int, also: Collection[str]
) -> tuple[tuple[str, int], ...]:
    """Return the first values of a ranking, and further on those that are wanted in any case."""
    return tuple(each for place, each in enumerate(ranked) if place < most or each[0] in also)


def _each(query: Query, lens: Lens, kind: str) -> Rows:
    """Select agreements with their values; joining two kinds in SQL takes many times longer."""
    return _joined(matching(select(_S.agreement_id, _F.value), query, lens), (_F, kind))


def _group(split: Split, lens: Lens) -> Any:
    if split is Split.STATUS:
        return status_at(lens).label("grouped")
    if split is Split.TYPE:
        return _S.instrument_type.label("grouped")
    return MAIN_GROUP.label("grouped")


def _values(session: Session, query: Query, lens: Lens, kind: str) -> tuple[tuple[str, int], ...]:
    wanted = _joined(
        matching(select(_F.value.label("value"), func.count()), query, lens), (_F, kind)
    )
    grouped = wanted.group_by("value").order_by(func.count().desc(), "value")
    return tuple((value, count) for value, count in session.execute(grouped))


def _pair(one: Any, other: Any) -> Rows:
    return select(one.label("one"), other.label("other"), func.count())


def _joined(wanted: Rows, *facets: tuple[Any, str]) -> Rows:
    for facet, kind in facets:
        wanted = wanted.join(
            facet, (facet.agreement_id == _S.agreement_id) & (facet.scope == _S.scope)
        ).where(facet.kind == kind)
    return wanted


def _counted(session: Session, wanted: Rows) -> Pairs:
    grouped = wanted.group_by("one", "other").order_by(func.count().desc(), "one", "other")
    return tuple((one, other, count) for one, other, count in session.execute(grouped))
