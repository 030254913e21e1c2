"""Everything in the record can be changed in place, each change one step that undo takes back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests import factories as make
from tests.gui.keys import press, type_text
from tests.gui.waiting import settle
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Agreement, Relation
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    EventType,
    Field,
    GapReason,
    InstrumentType,
    RelationType,
)
from tracker.gui.models.record_line import Part
from tracker.gui.views.elements.mnemonics import plain
from tracker.gui.workspace import Workspace


def record(work: Workspace) -> Agreement:
    """Return the record on the screen."""
    assert work.record.agreement is not None
    return work.record.agreement


def go_to(work: Workspace, field: Field | None, item: str | None = None) -> None:
    """Put the cursor on a value."""
    lines = work.record.panel.lines
    lines.setFocus()
    assert lines.choose(field, item)


def change_inline(work: Workspace, field: Field, item: str | None, words: str) -> None:
    """Change a value in its line, by keyboard."""
    go_to(work, field, item)
    press(work.record.panel.lines, Qt.Key.Key_Return)
    line = work.editing.inline.editor.line
    line.selectAll()
    type_text(line, words)
    press(line, Qt.Key.Key_Return)
    settle(work)


def submit(work: Workspace) -> None:
    """Confirm the form that is open."""
    work.editing.dialog.submit()
    settle(work)


def line_of(work: Workspace, part: Part) -> None:
    """Put the cursor on the first line of a kind."""
    model = work.record.panel.lines_model
    row = next(r for r in range(model.rowCount()) if model.line(r).part is part)
    work.record.panel.lines.setFocus()
    work.record.panel.lines.setCurrentIndex(model.index(row))


def save(work: Workspace, agreement: Agreement) -> None:
    """Store a record as somebody else would, and let the window hear of it."""
    action = Action(ActionKind.EDIT_AGREEMENT, "test")
    work.bus.tell(work.app.records.save(agreement, action))
    settle(work)


# -- in the line


def test_a_type_is_chosen_by_its_words(workspace):
    change_inline(workspace, Field.INSTRUMENT_TYPE, None, "treaty")

    assert record(workspace).instrument_type is InstrumentType.TREATY


def test_a_date_may_be_typed_in_words(workspace):
    change_inline(workspace, Field.SIGNED, None, "27 May 2019")

    assert record(workspace).signing.date == "2019-05-27"
    assert Field.SIGNED not in {gap.field for gap in record(workspace).gaps}


def test_a_title_is_given_in_its_own_line(workspace):
    workspace.actions["add.title"].trigger()
    line = workspace.editing.inline.editor.line
    type_text(line, "Border pact")
    press(line, Qt.Key.Key_Return)
    settle(workspace)

    assert record(workspace).title == "Border pact"
    assert workspace.record.panel.head.title.text() == "Border pact"


def test_escape_leaves_a_value_as_it_was(workspace):
    before = record(workspace)
    go_to(workspace, Field.INSTRUMENT_TYPE)
    press(workspace.record.panel.lines, Qt.Key.Key_Return)
    line = workspace.editing.inline.editor.line
    type_text(line, "treaty")

    press(line, Qt.Key.Key_Escape)
    press(line, Qt.Key.Key_Escape)
    settle(workspace)

    assert workspace.editing.inline is None
    assert record(workspace) == before
    assert workspace.record.panel.lines.hasFocus()


def test_a_word_outside_the_list_is_refused_in_the_line(workspace):
    go_to(workspace, Field.INSTRUMENT_TYPE)
    press(workspace.record.panel.lines, Qt.Key.Key_Return)
    editor = workspace.editing.inline.editor
    editor.line.setText("handshake")

    press(editor.line, Qt.Key.Key_Return)

    assert editor.error.isVisible()
    assert record(workspace).instrument_type is InstrumentType.MOC
    workspace.editing.inline.close_editor()


def test_opening_a_second_editor_closes_the_first(workspace):
    go_to(workspace, Field.INSTRUMENT_TYPE)
    workspace.editing.edit_current()
    first = workspace.editing.inline

    go_to(workspace, Field.SIGNED)
    settle(workspace)
    workspace.editing.edit_current()

    assert workspace.editing.inline is not first
    assert workspace.editing.inline is not None
    workspace.editing.inline.close_editor()


def test_a_value_set_to_what_it_was_makes_no_step(workspace):
    before = record(workspace).revision

    change_inline(workspace, Field.PLACE, record(workspace).signing.uuid, "Guatemala")

    assert record(workspace).revision == before


# -- through forms


def test_a_signatory_is_changed(workspace):
    signature = record(workspace).signatures[1]
    go_to(workspace, Field.SIGNATORIES, signature.uuid)
    press(workspace.record.panel.lines, Qt.Key.Key_Return)
    form = workspace.editing.dialog.form
    assert form.person.text() == "Enrique Antonio Degenhart"
    form.capacity.setText("Minister of Government")
    submit(workspace)

    changed = record(workspace).signatures[1]
    assert changed.capacity == "Minister of Government"
    assert changed.uuid == signature.uuid


def test_an_event_is_added_and_changes_the_status(workspace):
    workspace.actions["add.event"].trigger()
    form = workspace.editing.dialog.form
    form.type.setCurrentIndex(form.type.findData(EventType.IN_FORCE))
    form.date.setText("2020-01-01")
    submit(workspace)

    assert record(workspace).entry_into_force.date == "2020-01-01"
    row = workspace.catalogue.model.row(record(workspace).uuid)
    assert row.status == "in_force"


def test_an_impossible_date_keeps_the_form_open(workspace):
    workspace.actions["add.event"].trigger()
    dialog = workspace.editing.dialog
    dialog.form.date.setText("2020-02-31")

    dialog.submit()

    assert dialog.isVisible()
    assert "2020-02-31" in dialog.error.text()
    dialog.reject()


def test_a_gap_of_entry_into_force_is_filled_by_an_event(workspace):
    go_to(workspace, Field.IN_FORCE)

    press(workspace.record.panel.lines, Qt.Key.Key_Return)

    form = workspace.editing.dialog.form
    assert form.type.currentData() == EventType.IN_FORCE
    form.date.setText("2020")
    submit(workspace)
    assert Field.IN_FORCE not in {gap.field for gap in record(workspace).gaps}


def test_an_area_is_added_and_made_primary(workspace):
    workspace.actions["add.area"].trigger()
    form = workspace.editing.dialog.form
    form.area.setText("Extradition")
    form.primary.setChecked(True)
    submit(workspace)

    primary = record(workspace).primary_area
    assert workspace.naming.area(primary) == "Extradition"


def test_an_absence_stays_an_absence(workspace):
    absent = next(area for area in record(workspace).areas if area.absent)
    go_to(workspace, Field.ABSENT_AREAS, absent.uuid)
    press(workspace.record.panel.lines, Qt.Key.Key_Return)

    assert workspace.editing.dialog.form.absent.isChecked()
    workspace.editing.dialog.reject()


def test_a_signatory_is_added(workspace):
    workspace.actions["add.signatory"].trigger()
    form = workspace.editing.dialog.form
    form.person.setText("Ana Ruiz")
    submit(workspace)

    assert "Ana Ruiz" in {signature.person for signature in record(workspace).signatures}


def test_a_gap_says_why_a_field_is_empty(workspace):
    workspace.actions["add.gap"].trigger()
    form = workspace.editing.dialog.form
    form.field.setCurrentIndex(form.field.findData(Field.DURATION))
    form.reason.setCurrentIndex(form.reason.findData(GapReason.WITHHELD))
    submit(workspace)

    gaps = {gap.field: gap.reason for gap in record(workspace).gaps}
    assert gaps[Field.DURATION] is GapReason.WITHHELD


def test_terms_are_changed_together(workspace):
    workspace.actions["add.terms"].trigger()
    form = workspace.editing.dialog.form
    form.binding.setCurrentIndex(form.binding.findData(Binding.NON_BINDING))
    form.length.setText("P5Y")
    form.notice.setText("P6M")
    form.languages.setText("en; es")
    form.numbers.setText("UNTS 12345")
    form.titles.setText("es: Memorando de cooperación")
    submit(workspace)

    changed = record(workspace)
    assert changed.binding is Binding.NON_BINDING
    assert (changed.duration, changed.duration_kind) == ("P5Y", DurationKind.FIXED)
    assert changed.notice_period == "P6M"
    assert changed.languages == ("en", "es")
    assert [(r.register, r.number) for r in changed.registrations] == [("UNTS", "12345")]
    assert changed.other_titles[0].language == "es"


def test_a_wrong_length_of_time_is_refused_in_the_form(workspace):
    workspace.actions["add.terms"].trigger()
    dialog = workspace.editing.dialog
    dialog.form.length.setText("five years")

    dialog.submit()

    assert dialog.isVisible()
    assert "five years" in dialog.error.text()
    dialog.reject()


def test_tags_are_changed_and_taken_away(workspace):
    workspace.actions["add.tag"].trigger()
    workspace.editing.dialog.form.tags.setText("border, to check")
    submit(workspace)
    assert record(workspace).tags == ("border", "to check")

    line_of(workspace, Part.TAGS)
    press(workspace.record.panel.lines, Qt.Key.Key_Return)
    assert workspace.editing.dialog.form.tags.text() == "border, to check"
    workspace.editing.dialog.reject()
    press(workspace.record.panel.lines, Qt.Key.Key_Delete)
    settle(workspace)

    assert record(workspace).tags == ()


# -- relations


@pytest.fixture
def two(workspace) -> Workspace:
    """Return a window on a library with a second agreement."""
    other = make.bare_agreement(title="Older treaty")
    save(workspace, other)
    return workspace


def test_a_relation_leads_to_another_agreement(two):
    uuid = record(two).uuid
    two.actions["add.relation"].trigger()
    settle(two)
    form = two.editing.dialog.form
    form.type.setCurrentIndex(form.type.findData(RelationType.SUPERSEDES))
    form.other.setText("Older treaty")
    submit(two)

    [relation] = record(two).relations
    assert relation.type is RelationType.SUPERSEDES
    assert relation.other != uuid
    line_of(two, Part.RELATED)
    press(two.record.panel.lines, Qt.Key.Key_Return)
    settle(two)
    assert two.editing.dialog.form.other.text() == "Older treaty"
    two.editing.dialog.reject()


def test_a_relation_to_nothing_is_refused(two):
    two.actions["add.relation"].trigger()
    settle(two)
    dialog = two.editing.dialog
    dialog.form.other.setText("No such treaty")

    dialog.submit()

    assert "No such treaty" in dialog.error.text()
    dialog.reject()


def test_a_relation_is_taken_away(two):
    uuids = two.catalogue.model.uuids()
    other = next(uuid for uuid in uuids if uuid != record(two).uuid)
    relation = Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=other)
    save(two, replace(record(two), relations=(relation,)))

    line_of(two, Part.RELATED)
    press(two.record.panel.lines, Qt.Key.Key_Delete)
    settle(two)

    assert record(two).relations == ()


# -- taking away, and what cannot be changed


def test_a_gap_is_forgotten(workspace):
    go_to(workspace, Field.SIGNED)

    workspace.actions["value.remove"].trigger()
    settle(workspace)
    workspace.editing.remove_current()
    settle(workspace)

    assert Field.SIGNED not in {gap.field for gap in record(workspace).gaps}


def test_a_source_is_opened_not_edited_or_removed(workspace):
    before = record(workspace)
    line_of(workspace, Part.SOURCE)

    press(workspace.record.panel.lines, Qt.Key.Key_Return)
    press(workspace.record.panel.lines, Qt.Key.Key_Delete)
    settle(workspace)

    assert workspace.editing.inline is None
    assert record(workspace) == before


def test_forms_name_what_they_do(workspace):
    workspace.actions["add.party"].trigger()
    dialog = workspace.editing.dialog

    words = {plain(button.text()) for button in dialog.findChildren(QPushButton)}

    assert "Add party" in words
    assert dialog.windowTitle() == "Add party"
    dialog.reject()


def test_without_a_record_nothing_is_opened(open_workspace, app):
    work = open_workspace(app)

    for act in (work.editing.add_party, work.editing.add_tags, work.editing.add_title):
        act()
    work.editing.edit_current()
    work.editing.remove_current()

    assert work.editing.dialog is None
    assert work.editing.inline is None
