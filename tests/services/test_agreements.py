from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests import factories as make
from tests.libraries import ADD, EDIT, found, store, stored
from tracker.domain.agreement import Relation
from tracker.domain.errors import NotFound, ValueRefused
from tracker.domain.query import Query, parse
from tracker.domain.vocabulary import EventType, RelationType, Status


def dossier(app, uuid: str, day: dt.date = make.TODAY):
    return app.agreements.dossier(uuid, as_of=day)


def test_an_empty_library_answers_everything_with_nothing(app):
    assert found(app, "") == []
    assert app.agreements.uuids(parse(""), as_of=make.TODAY) == []
    assert app.agreements.count(parse(""), as_of=make.TODAY) == 0
    assert app.agreements.some([make.uuid()], as_of=make.TODAY) == []
    assert app.agreements.facets(parse(""), as_of=make.TODAY).parties == ()
    assert app.agreements.counts().all == 0


def test_rows_come_one_by_one_from_one_state_of_the_library(app):
    for number in range(3):
        app.records.save(make.bare_agreement(title=str(number)), ADD)
    rows = app.agreements.rows(parse(""), as_of=make.TODAY)
    next(rows)
    app.records.save(make.bare_agreement(title="late"), ADD)

    assert "late" not in [row.title for row in rows]
    assert len(found(app, "")) == 4


def test_a_dossier_holds_all_about_a_record(app):
    (record,) = store(app)

    found_ = dossier(app, record.uuid)

    assert found_.agreement == record
    assert [source.uuid for source in found_.sources] == [make.SOURCE_UUID]
    assert found_.texts == {make.TEXT_UUID: make.TEXT}
    assert found_.text_sources == {make.TEXT_UUID: make.SOURCE_UUID}
    assert found_.status is Status.SIGNED
    assert found_.created == found_.changed
    for claim in found_.claims:
        for evidence in claim.evidence:
            passage = evidence.passage
            text = found_.texts[passage.text]
            assert text[passage.start : passage.end] == passage.exact


def test_the_beginning_of_an_id_will_do(app):
    (record,) = store(app)

    assert dossier(app, record.uuid[:6]) == dossier(app, record.uuid.upper())


@pytest.mark.parametrize("uuid", ["", "x", "%%%%", "no such record"])
def test_what_is_not_there_is_not_found(app, uuid):
    store(app)

    with pytest.raises(NotFound):
        dossier(app, uuid)


def test_a_dossier_of_a_record_in_the_trash_or_a_draft_opens(app):
    trashed, draft = store(app, make.agreement(), make.draft())
    app.records.trash([trashed.uuid])

    assert dossier(app, trashed.uuid).agreement.trashed
    assert dossier(app, draft.uuid).agreement == draft


def test_a_dossier_knows_when_it_was_changed(app):
    (record,) = store(app)
    app.records.save(replace(record, title="Two"), EDIT)

    assert dossier(app, record.uuid).changed >= dossier(app, record.uuid).created


def test_the_other_end_of_a_relation_is_described_for_the_day(app):
    (other,) = store(app, make.agreement(title="The older one"))
    relation = Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=other.uuid)
    record = make.bare_agreement(relations=(relation,))
    app.records.save(record, ADD)

    (related,) = dossier(app, record.uuid).related.values()
    assert (related.title, related.parties, related.signed) == (
        "The older one",
        ("USA", "GTM"),
        "2019-06-03",
    )
    assert related.status is Status.SIGNED
    (related,) = dossier(app, record.uuid, dt.date(2010, 1, 1)).related.values()
    assert related.status is Status.UNKNOWN


def test_the_text_of_a_detached_source_is_no_longer_part_of_it(app):
    (record,) = store(app)
    app.sources.detach(record.uuid, make.SOURCE_UUID)

    assert dossier(app, record.uuid).sources == ()
    assert dossier(app, record.uuid).texts == {}
    assert stored(app, record.uuid).evidence == ()


def test_passages_of_a_text_that_is_only_cited_are_still_shown(app):
    (record,) = store(app)
    app.records.save(replace(record, sources=()), EDIT)

    assert dossier(app, record.uuid).texts == {make.TEXT_UUID: make.TEXT}


def test_the_status_of_rows_and_dossiers_is_that_of_the_day(app):
    record = make.bare_agreement(
        events=(
            make.event(EventType.SIGNED, "2015-03"),
            make.event(EventType.IN_FORCE, "2016-01-01"),
            make.event(EventType.TERMINATED, "2020-06-30"),
        )
    )
    app.records.save(record, ADD)

    for day, status in (
        (dt.date(2015, 2, 28), Status.UNKNOWN),
        (dt.date(2015, 3, 1), Status.SIGNED),
        (dt.date(2015, 12, 31), Status.SIGNED),
        (dt.date(2016, 1, 1), Status.IN_FORCE),
        (dt.date(2020, 6, 29), Status.IN_FORCE),
        (dt.date(2020, 6, 30), Status.TERMINATED),
    ):
        assert found(app, "", as_of=day)[0].status is status
        assert dossier(app, record.uuid, day).status is status
        assert [row.uuid for row in found(app, f"status:{status}", as_of=day)] == [record.uuid]


def test_rows_of_a_page_can_leave_proposals_out(app):
    record = make.agreement(title="Half")
    area = record.areas[1]
    proposed = make.evidence(record.evidence[0].field, "memorandum")
    half = replace(
        record,
        areas=record.areas,
        evidence=tuple(
            replace(e, state=make.draft().evidence[0].state) if e.item == area.uuid else e
            for e in (*record.evidence, proposed)
        ),
    )
    store(app, half)

    with_them = app.agreements.some([record.uuid], as_of=make.TODAY)[0]
    without = app.agreements.some([record.uuid], as_of=make.TODAY, drafts=False)[0]
    assert with_them.areas == ("TRF.HUM", "MIG.BOR")
    assert without.areas == ("TRF.HUM",)


def test_an_unknown_order_is_refused(app):
    with pytest.raises(ValueRefused):
        app.agreements.uuids(parse(""), as_of=make.TODAY, sort="mood")


def test_orders_prepared_beforehand_list_what_later_writes_changed(app):
    first, second = store(app, make.agreement(title="Beta"), make.bare_agreement(title="Gamma"))
    app.agreements.prepare(as_of=make.TODAY)
    app.records.save(replace(second, title="Alpha"), EDIT)

    listed = app.agreements.uuids(Query(), as_of=make.TODAY, sort="title", descending=False)

    assert listed == [second.uuid, first.uuid]
