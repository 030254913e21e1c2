"""A field for one day: written as 2019-05-27, stepped with the arrow keys, or from a calendar."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from tracker.domain.errors import ValueRefused
from tracker.domain.partial_date import parse_date
from tracker.gui.icons import icon

WIDTH = 150
_STEPS = {
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
    Qt.Key.Key_PageUp: (0, 1),
    Qt.Key.Key_PageDown: (0, -1),
}
"""Days and months that a key goes on."""


class DayField(QLineEdit):
    """Takes a day within bounds. A year or month stands for its first day; nonsense goes back."""

    day_chosen = Signal(object)
    """Carries a `datetime.date` that a person chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = dt.date(2000, 1, 1)
        self._first, self._last = dt.date.min, dt.date.max
        self.setMaxLength(10)
        self.setFixedWidth(WIDTH)
        self.setPlaceholderText("2019-05-27")
        calendar = self.addAction(
            icon("calendar", "secondary"), self.ActionPosition.TrailingPosition
        )
        calendar.setText(self.tr("Calendar"))
        calendar.setToolTip(self.tr("Calendar (Alt+Down)"))
        calendar.triggered.connect(self.open_calendar)
        self.menu: QMenu | None = None
        self.returnPressed.connect(self._take)
        self.editingFinished.connect(self._take)

    @property
    def day(self) -> dt.date:
        """The day that stands."""
        return self._day

    def set_bounds(self, first: dt.date, last: dt.date) -> None:
        """Take no day before the first or after the last one."""
        self._first, self._last = first, last

    def show_day(self, day: dt.date) -> None:
        """Show a day that came from elsewhere; nothing is emitted."""
        self._day = day
        if self.text() != day.isoformat():
            self.setText(day.isoformat())

    def open_calendar(self) -> None:
        """Show a month to choose from."""
        menu = QMenu(self)
        sheet = QCalendarWidget()
        sheet.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        sheet.setAccessibleName(self.tr("Calendar"))
        sheet.setDateRange(_qdate(self._first), _qdate(self._last))
        sheet.setSelectedDate(_qdate(self._day))
        action = QWidgetAction(menu)
        action.setDefaultWidget(sheet)
        menu.addAction(action)
        sheet.activated.connect(self._pick)
        sheet.clicked.connect(self._pick)
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        sheet.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by days with the arrows and by months with the page keys."""
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif key in _STEPS:
            days, months = _STEPS[key]
            self._choose(_moved(self._day, days, months))
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        try:
            written = parse_date(self.text().strip())
        except ValueRefused:
            self.show_day(self._day)
            return
        self._choose(written.earliest or self._day)

    def _pick(self, day: QDate) -> None:
        if self.menu is not None:
            self.menu.close()
            self.menu = None
        self._choose(dt.date(day.year(), day.month(), day.day()))

    def _choose(self, day: dt.date) -> None:
        day = min(max(day, self._first), self._last)
        different = day != self._day
        self.show_day(day)
        if different:
            self.day_chosen.emit(day)


def _moved(day: dt.date, days: int, months: int) -> dt.date:
    """Return the day some days or months on; itself where the calendar ends."""
    moved = QDate(day.year, day.month, day.day).addMonths(months).addDays(days)
    if not dt.MINYEAR <= moved.year() <= dt.MAXYEAR:
        return day
    return dt.date(moved.year(), moved.month(), moved.day())


def _qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
