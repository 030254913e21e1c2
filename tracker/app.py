"""The composition root: opens a library and hands out the services over it."""

from __future__ import annotations

import getpass
import os
from datetime import date
from functools import partial
from pathlib import Path

from tracker.db.location import warning_for
from tracker.domain.progress import Progress, silent
from tracker.domain.reference import Reference
from tracker.services.agreements import Agreements
from tracker.services.bulk_edits import BulkEdits
from tracker.services.captures import Captures
from tracker.services.dossiers import Dossiers
from tracker.services.doubts import Doubts
from tracker.services.exports import Exports
from tracker.services.figures import Figures
from tracker.services.histories import Histories
from tracker.services.imports import Imports
from tracker.services.intakes import Intakes
from tracker.services.key_dates import KeyDates
from tracker.services.learning import Learning
from tracker.services.library import Library
from tracker.services.opening import Named, Opened, create_file, named_library, open_file
from tracker.services.prints import Prints
from tracker.services.recorded_past import first_day, open_past
from tracker.services.records import Records
from tracker.services.reference import load_reference
from tracker.services.rereading import Rereading
from tracker.services.searches import SavedSearches
from tracker.services.sources import Sources
from tracker.services.starter import add_starter
from tracker.services.writing import Writer
from tracker.settings import load_settings


class App:
    """One open library. Close it when done; its services may be called from any thread."""

    def __init__(
        self, opened: Opened, reference: Reference, *, known_on: date | None = None
    ) -> None:
        self._opened = opened
        self.known_on = known_on
        """The day at whose end it was as it is here; None for the present."""
        self.reference = reference
        self.path = opened.path
        self.name = opened.path.name
        self.location = str(opened.path)
        sessions = opened.sessions
        self.read_only = sessions.read_only
        self.warning = warning_for(opened.path)
        writer = Writer(sessions, reference, _user())
        self.agreements = Agreements(sessions, reference)
        self.records = Records(sessions, writer, reference.places)
        self.sources = Sources(sessions, writer, self.records)
        self.rereading = Rereading(sessions, writer, self.sources)
        self.learning = Learning(sessions, writer, reference)
        self.captures = Captures(
            sessions, writer, self.records, self.sources, reference, self.learning
        )
        self.intakes = Intakes(self.captures)
        self.searches = SavedSearches(sessions, writer)
        self.history = Histories(sessions, writer)
        self.bulk_edits = BulkEdits(sessions, writer, reference.places)
        self.doubts = Doubts(sessions, writer, reference)
        self.key_dates = KeyDates(sessions, reference)
        self.library = Library(sessions, opened.path, reference)
        self.exports = Exports(self.agreements, Dossiers(sessions), reference)
        self.imports = Imports(sessions, writer, reference)
        self.figures = Figures(sessions, reference, self.name, known_on)
        templates = load_settings().templates
        self.prints = Prints(
            self.exports, self.figures, reference, self.name, templates, known_on=known_on
        )

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
        named = Named(load_settings().library) if library is None else named_library(library)
        path, read_only = named.path, read_only or named.read_only
        if not read_only and (create or library is None) and not os.path.exists(path):  # noqa: PTH110 - takes any name
            create_file(path, None if library is not None else partial(_fill, reference))
        return cls(open_file(path, reference, read_only=read_only, hold=hold), reference)

    def as_known_on(self, day: date, progress: Progress = silent) -> App:
        """Open the library as it was recorded at the end of a day, to be read; close it too.

        Raises `ValueRefused` for a day before its history begins.
        """
        past = open_past(self.path, self._opened.sessions, day, self.reference, progress)
        return App(past, self.reference, known_on=day)

    def history_begins(self) -> date:
        """Return the first day that the library can be shown as known on."""
        return first_day(self._opened.sessions)

    def close(self) -> None:
        """Let go of the library."""
        self._opened.close()

    def __enter__(self) -> App:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


def _fill(reference: Reference, part: Path) -> None:
    """Put the starter record into a library that is just being made."""
    with App(open_file(part, reference), reference) as app:
        add_starter(app.captures, reference)


def _user() -> str:
    """Return the name history knows the person by; empty where the system tells none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
