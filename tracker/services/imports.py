"""Brings tables and records into the library: one transaction, one undo step, one report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice
from pathlib import Path

from sqlalchemy.orm import Session

from tracker.db.engine import Sessions
from tracker.domain.action import Action, ActionKind
from tracker.domain.changes import Changes
from tracker.domain.errors import ValueRefused
from tracker.domain.import_report import ImportReport, Outcome
from tracker.domain.progress import Progress, silent
from tracker.domain.reference import Reference
from tracker.domain.validation import validate
from tracker.exchange.importing.mapping import Mapping
from tracker.exchange.importing.problems_file import ProblemRow, write_problems
from tracker.exchange.importing.table_look import TableLook, UnknownWords
from tracker.exchange.importing.tables import ReadingHints, TableRow
from tracker.services.importing.filling import filling
from tracker.services.importing.inspection import inspected, open_as_found, unknown_words
from tracker.services.importing.kinds import reader_for
from tracker.services.importing.long_table import LongReader
from tracker.services.importing.package import PackageReader
from tracker.services.importing.plans import PREVIEWED, ImportPlan, Previews
from tracker.services.importing.proposals import Proposal, Reader, refused_by
from tracker.services.importing.view import LibraryView
from tracker.services.importing.writing import ImportWriting
from tracker.services.table_mappings import TableMappings
from tracker.services.writing import Writer

BATCH = 500
"""Rows that are compared and written together."""


class Imports:
    """One way in for command line and window."""

    def __init__(self, sessions: Sessions, writer: Writer, reference: Reference) -> None:
        self._sessions = sessions
        self._writer = writer
        self._reference = reference
        self.mappings = TableMappings(sessions, writer)

    def inspect(self, path: Path, hints: ReadingHints | None = None) -> TableLook:
        """Say how a table is built and what its columns may mean. Raises `FileUnusable`."""
        return inspected(path, hints, self._reference, self.mappings.find)

    def unknown_words(
        self, path: Path, mapping: Mapping, progress: Progress
    ) -> list[UnknownWords]:
        """Return the words of a table that say nothing to the program under a mapping."""
        return unknown_words(path, mapping, self._reference, progress)

    def plan(
        self,
        path: Path,
        mapping: Mapping | None = None,
        progress: Progress = silent,
        *,
        only_gaps: bool = False,
    ) -> ImportPlan:
        """Say what would become of the rows, some of each outcome shown, and write nothing."""
        reader = reader_for(path, mapping, self._reference, self.mappings.find)
        work = _Run(reader, self._reference, ImportReport(dry_run=True), progress, only_gaps)
        work.previews.limit = PREVIEWED
        with self._sessions.reading() as session:
            work.look(session)
        work.report.notes += reader.notes
        work.report.preview = work.previews.rows
        told = tuple(work.told)
        return ImportPlan(path, mapping, work.report, tuple(reader.header), told, only_gaps)

    def remember(self, path: Path, mapping: Mapping) -> Changes:
        """Keep a mapping for tables like this one; one without names of columns is no kind."""
        table = open_as_found(path, mapping)
        if not table.named:
            return Changes()
        return self.mappings.remember(path.name, table.header, mapping)

    def run(  # noqa: PLR0913 - what to import, and how
        self,
        path: Path,
        *,
        mapping: Path | Mapping | None = None,
        dry_run: bool = False,
        only_gaps: bool = False,
        problems: Path | None = None,
        progress: Progress = silent,
    ) -> ImportReport:
        """Import a table, or with `dry_run` only say what would become of its rows.

        Raises `FileUnusable` for what cannot be read as a whole. Single bad rows are refused in
        the report; with `only_gaps` known records keep all that they have. `problems` is where all
        rows that need a look are written, to be corrected and imported again. Whatever stops the
        work leaves the library as it was.
        """
        reader = reader_for(path, mapping, self._reference, self.mappings.find)
        work = _Run(reader, self._reference, ImportReport(dry_run=dry_run), progress, only_gaps)
        if dry_run:
            with self._sessions.reading() as session:
                work.look(session)
        else:
            action = Action(ActionKind.IMPORT, f"from {path.name}")
            work.report.changes = self._writer.run_bulk(action, partial(work.store))
        work.report.notes += reader.notes
        if problems is not None:
            write_problems(reader.header, work.told, problems)
        return work.report


@dataclass
class _Run:
    """One import on its way."""

    reader: Reader
    reference: Reference
    report: ImportReport
    progress: Progress
    only_gaps: bool = False
    """Whether known records take only what they lack."""
    told: list[ProblemRow] = field(default_factory=list)
    previews: Previews = field(default_factory=Previews)

    def look(self, session: Session) -> None:
        """Say what would become of each row."""
        view = LibraryView(session, self.reference)
        for rows in _batches(self.reader.rows()):
            self._note(self._proposals(view, rows))

    def store(self, session: Session, action: int) -> Changes:
        """Write what becomes of each row, and say it."""
        view = LibraryView(session, self.reference)
        writing = ImportWriting(session, action, self.reference)
        package = self.reader if isinstance(self.reader, PackageReader) else None
        brought = package.bring(session, self.reference) if package else frozenset()
        for rows in _batches(self.reader.rows()):
            proposals = self._proposals(view, rows)
            writing.write(proposals)
            self._note(proposals)
        if isinstance(self.reader, PackageReader | LongReader):
            self.reader.finish(session, self.reference)
        return replace(writing.changes, sources=brought)

    def _proposals(self, view: LibraryView, rows: list[TableRow]) -> list[Proposal]:
        proposals = self.reader.propose(view, rows)
        if self.only_gaps:
            proposals = (filling(view, proposal) for proposal in proposals)
        return [_validated(proposal) for proposal in proposals]

    def _note(self, proposals: Iterable[Proposal]) -> None:
        for proposal in proposals:
            self.report.counts[proposal.outcome] += 1
            self.previews.take(proposal)
            if proposal.problems:
                self.report.problems += proposal.problems
                uuid = proposal.agreement.uuid if proposal.agreement else ""
                self.told.append(ProblemRow(proposal.row.cells, proposal.problems, uuid))
        self.progress(self.report.read, self.reader.total)


def _batches(rows: Iterator[TableRow]) -> Iterator[list[TableRow]]:
    while batch := list(islice(rows, BATCH)):
        yield batch


def _validated(proposal: Proposal) -> Proposal:
    if proposal.agreement is None or proposal.outcome is Outcome.REFUSED:
        return proposal
    try:
        validate(proposal.agreement)
    except ValueRefused as error:
        return refused_by(proposal.row, error)
    return proposal
