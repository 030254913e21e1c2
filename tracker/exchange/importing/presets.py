"""Mappings that ship with the program, for registers whose tables it knows by their columns."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from itertools import islice

from tracker.assets import resource
from tracker.exchange.importing.mapping import Mapping, mapping_from
from tracker.exchange.importing.tables import PROBLEM_COLUMNS, Table

FILES = ("uk_treaties.toml", "iia_mapping.toml", "rta_database.toml", "colombia_treaties.toml")
_SAMPLE = 20


def preset_for(table: Table) -> Mapping | None:
    """Return the mapping of a known register, if the table is one of its."""
    return next((mapping for mapping in presets() if _fits(mapping, table)), None)


@lru_cache(maxsize=1)
def presets() -> tuple[Mapping, ...]:
    """Return the mappings that ship with the program."""
    return tuple(
        mapping_from(tomllib.loads(resource("mappings", name).read_text("utf-8")), name)
        for name in FILES
    )


def _fits(mapping: Mapping, table: Table) -> bool:
    """Whether a table has the columns, or without names the number and the words, of a preset."""
    match = mapping.match
    if "header" in match:
        return table.named and set(match["header"]) | set(mapping.columns) <= set(table.header)
    columns = [name for name in table.header if name not in PROBLEM_COLUMNS]
    if columns != [str(number + 1) for number in range(match["columns"])]:
        return False
    rows = list(islice(table.rows(), _SAMPLE))
    return all(any(word in row.cells for row in rows) for word in match["cells"])
