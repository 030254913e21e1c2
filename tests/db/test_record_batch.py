from __future__ import annotations

import json
from dataclasses import replace

import pytest
from sqlalchemy import select

from tests import factories as make
from tracker.db import history
from tracker.db.models import ActionRecord, ChangeRecord, PersonRecord
from tracker.db.record_batch import RecordBatch, fits
from tracker.db.record_reader import read_agreements
from tracker.db.record_writer import write_agreement
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import OtherTitle, Registration, Relation
from tracker.domain.errors import NotFound, ValueRefused
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import Field, GapReason, RelationType

PLACES = make.full_reference().places
ACT = Action(ActionKind.IMPORT, "from x.csv")


def rich(**changes):
    usa = make.party("USA")
    return make.bare_agreement(
        **{
            "parties": (usa, make.party("", name="Rebels")),
            "signatures": (make.signature("Joan Miller", party=usa.uuid, acting=True),),
            "registrations": (Registration(register="UNTS", number="7"),),
            "other_titles": (OtherTitle(language="es", title="Acuerdo"),),
            "gaps": (Gap(field=Field.IN_FORCE, reason=GapReason.ILLEGIBLE, note="x"),),
            "tags": ("a", "b"),
            "tacit_renewal": True,
        }
        | changes
    )


def add(sessions, *agreements) -> tuple[int, list[int]]:
    """Add records as one action; return its number and their keys."""
    with sessions.writing() as session:
        number = history.begin(session, ACT).id
        batch = RecordBatch(session, number, PLACES)
        keys = [batch.add(agreement) for agreement in agreements]
        batch.write()
    return number, keys


def stored(sessions, keys):
    with sessions.reading() as session:
        return [replace(a, revision=0) for a in read_agreements(session, keys).values()]


def test_records_are_read_back_as_they_were_given(sessions):
    one, other = rich(), make.bare_agreement()

    _, keys = add(sessions, one, other)

    assert stored(sessions, keys) == [one, other]


def test_history_holds_what_writing_one_by_one_would(sessions):
    record = rich()
    number, _ = add(sessions, record)
    with sessions.writing() as session:
        single = history.begin(session, ACT).id
        again = replace(
            record,
            uuid=make.uuid(),
            signatures=tuple(replace(s, uuid=make.uuid(), party=None) for s in record.signatures),
            parties=tuple(replace(p, uuid=make.uuid()) for p in record.parties),
            events=tuple(replace(e, uuid=make.uuid()) for e in record.events),
            areas=tuple(replace(a, uuid=make.uuid()) for a in record.areas),
        )
        write_agreement(session, again, PLACES)

    def told(action: int) -> dict[str, set[str]]:
        with sessions.reading() as session:
            rows = session.scalars(select(ChangeRecord).where(ChangeRecord.action_id == action))
            return {row.entity: set(json.loads(row.after)) for row in rows}

    assert told(number) == told(single)


def test_a_batch_is_undone_and_done_again(sessions):
    record = rich()
    number, keys = add(sessions, record)

    for role in ("undo", "redo", "undo"):
        with sessions.writing() as session:
            action = session.get_one(ActionRecord, number)
            number = action.id + 1
            history.revert(session, action, role=role)
        assert stored(sessions, keys) == ([] if role == "undo" else [record])


def test_batches_follow_one_another(sessions):
    people = [rich(parties=(), signatures=(make.signature("Ana Paz"),)) for _ in range(3)]
    _, first = add(sessions, people[0], people[1])

    _, second = add(sessions, people[2])

    assert stored(sessions, [*first, *second]) == people
    with sessions.reading() as session:
        assert session.scalars(select(PersonRecord.name)).all() == ["Ana Paz"]


def test_what_breaks_a_rule_is_refused_and_nothing_kept(sessions):
    with pytest.raises(ValueRefused):
        add(sessions, rich(), rich(parties=(make.party("QQQ"),), signatures=()))
    with pytest.raises(NotFound):
        add(sessions, rich(sources=("nowhere",)))
    with sessions.reading() as session:
        assert session.scalars(select(ChangeRecord)).all() == []


def test_records_with_passages_or_relations_need_the_other_way():
    relation = make.bare_agreement().uuid
    linked = rich(relations=(Relation(uuid=make.uuid(), type=RelationType.CITES, other=relation),))
    assert fits(rich())
    assert not fits(make.agreement())
    assert not fits(linked)
