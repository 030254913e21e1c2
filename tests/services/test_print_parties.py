"""Parties of a print: those named beside the search, else those of the search."""

from __future__ import annotations

import pytest

from tests import factories as make
from tracker.domain.errors import ValueRefused
from tracker.domain.query import parse
from tracker.services.print_parties import narrowed


@pytest.fixture(scope="module")
def places():
    return make.full_reference().places


def narrow(places, kind, query="", *parties):
    found, codes = narrowed(kind, parse(query), parties, places, make.TODAY)
    return str(found), codes


@pytest.mark.parametrize("kind", ["brief", "list", "digest", "evidence"])
def test_other_kinds_are_about_no_party(places, kind):
    assert narrow(places, kind, "party:FRA tax", "DEU") == ("party:FRA tax", ())


@pytest.mark.parametrize(
    ("kind", "query", "parties", "narrowed_to"),
    [
        ("portfolio", "party:FRA", (), ("party:FRA", ("FRA",))),
        ("portfolio", "tax", ("FRA",), ("tax party:FRA", ("FRA",))),
        ("portfolio", "party:FRA", ("FRA",), ("party:FRA", ("FRA",))),
        ("portfolio", "party:FRA", ("DEU",), ("party:FRA party:DEU", ("DEU",))),
        ("dyad", "party:FRA party:DEU", (), ("party:FRA party:DEU", ("FRA", "DEU"))),
        ("dyad", "", ("fra", "deu"), ("party:FRA party:DEU", ("FRA", "DEU"))),
        ("dyad", "party:FRA", ("FRA", "DEU"), ("party:FRA party:DEU", ("FRA", "DEU"))),
    ],
)
def test_the_search_is_narrowed_once_to_each(places, kind, query, parties, narrowed_to):
    assert narrow(places, kind, query, *parties) == narrowed_to


def test_either_of_two_is_not_both(places):
    found, codes = narrow(places, "dyad", "party:FRA,DEU")

    assert codes == ("FRA", "DEU")
    assert found == "party:FRA,DEU party:FRA party:DEU"


def test_a_party_that_is_not_wanted_counts_for_nothing(places):
    with pytest.raises(ValueRefused, match="one party"):
        narrow(places, "portfolio", "-party:FRA")


def test_places_are_known_by_their_names(places):
    assert narrow(places, "portfolio", "", "Guatemala")[1] == ("GTM",)
    assert narrow(places, "portfolio", "", "Germany")[1] == ("DEU",)


@pytest.mark.parametrize("parties", [("FRA",), ("FRA", "DEU", "ESP"), ("FRA", "FRA")])
def test_a_dyad_has_two_different_parties(places, parties):
    with pytest.raises(ValueRefused, match="about two parties") as refused:
        narrow(places, "dyad", "", *parties)

    assert refused.value.hint == "Name them as party:GTM party:USA."


def test_an_unknown_name_is_refused(places):
    with pytest.raises(ValueRefused, match="No party is called “Atlantis”") as refused:
        narrow(places, "portfolio", "", "Atlantis")

    assert refused.value.hint == "Name parties as party:GTM."
