from __future__ import annotations

import pytest

from tests import factories as make
from tracker.exchange.importing.matching import Matcher
from tracker.exchange.importing.parties import PartyNames
from tracker.exchange.importing.tables import open_table
from tracker.exchange.importing.terms import Terms


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    reference = make.full_reference()
    return Matcher(PartyNames(reference.places), Terms(reference.areas, reference.labels))


def matched(matcher, tmp_path, *lines: str) -> dict[str, str]:
    path = tmp_path / "table.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    columns = matcher.mapping(open_table(path)).columns
    return {name: rule.to for name, rule in columns.items()}


@pytest.mark.parametrize(
    ("name", "cell", "target"),
    [
        ("Title", "Treaty of peace", "title"),
        ("RTA Name", "Canada - Chile", "title"),
        ("Titulo", "Tratado de paz", "title"),
        ("Título del tratado", "Tratado de paz", "title"),
        ("Titel des Vertrags", "Vertrag über den Handel", "title"),
        ("Intitulé de l'accord", "Accord de pêche", "title"),
        ("Party 1", "France", "party1"),
        ("party1_iso", "FRA", "party1_code"),
        ("Contraparte", "ALEMANIA", "party2"),
        ("Partner country", "Peru", "party2"),
        ("Contracting parties", "France; Peru", "parties"),
        ("Original signatories", "France; Peru", "parties"),
        ("country_name", "FRANCE ; PERU", "parties"),
        ("Signatories", "Ann Smith; Bob Jones", "signatories"),
        ("Firmantes", "Ana Paz", "signatories"),
        ("dateofsignature", "27/05/2019", "signed"),
        ("Date of Signature (G)", "2019-05-27", "signed"),
        ("signed_event_date", "27/05/2019", "signed"),
        ("Fecha de firma", "27/05/2019", "signed"),
        ("dateofentryintoforce", "27/05/2019", "in_force"),
        ("Entrada en vigor", "27/05/2019", "in_force"),
        ("provisional_eif_event_date", "27/05/2019", "provisional"),
        ("Termination date", "27/05/2019", "ended"),
        ("terminated_event_effective_date", "27/05/2019", "ended_effective"),
        ("Treaty type", "Convention", "instrument_type"),
        ("Status", "In force", "status"),
        ("Vigente", "Not in force", "status"),
        ("Place of signature", "Paris", "place"),
        ("signed_event_location", "Paris", "place"),
        ("Subject", "TRADE", "areas"),
        ("Document URL", "https://x.example/1", "link"),
        ("Remarks", "whatever", "notes"),
        ("Keywords", "a; b", "tags"),
        ("No", "17", "registration"),
    ],
)
def test_columns_are_known_by_name_and_content(matcher, tmp_path, name, cell, target):
    assert matched(matcher, tmp_path, f"{name},zzz", f'"{cell}",x')[name] == target


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("In force", "maybe"),
        ("State 1", "blue"),
        ("All parties members?", "Yes"),
        ("Type", "FTA"),
        ("Status", "asleep"),
        ("Place", "12/05/1990"),
        ("uuid", "bcaa7fcd-1d66-4cac-ae8e-e25457c8be77"),
        ("fruit", "apple"),
    ],
)
def test_a_name_whose_content_says_otherwise_is_left_out(matcher, tmp_path, name, cell):
    assert name not in matched(matcher, tmp_path, f"{name},zzz", f'"{cell}",x')


@pytest.mark.parametrize(
    ("name", "cell", "target"),
    [
        ("Title", "17", "title"),
        ("Parties", "Atlantis; Mu", "parties"),
        ("signed_on", "99999", "signed"),
        ("Date of signature", "by both sides", "signed"),
        ("Entry into force", "soon", "in_force"),
    ],
)
def test_a_name_that_can_mean_nothing_else_is_read_whatever_its_cells_hold(
    matcher, tmp_path, name, cell, target
):
    assert matched(matcher, tmp_path, f"{name},zzz", f'"{cell}",x')[name] == target


def test_a_plain_name_gives_way_to_a_column_whose_cells_are_what_it_promises(matcher, tmp_path):
    columns = matched(matcher, tmp_path, "signed,Signing date", "by both sides,2001-05-06")
    assert columns == {"Signing date": "signed"}


@pytest.mark.parametrize(
    ("cell", "separator"),
    [
        ("FRANCE ; IRELAND, REPUBLIC OF", " ; "),
        ("France; Peru", ";"),
        ("France|Peru", "|"),
        ("France - Peru", " - "),
        ("France, Peru, Chile", ","),
        ("France", ""),
    ],
)
def test_the_separator_is_the_one_that_leaves_names(matcher, tmp_path, cell, separator):
    path = tmp_path / "table.csv"
    path.write_text(f'Parties,zzz\n"{cell}",x\n', encoding="utf-8")

    assert (
        matcher.mapping(open_table(path)).columns["Parties"].separator.strip() == separator.strip()
    )


def test_a_fuller_title_wins_and_single_columns_are_taken_once(matcher, tmp_path):
    rows = [f"Treaty number {'x' * n},{'Short' if n == 1 else ''},2019" for n in range(1, 9)]
    found = matched(matcher, tmp_path, "file_name,short_title,year", *rows)

    assert found == {"file_name": "title", "year": "signed"}


def test_without_names_only_parties_and_title_are_told(matcher, tmp_path):
    rows = ["Treaty of peace and friendship|12/05/1990|FRANCE", "Treaty on fish|13/05/1990|PERU"]

    assert matched(matcher, tmp_path, *rows) == {"1": "title", "3": "parties"} or matched(
        matcher, tmp_path, *rows
    ) == {"3": "parties", "1": "title"}


def test_plain_names_of_two_sides_are_taken_whatever_stands_in_them(matcher, tmp_path):
    lines = ("Titel;Vertragspartei 1;Vertragspartei 2", "Handel;Deutschland;Ruritanien")

    assert list(matched(matcher, tmp_path, *lines).values()) == ["title", "party1", "party2"]
