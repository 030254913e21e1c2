"""The command palette: every action of the window by its name, from the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.place_names import fold
from tracker.gui.icons import icon
from tracker.gui.theme import Theme, ui_font
from tracker.gui.views.elements.labels import Hairline, SecondaryLabel

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole
_ROW = 34


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """One action as the palette shows it."""

    id: str
    section: str
    words: str
    keys: str = ""
    icon: str = ""
    obstacle: str = ""
    """Why it cannot run now; empty if it can."""


def matching(entries: Sequence[PaletteEntry], typed: str) -> list[PaletteEntry]:
    """Return the entries that hold every typed word, those that begin with the text first."""
    wanted = fold(typed)
    words = wanted.split()
    found = [e for e in entries if all(w in fold(f"{e.words} {e.section}") for w in words)]
    if not wanted:
        return found
    starts = [e for e in found if fold(e.words).startswith(wanted)]
    sections = list(dict.fromkeys(e.section for e in (*starts, *found)))
    return sorted(found, key=lambda e: (sections.index(e.section), e not in starts))


class CommandPalette(QDialog):
    """Type, choose with the arrows, run with Enter."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[PaletteEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.setWindowTitle(self.tr("Command palette"))
        self.setProperty("role", "palette")
        self._entries = tuple(entries)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Command"))
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.line.setFrame(False)
        self.line.setStyleSheet("QLineEdit { border: none; padding: 6px 2px; }")
        self.line.addAction(icon("search", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self.count = SecondaryLabel()
        self.count.setWordWrap(False)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_PaletteDelegate(self.list))
        self.list.setStyleSheet("QListWidget { background: transparent; }")
        self.list.itemClicked.connect(self._run)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 16, 6)
        head.addWidget(self.line, 1)
        head.addWidget(self.count)
        foot = SecondaryLabel(self.tr("↑ ↓ choose     Enter run     Esc close"))
        foot.setContentsMargins(16, 8, 16, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(Hairline())
        layout.addWidget(self.list, 1)
        layout.addWidget(Hairline())
        layout.addWidget(foot)
        self.line.textChanged.connect(self._show)
        self.line.installEventFilter(self)
        self.resize(620, 400)
        self._show("")
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take arrows and Enter from the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _show(self, typed: str) -> None:
        found = matching(self._entries, typed)
        self.list.clear()
        section = ""
        for entry in found:
            if entry.section != section:
                section = entry.section
                self._add(section, None)
            self._add(entry.words, entry)
        self.count.setText(
            self.tr("{n} of {total} commands").format(n=len(found), total=len(self._entries))
        )
        self._move(1)

    def _add(self, words: str, entry: PaletteEntry | None) -> None:
        item = QListWidgetItem(words)
        item.setData(ENTRY_ROLE, entry)
        item.setSizeHint(QSize(0, _ROW if entry else 28))
        if entry is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        else:
            spoken = ", ".join(part for part in (words, entry.keys, entry.obstacle) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.list.addItem(item)

    def _move(self, by: int) -> None:
        rows = [
            row
            for row in range(self.list.count())
            if self.list.item(row).data(ENTRY_ROLE) is not None
        ]
        if rows:
            now = self.list.currentRow()
            place = rows.index(now) + by if now in rows else 0
            self.list.setCurrentRow(rows[place % len(rows)])

    def _run(self, item: QListWidgetItem | None) -> None:
        entry = item.data(ENTRY_ROLE) if item else None
        if isinstance(entry, PaletteEntry) and not entry.obstacle:
            self.accept()
            self.chosen.emit(entry.id)


class _PaletteDelegate(QStyledItemDelegate):
    """Paints icon, words, why not, and keys."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a section or an entry."""
        tokens = Theme.current().tokens
        entry = index.data(ENTRY_ROLE)
        box = option.rect.adjusted(8, 0, -8, 0)
        painter.save()
        if not isinstance(entry, PaletteEntry):
            painter.setFont(ui_font(0.92, semibold=True))
            painter.setPen(QColor(tokens.secondary))
            words = str(index.data())
            painter.drawText(box.adjusted(8, 4, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selection))
            painter.drawRoundedRect(box, 4, 4)
        mode = QIcon.Mode.Disabled if entry.obstacle else QIcon.Mode.Normal
        if entry.icon:
            sign = QRect(box.left() + 8, box.top() + (_ROW - 18) // 2, 18, 18)
            icon(entry.icon).paint(painter, sign, Qt.AlignmentFlag.AlignCenter, mode)
        self._words(painter, box.adjusted(40, 0, -10, 0), entry)
        painter.restore()

    def _words(self, painter: QPainter, room: QRect, entry: PaletteEntry) -> None:
        tokens = Theme.current().tokens
        vcentre = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(ui_font())
        metrics = QFontMetrics(painter.font())
        painter.setPen(QColor(tokens.secondary if entry.obstacle else tokens.text))
        painter.drawText(room, vcentre, entry.words)
        painter.setFont(ui_font(0.92))
        painter.setPen(QColor(tokens.secondary))
        beside = room.adjusted(metrics.horizontalAdvance(entry.words) + 14, 0, 0, 0)
        if entry.obstacle:
            painter.drawText(beside, vcentre, entry.obstacle)
        painter.drawText(room, vcentre | Qt.AlignmentFlag.AlignRight, entry.keys)
