"""After a change of the registry only what it can touch is computed again, and edits go on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tests.libraries import ADD, store
from tracker.db import derive, renewal
from tracker.db.derivation_mark import read_mark, read_parts, write_mark
from tracker.domain.derivation import RULES, TEXTS, Aim
from tracker.domain.progress import Cancelled
from tracker.domain.query import parse
from tracker.services.reference import reference_aim


@pytest.fixture
def renewed(monkeypatch) -> list[int]:
    """Note the key of each agreement whose rows are computed again."""
    keys: list[int] = []
    derived_rows = derive.derived_rows

    def noted(session, batch, reference, worded=None):
        keys.extend(batch)
        return derived_rows(session, batch, reference, worded)

    monkeypatch.setattr(derive, "derived_rows", noted)
    return keys


@pytest.fixture
def replaced(monkeypatch) -> list[int]:
    """Note the key of each agreement whose rows or words are written again."""
    keys: list[int] = []
    replace_differing, replace_words = renewal.replace_differing, derive.replace_words

    def rows_noted(session, found):
        keys.extend(key for agreements, _ in found.values() for key in agreements)
        replace_differing(session, found)

    def words_noted(session, words):
        keys.extend(row["key"] for row in words)
        replace_words(session, words)

    monkeypatch.setattr(renewal, "replace_differing", rows_noted)
    monkeypatch.setattr(derive, "replace_words", words_noted)
    return keys


@pytest.fixture
def three(app):
    """Store agreements of three pairs of parties, the last with another area than the others."""
    for codes, area in (
        (("USA", "GTM"), "TRF.HUM"),
        (("MEX", "CAN"), "TRF.HUM"),
        (("USA", "MEX"), "MIG.BOR"),
    ):
        parties = tuple(map(make.party, codes))
        store(app, make.bare_agreement(parties=parties, areas=(make.area(area),)))
    return app


def computed_with(app, **changed: str) -> None:
    """Say that rows were computed with other parts than those of the program."""
    parts = dict(reference_aim().parts) | {
        name.replace("_", ":"): v for name, v in changed.items()
    }
    with app._sessions.writing() as session:
        write_mark(session, "another", parts)


def renew(app, progress=lambda *_: None) -> bool:
    return renewal.renew(app._sessions, app.reference, reference_aim(), progress)


def test_only_records_of_a_changed_place_are_computed_again(three, renewed):
    computed_with(three, place_MEX="old")

    assert renew(three)
    assert renewed == [2, 3]
    assert not renew(three)


def test_only_records_of_a_changed_area_are_computed_again(three, renewed):
    parts = dict(reference_aim().parts) | {"area:MIG.BOR": "old"}
    with three._sessions.writing() as session:
        write_mark(session, "another", parts)

    assert renew(three)
    assert renewed == [3]


def test_a_change_that_no_row_depends_on_costs_nothing(three, renewed):
    computed_with(three)

    assert not renew(three)
    assert renewed == []
    with three._sessions.reading() as session:
        assert read_mark(session) == reference_aim().mark


def test_a_library_whose_parts_nobody_noted_gets_them_without_work(three, renewed):
    with three._sessions.writing() as session:
        write_mark(session, reference_aim().mark)

    assert not renew(three)
    assert renewed == []
    with three._sessions.reading() as session:
        assert read_parts(session) == reference_aim().parts


def test_other_rules_touch_every_record_and_other_rules_for_texts_every_text(three, renewed):
    store(three, make.agreement(uuid=make.uuid()))
    computed_with(three, rules="0", texts="0")
    renewed.clear()
    with three._sessions.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM text_fts")

    assert renew(three)
    assert renewed == [1, 2, 3, 4]
    assert three.agreements.count(parse('"human trafficking"'), as_of=make.TODAY) >= 1


def test_what_was_stopped_goes_on_where_it_was(three, renewed, monkeypatch):
    monkeypatch.setattr(renewal, "_BATCH", 1)
    computed_with(three, rules="0")

    def stopping(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        renew(three, stopping)
    steps: list[tuple[int, int]] = []
    assert renew(three, lambda *step: steps.append(step))

    assert renewed == [1, 2, 3]
    assert steps == [(2, 3), (3, 3)]


def test_other_rules_write_only_what_comes_out_otherwise(three, renewed, replaced):
    computed_with(three, rules="0")
    with three._sessions.writing() as session:
        session.connection().exec_driver_sql(
            "UPDATE summary SET title_sort = 'stale' WHERE agreement_id = 2"
        )

    assert renew(three)

    assert (renewed, replaced) == ([1, 2, 3], [2])
    assert "The list shows other values" not in " ".join(p.message for p in three.library.check())


def test_other_rules_for_words_index_every_record_again(three, replaced):
    computed_with(three, words="0")
    with three._sessions.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM agreement_fts")

    assert renew(three)
    assert replaced == [1, 2, 3]
    assert three.agreements.count(parse("party:mexic"), as_of=make.TODAY) == 2


def test_words_of_a_changed_place_are_indexed_again_under_other_rules_too(three, replaced):
    computed_with(three, rules="0", place_GTM="old")

    assert renew(three)
    assert replaced == [1]


def test_how_far_it_came_is_known_even_where_nothing_was_written(three, renewed, monkeypatch):
    monkeypatch.setattr(renewal, "_BATCH", 1)
    monkeypatch.setattr(renewal, "_NOTED", 2)
    computed_with(three, rules="0")

    def killed(done: int, _total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        renew(three, killed)

    assert renew(three)
    assert renewed == [1, 2, 3]


def test_what_was_stopped_towards_another_registry_begins_anew(three, renewed, monkeypatch):
    monkeypatch.setattr(renewal, "_BATCH", 1)
    computed_with(three, place_GTM="old")
    with three._sessions.writing() as session:
        renewal.write_reached(session, "yet another", 2)

    assert renew(three)
    assert renewed == [1, 2, 3]


def test_an_edit_between_computing_and_writing_is_not_lost(app, monkeypatch):
    record = make.bare_agreement(title="Before")
    store(app, record)
    computed_with(app, rules="0")
    derived_rows, edits = derive.derived_rows, [replace(record, title="Quagga accord", revision=1)]

    def slow(session, keys, reference, worded=None):
        rows = derived_rows(session, keys, reference, worded)
        if edits:
            app.records.save(edits.pop(), ADD)
        return rows

    monkeypatch.setattr(derive, "derived_rows", slow)

    assert renew(app)
    assert app.agreements.count(parse("title:quagga"), as_of=make.TODAY) == 1
    (row,) = app.agreements.rows(parse(""), as_of=make.TODAY)
    assert row.title == "Quagga accord"


def test_the_aim_of_the_program_names_rules_places_and_areas():
    aim = reference_aim()

    assert isinstance(aim, Aim)
    assert {RULES, TEXTS, "place:GTM", "place:X-SIAM", "area:TRF", "area:TRF.HUM"} <= set(
        aim.parts
    )
