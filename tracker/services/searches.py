"""Saved searches: queries with a name, live in the sidebar."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tracker.db.engine import Sessions
from tracker.db.models import SavedSearchRecord
from tracker.domain.action import Action, ActionKind
from tracker.domain.changes import Changes
from tracker.domain.errors import NotFound, ValueRefused
from tracker.domain.saved_search import SavedSearch
from tracker.services.writing import Writer


class SavedSearches:
    """Keeps named queries; a name is used once."""

    def __init__(self, sessions: Sessions, writer: Writer) -> None:
        self._sessions = sessions
        self._writer = writer

    def all(self) -> list[SavedSearch]:
        """Return the searches in the order they were saved."""
        table = SavedSearchRecord
        with self._sessions.reading() as session:
            rows = session.execute(
                select(table.uuid, table.name, table.query).order_by(table.position, table.id)
            )
            return [SavedSearch(uuid=uuid, name=name, query=query) for uuid, name, query in rows]

    def save(self, name: str, query: str) -> Changes:
        """Keep a query under a name; an existing name gets the new query."""
        clean = name.strip()
        if not clean:
            raise ValueRefused("A saved search needs a name.", hint="Type one.", field="name")
        return self._writer.run(
            Action(ActionKind.SAVE_SEARCH, clean), lambda session: _keep(session, clean, query)
        )

    def delete(self, uuid: str) -> Changes:
        """Forget a search."""
        name = next((s.name for s in self.all() if s.uuid == uuid), "")
        return self._writer.run(
            Action(ActionKind.DELETE_SEARCH, name), lambda session: _forget(session, uuid)
        )


def _keep(session: Session, name: str, query: str) -> None:
    table = SavedSearchRecord
    record = session.scalar(select(table).where(table.name == name))
    if record is None:
        last = session.scalar(select(func.max(table.position)))
        session.add(table(name=name, query=query, position=0 if last is None else last + 1))
    else:
        record.query = query


def _forget(session: Session, uuid: str) -> None:
    table = SavedSearchRecord
    record = session.scalar(select(table).where(table.uuid == uuid))
    if record is None:
        raise NotFound("There is no such saved search.", hint="It may have been deleted.")
    session.delete(record)
