"""What every library holds, by name: known without loading what maps its tables.

`schema` makes these tables; here is only what tells a library from any other file.
"""

from __future__ import annotations

from typing import Any

SCHEMA_VERSION = 5
"""Kept in the file's user_version; each Alembic revision adds one."""
VERSION_TABLE = "alembic_version"
AGREEMENT_INDEX = "agreement_fts"
TEXT_INDEX = "text_fts"
ACCEPTED, PROPOSED, BOTH = 0, 1, 2
"""Scope of a summary: without values that are only proposed, with them, or no difference."""
INDEXED = {
    "signed": "signed_sort",
    "parties": "parties_sort",
    "title": "title_sort",
    "instrument_type": "instrument_type",
    "in_force": "in_force_sort",
    "ended": "ended_sort",
}
"""Orders of the list that an index of summaries has, with the column it is over."""
DATES = ("signed", "in_force", "ended")
"""Columns of the list whose empty cells come last in both directions."""
INDEXES = (AGREEMENT_INDEX, TEXT_INDEX)
_SHADOWS = ("data", "idx", "content", "docsize", "config")
_TABLES = """
action agreement agreement_source agreement_tag area_assignment change content dismissal event
evidence facet_value gap learnt library original other_title party passage person place
registration relation saved_search signature source source_text status_period summary
table_mapping text_band
"""
TABLES = frozenset(_TABLES.split())
"""Tables of records and those derived from them."""


def strangers(connection: Any) -> list[str]:  # a connection of SQLite itself
    """Return the names in the schema that no library has, such as planted triggers and views."""
    known = _all() | {f"{index}_{shadow}" for index in INDEXES for shadow in _SHADOWS}
    return [
        name
        for kind, name, table in _entries(connection)
        if kind in ("trigger", "view") or (table not in known and not table.startswith("sqlite_"))
    ]


def missing(connection: Any) -> list[str]:
    """Return the names of the tables that every library has and this one has not."""
    return sorted(_all() - {name for kind, name, _ in _entries(connection) if kind == "table"})


def _all() -> frozenset[str]:
    return TABLES | {VERSION_TABLE, *INDEXES}


def _entries(connection: Any) -> list[tuple[str, str, str]]:
    found = connection.execute("SELECT type, name, tbl_name FROM sqlite_master")
    return [(kind, name, table) for kind, name, table in found]
