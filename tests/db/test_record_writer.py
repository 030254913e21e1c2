from __future__ import annotations

from dataclasses import replace
from operator import attrgetter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.libraries import ADD, EDIT, fresh_app, query, store, stored
from tests.strategies import records
from tracker.domain.agreement import Agreement, Relation
from tracker.domain.errors import NotFound, RecordChanged, ValueRefused
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import Field, GapReason, RelationType


def changed(app) -> list[tuple[str, bool, bool]]:
    """Return which rows the last action touched: table, was there before, is there after."""
    return query(
        app.path,
        "SELECT entity, before IS NOT NULL, after IS NOT NULL FROM change"
        " WHERE action_id = (SELECT max(id) FROM action) ORDER BY id",
    )


def test_a_record_is_read_as_it_was_saved(app):
    record = make.agreement()
    (kept,) = store(app, record)

    assert kept == replace(record, revision=1)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_record_is_read_as_it_was_saved_and_changed(data):
    with fresh_app() as app:
        app.captures.save(make.capture(make.agreement()), [], action=ADD)
        first = data.draw(records())
        app.records.save(first, ADD)
        kept = stored(app, first.uuid)
        assert in_order(kept) == in_order(replace(first, revision=1))

        second = data.draw(records(kept))
        app.records.save(second, EDIT)
        kept = stored(app, first.uuid)
        assert replace(in_order(kept), revision=0) == replace(in_order(second), revision=0)


def in_order(record: Agreement) -> Agreement:
    """Return the record with its gaps in the order of fields; they have no order of their own."""
    return replace(record, gaps=tuple(sorted(record.gaps, key=attrgetter("field"))))


def test_gaps_in_another_order_are_no_change(app):
    reasons = (Field.SIGNED, Field.PLACE)
    gaps = tuple(Gap(field=f, reason=GapReason.ILLEGIBLE) for f in reasons)
    (record,) = store(app, make.agreement(gaps=gaps))

    assert not app.records.save(replace(record, gaps=gaps[::-1]), EDIT)


def test_only_what_differs_is_written(app):
    (record,) = store(app)
    parties = (replace(record.parties[0], acting_body="Homeland Security"), record.parties[1])

    app.records.save(replace(record, parties=parties), EDIT)

    assert changed(app) == [("agreement", True, True), ("party", True, True)]


def test_saving_an_older_copy_is_refused_and_changes_nothing(app):
    (record,) = store(app)
    app.records.save(replace(record, title="Mine"), EDIT)
    before = query(app.path, "SELECT count(*) FROM change")

    with pytest.raises(RecordChanged):
        app.records.save(replace(record, title="Theirs"), EDIT)

    assert stored(app, record.uuid).title == "Mine"
    assert query(app.path, "SELECT count(*) FROM change") == before


def test_a_record_that_was_taken_away_meanwhile_is_not_added_again(app):
    (record,) = store(app)
    app.history.undo()

    with pytest.raises(NotFound):
        app.records.save(replace(record, title="Late"), EDIT)


def test_two_areas_can_change_places(app):
    areas = (make.area("TRF.HUM"), make.area("MIG.BOR"), make.area("TRF.DRG"))
    links = tuple(make.evidence(Field.AREAS, "human trafficking", a.uuid) for a in areas)
    (record,) = store(app, make.agreement(areas=areas, evidence=links))
    ids = ("TRF.DRG", "TRF.HUM", "MIG.BOR")
    turned = replace(
        record, areas=tuple(replace(a, area=i) for a, i in zip(areas, ids, strict=True))
    )

    app.records.save(turned, EDIT)

    assert stored(app, record.uuid).areas == turned.areas
    assert stored(app, record.uuid).evidence == record.evidence
    app.history.undo()
    assert stored(app, record.uuid).areas == record.areas
    assert app.library.check() == []


def test_an_area_can_take_the_place_of_one_that_goes(app):
    (record,) = store(app, make.agreement(areas=(make.area("TRF.HUM"), make.area("MIG.BOR")),
                                          evidence=()))  # fmt: skip
    left = replace(record.areas[1], area="TRF.HUM")

    app.records.save(replace(record, areas=(left,)), EDIT)

    assert stored(app, record.uuid).areas == (left,)


def test_the_primary_area_can_be_handed_over(app):
    (record,) = store(app)
    areas = tuple(replace(a, primary=a.area == "MIG.BOR") for a in record.areas)

    app.records.save(replace(record, areas=areas), EDIT)

    assert stored(app, record.uuid).primary_area == areas[1]


def test_relations_can_change_places(app):
    (other,) = store(app)
    kinds = (RelationType.AMENDS, RelationType.IMPLEMENTS)
    relations = tuple(Relation(uuid=make.uuid(), type=k, other=other.uuid) for k in kinds)
    record = make.bare_agreement(relations=relations)
    app.records.save(record, ADD)
    turned = tuple(replace(r, type=k) for r, k in zip(relations, kinds[::-1], strict=True))

    app.records.save(replace(stored(app, record.uuid), relations=turned), EDIT)

    assert stored(app, record.uuid).relations == turned


def test_passages_go_when_nothing_uses_them(app):
    (record,) = store(app)
    app.records.save(replace(record, evidence=record.evidence[:2]), EDIT)
    assert query(app.path, "SELECT count(*) FROM passage") == [(2,)]

    again = stored(app, record.uuid)
    moved = tuple(replace(e, passage=make.passage("Antigua")) for e in again.evidence)
    app.records.save(replace(again, evidence=moved), EDIT)

    assert query(app.path, "SELECT DISTINCT exact FROM passage") == [("Antigua",)]


def test_a_passage_two_records_share_stays_for_the_other(app):
    usa = make.party("USA")
    link = make.evidence(Field.PARTIES, "The United States", usa.uuid)
    one = make.bare_agreement(parties=(usa,), evidence=(link,))
    mex = make.party("MEX")
    other = make.bare_agreement(
        parties=(mex,), evidence=(replace(link, uuid=make.uuid(), item=mex.uuid),)
    )
    store(app, one, other)

    app.records.save(replace(stored(app, one.uuid), evidence=()), EDIT)

    assert stored(app, other.uuid).evidence[0].passage == link.passage


@pytest.mark.parametrize(("start", "end"), [(-1, 4), (5, 5), (9, 3), (0, len(make.TEXT) + 1)])
def test_a_passage_outside_its_text_is_refused(app, start, end):
    link = make.evidence(Field.TITLE, "memorandum")
    outside = replace(link, passage=replace(link.passage, start=start, end=end))

    with pytest.raises(ValueRefused, match="does not lie in its source text"):
        store(app, make.agreement(evidence=(outside,)))
    assert app.sources.all() == []


def test_the_words_of_a_passage_are_those_of_the_text(app):
    link = make.evidence(Field.TITLE, "memorandum")
    forged = replace(link, passage=replace(link.passage, exact="solemn treaty"))

    (record,) = store(app, make.agreement(evidence=(forged,)))

    assert record.evidence[0].passage == link.passage


def test_a_passage_of_a_text_that_is_not_there_is_refused(app):
    lost = make.evidence(Field.TITLE, "memorandum")
    lost = replace(lost, passage=replace(lost.passage, text=make.uuid()))

    with pytest.raises(NotFound):
        store(app, make.agreement(evidence=(lost,)))


def test_a_mistake_half_way_keeps_nothing(app):
    relation = Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=make.uuid())

    with pytest.raises(NotFound):
        app.records.save(make.bare_agreement(relations=(relation,)), ADD)

    for table in ("agreement", "party", "event", "action", "change", "place", "summary"):
        assert query(app.path, f"SELECT count(*) FROM {table}") == [(0,)]


def test_parts_that_are_as_stored_are_left_alone_while_others_change(app):
    (record,) = store(app, make.agreement(tags=("visas",)))

    app.records.save(replace(record, tags=("visas", "border")), EDIT)

    assert changed(app) == [("agreement", True, True), ("agreement_tag", False, True)]
    kept = stored(app, record.uuid)
    assert (kept.tags, kept.evidence) == (("visas", "border"), record.evidence)


def test_a_new_area_may_take_what_another_one_leaves(app):
    (record,) = store(app, make.bare_agreement())
    (moved,) = record.areas
    fresh = make.area(moved.area)
    after = replace(record, areas=(fresh, replace(moved, area="MIG.BOR", primary=False)))
    app.records.save(after, EDIT)

    assert [a.area for a in stored(app, record.uuid).areas] == [moved.area, "MIG.BOR"]
