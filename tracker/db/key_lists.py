"""Many keys at once: as one text with commas, which comes many times as fast as a row for each.

SQLite makes the text without Python, so that other threads run meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

Numbers: TypeAlias = NDArray[np.int64]


def keys_of(session: Session, wanted: Select[Any]) -> Numbers:
    """Return the whole numbers of a statement with one column, in its order."""
    return _numbers(_joined(session, wanted))


def words_of(session: Session, wanted: Select[Any]) -> list[str]:
    """Return the words of a statement with one column, in its order; none may have a comma."""
    text = _joined(session, wanted)
    return text.split(",") if text else []


def grouped_keys(
    session: Session, wanted: Select[*tuple[Any, ...]]
) -> Iterator[tuple[Any, Numbers]]:
    """Yield the values of a statement with two columns, each with the whole numbers beside it."""
    value, key = wanted.subquery().c
    grouped = select(value, func.group_concat(key)).group_by(value)
    for found, text in session.execute(grouped):
        yield found, _numbers(text)


def _joined(session: Session, wanted: Select[Any]) -> str:
    (column,) = wanted.subquery().c
    return session.scalar(select(func.group_concat(column))) or ""


def _numbers(text: str) -> Numbers:
    return np.fromstring(text, np.int64, sep=",")
