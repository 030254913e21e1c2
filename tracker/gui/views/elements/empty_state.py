"""What a view shows when it has nothing to show: why, and the one thing to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tracker.gui.icons import icon
from tracker.gui.marks import MarkKind, paint_mark
from tracker.gui.theme import Theme
from tracker.gui.tokens import Tokens
from tracker.gui.views.elements.labels import SecondaryLabel, TitleLabel, Words, primary_button

_WIDTH = 520


class EmptyState(QWidget):
    """A centred title with words, one main button, and lesser ones below."""

    main_requested = Signal()
    other_requested = Signal()
    table_requested = Signal()
    guess_chosen = Signal(int)
    """Carries the place of a guess that was offered."""

    def __init__(
        self,
        title: str,
        words: str,
        main: str,
        *,
        picture: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.title = TitleLabel(title)
        self.words = SecondaryLabel(words)
        self.main = primary_button(main)
        self.main.clicked.connect(self.main_requested)
        self.guesses = QWidget()
        self._guess_row = QHBoxLayout(self.guesses)
        self._guess_row.setContentsMargins(0, 0, 0, 0)
        self._guess_row.setSpacing(8)
        self.guesses.hide()
        self.table = _card(self.table_requested)
        self.other = _card(self.other_requested)
        cards = QHBoxLayout()
        cards.setSpacing(12)
        cards.addStretch()
        cards.addWidget(self.table)
        cards.addWidget(self.other)
        cards.addStretch()
        self.footer = SecondaryLabel()
        inner = QVBoxLayout()
        inner.setSpacing(16)
        if picture:
            inner.addWidget(_Picture(), 0, Qt.AlignmentFlag.AlignHCenter)
            inner.addSpacing(8)
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inner.addWidget(label)
        inner.addWidget(self.guesses, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addWidget(self.main, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addLayout(cards)
        self.footer.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inner.addWidget(self.footer)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        column.setLayout(inner)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(column, 10)
        middle.addStretch()
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)

    def show_words(self, title: str, words: str, main: str) -> None:
        """Say something else."""
        self.title.setText(title)
        self.words.setText(words)
        self.main.setText(main)
        self.main.setAccessibleName(main)
        self.main.setVisible(bool(main))

    def show_guesses(self, question: str, guesses: Sequence[str]) -> None:
        """Ask whether one of these was meant; none are taken away."""
        while item := self._guess_row.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if guesses:
            self._guess_row.addWidget(Words(question))
        for place, guess in enumerate(guesses):
            button = QPushButton(guess)
            button.setProperty("role", "guess")
            button.setAccessibleName(f"{question} {guess}")
            button.clicked.connect(partial(self.guess_chosen.emit, place))
            self._guess_row.addWidget(button)
        self.guesses.setVisible(bool(guesses))

    def offer(self, words: str, icon_name: str) -> None:
        """Offer a lesser thing to do."""
        _show_card(self.other, words, icon_name)

    def offer_table(self, words: str, icon_name: str) -> None:
        """Offer to bring a whole table."""
        _show_card(self.table, words, icon_name)


def _card(request: SignalInstance) -> QPushButton:
    card = QPushButton()
    card.setProperty("role", "card")
    card.clicked.connect(request)
    card.hide()
    return card


def _show_card(card: QPushButton, words: str, icon_name: str) -> None:
    card.setText(words)
    card.setAccessibleName(words)
    card.setIcon(icon(icon_name, "secondary"))
    card.setIconSize(QSize(20, 20))
    card.show()


class _Picture(QWidget):
    """An article whose underlined words become marked values."""

    def sizeHint(self) -> QSize:
        """Return the size of the drawing."""
        return QSize(170, 96)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the article, the record, and what joins them."""
        del event
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.secondary), 1.3))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(QRectF(1, 1, 76, 92), 4, 4)
        painter.drawRoundedRect(QRectF(104, 17, 64, 60), 4, 4)
        self._lines(painter, tokens)
        painter.setPen(QPen(QColor(tokens.accent), 1.6))
        painter.drawPolyline([QPointF(68, 40), QPointF(82, 41), QPointF(92, 46), QPointF(104, 47)])
        marks = (MarkKind.ACCEPTED, MarkKind.ACCEPTED, MarkKind.PROPOSED)
        for place, mark in enumerate(marks):
            paint_mark(painter, mark, QRectF(109, 25 + 15 * place, 12, 12), tokens)

    def _lines(self, painter: QPainter, tokens: Tokens) -> None:
        grey, strong = QPen(QColor(tokens.hist), 1.6), QPen(QColor(tokens.text), 1.8)
        for place, width in enumerate((40, 52, 26, 52, 30, 48, 24)):
            y = 17 + 10 * place
            painter.setPen(grey)
            painter.drawLine(QLineF(12, y, 12 + width, y))
        painter.setPen(strong)
        painter.drawLine(QLineF(40, 37, 66, 37))
        painter.drawLine(QLineF(128, 46, 158, 46))
        painter.setPen(grey)
        painter.drawLine(QLineF(128, 31, 158, 31))
        painter.drawLine(QLineF(128, 61, 146, 61))
        dotted = QPen(QColor(tokens.warning), 1.6)
        dotted.setDashPattern([1, 1.4])
        painter.setPen(dotted)
        painter.drawLine(QLineF(36, 42, 66, 42))
