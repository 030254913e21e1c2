"""Joins the record panel and the reader to the services: one record, its passages, its sources."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from tracker.app import App
from tracker.domain.action import Action, ActionKind, HistoryEntry
from tracker.domain.agreement import Agreement
from tracker.domain.changes import Changes
from tracker.domain.dossier import Dossier
from tracker.domain.editing import set_text
from tracker.domain.errors import NotFound, TrackerError
from tracker.domain.evidence import Evidence
from tracker.domain.progress import Progress
from tracker.domain.source import Source
from tracker.domain.vocabulary import EvidenceState, Field, Stage
from tracker.gui.bus import Bus
from tracker.gui.marks import MarkKind
from tracker.gui.models.record_line import Part, RecordLine
from tracker.gui.models.record_lines import RecordLines
from tracker.gui.models.source_lines import source_words
from tracker.gui.models.tab_tables import evidence_rows, history_rows
from tracker.gui.naming import Naming
from tracker.gui.screens.outlook import Outlook
from tracker.gui.screens.record.passage_words import citation, passage_words
from tracker.gui.screens.record.words import head_words
from tracker.gui.views.reader.marks import Mark, passage_marks
from tracker.gui.views.reader.reader_pane import ReaderPane, SourceTab
from tracker.gui.views.record.panel import RecordPanel
from tracker.gui.views.record.passage_details import PassageDetails
from tracker.gui.work import Jobs

Read = tuple[Dossier, list[HistoryEntry]]


class RecordScreen(QObject):
    """Shows the record with a uuid, follows changes to it, and saves what is changed."""

    shown = Signal()
    """Another record, or another state of it, is on the screen."""
    open_requested = Signal(str)
    """Carries the uuid of a related agreement."""
    refused = Signal(TrackerError)

    def __init__(
        self, app: App, bus: Bus, jobs: Jobs, naming: Naming, outlook: Outlook | None = None
    ) -> None:
        super().__init__()
        self._app = app
        self._outlook = outlook or Outlook(app, self)
        self._bus = bus
        self._jobs = jobs
        self._naming = naming
        self._uuid = ""
        self._dossier: Dossier | None = None
        self._source = ""
        self._evidence = ""
        self._reading = ""
        """Uuid of an earlier text of the source, where the passage stands in that one."""
        self.panel = RecordPanel()
        self.reader = ReaderPane()
        self.details = PassageDetails()
        self._connect()

    def _connect(self) -> None:
        self.panel.lines.line_chosen.connect(self.follow_line)
        self.panel.evidence.row_chosen.connect(self.focus_evidence)
        self.panel.head.party_chosen.connect(self._choose_party)
        self.panel.notes.notes_changed.connect(self.save_notes)
        self.reader.source_chosen.connect(self.show_source)
        self.reader.mark_activated.connect(self.follow_mark)
        self.reader.next_requested.connect(self.next_passage)
        self.reader.previous_requested.connect(self.previous_passage)
        self.details.copy_requested.connect(self.copy_citation)
        self._bus.changed.connect(self._reconsider)
        self._outlook.changed.connect(self.reload)

    # -- what is shown

    @property
    def dossier(self) -> Dossier | None:
        """What is on the screen."""
        return self._dossier

    @property
    def agreement(self) -> Agreement | None:
        """The record on the screen."""
        return self._dossier.agreement if self._dossier else None

    @property
    def writable(self) -> bool:
        """Whether the record can be changed: the library may be read-only, and the past is."""
        return self._outlook.writable

    @property
    def outlook(self) -> Outlook:
        """For which day, and from which state of the library, the record is shown."""
        return self._outlook

    @property
    def source(self) -> Source | None:
        """The source the reader shows."""
        sources = self._dossier.sources if self._dossier else ()
        return next((source for source in sources if source.uuid == self._source), None)

    @property
    def evidence(self) -> Evidence | None:
        """The evidence whose passage is looked at."""
        return self._find(self._evidence)

    @property
    def text(self) -> str:
        """Uuid of the text that the reader shows: the newest, unless a passage needs another."""
        source = self.source
        return self._reading or (source.text if source else "")

    def show(self, uuid: str) -> None:
        """Read and show a record; an empty uuid shows none."""
        if uuid != self._uuid:
            self.panel.notes.announce()
            self._evidence = self._reading = ""
        self._uuid = uuid
        if not uuid:
            self._jobs.drop("record")
            self._show_none()
            return
        work = partial(self._read, uuid, self._outlook.day)
        self._jobs.run("record", work, self._take, self._refuse)

    def reload(self) -> None:
        """Read the record again."""
        self.show(self._uuid)

    def _read(self, uuid: str, day: dt.date, progress: Progress) -> Read:
        del progress
        app = self._outlook.app
        dossier = app.agreements.dossier(uuid, as_of=day)
        return dossier, app.history.entries(uuid)

    def _take(self, read: Read) -> None:
        before = self._dossier
        self._dossier, history = read
        dossier = self._dossier
        agreement = dossier.agreement
        line = self.panel.lines.current_line() if self._same(before) else None
        self.panel.show_record(
            head_words(dossier, self._naming),
            RecordLines(dossier, self._naming).lines(),
            draft=agreement.stage is Stage.DRAFT,
            writable=self.writable,
        )
        self.panel.show_evidence(evidence_rows(dossier, self._naming))
        self.panel.show_history(history_rows(history, self._naming))
        self.panel.notes.show_notes(agreement.notes)
        self._follow_passage()
        self._show_sources()
        if line:
            self.panel.lines.choose(line.field, line.item)
        elif self.panel.lines.hasFocus():
            self.panel.lines.choose_first()
        if not self._find(self._evidence):
            self._evidence = ""
            self.details.clear()
        self.shown.emit()

    def _follow_passage(self) -> None:
        """Leave an earlier text when its passage has found a place in the newest."""
        evidence = self.evidence
        stands = evidence is not None and evidence.passage.text == self._reading
        self._reading = self._reading if stands else ""

    def _same(self, before: Dossier | None) -> bool:
        now = self._dossier
        return bool(before and now and before.agreement.uuid == now.agreement.uuid)

    def _refuse(self, error: TrackerError) -> None:
        self._show_none()
        if not isinstance(error, NotFound):
            self.refused.emit(error)

    def _show_none(self) -> None:
        self._dossier = None
        self._source = self._evidence = self._reading = ""
        self.panel.show_nothing()
        self.reader.show_sources((), "")
        self.details.clear()
        self.shown.emit()

    def _show_sources(self) -> None:
        dossier = self._dossier
        if dossier is None:
            return
        known = [source.uuid for source in dossier.sources]
        if self._source not in known:
            self._source = known[0] if known else ""
        tabs = [
            SourceTab(source.uuid, source.name, self._described(source))
            for source in dossier.sources
        ]
        self.reader.show_sources(tabs, self._source, record=True)
        self._show_text()

    def _described(self, source: Source) -> str:
        return f"{source.metadata.title or source.name} ({source_words(source, self._naming)})"

    def show_source(self, uuid: str) -> None:
        """Show the newest text of a source of the record."""
        self._show_reading(uuid, "")

    def _show_reading(self, source: str, text: str) -> None:
        self._source, self._reading = source, text
        self._show_sources()

    def _show_text(self) -> None:
        source, dossier = self.source, self._dossier
        if source and dossier:
            self.reader.show_text(dossier.texts.get(self.text, ""), self._marks())
            self._show_place(self._number(self._evidence))

    def _marks(self) -> tuple[Mark, ...]:
        if self._dossier is None:
            return ()
        names = {field.value: self._naming.label(field) for field in Field}
        numbers = self._dossier.numbers()
        return passage_marks(self._dossier.agreement, self.text, numbers, names)

    def _show_place(self, number: int) -> None:
        count = len(set(self._dossier.numbers().values())) if self._dossier else 0
        self.reader.show_place(number, count)

    # -- value to passage and back

    def follow_line(self, line: RecordLine) -> None:
        """Show the first passage behind a value, or the source a line stands for."""
        if line.part is Part.SOURCE and line.item:
            self.show_source(line.item)
        elif line.passages:
            if self._evidence not in line.passages:
                self.focus_evidence(line.passages[0])
        else:
            self._evidence = ""
            valued = line.mark not in (None, MarkKind.GAP)  # a gap says itself what was searched
            self.details.clear(self.tr("No passage supports this value") if valued else "")
        self.shown.emit()

    def focus_evidence(self, uuid: str) -> None:
        """Scroll to a passage, mark it, and say what is known about it."""
        evidence = self._find(uuid)
        if evidence is None or self._dossier is None:
            return
        self._evidence = uuid
        source = self._dossier.source_of(evidence.passage)
        if source and (source.uuid != self._source or evidence.passage.text != self.text):
            older = evidence.passage.text != source.text
            self._show_reading(source.uuid, evidence.passage.text if older else "")
        number = self._number(uuid)
        self.reader.reader.focus_mark(str(number))
        self._show_place(number)
        self.details.show_passage(passage_words(self._dossier, evidence, self._naming))

    def follow_mark(self, key: str) -> None:
        """Go from a passage to the value it speaks for."""
        wanted = [e for e in self._standing() if str(self._number(e.uuid)) == key]
        if wanted:
            self._evidence = wanted[0].uuid
            self.focus_evidence(wanted[0].uuid)
            self.panel.go_to(0)
            self.panel.lines.choose_citing(wanted[0].uuid)

    def next_passage(self) -> None:
        """Go to the passage with the next number."""
        self._step(1)

    def previous_passage(self) -> None:
        """Go to the passage with the number before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        numbers = sorted({self._number(e.uuid) for e in self._standing()})
        if not numbers:
            return
        now = self._number(self._evidence)
        place = numbers.index(now) + by if now in numbers else 0
        self.follow_mark(str(numbers[place % len(numbers)]))

    def _standing(self) -> list[Evidence]:
        agreement = self.agreement
        found = agreement.evidence if agreement else ()
        return [e for e in found if e.state is not EvidenceState.REJECTED]

    def _find(self, uuid: str) -> Evidence | None:
        return next((e for e in self._standing() if e.uuid == uuid), None)

    def _number(self, uuid: str) -> int:
        evidence = self._find(uuid)
        if evidence is None or self._dossier is None:
            return 0
        return self._dossier.numbers().get(evidence.passage.uuid, 0)

    def copy_citation(self) -> None:
        """Put the current quotation and its source on the clipboard."""
        evidence = self._find(self._evidence)
        if evidence and self._dossier:
            words = citation(self._dossier, evidence, self._naming)
            QGuiApplication.clipboard().setText(words)

    # -- changes

    def save(self, agreement: Agreement, what: str) -> None:
        """Save a changed record as one undo step."""
        action = Action(ActionKind.EDIT_AGREEMENT, what)
        work = partial(self._save, agreement, action)
        self._jobs.write(work, self._bus.tell, self._refuse_save)

    def save_notes(self, notes: str) -> None:
        """Save the notes of the record."""
        agreement = self.agreement
        if agreement and agreement.notes != notes and self.writable:
            self.save(set_text(agreement, notes=notes), self.tr("notes"))

    def _save(self, agreement: Agreement, action: Action, progress: Progress) -> Changes:
        del progress
        return self._app.records.save(agreement, action)

    def _refuse_save(self, error: TrackerError) -> None:
        self.refused.emit(error)
        self.reload()

    def _reconsider(self, changes: Changes) -> None:
        dossier = self._dossier
        if dossier is None:
            return
        related = {self._uuid, *(relation.other for relation in dossier.agreement.relations)}
        sources = {source.uuid for source in dossier.sources}
        if changes.agreements & related or changes.sources & sources:
            self.reload()

    def _choose_party(self, uuid: str) -> None:
        self.panel.go_to(0)
        self.panel.lines.choose(Field.PARTIES, uuid)
