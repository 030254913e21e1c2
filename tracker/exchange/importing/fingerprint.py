"""Tells tables of one kind by the names of their columns, whatever the file is called."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from tracker.domain.place_names import fold
from tracker.exchange.importing.tables import PROBLEM_COLUMNS


def fingerprint(header: Sequence[str]) -> str:
    """Return the digest of the folded names in order; a problems file has that of its table."""
    names = [fold(name) for name in header if name not in PROBLEM_COLUMNS]
    return sha256("\x1f".join(names).encode()).hexdigest()
