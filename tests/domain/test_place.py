"""Places are found by any of their names, and former states stay apart from their successors."""

from __future__ import annotations

import pytest

from tracker.domain.place import Place, PlaceKind, Places

GERMANY = Place(
    code="DEU",
    kind=PlaceKind.STATE,
    names={"en": ("Germany",), "es": ("Alemania",)},
    official="Federal Republic of Germany",
    demonyms={"en": ("German", "Germans"), "es": ("alemán", "alemana")},
    capitals={"en": ("Berlin",), "es": ("Berlín",)},
    metonyms=("Bundestag",),
    abbreviations=("FRG",),
    from_="1990-10-03",
)
REICH = Place(
    code="X-GERMAN_REICH",
    kind=PlaceKind.FORMER_STATE,
    names={"en": ("German Reich", "Nazi Germany")},
    lookup_names=("Germany",),
    capitals={"en": ("Berlin",)},
    from_="1871",
    to="1945-06-05",
    successors=("DEU",),
    continued_by="DEU",
)
EAST = Place(
    code="DDDE",
    kind=PlaceKind.FORMER_STATE,
    names={"en": ("East Germany",)},
    demonyms={"en": ("East German", "German")},
    from_="1949-10-07",
    to="1990-10-03",
    successors=("DEU",),
)
DOMINICA = Place(
    code="DMA",
    kind=PlaceKind.STATE,
    names={"en": ("Dominica",), "fr": ("Dominique", "la Dominique")},
    lookup_names=("Dominique",),
)
CONGO = Place(code="COG", kind=PlaceKind.STATE, names={"en": ("Republic of the Congo", "Congo")})
ZAIRE_TODAY = Place(code="COD", kind=PlaceKind.STATE, names={"en": ("DR Congo", "Congo")})
GUERNSEY = Place(
    code="GGY",
    kind=PlaceKind.TERRITORY,
    names={"en": ("Guernsey",)},
    capitals={"en": ("Saint Peter Port",)},
)
GERMAN_CLUB = Place(
    code="GERMCLUB", kind=PlaceKind.ORGANISATION, names={"en": ("German Cooperation Fund",)}
)


@pytest.fixture
def places() -> Places:
    return Places(
        (GERMANY, DOMINICA, CONGO, ZAIRE_TODAY, GUERNSEY, REICH, EAST, GERMAN_CLUB),
    )


def codes(found: tuple[Place, ...]) -> list[str]:
    return [place.code for place in found]


def test_a_code_given_twice_is_refused():
    with pytest.raises(ValueError, match="DEU is given twice"):
        Places((GERMANY, GERMANY))


def test_the_registry_is_a_collection(places):
    assert len(places) == len(list(places)) == 8
    assert "DEU" in places
    assert "FRA" not in places
    assert places.get("DEU") is GERMANY
    assert places.get("FRA") is None


def test_names_fall_back_to_english_and_then_to_the_code(places):
    assert places.name("DEU", "es") == "Alemania"
    assert places.name("GGY", "es") == "Guernsey"
    assert places.name("FRA") == "FRA"
    assert Place(code="XYZ", kind=PlaceKind.STATE, names={}).name() == "XYZ"


@pytest.mark.parametrize(
    "name",
    [
        "Germany",
        "ALEMANIA",
        "deu",
        " DEU ",
        "the Federal Republic of Germany",
        "Germany, Federal Republic of",
        "F.R.G.",
    ],
)
def test_any_name_finds_the_place(places, name):
    assert places.find(name)[0] is GERMANY


def test_an_unknown_name_finds_nothing(places):
    assert places.find("Atlantis") == ()
    assert places.find("") == ()


def test_a_state_of_today_comes_first(places):
    assert codes(places.find("Germany")) == ["DEU", "X-GERMAN_REICH"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("1939-08-23", ["X-GERMAN_REICH"]),
        ("1945", ["X-GERMAN_REICH"]),
        ("2020-01-01", ["DEU"]),
        ("1960", ["DEU", "X-GERMAN_REICH"]),
    ],
)
def test_the_day_decides_between_states_of_the_same_name(places, day, expected):
    assert codes(places.find("Germany", on=day)) == expected


def test_a_code_is_taken_at_its_word(places):
    assert codes(places.find("DDDE", on="2020-01-01")) == ["DDDE"]


def test_ambiguity_is_said(places):
    assert places.ambiguous("Congo")
    assert places.ambiguous("Congo", on="2000")
    assert not places.ambiguous("Germany")
    assert not places.ambiguous("Dominica")
    assert not places.ambiguous("Atlantis")


def test_existence_is_judged_as_far_as_it_is_recorded():
    assert REICH.existed("1871-01-01")
    assert REICH.existed("1945-06-05")
    assert not REICH.existed("1945-06-06")
    assert not REICH.existed("1870")
    assert DOMINICA.existed("1700")


def test_suggestions_offer_states_before_organisations_and_the_past(places):
    assert codes(places.suggest("germ")) == ["DEU", "GERMCLUB", "X-GERMAN_REICH", "DDDE"]


def test_an_exact_name_is_suggested_first(places):
    assert codes(places.suggest("East Germany"))[0] == "DDDE"
    assert codes(places.suggest("COG"))[0] == "COG"


def test_suggestions_in_another_language_know_english_too(places):
    assert codes(places.suggest("alem", "es")) == ["DEU"]
    assert codes(places.suggest("germ", "es"))[0] == "DEU"


def test_suggestions_are_limited(places):
    assert len(places.suggest("germ", limit=2)) == 2
    assert places.suggest("") == ()
    assert places.suggest(" - ") == ()


def test_forms_of_a_state_carry_kind_and_language(places):
    forms = {form for form in places.surface_forms() if form[1] == "DEU"}

    assert forms == {
        ("Germany", "DEU", "name", "en"),
        ("Alemania", "DEU", "name", "es"),
        ("Federal Republic of Germany", "DEU", "name", "en"),
        ("German", "DEU", "demonym", "en"),
        ("Germans", "DEU", "demonym", "en"),
        ("alemán", "DEU", "demonym", "es"),
        ("alemana", "DEU", "demonym", "es"),
        ("Berlin", "DEU", "capital", "en"),
        ("Berlín", "DEU", "capital", "es"),
        ("Bundestag", "DEU", "metonym", ""),
        ("FRG", "DEU", "abbreviation", ""),
    }


def test_a_former_state_does_not_claim_the_words_of_today(places):
    former = {form[0] for form in places.surface_forms() if form[1] in {"X-GERMAN_REICH", "DDDE"}}

    assert former == {"German Reich", "Nazi Germany", "East Germany", "East German"}


def test_only_capitals_of_states_are_looked_for(places):
    assert "Saint Peter Port" not in {form[0] for form in places.surface_forms()}


def test_a_name_that_means_too_much_is_found_but_not_looked_for(places):
    forms = {form[0] for form in places.surface_forms() if form[1] == "DMA"}

    assert forms == {"Dominica", "la Dominique"}
    assert codes(places.find("Dominique")) == ["DMA"]
    assert places.name("DMA", "fr") == "Dominique"
