"""Paint the rows of the list: hairlines, selection, focus, chips and meters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tracker.domain.row import AgreementRow
from tracker.domain.search_hits import Span, Wanted, hits
from tracker.gui.models.agreement_table import PARTY_NAMES_ROLE, ROW_ROLE
from tracker.gui.models.list_columns import LIST_COLUMNS
from tracker.gui.models.meter import row_figures
from tracker.gui.theme import Theme, ui_font
from tracker.gui.tokens import Tokens
from tracker.gui.views.elements.chip import code_font, paint_code
from tracker.gui.views.elements.evidence_meter import paint_meter

Index = QModelIndex | QPersistentModelIndex
PAD = 8
_CHIP = 20
_FEW = 2
"""Parties that usually all have room."""


def is_selected(option: QStyleOptionViewItem) -> bool:
    """Whether the row is part of the selection."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


class RowDelegate(QStyledItemDelegate):
    """Paints text cells, and the ground that all cells share."""

    def __init__(self, height: int = 28, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.height = height
        self.wanted: tuple[Wanted, ...] = ()
        """What the search looks for in this column, to be tinted."""
        self.current = -1
        """The row that the keyboard is on; -1 while it is elsewhere."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of rows; widths belong to the columns."""
        return QSize(super().sizeHint(option, index).width(), self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, then content."""
        tokens = Theme.current().tokens
        painter.save()
        self._ground(painter, option, index, tokens)
        row = index.data(ROW_ROLE)
        if isinstance(row, AgreementRow):
            self._content(painter, option, index, row)
        painter.restore()

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, tokens: Tokens
    ) -> None:
        box = option.rect
        if is_selected(option):
            painter.fillRect(box, QColor(tokens.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(tokens.window))
        painter.setPen(QColor(tokens.hairline))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if index.row() == self.current:
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.drawLine(box.topLeft(), box.topRight())
            painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: AgreementRow
    ) -> None:
        tokens = Theme.current().tokens
        lacking = {"signed": not row.signed, "title": not (row.title or row.instrument_type)}
        gap = lacking.get(LIST_COLUMNS[index.column()].key, False)
        draft = row.stage == "draft" and index.column() > 0
        painter.setFont(ui_font(italic=gap))
        painter.setPen(QColor(tokens.secondary if gap or draft else tokens.text))
        box = option.rect.adjusted(PAD, 0, -PAD, 0)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "").replace("\n", " ")
        shown = QFontMetrics(painter.font()).elidedText(
            text, Qt.TextElideMode.ElideRight, box.width()
        )
        if self.wanted:
            _tint(painter, box, text, shown, hits(text, self.wanted))
        painter.drawText(box, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), shown)


class PartiesDelegate(RowDelegate):
    """Paints parties as code chips; more than fit become a count."""

    def _content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: AgreementRow
    ) -> None:
        chips = self._chips(row, index.data(PARTY_NAMES_ROLE) or ())
        tokens = Theme.current().tokens
        font = code_font()
        metrics = QFontMetrics(font)
        x, right = option.rect.left() + PAD, option.rect.right() - 2
        left = len(chips)
        for code, hit in chips:
            width = max(38, metrics.horizontalAdvance(code) + 14)
            left -= 1
            after = metrics.horizontalAdvance(f"+{left}") + 4 if left else 0
            if x + width + after > right:
                painter.setFont(font)
                painter.setPen(QColor(tokens.secondary))
                rest = QRect(x, option.rect.top(), right - x + 2, option.rect.height())
                painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f"+{left + 1}")
                return
            top = option.rect.center().y() - _CHIP / 2 + 0.5
            room = QRectF(x, top, width, _CHIP)
            paint_code(painter, room, code, selected=is_selected(option), hit=hit)
            x += width + 4

    def _chips(self, row: AgreementRow, names: Sequence[str]) -> list[tuple[str, bool]]:
        """Return codes, and whether each is searched for; of many the searched ones go first."""
        codes = [party.code or party.name[:3].upper() or "?" for party in row.parties]
        if not self.wanted:
            return [(code, False) for code in codes]
        chips = [
            (code, bool(hits(f"{code} {name}", self.wanted)))
            for code, name in zip(codes, names, strict=True)
        ]
        return sorted(chips, key=lambda chip: not chip[1]) if len(chips) > _FEW else chips


class EvidenceDelegate(RowDelegate):
    """Paints the evidence meter."""

    def _content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: AgreementRow
    ) -> None:
        del index
        box = QRectF(option.rect.adjusted(PAD, 0, 0, 0))
        paint_meter(painter, box, row_figures(row), selected=is_selected(option))


def _tint(painter: QPainter, box: QRect, text: str, shown: str, spans: Sequence[Span]) -> None:
    """Mark hits behind the words; one that is elided marks the ellipsis."""
    metrics, tokens = QFontMetrics(painter.font()), Theme.current().tokens
    kept = len(shown) - 1 if shown != text else len(text)
    for start, end in spans:
        last = min(end, len(shown)) if start < kept else len(shown)
        left = box.left() + metrics.horizontalAdvance(shown[: min(start, kept)])
        width = metrics.horizontalAdvance(shown[:last]) + box.left() - left
        height = metrics.height()
        top = box.center().y() - height // 2
        painter.fillRect(QRect(left - 1, top, width + 2, height), QColor(tokens.warning_soft))
        painter.fillRect(QRect(left, top + height - 1, width, 1), QColor(tokens.warning))
