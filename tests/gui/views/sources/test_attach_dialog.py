from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests import factories as make
from tests.gui.keys import press, type_text
from tracker.gui.views.sources.attach_dialog import AttachDialog

SOURCES = (
    make.source(uuid="s1"),
    make.source(uuid="s2", metadata=make.metadata(publisher="", title="", published="")),
)


@pytest.fixture
def dialog(qtbot, full_naming):
    made = AttachDialog(full_naming)
    qtbot.addWidget(made)
    made.show_sources(SOURCES)
    with qtbot.waitActive(made):
        made.open()
    return made


def test_sources_are_told_apart_by_publisher_title_and_day(dialog):
    words = [dialog.list.item(i).text() for i in range(dialog.list.count())]

    assert words == ["The Daily Ledger · Deal signed in Antigua · 4 Jun 2019", "antigua.txt"]


def test_typing_searches_and_arrows_choose(qtbot, dialog):
    with qtbot.waitSignal(dialog.search_changed) as asked:
        type_text(dialog.search, "l")
    assert asked.args == ["l"]
    press(dialog.search, Qt.Key.Key_Down)

    with qtbot.waitSignal(dialog.source_chosen) as chosen:
        press(dialog.search, Qt.Key.Key_Return)

    assert chosen.args == ["s2"]
    assert not dialog.isVisible()


def test_two_clicks_choose(qtbot, dialog):
    with qtbot.waitSignal(dialog.source_chosen) as chosen:
        dialog.list.itemActivated.emit(dialog.list.item(0))

    assert chosen.args == ["s1"]


def test_without_sources_it_says_so_and_nothing_can_be_attached(qtbot, dialog):
    dialog.show_sources(())

    assert dialog.empty.isVisible()
    assert not dialog.attach.isEnabled()
    with qtbot.assertNotEmitted(dialog.source_chosen):
        dialog.choose()
    press(dialog.search, Qt.Key.Key_Down)


@pytest.mark.parametrize(
    ("button", "signal"), [("file", "file_requested"), ("paste", "paste_requested")]
)
def test_new_sources_come_from_elsewhere(qtbot, dialog, button, signal):
    with qtbot.waitSignal(getattr(dialog, signal)):
        QTest.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)


def test_cancel_attaches_nothing(qtbot, dialog):
    with qtbot.assertNotEmitted(dialog.source_chosen):
        QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)

    assert not dialog.isVisible()
