"""Reads a source again, and lets a person give a passage its place in the newer text."""

from __future__ import annotations

from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from tracker.app import App
from tracker.domain.changes import Changes
from tracker.domain.evidence import Evidence
from tracker.domain.progress import Progress
from tracker.domain.rereading import Orphan, Outcome, Reread
from tracker.domain.source import Source
from tracker.domain.vocabulary import EvidenceState
from tracker.gui.screens.long_work import run_long
from tracker.gui.screens.record.screen import RecordScreen
from tracker.gui.work import Jobs

_Read: TypeAlias = tuple[Reread, list[Orphan]]


class SourceRereading(QObject):
    """Says what a new reading came to; re-attaching takes the words selected in the reader."""

    changed = Signal(Changes)
    told = Signal(str, str, str, object)
    """Carries what happened, a hint, the name of what can be done about it, and how to do it."""

    def __init__(self, app: App, jobs: Jobs, record: RecordScreen) -> None:
        super().__init__(record)
        self._app = app
        self._jobs = jobs
        self._record = record
        self._lost: frozenset[str] = frozenset()
        """Uuids of the passages without a place in the source read last."""
        self._asked = ""
        """Uuid of the passage for which words are being chosen."""

    # -- reading again

    def read_again(self, source: Source) -> None:
        """Read the kept original of a source, with a progress dialog where that lasts."""
        words = self.tr("Reading {name} again").format(name=source.name)
        work = partial(self._read, source.uuid)
        run_long(self._jobs, words, work, self._tell, self._record.panel.window())

    def _read(self, source: str, progress: Progress) -> _Read:
        del progress
        return self._app.rereading.reread(source), self._app.rereading.orphans(source)

    def _tell(self, read: _Read) -> None:
        told, self._lost = read[0], frozenset(orphan.passage.uuid for orphan in read[1])
        if told.changes:
            self.changed.emit(told.changes)
        if told.outcome is Outcome.NOTHING_KEPT:
            self._say(
                self.tr("There is nothing to read again"),
                self.tr("This source came without an original that could be kept."),
            )
            return
        moved = self.tr("Read again: {n} passages moved along").format(n=told.moved)
        if told.moved == 1:
            moved = self.tr("Read again: 1 passage moved along")
        if told.outcome is Outcome.UNCHANGED:
            moved = self.tr("Read again: the words are the same")
        act = self.tr("Show passage") if self._first_lost() else ""
        self._say(moved, self._left(told.orphans), act)

    def _say(self, words: str, hint: str = "", act: str = "") -> None:
        self.told.emit(words, hint, act, self.show_lost)

    def _first_lost(self) -> str:
        """Return the uuid of the first evidence of the record whose passage has no place."""
        agreement = self._record.agreement
        found = (
            (e for e in agreement.evidence if e.passage.uuid in self._lost) if agreement else ()
        )
        return next((e.uuid for e in found if e.state is not EvidenceState.REJECTED), "")

    def show_lost(self) -> None:
        """Go to the first passage that has no place in the newest text, where it stands."""
        if uuid := self._first_lost():
            self._record.focus_evidence(uuid)
            self._record.panel.go_to(0)
            self._record.panel.lines.choose_citing(uuid)

    def _left(self, orphans: int) -> str:
        if orphans == 1:
            return self.tr(
                "1 passage has no place in the newest text. Go to it, and re-attach it."
            )
        several = self.tr(
            "{n} passages have no place in the newest text. Go to one, and re-attach it."
        )
        return several.format(n=orphans) if orphans else ""

    # -- re-attaching

    def reattach(self) -> None:
        """Show the newest text, then give the passage the words selected in it."""
        evidence, source = self._record.evidence, self._source()
        if evidence is None or source is None:
            self._say(
                self.tr("No passage is chosen"),
                self.tr("Go to a value with a passage, then re-attach it."),
            )
            return
        reader = self._record.reader.reader
        start, end = reader.selection()
        ready = self._asked == evidence.passage.uuid and self._record.text == source.text
        if ready and start != end:
            self._asked = ""
            work = partial(self._attach, evidence.passage.uuid, start, end)
            self._jobs.write(work, self._tell_attached)
            return
        self._ask(evidence, source)

    def _source(self) -> Source | None:
        evidence, dossier = self._record.evidence, self._record.dossier
        return dossier.source_of(evidence.passage) if evidence and dossier else None

    def _ask(self, evidence: Evidence, source: Source) -> None:
        self._asked = evidence.passage.uuid
        self._record.show_source(source.uuid)
        self._record.reader.reader.setFocus()
        self._say(
            self.tr("Select the words for this passage in the text"),
            self.tr("Then choose “Re-attach passage” again."),
        )
        self._jobs.run("passage.place", partial(self._look, source.uuid), self._propose)

    def _look(self, source: str, progress: Progress) -> list[Orphan]:
        del progress
        return self._app.rereading.orphans(source)

    def _propose(self, orphans: list[Orphan]) -> None:
        """Select the likeliest words, unless others were selected meanwhile."""
        reader, source = self._record.reader.reader, self._source()
        start, end = reader.selection()
        if source is None or self._record.text != source.text or start != end:
            return
        for orphan in orphans:
            if orphan.passage.uuid == self._asked and orphan.proposed:
                reader.select(*orphan.proposed)

    def _attach(self, passage: str, start: int, end: int, progress: Progress) -> Changes:
        del progress
        return self._app.rereading.reattach(passage, start, end)

    def _tell_attached(self, changes: Changes) -> None:
        self.changed.emit(changes)
        self._say(self.tr("Passage re-attached"))
