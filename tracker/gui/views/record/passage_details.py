"""What is known about one passage: its words, what it says, and where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from tracker.gui.marks import SIZE, MarkKind, paint_mark
from tracker.gui.theme import Theme, reader_font, ui_font
from tracker.gui.tokens import Group
from tracker.gui.views.elements.labels import SecondaryLabel, Words, icon_button


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageWords:
    """The words of the details, made by the screen."""

    heading: str
    mark: MarkKind
    state: str
    quotation: str
    group: Group
    facts: tuple[tuple[str, str], ...]


class MarkLabel(QWidget):
    """One mark as a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: MarkKind | None = None
        self.setFixedSize(SIZE + 2, SIZE + 2)

    def show_mark(self, kind: MarkKind | None) -> None:
        """Show another mark."""
        self._kind = kind
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark."""
        del event
        if self._kind:
            paint_mark(QPainter(self), self._kind, QRectF(self.rect()), Theme.current().tokens)


class Quotation(QLabel):
    """The words of a passage in the reader's serif, with a bar in the colour of their group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = Group.OTHER
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(reader_font(1.1, italic=True))
        self.setContentsMargins(14, 2, 0, 2)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_words(self, words: str, group: Group) -> None:
        """Show another quotation."""
        self._group = group
        self.setText(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar, then the words."""
        painter = QPainter(self)
        hue = Theme.current().tokens.hues[self._group]
        painter.fillRect(QRectF(0, 0, 2, self.height()), QColor(hue.color))
        painter.end()
        super().paintEvent(event)


class PassageDetails(QWidget):
    """Shows one passage, or that none is chosen."""

    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.setMinimumHeight(64)
        self.heading = Words()
        self.heading.setFont(ui_font(semibold=True))
        self.mark = MarkLabel()
        self.state = Words()
        self.copy = icon_button("copy", self.tr("Copy quotation with source"))
        self.copy.clicked.connect(self.copy_requested)
        head = QWidget()
        head.setProperty("surface", "raised")
        head.setFixedHeight(32)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 10, 0)
        row.setSpacing(6)
        row.addWidget(self.heading)
        row.addSpacing(8)
        row.addWidget(self.mark)
        row.addWidget(self.state)
        row.addStretch()
        row.addWidget(self.copy)
        self.quotation = Quotation()
        self._facts = QFormLayout()
        self._facts.setVerticalSpacing(3)
        self._facts.setHorizontalSpacing(12)
        self._facts.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        self._facts.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        body = QWidget()
        body.setProperty("surface", "surface")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(16, 8, 12, 8)
        inner.setSpacing(8)
        inner.addWidget(self.quotation)
        inner.addLayout(self._facts)
        inner.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(scroll, 1)
        self.clear()

    def show_passage(self, words: PassageWords) -> None:
        """Show another passage."""
        self.heading.setText(words.heading)
        self.show()
        self.mark.show_mark(words.mark)
        self.state.setText(words.state)
        self.quotation.show_words(words.quotation, words.group)
        self.quotation.show()
        self.copy.setEnabled(True)
        self._show_facts(words.facts)

    def clear(self, words: str = "") -> None:
        """Say why no passage is shown; without a reason, give the room to the record."""
        self.heading.setText(words)
        self.mark.show_mark(None)
        self.state.setText("")
        self.quotation.hide()
        self.setVisible(bool(words))
        self.copy.setEnabled(False)
        self._show_facts(())

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for label, text in facts:
            words = Words(text)
            words.setFont(ui_font(0.94))
            words.setWordWrap(True)
            name = SecondaryLabel(label)
            name.setWordWrap(False)
            name.setMinimumWidth(64)
            name.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._facts.addRow(name, words)
