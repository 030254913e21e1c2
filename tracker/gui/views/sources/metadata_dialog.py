"""Asks once for what a citation needs: publisher and day of publication first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.article import Metadata
from tracker.domain.errors import ValueRefused
from tracker.domain.vocabulary import Field, SourceTier
from tracker.gui.languages import language_name
from tracker.gui.naming import Naming
from tracker.gui.sentences.origins import origin_words
from tracker.gui.sentences.speaking import refusal_line
from tracker.gui.theme import ui_font
from tracker.gui.views.elements.labels import SecondaryLabel, Words, primary_button
from tracker.gui.views.elements.mnemonics import give_mnemonics
from tracker.gui.views.fields.reading import read_date
from tracker.gui.views.fields.suggest import SuggestEdit
from tracker.gui.views.fields.vocabulary import from_words

LANGUAGES = ("en", "es", "fr", "pt", "de", "it", "ru", "ar", "zh")


class MetadataDialog(QDialog):
    """Enter confirms, Escape leaves the particulars as they were read."""

    metadata_submitted = Signal(object)
    """The `Metadata` the person confirmed."""
    skipped = Signal()

    def __init__(self, metadata: Metadata, naming: Naming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._metadata = metadata
        self._naming = naming
        self.setWindowTitle(self.tr("Source details"))
        self.setMinimumWidth(520)
        self.heading = Words(self.tr("Where is this text from?"))
        self.heading.setFont(ui_font(1.15, semibold=True))
        self.preview = SecondaryLabel()
        self.preview.hide()
        self._rows = QFormLayout()
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(8)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lines()
        self.error = Words(role="error", parent=self)
        self.error.setWordWrap(True)
        self.error.hide()
        self.skip = QPushButton(self.tr("Skip"))
        self.skip.setAutoDefault(False)
        self.confirm = primary_button(self.tr("Confirm"))
        self.confirm.setDefault(True)
        self._arrange()
        self._show(metadata)
        self.confirm.clicked.connect(self.submit)
        self.skip.clicked.connect(self.reject)
        self.rejected.connect(self.skipped)
        give_mnemonics(self)

    def _lines(self) -> None:
        day = self.tr("2019-05-28, 28 May 2019 or May 2019")
        self.publisher = self._line(self.tr("Publisher"), self.tr("as it calls itself"))
        self.published = self._line(self.tr("Published"), day)
        self.title = self._line(self.tr("Title"))
        self.authors = self._line(self.tr("Authors"), self.tr("several: separate them by ;"))
        self.url = self._line(self.tr("Address"), "https://")
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language"))
        self._rows.addRow(self.tr("Language"), self.language)
        self.tier = QComboBox()
        self.tier.setAccessibleName(self.tr("Kind of source"))
        for tier in SourceTier:
            self.tier.addItem(f"{tier.value} · {self._naming.label(tier)}", tier.value)
        self._rows.addRow(self.tr("Kind of source"), self.tier)
        self.accessed = self._line(self.tr("Accessed"), day)

    def _line(self, label: str, example: str = "") -> SuggestEdit:
        line = SuggestEdit()
        line.takes_first = False
        line.setAccessibleName(label)
        line.setPlaceholderText(example)
        line.entered.connect(self._enter)
        self._rows.addRow(label, line)
        return line

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.skip)
        buttons.addWidget(self.confirm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.heading)
        layout.addWidget(self.preview)
        layout.addLayout(self._rows)
        layout.addLayout(buttons)

    def show_words(self, text: str) -> None:
        """Show how the text begins, so that people see what they are asked about."""
        start = " ".join(text[:400].split())
        self.preview.setText(f"“{start[:140]}…”" if len(start) > 140 else f"“{start}”")  # noqa: PLR2004
        self.preview.setVisible(bool(start))

    def show_origins(self, origins: Mapping[str, str]) -> None:
        """Say under each value where it was read, until somebody changes it."""
        fields: dict[str, SuggestEdit | QComboBox] = {
            "publisher": self.publisher,
            "published": self.published,
            "title": self.title,
            "authors": self.authors,
            "url": self.url,
            "language": self.language,
            "accessed": self.accessed,
        }
        for name, field in fields.items():
            if origins.get(name) and getattr(self._metadata, name):
                origin = origin_words(origins[name])
                words = SecondaryLabel(self.tr("Read from: {origin}").format(origin=origin))
                field.setAccessibleDescription(words.text())
                self._put_under(field, words)
                words.show()
                changed = (
                    field.currentIndexChanged
                    if isinstance(field, QComboBox)
                    else field.textChanged
                )
                changed.connect(partial(_forget, field, words))

    def edit_stored(self) -> None:
        """Word the dialog for a source that is in the library already."""
        self.heading.setText(self.tr("Particulars of this source"))
        self.skip.setText(self.tr("Cancel"))
        self.confirm.setText(self.tr("Keep changes"))
        self.confirm.setAccessibleName(self.confirm.text())

    def offer_publishers(self, publishers: tuple[str, ...]) -> None:
        """Offer publishers that the library knows."""
        self.publisher.suggest_from(from_words(publishers))
        self.publisher.chosen.connect(self._take_publisher)

    def submit(self) -> None:
        """Hand over the particulars, or say at once which of them is wrong."""
        try:
            metadata = self._read()
        except ValueRefused as error:
            self._show_error(error)
            return
        self.metadata_submitted.emit(metadata)
        self.accept()

    def _read(self) -> Metadata:
        authors = tuple(a.strip() for a in self.authors.text().split(";") if a.strip())
        return replace(
            self._metadata,
            publisher=" ".join(self.publisher.text().split()),
            published=self._date(self.published),
            title=" ".join(self.title.text().split()),
            authors=authors,
            url=self._address(),
            language=self.language.currentData(),
            tier=self.tier.currentData(),
            accessed=self._date(self.accessed),
        )

    def _date(self, line: SuggestEdit) -> str:
        try:
            return read_date(Field.EVENT_DATE, line.text())
        except ValueRefused as error:
            name = "published" if line is self.published else "accessed"
            raise ValueRefused(error.what, hint=error.hint, field=name) from None

    def _address(self) -> str:
        words = self.url.text().strip()
        url = QUrl(words)
        if words and (url.scheme() not in ("http", "https") or not url.host()):
            raise ValueRefused(
                self.tr("“{words}” is not an address on the web.").format(words=words),
                hint=self.tr("It begins with https:// or http://, or stays empty."),
                field="url",
            )
        return words

    def _show(self, metadata: Metadata) -> None:
        self.publisher.setText(metadata.publisher)
        self.published.setText(metadata.published)
        self.title.setText(metadata.title)
        self.authors.setText("; ".join(metadata.authors))
        self.url.setText(metadata.url)
        self.accessed.setText(metadata.accessed)
        codes = [*LANGUAGES, *([metadata.language] if metadata.language else ())]
        self.language.addItem(self.tr("not known"), "")
        for code in dict.fromkeys(codes):
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(metadata.language)))
        self.tier.setCurrentIndex(max(0, self.tier.findData(metadata.tier)))
        for line in (self.publisher, self.title, self.authors, self.url):
            line.setCursorPosition(0)  # a long value is read from its beginning
        self.publisher.setFocus()

    def _show_error(self, error: ValueRefused) -> None:
        lines = {"published": self.published, "accessed": self.accessed, "url": self.url}
        for name, line in lines.items():
            line.setProperty("invalid", name == error.field)
            line.style().unpolish(line)
            line.style().polish(line)
        self.error.setText(refusal_line(error))
        if wrong := lines.get(error.field or ""):
            self._put_error_under(wrong)
            wrong.setFocus()
            wrong.selectAll()
        self.error.show()
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))

    def _put_error_under(self, line: SuggestEdit) -> None:
        if self._rows.indexOf(self.error) >= 0:
            self._rows.takeRow(self.error)
        self._put_under(line, self.error)

    def _put_under(self, line: QWidget, words: QWidget) -> None:
        for row in range(self._rows.rowCount()):
            field = self._rows.itemAt(row, QFormLayout.ItemRole.FieldRole)
            if field is not None and field.widget() is line:
                self._rows.insertRow(row + 1, "", words)
                return

    def _enter(self, _words: str) -> None:
        self.submit()

    def _take_publisher(self, suggestion: object) -> None:
        self.publisher.setText(str(getattr(suggestion, "words", "")))


def _forget(field: QWidget, words: QWidget, _value: object) -> None:
    """Take back where a value was read, once it is another."""
    words.hide()
    field.setAccessibleDescription("")
