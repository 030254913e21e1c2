"""The screens of a library share what they must share, and nothing holds them but their window."""

from __future__ import annotations

from tracker.gui.screen_set import ScreenSet
from tracker.gui.work import Jobs


def test_all_screens_look_at_the_library_in_one_way(app, preferences, qtbot):
    screens = ScreenSet(app, preferences, "es")
    qtbot.addWidget(screens.window)

    assert screens.record.outlook is screens.outlook
    assert screens.catalogue.outlook is screens.outlook
    assert screens.findChildren(Jobs) == [screens.jobs]
    assert screens.naming.language == "es"
    assert screens.printing.language == screens.figures.insights.language == "es"
    assert screens.window.isAncestorOf(screens.record.panel)
    screens.jobs.wait()
    screens.deleteLater()
