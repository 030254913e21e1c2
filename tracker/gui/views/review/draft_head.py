"""The head of a draft: which of several it is, how far its review is, and what the marks mean."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from tracker.domain.editing_review import ReviewCount
from tracker.gui.marks import MarkKind
from tracker.gui.theme import ui_font
from tracker.gui.views.elements.labels import Words
from tracker.gui.views.review.quote import StateLabel

MARGIN, SPACING = 16, 16


class DraftHead(QWidget):
    """Shows what it is told; a tab asks for another draft."""

    draft_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Drafts of this article"))
        self.tabs.setExpanding(False)
        self.tabs.hide()
        self.tabs.currentChanged.connect(self.draft_chosen)
        self._title = Words(self.tr("Draft"), "title")
        self._title.setFont(ui_font(1.15, semibold=True))
        self.count = Words(role="secondary")
        self.count.setFont(ui_font(0.96))
        self._legend = [
            _legend(MarkKind.PROPOSED, self.tr("proposed")),
            _legend(MarkKind.ACCEPTED, self.tr("accepted")),
            _legend(MarkKind.UNSUPPORTED, self.tr("needs you")),
        ]
        row = QHBoxLayout()
        row.setContentsMargins(0, 10, 0, 8)
        row.setSpacing(SPACING)
        row.addWidget(self._title)
        row.addWidget(self.count)
        row.addStretch(1)
        for mark in self._legend:
            row.addWidget(mark)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 0, MARGIN, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addLayout(row)

    def show_tabs(self, count: int, index: int) -> None:
        """Offer the drafts of the article as tabs; one draft needs none."""
        self.tabs.blockSignals(True)  # noqa: FBT003 - Qt's signature
        while self.tabs.count() > count:
            self.tabs.removeTab(self.tabs.count() - 1)
        while self.tabs.count() < count:
            self.tabs.addTab("")
        for place in range(count):
            words = self.tr("Draft {number} of {count}")
            self.tabs.setTabText(place, words.format(number=place + 1, count=count))
        self.tabs.setCurrentIndex(index)
        self.tabs.blockSignals(False)  # noqa: FBT003
        self.tabs.setVisible(count > 1)

    def show_count(self, count: ReviewCount) -> None:
        """Say how far the review is."""
        parts = [self.tr("{n} of {total} accepted").format(n=count.accepted, total=count.total)]
        if count.proposed:
            parts.append(self.tr("{n} proposed").format(n=count.proposed))
        if count.needed:
            parts.append(self.tr("{n} need you").format(n=count.needed))
        self.count.setText(" · ".join(parts))
        self._explain()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Explain the marks where there is room."""
        super().resizeEvent(event)
        self._explain()

    def _explain(self) -> None:
        """Show the meaning of all marks whole, or of none; each row says its state itself."""
        told = (self._title, self.count, *self._legend)
        needed = sum(each.sizeHint().width() + SPACING for each in told) + 2 * MARGIN
        for mark in self._legend:
            mark.setVisible(needed <= self.width())


def _legend(mark: MarkKind, words: str) -> StateLabel:
    legend = StateLabel()
    legend.show_state(mark, words)
    legend.setFixedHeight(20)
    return legend
