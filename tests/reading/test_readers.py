"""Every kind of document that is not plain text has its reader."""

from __future__ import annotations

from tracker.reading.formats import Kind
from tracker.reading.readers import READERS


def test_every_kind_has_a_reader() -> None:
    assert set(READERS) == set(Kind) - {Kind.TEXT}
    assert all(map(callable, READERS.values()))
