"""Labels in the few styles the window has, so that no view styles text by itself."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QWidget

from tracker.gui.icons import icon
from tracker.gui.theme import ui_font


class Words(QLabel):
    """Plain text that is never taken for mark-up."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)


class SectionLabel(Words):
    """The name of a section, above what belongs to it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "section", parent)
        self.setFont(ui_font(0.92, semibold=True))


class SecondaryLabel(Words):
    """Words that help but can be skipped."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "secondary", parent)
        self.setFont(ui_font(0.92))
        self.setWordWrap(True)


class ElidedLabel(SecondaryLabel):
    """Secondary words on one line that end in an ellipsis where there is no room."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(False)
        self.setMinimumWidth(40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as there is room for; the tooltip has it all."""
        del event
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), self.alignment(), shown)
        if self.toolTip() != self.text():
            self.setToolTip(self.text())


class SpareLabel(SecondaryLabel):
    """Secondary words on one line that stay away where there is no room for all of them."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(False)
        self.setMinimumWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all or nothing."""
        if self.sizeHint().width() <= self.width():
            super().paintEvent(event)


class TitleLabel(Words):
    """The title of a record or an empty state."""

    def __init__(self, text: str = "", scale: float = 1.46, parent: QWidget | None = None) -> None:
        super().__init__(text, "title", parent)
        self.setFont(ui_font(scale, semibold=True))
        self.setWordWrap(True)


class _FewLines(Words):
    """Words of a few lines at most: very long ones end in … and leave room below."""

    lines = 4

    def heightForWidth(self, width: int) -> int:
        """Ask for no more than the lines it may have."""
        most = self.lines * self.fontMetrics().lineSpacing()
        return min(super().heightForWidth(width), most)

    def sizeHint(self) -> QSize:
        """Ask for no more than the lines it may have."""
        hint = super().sizeHint()
        return QSize(hint.width(), min(hint.height(), self.heightForWidth(hint.width())))

    def minimumSizeHint(self) -> QSize:
        """Need one line; words wrap at any width."""
        return QSize(80, self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits; the tooltip has it all."""
        if super().heightForWidth(self.width()) <= self.height():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        height = self.fontMetrics().lineSpacing()
        for place, words in enumerate(self._lines(max(1, self.height() // height))):
            painter.drawText(0, place * height + self.fontMetrics().ascent(), words)

    def _lines(self, most: int) -> list[str]:
        layout = QTextLayout(self.text(), self.font())
        starts: list[int] = []
        layout.beginLayout()
        while len(starts) < most and (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
            starts.append(line.textStart())
        layout.endLayout()
        words = [self.text()[a:b].strip() for a, b in pairwise(starts)]
        rest = self.text()[starts[-1] :]
        last = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, self.width())
        return [*words, last]


class ShortTitle(_FewLines):
    """A title of a few lines at most."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "title", parent)
        self.setFont(ui_font(1.46, semibold=True))
        self.setWordWrap(True)


class ShortWords(_FewLines):
    """Secondary words of two lines at most."""

    lines = 2

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "secondary", parent)
        self.setFont(ui_font(0.92))
        self.setWordWrap(True)


class Hairline(QFrame):
    """A thin line between two areas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "hairline")
        self.setFixedHeight(1)


def icon_button(name: str, words: str, parent: QWidget | None = None) -> QToolButton:
    """Return a button that shows only an icon; its words go into tooltip and accessible name."""
    button = QToolButton(parent)
    button.setIcon(icon(name, "secondary"))
    button.setProperty("role", "icon")
    button.setFixedSize(26, 26)
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def link_button(words: str, parent: QWidget | None = None) -> QToolButton:
    """Return a button that looks like a link."""
    button = QToolButton(parent)
    button.setText(words)
    button.setProperty("role", "link")
    button.setFont(ui_font(0.94))
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


class OnceButton(QPushButton):
    """Takes a double click for one: the second may hit what the first has put in its place."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leave the second press out."""
        event.accept()


def primary_button(words: str, parent: QWidget | None = None) -> QPushButton:
    """Return the one button of a place that people are most likely to want."""
    button = OnceButton(words, parent)
    button.setProperty("role", "primary")
    button.setAccessibleName(words)
    return button
