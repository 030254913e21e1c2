"""Exports what is listed or selected to a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from tracker.app import App
from tracker.domain.progress import Progress
from tracker.gui.feedback import Feedback
from tracker.gui.preferences import Preferences
from tracker.gui.screens.catalogue import CatalogueScreen, today
from tracker.gui.screens.long_work import run_long
from tracker.gui.views.export_dialog import ExportDialog, ExportWish
from tracker.gui.work import Jobs


class Exporting(QObject):
    """Joins the export dialog to the service; remembers the last choices and folder."""

    def __init__(
        self,
        app: App,
        catalogue: CatalogueScreen,
        jobs: Jobs,
        preferences: Preferences,
        feedback: Feedback,
    ) -> None:
        super().__init__(catalogue)
        self._app = app
        self._catalogue = catalogue
        self._jobs = jobs
        self._preferences = preferences
        self._feedback = feedback
        self.dialog: ExportDialog | None = None
        self.files: QFileDialog | None = None

    def start(self) -> None:
        """Ask what to export."""
        listed, selected = self._catalogue.model.rowCount(), self._selected()
        known = self._preferences
        wish = ExportWish(
            len(selected) > 1,
            known.text("export/form", "wide"),
            bom=known.flag("export/bom", otherwise=False),
            drafts=self._catalogue.asked.drafts,
        )
        self.dialog = ExportDialog(listed, len(selected), wish, self._window())
        self.dialog.export_requested.connect(self._ask_file)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _ask_file(self, wish: ExportWish) -> None:
        self._preferences.put("export/form", wish.form)
        self._preferences.put_flag("export/bom", value=wish.bom)
        folder = self._preferences.text("folder/export", str(Path.home()))
        self.files = QFileDialog(self._window(), self.tr("Export to"), folder)
        self.files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.files.setDefaultSuffix(wish.suffix.lstrip("."))
        kind = "JSON" if wish.form == "json" else "CSV"
        self.files.setNameFilter(f"{kind} (*{wish.suffix})")
        self.files.selectFile(f"{Path(self._app.name).stem}{wish.suffix}")
        self.files.fileSelected.connect(partial(self.write, wish))
        self.files.finished.connect(self.files.deleteLater)
        self.files.open()

    def write(self, wish: ExportWish, file: str) -> None:
        """Write the file."""
        target = Path(file)
        self._preferences.put("folder/export", str(target.parent))
        work = partial(self._write, wish, target, self._selected() if wish.selection else None)
        words = self.tr("Exporting to {name}").format(name=target.name)
        run_long(self._jobs, words, work, partial(self._tell, target), self._window())

    def _write(
        self, wish: ExportWish, target: Path, uuids: list[str] | None, progress: Progress
    ) -> int:
        return self._app.exports.write(
            target,
            self._catalogue.query,
            as_of=today(),
            shape="long" if wish.form == "long" else "wide",
            drafts=wish.drafts,
            bom=wish.bom,
            uuids=uuids,
            progress=progress,
        )

    def _tell(self, target: Path, count: int) -> None:
        several = self.tr("{n} agreements written to {name}").format(n=count, name=target.name)
        one = self.tr("1 agreement written to {name}").format(name=target.name)
        words = one if count == 1 else several
        self._feedback.tell(words, str(target.parent))

    def _selected(self) -> list[str]:
        return self._catalogue.list.selected_uuids()

    def _window(self) -> QWidget:
        return self._catalogue.list.window()
