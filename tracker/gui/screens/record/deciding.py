"""Lets a person decide a conflict of the record that is shown, with a reason that is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tracker.domain.claim import Claim
from tracker.domain.dossier import Dossier
from tracker.domain.editing_conflicts import Side, decide, sides
from tracker.domain.evidence import Evidence
from tracker.domain.vocabulary import Field
from tracker.gui.feedback import Feedback
from tracker.gui.models.source_lines import source_words
from tracker.gui.models.tab_tables import told_words
from tracker.gui.naming import Naming
from tracker.gui.screens.record.screen import RecordScreen

if TYPE_CHECKING:
    from tracker.gui.views.record.conflict_dialog import ConflictDialog, SideWords


class RecordDeciding(QObject):
    """Opens the dialog for the value the cursor is on; saves in one step that can be undone."""

    def __init__(self, record: RecordScreen, naming: Naming, feedback: Feedback) -> None:
        super().__init__(record)
        self._record = record
        self._naming = naming
        self._feedback = feedback
        self.dialog: ConflictDialog | None = None

    def ask(self) -> None:
        """Show the values that stand against each other, or say that there is no conflict."""
        dossier, line = self._record.dossier, self._record.panel.lines.current_line()
        if dossier is None or line is None:
            return
        known = [c for c in dossier.claims if line.field and c.item == line.item]
        open_ones = [claim for claim in known if claim.contradicting]
        if not open_ones:
            self._feedback.tell(self.tr("No passage contradicts this value."))
            return
        exact = [claim for claim in open_ones if claim.field is line.field]
        self._open(dossier, (exact or open_ones)[0])

    def _open(self, dossier: Dossier, claim: Claim) -> None:
        from tracker.gui.views.record.conflict_dialog import ConflictDialog

        told = [self._words(dossier, claim.field, side) for side in sides(claim)]
        name = self._naming.label(claim.field)
        self.dialog = ConflictDialog(name, told, self._record.panel.window())
        self.dialog.decided.connect(partial(self._decide, claim.field, claim.item))
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _decide(self, field: Field, item: str | None, value: str, reason: str) -> None:
        agreement = self._record.agreement
        if agreement is not None:
            after = decide(agreement, field, item, value, reason)
            self._record.save(after, self._naming.label(field).lower())

    def _words(self, dossier: Dossier, field: Field, side: Side) -> SideWords:
        from tracker.gui.views.record.conflict_dialog import SideWords

        told = tuple(self._told(dossier, evidence) for evidence in side.evidence)
        nobody = (self.tr("No passage supports it."),)
        words = told_words(field, side.value, self._naming) or self.tr("Another value, not named")
        return SideWords(side.value, words, told or nobody)

    def _told(self, dossier: Dossier, evidence: Evidence) -> str:
        quote = " ".join(evidence.passage.exact.split())
        source = dossier.source_of(evidence.passage)
        told = f"“{quote}”"
        return f"{told} — {source_words(source, self._naming)}" if source else told
