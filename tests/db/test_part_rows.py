from __future__ import annotations

import pytest

from tests import factories as make
from tests.libraries import query
from tracker.db.part_rows import (
    ITEM_COLUMN,
    area_rows,
    days,
    event_rows,
    evidence_values,
    party_rows,
    plain_rows,
    record_values,
    relation_rows,
    signature_rows,
)
from tracker.domain.agreement import OtherTitle, Relation
from tracker.domain.errors import NotFound, ValueRefused
from tracker.domain.vocabulary import EventType, Field, RelationType

PLACES = make.full_reference().places


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("", None, None),
        ("2019-05", "2019-05-01", "2019-05-31"),
        ("2019/..", "2019-01-01", None),
        ("../2019", None, "2019-12-31"),
    ],
)
def test_a_date_is_kept_with_its_days(text, earliest, latest):
    assert days("signed", text) == {
        "signed": text,
        "signed_earliest": earliest,
        "signed_latest": latest,
    }


def test_an_impossible_date_is_refused():
    with pytest.raises(ValueRefused):
        days("signed", "2019-13")


def test_the_record_itself_has_the_fields_that_have_no_rows():
    values = record_values(make.bare_agreement(title="One", languages=("en", "es;x")))

    assert values["title"] == "One"
    assert values["languages"] == r"en; es\;x"
    assert not {"parties", "revision", "uuid", "trashed"} & set(values)


def test_parties_bring_their_places_along(library, writing):
    record = make.bare_agreement(
        parties=(make.party("USA"), make.party("", name="Rebel Council"), make.party("USA"))
    )

    rows = party_rows(writing, record, PLACES)
    writing.flush()

    assert [(r["position"], r["place_code"], r["name"]) for r in rows] == [
        (0, "USA", ""),
        (1, None, "Rebel Council"),
        (2, "USA", ""),
    ]
    assert writing.connection().exec_driver_sql("SELECT code, name FROM place").all() == [
        ("USA", "United States")
    ]
    assert query(library, "SELECT code FROM place") == []


def test_a_code_nobody_knows_is_refused(writing):
    record = make.bare_agreement(parties=(make.party("ATL"),))

    with pytest.raises(ValueRefused, match="“ATL” is no party this program knows") as refusal:
        party_rows(writing, record, PLACES)
    assert refusal.value.field == Field.PARTIES


def test_one_person_is_kept_once(writing):
    record = make.bare_agreement(
        signatures=(make.signature("A"), make.signature("B"), make.signature("A"))
    )

    keys = [row["person_id"] for row in signature_rows(writing, record, {})]

    assert keys[0] == keys[2] != keys[1]


def test_parts_refer_to_the_keys_of_their_parties(writing):
    party = make.party("USA")
    record = make.bare_agreement(
        parties=(party,),
        signatures=(make.signature(party=party.uuid, date="2019"), make.signature("B")),
        events=(
            make.event(EventType.RATIFIED, "2020", party=party.uuid),
            make.event(EventType.SIGNED, effective="2021"),
        ),
    )
    keys = {party.uuid: 7}

    signed = signature_rows(writing, record, keys)
    happened = event_rows(record, keys)

    assert (
        [row["party_id"] for row in signed] == [row["party_id"] for row in happened] == [7, None]
    )
    assert signed[0]["date_latest"] == "2019-12-31"
    assert happened[1]["effective_earliest"] == "2021-01-01"


def test_areas_keep_their_order_depth_and_absence():
    record = make.bare_agreement(
        areas=(
            make.area("TRF.HUM", depth=3, primary=True),
            make.area("", label="fish", absent=True),
        )
    )

    first, second = area_rows(record)
    assert (first["position"], first["depth"], first["is_primary"]) == (0, 3, True)
    assert (second["area"], second["label"], second["absent"]) == ("", "fish", True)


def test_a_relation_to_nothing_is_refused(writing):
    relation = Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=make.uuid())

    with pytest.raises(NotFound):
        relation_rows(writing, make.bare_agreement(relations=(relation,)))


def test_evidence_names_its_item_in_the_column_of_its_field():
    item = make.uuid()
    items = {key: {} for key in ITEM_COLUMN.values()} | {"party_id": {item: 7}, "area_id": {}}

    values = evidence_values(make.evidence(Field.PARTIES, "Guatemala", item), 0, 3, items)

    assert values["party_id"] == 7
    assert {values[column] for column in set(ITEM_COLUMN.values()) - {"party_id"}} == {None}
    assert (values["passage_id"], values["confidence"]) == (3, None)


def test_evidence_for_a_field_without_items_has_none():
    items = {key: {} for key in ITEM_COLUMN.values()}

    values = evidence_values(make.evidence(Field.TITLE, "memorandum", make.uuid()), 0, 3, items)

    assert {values[column] for column in ITEM_COLUMN.values()} == {None}


def test_evidence_about_a_thing_of_another_kind_is_refused():
    party = make.uuid()
    items = {key: {} for key in ITEM_COLUMN.values()} | {"party_id": {party: 7}}

    with pytest.raises(ValueRefused, match="speaks about something else"):
        evidence_values(make.evidence(Field.AREAS, "border", party), 0, 3, items)


def test_parts_without_an_id_are_listed_by_table(writing):
    record = make.bare_agreement(
        tags=("a", "b"), other_titles=(OtherTitle(language="es", title="Acuerdo"),)
    )

    rows = {table.__tablename__: values for table, values in plain_rows(writing, record)}

    assert rows["agreement_tag"] == [{"name": "a", "position": 0}, {"name": "b", "position": 1}]
    assert rows["other_title"] == [{"language": "es", "title": "Acuerdo"}]
    assert rows["gap"] == rows["registration"] == rows["agreement_source"] == []


def test_a_source_that_is_not_there_is_refused(writing):
    with pytest.raises(NotFound, match="no source"):
        plain_rows(writing, make.bare_agreement(sources=(make.SOURCE_UUID,)))
