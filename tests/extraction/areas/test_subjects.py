"""Titles of treaties name areas by set subjects in three languages."""

from __future__ import annotations

import pytest

from tests.extraction.texts import only
from tracker.extraction.areas.subjects import SUBJECTS
from tracker.services.reference import load_reference


def test_subjects_stand_once_and_under_known_areas():
    known = {area.id for area in load_reference().areas.assignable()}
    assert set(SUBJECTS) <= known
    for area, lines in SUBJECTS.items():
        phrases = "|".join(lines).split("|")
        assert len(phrases) == len(set(phrases)), area


@pytest.mark.parametrize(
    ("subject", "area"),
    [
        ("the recovery of maintenance", "JUS.CIV"),
        ("the headquarters of the organisation", "CON.DIP"),
        ("local border traffic", "MIG.BOR"),
        ("maritime delimitation", "SEA.SAF"),
        ("the gainful occupation of dependants", "LAB.MOB"),
        ("financial cooperation", "FIN.LON"),
        ("wildlife crime", "TRF.GDS"),
    ],
)
def test_an_english_subject(subject, area):
    text = f"Malta and Ghana signed an agreement on {subject} in Accra on Monday."
    assert area in only(text, published="2017-05-04").areas


@pytest.mark.parametrize(
    ("subject", "area"),
    [
        ("formación diplomática", "EDU.EDU"),
        ("infraestructura vial", "TRA.LND"),
        ("facilitación del comercio", "TRD.FTA"),
        ("pequeñas y medianas empresas", "TRD.ECO"),
        ("actividades remuneradas de familiares dependientes", "LAB.MOB"),
    ],
)
def test_a_spanish_subject(subject, area):
    text = f"Perú y Malta firmaron el lunes en Lima un convenio sobre {subject}."
    assert area in only(text, published="2017-05-04").areas


@pytest.mark.parametrize(
    ("subject", "area"),
    [
        ("la délimitation des espaces maritimes", "SEA.SAF"),
        ("la protection des végétaux", "ENV.AGR"),
        ("la gestion concertée des flux migratoires", "MIG.IRR"),
        ("la protection de l'enfance", "POL.HRG"),
    ],
)
def test_a_french_subject(subject, area):
    text = f"Le Mali et le Tchad ont signé lundi à Bamako un accord sur {subject}."
    assert area in only(text, published="2017-05-04").areas


def test_the_name_of_a_bank_is_no_subject():
    text = (
        "Malta signed a loan agreement with Ghana on Monday. The Caribbean Bank for Rural"
        " Development looked on."
    )
    assert "ENV.AGR" not in only(text, published="2017-05-04").areas
