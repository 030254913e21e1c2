"""The whole window at once: sizes, themes, languages, keyboard alone, and figures everywhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from tests import factories as make
from tests.gui.keys import ALT, CONTROL, press, type_text
from tests.gui.pictures import colors
from tests.gui.waiting import activate, settle
from tests.libraries import store, stored
from tracker.app import App
from tracker.domain.vocabulary import Field, Stance
from tracker.gui.theme import Scheme
from tracker.gui.tokens import DARK, LIGHT
from tracker.gui.views.frame.bug_report import BugReport

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def contested(app):
    """Store one record with a conflict, one without evidence, and one draft."""
    record = make.agreement(title="Contested memorandum")
    against = make.evidence(
        Field.SIGNED,
        "3 June 2019",
        record.events[0].uuid,
        stance=Stance.CONTRADICTS,
        value="2019-06-04",
    )
    store(app, replace(record, evidence=(*record.evidence, against)))
    store(app, make.bare_agreement(title="Fisheries treaty"))
    store(app, make.draft(title="Draft of a pact"))
    return app


@pytest.fixture
def work(open_workspace, contested):
    made = open_workspace(contested)
    activate(made.window)
    return made


def titles(work) -> list[str]:
    model = work.catalogue.model
    return [model.row(uuid).title for uuid in model.uuids()]


def inside(window: QWidget, widget: QWidget) -> bool:
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return window.rect().contains(place)


@pytest.mark.parametrize("size", [(1024, 700), (1440, 868), (2560, 1440)])
def test_every_part_is_inside_a_window_of_any_usual_size(work, size):
    work.window.resize(*size)
    settle(work)

    parts = (work.catalogue.search, work.catalogue.sidebar, work.catalogue.list,
             work.record.panel, work.record.reader, work.window.status)  # fmt: skip
    assert (work.window.width(), work.window.height()) == size
    assert [part for part in parts if not (part.isVisible() and inside(work.window, part))] == []
    assert work.catalogue.list.columnWidth(2) >= 150


def test_dark_leaves_nothing_light(work, theme):
    light = colors(work.window)

    theme.choose(Scheme.DARK)
    settle(work)
    dark = colors(work.window)

    assert light[LIGHT.surface] > 100_000
    assert dark[LIGHT.surface] + dark[LIGHT.window] + dark[LIGHT.raised] < 500
    assert dark[DARK.surface] > 100_000


def test_names_and_figures_are_in_the_language_of_the_user(open_workspace, contested):
    work = open_workspace(contested, "es")

    parties = [item.text() for item in work.catalogue.sidebar.facets["party"].items()]
    assert "Estados Unidos" in parties
    assert work.printing.language == "es"


def test_the_status_bar_counts_what_is_listed_and_what_needs_work(work):
    status = work.window.status

    assert status.listed.text() == "2 of 2"
    assert status.selected.text() == "1 selected"
    assert status.conflicts.text() == "1 conflict"
    assert status.unsupported.text().endswith(" unsupported")
    assert status.day.accessibleName().startswith("Status as of ")
    assert not status.read_only.isVisible()


def test_figures_in_the_status_bar_lead_to_what_they_count(work, qtbot):
    qtbot.mouseClick(work.window.status.conflicts, LEFT)
    settle(work)
    contested = titles(work)
    qtbot.mouseClick(work.window.status.unsupported, LEFT)
    settle(work)

    assert contested == ["Contested memorandum"]
    assert "Fisheries treaty" in titles(work)


def test_keys_go_from_record_to_record(work):
    first = work.record.agreement.title

    press(work.window, Qt.Key.Key_Down, ALT)
    settle(work)
    second = work.record.agreement.title
    press(work.window, Qt.Key.Key_Up, ALT)
    settle(work)

    assert {first, second} == set(titles(work))
    assert work.record.agreement.title == first


def test_by_keyboard_alone_a_value_is_found_changed_and_taken_back(work):
    press(work.window, Qt.Key.Key_F, CONTROL)
    type_text(work.catalogue.search, "type:moc -contested")
    press(work.catalogue.search, Qt.Key.Key_Down)
    settle(work)
    press(work.catalogue.list, Qt.Key.Key_Return)
    lines = work.record.panel.lines
    found = lines.hasFocus()
    lines.choose(Field.TITLE, None)
    press(lines, Qt.Key.Key_Return)
    line = work.editing.inline.editor.line
    line.selectAll()
    type_text(line, "Treaty on cod")
    press(line, Qt.Key.Key_Return)
    settle(work)
    changed = work.record.agreement.title
    press(work.window, Qt.Key.Key_Z, CONTROL)
    settle(work)

    assert found
    assert changed == "Treaty on cod"
    assert work.record.agreement.title == "Fisheries treaty"


def test_return_on_a_draft_begins_its_review(work):
    work.catalogue.go_to("stage:draft")
    settle(work)
    work.catalogue.list.setFocus()

    press(work.catalogue.list, Qt.Key.Key_Return)
    settle(work)

    assert work.window.reviewing
    assert not work.actions["agreement.new"].isEnabled()
    assert work.actions.obstacle("agreement.new") == "a draft is under review"
    work.capturing.leave()
    settle(work)
    assert not work.window.reviewing


def test_several_records_go_to_the_trash_and_come_back_at_once(work, qtbot):
    work.catalogue.list.setFocus()
    press(work.catalogue.list, Qt.Key.Key_A, CONTROL)
    settle(work)
    named = work.actions["agreement.trash"].text()

    press(work.catalogue.list, Qt.Key.Key_Delete)
    settle(work)
    message = work.window.bar.what.text()
    left = titles(work)
    qtbot.mouseClick(work.window.bar.act, LEFT)
    settle(work)

    assert named == "&Move to trash: 2 agreements"
    assert message == "2 agreements moved to the trash"
    assert left == []
    assert len(titles(work)) == 2


def test_a_bug_in_the_background_is_reported_and_the_window_lives_on(work, capsys):
    def bug(progress):
        raise ZeroDivisionError("a bug")

    work.jobs.run("bug", bug, print)
    settle(work)
    (report,) = work.window.findChildren(BugReport)
    text = report.text.toPlainText()
    report.reject()
    press(work.window, Qt.Key.Key_Down, ALT)
    settle(work)

    assert "ZeroDivisionError: a bug" in text
    assert "ZeroDivisionError" in capsys.readouterr().err
    assert work.record.agreement is not None


def test_size_and_splitters_are_there_again(work, open_workspace):
    work.window.resize(780, 640)
    work.window.columns.setSizes([170, 300, 310])
    settle(work)
    sizes = work.window.columns.sizes()
    path = work.app.path
    work.window.close()

    with App.open(path) as again:
        later = open_workspace(again)
        size = (later.window.width(), later.window.height())
        splitters = later.window.columns.sizes()
        later.window.close()

    assert size == (780, 640)
    assert splitters == sizes


def test_closing_in_the_middle_of_work_is_calm(work, qtbot):
    path = work.app.path
    uuid = work.record.agreement.uuid
    work.catalogue.go_to("fisheries")
    work.catalogue.clear()
    work.undoing.trash([uuid])

    with qtbot.waitSignal(work.closed):
        work.window.close()
    qtbot.wait(50)

    with App.open(path) as again:
        assert stored(again, uuid).trashed


def test_a_new_record_appears_in_the_list_with_the_cursor_on_its_values(work):
    press(work.window, Qt.Key.Key_N, CONTROL)
    settle(work)

    assert work.catalogue.list.current_uuid() == work.record.agreement.uuid
    assert work.record.panel.lines.hasFocus()
    assert work.record.agreement.parties == ()
    assert work.actions["undo"].text().startswith("&Undo: add agreement")
