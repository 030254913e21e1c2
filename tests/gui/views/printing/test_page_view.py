from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument

from tests.gui.documents import document
from tests.gui.keys import press
from tracker.gui.views.printing.page_view import LARGEST, SMALLEST, STEP, Fit, PageView
from tracker.gui.views.printing.print_choice import Printable, PrintChoice
from tracker.gui.views.printing.print_preview import PrintPreview


@pytest.fixture
def preview(shown):
    preview = shown(PrintPreview(PrintChoice(), Printable(listed=2, selected=1)))
    preview.resize(1300, 700)
    preview.show_document(document(3))
    return preview


def across(view: PageView) -> float:
    """Return the scale at which the document is as wide as it is now."""
    bar = view.horizontalScrollBar()
    pages = view.viewport().width() + bar.maximum() - view.documentMargins().left() * 2
    return pages / (view.document().pagePointSize(0).width() * view.logicalDpiX() / 72)


def test_a_step_starts_from_the_size_that_is_shown(preview):
    view = preview.view
    fitted = view.scale()
    assert view.fit is Fit.WIDTH
    assert fitted > STEP

    view.larger()
    assert view.scale() == pytest.approx(STEP * fitted)
    assert across(view) == pytest.approx(STEP * fitted, rel=0.02)

    view.smaller()
    view.smaller()
    assert view.scale() == pytest.approx(fitted / STEP)


def test_a_whole_page_is_smaller_than_one_that_takes_the_width(preview):
    view = preview.view
    wide = view.scale()
    view.fit_page()

    page = view.document().pagePointSize(0) * view.logicalDpiX() / 72
    assert view.scale() < wide
    margins = view.documentMargins()
    room = view.viewport().height() - margins.top() - margins.bottom()
    assert view.scale() * page.height() == pytest.approx(room)

    view.window().resize(1300, 500)
    assert view.scale() * page.height() < room - 2
    view.fit_width()
    assert view.scale() == pytest.approx(wide, rel=0.05)
    view.actual_size()
    assert view.scale() == 1


def test_pages_stay_within_reason(preview):
    view = preview.view
    for _ in range(12):
        view.larger()
    assert view.scale() == LARGEST
    for _ in range(30):
        view.smaller()
    assert view.scale() == SMALLEST


def test_home_and_end_go_to_the_first_and_last_page(preview):
    view = preview.view
    press(view, Qt.Key.Key_End)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum() > 0

    press(view, Qt.Key.Key_Home)
    assert view.verticalScrollBar().value() == 0
    press(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > 0


def test_without_pages_there_is_a_size_all_the_same(qtbot):
    document = QPdfDocument()
    view = PageView(document)
    qtbot.addWidget(view)

    assert view.scale() == 1
