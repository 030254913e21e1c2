"""The text of a source: read-only, in a narrow column, with its passages drawn over it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from tracker.gui.theme import Theme, reader_font
from tracker.gui.views.reader.marks import Mark
from tracker.gui.views.reader.offsets import shown_text
from tracker.gui.views.reader.overlay import PassageOverlay

COLUMN = 36.5
"""Widest line in ems, which is about 72 characters of running text."""
LINE = 1.6
"""Height of a line, in ems."""
GUTTER = 76
"""Room for three numbers beside the text, in pixels."""
AROUND = 400
"""Characters beyond the view that may belong to a passage or hit in it."""


class ReaderText(QTextEdit):
    """Shows one text and its marks. Offsets that come in and go out count code points."""

    mark_activated = Signal(str)
    selection_changed = Signal(int, int)

    def __init__(self, scale: float = 1.19, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._pressed = QPoint()
        self._overlay = PassageOverlay(self.document())
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(reader_font(scale))
        self.viewport().setMouseTracking(True)
        self.selectionChanged.connect(self._announce_selection)
        Theme.current().changed.connect(self.viewport().update)

    # -- what is shown

    def show_text(self, text: str, marks: Sequence[Mark]) -> None:
        """Show another text from its beginning; with the same text, only other marks."""
        self._overlay.focused = ""
        if text != self._text:
            self._text = text
            self._overlay.take_text(text)
            self._fill(shown_text(text))
        self.show_marks(marks)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Replace the marks of the text, in its order."""
        self._overlay.marks = tuple(marks)
        self.viewport().update()

    def focus_mark(self, key: str) -> None:
        """Tint a mark, fill its number, and scroll to it; an unknown key tints nothing."""
        self._overlay.focused = key
        mark = self._overlay.mark(key)
        if mark is not None:
            self._reveal(mark)
        self.viewport().update()

    def highlight(self, terms: Sequence[str]) -> None:
        """Tint every occurrence of the terms, whatever their case and accents."""
        self._overlay.highlight(terms)
        self.viewport().update()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks in the order of the text."""
        return self._overlay.marks

    @property
    def text(self) -> str:
        """The text as stored."""
        return self._text

    @property
    def focused(self) -> str:
        """Key of the mark in focus; empty where there is none."""
        return self._overlay.focused

    def selected(self) -> tuple[int, int]:
        """Return the selected span; both ends are equal where nothing is selected."""
        cursor = self.textCursor()
        ends = cursor.selectionStart(), cursor.selectionEnd()
        return self._overlay.offsets.point(ends[0]), self._overlay.offsets.point(ends[1])

    def select(self, start: int, end: int) -> None:
        """Select a span and bring it into view."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._overlay.offsets.units(start))
        cursor.setPosition(self._overlay.offsets.units(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def mark_at(self, point: int) -> Mark | None:
        """Return the innermost mark over a code point."""
        return self._overlay.mark_at(point)

    # -- Qt

    def loadResource(self, type: int, name: QUrl | str) -> None:  # noqa: A002 - Qt's name
        """Load nothing, whatever a text seems to ask for."""
        del type, name

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the stored words, not their picture on screen."""
        data = QMimeData()
        start, end = self.selected()
        data.setText(self._text[start:end].encode("utf-8", "replace").decode())
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column narrow and in the middle."""
        self._place_column()
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began, to tell it from a selection."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Activate the passage or number under a click."""
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        still = (spot - self._pressed).manhattanLength() < 4  # noqa: PLR2004 - an unsteady hand
        if event.button() is Qt.MouseButton.LeftButton and still:
            self._activate(self._key_at(spot))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over numbers, which can only be clicked."""
        super().mouseMoveEvent(event)
        spot = event.position()
        over = self._overlay.number_at(spot + self._scrolled().toPointF())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Activate the passage at the cursor with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            mark = self.mark_at(self.selected()[0])
            self._activate(mark.key if mark else "")
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints below the words, then the words, then lines and numbers."""
        visible = self._visible()
        painter = self._painter()
        self._overlay.paint_below(painter, visible)
        painter.end()
        super().paintEvent(event)
        painter = self._painter()
        self._overlay.paint_above(painter, visible)
        painter.end()

    # -- inside

    def _activate(self, key: str) -> None:
        if key:
            self.mark_activated.emit(key)

    def _fill(self, shown: str) -> None:
        document = self.document()
        self.clear()
        cursor = QTextCursor(document)
        layout = QTextBlockFormat()
        em = self.fontInfo().pixelSize()
        percent = 100 * LINE * em / max(QFontMetricsF(self.font()).lineSpacing(), 1.0)
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        layout.setLineHeight(max(percent, 100.0), kind.value)
        layout.setBottomMargin(8)
        cursor.setBlockFormat(layout)
        document.setLayoutEnabled(False)
        cursor.insertText(shown)
        self._place_column()
        document.setLayoutEnabled(True)
        cursor.setPosition(0)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(0)

    def _place_column(self) -> None:
        frame = self.document().rootFrame()
        layout = frame.frameFormat()
        column = self.fontInfo().pixelSize() * COLUMN
        free = self.viewport().width() - column
        left = max(float(GUTTER), free / 2)
        right = max(24.0, free - left)
        if (layout.leftMargin(), layout.rightMargin()) != (left, right):
            layout.setLeftMargin(left)
            layout.setRightMargin(right)
            layout.setTopMargin(16)
            layout.setBottomMargin(24)
            frame.setFrameFormat(layout)

    def _announce_selection(self) -> None:
        self.selection_changed.emit(*self.selected())

    def _scrolled(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _visible(self) -> tuple[int, int]:
        area = self.viewport().rect()
        first = self.cursorForPosition(area.topLeft()).position()
        last = self.cursorForPosition(area.bottomRight()).position()
        point = self._overlay.offsets.point
        return max(0, point(first) - AROUND), point(last) + AROUND

    def _painter(self) -> QPainter:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self._scrolled())
        return painter

    def _key_at(self, spot: QPoint) -> str:
        if key := self._overlay.number_at((spot + self._scrolled()).toPointF()):
            return key
        cursor = self.cursorForPosition(spot)
        if (self.cursorRect(cursor).center() - spot).manhattanLength() > 40:  # noqa: PLR2004
            return ""
        mark = self.mark_at(self._overlay.offsets.point(cursor.position()))
        return mark.key if mark else ""

    def _reveal(self, mark: Mark) -> None:
        boxes = [strip.box for strip in self._overlay.strips(mark.start, mark.end)]
        if not boxes:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = boxes[0].top(), boxes[-1].bottom()
        if top >= bar.value() + 8 and bottom <= bar.value() + height - 8:
            return
        wanted = round(max(0.0, top - max(16.0, (height - (bottom - top)) / 3)))
        if wanted > bar.maximum():
            # A long text is laid out as it is read; asking for its size lays out the rest.
            bar.setMaximum(round(self.document().documentLayout().documentSize().height()))
        bar.setValue(wanted)
