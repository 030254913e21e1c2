"""The status bar: how much is listed and selected, what needs attention, when it was saved."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QProgressBar, QStatusBar, QToolButton, QWidget

from tracker.gui.icons import icon
from tracker.gui.marks import SIZE, MarkKind, paint_mark
from tracker.gui.theme import Theme, ui_font
from tracker.gui.views.labels import SecondaryLabel

_LOADING_MS = 200


class MarkButton(QAbstractButton):
    """A mark with words that leads to what it is about."""

    def __init__(self, kind: MarkKind, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._role = role
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return room for mark and words."""
        words = QFontMetrics(ui_font(0.92)).horizontalAdvance(self.text())
        return QSize(words + SIZE + 18, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint mark and words in one colour."""
        del event
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            pen = QPen(QColor(tokens.accent), 1) if self.hasFocus() else Qt.PenStyle.NoPen
            painter.setPen(pen)
            painter.setBrush(QColor(tokens.chip))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        paint_mark(painter, self._kind, QRectF(5, 0, SIZE, self.height()), tokens)
        painter.setFont(ui_font(0.92))
        painter.setPen(QColor(getattr(tokens, self._role)))
        room = self.rect().adjusted(SIZE + 11, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())


class DayButton(QToolButton):
    """The day of the status, in colour while it is not today; leads to where it is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "day")
        self.setFont(ui_font(0.92))
        self.setIconSize(QSize(14, 14))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Choose another day"))

    def show_day(self, words: str, *, moved: bool) -> None:
        """Show a day, and whether it is another one than today."""
        self.setText(f" {words}")
        self.setAccessibleName(words)
        self.setIcon(icon("calendar-clock", "accent" if moved else "secondary"))
        self.setProperty("moved", "true" if moved else "false")
        self.style().unpolish(self)
        self.style().polish(self)


class StatusLine(QStatusBar):
    """Shows figures; the marks in it can be clicked."""

    unsupported_requested = Signal()
    conflicts_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(8, 0, 8, 0)
        self.listed = _quiet()
        self.selected = _quiet()
        self.unsupported = MarkButton(MarkKind.UNSUPPORTED, "warning")
        self.conflicts = MarkButton(MarkKind.CONFLICT, "danger")
        self.day = DayButton()
        self.saved = _quiet()
        self.read_only = _quiet()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedWidth(72)
        self.busy.setAccessibleName(self.tr("Working"))
        self.busy.hide()
        for left in (self.listed, self.selected, self.unsupported, self.conflicts):
            self.addWidget(left)
        for right in (self.busy, self.read_only, self.day, self.saved):
            self.addPermanentWidget(right)
        self.read_only.setText(self.tr("Read-only"))
        self.read_only.hide()
        self.unsupported.clicked.connect(self.unsupported_requested)
        self.conflicts.clicked.connect(self.conflicts_requested)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_LOADING_MS)
        self._pause.timeout.connect(self.busy.show)

    def show_listed(self, words: str, selected: str) -> None:
        """Show how much is listed and selected."""
        self.listed.setText(words)
        self.selected.setText(selected)
        self.selected.setVisible(bool(selected))

    def show_attention(self, unsupported: str, conflicts: str) -> None:
        """Show what needs attention; nothing where nothing does."""
        for button, words in ((self.unsupported, unsupported), (self.conflicts, conflicts)):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setVisible(bool(words))
            button.updateGeometry()

    def show_day(self, words: str, *, moved: bool = False) -> None:
        """Show for which day the status is given, and whether that is not today."""
        self.day.show_day(words, moved=moved)

    def show_saved(self, words: str) -> None:
        """Show when the last change was saved."""
        self.saved.setText(words)

    def show_busy(self, *, busy: bool) -> None:
        """Show that work is under way, if it lasts."""
        if busy:
            self._pause.start()
        else:
            self._pause.stop()
            self.busy.hide()


def _quiet() -> SecondaryLabel:
    label = SecondaryLabel()
    label.setWordWrap(False)
    label.setContentsMargins(4, 0, 10, 0)
    return label
