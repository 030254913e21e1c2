from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from tests import factories as make
from tests.gui.keys import press
from tracker.domain.editing import accept_field
from tracker.domain.errors import ValueRefused
from tracker.domain.vocabulary import Field
from tracker.gui.views.review.draft import DraftPanel
from tracker.gui.views.review.rows import Rows

DRAFT = make.draft()


@pytest.fixture
def panel(qtbot, full_naming):
    made = DraftPanel(full_naming)
    qtbot.addWidget(made)
    made.resize(700, 600)
    show(made, DRAFT, full_naming)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def show(panel, record, naming):
    panel.show_rows(Rows(record, make.dossier(record).numbers(), naming).all())


def test_the_keyboard_starts_where_a_decision_waits(panel):
    panel.start()

    assert panel.current == "instrument_type"
    assert panel.row("instrument_type").line.hasFocus()
    assert panel.place == (1, 15)


def test_going_on_skips_what_is_decided_and_comes_round(qtbot, panel, full_naming):
    panel.start()
    seen = []
    panel.row_focused.connect(seen.append)

    for _ in range(3):
        panel.go_on()

    assert seen[:1] == ["parties"]
    assert seen[1].startswith("signatories:")
    record = DRAFT
    for field in (f for f in Field if f is not Field.STATUS):
        record = accept_field(record, field)
    show(panel, record, full_naming)
    panel.focus_row("notes")
    panel.go_on()
    assert panel.current == "status"


def test_when_nothing_waits_it_says_so(qtbot, panel, full_naming):
    record = make.agreement()
    show(panel, record, full_naming)
    panel.focus_row("parties")

    with qtbot.waitSignal(panel.all_decided):
        panel.go_on()


def test_what_enter_cannot_decide_is_passed_once(qtbot, panel, full_naming):
    record = replace(make.bare_agreement(areas=()), evidence=())
    show(panel, record, full_naming)
    panel.start()

    seen = [panel.current]
    with qtbot.waitSignal(panel.all_decided):
        for _ in range(20):
            panel.go_on()
            if panel.current == seen[-1]:
                break
            seen.append(panel.current)

    assert seen == list(dict.fromkeys(seen))
    assert seen[-1] == "events"


def test_rows_that_stay_keep_the_keyboard(panel, full_naming):
    panel.focus_row("place")
    line = panel.row("place").line

    show(panel, accept_field(DRAFT, Field.PLACE), full_naming)

    assert panel.row("place").line is line
    assert line.hasFocus()
    assert panel.row("place").state.accessibleName() == "accepted"


def test_rows_come_and_go_with_their_parts(panel, full_naming):
    gone = f"signatories:{DRAFT.signatures[0].uuid}"
    record = replace(DRAFT, signatures=DRAFT.signatures[1:], evidence=())

    show(panel, record, full_naming)

    assert panel.row(gone) is None
    panel.focus_row(gone)
    assert panel.place[1] == 14


def test_the_chain_of_tab_is_the_order_that_is_seen(panel):
    names = [part.accessibleName() for part in panel.chain()]

    assert names[:2] == ["Type, Memorandum of cooperation, proposed, stated, one source", "Title"]
    assert names[-5:] == ["Tags", "Add signatory", "Add event", "Add party", "Add area"]


def test_one_of_several_chips_can_be_made_current(panel):
    panel.focus_row("parties", 1)

    assert panel.chip == 1


def test_parts_are_added_by_buttons(qtbot, panel):
    button = next(b for b in panel.findChildren(QToolButton) if b.text() == "Add event")

    with qtbot.waitSignal(panel.add_requested) as asked:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert asked.args == ["event"]


def test_an_error_is_shown_at_its_row(panel):
    panel.show_error("place", ValueRefused("No."))
    panel.show_error("no such row", ValueRefused("No."))

    assert panel.row("place").editor.error.text() == "No."


def test_a_narrow_panel_leaves_out_words_beside_marks(qtbot, panel):
    panel.resize(480, 600)

    assert panel.row("place").state.width() < 30
    assert panel.row("place").state.accessibleName()


def test_a_row_far_down_is_brought_into_view(qtbot, panel):
    panel.resize(700, 300)

    panel.focus_row("tags")

    qtbot.waitUntil(lambda: panel.area.verticalScrollBar().value() > 0)


def test_a_row_is_current_before_the_window_is_active(qtbot, full_naming):
    hidden = DraftPanel(full_naming)
    qtbot.addWidget(hidden)
    show(hidden, DRAFT, full_naming)

    hidden.start()

    assert hidden.current == "instrument_type"


def test_without_rows_there_is_nowhere_to_start(qtbot, full_naming):
    empty = DraftPanel(full_naming)
    qtbot.addWidget(empty)

    empty.start()

    assert (empty.current, empty.chip, empty.place) == ("", -1, (0, 0))


def test_what_the_rows_show_can_be_asked(panel):
    assert [row.label for row in panel.rows()][:3] == ["Type", "Title", "Parties"]


def test_arrows_are_left_to_the_review(panel):
    before = panel.area.verticalScrollBar().value()

    press(panel.area, Qt.Key.Key_Down)

    assert panel.area.verticalScrollBar().value() == before
