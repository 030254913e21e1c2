"""The draft beside the article: its rows, how far the review is, and which row is current."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tracker.domain.errors import ValueRefused
from tracker.gui.marks import MarkKind
from tracker.gui.naming import Naming
from tracker.gui.views.elements.flow_layout import FlowLayout
from tracker.gui.views.elements.labels import link_button
from tracker.gui.views.review.draft_head import DraftHead
from tracker.gui.views.review.row import FieldRow
from tracker.gui.views.review.values import Row

ROOM_FOR_WORDS = 600


class RowArea(QScrollArea):
    """Scrolls the rows; leaves every key to the review, arrows with Alt included."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass the key on."""
        event.ignore()


class DraftPanel(QWidget):
    """Shows the rows it is given; keeps the keyboard where it was when they change."""

    row_focused = Signal(str)
    confirmed = Signal(str)
    value_submitted = Signal(str, object, bool)
    chip_chosen = Signal(str, int)
    number_clicked = Signal(str, int)
    details_requested = Signal(str)
    choice_taken = Signal(str, int)
    add_requested = Signal(str)
    """What to add: party, signatory, event or area."""
    draft_chosen = Signal(int)
    all_decided = Signal()
    """Enter has nothing more to decide."""

    def __init__(self, naming: Naming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._naming = naming
        self._rows: dict[str, FieldRow] = {}
        self._order: tuple[str, ...] = ()
        self.current = ""
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = DraftHead()
        self.head.draft_chosen.connect(self.draft_chosen)
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(8, 0, 16, 16)
        self._lines.setSpacing(0)
        self._buttons: list[QWidget] = []
        self._adders = self._adding()
        self._lines.addWidget(self._adders)
        self._lines.addStretch(1)
        self.area = RowArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.area, 1)

    # -- what is shown

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows in this order; a row that stays keeps the keyboard."""
        order = tuple(row.key for row in rows)
        for key in set(self._rows) - set(order):
            gone = self._rows.pop(key)
            gone.hide()
            gone.deleteLater()
        for place, row in enumerate(rows):
            known = self._rows.get(row.key)
            if known is None:
                self._rows[row.key] = known = self._new_row(row)
                self._lines.insertWidget(place, known)
            else:
                known.show_row(row)
        self._order = order

    def row(self, key: str) -> FieldRow | None:
        """Return the row with this key."""
        return self._rows.get(key)

    def rows(self) -> tuple[Row, ...]:
        """Return what the rows show, in their order."""
        return tuple(self._rows[key].row for key in self._order)

    def show_error(self, key: str, error: ValueRefused) -> None:
        """Say at a row what is wrong with its value."""
        if row := self._rows.get(key):
            row.show_error(error)

    # -- moving about

    def focus_row(self, key: str, chip: int = -1) -> None:
        """Give a row the keyboard, with one of its chips current."""
        row = self._rows.get(key)
        if row is None:
            return
        row.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if not row.line.hasFocus():
            # The window is not active yet: the row is current all the same.
            self._focus(key)
        if row.box is not None:
            row.box.choose(chip)

    def start(self) -> None:
        """Go to the first row that waits for a decision; to the first row if none does."""
        waiting = (key for key in self._order if self._rows[key].row.is_open)
        self.focus_row(next(waiting, self._order[0] if self._order else ""))

    def go_on(self) -> None:
        """Go to the next row that waits, then back to what was passed over and Enter can decide.

        What needs more than Enter is passed once, so that Enter always comes to an end.
        """
        at = self._order.index(self.current) + 1 if self.current in self._order else 0
        rows = [self._rows[key].row for key in self._order]
        waiting = [row.key for row in rows[at:] if row.is_open]
        waiting += [row.key for row in rows[:at] if row.mark is MarkKind.PROPOSED]
        if waiting:
            self.focus_row(waiting[0])
        else:
            self.all_decided.emit()

    def chain(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in the order it is seen."""
        lines = (self._rows[key].line for key in self._order)
        return (*lines, *self._buttons)

    @property
    def chip(self) -> int:
        """Place of the current chip in the current row; -1 where the whole row is meant."""
        row = self._rows.get(self.current)
        return row.chip if row else -1

    @property
    def place(self) -> tuple[int, int]:
        """Place of the current row, counted from 1, and how many there are."""
        at = self._order.index(self.current) + 1 if self.current in self._order else 0
        return at, len(self._order)

    @property
    def is_typing(self) -> bool:
        """Whether the line of the current row holds words that were not entered yet."""
        row = self._rows.get(self.current)
        return row is not None and row.line.is_changed

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words beside the marks out where there is no room for them."""
        super().resizeEvent(event)
        roomy = self.width() >= ROOM_FOR_WORDS
        for row in self._rows.values():
            row.set_roomy(roomy=roomy)

    # -- inside

    def _adding(self) -> QWidget:
        adders = QWidget()
        row = FlowLayout(adders, gap=12)
        row.setContentsMargins(108, 8, 0, 8)
        for kind, words in (
            ("signatory", self.tr("Add signatory")),
            ("event", self.tr("Add event")),
            ("party", self.tr("Add party")),
            ("area", self.tr("Add area")),
        ):
            button = link_button(words)
            button.setProperty("kind", kind)
            self._buttons.append(button)
            button.clicked.connect(self._ask_to_add)
            row.addWidget(button)
        return adders

    def _new_row(self, row: Row) -> FieldRow:
        made = FieldRow(row, self._naming)
        made.set_roomy(roomy=self.width() >= ROOM_FOR_WORDS)
        made.focused.connect(self._focus)
        made.confirmed.connect(self.confirmed)
        made.value_submitted.connect(self.value_submitted)
        made.chip_chosen.connect(self.chip_chosen)
        made.number_clicked.connect(self.number_clicked)
        made.details_requested.connect(self.details_requested)
        made.choice_taken.connect(self.choice_taken)
        return made

    def _focus(self, key: str) -> None:
        if key != self.current:
            for known, row in self._rows.items():
                row.set_current(current=known == key)
            self.current = key
            QTimer.singleShot(0, self._reveal)
        self.row_focused.emit(key)

    def _reveal(self) -> None:
        if row := self._rows.get(self.current):
            self.area.ensureWidgetVisible(row, 0, 48)

    def _ask_to_add(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.add_requested.emit(str(sender.property("kind")))
