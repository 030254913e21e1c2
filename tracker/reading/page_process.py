"""A page is parsed in a process of its own, because parsers hang and eat memory on bad ones."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import suppress
from dataclasses import asdict
from typing import BinaryIO

from tracker.domain.article import Metadata
from tracker.reading.page_content import PageContent, page_content

SECONDS = 30.0
MEMORY = 1_000_000_000
_COMMAND = ("-P", "-X", "utf8", "-W", "ignore", "-m", "tracker.reading.page_process")


class PageSlow(Exception):
    """The page was not read in time; its process was ended."""


class PageFailed(Exception):
    """The process broke down, for example by running out of memory."""


def run(html: str, *, seconds: float = SECONDS) -> PageContent:
    """Return a page's content; raises `PageSlow` or `PageFailed`, and never hangs."""
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and module
            (sys.executable, *_COMMAND),
            input=html.encode("utf-8", "replace"),
            capture_output=True,
            timeout=seconds,
            check=True,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return from_json(done.stdout)
    except subprocess.TimeoutExpired:
        raise PageSlow from None
    except (subprocess.CalledProcessError, OSError, ValueError) as error:
        raise PageFailed from error


def to_json(content: PageContent) -> bytes:
    """Return a page's content as the process hands it over."""
    return json.dumps(asdict(content)).encode("ascii")


def from_json(data: bytes) -> PageContent:
    """Return the content that `to_json` wrote."""
    values = json.loads(data)
    metadata = values.pop("metadata")
    metadata["authors"] = tuple(metadata["authors"])
    return PageContent(**values, metadata=Metadata(**metadata))


def limit_memory(size: int = MEMORY) -> None:
    """Make this process fail rather than fill the machine, where the platform can."""
    with suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (size, size))


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Read a page and write its content, which is all that the process does."""
    target.write(to_json(page_content(source.read().decode("utf-8", "replace"))))


if __name__ == "__main__":
    limit_memory()
    serve(sys.stdin.buffer, sys.stdout.buffer)
