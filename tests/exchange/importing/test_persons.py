from __future__ import annotations

import pytest

from tracker.exchange.importing.persons import PersonReading, read_officer, read_person


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Joan Miller", PersonReading("Joan Miller")),
        ("Joan Miller (USA)", PersonReading("Joan Miller", "", "USA")),
        ("Joan Miller (Secretary, USA)", PersonReading("Joan Miller", "Secretary", "USA")),
        (
            "Ann (Minister (acting), of Trade, GTM)",
            PersonReading("Ann", "Minister (acting), of Trade", "GTM"),
        ),
        ("John (Jack) Smith", PersonReading("John (Jack) Smith")),
        (
            "John (Jack) Smith (Minister, GTM)",
            PersonReading("John (Jack) Smith", "Minister", "GTM"),
        ),
        ("odd)", PersonReading("odd)")),
        ("(only)", PersonReading("(only)")),
    ],
)
def test_a_signatory_is_taken_apart(text, person):
    assert read_person(text) == person


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (
            "RODRIGO PARDO - MINISTRO DE RELACIONES EXTERIORES",
            PersonReading("RODRIGO PARDO", "MINISTRO DE RELACIONES EXTERIORES"),
        ),
        (
            "NOEMI SANIN DE RUBIO MINISTRA DE RELACIONES EXTERIORES",
            PersonReading("NOEMI SANIN DE RUBIO", "MINISTRA DE RELACIONES EXTERIORES"),
        ),
        ("ANA PAZ VICEMINSTRA DE PAZ", PersonReading("ANA PAZ", "VICEMINSTRA DE PAZ")),
        ("Joan  Miller", PersonReading("Joan Miller")),
        ("JUAN EMBAJADOR", PersonReading("JUAN EMBAJADOR")),
    ],
)
def test_name_and_office_are_told_apart(text, person):
    assert read_officer(text) == person
