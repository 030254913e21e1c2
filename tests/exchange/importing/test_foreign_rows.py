from __future__ import annotations

from dataclasses import replace

from tests.exchange.importing.foreign import NAMES, TERMS, mapping
from tracker.domain.vocabulary import InstrumentType, Stage
from tracker.exchange.importing.foreign_rows import ForeignRows, identity
from tracker.exchange.importing.mapping import ColumnRule
from tracker.exchange.importing.tables import TableRow

KNOWN = mapping(
    name="title",
    kind="instrument_type",
    who="parties",
    day="signed",
    people="signatories",
    about="areas",
    ref=ColumnRule(to="registration", register="Series"),
    said="notes",
    more="notes",
    url="link",
)


def rows(known=KNOWN) -> ForeignRows:
    return ForeignRows(list(known.columns), known, NAMES, TERMS)


def read(*cells: str, known=KNOWN, number: int = 2):
    padded = (*cells, *[""] * (len(known.columns) - len(cells)))
    return rows(known).read(TableRow(number, padded))


def test_a_row_becomes_a_reviewed_record():
    reading = read(
        "Treaty  on\nfish",
        "Convention",
        "France; Peru",
        "1990-05-01",
        "Ana Paz (Minister, PER); JUAN GIL - EMBAJADOR",
        "border control; fish",
        "17",
        "first",
        "second",
        "https://x.example\\1",
    )

    agreement = reading.agreement
    assert reading.problems == ()
    assert agreement.title == "Treaty on fish"
    assert agreement.instrument_type is InstrumentType.CONVENTION
    assert agreement.stage is Stage.REVIEWED
    assert [(s.person, s.capacity) for s in agreement.signatures] == [
        ("Ana Paz", "Minister"),
        ("JUAN GIL", "EMBAJADOR"),
    ]
    assert agreement.signatures[0].party == agreement.parties[1].uuid
    assert [(a.area, a.label) for a in agreement.areas] == [("MIG.BOR", ""), ("", "fish")]
    assert [(r.register, r.number) for r in agreement.registrations] == [("Series", "17")]
    assert agreement.notes == "said: first\nmore: second\nurl: https://x.example/1"


def test_a_title_tells_the_type_where_no_cell_does():
    assert (
        read("Treaty on fish", "", "GTM; HND").agreement.instrument_type is InstrumentType.TREATY
    )
    reading = read("Pact on fish", "FTA", "GTM; HND")
    assert reading.agreement.instrument_type is None
    assert "no type" in reading.problems[0].message


def test_a_mapping_gives_types_areas_and_tags_for_all():
    known = replace(
        KNOWN,
        constants={"instrument_type": ("agreement",), "areas": ("TRF.HUM",), "tags": ("x",)},
        values={"instrument_type": {"fta": ("treaty",)}, "areas": {"fish": ("ECO.TRD", "own")}},
    )

    plain = read("Canada - Chile", known=known).agreement
    mapped = read("Canada - Chile", "FTA", "", "", "", "Fish", known=known).agreement

    assert plain.instrument_type is InstrumentType.AGREEMENT
    assert mapped.instrument_type is InstrumentType.TREATY
    assert plain.tags == ("x",)
    assert mapped.areas[0].value == "TRF.HUM"
    assert mapped.areas[-1].value == "own"


def test_rows_that_name_nothing_or_are_ragged_are_refused():
    empty = read("", "", "", "1990")
    ragged = rows().read(TableRow(7, ("only", "two")))

    assert empty.agreement is None
    assert "neither a title nor a party" in empty.problems[0].message
    assert ragged.problems[0].row == 7
    assert "2 cells where the table has 10 columns" in ragged.problems[0].message


def test_a_row_that_is_not_bilateral_says_so():
    assert "No party is named" in read("Pact").problems[0].message
    assert "has 1 party" in read("Pact", "", "GTM").problems[0].message
    assert "has 3 parties" in read("Pact", "", "GTM; HND; MEX").problems[0].message


def test_the_same_row_has_the_same_id_whatever_its_number():
    one = read("Pact", "", "GTM; HND", "1990", "", "", "17", "", "", "https://x.example/1")
    other = read("Pact", "", "GTM; HND", "1990", "", "", "18", "", "", "https://x.example/2")
    third = read("Pact", "", "GTM; HND", "1991")

    assert one.agreement.uuid == other.agreement.uuid == identity(one.agreement)
    assert one.agreement.uuid != third.agreement.uuid
    assert one.likeness == other.likeness != third.likeness


def test_what_was_taken_for_empty_is_counted():
    reader = rows()
    reader.read(TableRow(2, ("Pact", "n/a", "GTM; HND", *["-"] * 7)))

    assert reader.empties["“n/a” in “kind”"] == 1
