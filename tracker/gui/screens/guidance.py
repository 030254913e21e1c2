"""Command palette, help page and about box, all made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMessageBox, QWidget

import tracker
from tracker.domain.query import QueryField, values_of
from tracker.gui.actions import Actions, keys, plain_text, translated
from tracker.gui.views.command_palette import CommandPalette, PaletteEntry
from tracker.gui.views.help_page import HelpPage

translate = QCoreApplication.translate
_NOT_OFFERED = ("help.palette",)


class Guidance(QObject):
    """Shows what the program can do."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: Actions | None = None
        self.palette: CommandPalette | None = None
        self.page: HelpPage | None = None
        self.box: QMessageBox | None = None

    def know(self, actions: Actions) -> None:
        """Take the live actions, once they exist."""
        self._actions = actions

    def entries(self) -> list[PaletteEntry]:
        """Return all actions as the palette shows them."""
        if self._actions is None:
            return []
        return [
            PaletteEntry(
                spec.id,
                translated(spec.menu).replace("&", ""),
                plain_text(spec) if not spec.submenu else _in_submenu(spec.submenu, spec.text),
                keys(spec),
                spec.icon,
                self._actions.obstacle(spec.id),
            )
            for spec in self._actions
            if spec.id not in _NOT_OFFERED
        ]

    def show_palette(self) -> None:
        """Open the command palette over the upper part of the window."""
        self.palette = CommandPalette(self.entries(), self._window)
        self.palette.chosen.connect(self._run)
        self.palette.finished.connect(self.palette.deleteLater)
        place = self._window.geometry()
        left = place.center().x() - self.palette.width() // 2
        self.palette.move(left, place.top() + 96)
        self.palette.open()

    def show_page(self) -> None:
        """Open the help page."""
        self.page = HelpPage(self.entries(), field_words(), parent=self._window)
        self.page.finished.connect(self.page.deleteLater)
        self.page.open()

    def show_about(self) -> None:
        """Say what this program is."""
        self.box = QMessageBox(self._window)
        self.box.setWindowTitle(self.tr("About Agreement Tracker"))
        self.box.setText(f"Agreement Tracker {tracker.__version__}")
        self.box.setInformativeText(
            self.tr(
                "Agreements between states, each value tied to the sentence that says so. "
                "Free software under the MIT licence; the licences of its data, icons and fonts "
                "travel with it. Nothing leaves this computer."
            )
        )
        self.box.setStandardButtons(QMessageBox.StandardButton.Close)
        self.box.finished.connect(self.box.deleteLater)
        self.box.open()

    def _run(self, id_: str) -> None:
        if self._actions is not None:
            self._actions[id_].trigger()


def _in_submenu(submenu: str, text: str) -> str:
    first = translated(submenu).replace("&", "")
    second = translated(text).replace("&", "")
    return f"{first}: {second[:1].lower()}{second[1:]}"


def field_words() -> dict[str, str]:
    """Return what each field of the search language looks at."""
    listed = ", ".join
    words = {
        QueryField.PARTY: translate("HelpPage", "code or name of a party"),
        QueryField.AREA: translate("HelpPage", "id or words of an area, or of a group of areas"),
        QueryField.TYPE: listed(values_of(QueryField.TYPE)),
        QueryField.STATUS: listed(values_of(QueryField.STATUS)),
        QueryField.SIGNED: translate("HelpPage", "day, month, year or span, such as 2015..2019"),
        QueryField.IN_FORCE: translate("HelpPage", "when it took effect"),
        QueryField.ENDED: translate("HelpPage", "when it ended"),
        QueryField.CHANGED: translate("HelpPage", "when the record was last changed"),
        QueryField.SIGNATORY: translate("HelpPage", "name or capacity of somebody who signed"),
        QueryField.PLACE: translate("HelpPage", "where it was signed"),
        QueryField.TITLE: translate("HelpPage", "words of the title"),
        QueryField.SOURCE: translate("HelpPage", "publisher, title, author or address"),
        QueryField.TAG: translate("HelpPage", "one of your tags"),
        QueryField.STAGE: listed(values_of(QueryField.STAGE)),
        QueryField.HAS: listed(values_of(QueryField.HAS)),
        QueryField.NO: translate("HelpPage", "the same, for what is missing"),
        QueryField.ID: translate("HelpPage", "beginning of a record's id"),
        QueryField.IN: translate("HelpPage", "trash, to see what was thrown away"),
    }
    return {field.value: text for field, text in words.items()}
