"""Says with which registry, vocabularies and rules the derived rows of a library were computed.

The mark stands among the settings of a search index, which SQLite keeps as keys and values, and
which is derived from records like all that the mark speaks of. Settings that SQLite does not know
it leaves alone.
"""

from __future__ import annotations

from sqlalchemy import column, delete, insert, select, table
from sqlalchemy.orm import Session

from tracker.db.layout import AGREEMENT_INDEX

_SETTINGS = table(f"{AGREEMENT_INDEX}_config", column("k"), column("v"))
_KEY = "derived_with"


def read_mark(session: Session) -> str:
    """Return the mark; empty where nobody set one."""
    found: str | None = session.scalar(select(_SETTINGS.c.v).where(_SETTINGS.c.k == _KEY))
    return found or ""


def write_mark(session: Session, mark: str) -> None:
    """Say that all derived rows were computed with this."""
    session.execute(delete(_SETTINGS).where(_SETTINGS.c.k == _KEY))
    session.execute(insert(_SETTINGS).values(k=_KEY, v=mark))
