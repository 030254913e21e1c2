"""Changes to all selected records at once: one change to each, or all of them made into one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tracker.app import App
from tracker.domain.agreement import Agreement
from tracker.domain.bulk_edit import BulkChange, BulkEdit, BulkKind
from tracker.domain.changes import Changes
from tracker.domain.progress import Progress
from tracker.domain.vocabulary import Binding, InstrumentType, Level
from tracker.gui.bus import Bus
from tracker.gui.feedback import Feedback
from tracker.gui.naming import Naming
from tracker.gui.screens.catalogue import CatalogueScreen
from tracker.gui.screens.outlook import today
from tracker.gui.views.review.values import Row
from tracker.gui.work import Jobs

if TYPE_CHECKING:
    from tracker.gui.views.selection.bulk_edit_dialog import BulkEditDialog
    from tracker.gui.views.selection.merge_dialog import MergeDialog

MOST = 6
"""Records that can be looked at side by side."""
PREVIEW, MERGE = "bulk preview", "merge"
"""Work whose results only an open dialog wants."""


@dataclass(frozen=True, slots=True)
class _Together:
    """Records to be merged, and what they would be together."""

    records: tuple[Agreement, ...]
    merged: Agreement


class SelectionEditing(QObject):
    """Joins the dialogs about many records to the service."""

    def __init__(  # noqa: PLR0913, PLR0917 - what a screen is made of
        self,
        app: App,
        catalogue: CatalogueScreen,
        bus: Bus,
        jobs: Jobs,
        naming: Naming,
        feedback: Feedback,
    ) -> None:
        super().__init__(catalogue)
        self._app = app
        self._catalogue = catalogue
        self._bus = bus
        self._jobs = jobs
        self._naming = naming
        self._feedback = feedback
        self._together: _Together | None = None
        self.changing: BulkEditDialog | None = None
        self.merging: MergeDialog | None = None

    # -- one change to each

    def change(self) -> None:
        """Ask what to change in all selected records."""
        from tracker.gui.views.selection.bulk_edit_dialog import BulkEditDialog

        uuids = self._selected()
        self.changing = BulkEditDialog(len(uuids), self._choices(), self._window())
        self.changing.preview_requested.connect(partial(self._preview, uuids))
        self.changing.edit_requested.connect(partial(self._apply, uuids))
        self.changing.finished.connect(self._forget_change)
        self.changing.open()

    def _preview(self, uuids: Sequence[str], edit: BulkEdit) -> None:
        edits, dialog = self._app.bulk_edits, self.changing
        if dialog is None:
            return
        total = len(uuids)

        def work(_progress: Progress) -> list[BulkChange]:
            return edits.preview(uuids, edit)

        self._jobs.run(
            PREVIEW, work, lambda changes: dialog.show_changes(changes, total), dialog.show_refusal
        )

    def _forget_change(self) -> None:
        """Let go of the dialog, and of what it would still be told."""
        self._jobs.drop(PREVIEW)
        if self.changing is not None:
            self.changing.deleteLater()
        self.changing = None

    def _apply(self, uuids: Sequence[str], edit: BulkEdit) -> None:
        self._write(partial(self._app.bulk_edits.apply, uuids, edit))

    def _choices(self) -> dict[BulkKind, list[tuple[str, str]]]:
        names, areas = self._naming, self._app.reference.areas
        offered = [(names.area(area.id), area.id) for area in areas.assignable()]
        return {
            BulkKind.SET_TYPE: [(names.label(kind), kind) for kind in InstrumentType],
            BulkKind.SET_BINDING: [(names.label(kind), kind) for kind in Binding],
            BulkKind.SET_LEVEL: [(names.label(kind), kind) for kind in Level],
            BulkKind.ADD_AREA: offered,
            BulkKind.REMOVE_AREA: offered,
        }

    # -- all made into one

    def merge(self) -> None:
        """Show the selected records side by side, to merge them or to set them apart."""
        uuids = self._selected()
        if not 2 <= len(uuids) <= MOST:  # noqa: PLR2004 - it takes two
            self._feedback.tell(self.tr("Select two to {n} agreements to merge.").format(n=MOST))
            return
        self._look(uuids, 0, self._open_merge)

    def _look(self, uuids: Sequence[str], keep: int, then: Callable[[_Together], None]) -> None:
        agreements, edits = self._app.agreements, self._app.bulk_edits
        others = [uuid for place, uuid in enumerate(uuids) if place != keep]

        def work(_progress: Progress) -> _Together:
            records = tuple(agreements.dossier(u, as_of=today()).agreement for u in uuids)
            return _Together(records, edits.merged(uuids[keep], others))

        self._jobs.run(MERGE, work, then)

    def _open_merge(self, together: _Together) -> None:
        from tracker.gui.views.selection.merge_dialog import MergeDialog

        uuids = [record.uuid for record in together.records]
        names = [r.title or self._naming.name(r) for r in together.records]
        self.merging = MergeDialog(names, self._window())
        self.merging.kept_changed.connect(partial(self._keep, uuids))
        self.merging.merge_requested.connect(self._merge)
        self.merging.apart_requested.connect(partial(self._set_apart, uuids))
        self.merging.finished.connect(self._forget_merge)
        self._show_merge(together)
        self.merging.open()

    def _forget_merge(self) -> None:
        self._jobs.drop(MERGE)
        if self.merging is not None:
            self.merging.deleteLater()
        self.merging, self._together = None, None

    def _keep(self, uuids: Sequence[str], place: int) -> None:
        self._look(uuids, place, self._show_merge)

    def _show_merge(self, together: _Together) -> None:
        self._together = together
        if self.merging is not None:
            self.merging.show_records(
                [self._rows(record) for record in together.records],
                self._rows(together.merged),
            )

    def _rows(self, record: Agreement) -> tuple[Row, ...]:
        from tracker.gui.views.review.rows import Rows

        return Rows(record, {}, self._naming).all()

    def _merge(self) -> None:
        if self._together is not None:
            merged = self._together.merged
            others = [r for r in self._together.records if r.uuid != merged.uuid]
            self._write(partial(self._app.bulk_edits.merge, merged, others))

    def _set_apart(self, uuids: Sequence[str]) -> None:
        self._write(partial(self._app.bulk_edits.set_apart, uuids))

    # -- both

    def _write(self, act: Callable[[], Changes]) -> None:
        def work(_progress: Progress) -> Changes:
            return act()

        self._jobs.write(work, self._bus.tell)

    def _selected(self) -> list[str]:
        return self._catalogue.list.selected_uuids()

    def _window(self) -> QWidget:
        return self._catalogue.list.window()
