"""Answers a query from the columns in memory: what matches, how it spreads, in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from threading import Lock

import numpy as np
from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.column_store import SCOPES, Codes, Mask, Snapshot, next_snapshot, read_snapshot
from tracker.db.full_text import column_hits, record_hits, text_hits
from tracker.db.key_lists import keys_of
from tracker.db.row_orders import RowOrder, mended_order, read_order
from tracker.db.search import (
    WORDS,
    Lens,
    asked_values,
    beyond,
    coded,
    each_named,
    placed_refusal,
    shows_trash,
    value_test,
)
from tracker.domain.facets import Counts, Facets
from tracker.domain.query_fields import QueryField
from tracker.domain.query_tree import Item, Query, Term, Value

_S, _A = m.SummaryRecord, m.AgreementRecord
_STEP = 20_000
"""Ids that are made into a list at once: about a millisecond."""
_KEPT = 40
"""Answers to single terms that are remembered: the next keystroke changes but one of them."""


@dataclass
class Known:
    """A snapshot, and what was found out about it."""

    snapshot: Snapshot
    masks: dict[tuple[str, tuple[int, int]], Mask] = field(default_factory=dict)
    orders: dict[str, RowOrder] = field(default_factory=dict)

    def after(self, snapshot: Snapshot) -> Known:
        """Return what is still known of the next snapshot."""
        changed = snapshot.renewed
        orders = list(self.orders.items())
        known = ((name, order.after(changed)) for name, order in orders if name != "status")
        kept = {name: order for name, order in known if order}
        same = changed == frozenset() and snapshot.day == self.snapshot.day
        masks = dict(self.masks) if same else {}
        return Known(snapshot, masks, kept)


class ColumnSearch:
    """Keeps the newest snapshot; safe to ask from several threads."""

    def __init__(self) -> None:
        self._known: Known | None = None
        self._lock = Lock()

    def prepare(self, session: Session, day: date) -> None:
        """Read the columns, so that answers no longer need SQL."""
        snapshot = read_snapshot(session, day)
        with self._lock:
            self._known = Known(snapshot)

    def at(self, session: Session, lens: Lens) -> Answers | None:
        """Return answers that are true in this session; None before the columns were read."""
        with self._lock:
            if self._known is None:
                return None
            snapshot = next_snapshot(session, self._known.snapshot, lens.as_of)
            if snapshot is not self._known.snapshot:
                self._known = self._known.after(snapshot)
            return Answers(session, self._known, lens)


class Answers:
    """What one session finds through one lens."""

    def __init__(self, session: Session, known: Known, lens: Lens) -> None:
        self._session = session
        self._known = known
        self._snapshot = known.snapshot
        self._lens = lens

    @property
    def snapshot(self) -> Snapshot:
        """The columns that the answers come from."""
        return self._snapshot

    def prepare_order(self, sort: str) -> None:
        """Read an order before it is asked for."""
        self._order(sort)

    def count(self, query: Query) -> int:
        """Return how many agreements match."""
        return int(self.matching(query).sum())

    def uuids(self, query: Query, sort: str, *, descending: bool) -> list[str]:
        """Return the ids of what matches, in order. Raises `ValueRefused` for another order."""
        order = self._order(sort)
        rows = order.rows
        mask = self.matching(query)
        if descending:
            dated = len(rows) - order.undated
            rows = np.concatenate([rows[:dated][::-1], rows[dated:][::-1]])
        return self._uuids_of(rows[mask[rows]])

    def _uuids_of(self, rows: Codes) -> list[str]:
        """Return ids in small steps, between which other threads of Python get their turn."""
        found: list[str] = []
        for start in range(0, len(rows), _STEP):
            found.extend(self._snapshot.uuids[rows[start : start + _STEP]].tolist())
        return found

    def facets(self, query: Query) -> Facets:
        """Return how what matches spreads; of a facet, under all terms but its own."""
        every = self.matching(query)
        return Facets(
            parties=self._spread("party", query, QueryField.PARTY, every),
            areas=self._spread("area", query, QueryField.AREA, every),
            types=self._spread("type", query, QueryField.TYPE, every),
            statuses=self._spread("status", query, QueryField.STATUS, every),
            years=tuple(sorted(self._snapshot.spread("year", every))),
            named=tuple((own, text, self.count(each)) for own, text, each in each_named(query)),
        )

    def _spread(self, kind: str, query: Query, own: QueryField, every: Mask) -> Counts:
        wider = beyond(query, own)
        mask = every if wider == query else self.matching(wider)
        counts = self._snapshot.spread(kind, mask)
        return tuple(sorted(counts, key=lambda found: (-found[1], found[0])))

    def matching(self, query: Query) -> Mask:
        """Return which rows match. Raises `QueryRefused`."""
        mask = self._listable(trash=shows_trash(query)).copy()
        for item in query.conditions:
            mask &= self._item(item)
        return mask

    def _listable(self, *, trash: bool) -> Mask:
        """Return which rows a list may show at all."""
        snapshot, drafts = self._snapshot, self._lens.drafts

        def find() -> Mask:
            mask = np.isin(snapshot.scopes, self._lens.scopes)
            mask = mask if trash else mask & ~snapshot.trashed
            return mask if drafts else mask & snapshot.reviewed

        return self._kept(f"{trash=} {drafts=}", find)

    def _item(self, item: Item) -> Mask:
        def find() -> Mask:
            mask = self._term(item) if isinstance(item, Term) else self._group(item.alternatives)
            return ~mask if item.negated and self._asks(item) else mask

        return self._kept(str(item), find)

    def _kept(self, name: str, find: Callable[[], Mask]) -> Mask:
        """Return what was found by this name, or find and remember it. Not to be changed."""
        masks, key = self._known.masks, (name, self._lens.scopes)
        known = masks.get(key)
        if known is None:
            known = find()
            while len(masks) >= _KEPT:
                masks.pop(next(iter(masks)), None)
            masks[key] = known
        return known

    def _asks(self, item: Item) -> bool:
        terms = ((item,),) if isinstance(item, Term) else item.alternatives
        return any(asked_values(term) for each in terms for term in each)

    def _group(self, alternatives: Iterable[tuple[Term, ...]]) -> Mask:
        kept = [terms for terms in alternatives if any(map(asked_values, terms))]
        mask = np.full(len(self._snapshot.keys), not kept)
        for terms in kept:
            both = np.full(len(mask), fill_value=True)
            for term in terms:
                both &= self._item(term)
            mask |= both
        return mask

    def _term(self, term: Term) -> Mask:
        values = asked_values(term)
        mask = np.full(len(self._snapshot.keys), not values)
        with placed_refusal(term):
            for value in values:
                mask |= self._value(term.field, value)
        return mask

    def _value(self, name: QueryField | None, value: Value) -> Mask:
        codes = coded(name, value, self._lens)
        if codes:
            return self._snapshot.rows_with(*codes)
        if name is None:
            found = self._snapshot.rows_of(keys_of(self._session, record_hits(value)))
            if found.all():
                return found
            return found | self._snapshot.rows_on(keys_of(self._session, text_hits(value)))
        if name in WORDS:
            hits = column_hits(WORDS[name], value)
            return self._snapshot.rows_of(keys_of(self._session, hits))
        wanted = (
            select(_S.agreement_id * SCOPES + _S.scope)
            .join(_A, _A.id == _S.agreement_id)
            .where(_S.scope.in_(self._lens.scopes), value_test(name, value, self._lens))
        )
        return np.isin(self._snapshot.keys, keys_of(self._session, wanted))

    def _order(self, sort: str) -> RowOrder:
        orders = self._known.orders
        order = orders.get(sort)
        if order is None and sort == "status":
            order = self._status_order()
        elif order is None:
            order = read_order(self._session, sort, self._lens, self._snapshot)
        elif order.changed:
            order = mended_order(self._session, order, sort, self._lens, self._snapshot)
        orders[sort] = order
        return order

    def _status_order(self) -> RowOrder:
        snapshot = self._snapshot
        values = snapshot.dictionaries["status"].values()
        ranks = np.argsort(np.argsort(np.array(values, dtype=str)))
        statuses = ranks[snapshot.statuses] if values else snapshot.statuses
        rows = np.lexsort((snapshot.keys, statuses)).astype(np.int32)
        return RowOrder(rows, snapshot.keys)
