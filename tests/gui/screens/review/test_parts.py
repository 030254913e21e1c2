from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from tests import factories as make
from tracker.domain.agreement import Relation
from tracker.domain.vocabulary import EventType, Field, RelationType
from tracker.gui.screens.review.editing import ReviewEditing
from tracker.gui.screens.review.parts import ReviewParts


@pytest.fixture
def parts(qtbot, full_naming):
    window = QWidget()
    qtbot.addWidget(window)
    editing = ReviewEditing(full_naming, make.source_text(), [make.draft()])
    made = ReviewParts(editing, full_naming, window)
    made.editing, made.window = editing, window
    window.show()
    yield made
    if made.dialog is not None:
        made.dialog.reject()


def test_a_party_is_changed_as_a_whole(qtbot, parts):
    usa = parts.editing.draft.parties[0]
    parts.edit(usa)
    parts.dialog.form.name.setText("the Union")

    with qtbot.waitSignal(parts.changed) as changed:
        parts.dialog.submit()

    assert changed.args == [usa.uuid]
    assert parts.editing.draft.parties[0].name == "the Union"
    assert parts.editing.session.undo_name == "change USA"
    assert parts.dialog is None


def test_a_signatory_is_added_with_known_names_offered(parts):
    parts.offer_persons(("Ann Lee",))
    parts.add("signatory")
    parts.dialog.form.person.setText("Ann Lee")
    parts.dialog.submit()

    assert parts.editing.draft.signatures[-1].person == "Ann Lee"


def test_an_event_starts_with_the_type_that_was_typed(parts):
    parts.add("event", "ratified")
    parts.dialog.form.date.setText("2020")
    parts.dialog.submit()

    event = parts.editing.draft.events[-1]
    assert (event.type, event.date) == (EventType.RATIFIED, "2020")


def test_an_event_of_no_known_type_starts_as_a_signature(parts):
    parts.add("event", "whatever")

    assert parts.dialog.form.type.currentData() == "signed"


def test_an_area_keeps_what_the_form_says(parts):
    area = parts.editing.draft.areas[1]
    parts.edit(area)
    parts.dialog.form.depths.setCurrentIndex(3)
    parts.dialog.submit()

    assert parts.editing.draft.areas[1].depth == 3


def test_words_that_waited_are_linked_to_the_new_part(parts):
    start = make.TEXT.index("for Guatemala")
    parts.editing.assign(Field.SIGNATORIES, (start, start + 3))
    parts.add("signatory", "for")
    parts.dialog.form.person.setText("Ann Lee")
    parts.dialog.submit()

    signature = parts.editing.draft.signatures[-1]
    said = parts.editing.draft.evidence[-1]
    assert (said.item, said.passage.exact, said.value) == (signature.uuid, "for", "Ann Lee")
    assert parts.editing.pending is None


def test_what_makes_no_sense_stays_in_the_dialog(parts):
    parts.add("party", "Republic of Rivers")
    parts.dialog.form.place.setText("United States")

    parts.dialog.submit()

    assert "already" in parts.dialog.error.text()
    assert len(parts.editing.draft.parties) == 2


def test_only_one_form_is_open_at_a_time(parts):
    parts.add("area")
    first = parts.dialog

    parts.add("party")

    assert parts.dialog is first


def test_other_things_have_no_form(parts):
    parts.edit(Relation(uuid="r", type=RelationType.AMENDS, other="b"))
    parts.edit(None)

    assert parts.dialog is None


def test_cancelling_forgets_the_words_that_waited(parts):
    start = make.TEXT.index("for Guatemala")
    parts.editing.assign(Field.SIGNATORIES, (start, start + 3))
    parts.add("signatory")

    parts.dialog.reject()

    assert parts.editing.pending is None
    assert len(parts.editing.draft.signatures) == 2
