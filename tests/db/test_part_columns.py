"""Parts as columns; `tests/services/test_exports` holds all of them against records."""

from __future__ import annotations

from dataclasses import replace

from tests import factories as make
from tests.libraries import ADD, store, stored
from tracker.domain.query import Query
from tracker.domain.vocabulary import EvidenceState


def test_parts_come_in_the_order_asked_for_with_their_places(app):
    first, second = make.bare_agreement(title="A"), make.bare_agreement(title="B")
    for record in (first, second):
        app.records.save(record, ADD)
    wanted = [second.uuid, "gone", first.uuid]

    with app.agreements.tables(Query(), ["title"], as_of=make.TODAY, uuids=wanted) as found:
        ((titles,),) = [values for _, values in found.rows.batches]
        (columns,) = found.parts("parties")
        assert list(found.parts("evidence")) == []

    assert list(titles) == ["B", "A"]
    parties = [*stored(app, second.uuid).parties, *stored(app, first.uuid).parties]
    assert list(columns[1]) == [party.uuid for party in parties]
    assert list(columns[-1]) == [0] * len(second.parties) + [1] * len(first.parties)


def test_what_has_proposals_is_left_to_those_who_read_records(app):
    record = make.agreement()
    evidence = [replace(e, state=EvidenceState.PROPOSED) for e in record.evidence[:1]]
    store(app, replace(record, evidence=(*evidence, *record.evidence[1:])))

    for drafts, left in ((False, {record.uuid: 0}), (True, {})):
        with app.agreements.tables(Query(), ["title"], as_of=make.TODAY, drafts=drafts) as found:
            assert found.unsettled == left
            assert bool(list(found.parts("parties"))) == drafts
