"""Several articles about one agreement, and articles about others that only look like it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests import factories as make
from tests.gui.keys import CONTROL, SHIFT, press
from tests.gui.waiting import activate, settle
from tests.libraries import found
from tracker.domain.vocabulary import RelationType

LEFT = Qt.MouseButton.LeftButton
ASYLUM = (
    "WASHINGTON, 26 July 2019 - Guatemala and the United States signed an asylum cooperative "
    "agreement at the White House on Friday, 26 July 2019. Interior Minister Enrique Degenhart "
    "signed for Guatemala, and Acting Homeland Security Secretary Kevin McAleenan for the United "
    "States. People who cross Guatemala will have to ask for asylum there."
)
TREATY = (
    "LIMA - Peru and Chile signed a memorandum of understanding on police training in Lima on "
    "4 May 2021. Foreign Minister Rosa Quispe Mamani signed for Peru. Officers of both countries "
    "will attend courses in Arica and Tacna, and share their teachers, for three years."
)
APART = (
    "SANTIAGO - A memorandum of understanding between Chile and Peru, signed on 4 May 2021, will "
    "send officers of each country to the police schools of the other. Critics say that it comes "
    "late: talks had begun a decade ago, and stopped twice over the sea border."
)


@pytest.fixture
def work(open_workspace, app):
    made = open_workspace(app)
    activate(made.window)
    return made


def paste(work, text: str):
    """Paste an article with its particulars as read; return its review."""
    QGuiApplication.clipboard().setText(text)
    press(work.window, Qt.Key.Key_V, CONTROL | SHIFT)
    settle(work)
    if work.capturing.screen is None:
        press(QApplication.focusWidget(), Qt.Key.Key_Return)
        settle(work)
    return work.capturing.screen


def save(work) -> None:
    """Accept all that is proposed, and save."""
    press(QApplication.focusWidget(), Qt.Key.Key_A, CONTROL | SHIFT)
    press(QApplication.focusWidget(), Qt.Key.Key_Return, CONTROL)
    settle(work)


def records(work) -> list[str]:
    return [row.uuid for row in found(work.app, "")]


def source_lines(work) -> list[str]:
    """Return what the record panel says in its section of sources."""
    model = work.record.panel.lines.model()
    lines = [model.line(row) for row in range(model.rowCount())]
    return [line.text for line in lines if line.section == "Sources"]


def test_the_asylum_agreement_of_july_is_not_the_memorandum_of_the_seed(workspace):
    activate(workspace.window)
    [seed] = records(workspace)
    before = workspace.record.agreement

    screen = paste(workspace, ASYLUM)
    offered = screen.notice.isVisible()
    parties = {party.code for party in screen.editing.draft.parties}
    save(workspace)

    assert parties == {"GTM", "USA"}
    assert not offered
    assert len(records(workspace)) == 2
    assert workspace.app.agreements.dossier(seed, as_of=make.TODAY).agreement == before
    assert workspace.app.doubts.duplicates() == []


def test_a_second_report_becomes_a_further_source_by_one_press(work):
    paste(work, TREATY)
    save(work)
    [uuid] = records(work)

    screen = paste(work, APART)
    assert screen.notice.uuid == uuid
    QTest.mouseClick(screen.notice.attach, LEFT)
    settle(work)

    assert records(work) == [uuid]
    assert len(work.app.sources.all()) == 2
    assert not [text for text in source_lines(work) if "witness" in text]


def test_a_copy_is_attached_and_counts_as_no_further_witness(work):
    paste(work, TREATY)
    save(work)

    screen = paste(work, TREATY.replace("LIMA - ", "LIMA (Agency) - "))
    told = screen.header.meta.text()
    QTest.mouseClick(screen.notice.attach, LEFT)
    settle(work)

    assert "one witness with it" in told
    assert source_lines(work)[0] == "2 sources, 1 witness"
    assert len(source_lines(work)) == 3


def test_a_no_is_remembered_when_the_article_comes_again(work):
    paste(work, TREATY)
    save(work)
    [first] = records(work)
    screen = paste(work, APART)
    QTest.mouseClick(screen.notice.apart, LEFT)
    save(work)

    other = next(uuid for uuid in records(work) if uuid != first)
    record = work.app.agreements.dossier(other, as_of=make.TODAY).agreement
    again = paste(work, APART)

    assert (RelationType.NOT_DUPLICATE_OF, first) in {(r.type, r.other) for r in record.relations}
    assert "You already have this text" in again.notice.what.text()
    assert not again.notice.attach.isVisible()
    assert work.app.captures.similar(record) == ()
    assert work.app.doubts.duplicates() == []
    work.capturing.leave()


def test_a_no_outlives_a_draft_that_waits_and_a_second_reading(work):
    paste(work, TREATY)
    save(work)
    screen = paste(work, APART)
    QTest.mouseClick(screen.notice.apart, LEFT)
    QTest.mouseClick(screen.footer.draft, LEFT)
    settle(work)
    [waiting] = work.app.agreements.to_review()
    [source] = work.app.agreements.dossier(waiting, as_of=make.TODAY).sources

    work.app.rereading.reread(source.uuid)
    work.capturing.review(waiting)
    settle(work)

    assert not work.capturing.screen.notice.isVisible()
    work.capturing.leave()
