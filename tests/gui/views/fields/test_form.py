from __future__ import annotations

import pytest

from tests import factories as make
from tests.gui.keys import type_text
from tracker.domain.vocabulary import Level
from tracker.gui.views.fields.form import PartForm, choose
from tracker.gui.views.fields.vocabulary import from_words


@pytest.fixture
def form(qtbot, full_naming):
    made = PartForm(full_naming, make.agreement())
    qtbot.addWidget(made)
    return made


def test_lines_are_named_and_take_what_is_chosen(form):
    line = form.line("Name", from_words(["Joan Miller"]), "a person")
    form.show()
    type_text(line, "joan")
    line.suggestions.move_choice(1)

    line.chosen.emit(line.suggestions.chosen())

    assert line.text() == "Joan Miller"
    assert line.accessibleName() == "Name"
    assert form.lines == [line]


def test_choices_hold_values_and_may_hold_none(form):
    box = form.choice("Level", Level, none="not known")

    choose(box, "government")
    assert box.currentData() == "government"
    choose(box, None)
    assert box.currentText() == "not known"
    choose(box, "no such value")
    assert box.currentData() == ""


def test_parties_of_the_record_can_be_chosen(form):
    box = form.party_choice("Signs for", "not known")

    assert [box.itemText(i) for i in range(box.count())] == [
        "not known",
        "United States",
        "Guatemala",
    ]


def test_the_base_shows_and_reads_nothing_by_itself(form):
    with pytest.raises(NotImplementedError):
        form.show_part(None)
    with pytest.raises(NotImplementedError):
        form.read()
    assert form.check("Acting").accessibleName() == "Acting"
