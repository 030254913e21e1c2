"""Runs the Typst compiler with the fonts that travel with the program, and no others."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Any

import typst

from tracker.assets import resource

AT_ONCE = 2
"""Documents that are set beside one another: three large ones would need more than a gigabyte."""
_REMEMBERED = 11
"""One more than the number of documents for which the compiler remembers an earlier one."""
_SHARE = 4
"""After this many others, what was done two large documents ago is let go of, but not what the
document that is being set beside them still needs."""


def shipped(template: str) -> Path:
    """Return the file of one of the program's own templates."""
    return resource("templates", f"{template}.typ")


def compiled(source: Path, data: str, standards: list[Any], *, tagged: bool = True) -> bytes:
    """Return what a template makes of data, as PDF. Raises `TypstError`.

    Packages of others are those in a folder `packages` beside the template.
    """
    packages = source.parent / "packages"
    pdf = typst.compile(
        source,
        root=source.parent,
        font_paths=shipped_fonts(),
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"data": data},
        pdf_standards=standards,
        timestamp=0,
        pdf_tags=tagged,
        package_path=packages,
        package_cache_path=packages,
    )
    return bytes(pdf)


def forget(count: int = _SHARE) -> None:
    """Let go of what the typesetter remembers of documents it set some time ago.

    It keeps that until ten more documents are set, which for large parts is a gigabyte; `count`
    of them are set now.
    """
    for number in range(min(count, _REMEMBERED)):
        typst.compile(b"%d" % number, font_paths=shipped_fonts(), ignore_system_fonts=True)


@lru_cache(maxsize=1)
def setters() -> ThreadPoolExecutor:
    """Return the threads in which documents are set; the compiler lets others work meanwhile."""
    return ThreadPoolExecutor(max_workers=AT_ONCE, thread_name_prefix="typesetter")


@lru_cache(maxsize=1)
def shipped_fonts() -> typst.Fonts:
    """Return the fonts that travel with the program, and no others; read once per process."""
    return typst.Fonts(include_system_fonts=False, font_paths=[str(resource("fonts"))])
