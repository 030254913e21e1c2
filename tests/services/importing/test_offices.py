"""Tables as offices keep them, made up for this: each comes in with a sensible guess."""

from __future__ import annotations

import pytest

from tests import factories as make
from tests.libraries import found
from tracker.domain.import_report import Outcome
from tracker.domain.vocabulary import EventType, InstrumentType
from tracker.exchange.importing.dates import Order

MINISTRY = """Register of bilateral instruments;;;;;
as of last Friday;;;;;
Instrument;;Signature;;In force;
Title;Other party;Date;Place;Date;Remarks
Agreement on air services;Peru;19.03.1997;Lima;01.06.1998;
Agreement on pensions;Chile;08.05.2001;Santiago;;"two lines,
one cell"
Protocol on archives;Türkiye;31.06.1979;Ankara;9999;folder 12
"""
DYADS = """dyad_id\tcountry_a\tcountry_b\tyear\tagreement_name\tissue\tn_articles\tscore
1\tSIAM\tFrance\t1937\tTreaty of friendship\tterritory\t17\t0,35
2\tGERMANY FEDERAL REPUBLIC\tPoland\t1970\tBorder treaty\tterritory\t5\t1,20
3\tWest Germany\tFrance\t1963\tTreaty of cooperation\tpolicy\t18\t0,90
4\tGermany\tPoland\t1991\tNeighbourhood treaty\tpolicy\t38\t2,00
"""
GERMAN = """Titel;Vertragsparteien;Vertragsart;Datum der Unterzeichnung;Inkrafttreten;Status;Ort
Abkommen über Fischerei;Peru / Chile;Abkommen;12.03.1999;01.01.2000;in Kraft;Lima
Vertrag über Grenzen;Peru / Brésil;Vertrag;05.07.2003;;noch nicht in Kraft;Rio
Zusatzprotokoll;Peru / Chile;Protokoll;20.11.2005;01.02.2006;gekündigt;München
Abkommen über Häfen;Peru / Chile;Abkommen;21.11.2005;01.02.2006;in Kraft;Köln
Notenwechsel über Zölle;Peru / Chile;Notenwechsel;22.11.2005;01.02.2006;ruht;Köln
"""
FRENCH = """Intitulé|Pays A|Pays B|Date de signature|Date d'entrée en vigueur|Statut|Remarques
Accord relatif à la pêche|Pérou|Chili|12/03/1999|01/01/2000|en vigueur|
Traité d'amitié|Pérou|Brésil|25/07/2003|01/08/2003|signé|à suivre
Échange de lettres|Pérou|Chili|20/11/2005|or sooner|abrogé|&amp; annexes
"""


@pytest.fixture
def table(tmp_path):
    def write(text: str, name: str, encoding: str = "utf-8"):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return write


def targets(app, path) -> dict[str, str]:
    return {name: rule.to for name, rule in app.imports.inspect(path).mapping.columns.items()}


def test_a_ministrys_list_with_a_title_and_two_lines_of_names(app, table):
    path = table(MINISTRY, "ministry.csv", "cp1252")

    assert targets(app, path) == {
        "Title": "title",
        "Other party": "party2",
        "Signature Date": "signed",
        "Place": "place",
        "In force Date": "in_force",
        "Remarks": "notes",
    }
    report = app.imports.run(path)
    told = {problem.value: problem.message for problem in report.problems if problem.value}
    assert report.counts[Outcome.ADDED] == 3
    assert "impossible" in told["31.06.1979"]
    assert "stands for no date" in told["9999"]
    (row,) = found(app, "pensions")
    assert (row.signed, row.place) == ("2001-05-08", "Santiago")
    assert "two lines" in row.notes


def test_a_researchers_dyads_with_names_of_their_time(app, table):
    path = table(DYADS, "dyads.tsv", "cp1252")

    assert targets(app, path).items() >= {
        "country_a": "party1", "country_b": "party2", "year": "signed", "agreement_name": "title",
    }.items()  # fmt: skip
    app.imports.run(path)
    codes = {row.title: {party.code for party in row.parties} for row in found(app, "")}
    assert codes == {
        "Treaty of friendship": {"X-SIAM", "FRA"},
        "Border treaty": {"X-FRG", "POL"},
        "Treaty of cooperation": {"X-FRG", "FRA"},
        "Neighbourhood treaty": {"DEU", "POL"},
    }


def test_a_depositarys_list_in_german(app, table):
    path = table(GERMAN, "verwahrer.csv", "cp1252")
    look = app.imports.inspect(path)

    assert look.hints.encoding == "cp1252"
    assert targets(app, path) == {
        "Titel": "title",
        "Vertragsparteien": "parties",
        "Vertragsart": "instrument_type",
        "Datum der Unterzeichnung": "signed",
        "Inkrafttreten": "in_force",
        "Status": "status",
        "Ort": "place",
    }
    unknown = app.imports.unknown_words(path, look.mapping, lambda done, total: None)
    assert [(each.kind, each.words) for each in unknown] == [("status", "ruht")]
    app.imports.run(path)
    (protocol,) = found(app, "Zusatzprotokoll")
    assert protocol.instrument_type is InstrumentType.PROTOCOL
    assert str(protocol.status) == "terminated"


def test_a_list_in_french_with_vertical_bars(app, table):
    path = table(FRENCH, "liste.psv")
    look = app.imports.inspect(path)

    assert targets(app, path) == {
        "Intitulé": "title",
        "Pays A": "party1",
        "Pays B": "party2",
        "Date de signature": "signed",
        "Date d'entrée en vigueur": "in_force",
        "Statut": "status",
        "Remarques": "notes",
    }
    (signed, _) = [column.dates for column in look.columns if column.dates]
    assert signed.inferred is Order.DAY_FIRST
    report = app.imports.run(path)
    assert [p.value for p in report.problems] == ["or sooner"]
    (letters,) = found(app, "lettres")
    record = app.agreements.dossier(letters.uuid, as_of=make.TODAY).agreement
    assert EventType.TERMINATED in {event.type for event in record.events}
    assert record.notes == "& annexes"
    assert record.gaps
