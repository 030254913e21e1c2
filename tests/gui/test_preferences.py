"""What a person chose is there again the next time, and nonsense in the file is survived."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray

from tracker.gui.preferences import MOST_RECENT, Preferences


@pytest.fixture
def again(tmp_path):
    """Return a function that opens the same file anew."""
    return lambda: Preferences(tmp_path / "window.ini")


def test_texts_flags_lists_and_states_survive(preferences, again):
    preferences.put("list/height", "compact")
    preferences.put("list/columns", ["title", "signed"])
    preferences.put("list/one", ("title",))
    preferences.put_flag("export/bom", value=True)
    preferences.put("window/geometry", QByteArray(b"\x01\x02"))
    preferences.save()

    known = again()

    assert known.text("list/height") == "compact"
    assert known.texts("list/columns") == ["title", "signed"]
    assert known.texts("list/one") == ["title"]
    assert known.flag("export/bom", otherwise=False)
    assert known.state("window/geometry") == QByteArray(b"\x01\x02")


def test_what_nobody_chose_has_its_usual_value(preferences):
    assert preferences.text("theme", "system") == "system"
    assert preferences.texts("list/columns") == []
    assert preferences.flag("parts/sidebar", otherwise=True)
    assert not preferences.flag("export/bom", otherwise=False)
    assert preferences.state("window/geometry") == QByteArray()


def test_a_file_that_holds_something_else_is_survived(tmp_path, again):
    (tmp_path / "window.ini").write_text("[window]\ngeometry=nonsense\n[list]\ncolumns=7\n")

    assert again().state("window/geometry") == QByteArray()
    assert again().texts("list/columns") == ["7"]


def test_the_library_opened_last_comes_first_and_only_once(preferences, again):
    for name in ("one", "two", "one"):
        preferences.note_recent(name)
    preferences.save()

    assert again().recent() == ["one", "two"]


def test_not_more_libraries_are_remembered_than_anybody_looks_for(preferences):
    for number in range(MOST_RECENT + 3):
        preferences.note_recent(f"library {number}")

    assert len(preferences.recent()) == MOST_RECENT
    assert preferences.recent()[0] == f"library {MOST_RECENT + 2}"


def test_recent_libraries_can_be_forgotten(preferences):
    preferences.note_recent("one")

    preferences.forget_recent()

    assert preferences.recent() == []
