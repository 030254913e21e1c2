"""Which part of the dates of a column comes first: inferred, shown, and open to change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from tracker.exchange.importing.column_look import ColumnLook, DateOrders
from tracker.exchange.importing.dates import Order
from tracker.exchange.importing.mapping import Mapping
from tracker.gui.naming import Naming
from tracker.gui.views.elements.labels import SecondaryLabel, SectionLabel

_INDENT = 22


class DateOrderPanel(QScrollArea):
    """One choice for each column of dates."""

    def __init__(self, naming: Naming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._naming = naming
        self.setAccessibleName(self.tr("Order of dates"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices: dict[str, DateOrderChoice] = {}

    def show_columns(self, columns: Sequence[ColumnLook], mapping: Mapping) -> None:
        """Show all columns that hold dates."""
        inner = QWidget()
        inner.setProperty("surface", "window")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(12)
        self.choices = {}
        shared = _shared(columns, mapping)
        for column in columns:
            if column.dates is None:
                continue
            rule = mapping.columns.get(column.name)
            choice = DateOrderChoice(column.name, column.dates, self._naming, shared)
            choice.choose(rule.order if rule else None)
            self.choices[column.name] = choice
            layout.addWidget(choice)
        layout.addStretch()
        self.setWidget(inner)

    def show_only(self, names: Sequence[str]) -> None:
        """Show the columns that are taken as dates."""
        for name, choice in self.choices.items():
            choice.setVisible(name in names)

    def order(self, name: str) -> Order | None:
        """Return the order of a column where somebody has said it, None to have it inferred."""
        choice = self.choices.get(name)
        return choice.order if choice else None


class DateOrderChoice(QWidget):
    """Two orders, what each makes of one date, and how many dates each cannot read."""

    def __init__(
        self,
        name: str,
        dates: DateOrders,
        naming: Naming,
        shared: Order | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._dates = dates
        self._shared = shared
        self._naming = naming
        self._said: Order | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        heading = SectionLabel(self.tr("Dates in “{name}”").format(name=name))
        heading.setWordWrap(True)
        layout.addWidget(heading)
        self.buttons: dict[Order, QRadioButton] = {}
        group = QButtonGroup(self)
        names = {
            Order.DAY_FIRST: self.tr("Day first"),
            Order.MONTH_FIRST: self.tr("Month first"),
        }
        if _matters(dates):
            for order, words in names.items():
                button = QRadioButton(words)
                button.setAccessibleName(f"{name}: {words}, {self._effect(order)}")
                group.addButton(button)
                button.clicked.connect(self._choose)
                layout.addWidget(button)
                effect = SecondaryLabel(self._effect(order))
                effect.setIndent(_INDENT)
                layout.addWidget(effect)
                self.buttons[order] = button
        self.choose(None)
        self.note = SecondaryLabel(self._note())
        layout.addWidget(self.note)
        if dates.open and shared is None:
            self.note.setProperty("role", "warning")

    @property
    def order(self) -> Order | None:
        """What somebody said, or None."""
        return self._said

    def choose(self, order: Order | None) -> None:
        """Mark an order as said before; without one what was inferred is marked."""
        self._said = order
        marked = order or self._dates.inferred or self._shared
        if marked in self.buttons:
            self.buttons[marked].setChecked(True)

    def _choose(self) -> None:
        self._said = next(o for o, button in self.buttons.items() if button.isChecked())

    def _effect(self, order: Order) -> str:
        dates, number = self._dates, self._naming.number
        read = self.tr("reads {n} of {all}").format(
            n=number(dates.readable[order]), all=number(dates.filled)
        )
        meaning = dates.meanings[order]
        if not meaning:
            return read
        example = self.tr("{date} is {day}")
        said = example.format(date=dates.example, day=self._naming.date(meaning))
        return f"{said} · {read}"

    def _note(self) -> str:
        dates, number = self._dates, self._naming.number
        if not self.buttons:
            read = max(dates.readable.values())
            words = self.tr("{n} of {all} dates can be read, whatever the order.")
            return words.format(n=number(read), all=number(dates.filled))
        if dates.inferred is None and self._shared is not None:
            return self.tr("As in the other columns of dates.")
        if dates.inferred is None:
            return self.tr("The dates leave the order open. Choose one, or they stay empty.")
        (other,) = set(Order) - {dates.inferred}
        decided = dates.readable[dates.inferred] - dates.readable[other]
        words = self.tr("Inferred: {n} of {all} dates are possible only in this order.")
        return words.format(n=number(decided), all=number(dates.filled))


def _shared(columns: Sequence[ColumnLook], mapping: Mapping) -> Order | None:
    """Return the order of all columns of dates that show one, as the import takes it too."""
    dated = [c.dates for c in columns if c.dates and (r := mapping.columns.get(c.name)) and r.date]
    found = {dates.inferred for dates in dated if dates.inferred}
    return found.pop() if len(found) == 1 else None


def _matters(dates: DateOrders) -> bool:
    """Whether the two orders read anything differently."""
    return len(set(dates.readable.values())) > 1 or len(set(dates.meanings.values())) > 1
