"""Starts the program: the window where no command is given, the command line otherwise."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from dataclasses import dataclass

_LIBRARY = "--library="


@dataclass(frozen=True, slots=True)
class Window:
    """The window is wanted, on this library or on the person's own."""

    library: str | None = None


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window or run a command, and return the exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    window = window_for(given)
    gc.disable()  # nothing that is loaded goes away, so nothing has to be looked for
    if window:  # which later collects by itself
        from tracker.gui.application import run as open_window  # noqa: PLC0415 - loads Qt

        return open_window(window.library)
    from tracker.cli.main import run  # noqa: PLC0415 - the window does without it

    gc.freeze()
    gc.enable()
    return run(given)


def window_for(arguments: Sequence[str]) -> Window | None:
    """Return the window that arguments ask for; None where they are for the command line."""
    match list(arguments):
        case []:
            return Window()
        case ["--library", library] if library:
            return Window(library)
        case [option] if option.startswith(_LIBRARY) and option != _LIBRARY:
            return Window(option.removeprefix(_LIBRARY))
    return None


if __name__ == "__main__":
    raise SystemExit(main())
