"""Command palette, help page and about box, all made from the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMessageBox, QWidget

import tracker
from tracker.domain.query import QueryField, values_of
from tracker.gui.actions import Actions, keys, plain_text, translated
from tracker.gui.wording import native_keys

if TYPE_CHECKING:
    from tracker.gui.views.frame.command_palette import CommandPalette, PaletteEntry
    from tracker.gui.views.frame.help_page import HelpPage
    from tracker.gui.views.review.keys import Command

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
        from tracker.gui.views.frame.command_palette import PaletteEntry

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
        from tracker.gui.views.frame.command_palette import CommandPalette

        self.palette = CommandPalette(self.entries(), self._window)
        self.palette.chosen.connect(self._run)
        self.palette.finished.connect(self.palette.deleteLater)
        place = self._window.geometry()
        left = place.center().x() - self.palette.width() // 2
        self.palette.move(left, place.top() + 96)
        self.palette.open()

    def show_page(self) -> None:
        """Open the help page."""
        from tracker.gui.views.frame.help_page import HelpPage

        self.page = HelpPage(self.entries(), field_words(), review_words(), self._window)
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


def review_words() -> list[tuple[str, str]]:
    """Return the keys of a review with what they do."""
    from tracker.gui.views.review.keys import KEYS, Command

    words = {
        Command.SAVE: translate("HelpPage", "save the record"),
        Command.DISMISS: translate("HelpPage", "dismiss what is proposed"),
        Command.GAP: translate("HelpPage", "record that nothing was found"),
        Command.ASSIGN: translate("HelpPage", "give selected words to a field"),
        Command.CHOOSE: translate("HelpPage", "choose the field for selected words"),
        Command.UNDO: translate("HelpPage", "undo in the draft"),
        Command.REDO: translate("HelpPage", "redo in the draft"),
        Command.DETAILS: translate("HelpPage", "everything about a value"),
        Command.ACCEPT_ALL: translate("HelpPage", "accept all proposals"),
        Command.NEXT_PASSAGE: translate("HelpPage", "next passage"),
        Command.PREVIOUS_PASSAGE: translate("HelpPage", "previous passage"),
        Command.NEXT_DRAFT: translate("HelpPage", "next draft of the article"),
        Command.PREVIOUS_DRAFT: translate("HelpPage", "previous draft of the article"),
        Command.FIND: translate("HelpPage", "find in the article"),
        Command.OTHER_PANE: translate("HelpPage", "from article to draft and back"),
        Command.CLOSE: translate("HelpPage", "leave the review"),
    }
    pressed: dict[Command, list[str]] = {}
    for key, command in KEYS.items():
        pressed.setdefault(command, []).append(native_keys(key))
    rows = [(translate("HelpPage", "Enter"), translate("HelpPage", "accept and go on"))]
    for command, text in words.items():
        known = list(dict.fromkeys(pressed[command]))
        shown = f"{known[0]} … {known[-1]}" if command is Command.ASSIGN else ", ".join(known)
        rows.append((shown, text))
    return rows


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
        QueryField.DOUBT: listed(values_of(QueryField.DOUBT)),
        QueryField.ID: translate("HelpPage", "beginning of a record's id"),
        QueryField.IN: translate("HelpPage", "trash, to see what was thrown away"),
        QueryField.AS_OF: translate("HelpPage", "the day whose statuses are shown and searched"),
    }
    return {field.value: text for field, text in words.items()}
