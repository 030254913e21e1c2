"""Starts the program: the window where no command is given, the command line otherwise."""

from __future__ import annotations

import sys
from collections.abc import Sequence

_LIBRARY = "--library"


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window or run a command, and return the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    match given:
        case []:
            return _open_window(None)
        case ["--library", library] if library:
            return _open_window(library)
        case [option] if option.startswith(f"{_LIBRARY}=") and option != f"{_LIBRARY}=":
            return _open_window(option.removeprefix(f"{_LIBRARY}="))
    from tracker.cli.main import run  # noqa: PLC0415 - the window does without it

    return run(given)


def _open_window(library: str | None) -> int:
    from tracker.gui.application import run  # noqa: PLC0415 - commands do without Qt

    return run(library)


if __name__ == "__main__":
    raise SystemExit(main())
