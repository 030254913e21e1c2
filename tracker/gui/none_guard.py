"""Keeps `None`, `True` and `False` alive on Python 3.11, where PySide6 6.12 uses them up.

Each Qt method that returns nothing lowers the count of references to `None` by one there, and each
emission of a signal that of `True`; after some thousand calls the interpreter aborts with
“deallocating None” or “deallocating True or False”. Python 3.12 made these three immortal, so
nothing happens from that version on. The remedy is what 3.12 does: a count so high that it is
never used up.
"""

from __future__ import annotations

import ctypes
import sys

PLENTY = 1 << 40
SINGLETONS = (None, True, False)


def guard_none() -> None:
    """Give the three a count of references that no session can use up, where that is needed."""
    mortal = sys.version_info < (3, 12) and sys.implementation.name == "cpython"
    for single in SINGLETONS if mortal else ():
        if sys.getrefcount(single) < PLENTY:
            ctypes.c_ssize_t.from_address(id(single)).value += PLENTY
