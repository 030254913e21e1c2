"""What the columns of a foreign table mean: found by the program, or written down in TOML.

A mapping file has these parts, each of which may be left out:

    [read]                      # how the file is built, where the program is mistaken
    encoding = "cp1252"
    delimiter = "|"
    quoting = false
    header = false              # columns are then called "1", "2" …
    sheet = "All agreements"
    row = 3                     # the row with the names of the columns

    [columns]                   # name of the column = what it is
    "Title" = "title"
    "Signed on" = { to = "signed", order = "dmy" }
    "Countries" = { to = "parties", separator = ";" }
    "Ref" = { to = "registration", register = "Treaty series" }

    [constants]                 # what holds for every row
    parties = ["COL"]

    [values.status]             # words of the table = ids of this program
    "Live" = "in_force"

    [nulls]
    words = ["to be confirmed"] # what stands for an empty cell

A column is one of `TARGETS`, or `event.` and a type of event, for a date of its own such as
`event.published`. Several columns may be the same thing: the first that is filled counts, and
notes are put together. Columns that are not named are left out, and the report says so. In a
column of parties `capitals = true` takes only the names in capitals as parties and notes the
others as territories the agreement extends to.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping as AbstractMapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from tracker.domain.errors import FileUnusable
from tracker.domain.vocabulary import EventType
from tracker.exchange.importing.dates import Order
from tracker.exchange.importing.tables import ReadingHints
from tracker.exchange.readable_file import check_readable

EVENT = "event."
TARGETS = (
    "title", "instrument_type", "binding", "parties", "party1", "party1_code", "party2",
    "party2_code", "signatories", "signed", "place", "in_force", "in_force_effective",
    "provisional", "ended", "ended_effective", "ended_grounds", "status", "areas", "notes",
    "tags", "registration", "link",
)  # fmt: skip
DATES: AbstractMapping[str, tuple[EventType, str]] = {
    "signed": (EventType.SIGNED, "date"),
    "in_force": (EventType.IN_FORCE, "date"),
    "in_force_effective": (EventType.IN_FORCE, "effective"),
    "provisional": (EventType.PROVISIONAL_START, "date"),
    "ended": (EventType.TERMINATED, "date"),
    "ended_effective": (EventType.TERMINATED, "effective"),
}
"""Which event a column of dates belongs to, and which of its days it gives."""
_CONSTANTS = ("parties", "instrument_type", "binding", "areas", "tags", "status")
_PARTS = ("match", "read", "columns", "constants", "values", "nulls")
_READ = ("encoding", "delimiter", "quoting", "header", "sheet", "row")
_RULE_KEYS = ("to", "separator", "order", "register", "capitals")


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnRule:
    """What one column is, and how its cells are read."""

    to: str
    separator: str = ""
    """Between several values in a cell; `;` where it is empty and several make sense."""
    order: Order | None = None
    register: str = ""
    capitals: bool = False

    @property
    def date(self) -> tuple[EventType, str] | None:
        """The event whose date the column gives."""
        return _date(self.to)


@cache
def _date(target: str) -> tuple[EventType, str] | None:
    if target.startswith(EVENT):
        return EventType(target.removeprefix(EVENT)), "date"
    return DATES.get(target)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """What the columns of a table mean, and what holds for all its rows."""

    columns: AbstractMapping[str, ColumnRule]
    hints: ReadingHints = field(default_factory=ReadingHints)
    constants: AbstractMapping[str, tuple[str, ...]] = field(default_factory=dict)
    values: AbstractMapping[str, AbstractMapping[str, tuple[str, ...]]] = field(
        default_factory=dict
    )
    nulls: frozenset[str] = frozenset()
    match: AbstractMapping[str, Any] = field(default_factory=dict)
    """For mappings that ship with the program: by what a table is known."""

    def first(self, target: str) -> ColumnRule | None:
        """Return the first rule for a target."""
        return next((rule for rule in self.columns.values() if rule.to == target), None)


def read_mapping(path: Path) -> Mapping:
    """Read a mapping file. Raises `FileUnusable` that names the entry it does not understand."""
    check_readable(path)
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise FileUnusable(
            f"{path.name} is no mapping file: {' '.join(str(error).split())}.",
            hint="Correct it; the manual shows an example.",
        ) from None
    return mapping_from(data, path.name)


def mapping_from(data: AbstractMapping[str, Any], name: str) -> Mapping:
    """Return the mapping that TOML content describes. Raises `FileUnusable`."""
    _only(data, _PARTS, name, "part")
    try:
        return Mapping(
            columns={str(key): _rule(rule, name) for key, rule in _table(data, "columns").items()},
            hints=_hints(_table(data, "read"), name),
            constants=_constants(_table(data, "constants"), name),
            values={key: _words(words) for key, words in _table(data, "values").items()},
            nulls=frozenset(
                " ".join(str(word).casefold().split())
                for word in _table(data, "nulls").get("words", ())
            ),
            match=_table(data, "match"),
        )
    except (AttributeError, TypeError, ValueError) as error:
        raise _refused(name, f"has an entry of the wrong kind ({error})") from None


def _table(data: AbstractMapping[str, Any], key: str) -> AbstractMapping[str, Any]:
    found = data.get(key, {})
    if not isinstance(found, dict):
        raise TypeError(f"[{key}] is no table")
    return found


def _rule(value: object, name: str) -> ColumnRule:
    entry = {"to": value} if isinstance(value, str) else value
    if not isinstance(entry, dict):
        raise TypeError(f"{value!r} is neither text nor a table")
    _only(entry, _RULE_KEYS, name, "setting of a column")
    target = str(entry.get("to", ""))
    events = {f"{EVENT}{event}" for event in EventType}
    if target not in TARGETS and target not in events:
        raise _refused(
            name, f"makes a column “{target}”, which is not one of {', '.join(TARGETS)}"
        )
    return ColumnRule(
        to=target,
        separator=str(entry.get("separator", "")),
        order=Order(entry["order"]) if entry.get("order") else None,
        register=str(entry.get("register", "")),
        capitals=bool(entry.get("capitals", False)),
    )


def _hints(data: AbstractMapping[str, Any], name: str) -> ReadingHints:
    _only(data, _READ, name, "entry of [read]")
    delimiter = data.get("delimiter")
    if delimiter is not None and (not isinstance(delimiter, str) or len(delimiter) != 1):
        raise _refused(name, "gives a delimiter that is not one character")
    row = data.get("row")
    if row is not None and (not isinstance(row, int) or row < 1):
        raise _refused(name, "gives a row that is not a number from 1")
    return ReadingHints(**data)


def _constants(data: AbstractMapping[str, Any], name: str) -> dict[str, tuple[str, ...]]:
    _only(data, _CONSTANTS, name, "constant")
    return {key: _several(value) for key, value in data.items()}


def _words(data: AbstractMapping[str, Any]) -> dict[str, tuple[str, ...]]:
    return {" ".join(word.casefold().split()): _several(ids) for word, ids in data.items()}


def _several(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,) if value else ()
    if isinstance(value, list):
        return tuple(str(each) for each in value)
    raise TypeError(f"{value!r} is neither text nor a list")


def _only(data: AbstractMapping[str, Any], known: tuple[str, ...], name: str, noun: str) -> None:
    for key in data:
        if key not in known:
            raise _refused(name, f"has “{key}”, which is no {noun}; there are {', '.join(known)}")


def _refused(name: str, words: str) -> FileUnusable:
    return FileUnusable(f"{name} {words}.", hint="Correct the mapping file and try again.")
