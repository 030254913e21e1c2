from __future__ import annotations

import datetime as dt

import pytest

from tracker.domain.key_date import Basis, KeyDate, KeyDateKind, KeyDateRule
from tracker.domain.vocabulary import Field
from tracker.gui.models.key_date_rows import key_date_rows, kind_words
from tracker.services.key_dates import Upcoming

TODAY = dt.date(2026, 3, 2)


def row(naming, earliest, latest=None, quotations=()):
    key = KeyDate(
        kind=KeyDateKind.EXPIRY,
        earliest=earliest,
        latest=latest or earliest,
        rule=KeyDateRule.TERM,
        basis=(Basis(Field.DURATION, None, "P5Y"),),
    )
    (made,) = key_date_rows([Upcoming("u", "Notes of May", key, quotations)], TODAY, naming)
    return made


def test_a_row_shows_its_working(full_naming):
    made = row(full_naming, dt.date(2026, 9, 1), quotations=("for five years",))

    assert made.key == "u"
    assert made.cells == (
        full_naming.day(dt.date(2026, 9, 1)),
        "in 183 days",
        "Expiry",
        "Notes of May",
        "start of the term plus its length (P5Y)",
        "“for five years”",
    )


@pytest.mark.parametrize(
    ("day", "words"),
    [(TODAY, "today"), (dt.date(2026, 3, 3), "tomorrow"), (dt.date(2026, 2, 1), "now")],
)
def test_what_is_near_is_said_in_a_word(full_naming, day, words):
    assert row(full_naming, day, dt.date(2026, 3, 9)).cells[1] == words


def test_a_range_has_two_ends(full_naming):
    cells = row(full_naming, dt.date(2026, 5, 1), dt.date(2026, 5, 31)).cells

    assert " – " in cells[0]


def test_every_kind_has_words():
    assert len({kind_words(kind) for kind in KeyDateKind}) == len(KeyDateKind)
