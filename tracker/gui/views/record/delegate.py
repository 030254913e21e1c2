"""Paints a line of the record: label, mark, value with superscript numbers, secondary words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tracker.domain.search_hits import ANYWHERE, Wanted, hits
from tracker.domain.vocabulary import Field
from tracker.gui.marks import SIZE, paint_mark
from tracker.gui.models.record_line import RecordLine, Tone
from tracker.gui.models.record_list import LINE_ROLE
from tracker.gui.theme import Theme, ui_font
from tracker.gui.tokens import Tokens
from tracker.gui.views.elements.chip import number_font

Index = QModelIndex | QPersistentModelIndex
LABEL = 92
MARK = 24
LINE = 22
_TOP = 1
_SECTION_GAP = 2
_RIGHT = 14
_KEPT = 500
"""Values that stay wrapped: those of the records just looked at."""


class RecordDelegate(QStyledItemDelegate):
    """Lays a line out as label, mark and value; values wrap, nothing is cut."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.width = 380
        self.room: tuple[int, int] = (-1, 0)
        """A row that must be higher than its words, and how high: an editor lies over it."""
        self.wanted: Mapping[str, tuple[Wanted, ...]] = {}
        """What the search looks for, by the name of a field, to be tinted."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height the words need at the width of the panel."""
        del option
        line = index.data(LINE_ROLE)
        if not isinstance(line, RecordLine):
            return QSize(self.width, LINE)
        gap = _SECTION_GAP if line.first and index.row() else 0
        rows = self._rows(line)
        row, least = self.room
        height = max(rows * LINE + 2 * _TOP, least if row == index.row() else 0)
        return QSize(self.width, height + gap)

    def value_rect(self, option_rect: QRect, line: RecordLine, row: int) -> QRect:
        """Return where the value stands in the rectangle of its line."""
        gap = _SECTION_GAP if line.first and row else 0
        return option_rect.adjusted(LABEL + MARK, gap, -_RIGHT, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, label, mark, then the words."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, RecordLine):
            return
        tokens = Theme.current().tokens
        painter.save()
        gap = _SECTION_GAP if line.first and index.row() else 0
        box = option.rect.adjusted(0, gap, 0, 0)
        self._ground(painter, option, box, tokens)
        row = QRect(box.left(), box.top() + _TOP, box.width(), LINE)
        if line.first:
            painter.setFont(ui_font(0.92))
            painter.setPen(QColor(tokens.secondary))
            label = QRect(row.left() + 8, row.top(), LABEL - 8, LINE)
            words = QFontMetrics(painter.font()).elidedText(
                line.section, Qt.TextElideMode.ElideRight, label.width()
            )
            painter.drawText(
                label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words
            )
        if line.mark:
            mark = QRectF(row.left() + LABEL + (MARK - SIZE) / 2, row.top(), SIZE, LINE)
            paint_mark(painter, line.mark, mark, tokens)
        self._words(painter, line, row, tokens)
        painter.restore()

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, tokens: Tokens
    ) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(tokens.selection))
            bar = QRect(box.left(), box.top(), 3, box.height())
            painter.fillRect(bar, QColor(tokens.accent))
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QColor(tokens.accent))
                painter.drawRect(box.adjusted(0, 0, -1, -1))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(tokens.window))

    def _words(self, painter: QPainter, line: RecordLine, row: QRect, tokens: Tokens) -> None:
        left = row.left() + LABEL + MARK
        width = self._room()
        colors = {
            Tone.TEXT: tokens.text,
            Tone.GAP: tokens.secondary,
            Tone.WARNING: tokens.warning,
            Tone.DANGER: tokens.danger,
        }
        painter.setPen(QColor(colors[line.tone]))
        layout = _laid_out(line, width)
        corner = QRectF(left, row.top(), width, LINE).topLeft()
        layout.draw(painter, corner, self._hits(line, tokens))
        last = layout.lineAt(layout.lineCount() - 1)
        x = left + last.naturalTextWidth()
        y = row.top() + (layout.lineCount() - 1) * LINE
        x = self._numbers(painter, line, round(x), y, tokens)
        self._secondary(painter, line, x, y, tokens)

    def _hits(self, line: RecordLine, tokens: Tokens) -> list[QTextLayout.FormatRange]:
        wanted = self.wanted.get(str(line.field or ""), self.wanted.get(ANYWHERE, ()))
        text = line.text.replace("\n", " ")
        coded = line.field is Field.PARTIES and hits(line.detail, wanted)
        spans = [(0, len(text))] if coded else hits(text, wanted)
        return [_tinted(text, start, end, tokens) for start, end in spans]

    def _numbers(self, painter: QPainter, line: RecordLine, x: int, y: int, tokens: Tokens) -> int:
        if not line.numbers:
            return x
        painter.setFont(number_font())
        painter.setPen(QColor(tokens.accent))
        words = " ".join(str(number) for number in line.numbers)
        painter.drawText(x + 3, y + LINE // 2 - 1, words)
        return x + 3 + QFontMetrics(number_font()).horizontalAdvance(words)

    def _secondary(
        self, painter: QPainter, line: RecordLine, x: int, y: int, tokens: Tokens
    ) -> None:
        if not line.detail and not line.below:
            return
        painter.setFont(ui_font())
        metrics = QFontMetrics(painter.font())
        tone = tokens.danger if line.tone is Tone.DANGER else tokens.secondary
        painter.setPen(QColor(tone))
        right = LABEL + MARK + self._room()
        if line.detail:
            room = QRect(x + 6, y, right - x - 6, LINE)
            painter.drawText(
                room,
                Qt.AlignmentFlag.AlignVCenter,
                metrics.elidedText(line.detail, Qt.TextElideMode.ElideRight, room.width()),
            )
        if line.below:
            painter.setPen(QColor(tokens.secondary))
            room = QRect(LABEL + MARK, y + LINE, self._room(), LINE)
            painter.drawText(
                room,
                Qt.AlignmentFlag.AlignVCenter,
                metrics.elidedText(line.below, Qt.TextElideMode.ElideRight, room.width()),
            )

    def _rows(self, line: RecordLine) -> int:
        return _laid_out(line, self._room()).lineCount() + (1 if line.below else 0)

    def _room(self) -> int:
        return max(120, self.width - LABEL - MARK - _RIGHT)


def _tinted(text: str, start: int, end: int, tokens: Tokens) -> QTextLayout.FormatRange:
    """Return the look of a hit; Qt counts letters beyond the first plane twice."""
    tint = QTextLayout.FormatRange()
    tint.start = _units(text[:start])
    tint.length = _units(text[start:end])
    look = QTextCharFormat()
    look.setBackground(QColor(tokens.warning_soft))
    look.setFontUnderline(True)
    look.setUnderlineColor(QColor(tokens.warning))
    tint.format = look
    return tint


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _laid_out(line: RecordLine, width: int) -> QTextLayout:
    """Wrap the value, leaving room for numbers behind its last word."""
    numbers = " ".join(str(number) for number in line.numbers)
    font = QApplication.font().key()
    return _wrapped(line.text.replace("\n", " "), numbers, width, font, gap=line.tone is Tone.GAP)


@lru_cache(maxsize=_KEPT)
def _wrapped(text: str, numbers: str, width: int, system: str, *, gap: bool) -> QTextLayout:
    """Wrap words once for their height and each painting; `system` names the font of the day."""
    del system
    layout = QTextLayout(text, ui_font(italic=gap))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    tail = QFontMetrics(number_font()).horizontalAdvance(numbers) + 4 if numbers else 0
    layout.beginLayout()
    while (text_line := layout.createLine()).isValid():
        text_line.setLineWidth(width - tail)
        offset = (LINE - text_line.height()) / 2
        text_line.setPosition(QRectF(0, (layout.lineCount() - 1) * LINE + offset, 0, 0).topLeft())
    layout.endLayout()
    return layout
