"""Chooses a source for a record: one that the library holds, or a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.source import Source
from tracker.gui.icons import icon
from tracker.gui.naming import Naming
from tracker.gui.views.elements.labels import SecondaryLabel, primary_button
from tracker.gui.views.elements.mnemonics import give_mnemonics


class AttachDialog(QDialog):
    """Search, choose, Enter. The new ones come from a file or from the clipboard."""

    search_changed = Signal(str)
    source_chosen = Signal(str)
    """Uuid of a stored source."""
    file_requested = Signal()
    paste_requested = Signal()

    def __init__(self, naming: Naming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._naming = naming
        self.setWindowTitle(self.tr("Attach a source"))
        self.resize(560, 420)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Publisher, title or address"))
        self.search.setAccessibleName(self.tr("Search sources"))
        self.search.addAction(
            icon("search", "secondary"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sources in this library"))
        self.empty = SecondaryLabel(self.tr("No other source in this library fits."))
        self.file = QPushButton(self.tr("New from file…"))
        self.paste = QPushButton(self.tr("New from clipboard"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.attach = primary_button(self.tr("Attach source"))
        self._arrange()
        self.search.textChanged.connect(self.search_changed)
        self.list.itemActivated.connect(self._choose_item)
        self.list.currentRowChanged.connect(self._allow)
        self.attach.clicked.connect(self.choose)
        self.file.clicked.connect(self.file_requested)
        self.paste.clicked.connect(self.paste_requested)
        self.cancel.clicked.connect(self.reject)
        self.show_sources(())
        give_mnemonics(self)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.file, self.paste):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.cancel, self.attach):
            buttons.addWidget(button)
        for button in (self.file, self.paste, self.cancel):
            button.setAutoDefault(False)
            button.setAccessibleName(button.text())
        self.attach.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty)
        layout.addLayout(buttons)

    def show_sources(self, sources: Sequence[Source]) -> None:
        """Offer these sources, the first of them chosen."""
        self.list.clear()
        for source in sources:
            meta = source.metadata
            day = self._naming.date(meta.published) if meta.published else ""
            words = [source.name, meta.title if meta.title != source.name else "", day]
            item = QListWidgetItem(" · ".join(part for part in words if part))
            item.setIcon(icon("file-text", "secondary"))
            item.setData(Qt.ItemDataRole.UserRole, source.uuid)
            item.setToolTip(meta.url or item.text())
            self.list.addItem(item)
        self.list.setCurrentRow(0 if sources else -1)
        self.list.setVisible(bool(sources))
        self.empty.setVisible(not sources)
        self._allow()

    def choose(self) -> None:
        """Take the source that is chosen."""
        item = self.list.currentItem()
        if item is not None:
            self.source_chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move through the list while the search has the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                row = max(0, min(self.list.count() - 1, self.list.currentRow() + step))
                self.list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def _choose_item(self, _item: QListWidgetItem) -> None:
        self.choose()

    def _allow(self) -> None:
        self.attach.setEnabled(self.list.currentItem() is not None)
