"""Laws of reading foreign tables: what was written is read, and cleaning is settled at once."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.importing.foreign import NAMES, REFERENCE, TERMS, mapping
from tracker.domain.validation import validate
from tracker.domain.vocabulary import (
    Binding,
    EventType,
    InstrumentType,
    Level,
    PartyRole,
    RelationType,
    TerminationGrounds,
)
from tracker.exchange.csv_file import unguard
from tracker.exchange.importing.dates import Order, inferred_order, looks_like_date, read_date
from tracker.exchange.importing.foreign_rows import ForeignRows
from tracker.exchange.importing.layout import DELIMITERS, first_row, layout_of
from tracker.exchange.importing.persons import read_officer, read_person
from tracker.exchange.importing.tables import TableRow, open_table
from tracker.exchange.importing.text_table import TextTable
from tracker.exchange.importing.values import (
    LONGEST,
    NULLS,
    clean,
    is_null,
    link,
    oddity,
    one_line,
    shortened,
)

FEW = settings(max_examples=40, deadline=None)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
CELLS = st.text(
    st.sampled_from("abz ÁñüøÇ,;|\t\"'.-=\n") | st.characters(categories=["Lu", "Ll"]), max_size=9
)
HOSTILE = [
    "=cmd|'/c calc'!A0", "@SUM(1+1)", "+84 24 3825", "＝1+1", "'", "\u202eabc", "1e999", "NaN",
    "#REF!", "00123", "12345678901234567890", "x" * 33_000, "a\x07b", "\x00", "\ufffd", "-5",
    "&#65533;", "&lt;script&gt;", "' OR 1=1 --", "%_\\", "99999", "31/02/2024", "\u200b", "\ufeff",
]  # fmt: skip


# -- text tables


@FEW
@given(
    st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=6),
    st.sampled_from(DELIMITERS),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_a_table_comes_back_cell_by_cell(tmp_path_factory, rows, delimiter, encoding):
    path = tmp_path_factory.mktemp("t") / "table.csv"
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL)
        writer.writerow(["one", "two", "three"])
        writer.writerows(rows)

    table = TextTable(path)

    assert table.layout.delimiter == delimiter
    assert [tuple(row) for row in table.rows()] == [("one", "two", "three"), *rows]
    assert table.count == len(rows) + 1
    read = [row.cells for row in open_table(path).rows()]
    filled = [tuple(map(unguard, row)) for row in rows if any(cell.strip() for cell in row)]
    assert [tuple(map(unguard, cells)) for cells in read] == filled


@FEW
@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=5))
def test_whatever_the_rows_a_layout_is_found_and_the_table_begins_in_it(rows):
    sample = io.StringIO()
    csv.writer(sample).writerows(rows)

    found = layout_of(sample.getvalue(), complete=True)

    assert found.delimiter in DELIMITERS
    assert 0 <= first_row(rows) < len(rows)


# -- cells


@FEW
@given(TEXT | st.sampled_from(HOSTILE))
def test_a_clean_cell_has_no_blanks_around_it_and_stays_as_short(cell):
    cleaned = clean(cell).text

    assert cleaned == cleaned.strip() or "&" in cell
    assert len(cleaned) <= len(cell)
    assert set(cleaned) <= set(cell) or "&" in cell or not cell.isascii()


@FEW
@given(TEXT | st.sampled_from(HOSTILE))
def test_small_repairs_are_settled_at_once(text):
    assert one_line(one_line(text)) == one_line(text)
    assert link(link(text)) == link(text)
    assert len(shortened(text)) <= 201
    assert shortened(text).startswith(text[:200])


@pytest.mark.parametrize("cell", [*HOSTILE])
def test_a_strange_cell_is_told_whether_it_is_used_or_kept(cell):
    cleaned, kept = clean(cell), oddity(cell)

    strange = cell in ("1e999", "NaN", "#REF!", "\u202eabc", "a\x07b", "\ufffd") or (
        len(cell) > LONGEST
    )
    assert not strange or cleaned.remark
    assert not strange or kept
    assert cleaned.text or cleaned.remark or not cell.strip()


@pytest.mark.parametrize("word", sorted(NULLS))
def test_words_for_nothing_mean_nothing_in_any_case(word):
    assert is_null(word)
    assert is_null(f"  {word.upper()} ")
    assert not is_null(f"{word} Treaty")


# -- dates


@FEW
@given(st.dates(), st.sampled_from(["%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y"]))
def test_a_column_that_shows_its_order_leaves_no_date_open(day, form):
    day = day.replace(year=1200 + day.year % 1000)
    cells = [day.strftime(form), day.replace(day=25).strftime(form)]

    order = inferred_order(cells)

    assert order is Order.DAY_FIRST
    assert [read_date(cell, order).edtf for cell in cells] == [
        day.isoformat(),
        day.replace(day=25).isoformat(),
    ]
    assert all(map(looks_like_date, cells))


@FEW
@given(st.integers(1, 12), st.integers(1, 12), st.integers(1300, 2199))
def test_two_small_figures_are_one_day_only_where_they_are_equal(first, second, year):
    reading = read_date(f"{first}/{second}/{year}")

    assert bool(reading.edtf) is (first == second)
    assert bool(reading.problem) is (first != second)


@FEW
@given(st.text(max_size=15), st.sampled_from(Order))
def test_a_cell_read_once_is_read_alike_again(cell, order):
    edtf = read_date(cell, order).edtf

    if edtf:
        assert read_date(edtf, order).edtf == edtf


# -- words of closed lists, places and people


@pytest.mark.parametrize(
    "kind", [InstrumentType, Binding, Level, PartyRole, RelationType, TerminationGrounds]
)
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_entry_of_a_list_is_known_by_its_words_in_both_languages(kind, language):
    for entry in kind:
        label = REFERENCE.labels.label(entry, language)
        for words in (label, label.upper(), f"  {label} ", entry.value):
            assert TERMS.member(kind, words) is entry


def test_every_area_is_known_by_its_words_in_both_languages():
    for area in REFERENCE.areas.assignable():
        for language in ("en", "es"):
            found = TERMS.area(area.label(language).upper())
            assert found
            assert area.label(language) in REFERENCE.areas.get(found).labels.values()


def test_every_place_of_today_is_found_by_its_name_or_its_doubt_is_told():
    for place in REFERENCE.places:
        if place.to:
            continue
        reading = NAMES.read(place.name("en").upper())
        assert place.code in reading.codes or reading.remark
        assert NAMES.read(place.code).codes == (place.code,)


@FEW
@given(
    st.sampled_from(["Joan Miller", "Andrés Peña", "林美玉", "John (Jack) Smith", "O'Neil"]),
    st.sampled_from(["", "Minister", "Acting Secretary", "Minister (acting), of Trade"]),
    st.sampled_from(["USA", "GTM", "EU"]),
)
def test_a_signatory_written_as_the_export_writes_it_is_taken_apart(name, capacity, mark):
    inside = ", ".join(part for part in (capacity, mark) if part)

    person = read_person(f"{name} ({inside})")

    assert (person.name, person.capacity, person.mark) == (name, capacity, mark)


@FEW
@given(TEXT | st.sampled_from(HOSTILE))
def test_no_words_are_lost_between_name_and_office(text):
    for reading in (read_person(text), read_officer(text)):
        letters = "".join(filter(str.isalnum, reading.name + reading.capacity + reading.mark))
        assert sorted(letters) == sorted(filter(str.isalnum, text))


# -- rows


KNOWN = mapping(
    title="title", who="parties", day="signed", end="ended", how="instrument_type",
    state="status", at="place", people="signatories", about="areas", said="notes", tag="tags",
)  # fmt: skip


def read(*cells: str, number: int = 2):
    return ForeignRows(list(KNOWN.columns), KNOWN, NAMES, TERMS).read(TableRow(number, cells))


@FEW
@given(st.lists(TEXT | st.sampled_from(HOSTILE), min_size=11, max_size=11))
def test_any_row_becomes_a_sound_record_or_is_told_why_not(cells):
    reading = read(*cells, number=7)

    assert {problem.row for problem in reading.problems} <= {7}
    assert all(problem.message.endswith(".") for problem in reading.problems)
    if reading.agreement is None:
        assert reading.problems
    else:
        validate(reading.agreement)
        assert read(*cells).agreement.uuid == reading.agreement.uuid


@pytest.mark.parametrize("column", range(11))
@pytest.mark.parametrize("cell", [value for value in HOSTILE if len(value) < 100])
def test_a_strange_cell_spoils_no_other_cell_of_its_row(column, cell):
    plain = ["Pact", "GTM; HND", "1990", "1995", "treaty", "", "Lima", "Ana Paz", "fish", "n", "t"]
    strange = [*plain[:column], cell, *plain[column + 1 :]]

    before, after = read(*plain).agreement, read(*strange).agreement

    assert after is not None
    validate(after)
    assert after.title == before.title or column == 0
    assert {p.code for p in after.parties} >= {"GTM", "HND"} or column == 1
    signed = [e.date for e in after.events if e.type is EventType.SIGNED]
    assert signed == ["1990"] or column == 2
    assert after.notes == before.notes or column == 9


@pytest.mark.parametrize(("column", "cell"), [(2, "31/02/2024"), (3, "99999"), (2, "01/02/2024")])
def test_a_date_that_cannot_be_read_leaves_its_words_in_the_gap(column, cell):
    cells = ["Pact", "GTM; HND", "", "", "", "", "", "", "", "", ""]
    cells[column] = cell

    reading = read(*cells)

    (gap,) = reading.agreement.gaps
    assert cell in gap.note
    assert [(p.column, p.value) for p in reading.problems] == [(("day", "end")[column - 2], cell)]


def test_a_life_that_runs_backwards_is_told_and_kept():
    reading = read("Pact", "GTM; HND", "1995", "1990", "", "", "", "", "", "", "")

    assert [event.date for event in reading.agreement.events] == ["1995", "1990"]
    assert "ended before it began" in reading.problems[0].message


def test_a_row_that_names_one_party_twice_is_told_and_kept_where_it_names_another():
    reading = read("Pact", "Guatemala; GTM; HND", "", "", "", "", "", "", "", "", "")

    assert [party.code for party in reading.agreement.parties] == ["GTM", "HND"]
    assert "named twice" in reading.problems[0].message


def test_a_row_whose_only_party_is_named_twice_is_refused():
    reading = read("Pact", "Guatemala; GTM", "", "", "", "", "", "", "", "", "")

    assert reading.agreement is None
    assert "named twice" in reading.problems[0].message
