"""Articles in Spanish and French: parties, day, instrument, signatories and areas."""

from __future__ import annotations

from tests.extraction.texts import only, sides
from tracker.domain.vocabulary import InstrumentType, ReportedStatus


def test_es_colombia_ecuador():
    text = (
        "Colombia y Ecuador firman acuerdo de seguridad fronteriza\n\n"
        "BOGOTÁ, 15 de mayo de 2013.- Los gobiernos de Colombia y Ecuador firmaron este "
        "miércoles un acuerdo para reforzar la seguridad fronteriza y combatir el "
        "narcotráfico y la trata de personas.\n\n"
        "El documento fue suscrito por el ministro de Defensa de Colombia, Juan Carlos "
        "Pinzón, y la ministra de Defensa de Ecuador, María Fernanda Espinosa, en la ciudad "
        "de Ipiales.\n\n"
        '"Este convenio nos permitirá compartir información", dijo Pinzón.'
    )

    agreement = only(text, published="2013-05-15")

    assert set(agreement.parties) == {"COL", "ECU"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement) == {
        "Juan Carlos Pinzón": "COL",
        "María Fernanda Espinosa": "ECU",
    }
    assert agreement.signed == "2013-05-15"
    assert agreement.place == "Ipiales"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"MIG.BOR", "TRF.DRG", "TRF.HUM"} <= set(agreement.areas)


def test_es_mexico_guatemala_memo():
    text = (
        "México y Guatemala suscriben memorándum de entendimiento en materia laboral\n\n"
        "Ciudad de México, 7 de agosto de 2014. El secretario de Relaciones Exteriores, José "
        "Antonio Meade, y el canciller guatemalteco, Carlos Raúl Morales, firmaron hoy un "
        "Memorándum de Entendimiento sobre trabajadores temporales en la sede de la "
        "Cancillería mexicana.\n\n"
        "El instrumento busca proteger los derechos laborales de los trabajadores migrantes "
        "guatemaltecos en Chiapas."
    )

    agreement = only(text, published="2014-08-07")

    assert set(agreement.parties) == {"GTM", "MEX"}
    assert agreement.instrument_type == InstrumentType.MOU
    assert sides(agreement) == {
        "José Antonio Meade": "MEX",
        "Carlos Raúl Morales": "GTM",
    }
    assert agreement.signed == "2014-08-07"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"LAB.MOB"} <= set(agreement.areas)


def test_fr_france_maroc():
    text = (
        "La France et le Maroc signent un accord de coopération judiciaire\n\n"
        "RABAT, 6 février 2015 (AFP) - La France et le Maroc ont signé vendredi à Rabat un "
        "accord d'entraide judiciaire, mettant fin à un an de brouille diplomatique.\n\n"
        "L'accord a été signé par la ministre française de la Justice, Christiane Taubira, "
        "et son homologue marocain, Mustapha Ramid.\n\n"
        "Il permettra de reprendre la lutte contre le terrorisme et le trafic de drogue."
    )

    agreement = only(text, published="2015-02-06")

    assert set(agreement.parties) == {"FRA", "MAR"}
    assert agreement.instrument_type == InstrumentType.AGREEMENT
    assert sides(agreement) == {
        "Christiane Taubira": "FRA",
        "Mustapha Ramid": "MAR",
    }
    assert agreement.signed == "2015-02-06"
    assert agreement.place == "Rabat"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"JUS.MLA"} <= set(agreement.areas)


def test_fr_senegal_espagne():
    text = (
        "Le Sénégal et l'Espagne renforcent la lutte contre l'immigration clandestine\n\n"
        "Dakar, le 10 octobre 2006. Le Sénégal et l'Espagne ont conclu mardi un accord-cadre "
        "sur l'immigration clandestine, a annoncé le ministère sénégalais des Affaires "
        "étrangères.\n\n"
        "Le texte a été paraphé à Dakar par le ministre espagnol des Affaires étrangères, "
        "Miguel Angel Moratinos, et le ministre d'État sénégalais Cheikh Tidiane Gadio."
    )

    agreement = only(text, published="2006-10-10")

    assert set(agreement.parties) == {"ESP", "SEN"}
    assert agreement.instrument_type == InstrumentType.FRAMEWORK_AGREEMENT
    assert {one.name: one.party for one in agreement.signatories} == {
        "Miguel Angel Moratinos": "ESP",
        "Cheikh Tidiane Gadio": "SEN",
    }
    assert agreement.signed is None
    assert agreement.status == ReportedStatus.INITIALLED
    assert {"MIG.IRR"} <= set(agreement.areas)


def test_es_espana_argelia():
    text = (
        "España y Argelia firman un memorando sobre gas\n\n"
        "Madrid, 7 ene (EFE).- El presidente del Gobierno español, Pedro Sánchez, y el "
        "primer ministro argelino, Abdelaziz Djerad, presidieron este martes la firma de un "
        "memorando de entendimiento sobre energía entre ambos países en el Palacio de la "
        "Moncloa.\n\n"
        "El acuerdo, rubricado por la vicepresidenta Teresa Ribera y el ministro argelino de "
        "Energía, Mohamed Arkab, garantiza el suministro de gas natural y prevé proyectos de "
        "energías renovables."
    )

    agreement = only(text, published="2020-01-07")

    assert set(agreement.parties) == {"DZA", "ESP"}
    assert agreement.instrument_type == InstrumentType.MOU
    assert sides(agreement) == {
        "Teresa Ribera": "ESP",
        "Mohamed Arkab": "DZA",
    }
    assert agreement.signed == "2020-01-07"
    assert agreement.place == "Palacio de la Moncloa, Madrid"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"ENE.SUP"} <= set(agreement.areas)


def test_fr_belgique_rdc():
    text = (
        "La Belgique et la République démocratique du Congo ont signé mercredi à Bruxelles "
        "un protocole d'accord dans le domaine de la formation militaire.\n\n"
        "Le document porte la signature du ministre belge de la Défense, Pieter De Crem, et "
        "de son homologue congolais, Chikez Diemu.\n\n"
        "Le Rwanda et l'Ouganda n'ont pas réagi."
    )

    agreement = only(text, published="2008-02-14")

    assert set(agreement.parties) == {"BEL", "COD"}
    assert agreement.instrument_type == InstrumentType.MOU
    assert sides(agreement) == {
        "Pieter De Crem": "BEL",
        "Chikez Diemu": "COD",
    }
    assert agreement.signed == "2008-02-13"
    assert agreement.place == "Bruxelles"
    assert agreement.status == ReportedStatus.SIGNED
    assert {"DEF.GEN"} <= set(agreement.areas)


def test_el_trafico_de_personas_es_trata():
    draft = only(
        "Chile y Perú firmaron en Lima un acuerdo de combate al tráfico de personas el martes "
        "14 de marzo de 2017."
    )
    assert "TRF.HUM" in draft.areas
    assert draft.signed == "2017-03-14"
