"""The command line as a whole: its commands, and what becomes of errors."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import Annotated

import typer

from tracker import __version__
from tracker.cli import options
from tracker.cli.invocation import Invocation
from tracker.cli.output import (
    OutputClosed,
    OutputRefused,
    complain,
    finish,
    give_up_output,
    one_line,
    put_line,
    speak_utf8,
)
from tracker.domain.errors import TrackerError

PROGRAM = "agreement-tracker"
NAME = "Agreement Tracker"
TRACEBACK_VARIABLE = "AGREEMENT_TRACKER_TRACEBACK"
"""Set to show where in the program an unforeseen error came from."""

DONE = 0
REFUSED = 2
"""Exit status for wrong use and unusable input."""
INTERRUPTED = 130
OUTPUT_CLOSED = 141
"""What shells report for a program that a closed pipe ended."""

COMMANDS: dict[str, tuple[str, str]] = {
    "extract": ("articles", "extract"),
    "capture": ("articles", "capture"),
    "list": ("agreements", "list_agreements"),
    "show": ("agreements", "show"),
    "import": ("imports", "import_table"),
    "export": ("exports", "export"),
    "print": ("prints", "print_agreements"),
    "figure": ("figures", "figure"),
    "reread": ("sources", "reread"),
    "learnt": ("learnt", "learnt"),
    "check": ("library", "check"),
    "verify": ("packages", "verify"),
    "backup": ("library", "backup"),
    "restore": ("library", "restore"),
    "undo": ("histories", "undo"),
    "redo": ("histories", "redo"),
    "history": ("histories", "history"),
}
"""Each command with the module of this room it stands in, and its function there."""

_SEARCHING = ("list", "export", "print", "figure")
"""Commands that take a query."""


def _show_version(wanted: bool) -> None:  # noqa: FBT001 - how typer calls back
    if wanted:
        put_line(f"{NAME} {__version__}")
        raise typer.Exit


LibraryOption = Annotated[
    str | None,
    typer.Option(
        "--library", metavar="PATH|URL", help="Library to work on, in place of your own one."
    ),
]
VersionOption = Annotated[
    bool,
    typer.Option(
        "--version", help="Show name and version.", callback=_show_version, is_eager=True
    ),
]


def _program(
    context: typer.Context,
    *,
    library: LibraryOption = None,
    version: VersionOption = False,  # noqa: ARG001 - its callback has answered
) -> None:
    """Turn articles into agreement records with the sentence behind every value.

    Without a command the window opens.
    """
    context.obj = Invocation(library)


def _commands(names: Iterable[str]) -> typer.Typer:
    """Return the program with some of its commands; what the others need is not loaded."""
    commands = typer.Typer(add_completion=False, rich_markup_mode=None)
    commands.callback()(_program)
    for name in names:
        settings = options.SEARCHING if name in _SEARCHING else {}
        commands.command(name, context_settings=settings)(_function(*COMMANDS[name]))
    return commands


def _function(module: str, name: str) -> Callable[..., None]:
    function: Callable[..., None] = getattr(import_module(f"tracker.cli.{module}"), name)
    return function


def named_commands(arguments: Sequence[str]) -> tuple[str, ...]:
    """Return the command that arguments begin with, after the library; all where none is known."""
    rest = list(arguments)
    if rest[:1] == ["--library"]:
        rest = rest[2:]
    elif rest and rest[0].startswith("--library="):
        rest = rest[1:]
    return (rest[0],) if rest and rest[0] in COMMANDS else tuple(COMMANDS)


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments ask for and return the exit status.

    What was foreseen becomes one sentence with a hint on standard error, never a traceback.
    """
    speak_utf8()
    try:
        status = _run(arguments)
        finish()
    except OutputRefused as error:
        complain(str(error))
        give_up_output()
        return REFUSED
    except (OutputClosed, SystemExit):  # the second from `--help`, when its reader has gone
        give_up_output()
        return OUTPUT_CLOSED
    except (typer.Abort, KeyboardInterrupt):
        return INTERRUPTED
    return status


def _run(arguments: Sequence[str]) -> int:
    command = typer.main.get_command(_commands(named_commands(arguments)))
    try:
        status = command.main(list(arguments), prog_name=PROGRAM, standalone_mode=False)
    except OutputRefused:
        raise
    except TrackerError as error:
        complain(str(error))
    except options.UsageError as error:
        complain(_usage(error))
    except (typer.Abort, OutputClosed):
        raise
    except Exception as error:
        if TRACEBACK_VARIABLE in os.environ:
            raise
        complain(_unforeseen(error))
    else:
        return status if isinstance(status, int) else DONE
    return REFUSED


def _usage(error: typer.BadParameter) -> str:
    asked = error.ctx.command_path if error.ctx else PROGRAM
    what = one_line(error.format_message()).replace("Value error, ", "")
    end = "" if what.endswith((".", "?")) else "."
    return f"{what}{end} See {asked} --help."


def _unforeseen(error: Exception) -> str:
    kind = type(error).__name__
    return (
        f"The program failed in a way nobody foresaw ({kind}: {error}). "
        f"Please report it; set {TRACEBACK_VARIABLE}=1 to see where it happened."
    )
