"""The queue of many files: how far it is, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tracker.gui.icons import icon
from tracker.gui.views.elements.labels import SecondaryLabel, TitleLabel, primary_button
from tracker.gui.views.elements.mnemonics import give_mnemonics

_FILE, _RESULT = 0, 1
_PLACE = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 26


class IntakeDialog(QDialog):
    """Shows what it is told. It may be closed at any time: what runs goes on to its end."""

    cancel_requested = Signal()
    retry_requested = Signal(int)
    """Place of a file that was refused."""
    open_requested = Signal(int)
    """Place of a file that gave something to look at."""
    review_requested = Signal()

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add sources"))
        self.resize(680, 440)
        self._refused: set[int] = set()
        self._leads: set[int] = set()
        self.title = TitleLabel("", 1.15)
        self.summary = SecondaryLabel("")
        self.bar = QProgressBar()
        self.bar.setRange(0, len(names))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Files taken in"))
        self.files = self._make_list(names)
        self.retry = QPushButton(self.tr("Try again"))
        self.open_one = QPushButton(self.tr("Open"))
        self.cancel = QPushButton(self.tr("Stop"))
        self.review = primary_button(self.tr("Review drafts"))
        self._arrange()
        self._connect()
        self.show_progress(0, len(names))
        self._offer()
        give_mnemonics(self)

    def _make_list(self, names: Sequence[str]) -> QTreeWidget:
        files = QTreeWidget()
        files.setAccessibleName(self.tr("Files"))
        files.setHeaderLabels([self.tr("File"), self.tr("Result")])
        files.setRootIsDecorated(False)
        files.setUniformRowHeights(True)
        files.setTextElideMode(Qt.TextElideMode.ElideRight)
        files.header().setStretchLastSection(True)
        files.header().setSectionResizeMode(_FILE, QHeaderView.ResizeMode.Interactive)
        files.header().resizeSection(_FILE, 240)
        for place, name in enumerate(names):
            shown = _on_one_line(name)
            item = QTreeWidgetItem([shown, self.tr("waiting")])
            item.setData(_FILE, _PLACE, place)
            item.setToolTip(_FILE, shown)
            item.setSizeHint(_FILE, QSize(0, _ROW_HEIGHT))
            files.addTopLevelItem(item)
        return files

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.retry)
        buttons.addWidget(self.open_one)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.review)
        for button in (self.retry, self.open_one, self.cancel, self.review):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.title)
        layout.addWidget(self.bar)
        layout.addWidget(self.files, 1)
        layout.addWidget(self.summary)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.files.currentItemChanged.connect(self._offer)
        self.files.itemActivated.connect(self._activate)
        self.retry.clicked.connect(self._retry)
        self.open_one.clicked.connect(self._open)
        self.cancel.clicked.connect(self._end)
        self.review.clicked.connect(self.review_requested)

    # -- what is shown

    def show_progress(self, done: int, total: int, *, running: bool | None = None) -> None:
        """Show how many files are done; unless said, it runs until all are."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._running = done < total if running is None else running
        words = self.tr("{done} of {total} files").format(done=done, total=total)
        self.title.setText(words)
        label = self.tr("Stop") if self._running else self.tr("Close")
        self.cancel.setText(label)
        self.cancel.setAccessibleName(label)

    def show_summary(self, words: str, *, drafts: bool) -> None:
        """Say what came of it all so far; `drafts` whether something waits for review."""
        self.summary.setText(words)
        self.review.setEnabled(drafts and not self._running)

    def show_result(self, place: int, words: str, *, refused: bool, leads: bool) -> None:
        """Say what became of a file; `leads` says that there is something to open."""
        item = self.files.topLevelItem(place)
        if item is None:
            return
        for kept, holds in ((self._refused, refused), (self._leads, leads)):
            (kept.add if holds else kept.discard)(place)
        item.setText(_RESULT, words)
        item.setToolTip(_RESULT, words)
        name, role = ("circle-alert", "warning") if refused else ("check", "accent")
        item.setIcon(_RESULT, icon(name, role))
        self._offer()

    def show_state(self, place: int, words: str) -> None:
        """Say what is being done about a file."""
        item = self.files.topLevelItem(place)
        if item is not None:
            item.setText(_RESULT, words)
            self.files.scrollToItem(item)

    # -- what is wished

    def place(self) -> int:
        """Return the place of the current file; -1 where there is none."""
        item = self.files.currentItem()
        return int(item.data(_FILE, _PLACE)) if item else -1

    def _offer(self) -> None:
        self.retry.setEnabled(self.place() in self._refused)
        self.open_one.setEnabled(self.place() in self._leads)

    def _activate(self) -> None:
        if self.place() in self._leads:
            self._open()
        elif self.place() in self._refused:
            self._retry()

    def _retry(self) -> None:
        self.retry_requested.emit(self.place())

    def _open(self) -> None:
        self.open_requested.emit(self.place())

    def _end(self) -> None:
        if self._running:
            self.cancel_requested.emit()
        else:
            self.reject()


def _on_one_line(name: str) -> str:
    """Return a name that may hold line breaks and other controls as a row can show it."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())
