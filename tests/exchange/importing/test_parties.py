from __future__ import annotations

import pytest

from tests import factories as make
from tracker.exchange.importing.parties import PartyNames


@pytest.fixture(scope="module")
def names() -> PartyNames:
    return PartyNames(make.full_reference().places, {"bleu belg": ("BEL", "LUX")})


@pytest.mark.parametrize(
    ("name", "on", "codes"),
    [
        ("GTM", "", ("GTM",)),
        ("United States of America", "", ("USA",)),
        ("cote d'ivoire", "", ("CIV",)),
        ("Korea, Republic of", "", ("KOR",)),
        ("KOREA REPUBLIC OF", "1990", ("KOR",)),
        ("NETHERLANDS THE", "1960", ("NLD",)),
        ("CHINA P R", "1980", ("CHN",)),
        ("GERMANY FEDERAL REPUBLIC", "1960", ("X-FRG",)),
        ("West Germany", "1960", ("X-FRG",)),
        ("YEMEN, PEOPLES'S DEMOCRATIC REPUBLIC OF", "1975", ("YDYE",)),
        ("BYELORUSSIA S S R", "1960", ("BYAA",)),
        ("CONGO, PEOPLES REPUBLIC OF", "1975", ("COG",)),
        ("Germany", "2010", ("DEU",)),
        ("SIAM", "1900", ("X-SIAM",)),
        ("HAYTI", "1860", ("HTI",)),
        ("ALEMANIA", "1995", ("DEU",)),
        ("GRAN BRETAÑA", "1995", ("GBR",)),
        ("BLEU Belg", "", ("BEL", "LUX")),
        ("ASEAN", "", ("ASEAN",)),
        ("TANGANYIKA AND ZANZIBAR", "1964", ("TZA",)),
    ],
)
def test_names_of_all_times_and_tongues_are_resolved(names, name, on, codes):
    assert names.read(name, on).codes == codes
    assert names.knows(name)


def test_a_name_nobody_knows_is_kept_and_told(names):
    reading = names.read("Atlantis")

    assert reading.codes == ()
    assert "kept as written" in reading.remark
    assert not names.knows("Atlantis")


def test_a_name_of_several_is_never_guessed(names):
    reading = names.read("Congo", "1990")

    assert reading.codes == ()
    assert "COD, COG" in reading.remark


def test_a_name_that_one_place_has_first_is_taken_and_told(names):
    reading = names.read("Serbia", "2001")

    assert reading.codes == ("SRB",)
    assert "X-SERBIA_KINGDOM" in reading.remark


def test_only_what_a_mapping_gives_is_given(names):
    assert names.given_for("Bleu  Belg") == ("BEL", "LUX")
    assert names.given_for("France") is None


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("Kenya and Rwanda", ("Kenya", "Rwanda")),
        ("Kenya / Uganda", ("Kenya", "Uganda")),
        ("Kenya, Japan", ("Kenya", "Japan")),
        ("Kenya-Tanzania", ("Kenya", "Tanzania")),
        ("Chile y Bolivia", ("Chile", "Bolivia")),
        ("France et Pérou", ("France", "Pérou")),
        ("Chile\nPeru", ("Chile", "Peru")),
        ("Kenya, Uganda and Tanzania", ("Kenya", "Uganda", "Tanzania")),
        ("Cuba and Trinidad and Tobago", ("Cuba", "Trinidad and Tobago")),
        ("Trinidad and Tobago and Cuba", ("Trinidad and Tobago", "Cuba")),
        ("Korea, Republic of, and Japan", ("Korea, Republic of", "Japan")),
        ("Guinea-Bissau – Senegal", ("Guinea-Bissau", "Senegal")),
    ],
)
def test_several_names_in_one_cell_are_told_apart(names, cell, parts):
    assert names.taken_apart(cell) == parts


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "Kenya",
        "Trinidad and Tobago",
        "Bosnia and Herzegovina",
        "Guinea-Bissau",
        "Korea, Republic of",
        "Austria-Hungary",
        "Kenya and Atlantis",
        "Atlantis / Kenya",
        "Kenya and",
        "Kenya / " * 100,
    ],
)
def test_a_name_known_as_it_stands_or_in_part_only_is_left_whole(names, cell):
    assert names.taken_apart(cell) == ()
