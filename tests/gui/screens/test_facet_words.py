"""Counts of facets become what the sidebar shows."""

from __future__ import annotations

import pytest

from tracker.domain.facets import Facets
from tracker.domain.query import QueryField, parse
from tracker.gui.screens.facet_words import facet_values, named_in, without_facet_value
from tracker.gui.views.listing.facet_list import FacetValue


@pytest.mark.parametrize(
    ("facet", "id_", "label"),
    [
        ("party", "GTM", "Guatemala"),
        ("area", "TRF.HUM", "Human trafficking"),
        ("status", "in_force", "In force"),
        ("type", "moc", "Memorandum of cooperation"),
    ],
)
def test_values_are_named_and_counted(naming, facet, id_, label):
    assert facet_values(facet, ((id_, 1234),), parse(""), naming) == [
        FacetValue(id_, label, "1,234", chosen=False)
    ]


def test_chosen_values_are_ticked_however_they_are_spelled(naming):
    values = facet_values("party", (("GTM", 2), ("USA", 1)), parse("party:gtm"), naming)

    assert [(value.id, value.chosen) for value in values] == [("GTM", True), ("USA", False)]


@pytest.mark.parametrize(
    ("facet", "query", "id_"),
    [
        ("party", "party:mex", "MEX"),
        ("area", "area:mig", "MIG"),
        ("status", "status:expired", "expired"),
        ("type", "type:treaty", "treaty"),
    ],
)
def test_a_chosen_value_stays_even_where_nothing_is_left_of_it(naming, facet, query, id_):
    (value,) = facet_values(facet, (), parse(query), naming)

    assert (value.id, value.count, value.chosen) == (id_, "0", True)


def test_a_chosen_group_of_areas_is_counted_as_the_library_counts_it(naming):
    found = Facets(named=((QueryField.AREA, "mig", 1234), (QueryField.PARTY, "GTM", 2)))

    named = named_in(found, "area")
    (value,) = facet_values("area", (), parse("area:mig"), naming, named)

    assert named == {"mig": 1234}
    assert (value.id, value.count, value.chosen) == ("MIG", "1,234", True)


def test_a_chosen_word_stays_as_it_was_typed(naming):
    (value,) = facet_values("party", (), parse("party:Atlantis"), naming, {"atlantis": 3})

    assert (value.id, value.label, value.count) == ("Atlantis", "Atlantis", "3")


@pytest.mark.parametrize("typed", ["guatemala", '"Guatemala"', "GUATEMALA", "gtm,guatemala"])
def test_a_name_ticks_the_value_it_means_and_adds_none(naming, typed):
    query = parse(f"party:{typed}")
    found = Facets(named=((QueryField.PARTY, "guatemala", 7),))

    values = facet_values("party", (("GTM", 7), ("USA", 1)), query, naming)
    alone = facet_values("party", (), parse("party:guatemala"), naming, named_in(found, "party"))

    assert [(value.id, value.chosen) for value in values] == [("GTM", True), ("USA", False)]
    assert [(value.id, value.label, value.count) for value in alone] == [("GTM", "Guatemala", "7")]
    assert not without_facet_value(query, "party", "GTM", naming)


def test_a_name_of_several_ticks_all_that_are_there(full_naming):
    query = parse("party:congo tax")
    counts = (("COD", 2), ("COG", 1))

    both = facet_values("party", counts, query, full_naming)
    none = facet_values("party", (), query, full_naming, {"congo": 3})

    assert all(value.chosen for value in both)
    assert len(both) == 2
    assert [(value.id, value.label, value.count) for value in none] == [("congo", "congo", "3")]
    left = without_facet_value(query, "party", "COD", full_naming)
    assert "COG" in str(left)
    assert "COD" not in str(left)
    assert "congo" not in str(left)
    assert str(without_facet_value(query, "party", "congo", full_naming)) == "tax"


@pytest.mark.parametrize(
    ("query", "facet", "id_", "left"),
    [
        ("party:GTM,USA", "party", "GTM", "party:USA"),
        ("party:gtm tax", "party", "GTM", "tax"),
        ("party:Atlantis,USA", "party", "Atlantis", "party:USA"),
        ("party:guat*", "party", "GTM", "party:guat*"),
        ("party:guat*", "party", "guat", ""),
        ("area:trf.hum", "area", "TRF.HUM", ""),
        ("type:treaty,moc", "type", "moc", "type:treaty"),
        ("-party:guatemala", "party", "GTM", "-party:guatemala"),
    ],
)
def test_a_value_is_taken_out_however_it_was_typed(naming, query, facet, id_, left):
    assert str(without_facet_value(parse(query), facet, id_, naming)) == left
