"""One library in one window, driven as a person drives it: from an article to a printed page."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.keys import CONTROL, SHIFT, press, type_text
from tests.gui.waiting import settle
from tracker.app import App
from tracker.domain.query import Query, parse
from tracker.domain.vocabulary import Field, Stage
from tracker.gui.views.exchange.export_dialog import ExportWish
from tracker.gui.workspace import Workspace

TODAY = dt.date.today()  # noqa: DTZ011 - what the window shows
ARTICLE = (
    "Mexico and Belize signed a memorandum of understanding on police training in Belmopan on "
    "4 May 2021.\n\n"
    "Foreign Minister Ana Ruiz signed it for Mexico. Both sides promised to fight drug "
    "trafficking together."
)


@pytest.fixture
def empty(open_workspace, app) -> Workspace:
    """Open an empty library in a window."""
    return open_workspace(app)


def listed(work: Workspace) -> list[str]:
    """Return the uuids in the list."""
    return list(work.catalogue.model.uuids())


def stored(work: Workspace, uuid: str):
    """Return a record as the library holds it."""
    return work.app.agreements.dossier(uuid, as_of=TODAY).agreement


def paste_and_review(work: Workspace, text: str = ARTICLE) -> None:
    """Paste a text and come to its review."""
    QGuiApplication.clipboard().setText(text)
    work.actions["article.paste"].trigger()
    settle(work)
    assert work.capturing.details is not None
    work.capturing.details.skipped.emit()
    work.capturing.details.reject()
    settle(work)


def test_an_empty_library_offers_the_first_step(empty):
    assert empty.catalogue.is_empty
    assert empty.catalogue.nothing_yet.main.isVisible()
    assert not empty.record.panel.isVisible()
    assert not empty.actions["export"].isEnabled()


def test_a_pasted_article_becomes_a_reviewed_record(empty):
    paste_and_review(empty)
    screen = empty.capturing.screen
    assert screen is not None
    assert empty.window.reviewing

    screen.editing.accept_all()
    screen.save()
    settle(empty)

    assert not empty.window.reviewing
    [uuid] = listed(empty)
    agreement = stored(empty, uuid)
    assert agreement.stage is Stage.REVIEWED
    assert {party.code for party in agreement.parties} == {"MEX", "BLZ"}
    assert empty.catalogue.list.current_uuid() == uuid
    assert empty.record.agreement == agreement


def test_one_undo_takes_the_whole_capture_back(empty):
    paste_and_review(empty)
    empty.capturing.screen.editing.accept_all()
    empty.capturing.screen.save()
    settle(empty)
    assert "add agreement" in empty.actions["undo"].text()

    empty.actions["undo"].trigger()
    settle(empty)

    assert listed(empty) == []
    empty.actions["redo"].trigger()
    settle(empty)
    assert len(listed(empty)) == 1


def test_leaving_a_review_untouched_stores_nothing(empty):
    paste_and_review(empty)

    empty.capturing.screen.request_close()
    settle(empty)

    assert not empty.window.reviewing
    assert listed(empty) == []


def test_an_unusable_file_gives_a_sentence(empty, tmp_path):
    file = tmp_path / "article.txt"
    file.write_bytes(b"")

    empty.window.files_dropped.emit([str(file)])
    settle(empty)

    assert empty.window.bar.isVisible()
    assert empty.window.bar.what.text()
    assert empty.capturing.screen is None


def test_an_empty_clipboard_gives_a_sentence(empty):
    QGuiApplication.clipboard().clear()

    empty.actions["article.paste"].trigger()
    settle(empty)

    assert empty.window.bar.isVisible()


def test_choosing_a_value_shows_its_passage_and_back(workspace):
    agreement = workspace.record.agreement
    lines = workspace.record.panel.lines
    lines.setFocus()

    assert lines.choose(Field.AREAS, agreement.areas[0].uuid)

    focused = workspace.record.reader.reader.body.focused
    assert focused
    assert workspace.record.details.quotation.text()
    other = next(m for m in workspace.record.reader.reader.body.marks if m.key != focused)
    workspace.record.reader.mark_activated.emit(other.key)
    assert workspace.record.reader.reader.body.focused == other.key
    line = lines.current_line()
    assert other.number in line.numbers


def test_passages_are_walked_through_by_keyboard(workspace):
    press(workspace.window, Qt.Key.Key_F4)
    first = workspace.record.reader.reader.body.focused
    press(workspace.window, Qt.Key.Key_F4)
    second = workspace.record.reader.reader.body.focused
    press(workspace.window, Qt.Key.Key_F4, SHIFT)

    assert (first, second) == ("1", "2")
    assert workspace.record.reader.reader.body.focused == "1"


def test_a_value_is_changed_in_place_by_keyboard(workspace):
    uuid = workspace.record.agreement.uuid
    lines = workspace.record.panel.lines
    lines.setFocus()
    lines.choose(Field.PLACE, workspace.record.agreement.signing.uuid)

    press(lines, Qt.Key.Key_Return)
    editor = workspace.editing.inline.editor
    editor.line.selectAll()
    type_text(editor.line, "Ciudad de Guatemala")
    press(editor.line, Qt.Key.Key_Return)
    settle(workspace)

    assert stored(workspace, uuid).signing.place == "Ciudad de Guatemala"
    assert "place" in workspace.actions["undo"].text().lower()
    assert lines.hasFocus()


def test_a_value_is_taken_away_and_brought_back(workspace):
    before = workspace.record.agreement
    lines = workspace.record.panel.lines
    lines.setFocus()
    lines.choose(Field.AREAS, before.areas[0].uuid)

    press(lines, Qt.Key.Key_Delete)
    settle(workspace)

    assert len(workspace.record.agreement.areas) == len(before.areas) - 1
    workspace.actions["undo"].trigger()
    settle(workspace)
    assert {a.uuid for a in workspace.record.agreement.areas} == {a.uuid for a in before.areas}


def test_a_party_is_added_through_its_form(workspace):
    workspace.actions["add.party"].trigger()
    form = workspace.editing.dialog.form
    form.place.setText("Mexico")
    workspace.editing.dialog.submit()
    settle(workspace)

    assert "MEX" in {party.code for party in workspace.record.agreement.parties}
    assert "not bilateral" in workspace.record.panel.head.kind.text()


def test_notes_are_saved_when_left(workspace):
    uuid = workspace.record.agreement.uuid
    workspace.record.panel.go_to(3)
    notes = workspace.record.panel.notes
    notes.setFocus()
    type_text(notes, "Seen in the archive.")

    workspace.catalogue.list.setFocus()
    settle(workspace)

    assert stored(workspace, uuid).notes == "Seen in the archive."


def test_delete_moves_to_the_trash_and_undo_brings_back(workspace):
    [uuid] = listed(workspace)
    workspace.catalogue.list.setFocus()

    press(workspace.catalogue.list, Qt.Key.Key_Delete)
    settle(workspace)

    assert listed(workspace) == []
    assert workspace.window.bar.act.text() == "Undo"
    workspace.window.bar.act.click()
    settle(workspace)
    assert listed(workspace) == [uuid]


def test_the_trash_gives_records_back(workspace):
    [uuid] = listed(workspace)
    workspace.trash()
    settle(workspace)
    QTest.mouseClick(workspace.catalogue.sidebar.places["in:trash"], Qt.MouseButton.LeftButton)
    settle(workspace)
    assert listed(workspace) == [uuid]
    assert workspace.actions["agreement.restore"].isEnabled()
    assert not workspace.actions["agreement.trash"].isEnabled()

    workspace.actions["agreement.restore"].trigger()
    settle(workspace)
    workspace.catalogue.clear()
    settle(workspace)

    assert listed(workspace) == [uuid]


def test_a_new_record_waits_for_a_source(empty):
    press(empty.window, Qt.Key.Key_N, CONTROL)
    settle(empty)

    [uuid] = listed(empty)
    assert empty.record.agreement.uuid == uuid
    assert empty.record.reader.attach.isVisible()
    empty.editing.add_title()
    type_text(empty.editing.inline.editor.line, "Pact of the Coast")
    press(empty.editing.inline.editor.line, Qt.Key.Key_Return)
    settle(empty)
    assert empty.app.agreements.count(parse("has:unsupported"), as_of=TODAY) == 1


def test_facets_chips_and_text_are_one_query(workspace):
    facet = workspace.catalogue.sidebar.facets["status"]
    QTest.mouseClick(facet.items()[0], Qt.MouseButton.LeftButton)
    settle(workspace)
    assert workspace.catalogue.search.text() == "status:signed"
    [chip] = workspace.catalogue.bar.chips()
    assert chip.text() == "Status signed"

    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    settle(workspace)

    assert workspace.catalogue.search.text() == ""
    assert not workspace.catalogue.query


def test_a_search_is_saved_used_and_deleted(workspace):
    workspace.catalogue.go_to("party:GTM")
    settle(workspace)
    workspace.actions["search.save"].trigger()
    workspace.keeping.name_box.setTextValue("Guatemala")
    workspace.keeping.name_box.accept()
    settle(workspace)
    [item] = workspace.catalogue.sidebar.searches
    assert item.text() == "Guatemala"
    workspace.catalogue.clear()
    settle(workspace)

    QTest.mouseClick(item, Qt.MouseButton.LeftButton)
    settle(workspace)
    assert workspace.catalogue.search.text() == "party:GTM"

    workspace.catalogue.sidebar.search_deleted.emit(str(item.property("uuid")))
    settle(workspace)
    assert workspace.catalogue.sidebar.searches == []


def test_the_list_is_exported(workspace, tmp_path):
    target = tmp_path / "out.csv"

    wish = ExportWish(selection=False, form="wide", bom=True, drafts=False)
    workspace.exporting.write(wish, str(target))
    settle(workspace)

    data = target.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert b"agreement_id" in data
    assert "out.csv" in workspace.window.bar.what.text()


def test_a_brief_is_previewed_and_saved(workspace, tmp_path):
    target = tmp_path / "brief.pdf"
    press(workspace.window, Qt.Key.Key_P, CONTROL)
    settle(workspace)
    assert workspace.printing.preview.document.pageCount() >= 1

    workspace.printing.save(str(target))
    workspace.printing.preview.reject()
    settle(workspace)

    assert target.read_bytes().startswith(b"%PDF")


def test_the_library_is_backed_up_and_checked(workspace, tmp_path):
    target = tmp_path / "copy.agreements"
    workspace.files.write_backup(str(target))
    settle(workspace)
    with App.open(target) as copy:
        assert copy.agreements.count(Query(), as_of=TODAY) == 1

    workspace.actions["library.check"].trigger()
    settle(workspace)

    assert workspace.window.bar.what.text() == "No problems found"


def test_a_read_only_library_can_be_read_but_not_changed(
    open_workspace, starter_file: Path, library: Path
):
    library.write_bytes(starter_file.read_bytes())
    with App.open(library, read_only=True) as opened:
        work = open_workspace(opened)

        assert len(listed(work)) == 1
        assert work.window.status.read_only.isVisible()
        for id_ in ("article.paste", "agreement.new", "agreement.trash", "undo", "value.edit"):
            assert not work.actions[id_].isEnabled(), id_
        lines = work.record.panel.lines
        lines.setFocus()
        press(lines, Qt.Key.Key_Return)
        assert work.editing.inline is None
        work.window.close()


def test_the_window_comes_back_as_it_was_left(open_workspace, first_library, preferences):
    work = open_workspace(first_library)
    work.appearance.compact()
    work.catalogue.list.choose_columns(["signed", "title", "place"])
    work.window.resize(1100, 700)
    work.actions["view.reader"].trigger()
    work.window.close()

    with App.open(first_library.path) as again:
        work = open_workspace(again)
        assert work.catalogue.list.chosen_columns() == ["signed", "title", "place"]
        assert work.catalogue.list.verticalHeader().defaultSectionSize() == 24
        assert not work.record.reader.isVisible()
        assert not work.actions["view.reader"].isChecked()
        assert preferences.recent() == [str(first_library.path)]
        work.window.close()


def test_every_focusable_widget_says_what_it_is(workspace):
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in workspace.window.findChildren(object)
        if hasattr(widget, "focusPolicy")
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]

    assert nameless == []


def test_tab_goes_through_the_window_without_getting_stuck(workspace):
    workspace.catalogue.search.setFocus()
    seen = []
    for _ in range(60):
        focus = QApplication.focusWidget()
        seen.append(focus)
        press(focus, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is workspace.catalogue.search:
            break

    assert QApplication.focusWidget() is workspace.catalogue.search
    assert workspace.catalogue.list in seen
    assert workspace.record.panel.lines in seen
