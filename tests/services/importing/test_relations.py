"""Relations wait until both records are there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tests.libraries import ADD, store, stored
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Relation
from tracker.domain.changes import Changes
from tracker.domain.vocabulary import RelationType
from tracker.services.importing.relations import LaterRelations
from tracker.services.writing import Writer


def related(other: str):
    relation = Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=other)
    return make.bare_agreement(title="Later", relations=(relation,))


@pytest.fixture
def finish(app):
    """Return what writes the relations that wait."""
    writer = Writer(app._opened.sessions, app.reference, "")

    def run(later: LaterRelations) -> None:
        def work(session, _number):
            later.finish(session, app.reference)
            return Changes(searches=True)

        writer.run_bulk(Action(ActionKind.IMPORT), work)

    return run


def test_a_record_without_relations_is_added_as_it_is():
    record = make.bare_agreement()

    assert LaterRelations().addable(record, 1) is record


def test_relations_and_passages_about_them_wait():
    record = related(make.uuid())

    added = LaterRelations().addable(record, 1)

    assert added == replace(record, relations=())


def test_both_are_written_once_the_other_record_is_there(app, finish):
    later, other = LaterRelations(), make.bare_agreement(title="Earlier")
    record = related(other.uuid)
    app.records.save(later.addable(record, 7), ADD)
    app.records.save(other, ADD)

    finish(later)

    found = stored(app, record.uuid)
    assert [(r.type, r.other) for r in found.relations] == [(RelationType.AMENDS, other.uuid)]
    assert found.revision == 7
    assert app.library.check() == []


def test_what_leads_nowhere_is_left_out(app, finish):
    later, record = LaterRelations(), related(make.uuid())
    (kept,) = store(app, later.addable(record, 1))

    finish(later)

    assert stored(app, kept.uuid).relations == ()


def test_a_record_that_was_not_written_is_passed_over(app, finish):
    later = LaterRelations()
    later.addable(related(make.uuid()), 3)

    finish(later)

    assert app.library.check() == []
