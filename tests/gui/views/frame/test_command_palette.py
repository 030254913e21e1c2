"""The command palette: type, choose with the arrows, run with Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.gui.keys import press, type_text
from tests.gui.pictures import colors
from tracker.gui.tokens import LIGHT
from tracker.gui.views.frame.command_palette import (
    ENTRY_ROLE,
    CommandPalette,
    PaletteEntry,
    matching,
)

PASTE = PaletteEntry("article.paste", "File", "Paste article", "Ctrl+Shift+V", "clipboard-paste")
EXPORT = PaletteEntry("export", "File", "Export…", "Ctrl+E", "", "nothing is listed")
PRINT = PaletteEntry("print.list", "Reports", "Print list…", "Ctrl+Shift+L", "printer")
BRIEF = PaletteEntry("print.brief", "Reports", "Print brief…")
ALL = (PASTE, EXPORT, PRINT, BRIEF)


@pytest.fixture
def palette(shown):
    return shown(CommandPalette(ALL))


def words(palette) -> list[str]:
    return [palette.list.item(row).text() for row in range(palette.list.count())]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ALL),
        ("print", (PRINT, BRIEF)),
        ("LÍST", (PRINT,)),
        ("list print", (PRINT,)),
        ("reports", (PRINT, BRIEF)),
        ("nothing of the kind", ()),
        ("p", (PASTE, EXPORT, PRINT, BRIEF)),
    ],
)
def test_entries_hold_every_typed_word(typed, found):
    assert tuple(matching(ALL, typed)) == found


def test_what_begins_with_the_text_comes_first():
    begins = PaletteEntry("b", "Reports", "List of sources")

    assert matching((*ALL, begins), "list") == [begins, PRINT]


def test_all_commands_are_shown_under_their_menus(palette):
    assert words(palette) == [
        "File", "Paste article", "Export…", "Reports", "Print list…", "Print brief…",
    ]  # fmt: skip
    assert palette.count.text() == "4 of 4 commands"


def test_typing_narrows_and_enter_runs(palette, qtbot):
    type_text(palette.line, "print b")

    with qtbot.waitSignal(palette.chosen) as told:
        press(palette.line, Qt.Key.Key_Return)

    assert told.args == ["print.brief"]
    assert not palette.isVisible()


def test_arrows_skip_headings_and_go_round(palette, qtbot):
    for _ in range(2):
        press(palette.line, Qt.Key.Key_Down)
    third = palette.list.currentItem().text()
    for _ in range(3):
        press(palette.line, Qt.Key.Key_Up)

    assert third == "Print list…"
    assert palette.list.currentItem().text() == "Print brief…"


def test_what_cannot_run_stays_and_says_why(palette, qtbot):
    type_text(palette.line, "export")

    with qtbot.assertNotEmitted(palette.chosen):
        press(palette.line, Qt.Key.Key_Return)

    spoken = palette.list.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Export…, Ctrl+E, nothing is listed"
    assert palette.isVisible()


def test_enter_where_nothing_is_found_does_nothing(palette, qtbot):
    type_text(palette.line, "zzz")

    with qtbot.assertNotEmitted(palette.chosen):
        press(palette.line, Qt.Key.Key_Enter)
        press(palette.line, Qt.Key.Key_Down)

    assert palette.count.text() == "0 of 4 commands"


def test_a_click_runs_a_command(palette, qtbot):
    place = palette.list.visualItemRect(palette.list.item(1)).center()

    with qtbot.waitSignal(palette.chosen) as told:
        qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert told.args == ["article.paste"]


def test_headings_are_no_commands(palette):
    heading = palette.list.item(0)

    assert heading.data(ENTRY_ROLE) is None
    assert heading.flags() == Qt.ItemFlag.NoItemFlags


def test_the_current_command_is_marked_and_escape_closes(palette):
    assert colors(palette.list)[LIGHT.selection] > 1000

    press(palette.line, Qt.Key.Key_Escape)

    assert not palette.isVisible()
