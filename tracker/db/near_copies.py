"""Finds copies of a text among all stored ones, by MinHash in bands, without reading them all.

A signature has 32 values, each the least hash of the text's shingles under another permutation;
two values make a band. Texts that share a band are read and compared by their shingles.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, select, tuple_
from sqlalchemy.orm import Session

from tracker.db import models as m
from tracker.db.bulk import insert_rows
from tracker.domain.resemblance import COPY, NearCopy, share, shingles

if TYPE_CHECKING:
    from numpy import uint64
    from numpy.typing import NDArray

_PRIME = 4_294_967_311
"""The first prime above the 32 bits of a shingle's hash."""
_VALUES, _BANDS = 32, 16
_COMPARED = 12
"""Candidates that are read: those that share the most bands."""


def bands(text: str) -> list[int]:
    """Return a number for each band of the text's signature; none for a text without words."""
    import numpy as np  # noqa: PLC0415 - a window opens sooner without it

    hashes = shingles(text)
    if not hashes:
        return []
    column = np.fromiter(hashes, dtype=np.uint64, count=len(hashes))
    factors, offsets = _permutations()
    least = ((factors * column + offsets) % np.uint64(_PRIME)).min(axis=1)
    pairs = least.reshape(_BANDS, _VALUES // _BANDS)
    mixed = pairs[:, 0] * np.uint64(1_000_003) + pairs[:, 1]
    return [int(number) for number in mixed.astype(np.int64)]


@cache
def _permutations() -> tuple[NDArray[uint64], NDArray[uint64]]:
    """Return the factors and offsets that are the same in every library."""
    import numpy as np  # noqa: PLC0415

    chance = np.random.default_rng(20190527)
    factors = chance.integers(1, 2**31, (_VALUES, 1), dtype=np.uint64)
    return factors, chance.integers(0, 2**31, (_VALUES, 1), dtype=np.uint64)


def refresh(session: Session, bodies: Mapping[int, str], gone: Sequence[int]) -> None:
    """Keep the bands of texts, by key, in place of what was kept for these keys."""
    table = m.TextBandRecord
    session.execute(delete(table).where(table.text_id.in_(gone)))
    rows: list[dict[str, Any]] = [
        {"band": band, "hash": number, "text_id": key}
        for key, body in bodies.items()
        for band, number in enumerate(bands(body))
    ]
    insert_rows(session.connection(), table.__table__, rows)


def copies_of(session: Session, text: str, *, but: str = "") -> list[NearCopy]:
    """Return the stored sources whose text is nearly this one, the nearest first.

    `but` is the uuid of a source that does not count: its own.
    """
    own = shingles(text)
    found: dict[str, NearCopy] = {}
    for key in _candidates(session, text):
        uuid, name, body = _source(session, key)
        part = share(own, shingles(body))
        if uuid != but and part >= COPY and part > found.get(uuid, _NONE).share:
            found[uuid] = NearCopy(uuid, name, part)
    return sorted(found.values(), key=lambda copy: (-copy.share, copy.source))


_NONE = NearCopy("", "", 0.0)


def _candidates(session: Session, text: str) -> Sequence[int]:
    table = m.TextBandRecord
    numbers = list(enumerate(bands(text)))
    if not numbers:
        return ()
    return session.scalars(
        select(table.text_id)
        .where(tuple_(table.band, table.hash).in_(numbers))
        .group_by(table.text_id)
        .order_by(func.count().desc(), table.text_id)
        .limit(_COMPARED)
    ).all()


def _source(session: Session, key: int) -> tuple[str, str, str]:
    source, text = m.SourceRecord, m.SourceTextRecord
    row = session.execute(
        select(source.uuid, source.publisher, source.title, source.filename, m.ContentRecord.text)
        .join(text, text.source_id == source.id)
        .join(m.ContentRecord, m.ContentRecord.sha256 == text.content_sha256)
        .where(text.id == key)
    ).one()
    return row[0], row[1] or row[2] or row[3], row[4]
