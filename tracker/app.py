"""The composition root: opens a library and hands out the services over it.

Services come with much that a window needs only now and then: tables of other people, print,
citations. Each is loaded when it is first asked for, so that a library opens without waiting;
and all of them come with what maps tables, which takes longer than to show the first rows.
"""

from __future__ import annotations

import getpass
import os
from contextlib import closing
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from tracker.db.connection import translated
from tracker.db.first_rows import first_rows
from tracker.db.location import warning_for
from tracker.domain.progress import Progress, silent
from tracker.domain.reference import Reference
from tracker.domain.row import AgreementRow
from tracker.services.holding import is_older
from tracker.services.opening import Named, Opened, named_library, open_file
from tracker.services.reference import load_reference
from tracker.settings import load_settings

if TYPE_CHECKING:
    from tracker.db.engine import Sessions
    from tracker.services.agreements import Agreements
    from tracker.services.bulk_edits import BulkEdits
    from tracker.services.captures import Captures
    from tracker.services.doubts import Doubts
    from tracker.services.exports import Exports
    from tracker.services.figures import Figures
    from tracker.services.histories import Histories
    from tracker.services.imports import Imports
    from tracker.services.intakes import Intakes
    from tracker.services.key_dates import KeyDates
    from tracker.services.learning import Learning
    from tracker.services.library import Library
    from tracker.services.prints import Prints
    from tracker.services.records import Records
    from tracker.services.rereading import Rereading
    from tracker.services.searches import SavedSearches
    from tracker.services.sources import Sources
    from tracker.services.suggestions import Suggestions
    from tracker.services.writing import Writer


class App:
    """One open library. Close it when done; its services may be called from any thread.

    Services hold nothing but what they are given here, apart from `agreements`, whose columns in
    memory all share.
    """

    def __init__(
        self, opened: Opened, reference: Reference, *, known_on: date | None = None
    ) -> None:
        self._opened = opened
        self.known_on = known_on
        """The day at whose end it was as it is here; None for the present."""
        self.reference = reference
        self.path = opened.access.path
        self.name = self.path.name
        self.location = str(self.path)
        self.read_only = opened.access.read_only
        self.warning = warning_for(self.path)
        self._agreements: Agreements | None = None
        self._loading = Lock()

    @classmethod
    def open(
        cls,
        library: str | Path | None = None,
        *,
        create: bool = False,
        read_only: bool = False,
        hold: bool = False,
    ) -> App:
        """Open a library: the user's default one, or the one at a path or SQLAlchemy URL.

        The default library is created with the starter record; another one is created empty, and
        only where `create` says so. `hold` keeps other windows out. Raises `LibraryUnusable`, with
        `LibraryLocked` where another window holds it. One that may not be written is opened
        read-only, like one whose address says `?mode=ro`; `warning` says what to mind about where
        it lies.
        """
        reference = load_reference()
        named = _file(library)
        path, read_only = named.path, read_only or named.read_only
        if not read_only and (create or library is None) and not os.path.exists(path):  # noqa: PTH110 - takes any name
            from tracker.services.making import create_file

            create_file(path, None if library is not None else partial(_fill, reference))
        return cls(open_file(path, reference, read_only=read_only, hold=hold), reference)

    @staticmethod
    def is_older(library: str | Path | None) -> bool:
        """Say whether a library must be upgraded before it is opened, which may last.

        Raises `LibraryUnusable` like `open`; one that is not there is not older.
        """
        path = _file(library).path
        return os.path.exists(path) and is_older(path)  # noqa: PTH110 - takes any name

    @staticmethod
    def make_sample(path: Path) -> None:
        """Make a library with the starter record, unless there is one of that name."""
        from tracker.services.making import create_file

        create_file(path, partial(_fill, load_reference()))

    @staticmethod
    def upgrade(library: str | Path | None, progress: Progress = silent) -> None:
        """Upgrade a library that is older; where it is stopped or fails, it stays as it was."""
        from tracker.services.making import upgrade_file

        upgrade_file(_file(library).path, load_reference(), progress)

    def as_known_on(self, day: date, progress: Progress = silent) -> App:
        """Open the library as it was recorded at the end of a day, to be read; close it too.

        Raises `ValueRefused` for a day before its history begins.
        """
        from tracker.services.recorded_past import open_past

        past = open_past(self.path, self._sessions, day, self.reference, progress)
        return App(past, self.reference, known_on=day)

    def history_begins(self) -> date:
        """Return the first day that the library can be shown as known on."""
        from tracker.services.recorded_past import first_day

        return first_day(self._sessions)

    def first_rows(
        self, *, as_of: date, sort: str, descending: bool, limit: int
    ) -> list[AgreementRow]:
        """Return the rows a list of everything begins with, drafts left out, without any service.

        None where the order has no index, so that finding them would take time.
        """
        with translated(), closing(self._opened.access.connect()) as connection:
            return first_rows(
                connection, as_of=as_of, sort=sort, descending=descending, limit=limit
            )

    @property
    def prepared(self) -> bool:
        """Whether `agreements` has its columns in memory; asking this loads nothing."""
        return self._agreements is not None and self._agreements.prepared

    @property
    def agreements(self) -> Agreements:
        """Lists, counts and opens records; one for all threads."""
        from tracker.services.agreements import Agreements

        with self._loading:
            if self._agreements is None:
                self._agreements = Agreements(self._sessions, self.reference)
            return self._agreements

    @property
    def _sessions(self) -> Sessions:
        return self._opened.sessions

    @cached_property
    def _writer(self) -> Writer:
        from tracker.services.writing import Writer

        return Writer(self._sessions, self.reference, _user())

    @cached_property
    def suggestions(self) -> Suggestions:
        """Guesses what a search that finds nothing was meant to be."""
        from tracker.services.suggestions import Suggestions

        return Suggestions(self._sessions, self.reference)

    @cached_property
    def records(self) -> Records:
        """Stores and changes records."""
        from tracker.services.records import Records

        return Records(self._sessions, self._writer, self.reference.places)

    @cached_property
    def sources(self) -> Sources:
        """Keeps the articles that records rest on."""
        from tracker.services.sources import Sources

        return Sources(self._sessions, self._writer, self.records)

    @cached_property
    def rereading(self) -> Rereading:
        """Reads originals again."""
        from tracker.services.rereading import Rereading

        return Rereading(self._sessions, self._writer, self.sources)

    @cached_property
    def learning(self) -> Learning:
        """Keeps what corrections teach."""
        from tracker.services.learning import Learning

        return Learning(self._sessions, self._writer, self.reference)

    @cached_property
    def captures(self) -> Captures:
        """Turns articles into drafts."""
        from tracker.services.captures import Captures

        return Captures(
            self._sessions, self._writer, self.records, self.sources, self.reference, self.learning
        )

    @cached_property
    def intakes(self) -> Intakes:
        """Captures many files, one after another."""
        from tracker.services.intakes import Intakes

        return Intakes(self.captures)

    @cached_property
    def searches(self) -> SavedSearches:
        """Keeps searches under names."""
        from tracker.services.searches import SavedSearches

        return SavedSearches(self._sessions, self._writer)

    @cached_property
    def history(self) -> Histories:
        """Says who changed what, and undoes it."""
        from tracker.services.histories import Histories

        return Histories(self._sessions, self._writer)

    @cached_property
    def bulk_edits(self) -> BulkEdits:
        """Changes, merges and takes apart many records at once."""
        from tracker.services.bulk_edits import BulkEdits

        return BulkEdits(self._sessions, self._writer, self.reference.places)

    @cached_property
    def doubts(self) -> Doubts:
        """Asks what an expert would question."""
        from tracker.services.doubts import Doubts

        return Doubts(self._sessions, self._writer, self.reference)

    @cached_property
    def key_dates(self) -> KeyDates:
        """Looks ahead."""
        from tracker.services.key_dates import KeyDates

        return KeyDates(self._sessions, self.reference)

    @cached_property
    def library(self) -> Library:
        """Checks the file and backs it up."""
        from tracker.services.library import Library

        return Library(self._sessions, self.path, self.reference)

    @cached_property
    def exports(self) -> Exports:
        """Writes what is listed into files."""
        from tracker.services.dossiers import Dossiers
        from tracker.services.exports import Exports

        dossiers = Dossiers(self._sessions)
        return Exports(self.agreements, dossiers, self.reference, known_on=self.known_on)

    @cached_property
    def imports(self) -> Imports:
        """Reads tables of other people."""
        from tracker.services.imports import Imports

        return Imports(self._sessions, self._writer, self.reference)

    @cached_property
    def figures(self) -> Figures:
        """Draws what is listed."""
        from tracker.services.figures import Figures

        return Figures(
            self._sessions, self.reference, self.name, self.known_on, self.agreements.fast
        )

    @cached_property
    def prints(self) -> Prints:
        """Typesets what is listed."""
        from tracker.services.prints import Prints

        templates = load_settings().templates
        return Prints(
            self.exports,
            self.figures,
            self.reference,
            self.name,
            templates,
            history=self.history,
            known_on=self.known_on,
        )

    def close(self) -> None:
        """Let go of the library."""
        self._opened.close()

    def __enter__(self) -> App:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


def _file(library: str | Path | None) -> Named:
    return Named(load_settings().library) if library is None else named_library(library)


def _fill(reference: Reference, part: Path) -> None:
    """Put the starter record into a library that is just being made."""
    from tracker.services.starter import add_starter

    with App(open_file(part, reference), reference) as app:
        add_starter(app.captures, reference)


def _user() -> str:
    """Return the name history knows the person by; empty where the system tells none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
