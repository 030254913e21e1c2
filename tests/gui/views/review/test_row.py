from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tests.gui.keys import press, type_text
from tracker.domain.errors import ValueRefused
from tracker.domain.vocabulary import Field
from tracker.gui.marks import MarkKind
from tracker.gui.views.elements.chip import Chip
from tracker.gui.views.review.hints import KeyHints
from tracker.gui.views.review.quote import QuoteLine
from tracker.gui.views.review.row import FieldRow
from tracker.gui.views.review.values import EVENTS, NOTES, Row, Value

PLACE = Row(
    key="place",
    field=Field.PLACE,
    label="Place",
    values=(Value(words="Guatemala", numbers=(2,), mark=MarkKind.PROPOSED),),
    state="proposed, inferred",
    mark=MarkKind.PROPOSED,
    quotes=((2, "a series of meetings in Guatemala"),),
)
PARTIES = Row(
    key="parties",
    field=Field.PARTIES,
    label="Parties",
    many=True,
    values=(Value(words="Guatemala", numbers=(6,)), Value(words="Peru", numbers=(7,))),
    quotes=((6, "six"), (7, "seven"), (8, "eight"), (9, "nine")),
)
SIGNED = Row(
    key="signed",
    field=Field.SIGNED,
    label="Signed on",
    gap="searched, not found",
    quotes=((11, "a four-day trip"),),
)


@pytest.fixture
def show(qtbot, full_naming):
    windows = []

    def build(row):
        window = QWidget()
        window.resize(640, 400)
        layout = QVBoxLayout(window)
        made = FieldRow(row, full_naming)
        layout.addWidget(made)
        elsewhere = QLineEdit()
        elsewhere.setObjectName("elsewhere")
        layout.addWidget(elsewhere)
        layout.addStretch(1)
        qtbot.addWidget(window)
        windows.append(window)
        made.focused.connect(lambda _key: made.set_current(current=True))
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        made.line.setFocus()
        made.set_current(current=True)
        return made

    yield build
    windows.clear()


def leave(row):
    row.window().findChild(QLineEdit, "elsewhere").setFocus()


def quotes(row):
    return [quote.toolTip() for quote in row.findChildren(QuoteLine) if quote.isVisible()]


def hints(row):
    return [found for found in row.findChildren(KeyHints) if found.isVisible()][
        -1
    ].accessibleName()


def test_a_row_shows_label_value_and_state(show):
    row = show(PLACE)

    assert row.label.text() == "Place"
    assert row.line.text() == "Guatemala"
    assert row.state.accessibleName() == "proposed, inferred"
    assert row.line.accessibleName() == "Place, Guatemala, proposed, inferred"


def test_the_current_row_shows_its_passages_and_keys(show):
    row = show(PLACE)

    assert quotes(row) == ["a series of meetings in Guatemala"]
    assert "Enter: accept, next" in hints(row)
    assert "Ctrl+5: use selected text" in hints(row)
    before = row.grab().toImage()
    row.set_current(current=False)
    assert quotes(row) == []
    assert row.grab().toImage() != before


def test_enter_confirms_what_is_there(qtbot, show):
    row = show(PLACE)

    with qtbot.waitSignal(row.confirmed) as confirmed:
        press(row.line, Qt.Key.Key_Return)

    assert confirmed.args == ["place"]


def test_enter_after_typing_submits_and_goes_on(qtbot, show):
    row = show(PLACE)
    row.line.selectAll()
    type_text(row.line, "Lima")

    with qtbot.waitSignal(row.value_submitted) as submitted:
        press(row.line, Qt.Key.Key_Return)

    assert submitted.args == ["place", "Lima", True]


def test_leaving_after_typing_submits_and_stays_away(qtbot, show):
    row = show(PLACE)
    type_text(row.line, "x")

    with qtbot.waitSignal(row.value_submitted) as submitted:
        leave(row)

    assert submitted.args[2] is False


def test_leaving_twice_never_keeps_an_unknown_party(qtbot, show):
    row = show(PARTIES)
    type_text(row.line, "Republic of Rivers")

    with qtbot.assertNotEmitted(row.value_submitted):
        leave(row)
        row.line.setFocus()
        leave(row)

    assert row.editor.asking


def test_a_gap_is_said_where_the_value_would_be(show):
    row = show(SIGNED)

    assert row.line.text() == ""
    assert row.line.placeholderText() == ""
    assert "Alt+0: record as not found" in hints(row)
    assert "Enter: next" in hints(row)


def test_several_levels_are_shown_but_not_typed_over(show):
    values = (Value(words="Peru: state"), Value(words="Chile: government"))
    row = show(Row(key="level", field=Field.LEVEL, label="Level", values=values))

    assert row.line.text() == ""
    assert row.line.placeholderText() == ""


def test_a_current_chip_narrows_the_passages(qtbot, show):
    row = show(PARTIES)
    assert quotes(row) == ["six", "seven", "eight"]
    chips = row.findChildren(Chip)

    with qtbot.waitSignal(row.chip_chosen) as chosen:
        QTest.mouseClick(chips[1], Qt.MouseButton.LeftButton)

    assert chosen.args == ["parties", 1]
    assert row.chip == 1
    assert quotes(row) == ["seven"]


def test_a_chip_clicked_twice_asks_for_details(qtbot, show):
    row = show(PARTIES)

    with qtbot.waitSignal(row.details_requested) as asked:
        QTest.mouseDClick(row.findChildren(Chip)[0], Qt.MouseButton.LeftButton)

    assert asked.args == ["parties"]
    assert row.chip == 0


def test_a_quotation_leads_to_its_passage(qtbot, show):
    row = show(PLACE)

    with qtbot.waitSignal(row.number_clicked) as clicked:
        QTest.mouseClick(row.findChildren(QuoteLine)[0], Qt.MouseButton.LeftButton)

    assert clicked.args == ["place", 2]


def test_notes_are_taken_as_typed(qtbot, show):
    row = show(Row(key=NOTES, field=None, label="Notes"))
    type_text(row.line, "see  file")

    with qtbot.waitSignal(row.value_submitted) as submitted:
        press(row.line, Qt.Key.Key_Return)

    assert submitted.args == [NOTES, "see  file", True]
    assert row.chip == -1


def test_events_offer_their_types_and_details(show):
    row = show(Row(key=EVENTS, field=Field.STATUS, label="Events", many=True))

    assert "F2: details" in hints(row)
    assert "Ctrl" not in hints(row)


def test_words_can_be_put_in_for_a_person_to_finish(show):
    row = show(PLACE)

    row.type_in("the old port")

    assert row.line.text() == "the old port"
    assert row.line.is_changed


def test_an_error_is_said_at_the_row(show):
    row = show(PLACE)

    row.show_error(ValueRefused("No.", hint="Try again."))

    assert row.editor.error.text() == "No. Try again."


def test_where_room_is_short_the_mark_speaks_alone(show):
    row = show(PLACE)

    row.set_roomy(roomy=False)
    assert row.state.width() < 30
    row.set_roomy(roomy=True)
    assert row.state.width() > 100


def test_a_row_without_chips_takes_words_inside_its_box(show):
    absent = Row(key="absent_areas", field=Field.ABSENT_AREAS, label="Absent", many=True)
    row = show(absent)
    place = row.line.mapTo(row, row.line.rect().center())

    assert row.line.parentWidget() is row.box
    assert row.box.geometry().contains(place)
    assert row.line.placeholderText() == "add what it does not cover"
    assert row.editor.height() <= 4
