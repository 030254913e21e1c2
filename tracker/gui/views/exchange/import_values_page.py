"""Third step of an import: words of the table that say nothing to the program, explained once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.vocabulary import EventType, InstrumentType
from tracker.exchange.importing.mapping import Mapping
from tracker.exchange.importing.table_look import UnknownWords
from tracker.gui.models.import_words import kind_words
from tracker.gui.naming import Naming
from tracker.gui.views.elements.labels import SecondaryLabel, SectionLabel, TitleLabel

LEAVE = "leave"
"""Say nothing about the words, so that each row with them is mentioned in the report."""
FREE = "free"
"""Take the words as they are, on purpose."""
MORE = "more"
_KIND, _WORDS, _ROWS, _MEANS = range(4)


class ImportValuesPage(QWidget):
    """Lists the words with how often they come; each can be mapped, kept or left."""

    def __init__(self, naming: Naming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._naming = naming
        self.boxes: dict[tuple[str, str], QComboBox] = {}
        self.table = QTableWidget(0, 4)
        self.table.setAccessibleName(self.tr("Words of the table and what they mean"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("What"), self.tr("In the table"), self.tr("Rows"), self.tr("Means")]
        )
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(36)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        for column, width in ((_KIND, 140), (_ROWS, 70), (_MEANS, 330)):
            header.resizeSection(column, width)
        self._faces = QStackedLayout()
        self._faces.addWidget(self._all_known())
        self._faces.addWidget(self._listed())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addLayout(self._faces)

    def show_words(self, unknown: Sequence[UnknownWords], mapping: Mapping) -> None:
        """Show what is unknown, and what was explained before."""
        given = [
            UnknownWords(kind=kind, words=words, times=0)
            for kind, entries in mapping.values.items()
            for words in entries
        ]
        rows = [*unknown, *given]
        self.boxes = {}
        self.table.setRowCount(0)
        self.table.setRowCount(len(rows))
        for row, words in enumerate(rows):
            times = self._naming.number(words.times) if words.times else ""
            for column, text in enumerate((kind_words(words.kind), words.words, times)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.table.setItem(row, column, item)
            box = self._box(words, mapping.values.get(words.kind, {}).get(_folded(words.words)))
            self.table.setCellWidget(row, _MEANS, box)
            self.boxes[words.kind, words.words] = box
        self._faces.setCurrentIndex(1 if rows else 0)

    def mapping(self, mapping: Mapping) -> Mapping:
        """Return the mapping with what is explained here."""
        values: dict[str, dict[str, tuple[str, ...]]] = {
            kind: dict(entries) for kind, entries in mapping.values.items()
        }
        for (kind, words), box in self.boxes.items():
            choice = str(box.currentData() or LEAVE)
            entries = values.setdefault(kind, {})
            if choice == FREE:
                entries[_folded(words)] = ()
            elif choice in (LEAVE, MORE):
                entries.pop(_folded(words), None)
            else:
                entries[_folded(words)] = tuple(choice.split(";"))
        return replace(mapping, values={kind: e for kind, e in values.items() if e})

    def _box(self, words: UnknownWords, given: tuple[str, ...] | None) -> QComboBox:
        box = QComboBox()
        name = self.tr("Meaning of “{words}”").format(words=words.words)
        box.setAccessibleName(name)
        box.setMaxVisibleItems(20)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.addItem(self._leave_words(words.kind), LEAVE)
        box.addItem(self._free_words(words.kind), FREE)
        box.insertSeparator(2)
        for value, label in self._choices(words):
            box.addItem(label, value)
        if words.kind == "parties":
            box.addItem(self.tr("Another party…"), MORE)
            box.activated.connect(self._offer_all)
        self._choose(box, given)
        return box

    def _choose(self, box: QComboBox, given: tuple[str, ...] | None) -> None:
        if given is None:
            return
        value = ";".join(given) or FREE
        if box.findData(value) < 0:
            names = " + ".join(self._naming.place(each) for each in given)
            box.insertItem(3, names, value)
        box.setCurrentIndex(box.findData(value))

    def _leave_words(self, kind: str) -> str:
        if kind == "areas":
            return self.tr("Keep as written")
        if kind == "parties":
            return self.tr("Keep as written, and mention each row")
        return self.tr("Leave empty, and mention each row")

    def _free_words(self, kind: str) -> str:
        if kind == "parties":
            return self.tr("Add as a name of its own")
        if kind == "areas":
            return self.tr("Leave out")
        return self.tr("Take as empty")

    def _choices(self, words: UnknownWords) -> list[tuple[str, str]]:
        naming = self._naming
        if words.kind == "status":
            return [(str(kind), naming.label(kind)) for kind in EventType]
        if words.kind == "instrument_type":
            return [(str(kind), naming.label(kind)) for kind in InstrumentType]
        if words.kind == "areas":
            likely = [(id_, naming.area(id_)) for id_ in words.suggestions]
            areas = naming.reference.areas.assignable()
            every = [(area.id, area.label(naming.language)) for area in areas]
            return [*likely, *(each for each in every if each not in likely)]
        return [(code, f"{naming.place(code)} ({code})") for code in words.suggestions]

    def _offer_all(self) -> None:
        """Fill the list of a party with the whole registry when somebody asks for another one."""
        box = self.sender()
        if not isinstance(box, QComboBox) or box.currentData() != MORE:
            return
        box.removeItem(box.currentIndex())
        language = self._naming.language
        places = sorted(self._naming.reference.places, key=lambda place: place.name(language))
        first = box.count()
        for place in places:
            box.addItem(f"{place.name(language)} ({place.code})", place.code)
        box.setCurrentIndex(first)
        box.showPopup()

    def _all_known(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        title = TitleLabel(self.tr("All words are known"), 1.15)
        said = self.tr("Types, statuses, areas and parties of the table need no explanation.")
        words = SecondaryLabel(said)
        layout.addStretch(2)
        for label in (title, words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addStretch(3)
        return page

    def _listed(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(SectionLabel(self.tr("Words nobody has explained yet")))
        said = self.tr(
            "The most frequent come first. What you choose is remembered with the columns."
        )
        layout.addWidget(SecondaryLabel(said))
        layout.addWidget(self.table, 1)
        return page


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())
