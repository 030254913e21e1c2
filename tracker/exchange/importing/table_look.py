"""A table as it is shown before its import: how it is built, and what it may mean."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tracker.exchange.importing.column_look import ColumnLook
from tracker.exchange.importing.mapping import Mapping
from tracker.exchange.importing.tables import ReadingHints


class Origin(StrEnum):
    """Where the meaning of the columns comes from."""

    GIVEN = "given"
    REMEMBERED = "remembered"
    REGISTER = "register"
    """A register whose tables the program knows."""
    TOLD = "told"
    """Told by names and content."""


class TableKind(StrEnum):
    """Who has to say what the columns mean."""

    FOREIGN = "foreign"
    OWN = "own"
    """The program's own tables, packages and JSON, which need no mapping."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLook:
    """A table as it was found, with what its columns may mean."""

    path: Path
    kind: TableKind
    hints: ReadingHints
    sheets: tuple[str, ...] = ()
    head: tuple[tuple[str, ...], ...] = ()
    """The first rows of the file as they stand."""
    header: tuple[str, ...] = ()
    total: int = 0
    mapping: Mapping | None = None
    guessed: Mapping | None = None
    """What names and content alone tell, where the mapping comes from elsewhere."""
    origin: Origin = Origin.TOLD
    columns: tuple[ColumnLook, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownWords:
    """Words of the table that a person can explain, with what they may mean."""

    kind: str
    """The part of `[values]`: status, instrument_type, areas or parties."""
    words: str
    times: int
    suggestions: tuple[str, ...] = ()
    """Codes of parties, most alike first."""
