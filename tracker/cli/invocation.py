"""What holds for the whole command line: which library it is about, and opening it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import typer

from tracker.cli.output import complain
from tracker.domain.errors import LibraryUnusable

if TYPE_CHECKING:
    from tracker.app import App


@dataclass(frozen=True, slots=True)
class Invocation:
    """What was said before the command."""

    library: str | None = None
    """Path or SQLAlchemy URL; None means the person's own library."""


def library_of(context: typer.Context) -> str | None:
    """Return the library named before the command. Raises `LibraryUnusable` for an empty name."""
    invocation = context.find_object(Invocation) or Invocation()
    if invocation.library is not None and not invocation.library.strip():
        raise LibraryUnusable("No library is named.", hint="Write --library PATH.")
    return invocation.library


@contextmanager
def opened(
    context: typer.Context, *, create: bool = False, known_on: date | None = None
) -> Iterator[App]:
    """Open the library for one command; `create` makes it where there is none.

    One that may not be written to is opened to be read, and refuses changes by itself. `known_on`
    opens what it held at the end of that day.
    """
    from tracker.app import App  # noqa: PLC0415 - the database takes its time to load

    named = library_of(context)
    app = App.open(named, create=create)
    if app.warning:
        complain(app.warning)
    try:
        if known_on is None:
            yield app
            return
        with app.as_known_on(known_on) as past:
            yield past
    finally:
        app.close()
