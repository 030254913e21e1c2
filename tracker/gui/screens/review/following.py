"""Keeps field and passage together: the one in focus brings the other into view."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tracker.gui.views.reader.reader import SourceReader
from tracker.gui.views.review.draft import DraftPanel
from tracker.gui.views.review.footer import ReviewFooter


class ReviewFollowing(QObject):
    """Listens to the draft and to the text of one review."""

    def __init__(self, draft: DraftPanel, reader: SourceReader, footer: ReviewFooter) -> None:
        super().__init__(draft)
        self._draft = draft
        self._reader = reader
        self._footer = footer
        reader.mark_activated.connect(self.focus_passage)
        draft.row_focused.connect(self.follow_row)
        draft.chip_chosen.connect(self.follow_chip)
        draft.number_clicked.connect(self.show_number)

    def focus_passage(self, key: str) -> None:
        """Go to a field that rests on a passage; the next one if several do."""
        places = self._places(int(key))
        if places:
            here = (self._draft.current, self._draft.chip)
            at = places.index(here) + 1 if here in places else 0
            self._draft.focus_row(*places[at % len(places)])
        self._reader.focus_mark(key)

    def follow_row(self, key: str) -> None:
        """Show the first passage of a row, unless one of its passages is shown already."""
        widget = self._draft.row(key)
        if widget is None:
            return
        row, chip = widget.row, widget.chip
        numbers = [number for number, _ in row.quotes]
        if 0 <= chip < len(row.values):
            numbers = list(row.values[chip].numbers)
        if self._reader.body.focused not in [str(number) for number in numbers]:
            self._reader.focus_mark(str(numbers[0]) if numbers else "")
        self._footer.show_place(row.label, *self._draft.place)

    def follow_chip(self, key: str, _chip: int) -> None:
        """Show the first passage of the chip that has become current."""
        self.follow_row(key)

    def show_number(self, _key: str, number: int) -> None:
        """Show the passage whose number was clicked."""
        self._reader.focus_mark(str(number))

    def _places(self, number: int) -> list[tuple[str, int]]:
        rows = self._draft.rows()
        places = [
            (row.key, index if row.many else -1)
            for row in rows
            for index, value in enumerate(row.values)
            if number in value.numbers
        ]
        empty = [(row.key, -1) for row in rows if not row.values and number in dict(row.quotes)]
        return places + empty
