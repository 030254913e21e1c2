"""The search box: announces a query when typing pauses, and points at what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QSizePolicy, QVBoxLayout, QWidget

from tracker.gui.icons import icon
from tracker.gui.theme import Theme
from tracker.gui.views.elements.labels import SecondaryLabel, Words

TYPING_PAUSE_MS = 20
"""After a key: long enough for a burst of keys, too short to be waited for."""
SETTLED_MS = 500
"""After the last key: what is half typed is no mistake yet."""
_TEXT_LEFT = 34


class SearchBox(QLineEdit):
    """Typing announces; Return announces at once; Escape clears."""

    query_changed = Signal(str)
    submitted = Signal()
    """Return was pressed, whether or not that asks for anything new."""
    history_requested = Signal()
    history_chosen = Signal(str)
    confirmed = Signal()
    """Return was pressed on what is asked for already."""
    left = Signal()
    """The user went down to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search agreements and articles"))
        self.setAccessibleName(self.tr("Search"))
        self.setToolTip(self.tr("Words, or terms such as party:GTM signed:2015..2019 (F1)"))
        self.setClearButtonEnabled(True)
        for action in self.findChildren(QAction):
            action.setIcon(icon("x", "secondary"))
        self.setMaxLength(1024)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        past = self.addAction(
            icon("search", "secondary"), QLineEdit.ActionPosition.LeadingPosition
        )
        past.setToolTip(self.tr("Recent searches (Ctrl+Down)"))
        past.setText(past.toolTip())
        past.triggered.connect(self.history_requested)
        self.menu: QMenu | None = None
        self.error = SearchError(self)
        self._announced = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.announce)
        self._complaint: tuple[str, str, int] | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(SETTLED_MS)
        self._typing.timeout.connect(self._complain)
        self.textEdited.connect(self._wait)
        self.textChanged.connect(self._react)
        self.returnPressed.connect(self._confirm)

    def show_query(self, text: str) -> None:
        """Show a query that came from elsewhere, without announcing it."""
        self._pause.stop()
        self._typing.stop()
        self._announced = text
        if text != self.text():
            self.setText(text)
        self.error.hide()

    def show_error(self, what: str, hint: str, position: int) -> None:
        """Say what is wrong, pointing at a character, once nobody is typing any more."""
        self._complaint = (what, hint, position)
        if not self._typing.isActive():
            self._complain()

    def _complain(self) -> None:
        if self._complaint is None:
            return
        what, hint, position = self._complaint
        self.setProperty("invalid", "true")
        self._restyle()
        self.error.show_words(what, hint, self._x(position))

    def clear_error(self) -> None:
        """Take the complaint away."""
        self._complaint = None
        if self.property("invalid"):
            self.setProperty("invalid", "")
            self._restyle()
        self.error.hide()

    def announce(self) -> None:
        """Say what is asked for now."""
        self._pause.stop()
        text = self.text().strip()
        if text != self._announced:
            self._announced = text
            self.query_changed.emit(text)

    def _confirm(self) -> None:
        self._typing.stop()
        self._complain()
        if self.text().strip() == self._announced and self._announced:
            self.confirmed.emit()
        self.announce()
        self.submitted.emit()

    def show_history(self, queries: Sequence[str], nothing: str) -> None:
        """List earlier searches below the box; `nothing` says that there are none."""
        menu = QMenu(self)
        menu.setMinimumWidth(self.width())
        for query in queries:
            words = menu.fontMetrics().elidedText(
                query, Qt.TextElideMode.ElideRight, max(self.width() - 60, 200)
            )
            act = menu.addAction(words.replace("&", "&&"))
            act.triggered.connect(partial(self.history_chosen.emit, query))
        if not queries:
            menu.addAction(nothing).setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        if queries:
            menu.setActiveAction(menu.actions()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Escape, go to the list with the arrow down, what was searched with Ctrl."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Down and control:
            self.history_requested.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.announce()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Escape):
            self.announce()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the complaint only while the box is in use."""
        super().focusOutEvent(event)
        self.error.hide()

    def _wait(self) -> None:
        self._pause.start()
        self._typing.start()

    def _react(self) -> None:
        self.clear_error()
        if not self.text():
            self._pause.start()

    def _restyle(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)

    def _x(self, position: int) -> int:
        metrics = QFontMetrics(self.font())
        at = metrics.horizontalAdvance(self.text()[:position])
        return min(_TEXT_LEFT + at, self.width() - 12)


class SearchError(QFrame):
    """A note below the box whose arrow stands under the offending character."""

    def __init__(self, box: SearchBox) -> None:
        super().__init__(box.window())
        self._box = box
        self._arrow = 20
        self.what = Words("", "error")
        self.hint = SecondaryLabel()
        for label in (self.what, self.hint):
            label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 16, 12, 10)
        layout.setSpacing(2)
        layout.addWidget(self.what)
        layout.addWidget(self.hint)
        box.installEventFilter(self)
        self.hide()

    def show_words(self, what: str, hint: str, arrow: int) -> None:
        """Show the complaint below the box."""
        self.setParent(self._box.window())
        self.what.setText(what)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self._arrow = arrow
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the box."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a raised note with an arrow on top."""
        del event
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.danger))
        painter.setBrush(QColor(tokens.raised))
        box = QRectF(self.rect()).adjusted(0.5, 7.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 6, 6)
        tip = QPolygonF(
            [
                QPoint(self._arrow - 6, 8),
                QPoint(self._arrow, 1),
                QPoint(self._arrow + 6, 8),
            ]
        )
        painter.drawPolyline(tip)
        painter.setPen(QColor(tokens.raised))
        painter.drawLine(self._arrow - 5, 8, self._arrow + 5, 8)

    def _place(self) -> None:
        at = self._box.mapTo(self._box.window(), QPoint(0, self._box.height() + 1))
        self.setFixedWidth(self._box.width())
        self.move(at)
        self.adjustSize()
