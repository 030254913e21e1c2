"""The two clocks, to be set: the day of the status, and the day whose knowledge is shown."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from tracker.gui.views.elements.day_field import DayField
from tracker.gui.views.elements.labels import (
    Hairline,
    SecondaryLabel,
    SectionLabel,
    Words,
    link_button,
)
from tracker.gui.views.listing.clock_times import MONTHS, ClockTimes, first_day, month_of

WIDTH = 440
FOLLOW_MS, REST_MS = 80, 400
"""How often the list follows a handle that is dragged, and how long one rests before a copy of the
library is made for it."""


class ClocksPanel(QDialog):
    """Two days, each with a handle to drag and a field to write it in. Emits; decides nothing."""

    day_chosen = Signal(object)
    """Carries a `datetime.date`."""
    known_chosen = Signal(object)
    """Carries a `datetime.date`."""
    now_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Status on another day"))
        self.setMinimumWidth(WIDTH)
        self._times: ClockTimes | None = None
        self.day, self.known = DayField(), DayField()
        self.months, self.days = _handle(), _handle()
        self.today = link_button(self.tr("Today"))
        self.present = link_button(self.tr("Now"))
        self.now = QPushButton(self.tr("Back to today"))
        self.close_button = QPushButton(self.tr("Close"))
        self.ends = [SecondaryLabel() for _ in range(4)]
        self.note = SecondaryLabel()
        self._name()
        self._arrange()
        self._connect()

    def show_times(self, times: ClockTimes) -> None:
        """Show where the clocks stand; nothing is emitted."""
        self._times = times
        blockers = [QSignalBlocker(each) for each in (self.months, self.days)]
        self.known.set_bounds(times.begin, times.today)
        self.months.setRange(month_of(times.first), month_of(times.last))
        self.days.setRange(0, (times.today - times.begin).days)
        self.day.show_day(times.day)
        self.known.show_day(times.known)
        if not self.months.isSliderDown():
            self.months.setValue(month_of(times.day))
        if not self.days.isSliderDown():
            self.days.setValue((times.known - times.begin).days)
        del blockers
        for label, day in zip(
            self.ends,
            (times.first, times.last, times.begin, times.today),
            strict=True,
        ):
            label.setText(str(day.year) if label in self.ends[:2] else day.isoformat())
        remembers = times.begin < times.today
        for widget in (self.known, self.days, self.present):
            widget.setEnabled(remembers)
        self.today.setEnabled(times.day != times.today)
        self.present.setEnabled(times.known != times.today)
        self.now.setEnabled(times.day != times.today or times.known != times.today)
        self.note.setText(self._noted(times))

    def place_above(self, anchor: QWidget) -> None:
        """Stand above a widget at the foot of the window, at its right end."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(anchor.width(), 0))
        self.move(corner.x() - self.width(), corner.y() - self.height() - 8)

    def _noted(self, times: ClockTimes) -> str:
        if times.known != times.today:
            return self.tr("What was recorded later is left out, and nothing can be changed.")
        if times.begin == times.today:
            return self.tr("The history of this library begins today.")
        return self.tr("An earlier day leaves out what was recorded after its end.")

    def _name(self) -> None:
        names = {
            self.day: self.tr("Day of the status"),
            self.months: self.tr("Month of the status"),
            self.known: self.tr("Day by which it was recorded"),
            self.days: self.tr("Day by which it was recorded, as a handle"),
            self.now: self.now.text(),
            self.close_button: self.close_button.text(),
        }
        for widget, name in names.items():
            widget.setAccessibleName(name)
        self.months.setSingleStep(1)
        self.months.setPageStep(MONTHS)
        self.days.setPageStep(30)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        words = self.tr("Status on"), self.tr("The statuses that agreements had on this day")
        self._section(grid, 0, words, self.day, self.today)
        self._scale(grid, 2, self.months, self.ends[:2])
        grid.addWidget(Hairline(), 3, 0, 1, 3)
        words = self.tr("As recorded by"), self.tr("What the library held at the end of this day")
        self._section(grid, 4, words, self.known, self.present)
        self._scale(grid, 6, self.days, self.ends[2:])
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.now)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(grid)
        layout.addWidget(self.note)
        layout.addLayout(buttons)
        for button in (self.now, self.close_button):
            button.setAutoDefault(False)

    @staticmethod
    def _section(
        grid: QGridLayout, row: int, words: tuple[str, str], field: QWidget, button: QWidget
    ) -> None:
        title, explanation = words
        label = Words(title)
        label.setFont(SectionLabel().font())
        label.setBuddy(field)
        grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignRight)
        explained = SecondaryLabel(explanation)
        explained.setWordWrap(False)
        grid.addWidget(explained, row + 1, 0, 1, 3)

    @staticmethod
    def _scale(grid: QGridLayout, row: int, handle: QSlider, ends: list[SecondaryLabel]) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        for end in ends:
            end.setWordWrap(False)
        line.addWidget(ends[0])
        line.addWidget(handle, 1)
        line.addWidget(ends[1])
        grid.addLayout(line, row, 0, 1, 3)

    def _connect(self) -> None:
        self._follow = _timer(self, FOLLOW_MS)
        self._follow.timeout.connect(self._choose_month)
        self._rest = _timer(self, REST_MS)
        self._rest.timeout.connect(self._choose_known)
        self.day.day_chosen.connect(self.day_chosen)
        self.known.day_chosen.connect(self.known_chosen)
        self.months.valueChanged.connect(self._show_month)
        self.days.valueChanged.connect(self._show_known)
        self.today.clicked.connect(self._choose_today)
        self.present.clicked.connect(self._choose_present)
        self.now.clicked.connect(self.now_requested)
        self.close_button.clicked.connect(self.accept)

    def _show_month(self, month: int) -> None:
        self.day.show_day(self._day_of(month))
        if not self._follow.isActive():
            self._follow.start()

    def _show_known(self, days: int) -> None:
        if self._times is not None:
            self.known.show_day(self._times.begin + dt.timedelta(days=days))
            self._rest.start()

    def _day_of(self, month: int) -> dt.date:
        return self._times.day_of(month) if self._times else first_day(month)

    def _choose_month(self) -> None:
        self.day_chosen.emit(self._day_of(self.months.value()))

    def _choose_known(self) -> None:
        if self._times is not None:
            self.known_chosen.emit(self._times.begin + dt.timedelta(days=self.days.value()))

    def _choose_today(self) -> None:
        if self._times is not None:
            self.day_chosen.emit(self._times.today)

    def _choose_present(self) -> None:
        if self._times is not None:
            self.known_chosen.emit(self._times.today)


def _handle() -> QSlider:
    handle = QSlider(Qt.Orientation.Horizontal)
    handle.setMinimumHeight(24)
    return handle


def _timer(parent: QDialog, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
