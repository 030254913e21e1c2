"""Keeps `None` alive on Python 3.11, where PySide6 6.12 gives it back more often than it takes it.

Each Qt method that returns nothing lowers the count of references to `None` by one there; after
some ten thousand calls the interpreter aborts with “deallocating None”. Python 3.12 made `None`
immortal, so nothing happens from that version on. The remedy is what 3.12 does: a count so high
that it is never used up.
"""

from __future__ import annotations

import ctypes
import sys

PLENTY = 1 << 40


def guard_none() -> None:
    """Give `None` a count of references that no session can use up, where that is needed."""
    mortal = sys.version_info < (3, 12) and sys.implementation.name == "cpython"
    if mortal and sys.getrefcount(None) < PLENTY:
        ctypes.c_ssize_t.from_address(id(None)).value += PLENTY
