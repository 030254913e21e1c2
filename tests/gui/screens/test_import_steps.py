"""A table comes into the library through the window: four steps, one undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tests import factories as make
from tests.gui.keys import CONTROL, press
from tests.gui.waiting import settle
from tests.libraries import ADD, stored, titles
from tracker.domain.action import ActionKind
from tracker.domain.query import parse
from tracker.exchange.importing.dates import Order
from tracker.exchange.importing.mapping import read_mapping
from tracker.gui.views.exchange.import_dialog import COLUMNS, FILE, PREVIEW, VALUES

LINES = (
    "Name;Country A;Country B;Signed;Status",
    "Air pact;Peru;Chile;08/05/2001;live",
    "Sea pact;Peru;Nueva Granadia;19/03/1997;in force",
    "Border pact;Peru;Brazil;31/02/2004;in force",
    ";;;;in force",
)


@pytest.fixture
def work(open_workspace, app):
    return open_workspace(app)


@pytest.fixture
def register(tmp_path) -> Path:
    path = tmp_path / "register.csv"
    path.write_text("\n".join(LINES) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def begin(work, register):
    """Return a function that opens the import of a table, on a step."""

    def start(step: int = FILE, path: Path = register):
        work.importing.start(str(path))
        settle(work)
        go_on(work, step)
        return work.importing.steps.dialog

    yield start
    if work.importing.steps.dialog is not None:
        work.importing.steps.dialog.reject()


def go_on(work, step: int) -> None:
    while work.importing.steps.dialog.step < step:
        before = work.importing.steps.dialog.step
        work.importing.steps.dialog.next.click()
        settle(work)
        assert work.importing.steps.dialog.step == before + 1


def count(app) -> int:
    return app.agreements.count(parse(""), as_of=make.TODAY)


def drop(window: QWidget, *files: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    window.dropEvent(
        QDropEvent(
            QPointF(50, 50),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_the_file_is_chosen_by_key(work, register):
    press(work.window, Qt.Key.Key_I, CONTROL)
    files = work.importing.steps.files
    files.setOption(files.Option.DontUseNativeDialog)
    files.selectFile(str(register))
    files.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Open).click()
    settle(work)

    dialog = work.importing.steps.dialog
    shown = dialog.windowTitle(), dialog.about.text()
    dialog.reject()

    assert shown == ("Import a spreadsheet – register.csv", "register.csv · 4 rows · 5 columns")


def test_a_table_that_is_dropped_is_imported(work, register):
    drop(work.window, register)
    settle(work)

    step = work.importing.steps.dialog.step
    work.importing.steps.dialog.reject()

    assert step == FILE


def test_an_empty_library_offers_to_import(work):
    settle(work)
    work.catalogue.nothing_yet.table.click()

    title = work.importing.steps.files.windowTitle()
    work.importing.steps.files.reject()

    assert title == "Import a spreadsheet"


def test_from_the_file_to_records_by_return_alone(work, begin, app):
    begin()
    for _ in range(4):
        press(work.importing.steps.dialog, Qt.Key.Key_Return)
        settle(work)

    assert work.importing.steps.dialog is None
    assert titles(app, "") == ["Air pact", "Border pact", "Sea pact"]
    assert work.window.bar.what.text() == "3 added and 0 changed from register.csv"
    assert work.window.bar.hint.text() == "1 row was refused."
    assert app.history.next_undo().kind is ActionKind.IMPORT


def test_one_undo_takes_all_of_it_back(work, begin, app):
    begin(PREVIEW).next.click()
    settle(work)
    work.undoing.undo()
    settle(work)

    assert count(app) == 0


def test_nothing_is_written_by_looking(work, begin, app):
    dialog = begin(PREVIEW)

    assert dialog.next.text() == "Import 3 rows"
    assert count(app) == 0
    assert app.history.next_undo() is None


def test_a_file_that_is_read_wrongly_is_read_again_as_told(work, begin):
    dialog = begin()
    dialog.file.delimiter.setCurrentIndex(dialog.file.delimiter.findData("|"))
    dialog.file.delimiter.activated.emit(0)
    settle(work)

    assert dialog.about.text() == "register.csv · 4 rows · 1 column"
    dialog.next.click()
    settle(work)
    dialog.next.click()
    settle(work)

    assert dialog.step == COLUMNS
    assert "No column of register.csv could be told" in dialog.message.text()
    assert dialog.message.isVisible()


def test_one_can_go_back_and_loses_nothing(work, begin):
    dialog = begin(COLUMNS)
    box = dialog.columns.targets["Status"]
    box.setCurrentIndex(box.findData("notes"))
    box.activated.emit(box.currentIndex())
    go_on(work, VALUES)
    dialog.back.click()

    assert dialog.step == COLUMNS
    assert box.currentData() == "notes"
    dialog.back.click()
    assert dialog.step == FILE
    assert not dialog.back.isVisible()


def test_words_are_explained_and_remembered(work, begin, app, register):
    dialog = begin(VALUES)
    live = dialog.values.boxes["status", "live"]
    live.setCurrentIndex(live.findData("in_force"))
    free = dialog.values.boxes["parties", "Nueva Granadia"]
    free.setCurrentIndex(free.findData("free"))
    go_on(work, PREVIEW)
    dialog.next.click()
    settle(work)

    mapping = app.imports.inspect(register).mapping
    assert mapping.values["status"] == {"live": ("in_force",)}
    assert mapping.values["parties"] == {"nueva granadia": ()}
    assert [row.title for row in app.agreements.rows(parse("status:in_force"), as_of=make.TODAY)]


def test_nothing_is_remembered_where_nobody_wants_it(work, begin, app, register):
    dialog = begin(COLUMNS)
    dialog.columns.remember.setChecked(False)
    go_on(work, PREVIEW)
    dialog.next.click()
    settle(work)

    assert app.imports.mappings.find(LINES[0].split(";")) is None
    assert count(app) == 3


def test_a_second_import_has_nothing_to_do(work, begin):
    begin(PREVIEW).next.click()
    settle(work)
    dialog = begin(PREVIEW)

    assert dialog.next.text() == "Nothing to import"
    assert not dialog.next.isEnabled()


def test_problems_are_saved_as_a_table(work, begin, tmp_path):
    begin(PREVIEW)
    target = tmp_path / "problems.csv"
    work.importing.steps.save_problems(str(target))

    assert "31/02/2004" in target.read_text(encoding="utf-8")
    work.importing.steps.save_problems(str(tmp_path / "no" / "folder.csv"))
    assert work.importing.steps.dialog.message.isVisible()


def test_a_mapping_is_saved_and_loaded(work, begin, tmp_path):
    dialog = begin(COLUMNS)
    dialog.columns.home.setText("COL")
    box = dialog.columns.targets["Status"]
    box.setCurrentIndex(0)
    target = tmp_path / "register.toml"
    work.importing.steps.save_mapping(str(target))
    box.setCurrentIndex(box.findData("notes"))
    dialog.columns.home.clear()

    work.importing.steps.load_mapping(str(target))

    assert read_mapping(target).constants == {"parties": ("COL",)}
    assert dialog.columns.home.text() == "COL"
    assert dialog.columns.targets["Status"].currentData() == ""


def test_a_file_that_is_no_mapping_is_told_in_the_dialog(work, begin, register):
    dialog = begin(COLUMNS)
    work.importing.steps.load_mapping(str(register))

    assert "is no mapping file" in dialog.message.text()


def test_mapping_and_problems_are_asked_for_by_the_platforms_dialog(work, begin):
    dialog = begin(PREVIEW)
    for button, title in (
        (dialog.preview.save, "Save problems"),
        (dialog.columns.save, "Save mapping"),
        (dialog.columns.load, "Load mapping"),
    ):
        button.click()
        assert work.importing.steps.files.windowTitle() == title
        work.importing.steps.files.reject()


def test_the_programs_own_table_goes_straight_to_the_preview(work, begin, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("title,parties\nA pact,PER; CHL\n", encoding="utf-8")
    dialog = begin(path=path)

    assert dialog.step == PREVIEW
    assert not dialog.back.isVisible()
    dialog.next.click()
    settle(work)
    assert work.importing.steps.dialog is None


def test_what_is_no_table_is_told_in_the_window(work, tmp_path):
    path = tmp_path / "empty.csv"
    path.touch()
    work.importing.start(str(path))
    settle(work)

    assert work.importing.steps.dialog is None
    assert work.window.bar.what.text() == "empty.csv is empty."


def test_an_order_of_dates_that_somebody_says_counts(work, begin, app, tmp_path):
    path = tmp_path / "open.csv"
    path.write_text("Title,Party 1,Signed\nPact,Peru,01/02/2003\n", encoding="utf-8")
    dialog = begin(COLUMNS, path)
    dialog.columns.dates.choices["Signed"].buttons[Order.MONTH_FIRST].click()
    go_on(work, PREVIEW)

    assert dialog.preview.model.index(0, 2).data() == "2003-01-02"


def test_known_records_can_keep_all_they_have(work, begin, app, tmp_path):
    record = make.bare_agreement(title="Pact")
    app.records.save(record, ADD)
    path = tmp_path / "own.csv"
    row = f"{record.uuid},Other,New\n"
    path.write_text(f"agreement_id,title,notes\n{row}", encoding="utf-8")
    dialog = begin(path=path)
    assert dialog.step == PREVIEW
    assert dialog.preview.only_gaps.isVisible()

    dialog.preview.only_gaps.click()
    settle(work)
    assert dialog.preview.only_gaps.isVisible()
    dialog.next.click()
    settle(work)

    after = stored(app, record.uuid)
    assert (after.title, after.notes) == ("Pact", "New")


def test_where_nothing_is_known_there_is_nothing_to_keep(begin):
    assert not begin(PREVIEW).preview.only_gaps.isVisible()


def test_return_held_down_imports_once(work, begin, app):
    dialog = begin(PREVIEW)
    for _ in range(3):
        press(dialog, Qt.Key.Key_Return)
    settle(work)

    assert work.window.bar.what.text() == "3 added and 0 changed from register.csv"
    app.history.undo()
    assert titles(app, "") == []


def test_while_a_table_is_read_no_step_is_left_out(work, begin):
    dialog = begin(COLUMNS)
    dialog.next.click()
    dialog.next.click()
    dialog.back.click()
    settle(work)

    assert dialog.step == VALUES


def test_a_double_click_before_the_preview_imports_nothing(work, begin, app, qtbot):
    dialog = begin(VALUES)
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    settle(work)
    qtbot.mouseDClick(dialog.next, Qt.MouseButton.LeftButton)
    settle(work)

    assert dialog.step == PREVIEW
    assert count(app) == 0
