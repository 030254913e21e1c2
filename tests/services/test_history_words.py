from __future__ import annotations

from tests import factories as make
from tests.libraries import store
from tracker.db.history import RowChange
from tracker.domain.action import FieldChange
from tracker.services.history_words import ChangeReader


def read(app, change: RowChange) -> list[FieldChange]:
    with app._opened.sessions.reading() as session:
        return list(ChangeReader(session).fields(change))


def test_values_are_words_and_nothing_that_only_the_file_needs_is_shown(app):
    change = RowChange(
        "party",
        7,
        1,
        {"uuid": "p", "id": 7, "position": 0, "level": "state", "date_earliest": "2019-01-01"},
        {"uuid": "p", "id": 7, "position": 1, "level": "ministry", "binding": None},
    )

    assert read(app, change) == [
        FieldChange(entity="party", item="p", field="level", before="state", after="ministry")
    ]


def test_truth_values_and_numbers_are_shown_as_such(app):
    change = RowChange("event", 1, 1, None, {"acting": True, "depth": 2})

    assert [(c.field, c.after) for c in read(app, change)] == [("acting", "true"), ("depth", "2")]


def test_keys_are_shown_as_the_names_of_their_rows(app):
    store(app)
    after = {"person_id": 2, "party_id": 1, "source_id": 1, "passage_id": 1, "other_id": 1}

    shown = {c.field: c.after for c in read(app, RowChange("x", 1, 1, None, after))}

    assert shown["person"] == "Andrés Peña"
    assert shown["party"] == "USA"
    assert shown["source"] == "The Daily Ledger"
    assert shown["passage"] in make.TEXT
    assert len(shown["other"]) == 36


def test_a_key_that_nobody_ever_knew_has_no_name(app):
    assert read(app, RowChange("x", 1, 1, None, {"source_id": 99})) == []
