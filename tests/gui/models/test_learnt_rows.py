from __future__ import annotations

import pytest

from tracker.domain.learnt import LearntItem, LearntKind
from tracker.domain.vocabulary import Field
from tracker.gui.models.learnt_rows import kind_words, learnt_rows, meaning, use_words


def item(kind: LearntKind = LearntKind.ALIAS, **changes: object) -> LearntItem:
    values = {"id": "1", "kind": kind, "words": "Merdeka Square", "value": "MYS"}
    return LearntItem(**values | {"at": "2026-03-01T10:00:00.000Z"} | changes)


def test_a_row_says_all_of_an_item(full_naming):
    (row,) = learnt_rows([item(count=1200)], full_naming)

    assert row.key == "1"
    assert row.cells == (
        "Merdeka Square",
        "Malaysia",
        "Party name",
        full_naming.date("2026-03-01"),
        full_naming.number(1200),
        "in use",
    )
    assert row.whole == ", ".join(row.cells)


def test_a_person_is_shown_with_party_capacity_and_time(full_naming):
    person = item(LearntKind.PERSON, words="Ana Ruiz", capacity="Minister", first="2019-01-02")
    (once,) = learnt_rows(
        [item(LearntKind.PERSON, first="2019-01-02", last="2019-01-02")], full_naming
    )
    (long,) = learnt_rows(
        [item(LearntKind.PERSON, first="2019-01-02", last="2021-03-04")], full_naming
    )

    assert meaning(person, full_naming) == "Malaysia · Minister"
    assert once.cells[3] == full_naming.date("2019-01-02")
    assert long.cells[3].endswith(f"– {full_naming.date('2021-03-04')}")


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (Field.AREAS, "TRF.DRG", "not Drug trafficking"),
        (Field.SIGNATORIES, "Ana Ruiz", "not a signatory"),
        (Field.PLACE, "Antigua", "not the place of signing"),
    ],
)
def test_what_was_refused_says_as_what(full_naming, field, value, words):
    refused = item(LearntKind.REJECTED, field=field, value=value)
    assert meaning(refused, full_naming) == words


def test_a_phrase_means_its_area(full_naming):
    phrase = item(LearntKind.AREA_PHRASE, value="TRF.DRG")
    assert meaning(phrase, full_naming) == "Drug trafficking"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "in use"),
        ({"enabled": False}, "switched off"),
        ({"count": 0}, "contradicted since"),
        ({"kind": LearntKind.REJECTED, "count": 1}, "needs one more"),
        ({"kind": LearntKind.REJECTED, "count": 2}, "in use"),
        ({"kind": LearntKind.REJECTED, "count": 0}, "contradicted since"),
    ],
)
def test_why_an_item_is_used_or_not(changes, words):
    assert use_words(item(**changes)) == words


@pytest.mark.parametrize("kind", LearntKind)
def test_each_kind_has_a_name_in_both_languages(spanish, kind):
    assert kind_words(kind)[0].isupper()
    assert kind_words(kind) not in {"Party name", "Person", "Area phrase", "Refused"}
