"""The two clocks of the window, set by keys and mouse; everything on screen follows."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from functools import partial
from zipfile import ZipFile

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from tests import factories as make
from tests.gui.keys import ALT, CONTROL, SHIFT, press, type_text
from tests.gui.waiting import activate, settle
from tests.libraries import store
from tests.past import FIRST, SECOND, date_actions, live_three_days
from tracker.gui.screens.outlook import today
from tracker.gui.views.exchange.export_forms import ExportWish

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def work(open_workspace, app):
    live_three_days(app)
    work = open_workspace(app)
    activate(work.window)
    return work


def listed(work) -> list[tuple[str, str]]:
    """Return titles and statuses of the list."""
    model = work.catalogue.model
    rows = (model.row(uuid) for uuid in model.uuids())
    return sorted((row.title, str(row.status)) for row in rows)


def write_day(work, field, day: str) -> None:
    """Write a day into a field of the panel, as a person does."""
    field.setFocus()
    field.selectAll()
    type_text(field, day)
    press(field, Qt.Key.Key_Return)
    settle(work)


def _shows(work, day: dt.date) -> bool:
    return work.outlook.day == day


@pytest.fixture
def panel(work):
    press(work.window, Qt.Key.Key_D, CONTROL | SHIFT)
    settle(work)
    assert work.clocks.panel is not None
    yield work.clocks.panel
    if work.clocks.panel is not None:
        work.clocks.panel.reject()


def test_the_button_in_the_status_bar_opens_the_clocks(work, qtbot):
    qtbot.mouseClick(work.window.status.day, LEFT)
    settle(work)

    panel = work.clocks.panel
    assert panel.isVisible()
    assert (panel.day.day, panel.known.day) == (today(), today())
    press(panel, Qt.Key.Key_Escape)
    assert work.clocks.panel is None


def test_everything_shows_the_status_of_a_chosen_day(work, panel):
    before = listed(work)
    write_day(work, panel.day, "2020-01-01")
    on_screen = (
        work.window.outlook.what.text(),
        work.window.status.day.accessibleName(),
        work.window.status.day.property("moved"),
        work.record.dossier.as_of,
        [item.text() for item in work.catalogue.sidebar.facets["status"].items()],
    )

    assert before == [("Belmopan accord", "signed"), ("Renamed", "terminated")]
    assert listed(work) == [("Belmopan accord", "signed"), ("Renamed", "signed")]
    assert work.window.outlook.isVisible()
    assert on_screen == (
        "Status on 1 January 2020",
        "Status as of 1 January 2020",
        "true",
        dt.date(2020, 1, 1),
        ["Signed"],
    )
    assert work.actions["agreement.trash"].isEnabled()


def test_a_search_for_a_status_is_a_search_on_that_day(work, panel):
    work.catalogue.go_to("status:terminated")
    settle(work)
    now = listed(work)
    write_day(work, panel.day, "2020-01-01")

    assert now == [("Renamed", "terminated")]
    assert listed(work) == []


def test_the_handle_moves_by_months_and_the_list_follows(work, panel, qtbot):
    write_day(work, panel.day, "2021-05-01")
    ended = listed(work)
    panel.months.setFocus()
    press(panel.months, Qt.Key.Key_Left)
    qtbot.waitUntil(partial(_shows, work, dt.date(2021, 4, 1)))
    settle(work)

    assert ("Renamed", "terminated") in ended
    assert work.outlook.day == dt.date(2021, 4, 1)
    assert panel.day.text() == "2021-04-01"
    assert ("Renamed", "signed") in listed(work)


def test_what_was_known_on_a_day_is_shown_and_cannot_be_changed(work, panel):
    write_day(work, panel.known, "2026-03-02")

    assert listed(work) == [("Antigua memorandum", "signed")]
    assert work.record.agreement.title == "Antigua memorandum"
    assert work.catalogue.counts.known.all == 1
    assert "as recorded by 2 March 2026" in work.window.outlook.what.text()
    assert not work.record.writable
    for name in ("article.paste", "agreement.new", "agreement.trash", "undo", "add.party"):
        assert not work.actions[name].isEnabled()
    for name in ("export", "print.brief", "view.insights", "view.today"):
        assert work.actions[name].isEnabled()


def test_both_clocks_go_together_and_come_back_together(work, panel):
    write_day(work, panel.known, "2026-03-03")
    write_day(work, panel.day, "2020-01-01")
    moved = listed(work)
    panel.accept()
    activate(work.window)
    press(work.window, Qt.Key.Key_0, CONTROL | ALT)
    settle(work)

    assert moved == [("Renamed", "signed")]
    assert listed(work) == [("Belmopan accord", "signed"), ("Renamed", "terminated")]
    assert not work.window.outlook.isVisible()
    assert not work.actions["view.today"].isEnabled()
    assert work.outlook.app is work.app
    assert work.actions["article.paste"].isEnabled()


def test_the_strip_leads_back(work, panel, qtbot):
    write_day(work, panel.day, "2020-01-01")
    panel.accept()
    qtbot.mouseClick(work.window.outlook.back, LEFT)
    settle(work)

    assert work.outlook.day == today()
    assert not work.window.outlook.isVisible()


def test_each_clock_has_its_own_way_back(work, panel, qtbot):
    write_day(work, panel.day, "2020-01-01")
    write_day(work, panel.known, "2026-03-02")
    qtbot.mouseClick(panel.today, LEFT)
    settle(work)
    known = work.outlook.known
    qtbot.mouseClick(panel.present, LEFT)
    settle(work)

    assert known == FIRST
    assert not work.outlook.moved


def test_a_day_in_the_search_moves_the_clock_and_gives_way_to_a_chosen_one(work, panel):
    work.catalogue.go_to("as_of:2020-01-01 party:USA")
    settle(work)
    asked = (work.outlook.day, work.window.outlook.isVisible(), listed(work)[-1])
    write_day(work, panel.day, "2022-06-01")

    assert asked == (dt.date(2020, 1, 1), True, ("Renamed", "signed"))
    assert work.outlook.day == dt.date(2022, 6, 1)
    assert work.catalogue.search.text() == "party:USA"
    assert ("Renamed", "terminated") in listed(work)


def test_an_earlier_state_without_any_agreement_is_no_invitation_to_add_one(open_workspace, app):
    app.searches.save("All", "party:USA")
    store(app, make.agreement(title="Later"))
    date_actions(app.path, (FIRST, SECOND))
    work = open_workspace(app)
    work.clocks.look_back(FIRST)
    settle(work)
    view = work.catalogue.nothing_found

    assert work.outlook.known == FIRST
    assert listed(work) == []
    assert not work.catalogue.is_empty
    assert view.isVisible()
    assert view.words.text() == "Nothing had been recorded by that day."
    assert not view.main.isVisible()


def test_files_dropped_on_the_past_are_refused_with_a_way_back(work, panel, tmp_path):
    write_day(work, panel.known, "2026-03-02")
    article = tmp_path / "article.txt"
    article.write_text("Mexico and Belize signed a pact.", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(article))])
    no_keys = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, LEFT, no_keys)
    work.window.dropEvent(drop)
    settle(work)

    assert "Nothing can be added" in work.window.bar.what.text()
    assert not work.window.reviewing
    work.window.bar.act.click()
    settle(work)
    assert not work.outlook.moved


def test_looking_further_back_replaces_what_was_looked_at(work, panel):
    write_day(work, panel.known, "2026-03-03")
    before = work.outlook.app.path.parent
    write_day(work, panel.known, "2026-03-02")

    assert work.outlook.known == FIRST
    assert not before.exists()


def test_closing_the_window_leaves_no_copy_behind(work, panel):
    write_day(work, panel.known, SECOND.isoformat())
    folder = work.outlook.app.path.parent
    there = folder.exists()
    panel.reject()
    work.window.close()

    assert there
    assert not folder.exists()


def test_what_is_printed_and_written_says_both_days(work, panel, tmp_path):
    write_day(work, panel.known, SECOND.isoformat())
    write_day(work, panel.day, "2020-01-01")
    panel.accept()
    told = {}
    for kind in ("print.list", "print.brief"):
        work.actions[kind].trigger()
        settle(work)
        with closing(PdfDocument(bytes(work.printing.preview._bytes.data()))) as pages:
            told[kind] = " ".join(pages[0].get_textpage().get_text_range().split())
        work.printing.preview.reject()
    package = tmp_path / "out.zip"
    wish = ExportWish(selection=False, form="zip", bom=False, drafts=False)
    work.exporting.write(wish, str(package))
    settle(work)
    with ZipFile(package) as archive:
        about = archive.read("datapackage.json").decode()

    for words in told.values():
        assert "status as of 1 January 2020, as recorded by 3 March 2026" in words
        assert "Renamed" in words
        assert "Belmopan accord" not in words
    assert "Status as of: 2020-01-01; As recorded by: 2026-03-03" in about
