"""One record on the screen: its values, its passages, its sources, and changes to it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests import factories as make
from tests.gui.keys import CONTROL, SHIFT, press, type_text
from tests.gui.waiting import settle
from tests.libraries import EDIT, store, stored
from tracker.app import App
from tracker.domain.agreement import Relation
from tracker.domain.editing import set_text
from tracker.domain.vocabulary import Field, RelationType
from tracker.gui.marks import MarkKind
from tracker.gui.models.record_line import Part

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pair(app):
    """Store a supported record and a bare one that is related to it."""
    (first,) = store(app, make.agreement(title="Antigua memorandum"))
    relation = Relation(uuid=make.uuid(), type=RelationType.AMENDS, other=first.uuid)
    bare = make.bare_agreement(title="Fisheries treaty", relations=(relation,))
    app.records.save(bare, EDIT)
    return first.uuid, bare.uuid


@pytest.fixture
def work(open_workspace, app, pair):
    made = open_workspace(app)
    made.catalogue.show_agreement(pair[0])
    settle(made)
    return made


def lines(work):
    return work.record.panel.lines


def choose(work, field: Field) -> None:
    lines(work).setFocus()
    item = next(line.item for line in all_lines(work) if line.field is field)
    assert lines(work).choose(field, item)


def all_lines(work):
    model = work.record.panel.lines_model
    return [model.line(row) for row in range(model.rowCount())]


def facts(work) -> str:
    return work.record.details.heading.text()


def test_the_record_under_the_cursor_is_shown(work, pair):
    first = work.record.agreement.uuid

    press(work.catalogue.list, Qt.Key.Key_Down)
    settle(work)
    if work.record.agreement.uuid == first:
        press(work.catalogue.list, Qt.Key.Key_Up)
        settle(work)

    assert first == pair[0]
    assert work.record.agreement.uuid == pair[1]
    assert work.record.panel.head.title.text() == "Fisheries treaty"


def test_a_click_on_a_value_focuses_its_passage(work, qtbot):
    row = next(n for n, line in enumerate(all_lines(work)) if line.field is Field.AREAS)
    index = work.record.panel.lines_model.index(row)
    lines(work).scrollTo(index)

    qtbot.mouseClick(lines(work).viewport(), LEFT, pos=lines(work).visualRect(index).center())
    settle(work)

    body = work.record.reader.reader.body
    assert body.focused == str(all_lines(work)[row].numbers[0])
    assert work.record.details.quotation.text() == "human trafficking"
    assert facts(work).startswith("Passage ")


def test_a_passage_leads_back_to_its_value(work):
    choose(work, Field.PLACE)
    work.record.panel.go_to(1)
    place = lines(work).current_line()

    work.record.follow_mark("1")
    settle(work)

    assert place.field is Field.PLACE
    assert work.record.panel.tabs.currentIndex() == 0
    assert 1 in lines(work).current_line().numbers


def test_a_value_without_a_passage_says_so(work, pair):
    work.catalogue.show_agreement(pair[1])
    settle(work)

    choose(work, Field.TITLE)

    assert facts(work) == "No passage supports this value"
    assert work.record.reader.attach.isVisible()


def test_a_gap_without_a_passage_misses_none(work):
    choose(work, Field.IN_FORCE)

    assert lines(work).current_line().mark is MarkKind.GAP
    assert facts(work) == ""
    assert not work.record.details.isVisible()


def test_keys_lead_through_the_passages_and_round(work):
    count = len(set(work.record.dossier.numbers().values()))
    for _ in range(count + 1):
        press(work.window, Qt.Key.Key_F4)
    round_ = work.record.reader.reader.body.focused
    press(work.window, Qt.Key.Key_F4, SHIFT)

    assert round_ == "1"
    assert work.record.reader.reader.body.focused == str(count)


def test_a_row_of_the_evidence_shows_its_passage(work, qtbot):
    work.record.panel.go_to(1)
    table = work.record.panel.evidence
    place = table.visualRect(table.model().index(2, 1)).center()

    qtbot.mouseClick(table.viewport(), LEFT, pos=place)
    settle(work)

    number = table.model().index(2, 0).data()
    assert work.record.reader.reader.body.focused == number
    assert facts(work) == f"Passage {number}"


def test_a_party_in_the_head_leads_to_its_value(work):
    uuid = work.record.agreement.parties[1].uuid

    work.record.panel.head.party_chosen.emit(uuid)

    assert lines(work).current_line().item == uuid


def test_the_quotation_is_copied_with_its_source(work):
    choose(work, Field.PLACE)

    press(work.window, Qt.Key.Key_C, CONTROL | SHIFT)

    assert QGuiApplication.clipboard().text() == (
        "“in Antigua” (Deal signed in Antigua, The Daily Ledger, 4 Jun 2019, "
        "https://ledger.example/antigua)"
    )


def test_without_a_passage_nothing_is_copied(work):
    QGuiApplication.clipboard().setText("untouched")
    lines(work).clearSelection()
    work.record.focus_evidence("unknown")

    work.record.copy_citation()

    assert QGuiApplication.clipboard().text() == "untouched"


def test_the_line_of_a_source_opens_it(work, app):
    article = make.article("Another paper tells the same story of Antigua.")
    app.sources.add(article, make.metadata(publisher="The Weekly Post"),
                    work.record.agreement.uuid)  # fmt: skip
    work.record.reload()
    settle(work)
    tabs = [tab.text() for tab in work.record.reader.tabs()]
    second = [line for line in all_lines(work) if line.part is Part.SOURCE][1]

    work.record.follow_line(second)

    assert tabs == ["The Daily Ledger", "The Weekly Post"]
    assert work.record.source.uuid == second.item
    assert "same story" in work.record.reader.reader.body.toPlainText()


def test_focusing_a_passage_brings_its_source_to_the_front(work, app):
    article = make.article("Another paper tells the same story of Antigua.")
    app.sources.add(article, make.metadata(publisher="The Weekly Post"),
                    work.record.agreement.uuid)  # fmt: skip
    work.record.reload()
    settle(work)
    work.record.show_source(work.record.dossier.sources[1].uuid)

    choose(work, Field.PLACE)

    assert work.record.source.name == "The Daily Ledger"


def test_a_related_record_is_opened_by_its_line(work, pair):
    work.catalogue.show_agreement(pair[1])
    settle(work)

    line = next(line for line in all_lines(work) if line.part is Part.RELATED)

    assert line.text == "Antigua memorandum"
    assert line.detail == work.naming.label(RelationType.AMENDS)


def test_a_change_is_one_undo_step(work, pair):
    work.record.save(set_text(work.record.agreement, tags="border"), "tags")
    settle(work)

    assert stored(work.app, pair[0]).tags == ("border",)
    assert work.record.agreement.tags == ("border",)
    assert work.undoing.next_undo.detail == "tags"


def test_two_quick_changes_are_both_answered(work, pair):
    first = set_text(work.record.agreement, tags="one")
    work.record.save(first, "tags")
    work.record.save(replace(first, revision=first.revision, notes="too late"), "notes")
    settle(work)

    assert stored(work.app, pair[0]).tags == ("one",)
    assert work.window.bar.what.text().startswith("This record was changed elsewhere")
    assert work.record.agreement == stored(work.app, pair[0])


def test_a_change_of_a_related_record_is_shown(work, app, pair):
    work.catalogue.show_agreement(pair[1])
    settle(work)

    changed = replace(stored(app, pair[0]), title="Renamed memorandum")
    work.bus.tell(app.records.save(changed, EDIT))
    settle(work)

    related = next(line for line in all_lines(work) if line.part is Part.RELATED)
    assert related.text == "Renamed memorandum"


def test_the_cursor_stays_on_its_value_when_the_record_changes(work):
    choose(work, Field.PLACE)
    before = facts(work)

    work.record.save(set_text(work.record.agreement, tags="border"), "tags")
    settle(work)

    assert lines(work).current_line().field is Field.PLACE
    assert facts(work) == before


def test_notes_typed_when_the_window_closes_are_not_lost(work, pair):
    path = work.app.path
    work.record.panel.go_to(3)
    work.record.panel.notes.setFocus()
    type_text(work.record.panel.notes, "Seen in the archive.")

    work.window.close()

    with App.open(path) as again:
        assert stored(again, pair[0]).notes == "Seen in the archive."


def test_notes_go_with_their_record_when_another_one_is_chosen(work, pair):
    work.record.panel.go_to(3)
    work.record.panel.notes.setFocus()
    type_text(work.record.panel.notes, "Belongs to the first.")

    work.catalogue.show_agreement(pair[1])
    settle(work)

    assert stored(work.app, pair[0]).notes == "Belongs to the first."
    assert stored(work.app, pair[1]).notes == ""


def test_a_record_that_is_gone_is_not_shown(work):
    work.record.show("no-such-record")
    settle(work)

    assert work.record.agreement is None
    assert work.record.dossier is None
    assert work.record.source is None
    work.record.follow_mark("1")
    work.record.next_passage()
    assert not work.window.bar.isVisible()


def test_no_record_is_shown_where_none_is_listed(work):
    work.catalogue.go_to("nothing-of-the-kind")
    settle(work)

    assert work.record.agreement is None
    assert not work.actions["add.party"].isEnabled()


def test_a_new_record_is_alone_selected_named_in_words_and_ready_for_the_first_value(work):
    work.catalogue.list.selectAll()

    press(work.window, Qt.Key.Key_N, CONTROL)
    settle(work)

    uuid = work.record.agreement.uuid
    assert work.catalogue.list.selected_uuids() == [uuid]
    assert work.window.status.selected.text() == "1 selected"
    assert work.record.panel.head.title.text() == "Untitled agreement"
    assert lines(work).current_line().field is Field.TITLE
    press(lines(work), Qt.Key.Key_F2)
    assert work.editing.inline is not None
    press(work.editing.inline.editor.line, Qt.Key.Key_Escape)


def test_a_refused_date_is_explained_whole_above_the_values_below(work, qtbot):
    choose(work, Field.PLACE)
    below = lines(work).currentIndex()
    choose(work, Field.SIGNED)
    press(lines(work), Qt.Key.Key_Return)
    editor = work.editing.inline
    editor.editor.line.selectAll()
    type_text(editor.editor.line, "31/02/2019")

    press(editor.editor.line, Qt.Key.Key_Return)

    error = editor.editor.error
    assert "There is no day 31/02/2019" in error.text()
    qtbot.waitUntil(lambda: error.height() >= error.heightForWidth(error.width()))
    qtbot.waitUntil(lambda: lines(work).visualRect(below).top() >= editor.geometry().bottom())
    assert lines(work).viewport().rect().contains(editor.geometry())
    press(editor.editor.line, Qt.Key.Key_Escape)
