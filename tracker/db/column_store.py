"""The list's columns as small numbers in memory, so that counting and sorting need no SQL.

A snapshot says of each derived row which agreement it is of, whether it is listed, and which
values it has, as codes in numpy arrays. It never changes; after a write the next one is made from
it with the rows of the changed agreements read again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.summaries import period_day
from tracker.domain.vocabulary import Stage

Numbers: TypeAlias = NDArray[np.int64]
Codes: TypeAlias = NDArray[np.int32]
Mask: TypeAlias = NDArray[np.bool_]
Rows: TypeAlias = Select[*tuple[Any, ...]]
KINDS = ("party", "area", "area_group", "tag")
SCOPES = 4
"""A row is known by `agreement * SCOPES + scope`."""
MANY = 2_000
"""Changed agreements above which everything is read again."""
_PART = 4_000
_S, _A = m.SummaryRecord, m.AgreementRecord


class Dictionary:
    """Hands out a code for each value; codes are never taken back."""

    def __init__(self) -> None:
        self._codes: defaultdict[Any, int] = defaultdict()
        self._codes.default_factory = self._codes.__len__

    def encode(self, values: Collection[Any]) -> Codes:
        """Return the codes of values, new ones included."""
        return np.fromiter(map(self._codes.__getitem__, values), np.int32, len(values))

    def find(self, values: Iterable[Any]) -> list[int]:
        """Return the codes of those values that are known."""
        return [code for value in values if (code := self._codes.get(value)) is not None]

    def values(self) -> list[Any]:
        """Return the values by code."""
        return list(self._codes)


@dataclass(frozen=True, slots=True)
class Several:
    """Values of which a row has any number: the row in the snapshot and the code, by pairs."""

    codes: Codes
    rows: Codes


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All derived rows at one moment, ordered by key."""

    moment: int
    """The last action it knows of."""
    day: date
    """For which the status is given."""
    keys: Numbers
    uuids: NDArray[np.object_]
    """Objects, so that lists of them share the strings."""
    reviewed: Mask
    trashed: Mask
    types: Codes
    statuses: Codes
    years: Codes
    several: dict[str, Several]
    texts: Several
    """Keys of source texts, in place of codes, and the rows that rest on them."""
    dictionaries: dict[str, Dictionary]
    renewed: frozenset[int] | None = None
    """Agreements by whose rows it differs from the one before; None where all may."""

    @property
    def scopes(self) -> Numbers:
        """The scope of each row."""
        return self.keys % SCOPES

    def rows_of(self, agreements: Iterable[int]) -> Mask:
        """Return which rows are of these agreements."""
        return self._marked(np.isin(self.keys // SCOPES, _numbers(agreements)))

    def rows_on(self, texts: Iterable[int]) -> Mask:
        """Return which rows rest on these source texts."""
        mask = np.zeros(len(self.keys), np.bool_)
        mask[self.texts.rows[np.isin(self.texts.codes, _numbers(texts))]] = True
        return mask

    def rows_with(self, kind: str, values: Iterable[str]) -> Mask:
        """Return which rows have any of these values."""
        codes = self.dictionaries[kind].find(values)
        if kind in self.several:
            pairs = self.several[kind]
            mask = np.zeros(len(self.keys), np.bool_)
            mask[pairs.rows[np.isin(pairs.codes, codes)]] = True
            return mask
        return self._marked(np.isin(self.types if kind == "type" else self.statuses, codes))

    def spread(self, kind: str, mask: Mask) -> list[tuple[Any, int]]:
        """Return how the rows of a mask spread over the values of a kind; empty ones left out."""
        if kind in self.several:
            pairs = self.several[kind]
            codes = pairs.codes[mask[pairs.rows]]
        else:
            columns = {"type": self.types, "status": self.statuses, "year": self.years}
            codes = columns[kind][mask]
        times = np.bincount(codes)
        values = self.dictionaries[kind].values()
        found = [(values[code], int(times[code])) for code in np.nonzero(times)[0]]
        return [(value, count) for value, count in found if value]

    @staticmethod
    def _marked(mask: Any) -> Mask:
        return np.asarray(mask, np.bool_)


def _numbers(keys: Iterable[int]) -> Numbers:
    return keys if isinstance(keys, np.ndarray) else np.fromiter(keys, np.int64)


def moment_of(session: Session) -> int:
    """Return the last action of the library: every write has one, so nothing newer is unknown."""
    return session.scalar(select(func.coalesce(func.max(m.ActionRecord.id), 0))) or 0


def read_snapshot(session: Session, day: date) -> Snapshot:
    """Read everything."""
    names = (*KINDS, "type", "status", "year")
    dictionaries = {name: Dictionary() for name in names}
    return _read(session, day, dictionaries, None)


def next_snapshot(session: Session, old: Snapshot, day: date) -> Snapshot:
    """Return what is true now; only agreements that were changed since are read again."""
    moment = moment_of(session)
    if day != old.day:
        return read_snapshot(session, day)
    if moment == old.moment:
        return old
    changed = _changed_since(session, old.moment)
    if len(changed) > MANY:
        return read_snapshot(session, day)
    if not changed:
        return replace(old, moment=moment, renewed=frozenset())
    return _merged(old, _read(session, day, old.dictionaries, sorted(changed)), changed)


def _changed_since(session: Session, moment: int) -> set[int]:
    """Return the agreements whose derived rows may differ: changed ones, or those on a source."""
    change = m.ChangeRecord
    later = change.action_id > moment
    changed = set(
        session.scalars(select(change.agreement_id).where(later).distinct().limit(MANY + 2))
    ) - {None}
    sources = select(change.row_id).where(later, change.entity == "source")
    link = m.AgreementSourceRecord
    on = session.scalars(select(link.agreement_id).where(link.source_id.in_(sources)))
    return {int(key) for key in (*changed, *on) if key is not None}


def _read(
    session: Session,
    day: date,
    dictionaries: dict[str, Dictionary],
    agreements: Sequence[int] | None,
) -> Snapshot:
    moment = moment_of(session)
    year = func.substr(
        func.iif(_S.signed_earliest != "", _S.signed_earliest, _S.signed_latest), 1, 4
    )
    rows = _of(
        select(
            _S.agreement_id * SCOPES + _S.scope,
            _A.uuid,
            _A.stage == Stage.REVIEWED,
            _A.trashed_at.is_not(None),
            _S.instrument_type,
            year,
        ).join(_A, _A.id == _S.agreement_id),
        _S.agreement_id,
        agreements,
    ).order_by(_S.agreement_id, _S.scope)
    parts = [_part(columns, dictionaries) for columns in _columns(session, rows)]
    keys, uuids, reviewed, trashed, types, years = map(_whole, zip(*parts, strict=True))
    return Snapshot(
        moment=moment,
        day=day,
        keys=keys,
        uuids=uuids,
        reviewed=reviewed,
        trashed=trashed,
        types=types,
        years=years,
        statuses=_statuses(session, day, dictionaries["status"], agreements),
        several={
            kind: _several(session, kind, dictionaries[kind], agreements, keys) for kind in KINDS
        },
        texts=_texts(session, agreements, keys),
        dictionaries=dictionaries,
    )


def _part(columns: Sequence[Any], dictionaries: dict[str, Dictionary]) -> tuple[Any, ...]:
    keys, uuids, reviewed, trashed, types, years = columns
    return (
        np.array(keys, np.int64),
        np.array(uuids, np.object_),
        np.array(reviewed, np.bool_),
        np.array(trashed, np.bool_),
        dictionaries["type"].encode(types),
        dictionaries["year"].encode(years),
    )


def _of(wanted: Rows, column: Any, agreements: Sequence[int] | None) -> Rows:
    return wanted if agreements is None else wanted.where(column.in_(agreements))


def _columns(session: Session, wanted: Rows) -> Iterator[list[Sequence[Any]]]:
    """Yield columns of some thousand rows at a time, so that no other thread waits for long.

    The first are empty, so that there are some.
    """
    yield [()] * len(wanted.selected_columns)
    for rows in session.execute(wanted).partitions(_PART):
        yield list(zip(*rows, strict=True))


def _whole(parts: Sequence[Any]) -> Any:
    return np.concatenate(parts)


def _statuses(
    session: Session, day: date, dictionary: Dictionary, agreements: Sequence[int] | None
) -> Codes:
    period, on = m.StatusPeriodRecord, period_day(day)
    wanted = select(period.status).where(period.start <= on, period.end > on)
    wanted = _of(wanted, period.agreement_id, agreements)
    ordered = wanted.order_by(period.agreement_id, period.scope)
    codes: Codes = _whole([dictionary.encode(found) for (found,) in _columns(session, ordered)])
    return codes


def _several(
    session: Session,
    kind: str,
    dictionary: Dictionary,
    agreements: Sequence[int] | None,
    rows: Numbers,
) -> Several:
    facet = m.FacetValueRecord
    wanted = select(facet.agreement_id * SCOPES + facet.scope, facet.value).where(
        facet.kind == kind
    )
    parts = [
        (np.array(keys, np.int64), dictionary.encode(values))
        for keys, values in _columns(session, _of(wanted, facet.agreement_id, agreements))
    ]
    pairs, codes = map(_whole, zip(*parts, strict=True))
    return _joined(pairs, codes, rows)


def _texts(session: Session, agreements: Sequence[int] | None, rows: Numbers) -> Several:
    link, text = m.AgreementSourceRecord, m.SourceTextRecord
    wanted = select(link.agreement_id, text.id).join(text, text.source_id == link.source_id)
    parts = [
        (np.array(owners, np.int64) * SCOPES, np.array(texts, np.int32))
        for owners, texts in _columns(session, _of(wanted, link.agreement_id, agreements))
    ]
    owners, texts = map(_whole, zip(*parts, strict=True))
    keys = np.concatenate([owners + scope for scope in range(SCOPES - 1)])
    known = np.isin(keys, rows)
    return _joined(keys[known], np.tile(texts, SCOPES - 1)[known], rows)


def _joined(keys: Numbers, codes: Codes, rows: Numbers) -> Several:
    return Several(codes, np.searchsorted(rows, keys).astype(np.int32))


def _merged(old: Snapshot, new: Snapshot, changed: set[int]) -> Snapshot:
    """Put newly read rows in the place of those of the changed agreements."""
    gone = np.fromiter(changed, np.int64)
    kept = ~np.isin(old.keys // SCOPES, gone)
    keys = np.concatenate([old.keys[kept], new.keys])
    order = np.argsort(keys, kind="stable")
    keys = keys[order]

    def joined(before: Any, after: Any) -> Any:
        return np.concatenate([before[kept], after])[order]

    def pairs(before: Several, after: Several) -> Several:
        stays = kept[before.rows]
        pair_keys = np.concatenate([old.keys[before.rows[stays]], new.keys[after.rows]])
        codes = np.concatenate([before.codes[stays], after.codes])
        return _joined(pair_keys, codes, keys)

    return Snapshot(
        moment=new.moment,
        day=new.day,
        keys=keys,
        uuids=joined(old.uuids, new.uuids),
        reviewed=joined(old.reviewed, new.reviewed),
        trashed=joined(old.trashed, new.trashed),
        types=joined(old.types, new.types),
        statuses=joined(old.statuses, new.statuses),
        years=joined(old.years, new.years),
        several={kind: pairs(old.several[kind], new.several[kind]) for kind in KINDS},
        texts=pairs(old.texts, new.texts),
        dictionaries=old.dictionaries,
        renewed=frozenset(changed),
    )
