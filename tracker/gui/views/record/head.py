"""The top of the record panel: type, title, parties, and the life line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.gui.models.life_stops import LifeStop
from tracker.gui.models.meter import MeterFigures
from tracker.gui.theme import ui_font
from tracker.gui.views.elements.chip import Chip
from tracker.gui.views.elements.evidence_meter import EvidenceMeter
from tracker.gui.views.elements.flow_layout import FlowLayout
from tracker.gui.views.elements.labels import ElidedLabel, ShortTitle, ShortWords, icon_button
from tracker.gui.views.record.life_line import LifeLine

MOST = 4
"""Parties that get a chip where there are many; the values below name all of them."""


@dataclass(frozen=True, slots=True)
class PartyChip:
    """A party in the head: its uuid, code, name and passage numbers."""

    uuid: str
    code: str
    name: str
    numbers: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadWords:
    """What the head says."""

    kind: str
    title: str
    subtitle: str
    parties: tuple[PartyChip, ...]
    figures: MeterFigures
    stops: tuple[LifeStop, ...]


class RecordHead(QWidget):
    """Says which record the panel shows."""

    party_chosen = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = ElidedLabel()
        self.title = ShortTitle()
        self.subtitle = ShortWords()
        self.subtitle.setFont(ui_font(0.94, italic=True))
        self.meter = EvidenceMeter()
        self.life = LifeLine()
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=8)
        back = icon_button("chevron-left", self.tr("Previous agreement"))
        forth = icon_button("chevron-right", self.tr("Next agreement"))
        back.clicked.connect(self.previous_requested)
        forth.clicked.connect(self.next_requested)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.kind, 1)
        top.addWidget(self.meter)
        top.addWidget(back)
        top.addWidget(forth)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 12, 8)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.title)
        layout.addWidget(self.subtitle)
        layout.addWidget(self._chips)
        layout.addSpacing(4)
        layout.addWidget(self.life)

    def show_words(self, words: HeadWords) -> None:
        """Show another record."""
        self.kind.setText(words.kind)
        self.title.setText(words.title)
        self.title.setToolTip(words.title)
        self.subtitle.setText(words.subtitle)
        self.subtitle.setToolTip(words.subtitle)
        self.subtitle.setVisible(bool(words.subtitle))
        self.meter.show_figures(words.figures)
        self.life.show_stops(words.stops)
        self._show_parties(words.parties)

    def _show_parties(self, parties: Sequence[PartyChip]) -> None:
        self._flow.clear()
        shown = parties if len(parties) <= MOST + 1 else parties[:MOST]
        for party in shown:
            chip = Chip(party.name, code=party.code, numbers=party.numbers)
            self._add_chip(chip, party)
        rest = parties[len(shown) :]
        if rest:
            more = Chip(self.tr("{n} more").format(n=len(rest)))
            more.setToolTip(", ".join(party.name for party in rest))
            self._add_chip(more, rest[0])
        self._chips.setVisible(bool(parties))
        self._chips.updateGeometry()

    def _add_chip(self, chip: Chip, party: PartyChip) -> None:
        chip.setProperty("uuid", party.uuid)
        chip.clicked.connect(self._choose)
        self._flow.addWidget(chip)

    def _choose(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.party_chosen.emit(str(chip.property("uuid")))
