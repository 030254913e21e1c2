from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests import factories as make


def ask(screen):
    QTest.mouseClick(screen.header.details_button, Qt.MouseButton.LeftButton)
    return screen.details.dialog


def test_particulars_of_a_new_article_are_saved_with_it(qtbot, app, review):
    screen = review(app.captures.propose(make.article()))
    dialog = ask(screen)
    dialog.publisher.setText("River News")
    dialog.submit()
    assert "River News" in screen.header.meta.text()

    with qtbot.waitSignal(screen.saved):
        screen.save()

    assert app.sources.all()[0].metadata.publisher == "River News"


def test_another_day_of_publication_reads_the_article_anew(qtbot, app, jobs, review):
    screen = review(app.captures.propose(make.article()))
    before = screen.editing.draft.uuid
    dialog = ask(screen)
    dialog.published.setText("2019-06-05")

    with qtbot.waitSignal(screen.details.proposed):
        dialog.submit()

    assert screen.editing.draft.uuid != before
    assert screen.saving.capture.source.metadata.published == "2019-06-05"


def test_reading_anew_never_overwrites_work(qtbot, app, jobs, review):
    screen = review(app.captures.propose(make.article()))
    screen.editing.accept_all()
    draft = screen.editing.draft
    dialog = ask(screen)
    dialog.published.setText("2019-06-05")

    with qtbot.waitSignal(screen.details.proposed):
        dialog.submit()

    assert screen.editing.draft == draft


def test_a_stored_source_is_changed_at_once(qtbot, app, review):
    app.sources.add(make.article(), make.metadata())
    screen = review(app.captures.propose(make.article()))
    dialog = ask(screen)
    dialog.publisher.setText("The Ledger")

    with qtbot.waitSignal(screen.saved) as told:
        dialog.submit()

    assert told.args[0].sources
    assert app.sources.all()[0].metadata.publisher == "The Ledger"


def test_unchanged_particulars_change_nothing(qtbot, app, review):
    screen = review(app.captures.propose(make.article()))

    with qtbot.assertNotEmitted(screen.details.changed):
        ask(screen).submit()
