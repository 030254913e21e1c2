"""The rows in the order of a column, kept across writes: only what was written finds a new place.

Reading a whole order takes a second or two in a large library, too long after each save.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

import numpy as np
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.column_store import SCOPES, Codes, Snapshot
from tracker.db.key_lists import Numbers, keys_of
from tracker.db.layout import DATES
from tracker.db.ordering import OF_RECORDS, sort_column
from tracker.db.search import Lens, Rows
from tracker.db.summaries import NO_DATE

_S, _A = m.SummaryRecord, m.AgreementRecord
_ROW = _S.agreement_id * SCOPES + _S.scope
FEW = 500
"""Changed agreements up to which an order is mended; above, it is read anew."""
_Place: TypeAlias = tuple[bool, Any, int]
"""What rows are compared by, as SQLite does: nothing first, then values, then the key."""


@dataclass(frozen=True, slots=True)
class RowOrder:
    """The rows of a snapshot in ascending order."""

    rows: Codes
    of: Numbers
    """The keys of the snapshot's rows."""
    undated: int = 0
    """How many at the end have no date."""
    changed: frozenset[int] = frozenset()
    """Agreements that were written since, whose rows may be out of place."""

    def after(self, changed: frozenset[int] | None) -> RowOrder | None:
        """Return it as known after a write, None where too much was written to mend it."""
        if changed is None or len(self.changed | changed) > FEW:
            return None
        return replace(self, changed=self.changed | changed)


def read_order(session: Session, sort: str, lens: Lens, snapshot: Snapshot) -> RowOrder:
    """Read the whole order. Raises `ValueRefused` for one there is not."""
    column = sort_column(sort, lens)
    keys = keys_of(session, _rows(sort, _ROW).order_by(column, _S.agreement_id))
    undated = 0
    if sort in DATES:
        without = select(func.count()).select_from(_S).where(column == NO_DATE)
        undated = session.scalar(without) or 0
    return _placed(keys, snapshot, undated)


def mended_order(
    session: Session, order: RowOrder, sort: str, lens: Lens, snapshot: Snapshot
) -> RowOrder:
    """Put the rows of the changed agreements in their place in an order read before."""
    if not order.changed:
        return order
    keys = order.of[order.rows]
    gone = np.isin(keys // SCOPES, np.fromiter(order.changed, np.int64))
    kept = keys[~gone]
    places = _Places(session, sort, sort_column(sort, lens))
    fresh = snapshot.keys[snapshot.rows_of(order.changed)].tolist()
    placed = sorted(places.of(fresh))
    undated = order.undated - int(gone[len(gone) - order.undated :].sum())
    if sort in DATES:
        undated += sum(value == NO_DATE for _, value, _ in placed)
    at = _found(placed, kept, places)
    return _placed(np.insert(kept, at, [key for _, _, key in placed]), snapshot, undated)


def _placed(keys: Numbers, snapshot: Snapshot, undated: int) -> RowOrder:
    rows = np.searchsorted(snapshot.keys, keys).astype(np.int32)
    return RowOrder(rows, snapshot.keys, undated)


def _rows(sort: str, *columns: Any) -> Rows:
    """Return a statement on summaries, with records only for orders by what these alone have."""
    wanted = select(*columns).select_from(_S)
    return wanted.join(_A, _A.id == _S.agreement_id) if sort in OF_RECORDS else wanted


def _found(placed: list[_Place], kept: Numbers, places: _Places) -> list[int]:
    """Return before which of the kept rows each place is: all are sought at once, by halves."""
    low, high = [0] * len(placed), [len(kept)] * len(placed)
    while opened := [n for n in range(len(placed)) if low[n] < high[n]]:
        middles = [(low[n] + high[n]) // 2 for n in opened]
        for n, middle, other in zip(
            opened, middles, places.of(kept[middles].tolist()), strict=True
        ):
            if other < placed[n]:
                low[n] = middle + 1
            else:
                high[n] = middle
    return low


class _Places:
    """Reads what rows are compared by, each once."""

    def __init__(self, session: Session, sort: str, column: Any) -> None:
        self._session = session
        self._wanted = _rows(sort, _ROW, column)
        self._known: dict[int, _Place] = {}

    def of(self, keys: Collection[int]) -> list[_Place]:
        """Return the places of the rows with these keys."""
        self._read({key // SCOPES for key in keys if key not in self._known})
        return [self._known[key] for key in keys]

    def _read(self, agreements: Collection[int]) -> None:
        if not agreements:
            return
        of_these = self._wanted.where(_S.agreement_id.in_(agreements))
        for key, value in self._session.execute(of_these):
            self._known[key] = (value is not None, 0 if value is None else value, key)
