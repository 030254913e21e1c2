from __future__ import annotations

import pytest

from tests import factories as make
from tests.exchange.importing.sheets import workbook
from tracker.domain.action import Action, ActionKind
from tracker.domain.errors import FileUnusable
from tracker.domain.progress import Cancelled
from tracker.domain.query import parse
from tracker.exchange.importing.dates import Order
from tracker.exchange.importing.mapping import ColumnRule, Mapping
from tracker.exchange.importing.table_look import Origin, TableKind
from tracker.exchange.importing.tables import ReadingHints
from tracker.services.importing.inspection import LISTED, suggested, suggested_areas

PLACES = make.full_reference().places
ROWS = (
    "Title;Country A;Country B;Signed;Kind;Status;Subject",
    "Air pact;Peru;Nueva Granadia;19/03/1997;Treaty;live;flying",
    "Sea pact;Peru;Chile;08/05/2001;Zettel;in force;fishing",
    "Rail pact;Peru;Brazil;30/12/1999;Zettel;in force;rails",
)


@pytest.fixture
def write(tmp_path):
    def table(*lines: str, name: str = "register.csv", encoding: str = "utf-8"):
        path = tmp_path / name
        path.write_bytes("\n".join([*lines, ""]).encode(encoding))
        return path

    return table


def test_a_table_is_looked_at_before_anything_is_decided(app, write):
    look = app.imports.inspect(write(*ROWS))

    assert look.kind is TableKind.FOREIGN
    assert look.hints == ReadingHints(
        encoding="utf-8", delimiter=";", quoting=True, header=True, row=1
    )
    assert look.total == 3
    assert look.head[0][0] == "Title"
    assert look.origin is Origin.TOLD
    assert look.mapping.columns["Country A"].to == "party1"
    assert {c.name: c.dates.inferred for c in look.columns if c.dates} == {
        "Signed": Order.DAY_FIRST
    }


def test_what_a_person_says_of_the_file_is_followed(app, write):
    path = write("a register", *ROWS, encoding="utf-16")

    look = app.imports.inspect(path, ReadingHints(delimiter="|", header=False, row=3))

    assert look.hints.encoding == "utf-16"
    assert look.header == ("1",)
    assert look.total == 3


def test_a_sheet_can_be_chosen(app, tmp_path):
    path = workbook(tmp_path / "w.xlsx", [["Title", "Parties"], ["Pact", "Peru"]])

    look = app.imports.inspect(path)

    assert look.hints.sheet in look.sheets
    assert look.hints.encoding is None


def test_a_row_that_is_not_there_is_refused(app, write):
    with pytest.raises(FileUnusable, match="holds no rows"):
        app.imports.inspect(write(*ROWS), ReadingHints(row=90))


@pytest.mark.parametrize("name", ["a.csv", "a.json", "a.zip", "a.xlsx"])
def test_the_programs_own_files_ask_nothing(app, tmp_path, name):
    record = make.agreement(title="Memorandum")
    app.captures.save(make.capture(record), [record], action=Action(ActionKind.ADD_AGREEMENT, ""))
    app.exports.write(tmp_path / name, parse(""), as_of=make.TODAY)

    assert app.imports.inspect(tmp_path / name).kind is TableKind.OWN


def test_names_of_our_columns_are_enough(app, write):
    assert app.imports.inspect(write("title,notes", "A pact,x")).kind is TableKind.OWN


@pytest.mark.parametrize(
    ("name", "data"), [("cut.json", b'{"a": [1,'), ("empty.zip", b"PK\5\6" + bytes(18))]
)
def test_what_is_cut_off_is_refused_at_the_first_look(app, tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)

    with pytest.raises(FileUnusable, match=name):
        app.imports.inspect(path)


def test_words_nobody_knows_are_counted_with_suggestions(app, write):
    path = write(*ROWS)
    mapping = app.imports.inspect(path).mapping

    words = {
        (w.kind, w.words): w.times
        for w in app.imports.unknown_words(path, mapping, lambda done, total: None)
    }

    assert words == {
        ("instrument_type", "Zettel"): 2,
        ("status", "live"): 1,
        ("areas", "flying"): 1,
        ("areas", "fishing"): 1,
        ("areas", "rails"): 1,
        ("parties", "Nueva Granadia"): 1,
    }


def test_no_more_words_are_listed_than_a_person_reads(app, write):
    path = write("Title,Party 1", *(f"Pact {n},Ruritania {n}x" for n in range(LISTED + 20)))
    mapping = Mapping(
        columns={"Title": ColumnRule(to="title"), "Party 1": ColumnRule(to="party1")}
    )

    words = app.imports.unknown_words(path, mapping, lambda done, total: None)

    assert len(words) == LISTED


def test_looking_for_words_can_be_stopped(app, write):
    path = write("Title,Party 1", *(f"Pact {n},Peru" for n in range(600)))
    mapping = Mapping(columns={"Title": ColumnRule(to="title")})

    def stop(done: int, total: int, /) -> None:
        assert (done, total) == (500, 600)
        raise Cancelled

    with pytest.raises(Cancelled):
        app.imports.unknown_words(path, mapping, stop)


@pytest.mark.parametrize(
    ("name", "code"),
    [("Guatamala", "GTM"), ("Untied Kingdom", "GBR"), ("GUATEMALLA", "GTM"), ("Perú", "PER")],
)
def test_slips_of_the_pen_are_suggested(name, code):
    assert code in suggested(name, PLACES)


def test_nothing_is_suggested_for_what_is_like_nothing():
    assert suggested("qqqqqqqq zzzz", PLACES) == ()


def test_a_remembered_mapping_is_found_and_said(app, write):
    path = write(*ROWS)
    mapping = Mapping(
        columns={"Title": ColumnRule(to="title"), "Country A": ColumnRule(to="party1")}
    )
    app.imports.remember(path, mapping)

    look = app.imports.inspect(write(*ROWS, name="register of 2026.csv"))

    assert look.origin is Origin.REMEMBERED
    assert look.mapping == mapping
    assert look.guessed.columns["Country B"].to == "party2"


def test_a_table_without_names_is_no_kind_to_remember(app, write):
    path = write("1997,Peru,Chile", "1998,Peru,Brazil")

    assert not app.imports.remember(path, Mapping(columns={"2": ColumnRule(to="party1")}))
    assert app.history.next_undo() is None


def test_areas_with_a_like_name_are_suggested():
    found = suggested_areas("civil aviation", make.full_reference().areas)

    assert any("TRA" in id_ or "AVI" in id_ for id_ in found)
    assert suggested_areas("zzz", make.full_reference().areas) == ()
