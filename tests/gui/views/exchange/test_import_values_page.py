from __future__ import annotations

import pytest

from tracker.exchange.importing.mapping import Mapping
from tracker.exchange.importing.table_look import UnknownWords
from tracker.gui.views.exchange.import_values_page import FREE, LEAVE, MORE, ImportValuesPage

UNKNOWN = [
    UnknownWords(kind="status", words="Live", times=1200),
    UnknownWords(kind="instrument_type", words="Zettel", times=3),
    UnknownWords(kind="areas", words="flying", times=2, suggestions=("TRA.AIR",)),
    UnknownWords(kind="parties", words="Guatamala", times=1, suggestions=("GTM",)),
]
NOTHING = Mapping(columns={})


@pytest.fixture
def page(shown, full_naming):
    made = shown(ImportValuesPage(full_naming))
    made.show_words(UNKNOWN, NOTHING)
    return made


def choose(page: ImportValuesPage, kind: str, words: str, value: str) -> None:
    box = page.boxes[kind, words]
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_words_are_listed_with_how_often_they_come(page):
    row = [page.table.item(0, column).text() for column in range(3)]

    assert row == ["Status", "Live", "1,200"]
    assert {box.currentData() for box in page.boxes.values()} == {LEAVE}
    assert page.mapping(NOTHING) == NOTHING


def test_words_get_a_meaning(page):
    choose(page, "status", "Live", "in_force")
    choose(page, "instrument_type", "Zettel", FREE)
    choose(page, "parties", "Guatamala", "GTM")

    assert page.mapping(NOTHING).values == {
        "status": {"live": ("in_force",)},
        "instrument_type": {"zettel": ()},
        "parties": {"guatamala": ("GTM",)},
    }


def test_any_party_of_the_registry_can_be_chosen(page):
    box = page.boxes["parties", "Guatamala"]
    few = box.count()
    choose(page, "parties", "Guatamala", MORE)
    box.hidePopup()

    assert box.count() > few + 200
    choose(page, "parties", "Guatamala", "X-SIAM")
    assert page.mapping(NOTHING).values == {"parties": {"guatamala": ("X-SIAM",)}}


def test_what_was_explained_before_is_shown_and_can_be_taken_back(page):
    known = Mapping(
        columns={},
        values={
            "parties": {"bleu": ("BEL", "LUX"), "free city": ()},
            "status": {"on": ("signed",)},
        },
    )
    page.show_words([], known)

    assert page.boxes["parties", "bleu"].currentText() == "Belgium + Luxembourg"
    assert page.boxes["parties", "free city"].currentData() == FREE
    assert page.mapping(known) == known
    choose(page, "status", "on", LEAVE)
    assert "status" not in page.mapping(known).values


def test_a_table_of_known_words_says_so(page, full_naming):
    page.show_words([], NOTHING)

    assert not page.table.isVisible()


def test_every_choice_says_what_it_is_about(page):
    assert page.boxes["status", "Live"].accessibleName() == "Meaning of “Live”"
