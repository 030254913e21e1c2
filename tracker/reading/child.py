"""Documents are parsed in a process of their own: parsers hang, abort and eat memory on bad ones.

The process gets one line of JSON with the kind and the name of the document, then its bytes. It
answers with the content, or with the sentence and the hint of a refusal.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any, BinaryIO

from tracker.domain.errors import FileUnusable
from tracker.domain.memory_limit import limit_memory
from tracker.reading.content import Content, from_json, to_json
from tracker.reading.formats import Kind
from tracker.reading.plain_text import check_length

SECONDS = 30.0
MEMORY = 1_000_000_000
_COMMAND = ("-P", "-X", "utf8", "-W", "ignore", "-m", "tracker.reading.child")
_REFUSED_EVENTS = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "urllib.")
"""What no reader does; a document that makes one try is not read."""


class ChildSlow(Exception):
    """The document was not read in time; the process was ended."""


class ChildFailed(Exception):
    """The process broke down, for example by running out of memory."""


def run(data: bytes, kind: Kind, name: str, *, seconds: float = SECONDS) -> Content:
    """Return a document's content, never hanging.

    Raises `FileUnusable` with the reader's own words, `ChildSlow` or `ChildFailed`.
    """
    order = json.dumps({"kind": kind, "name": name}).encode("ascii")
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and module
            (sys.executable, *_COMMAND),
            input=order + b"\n" + data,
            capture_output=True,
            timeout=seconds,
            check=True,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        answer = json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        raise ChildSlow from None
    except (subprocess.CalledProcessError, OSError, ValueError) as error:
        raise ChildFailed from error
    if "refused" in answer:
        raise FileUnusable(answer["refused"], hint=answer["hint"])
    return from_json(answer)


def seal(event: str, _arguments: tuple[Any, ...]) -> None:
    """Refuse what a document must never cause: network and other programs (an audit hook)."""
    if event.startswith(_REFUSED_EVENTS):
        raise PermissionError(event)


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Read one document and write its content or its refusal: all that the process does."""
    from tracker.reading.readers import READERS  # noqa: PLC0415 - parsers stay out of the parent

    order = json.loads(source.readline())
    name: str = order["name"]
    try:
        content = READERS[Kind(order["kind"])](source.read(), name)
        if content.text:
            check_length(content.text, name)
        target.write(to_json(content))
    except FileUnusable as refusal:
        answer = {"refused": refusal.what, "hint": refusal.hint}
        target.write(json.dumps(answer).encode("ascii"))


if __name__ == "__main__":
    limit_memory(MEMORY)
    sys.addaudithook(seal)
    serve(sys.stdin.buffer, sys.stdout.buffer)
