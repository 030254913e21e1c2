"""A dialog is never larger than the window it was opened from."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from tracker.gui.views.elements.dialog_size import fit_to_window
from tracker.gui.views.printing.print_choice import Printable, PrintChoice
from tracker.gui.views.printing.print_preview import PrintPreview


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(1024, 700)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("wished", "given"),
    [((640, 420), (640, 420)), ((1060, 860), (976, 652)), ((700, 900), (700, 652))],
)
def test_a_small_window_bounds_its_dialogs(window, wished, given):
    dialog = QDialog(window)

    fit_to_window(dialog, *wished)

    assert (dialog.width(), dialog.height()) == given


def test_without_a_window_a_dialog_has_its_own_size(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)

    fit_to_window(dialog, 1060, 860)

    assert (dialog.width(), dialog.height()) == (1060, 860)


def test_the_print_preview_fits_into_a_small_window(window):
    preview = PrintPreview(PrintChoice(), Printable(listed=2, selected=1), window)

    assert preview.width() <= 976
    assert preview.height() <= 652
