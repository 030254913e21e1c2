"""The two clocks of the window: the day the status is of, and the day whose knowledge is shown.

Screens read from `app` and ask for `day`; so no screen has to know whether either clock was moved.
"""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, Signal

from tracker.app import App


def today() -> dt.date:
    """Return the day where the user is."""
    return dt.date.today()  # noqa: DTZ011 - the day where the user is


class Outlook(QObject):
    """Holds what was chosen, and the library to read from."""

    changed = Signal()
    """Another day is chosen, or another state of the library is looked at."""

    def __init__(self, app: App, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._present = app
        self._past: App | None = None
        self._day: dt.date | None = None
        self._asked: dt.date | None = None
        self._known: dt.date | None = None
        self._told = today()
        self._done_with: list[App] = []

    @property
    def app(self) -> App:
        """The library to read from: as it is, or as it was recorded on a day."""
        return self._past or self._present

    @property
    def day(self) -> dt.date:
        """The day for which statuses are shown."""
        return self._asked or self._day or today()

    @property
    def chosen(self) -> dt.date | None:
        """The day somebody chose or asked for; None while it is today, whatever day that is."""
        return self._asked or self._day

    @property
    def known(self) -> dt.date | None:
        """The day at whose end the library held what is shown; None for the present."""
        return self._known

    @property
    def moved(self) -> bool:
        """Whether either clock shows another day than the calendar."""
        return self.chosen is not None or self._known is not None

    @property
    def writable(self) -> bool:
        """Whether what is shown can be changed: the past cannot."""
        return self._past is None and not self._present.read_only

    def choose(self, day: dt.date | None) -> None:
        """Show statuses of a day; None is today."""
        self._day = None if day == today() else day
        self._tell(self._asked)

    def follow(self, asked: dt.date | None) -> bool:
        """Show statuses of the day that the search names, which wins over a chosen one.

        Says whether that is another day than before.
        """
        return self._tell(asked)

    def _tell(self, asked: dt.date | None) -> bool:
        self._asked = asked
        before, self._told = self._told, self.day
        if before != self._told:
            self.changed.emit()
        return before != self._told

    def look_back(self, past: App, known: dt.date) -> None:
        """Read from an earlier state of the library from now on, and let go of any other."""
        self._leave_past()
        self._past, self._known = past, known
        self.changed.emit()

    def know_all(self) -> None:
        """Read from the library as it is; the day of the status stays."""
        if self._past is not None:
            self._leave_past()
            self.changed.emit()

    def tidy(self) -> None:
        """Let go of earlier states that nobody looks at any more, once no work reads from them."""
        while self._done_with:
            self._done_with.pop().close()

    def _leave_past(self) -> None:
        if self._past is not None:
            self._done_with.append(self._past)
        self._past = self._known = None

    def close(self) -> None:
        """Let go of every earlier state."""
        self._leave_past()
        self.tidy()
