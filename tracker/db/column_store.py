"""The list's columns as small numbers in memory, so that counting and sorting need no SQL.

A snapshot says of each derived row which agreement it is of, whether it is listed, and which
values it has, as codes in numpy arrays. It never changes; after a write the next one is made from
it with the rows of the changed agreements read again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.figure_counts import MAIN_GROUP
from tracker.db.key_lists import Numbers, grouped_keys, keys_of, words_of
from tracker.db.summaries import period_day
from tracker.domain.vocabulary import Stage

Codes: TypeAlias = NDArray[np.int32]
Mask: TypeAlias = NDArray[np.bool_]
Rows: TypeAlias = Select[*tuple[Any, ...]]
KINDS = ("party", "area", "area_group", "tag")
SCOPES = 4
"""A row is known by `agreement * SCOPES + scope`."""
MANY = 2_000
"""Changed agreements above which everything is read again."""
_S, _A = m.SummaryRecord, m.AgreementRecord
_ROW = _S.agreement_id * SCOPES + _S.scope
_YEAR = func.substr(func.iif(_S.signed_earliest != "", _S.signed_earliest, _S.signed_latest), 1, 4)
_REVIEWED = 2
"""What says in the mark of an agreement that it was reviewed; 1 says that it is in the trash."""
_NONE = np.zeros(0, np.int64)


class Dictionary:
    """Hands out a code for each value; codes are never taken back."""

    def __init__(self) -> None:
        self._codes: defaultdict[Any, int] = defaultdict()
        self._codes.default_factory = self._codes.__len__

    def code(self, value: Any) -> int:
        """Return the code of a value, which may be new."""
        return self._codes[value]

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
    mains: Codes
    """Groups of the main areas."""
    several: dict[str, Several]
    texts: Several
    """Keys of source texts, in place of codes, and the rows that rest on them."""
    dictionaries: dict[str, Dictionary]
    renewed: frozenset[int] | None = None
    """Agreements by whose rows it differs from the one before, but for the status on another day;
    None where all may.
    """

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
    names = (*KINDS, "type", "status", "year", "main")
    dictionaries = {name: Dictionary() for name in names}
    return _read(session, day, dictionaries, None)


def next_snapshot(session: Session, old: Snapshot, day: date) -> Snapshot:
    """Return what is true now; only agreements that were changed since are read again."""
    moment = moment_of(session)
    if moment == old.moment:
        return old if day == old.day else _on_another_day(session, old, day)
    if day != old.day:
        return read_snapshot(session, day)
    changed = _changed_since(session, old.moment)
    if len(changed) > MANY:
        return read_snapshot(session, day)
    if not changed:
        return replace(old, moment=moment, renewed=frozenset())
    return _merged(old, _read(session, day, old.dictionaries, sorted(changed)), changed)


def _on_another_day(session: Session, old: Snapshot, day: date) -> Snapshot:
    statuses = _statuses(session, day, old.dictionaries["status"], None, old.keys)
    return replace(old, day=day, statuses=statuses, renewed=frozenset())


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
    ordered = _of(select(_ROW), _S.agreement_id, agreements).order_by(_S.agreement_id, _S.scope)
    keys = keys_of(session, ordered)
    uuids, marks = _agreements(session, agreements, keys // SCOPES)
    types = _of(select(_S.instrument_type, _ROW), _S.agreement_id, agreements)
    years = _of(select(_YEAR, _ROW), _S.agreement_id, agreements)
    mains = _of(select(MAIN_GROUP, _ROW), _S.agreement_id, agreements)
    return Snapshot(
        moment=moment,
        day=day,
        keys=keys,
        uuids=uuids,
        reviewed=marks >= _REVIEWED,
        trashed=marks % _REVIEWED > 0,
        types=_coded(session, types, dictionaries["type"], keys),
        statuses=_statuses(session, day, dictionaries["status"], agreements, keys),
        years=_coded(session, years, dictionaries["year"], keys),
        mains=_coded(session, mains, dictionaries["main"], keys),
        several={
            kind: _several(session, kind, dictionaries[kind], agreements, keys) for kind in KINDS
        },
        texts=_texts(session, agreements, keys),
        dictionaries=dictionaries,
    )


def _of(wanted: Rows, column: Any, agreements: Sequence[int] | None) -> Rows:
    return wanted if agreements is None else wanted.where(column.in_(agreements))


def _agreements(
    session: Session, agreements: Sequence[int] | None, owners: Numbers
) -> tuple[NDArray[np.object_], Numbers]:
    """Return for each row the id of its agreement and what marks it, in one number."""
    reviewed = func.iif(_A.stage == Stage.REVIEWED, _REVIEWED, 0)
    mark = _A.id * (2 * _REVIEWED) + reviewed + func.iif(_A.trashed_at.is_not(None), 1, 0)
    marks = keys_of(session, _of(select(mark), _A.id, agreements).order_by(_A.id))
    names = words_of(session, _of(select(_A.uuid), _A.id, agreements).order_by(_A.id))
    places = np.searchsorted(marks // (2 * _REVIEWED), owners)
    return np.array(names, np.object_)[places], marks[places] % (2 * _REVIEWED)


def _coded(session: Session, wanted: Rows, dictionary: Dictionary, rows: Numbers) -> Codes:
    """Return the code of the one value that each row has."""
    codes = np.zeros(len(rows), np.int32)
    for value, keys in grouped_keys(session, wanted):
        codes[np.searchsorted(rows, keys)] = dictionary.code(value)
    return codes


def _statuses(
    session: Session,
    day: date,
    dictionary: Dictionary,
    agreements: Sequence[int] | None,
    rows: Numbers,
) -> Codes:
    period, on = m.StatusPeriodRecord, period_day(day)
    wanted = select(period.status, period.agreement_id * SCOPES + period.scope)
    wanted = _of(wanted, period.agreement_id, agreements)
    return _coded(session, wanted.where(period.start <= on, period.end > on), dictionary, rows)


def _several(
    session: Session,
    kind: str,
    dictionary: Dictionary,
    agreements: Sequence[int] | None,
    rows: Numbers,
) -> Several:
    facet = m.FacetValueRecord
    wanted = select(facet.value, facet.agreement_id * SCOPES + facet.scope)
    wanted = _of(wanted.where(facet.kind == kind), facet.agreement_id, agreements)
    keys, codes = [_NONE], [_NONE.astype(np.int32)]
    for value, found in grouped_keys(session, wanted):
        keys.append(found)
        codes.append(np.full(len(found), dictionary.code(value), np.int32))
    return _joined(np.concatenate(keys), np.concatenate(codes), rows)


def _texts(session: Session, agreements: Sequence[int] | None, rows: Numbers) -> Several:
    link, text = m.AgreementSourceRecord, m.SourceTextRecord
    pairs = select(link.agreement_id, text.id).join(text, text.source_id == link.source_id)
    pairs = _of(pairs, link.agreement_id, agreements).order_by(link.id, text.id)
    owners = keys_of(session, pairs.with_only_columns(link.agreement_id)) * SCOPES
    texts = keys_of(session, pairs.with_only_columns(text.id)).astype(np.int32)
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
        mains=joined(old.mains, new.mains),
        several={kind: pairs(old.several[kind], new.several[kind]) for kind in KINDS},
        texts=pairs(old.texts, new.texts),
        dictionaries=old.dictionaries,
        renewed=frozenset(changed),
    )
