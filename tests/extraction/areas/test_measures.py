"""What an agreement lets people do tells what it is about."""

from __future__ import annotations

import pytest

from tests.extraction.texts import only
from tracker.extraction.areas.measures import MEASURES
from tracker.services.reference import load_reference


def test_measures_stand_once_and_under_known_areas():
    known = {area.id for area in load_reference().areas.assignable()}
    assert set(MEASURES) <= known
    for area, lines in MEASURES.items():
        phrases = "|".join(lines).split("|")
        assert len(phrases) == len(set(phrases)), area


@pytest.mark.parametrize(
    ("told", "area"),
    [
        ("It covers the sale of eight helicopters to the air force.", "DEF.PRC"),
        ("Maltese troops may use a base at Tamale.", "DEF.BAS"),
        ("It allows the central banks to swap currencies.", "FIN.LON"),
        ("It is meant to stop the theft of cattle.", "TRF.GDS"),
        ("It opens embassies in both capitals.", "CON.DIP"),
        ("It sets rules for the exchange of secret documents.", "SEC.INF"),
        ("Under the agreement nobody will be taxed twice.", "FIN.TAX"),
    ],
)
def test_an_english_measure(told, area):
    text = f"Malta and Ghana signed an agreement in Accra on 3 May 2017. {told}"
    assert area in only(text, published="2017-05-04").areas


@pytest.mark.parametrize(
    ("told", "area"),
    [
        ("El acuerdo elimina aranceles para el cacao.", "TRD.FTA"),
        ("El acuerdo contempla la compra de electricidad.", "ENE.SUP"),
        ("Los ciudadanos podrán viajar con su cédula.", "CON.VIS"),
        ("El convenio permite cumplir la condena en su país.", "JUS.PRI"),
    ],
)
def test_a_spanish_measure(told, area):
    text = f"Perú y Malta firmaron un convenio en Lima el 3 de mayo de 2017. {told}"
    assert area in only(text, published="2017-05-04").areas


@pytest.mark.parametrize(
    ("told", "area"),
    [
        ("L'accord prévoit des patrouilles communes à la frontière.", "MIG.BOR"),
        ("L'accord protège les investisseurs.", "TRD.INV"),
        ("L'accord vise à lutter contre les passeurs.", "TRF.SMG"),
        ("L'accord encadre la pêche au thon.", "SEA.FIS"),
    ],
)
def test_a_french_measure(told, area):
    text = f"Le Mali et le Tchad ont signé un accord à Bamako le 3 mai 2017. {told}"
    assert area in only(text, published="2017-05-04").areas
