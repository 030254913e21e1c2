"""The parts of very many agreements, column by column as tables for other programs have them.

Nothing is made into objects: a table is read some hundred agreements at a time, in the order of
their keys, and its columns are those of the tables in `exchange.part_tables`. Text that is empty
comes as None. It must say the same as records do; tests hold the two together.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

from sqlalchemy.orm import Session

from tracker.db.row_columns import picked, uuids_of_keys
from tracker.db.search import Lens
from tracker.domain.columns import join, split
from tracker.domain.row import RowColumns

Columns: TypeAlias = list[Sequence[Any]]
BATCH = 500
"""Agreements read at once."""


def part_columns(
    session: Session, name: str, keys: Sequence[int], uuids: Sequence[str]
) -> Iterator[Columns]:
    """Yield the columns of a table for these agreements, in their order.

    `uuids` are those of the keys: reading them for every table would take as long as the parts.
    The last column says which of `keys` a row belongs to, from 0.
    """
    connection = session.connection()
    readers = _READERS.get(name, {})
    for start in range(0, len(keys), BATCH):
        some = json.dumps(list(keys[start : start + BATCH]))
        rows = connection.exec_driver_sql(_STATEMENTS[name], (start, some)).cursor
        found = rows.fetchall() if rows else []
        if found:
            columns: Columns = list(zip(*found, strict=True))
            columns.insert(0, list(map(uuids.__getitem__, columns[-1])))
            for place, read in readers.items():
                columns[place] = [read(held) for held in columns[place]]
            yield columns


def unsettled(session: Session) -> frozenset[int]:
    """Return the keys of agreements with passages that are not accepted."""
    found = session.connection().exec_driver_sql(
        "SELECT DISTINCT agreement_id FROM evidence WHERE state <> 'accepted'"
    )
    return frozenset(row[0] for row in found)


def _empty(*names: str) -> str:
    return ", ".join(f"NULLIF({name}, '')" for name in names)


def _statement(cells: str, source: str, order: str) -> str:
    return (
        f"SELECT {cells}, ? + k.key FROM json_each(?) k"  # noqa: S608 - our own words
        f" CROSS JOIN {source} ORDER BY k.key, {order}"
    )


_PARTY = "COALESCE(of.place_code, of.name), of.uuid"
_OF_PARTY = " LEFT JOIN party of ON of.id = p.party_id"
_ITEM = "CASE {} END".format(
    " ".join(
        f"WHEN p.{column} IS NOT NULL THEN (SELECT uuid FROM {table} WHERE id = p.{column})"  # noqa: S608
        for column, table in (
            ("party_id", "party"),
            ("signature_id", "signature"),
            ("event_id", "event"),
            ("area_id", "area_assignment"),
            ("relation_id", "relation"),
        )
    )
)
_SOURCE = (
    "(SELECT s.uuid FROM source s JOIN agreement_source l ON l.source_id = s.id"
    " WHERE s.id = t.source_id AND l.agreement_id = k.value)"
)
_READ = (
    " CROSS JOIN source s ON s.id = p.source_id LEFT JOIN source_text t"
    " ON t.id = (SELECT max(id) FROM source_text WHERE source_id = s.id)"
)
_OWN, _PLACED = "{} p ON p.agreement_id = k.value", "p.position, p.id"
_STATEMENTS: Mapping[str, str] = {
    "parties": _statement(
        f"p.uuid, p.place_code, {_empty('p.name')}, p.level, {_empty('p.acting_body')},"
        " p.role, p.binding",
        _OWN.format("party"),
        _PLACED,
    ),
    "signatories": _statement(
        f"p.uuid, person.name, {_empty('p.capacity')}, p.acting, {_PARTY},"
        f" {_empty('p.date', 'p.place')}, p.mode",
        _OWN.format("signature") + " CROSS JOIN person ON person.id = p.person_id" + _OF_PARTY,
        _PLACED,
    ),
    "events": _statement(
        f"p.uuid, p.type, {_PARTY},"
        f" {_empty('p.date', 'p.effective', 'p.place', 'p.grounds', 'p.note')}",
        _OWN.format("event") + _OF_PARTY,
        _PLACED,
    ),
    "areas": _statement(
        f"p.uuid, {_empty('p.area', 'p.label')}, p.depth, p.is_primary, p.absent",
        _OWN.format("area_assignment"),
        _PLACED,
    ),
    "relations": _statement(
        f"p.uuid, p.type, other.uuid, {_empty('p.note')}",
        _OWN.format("relation") + " CROSS JOIN agreement other ON other.id = p.other_id",
        _PLACED,
    ),
    "gaps": _statement(f"p.field, p.reason, {_empty('p.note')}", _OWN.format("gap"), "p.id"),
    "sources": _statement(
        f"s.uuid, {_empty('s.title', 's.publisher', 's.authors', 's.published', 's.accessed')},"
        f" {_empty('s.url', 's.language')}, s.tier, {_empty('s.filename', 's.media_type')},"
        f" s.original_sha256, t.uuid, t.content_sha256, s.origins,"
        f" {_empty('t.extractor', 't.extractor_version')}",
        _OWN.format("agreement_source") + _READ,
        _PLACED,
    ),
    "evidence": _statement(
        f"p.uuid, p.field, {_ITEM}, {_empty('p.value')}, p.stance, p.state, p.explicitness,"
        f" p.method, {_empty('p.rule')}, p.confidence, {_empty('p.alternative', 'p.reason')},"
        f" {_SOURCE},"
        ' t.uuid, c.start, c."end",'
        f" {_empty('c.exact', 'c.prefix', 'c.suffix')}, c.page",
        _OWN.format("evidence") + " CROSS JOIN passage c ON c.id = p.passage_id"
        " CROSS JOIN source_text t ON t.id = c.text_id",
        _PLACED,
    ),
}


@lru_cache(maxsize=4_000)
def _authors(text: str | None) -> str | None:
    return join(split(text)) or None if text else None


@lru_cache(maxsize=4_000)
def _origins(text: str | None) -> str | None:
    found = sorted(json.loads(text).items()) if text else ()
    return join(f"{name}: {words}" for name, words in found) or None


_READERS: Mapping[str, Mapping[int, Callable[[Any], Any]]] = {
    "signatories": {4: bool},
    "areas": {5: bool, 6: bool},
    "sources": {4: _authors, 15: _origins},
}
"""Columns, by place, that are not stored as they are shown."""


@dataclass(frozen=True, slots=True)
class Tables:
    """What leaves the library of some agreements, ready to be read table by table."""

    rows: RowColumns
    parts: Callable[[str], Iterator[Columns]]
    """Reads a table of parts, as `part_columns` does."""
    unsettled: Mapping[str, int]
    """Agreements, by uuid, whose parts are left out, as they have proposals; each with its place.

    Which of their parts people have accepted takes the whole record to say.
    """


def tables(session: Session, keys: Sequence[int], lens: Lens, fields: Sequence[str]) -> Tables:
    """Return the tables of agreements, in this order."""
    left = frozenset() if lens.drafts else unsettled(session).intersection(keys)
    settled = [0 if key in left else key for key in keys] if left else keys
    uuids = uuids_of_keys(session, keys)
    return Tables(
        picked(session, keys, lens, fields),
        lambda name: part_columns(session, name, settled, uuids),
        {uuids[place]: place for place, key in enumerate(keys) if key in left},
    )
