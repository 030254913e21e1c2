"""Texts of tables stay English until they are shown."""

from __future__ import annotations

from tracker.gui.wording import translate


def test_a_marked_text_is_the_text():
    assert translate("Actions", "&Undo") == "&Undo"
