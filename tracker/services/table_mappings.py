"""Mappings of tables that were imported before, by the names of their columns."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.db.engine import Sessions
from tracker.db.models import TableMappingRecord
from tracker.domain.action import Action, ActionKind
from tracker.domain.changes import Changes
from tracker.domain.errors import FileUnusable
from tracker.exchange.importing.fingerprint import fingerprint
from tracker.exchange.importing.mapping import Mapping, mapping_from
from tracker.exchange.importing.mapping_text import mapping_text
from tracker.services.writing import Writer


class TableMappings:
    """Keeps one mapping for each kind of table; the last one counts."""

    def __init__(self, sessions: Sessions, writer: Writer) -> None:
        self._sessions = sessions
        self._writer = writer

    def find(self, header: Sequence[str]) -> Mapping | None:
        """Return the mapping that was used for a table with these columns, if any.

        Names that other spellings of the same columns have are taken from the header at hand.
        """
        table = TableMappingRecord
        wanted = select(table.mapping).where(table.fingerprint == fingerprint(header))
        with self._sessions.reading() as session:
            text = session.scalar(wanted)
        if text is None:
            return None
        try:
            known = mapping_from(tomllib.loads(text), "The remembered mapping")
        except (tomllib.TOMLDecodeError, FileUnusable):
            return None  # kept by a version that knew more than this one
        return _renamed(known, header)

    def remember(self, name: str, header: Sequence[str], mapping: Mapping) -> Changes:
        """Keep a mapping for tables with these columns, under the name of the file."""
        text = mapping_text(mapping)
        action = Action(ActionKind.REMEMBER_MAPPING, name)
        return self._writer.run(action, lambda session: _keep(session, name, header, text))


def _keep(session: Session, name: str, header: Sequence[str], text: str) -> None:
    table = TableMappingRecord
    key = fingerprint(header)
    record = session.scalar(select(table).where(table.fingerprint == key))
    if record is None:
        session.add(table(fingerprint=key, name=name, mapping=text))
    elif record.mapping != text:
        record.name, record.mapping = name, text


def _renamed(mapping: Mapping, header: Sequence[str]) -> Mapping:
    """Give the rules to the columns of this header, whose case and accents may differ."""
    names = {fingerprint([name]): name for name in header}
    columns = {names.get(fingerprint([name]), name): r for name, r in mapping.columns.items()}
    return replace(mapping, columns=columns)
