"""Counts of facets become what the sidebar shows."""

from __future__ import annotations

import pytest

from tracker.domain.facets import Facets
from tracker.domain.query import QueryField, parse
from tracker.gui.screens.facet_words import facet_values, named_in
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
