"""What was learnt from reviews, open to the person: seen, switched, changed, forgotten, saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from tracker.app import App
from tracker.domain.changes import Changes
from tracker.domain.errors import TrackerError
from tracker.domain.learnt import LearntItem, LearntKind
from tracker.domain.progress import Progress
from tracker.gui.bus import Bus
from tracker.gui.naming import Naming
from tracker.gui.preferences import Preferences
from tracker.gui.sentences.speaking import refusal_words
from tracker.gui.work import Jobs

if TYPE_CHECKING:
    from tracker.gui.views.learning.learnt_dialog import LearntDialog
    from tracker.gui.views.learning.learnt_value_dialog import LearntValueDialog

LEARNING = "review/learn"
"""Where it is remembered whether reviews teach."""


class LearntScreen(QObject):
    """Joins the list to the service; every change is one step that can be undone."""

    record_requested = Signal(str)

    def __init__(  # noqa: PLR0913, PLR0917 - what the services and siblings are
        self,
        app: App,
        bus: Bus,
        jobs: Jobs,
        naming: Naming,
        preferences: Preferences,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._app = app
        self._bus = bus
        self._jobs = jobs
        self._naming = naming
        self._preferences = preferences
        self._window = window
        self._switch: QAction | None = None
        self._done = 0
        """Changes made in the dialog that is open, which can be taken back there."""
        self.dialog: LearntDialog | None = None
        self.value: LearntValueDialog | None = None
        self.files: QFileDialog | None = None
        bus.changed.connect(self._note)

    @property
    def learning(self) -> bool:
        """Whether reviews teach."""
        return self._preferences.flag(LEARNING, otherwise=True)

    def know(self, switch: QAction) -> None:
        """Keep the action that switches learning as the preference is."""
        self._switch = switch
        switch.setChecked(self.learning)

    def toggle(self) -> None:
        """Learn from reviews, or no longer, as the action says."""
        if self._switch is not None:
            self._set_learning(self._switch.isChecked())

    def open(self) -> None:
        """Show the list."""
        from tracker.gui.views.learning.learnt_dialog import LearntDialog

        self._done = 0
        dialog = LearntDialog(self._window, writable=not self._app.read_only)
        dialog.learning.setChecked(self.learning)
        dialog.learning_changed.connect(self._set_learning)
        dialog.switch_requested.connect(self._turn)
        dialog.forget_requested.connect(self._forget)
        dialog.change_requested.connect(self._ask)
        dialog.record_requested.connect(self.record_requested)
        dialog.table_requested.connect(self._choose_file)
        dialog.undo_requested.connect(self._undo)
        dialog.finished.connect(self._close)
        self.dialog = dialog
        self._load()
        dialog.open()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _set_learning(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        self._preferences.put_flag(LEARNING, value=wanted)
        if self._switch is not None:
            self._switch.setChecked(wanted)
        if self.dialog is not None:
            self.dialog.learning.setChecked(wanted)

    # -- the list

    def _note(self, changes: Changes) -> None:
        if changes.learnt and self.dialog is not None:
            self._load()

    def _load(self) -> None:
        self._jobs.run("learnt", self._items, self._show)

    def _items(self, progress: Progress) -> list[LearntItem]:
        del progress
        return self._app.learning.items()

    def _show(self, items: list[LearntItem]) -> None:
        from tracker.gui.models.learnt_rows import learnt_rows

        if self.dialog is not None:
            self.dialog.show_items(items, learnt_rows(items, self._naming))

    # -- changes

    def _turn(self, ids: list[str], on: bool) -> None:  # noqa: FBT001 - a slot
        words = self.tr("Switched on.") if on else self.tr("Switched off.")
        self._write(partial(self._app.learning.switch, ids, on=on), words)

    def _forget(self, ids: list[str]) -> None:
        several = self.tr("{n} items forgotten.").format(n=self._naming.number(len(ids)))
        words = self.tr("Forgotten.") if len(ids) == 1 else several
        self._write(partial(self._app.learning.forget, ids), words)

    def _write(self, act: Callable[[], Changes], words: str) -> None:
        self._jobs.write(partial(_do, act), partial(self._tell, words))

    def _tell(self, words: str, changes: Changes) -> None:
        self._done += bool(changes)
        self._bus.tell(changes)
        if self.dialog is not None:
            self.dialog.tell(words, undo=self._done > 0)

    def _undo(self) -> None:
        if self._done:
            self._done -= 1
            self._jobs.write(partial(_do, self._app.history.undo), self._undone)

    def _undone(self, changes: Changes) -> None:
        self._bus.tell(changes)
        if self.dialog is not None:
            self.dialog.tell(self.tr("Undone."), undo=self._done > 0)

    def _ask(self, item: LearntItem) -> None:
        from tracker.gui.models.learnt_rows import meaning
        from tracker.gui.views.fields.vocabulary import from_areas, from_places
        from tracker.gui.views.learning.learnt_value_dialog import LearntValueDialog

        area = item.kind is LearntKind.AREA_PHRASE
        suggest = from_areas(self._naming) if area else from_places(self._naming)
        value = meaning(item, self._naming) if area else self._naming.place(item.value)
        self.value = LearntValueDialog(item.words, value, suggest, self.dialog)
        self.value.submitted.connect(partial(self._correct, item.id))
        self.value.finished.connect(self.value.deleteLater)
        self.value.open()

    def _correct(self, id_: str, value: str) -> None:
        work = partial(_do, partial(self._app.learning.correct, id_, value))
        self._jobs.write(work, self._corrected, self._refuse)

    def _corrected(self, changes: Changes) -> None:
        if self.value is not None:
            self.value.accept()
        self._tell(self.tr("Changed."), changes)

    def _refuse(self, error: TrackerError) -> None:
        if self.value is not None:
            self.value.show_error(" ".join(refusal_words(error)))

    # -- a table of it

    def _choose_file(self) -> None:
        self.files = QFileDialog(self.dialog, self.tr("Save what was learnt"))
        self.files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.files.setDefaultSuffix("csv")
        self.files.selectFile("learnt.csv")
        self.files.fileSelected.connect(self.save)
        self.files.finished.connect(self.files.deleteLater)
        self.files.open()

    def save(self, file: str) -> None:
        """Write the list as CSV."""
        work = partial(self._export, Path(file))
        self._jobs.run("learnt table", work, partial(self._saved, Path(file).name))

    def _export(self, path: Path, progress: Progress) -> int:
        del progress
        return self._app.learning.export(path)

    def _saved(self, name: str, count: int) -> None:
        if self.dialog is not None:
            several = self.tr("{n} items saved to {name}.")
            told = self.tr("1 item saved to {name}.") if count == 1 else several
            self.dialog.tell(told.format(n=self._naming.number(count), name=name))


def _do(act: Callable[[], Changes], progress: Progress) -> Changes:
    del progress
    return act()
