"""Says with which registry, vocabularies and rules the derived rows of a library were computed.

What is noted stands among the settings of a search index, which SQLite keeps as keys and values,
and which is derived from records like all that the notes speak of. Settings that SQLite does not
know it leaves alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import column, delete, insert, select, table
from sqlalchemy.orm import Session

from tracker.db.layout import AGREEMENT_INDEX

_SETTINGS = table(f"{AGREEMENT_INDEX}_config", column("k"), column("v"))
_MARK, _PARTS, _REACHED = "derived_with", "derived_from", "derived_up_to"


def read_mark(session: Session) -> str:
    """Return the mark; empty where nobody set one."""
    return _read(session, _MARK)


def read_parts(session: Session) -> dict[str, str] | None:
    """Return the marks of each part of the registry that rows depend on; None if not known."""
    text = _read(session, _PARTS)
    return dict(json.loads(text)) if text else None


def write_mark(session: Session, mark: str, parts: Mapping[str, str] | None = None) -> None:
    """Say that all derived rows were computed with this, and nothing is left to do."""
    _write(session, _MARK, mark)
    _write(session, _PARTS, json.dumps(dict(parts)) if parts else "")
    _write(session, _REACHED, "")


def read_reached(session: Session) -> tuple[str, int]:
    """Return towards which mark rows are being renewed, and the last agreement that was."""
    mark, _, key = _read(session, _REACHED).rpartition(" ")
    return (mark, int(key)) if key.isdigit() else ("", 0)


def write_reached(session: Session, mark: str, key: int) -> None:
    """Note how far rows were renewed, in the transaction that renewed them."""
    _write(session, _REACHED, f"{mark} {key}")


def _read(session: Session, key: str) -> str:
    found: str | None = session.scalar(select(_SETTINGS.c.v).where(_SETTINGS.c.k == key))
    return found or ""


def _write(session: Session, key: str, value: str) -> None:
    session.execute(delete(_SETTINGS).where(_SETTINGS.c.k == key))
    if value:
        session.execute(insert(_SETTINGS).values(k=key, v=value))
