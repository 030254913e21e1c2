"""Results to standard output, problems to standard error, both in UTF-8 whatever the locale."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, TextIO

from tracker.domain.errors import TrackerError

LONGEST = 300
"""Letters of one word in a complaint, which is more than names of files have."""


class OutputClosed(Exception):
    """The reader of the output, such as `head`, has seen enough."""


class OutputRefused(TrackerError):
    """The place where the output goes to takes no more, such as a full disk."""


@contextmanager
def _written() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError as error:
        raise OutputClosed from error
    except OSError as error:
        raise OutputRefused(
            f"The output could not be written: {error.strerror}.",
            hint="Make room, or send it to another place.",
        ) from error


def speak_utf8() -> None:
    """Write UTF-8 with plain line ends from now on, also where the locale says otherwise."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def put(text: str) -> None:
    """Write a piece of the result as it is.

    Raises `OutputClosed` where nobody reads any more, `OutputRefused` where there is no room.
    """
    with _written():
        _open(sys.stdout).write(text)


def put_line(text: str = "") -> None:
    """Write a line of the result."""
    put(f"{text}\n")


def put_json(value: Any) -> None:  # noqa: ANN401 - whatever JSON can hold
    """Write a whole result for another program."""
    put_line(json.dumps(value, ensure_ascii=False, indent=1))


def put_array(values: Iterable[Any]) -> None:
    """Write results for another program as they come, as one array."""
    between = "[\n"
    for value in values:
        put(between + json.dumps(value, ensure_ascii=False, indent=1))
        between = ",\n"
    put("[]\n" if between == "[\n" else "\n]\n")


def complain(sentence: str) -> None:
    """Tell the person what is wrong, on one line of standard error."""
    with suppress(OSError, OutputClosed):
        _open(sys.stderr).write(f"{short_line(sentence)}\n")


def finish() -> None:
    """Hand over what is still held back. Raises `OutputClosed` and `OutputRefused` like `put`."""
    with _written(), suppress(OutputClosed):
        _open(sys.stdout).flush()


def give_up_output() -> None:
    """Let the interpreter end quietly although its output has nowhere to go."""
    with suppress(OSError, ValueError, OutputClosed):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, _open(sys.stdout).fileno())
        os.close(nowhere)


def one_line(text: str) -> str:
    """Keep a value of somebody else's making from breaking lines or commanding the terminal."""
    printable = (character if character.isprintable() else " " for character in text)
    return " ".join("".join(printable).split())


def short_line(text: str) -> str:
    """Keep a sentence readable that quotes something endless, such as a path of a megabyte."""
    words = (word if len(word) <= LONGEST else f"{word[: LONGEST - 1]}…" for word in text.split())
    return one_line(" ".join(words))


def is_terminal(stream: TextIO | None = None) -> bool:
    """Say whether a person looks at the output, rather than another program."""
    found: TextIO | None = stream or sys.stdout
    return found is not None and found.isatty()


def _open(stream: TextIO | None) -> TextIO:
    """Return a stream of the process. Raises `OutputClosed` where it was started without one."""
    if stream is None:
        raise OutputClosed
    return stream
