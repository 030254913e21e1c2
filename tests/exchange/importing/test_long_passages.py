from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tracker.domain.errors import ValueRefused
from tracker.domain.vocabulary import EvidenceState, Field, Method, Stance
from tracker.exchange.importing.long_passages import Told, decided, read_passage, with_passage
from tracker.exchange.importing.long_records import LongRow
from tracker.exchange.long_csv import LONG, LONG_AT_FIRST, long_rows

RULE = make.evidence(
    Field.TITLE, "memorandum", method=Method.RULE, rule="title.quoted", confidence=0.1 + 0.2
)


def exported(evidence) -> LongRow:
    dossier = make.dossier(make.bare_agreement(title="Memorandum", evidence=(evidence,)))
    rows = (dict(zip(LONG, cells, strict=True)) for cells in long_rows(dossier, proposals=True))
    return LongRow(2, next(row for row in rows if row["exact"]))


def edited(row: LongRow, **cells: str) -> LongRow:
    return replace(row, cells={**row.cells, **cells})


def read(row: LongRow):
    return read_passage(row, Field.TITLE, make.TEXT_UUID, make.TEXT)


def merged(record, *rows: LongRow):
    told = {decided(row) for row in rows}
    for row in rows:
        record = with_passage(record, Told(read(row), [None], row), told)
    return record


def test_a_passage_comes_back_with_how_it_came_about_and_the_words_around_it():
    found = read(exported(RULE))

    assert (found.method, found.rule, found.confidence) == (Method.RULE, "title.quoted", 0.1 + 0.2)
    assert replace(found.passage, uuid=RULE.passage.uuid) == RULE.passage


def test_a_row_of_the_first_version_is_imported():
    whole = exported(RULE)
    found = read(replace(whole, cells={key: whole.cells[key] for key in LONG_AT_FIRST}))

    assert (found.method, found.rule, found.confidence) == (Method.IMPORTED, "", None)


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("start", "x"), ("end", ""), ("page", "iv"), ("stance", "likes"), ("state", "asleep"),
        ("explicitness", "loud"), ("method", "dreamt"), ("confidence", "-0.1"),
        ("confidence", "nan"), ("confidence", "sure"), ("exact", "treaty"), ("start", "-5"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_names_its_column(column, cell):
    with pytest.raises(ValueRefused) as refused:
        read(edited(exported(RULE), **{column: cell}))

    assert refused.value.field == (column if cell != "-5" else "exact")


def test_a_known_passage_is_decided_anew_but_not_twice():
    record = make.bare_agreement(title="Memorandum", evidence=(RULE,))
    row = edited(exported(RULE), state="rejected")

    once = merged(record, row)

    assert once.evidence == (replace(RULE, state=EvidenceState.REJECTED),)
    assert merged(once, row) == once


def test_a_passage_told_as_it_was_stays_beside_one_that_differs():
    record = make.bare_agreement(title="Memorandum", evidence=(RULE,))
    row = exported(RULE)

    both = merged(record, row, edited(row, stance="contradicts"))

    assert [e.stance for e in both.evidence] == [Stance.SUPPORTS, Stance.CONTRADICTS]
    assert both.evidence[0] == RULE


@pytest.mark.parametrize("edit", [{"method": "typed"}, {"rule": "other"}, {"confidence": "1"}])
def test_how_a_known_passage_came_about_stays(edit):
    record = make.bare_agreement(title="Memorandum", evidence=(RULE,))

    with pytest.raises(ValueRefused, match="fact of its history"):
        merged(record, edited(exported(RULE), **edit))
