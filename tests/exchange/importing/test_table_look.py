from __future__ import annotations

from pathlib import Path

from tracker.exchange.importing.table_look import Origin, TableKind, TableLook, UnknownWords
from tracker.exchange.importing.tables import ReadingHints


def test_a_look_at_what_needs_no_mapping_is_almost_empty():
    look = TableLook(path=Path("a.json"), kind=TableKind.OWN, hints=ReadingHints())

    assert (look.mapping, look.columns, look.total) == (None, (), 0)
    assert look.origin is Origin.TOLD


def test_words_may_have_no_suggestions():
    assert UnknownWords(kind="status", words="live", times=3).suggestions == ()
