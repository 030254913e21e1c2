from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from tests import factories as make
from tests.gui.keys import press, type_text
from tracker.domain.editing_parts import put_signature
from tracker.gui.views.fields.dialog import PartDialog
from tracker.gui.views.fields.parts import SignatureForm

RECORD = make.agreement()


@pytest.fixture
def dialog(qtbot, full_naming):
    form = SignatureForm(full_naming, RECORD)
    form.show_part(None)
    made = PartDialog("Signatory", "Add signatory", form, lambda part: put_signature(RECORD, part))
    qtbot.addWidget(made)
    made.open()
    return made


def test_enter_in_a_line_hands_the_part_over(qtbot, dialog):
    type_text(dialog.form.person, "Ann Lee")

    with qtbot.waitSignal(dialog.part_submitted) as given:
        press(dialog.form.person, Qt.Key.Key_Return)

    assert given.args[0].person == "Ann Lee"
    assert dialog.result() == QDialog.DialogCode.Accepted.value


def test_what_makes_no_sense_is_said_and_the_dialog_stays(qtbot, dialog):
    with qtbot.assertNotEmitted(dialog.part_submitted):
        QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    assert dialog.isVisible()
    assert dialog.error.text() == "A signatory needs a name. Type who signed."


def test_cancel_hands_nothing_over(qtbot, dialog):
    with qtbot.assertNotEmitted(dialog.part_submitted):
        QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)

    assert not dialog.isVisible()
