"""Ids of records and their parts, by which evidence, history and files know them again."""

from __future__ import annotations

import os

_VARIANTS = "89ab"


def new_uuid() -> str:
    """Return an id that nothing has yet: random, so that no id of a deleted part comes again."""
    digits = os.urandom(16).hex()
    variant = _VARIANTS[int(digits[16], 16) & 3]  # of version 4, as RFC 9562 has it
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"
