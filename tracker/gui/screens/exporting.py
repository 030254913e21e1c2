"""Exports what is listed or selected to a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from tracker.app import App
from tracker.domain.columns import BY_KEY
from tracker.domain.export_form import DyadRule, ExportForm
from tracker.domain.progress import Progress
from tracker.domain.query import parse
from tracker.gui.feedback import Feedback
from tracker.gui.preferences import Preferences
from tracker.gui.screens.catalogue import CatalogueScreen
from tracker.gui.screens.long_work import run_long
from tracker.gui.work import Jobs

if TYPE_CHECKING:
    from tracker.gui.views.exchange.export_dialog import ExportDialog
    from tracker.gui.views.exchange.export_forms import ExportWish


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
        from tracker.gui.views.exchange.export_dialog import Available, ExportDialog
        from tracker.gui.views.exchange.export_forms import ExportWish

        listed, selected = self._catalogue.model.rowCount(), self._selected()
        known = self._preferences
        wish = ExportWish(
            len(selected) > 1,
            known.text("export/form", "wide"),
            bom=known.flag("export/bom", otherwise=False),
            drafts=self._catalogue.asked.drafts,
            listed_columns=known.flag("export/columns", otherwise=False),
            successors=known.flag("export/successors", otherwise=False),
        )
        available = Available(listed, len(selected), max(self._catalogue.counts.known.all, 0))
        self.dialog = ExportDialog(available, wish, self._window())
        self.dialog.export_requested.connect(self._ask_file)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _ask_file(self, wish: ExportWish) -> None:
        self._preferences.put("export/form", wish.form)
        self._preferences.put_flag("export/bom", value=wish.bom)
        self._preferences.put_flag("export/columns", value=wish.listed_columns)
        self._preferences.put_flag("export/successors", value=wish.successors)
        folder = self._preferences.text("folder/export", str(Path.home()))
        self.files = QFileDialog(self._window(), self.tr("Export to"), folder)
        self.files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.files.setDefaultSuffix(wish.suffix.lstrip("."))
        kind = wish.suffix.lstrip(".").upper()
        self.files.setNameFilter(f"{kind} (*{wish.suffix})")
        self.files.selectFile(f"{Path(self._app.name).stem}{wish.suffix}")
        self.files.fileSelected.connect(partial(self.write, wish))
        self.files.finished.connect(self.files.deleteLater)
        self.files.open()

    def write(self, wish: ExportWish, file: str) -> None:
        """Write the file."""
        target = Path(file)
        self._preferences.put("folder/export", str(target.parent))
        work = partial(self._write, wish, target, self._chosen(wish), self._columns(wish))
        words = self.tr("Exporting to {name}").format(name=target.name)
        told = partial(self._tell, target, ExportForm(wish.form).counts)
        stopped = partial(self._tell_stopped, target)
        run_long(self._jobs, words, work, told, self._window(), stopped=stopped)

    def _chosen(self, wish: ExportWish) -> list[str] | None:
        return self._selected() if wish.selection else None

    def _columns(self, wish: ExportWish) -> list[str]:
        """Return the columns of the list that the table has, under the names it has for them."""
        if not (wish.listed_columns and wish.has_columns):
            return []
        chosen = self._catalogue.list.chosen_columns()
        return ["agreement_id", *(key for key in chosen if key in BY_KEY), "revision"]

    def _write(
        self,
        wish: ExportWish,
        target: Path,
        uuids: list[str] | None,
        columns: list[str],
        progress: Progress,
    ) -> int:
        asked = self._catalogue.asked
        return self._catalogue.outlook.app.exports.write(
            target,
            parse("") if wish.every else asked.query,
            as_of=self._catalogue.day,
            shape=wish.shape,
            rule=DyadRule.SUCCESSOR_TODAY if wish.successors else DyadRule.AS_SIGNED,
            columns=columns,
            drafts=wish.drafts,
            bom=wish.bom,
            uuids=uuids,
            sort=asked.sort,
            descending=asked.descending,
            progress=progress,
        )

    def _tell(self, target: Path, counted: str, count: int) -> None:
        one, several = {
            "source": (
                self.tr("1 source written to {name}"),
                self.tr("{n} sources written to {name}"),
            ),
            "key date": (
                self.tr("1 key date written to {name}"),
                self.tr("{n} key dates written to {name}"),
            ),
            "dyad-year": (
                self.tr("1 row written to {name}"),
                self.tr("{n} rows written to {name}"),
            ),
        }.get(
            counted,
            (
                self.tr("1 agreement written to {name}"),
                self.tr("{n} agreements written to {name}"),
            ),
        )
        words = (one if count == 1 else several).format(n=count, name=target.name)
        self._feedback.tell(words, str(target.parent))

    def _tell_stopped(self, target: Path) -> None:
        self._feedback.tell(self.tr("Stopped: {name} was not written").format(name=target.name))

    def _selected(self) -> list[str]:
        return self._catalogue.list.selected_uuids()

    def _window(self) -> QWidget:
        return self._catalogue.list.window()
