"""Changes as people read them: names where rows hold keys, nothing that only the file needs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tracker.db.base import Base
from tracker.db.history import BOOKKEEPING, RowChange
from tracker.db.models import ChangeRecord
from tracker.domain.action import FieldChange

_HIDDEN = BOOKKEEPING | {"id", "uuid", "agreement_id", "position", "created_at", "text_id"}
_HIDDEN |= {"signature_id", "event_id", "area_id", "relation_id", "folded", "at", "agreement"}
_NAMED = {
    "person_id": ("person", ("name",)),
    "party_id": ("party", ("name", "place_code")),
    "source_id": ("source", ("publisher", "title", "filename", "uuid")),
    "passage_id": ("passage", ("exact",)),
    "other_id": ("agreement", ("title", "uuid")),
}
"""For each key of another row: its table, and the columns to call it by, the best first."""


class ChangeReader:
    """Reads the changes of one answer; remembers the names it looked up."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._names: dict[tuple[str, int], str] = {}

    def fields(self, change: RowChange) -> Iterator[FieldChange]:
        """Yield each value that a change of a row changed."""
        before, after = change.before or {}, change.after or {}
        item = str(before.get("uuid") or after.get("uuid") or "")
        for column in dict.fromkeys((*before, *after)):
            if column in _HIDDEN or column.endswith(("_earliest", "_latest")):
                continue
            old, new = (self._words(column, row.get(column)) for row in (before, after))
            if old != new:
                field = column.removesuffix("_id") if column in _NAMED else column
                yield FieldChange(
                    entity=change.entity, item=item, field=field, before=old, after=new
                )

    def _words(self, column: str, value: object) -> str:
        if value is None:
            return ""
        if column in _NAMED and isinstance(value, int):
            return self._name(column, value)
        return value if isinstance(value, str) else json.dumps(value)

    def _name(self, column: str, key: int) -> str:
        table, columns = _NAMED[column]
        if (table, key) not in self._names:
            row = self._row(table, key)
            self._names[table, key] = next((str(row[c]) for c in columns if row.get(c)), "")
        return self._names[table, key]

    def _row(self, name: str, key: int) -> dict[str, Any]:
        """Return a row as it is, or as it was when history last saw it."""
        table = Base.metadata.tables[name]
        current = self._session.execute(select(table).where(table.c.id == key)).mappings().first()
        if current is not None:
            return dict(current)
        last = self._session.scalar(
            select(func.coalesce(ChangeRecord.before, ChangeRecord.after))
            .where(ChangeRecord.entity == name, ChangeRecord.row_id == key)
            .order_by(ChangeRecord.id.desc())
            .limit(1)
        )
        return dict(json.loads(last)) if last else {}
