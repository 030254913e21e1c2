"""Commands about sources: reading what they came as again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli import options
from tracker.cli.invocation import opened
from tracker.cli.output import complain, one_line, put_array, put_line
from tracker.domain.errors import FileUnusable

if TYPE_CHECKING:
    from tracker.app import App
    from tracker.domain.rereading import Reread

SourceIds = Annotated[
    list[str] | None,
    typer.Argument(metavar="[SOURCE]...", help="Ids of sources; all of them if left out."),
]

_UNREADABLE = 1
"""Exit status where an original could not be read again."""


def reread(
    context: typer.Context, sources: SourceIds = None, *, json: options.AsJson = False
) -> None:
    """Read the kept originals of sources again, and move passages along with their words.

    Where the words differ now, the source gets a newer text, and the older one stays. A passage
    moves only where its place is certain; `check` lists those that have none. One undo step each.
    """
    with opened(context) as app:
        wanted = sources or app.rereading.sources()
        for source in sources or ():
            app.sources.get(source)  # one that is not there stops all before anything is done
        told = _Told(app, wanted)
        if json:
            put_array(_object(each) for each in told)
        else:
            for each in told:
                put_line(one_line(f"{each.source.uuid} {each.source.name}: {_words(each)}"))
    if told.failed:
        raise typer.Exit(_UNREADABLE)


class _Told:
    """Reads sources one after the other; one that cannot be read does not stop the others."""

    def __init__(self, app: App, sources: Sequence[str]) -> None:
        self._app = app
        self._sources = sources
        self.failed = False

    def __iter__(self) -> Iterator[Reread]:
        for source in self._sources:
            try:
                yield self._app.rereading.reread(source)
            except FileUnusable as error:
                self.failed = True
                complain(f"{source}: {error}")


def _words(told: Reread) -> str:
    if told.outcome == "nothing_kept":
        return "no original is kept, so there is nothing to read again"
    if told.outcome == "unchanged":
        return f"unchanged{_left(told)}"
    moved = "1 passage moved" if told.moved == 1 else f"{told.moved} passages moved"
    return f"read anew, {moved}{_left(told)}"


def _left(told: Reread) -> str:
    return f", {told.orphans} without a place" if told.orphans else ""


def _object(told: Reread) -> dict[str, object]:
    return {
        "source": told.source.uuid,
        "name": told.source.name,
        "outcome": told.outcome.value,
        "text": told.source.text,
        "moved": told.moved,
        "orphans": told.orphans,
    }
