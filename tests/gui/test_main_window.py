"""The window arranges views: nothing is lost on a narrow screen, and everything is remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.gui.keys import press
from tests.gui.waiting import settle
from tracker.gui.main_window import LEFT, NARROW, RIGHT, MainWindow


@pytest.fixture
def window(workspace) -> MainWindow:
    """Return the window of the library of a first start."""
    return workspace.window


def test_a_missing_handler_stops_the_window(window):
    with pytest.raises(LookupError, match="undo"):
        window.take_handlers({})


def test_the_toolbar_shows_the_main_acts_with_words(window):
    actions = window.actions_table

    words = [actions[id_].iconText().strip() for id_ in (*LEFT, *RIGHT)]

    assert words == ["Paste article", "New", "Add source", "Insights", "Export", "Print"]
    assert window.parts.search.isVisible()


def test_a_narrow_window_gives_the_list_more_room(window, workspace):
    window.resize(1440, 800)
    settle(workspace)
    wide = window.parts.sidebar.width()

    window.resize(1024, 700)
    settle(workspace)

    assert window.width() < NARROW
    assert window.parts.sidebar.width() < wide
    assert window.parts.panel.width() < window.parts.centre.width()
    window.resize(1440, 800)
    settle(workspace)
    assert window.parts.sidebar.width() == wide


def test_the_parts_can_be_hidden_and_shown(window):
    window.show_parts(sidebar=False, record=False, reader=False)
    assert not window.parts.sidebar.isVisible()
    assert not window.parts.panel.isVisible()
    assert not window.parts.reader.isVisible()

    window.show_parts(sidebar=True, record=True, reader=True)

    assert window.parts.sidebar.isVisible()
    assert window.parts.panel.isVisible()
    assert window.parts.reader.isVisible()


def test_an_empty_library_has_room_for_the_first_steps_only(window):
    window.show_empty(empty=True)
    assert not window.parts.panel.isVisible()
    assert not window.parts.reader.isVisible()
    assert window.parts.sidebar.isVisible()

    window.show_empty(empty=False)

    assert window.parts.panel.isVisible()


def test_another_page_takes_the_place_of_the_library(window):
    page = QLabel("review")

    window.show_page(page)
    assert window.reviewing
    assert not window.toolbar.isVisible()
    assert page.isVisible()

    window.show_library()
    assert not window.reviewing
    assert window.toolbar.isVisible()
    assert window.parts.list.hasFocus()


def test_going_back_to_the_library_twice_changes_nothing(window):
    window.show_library()

    assert not window.reviewing
    assert window.columns.isVisible()


def test_f6_goes_from_pane_to_pane(window, workspace):
    window.parts.search.setFocus()
    visited: list[QWidget | None] = []

    for _ in range(5):
        visited.append(QApplication.focusWidget())
        press(window, Qt.Key.Key_F6)

    assert visited == [
        window.parts.search,
        window.parts.sidebar.places[""],
        window.parts.list,
        window.parts.panel.lines,
        window.parts.reader.reader.body,
    ]
    assert QApplication.focusWidget() is window.parts.search


def test_f6_skips_what_is_hidden(window):
    window.show_parts(sidebar=False, record=True, reader=True)
    window.parts.search.setFocus()

    press(window, Qt.Key.Key_F6)

    assert QApplication.focusWidget() is window.parts.list


def mime_with(*urls: QUrl) -> QMimeData:
    mime = QMimeData()
    mime.setUrls(list(urls))
    return mime


def test_dropped_files_are_handed_on(window, qtbot, tmp_path):
    mime = mime_with(QUrl.fromLocalFile(str(tmp_path / "a.txt")), QUrl("https://a.example"))
    enter = QDragEnterEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    files: list[list[str]] = []
    window.files_dropped.disconnect()
    window.files_dropped.connect(files.append)

    window.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )

    assert files == [[str(tmp_path / "a.txt")]]


def test_what_is_no_file_is_not_accepted(window):
    mime = mime_with(QUrl("https://a.example"))
    enter = QDragEnterEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()

    window.dragEnterEvent(enter)

    assert not enter.isAccepted()


def test_splitters_are_remembered(window, workspace, preferences):
    window.resize(780, 560)
    settle(workspace)
    window.columns.setSizes([190, 250, 340])
    settle(workspace)
    sizes = window.columns.sizes()

    window.save_layout()
    window.columns.setSizes([170, 300, 310])
    window.restore_layout()
    settle(workspace)

    assert window.columns.sizes() == sizes
