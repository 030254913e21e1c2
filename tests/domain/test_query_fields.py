"""Fields and closed values are known by their ids and by the words people use for them."""

from __future__ import annotations

import pytest

from tracker.domain.query_fields import (
    Presence,
    QueryField,
    Whereabouts,
    field_named,
    ids_for,
    is_closed,
    similar_field,
    similar_value,
    values_of,
)
from tracker.domain.vocabulary import InstrumentType, Stage, Status


@pytest.mark.parametrize("name", ["in_force", "IN_FORCE", "In-Force"])
def test_fields_are_found_in_any_case(name: str) -> None:
    assert field_named(name) is QueryField.IN_FORCE


def test_other_names_are_no_fields() -> None:
    assert field_named("nosuch") is None
    assert field_named("") is None


@pytest.mark.parametrize(
    ("field", "vocabulary"),
    [
        (QueryField.TYPE, InstrumentType),
        (QueryField.STATUS, Status),
        (QueryField.STAGE, Stage),
        (QueryField.HAS, Presence),
        (QueryField.NO, Presence),
        (QueryField.IN, Whereabouts),
    ],
)
def test_every_id_of_a_closed_list_means_itself(field: QueryField, vocabulary: type) -> None:
    assert is_closed(field)
    assert values_of(field) == tuple(vocabulary)
    assert all(ids_for(field, each) == (each,) for each in vocabulary)


def test_open_fields_are_not_closed() -> None:
    assert not is_closed(QueryField.TITLE)
    assert not is_closed(None)


@pytest.mark.parametrize(
    ("field", "text", "ids"),
    [
        (QueryField.TYPE, "MOU", ("mou",)),
        (QueryField.TYPE, "memorandum", ("mou", "moc", "moa")),
        (QueryField.TYPE, "Memorandum of Understanding", ("mou",)),
        (QueryField.TYPE, "exchange of letters", ("exchange_of_notes",)),
        (QueryField.TYPE, "action-plan", ("action_plan",)),
        (QueryField.STATUS, "in force", ("in_force",)),
        (QueryField.STATUS, "ended", ("terminated", "expired", "superseded")),
        (QueryField.STAGE, "to review", ("draft",)),
        (QueryField.HAS, "conflict", ("conflicts",)),
        (QueryField.NO, "source", ("sources",)),
        (QueryField.STATUS, "sined", ()),
        (QueryField.HAS, "", ()),
    ],
)
def test_spoken_names_mean_ids(field: QueryField, text: str, ids: tuple[str, ...]) -> None:
    assert ids_for(field, text) == ids


@pytest.mark.parametrize("field", [field for field in QueryField if is_closed(field)])
def test_spoken_names_lead_only_to_known_ids(field: QueryField) -> None:
    for spoken in ("memorandum", "asylum", "pact", "active", "force", "drafts", "tag", "date"):
        assert set(ids_for(field, spoken)) <= set(values_of(field))


def test_slips_are_recognised() -> None:
    assert similar_field("partie") == "party"
    assert similar_field("zzzz") == ""
    assert similar_value(QueryField.STATUS, "sined") == "signed"
    assert similar_value(QueryField.STATUS, "12345") == ""
