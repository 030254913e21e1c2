"""Pairs of records that may be the same agreement, found over the whole library at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import combinations, groupby
from typing import Any, TypeAlias

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from tracker.db import models as m
from tracker.db.layout import ACCEPTED, BOTH
from tracker.domain.duplicate import Pair
from tracker.domain.vocabulary import RelationType

ALIKE = 0.8
"""Share of common words from which two titles of the same parties and day are taken for one."""
_GROUP = 40
"""Records of the same parties and day that are compared with each other; of more, only those
with the very same title, since registers list series of notes so."""
_Found: TypeAlias = tuple[str, str, str, str]


def duplicate_pairs(session: Session) -> list[Pair]:
    """Return the pairs with the same parties, day of signature and nearly the same title.

    Pairs that somebody said are not duplicates are left out, and so is the trash.
    """
    apart = _apart(session)
    pairs = []
    for _same, group in groupby(session.execute(_candidates()), key=lambda row: row[:2]):
        rows = [(row.uuid, row.title, row.title_sort, row.signed) for row in group]
        pairs += [pair for pair in _alike(rows) if (pair.first, pair.second) not in apart]
    return pairs


def _candidates() -> Any:
    summary, record = m.SummaryRecord, m.AgreementRecord
    here = (
        summary.scope.in_((ACCEPTED, BOTH)),
        summary.parties_sort != "",
        summary.signed_earliest != "",
        summary.signed_earliest == summary.signed_latest,
        record.trashed_at.is_(None),
    )
    shared = (
        select(summary.parties_sort, summary.signed_earliest)
        .join(record, record.id == summary.agreement_id)
        .where(*here)
        .group_by(summary.parties_sort, summary.signed_earliest)
        .having(func.count() > 1)
        .subquery()
    )
    same = (
        (shared.c.parties_sort == summary.parties_sort)
        & (shared.c.signed_earliest == summary.signed_earliest)
    )  # fmt: skip
    return (
        select(
            summary.parties_sort,
            summary.signed_earliest,
            record.uuid,
            summary.title,
            summary.title_sort,
            summary.signed,
        )
        .join(record, record.id == summary.agreement_id)
        .join(shared, same)
        .where(*here)
        .order_by(summary.parties_sort, summary.signed_earliest, summary.agreement_id)
    )


def _alike(rows: Sequence[_Found]) -> Iterator[Pair]:
    for one, other in _compared(rows):
        if one[2] == other[2] or _ratio(one[2], other[2]) >= ALIKE:
            yield Pair(one[0], other[0], one[1], other[1], one[3])


def _compared(rows: Sequence[_Found]) -> Iterable[tuple[_Found, _Found]]:
    if len(rows) <= _GROUP:
        return combinations(rows, 2)
    return _same_titles(rows)


def _same_titles(rows: Sequence[_Found]) -> Iterator[tuple[_Found, _Found]]:
    """Yield each record with the first of the same title, so that their number stays linear."""
    first: dict[str, _Found] = {}
    for row in rows:
        if row[2] in first:
            yield first[row[2]], row
        first.setdefault(row[2], row)


def _ratio(one: str, other: str) -> float:
    if not one or not other:
        return 1.0  # nothing sets them apart
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()


def _apart(session: Session) -> set[tuple[str, str]]:
    relation, other = m.RelationRecord, aliased(m.AgreementRecord)
    rows = session.execute(
        select(m.AgreementRecord.uuid, other.uuid)
        .join(relation, relation.agreement_id == m.AgreementRecord.id)
        .join(other, other.id == relation.other_id)
        .where(relation.type == RelationType.NOT_DUPLICATE_OF)
    )
    found = {(first, second) for first, second in rows}
    return found | {(second, first) for first, second in found}
