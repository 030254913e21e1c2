"""The box of a field with several values: a chip for each, and a line to add another."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from tracker.gui.marks import MarkKind
from tracker.gui.theme import Theme
from tracker.gui.views.elements.chip import HEIGHT, Chip
from tracker.gui.views.elements.flow_layout import FlowLayout
from tracker.gui.views.review.value_edit import ValueEdit
from tracker.gui.views.review.values import Value

LINE_WIDTH = 140
IDLE_WIDTH = 6
"""Width of the line while it waits behind chips."""


class ChipLine(ValueEdit):
    """The line among the chips; it has no border of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setStyleSheet(
            "QLineEdit, QLineEdit:focus { border: none; background: transparent; padding: 0 2px; }"
        )
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.example = ""
        self.alone = True
        """Whether there are no chips before it."""

    def settle(self) -> None:
        """Take room and show the example only where somebody may want to type."""
        waiting = not (self.alone or self.hasFocus() or self.text())
        self.setPlaceholderText("" if waiting else self.example)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for room to type a name."""
        if not (self.alone or self.hasFocus() or self.text()):
            return QSize(IDLE_WIDTH, HEIGHT)
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(max(LINE_WIDTH, words + 12), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Do with next to nothing while waiting."""
        return QSize(IDLE_WIDTH, HEIGHT)


class ChipsBox(QFrame):
    """Shows the values of a row as chips; one of them can be current."""

    chip_chosen = Signal(int)
    details_requested = Signal(int)

    def __init__(self, example: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[Value, ...] = ()
        self._chips: list[Chip] = []
        self.current = -1
        self.line = ChipLine()
        self.line.example = example
        self.line.chip_step.connect(self.step)
        self.line.focused.connect(self._settle)
        self.line.left.connect(self._leave)
        self._flow = FlowLayout(self, gap=5)
        self._flow.setContentsMargins(6, 4, 6, 4)
        self._flow.addWidget(self.line)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        Theme.current().changed.connect(self.update)
        self._settle()

    def show_values(self, values: tuple[Value, ...]) -> None:
        """Replace the chips; a current chip stays current while there are enough."""
        if values != self._values:
            self._values = values
            self._build()
        self.choose(min(self.current, len(values) - 1), tell=False)

    def choose(self, index: int, *, tell: bool = True) -> None:
        """Make a chip current; -1 for none, which means all of them."""
        self.current = index
        for place, chip in enumerate(self._chips):
            chip.setDown(place == index)
        if tell:
            self.chip_chosen.emit(index)

    def step(self, by: int) -> None:
        """Make the chip beside the current one current; beyond the last is the line again."""
        count = len(self._chips)
        at = self.current if self.current >= 0 else count
        going_to = (at + by) % (count + 1)
        self.choose(going_to if going_to < count else -1)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Open the details of a chip that is clicked twice."""
        if event.type() == QEvent.Type.MouseButtonDblClick and watched in self._chips:
            self.details_requested.emit(self._chips.index(watched))
            return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a click beside the chips go on in the line."""
        del event
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the border of a control, thicker while the line has the keyboard."""
        del event
        tokens = Theme.current().tokens
        focused = self.line.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if focused else 1.0
        painter.setPen(QPen(QColor(tokens.accent if focused else tokens.control), width))
        painter.setBrush(QColor(tokens.surface))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 6, 6)

    def _build(self) -> None:
        self._flow.takeAt(self._flow.count() - 1)
        self._flow.clear()
        self._chips = []
        for index, value in enumerate(self._values):
            chip = Chip(
                value.words,
                code=value.code,
                numbers=" ".join(str(number) for number in value.numbers),
                mark=value.mark if value.mark is not MarkKind.ACCEPTED else None,
            )
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setProperty("index", index)
            chip.installEventFilter(self)
            chip.clicked.connect(self._click)
            self._chips.append(chip)
            self._flow.addWidget(chip)
        self._flow.addWidget(self.line)
        for chip in self._chips:
            chip.show()
        self._settle()

    def _click(self) -> None:
        sender = self.sender()
        if isinstance(sender, Chip):
            self.line.setFocus(Qt.FocusReason.MouseFocusReason)
            self.choose(int(sender.property("index")))

    def _leave(self) -> None:
        self.choose(-1, tell=False)
        self._settle()

    def _settle(self) -> None:
        self.line.alone = not self._chips
        self.line.settle()
        self._flow.invalidate()
        self.updateGeometry()
        self.update()
