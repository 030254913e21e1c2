from __future__ import annotations

from collections import Counter

from tests.exchange.importing.foreign import cells, mapping
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import Field, GapReason
from tracker.exchange.importing.foreign_cells import ForeignCells
from tracker.exchange.importing.mapping import ColumnRule


def test_values_are_given_by_what_they_mean():
    row = cells(mapping(a="title", b="notes", c="notes"), " Pact ", "one", "two")

    assert row.first("title") == "Pact"
    assert row.filled("notes") == [("b", "one"), ("c", "two")]
    assert row.first("place") == ""
    assert row.column("notes") == "b"
    assert row.column("place") == "place"


def test_the_first_filled_column_of_a_target_counts():
    known = mapping(current=ColumnRule(to="parties", separator="|"), original="parties")

    assert cells(known, "", "France; Peru").all("parties") == ["France", "Peru"]
    assert cells(known, "A|B ; C", "France; Peru").all("parties") == ["A", "B ; C"]
    assert cells(known, "", "").all("parties") == []


def test_values_that_hold_a_semicolon_are_kept_together():
    assert cells(mapping(a="tags"), "a\\;b; c; -").all("tags") == ["a;b", "c"]


def test_words_for_nothing_are_counted_not_kept():
    empties: Counter[str] = Counter()
    known = mapping(a="place", b="parties")

    row = ForeignCells(["a", "b"], known, ["n/a", "NA"], empties)

    assert row.first("place") == ""
    assert row.first("parties") == "NA"
    assert empties == {"“n/a” in “a”": 1}


def test_an_illegible_cell_leaves_a_gap_where_the_record_has_one():
    row = cells(mapping(a="signatories", b="tags"), "ILEGIBLE", "illegible")

    assert row.gaps == [Gap(field=Field.SIGNATORIES, reason=GapReason.ILLEGIBLE, note="ILEGIBLE")]
    assert row.all("tags") == []


def test_what_has_to_be_said_names_the_column():
    row = cells(mapping(a="title", b="place"), "Ceylon&#65533;s", "#REF!")
    row.notice("place", "", "said")

    assert [(n.column, n.value) for n in row.notices] == [
        ("a", "Ceylon&#65533;s"),
        ("b", "#REF!"),
        ("place", ""),
    ]
