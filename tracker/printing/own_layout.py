"""Sets a layout of a person's own in a process apart: it may never end, or want all memory.

The process gets one line of JSON with the template and what is to be kept, then the data. It
answers with the document, or with the words of the typesetter about what is wrong.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any, BinaryIO

import typst

from tracker.domain.errors import TrackerError
from tracker.domain.memory_limit import limit_memory
from tracker.printing.compiler import compiled

SECONDS = 60.0
"""How long one part may take; the program's own take two or three."""
MEMORY = 2_000_000_000
BEAT = 0.1
"""Seconds after which whoever waits is asked whether the document is still wanted."""
HINT = "Mend the template, or print without it."
_COMMAND = ("-P", "-X", "utf8", "-W", "ignore", "-m", "tracker.printing.own_layout")
_NOWHERE = "http://127.0.0.1:9"
"""Where the typesetter is sent when it wants to fetch a package: nothing is there."""
_PDF = b"%PDF"


def compiled_apart(
    source: Path,
    data: str,
    standards: list[Any],
    waiting: Callable[[], object],
    seconds: float = SECONDS,
) -> bytes:
    """Return what a template makes of data, as PDF; `waiting` may raise to stop it.

    Raises `TypstError` for an error in the template, and `TrackerError` where it takes too long
    or too much memory.
    """
    order = json.dumps({"source": str(source), "standards": standards}).encode("ascii")
    with _process() as child:
        try:
            answer = _answer(child, order + b"\n" + data.encode(), waiting, monotonic() + seconds)
        except TimeoutError:
            said = f"{source.name} was stopped: it was not set within {seconds:g} seconds."
            raise TrackerError(said, hint=HINT) from None
        finally:
            child.kill()
    if answer.startswith(_PDF):
        return answer
    if child.returncode or not answer:
        said = f"{source.name} could not be typeset: it wants too much memory."
        raise TrackerError(said, hint=HINT)
    raise _error(**json.loads(answer))


def _process() -> subprocess.Popen[bytes]:
    proxies = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"), _NOWHERE)
    proxies |= {name.lower(): _NOWHERE for name in proxies}
    return subprocess.Popen(  # noqa: S603 - our own interpreter and module
        (sys.executable, *_COMMAND),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | proxies | {"PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _answer(
    child: subprocess.Popen[bytes], order: bytes, waiting: Callable[[], object], end: float
) -> bytes:
    asked: bytes | None = order
    while True:
        waiting()
        try:
            return child.communicate(asked, timeout=BEAT)[0]
        except subprocess.TimeoutExpired:
            asked = None
        if monotonic() > end:
            raise TimeoutError


def _error(message: str, diagnostic: str) -> typst.TypstError:
    """Return an error as the typesetter raises it, which does not keep what it is made of."""
    error = typst.TypstError(message, diagnostic)
    error.message, error.diagnostic = message, diagnostic
    return error


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Set one document and write it, or what is wrong: all that the process does."""
    order = json.loads(source.readline())
    try:
        target.write(compiled(Path(order["source"]), source.read().decode(), order["standards"]))
    except typst.TypstError as wrong:
        said = {"message": wrong.message, "diagnostic": str(getattr(wrong, "diagnostic", ""))}
        target.write(json.dumps(said).encode("ascii"))


if __name__ == "__main__":
    limit_memory(MEMORY)
    serve(sys.stdin.buffer, sys.stdout.buffer)
