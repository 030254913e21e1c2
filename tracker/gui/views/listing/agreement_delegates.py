"""Paint the rows of the list: hairlines, selection, focus, chips and meters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tracker.domain.row import AgreementRow
from tracker.domain.search_hits import Span, Wanted, hits
from tracker.gui.models.agreement_table import PARTY_NAMES_ROLE, ROW_ROLE
from tracker.gui.models.list_columns import LIST_COLUMNS
from tracker.gui.models.meter import row_figures
from tracker.gui.theme import Theme, color, ui_font
from tracker.gui.tokens import Tokens
from tracker.gui.views.elements.chip import code_font, paint_code
from tracker.gui.views.elements.evidence_meter import paint_meter

Index = QModelIndex | QPersistentModelIndex
PAD = 8
_CHIP = 20
_FEW = 2
"""Parties that usually all have room."""


_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVERED = QStyle.StateFlag.State_MouseOver.value
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_SIDES = tuple(
    int((Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft) | _MIDDLE)
    for column in LIST_COLUMNS
)


def is_selected(option: QStyleOptionViewItem) -> bool:
    """Whether the row is part of the selection.

    As a number: a flag of Qt in Python takes as long as the words of a cell.
    """
    return bool(option.state.value & _SELECTED)


@dataclass(frozen=True, slots=True)
class RowLook:
    """Colours and fonts that all cells of one painting share: asked for once, not by each cell."""

    tokens: Tokens
    plain: QFont
    italic: QFont
    code: QFont

    @classmethod
    def now(cls) -> RowLook:
        """Return what the theme and the system say at the moment."""
        return cls(Theme.current().tokens, ui_font(), ui_font(italic=True), code_font())


Seen: TypeAlias = tuple[AgreementRow, RowLook]
"""What a cell is of, and how it looks."""


class RowDelegate(QStyledItemDelegate):
    """Paints text cells, and the ground that all cells share."""

    def __init__(self, height: int = 28, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.height = height
        self.wanted: tuple[Wanted, ...] = ()
        """What the search looks for in this column, to be tinted."""
        self.current = -1
        """The row that the keyboard is on; -1 while it is elsewhere."""
        self.look: RowLook | None = None
        """What the table has asked for once; each cell asks for itself where nobody has."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of rows; widths belong to the columns."""
        return QSize(super().sizeHint(option, index).width(), self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, then content."""
        look = self.look or RowLook.now()
        painter.save()
        self._ground(painter, option, index, look.tokens)
        row = index.data(ROW_ROLE)
        if isinstance(row, AgreementRow):
            self._content(painter, option, index, (row, look))
        painter.restore()

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, tokens: Tokens
    ) -> None:
        box, state = option.rect, option.state.value
        if state & _SELECTED:
            painter.fillRect(box, color(tokens.selection))
        elif state & _HOVERED:
            painter.fillRect(box, color(tokens.window))
        painter.setPen(color(tokens.hairline))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if index.row() == self.current:
            painter.setPen(QPen(color(tokens.accent), 1))
            painter.drawLine(box.topLeft(), box.topRight())
            painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, seen: Seen
    ) -> None:
        row, look = seen
        place, tokens = index.column(), look.tokens
        gap = _is_gap(row, LIST_COLUMNS[place].key)
        draft = row.stage == "draft" and place > 0
        font = look.italic if gap else look.plain
        painter.setFont(font)
        painter.setPen(color(tokens.secondary if gap or draft else tokens.text))
        box = option.rect.adjusted(PAD, 0, -PAD, 0)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "").replace("\n", " ")
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        if self.wanted:
            _tint(painter, box, text, shown, hits(text, self.wanted))
        painter.drawText(box, _SIDES[place], shown)


class PartiesDelegate(RowDelegate):
    """Paints parties as code chips; more than fit become a count."""

    def _content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, seen: Seen
    ) -> None:
        row, look = seen
        chips = self._chips(row, index)
        font, selected = look.code, is_selected(option)
        metrics = QFontMetrics(font)
        x, right = option.rect.left() + PAD, option.rect.right() - 2
        left = len(chips)
        for code, hit in chips:
            width = max(38, metrics.horizontalAdvance(code) + 14)
            left -= 1
            after = metrics.horizontalAdvance(f"+{left}") + 4 if left else 0
            if x + width + after > right:
                painter.setFont(font)
                painter.setPen(color(look.tokens.secondary))
                rest = QRect(x, option.rect.top(), right - x + 2, option.rect.height())
                painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f"+{left + 1}")
                return
            top = option.rect.center().y() - _CHIP / 2 + 0.5
            room = QRectF(x, top, width, _CHIP)
            paint_code(painter, room, code, selected=selected, hit=hit, font=font)
            x += width + 4

    def _chips(self, row: AgreementRow, index: Index) -> list[tuple[str, bool]]:
        """Return codes, and whether each is searched for; of many the searched ones go first."""
        codes = [party.code or party.name[:3].upper() or "?" for party in row.parties]
        if not self.wanted:
            return [(code, False) for code in codes]
        names = index.data(PARTY_NAMES_ROLE) or ()
        chips = [
            (code, bool(hits(f"{code} {name}", self.wanted)))
            for code, name in zip(codes, names, strict=True)
        ]
        return sorted(chips, key=lambda chip: not chip[1]) if len(chips) > _FEW else chips


class EvidenceDelegate(RowDelegate):
    """Paints the evidence meter."""

    def _content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, seen: Seen
    ) -> None:
        del index
        row, _look = seen
        box = QRectF(option.rect.adjusted(PAD, 0, 0, 0))
        paint_meter(painter, box, row_figures(row), selected=is_selected(option))


def _is_gap(row: AgreementRow, key: str) -> bool:
    """Say whether words stand in a cell for something that is not known."""
    if key == "signed":
        return not row.signed
    return key == "title" and not (row.title or row.instrument_type)


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
        painter.fillRect(QRect(left - 1, top, width + 2, height), color(tokens.warning_soft))
        painter.fillRect(QRect(left, top + height - 1, width, 1), color(tokens.warning))
