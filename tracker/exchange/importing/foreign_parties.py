"""Who agreed, according to a foreign row: names and codes, one cell or several."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tracker.domain.agreement import Party
from tracker.domain.identity import new_uuid
from tracker.exchange.importing.foreign_cells import ForeignCells
from tracker.exchange.importing.mapping import Mapping
from tracker.exchange.importing.parties import PartyNames
from tracker.exchange.importing.values import one_line


@dataclass(frozen=True, slots=True)
class _Named:
    """A party before it is looked up."""

    target: str
    name: str
    code: str = ""


def parties_of(
    cells: ForeignCells, mapping: Mapping, names: PartyNames, on: str
) -> tuple[tuple[Party, ...], list[str]]:
    """Return the parties of a row, each once, and the territories it extends to.

    A party named twice is told; a row that names nobody beside it is refused, for it takes two.

    `on` is the EDTF day by which period names are told apart.
    """
    found: dict[str, Party] = {}
    territories: list[str] = []
    repeated = False
    for named in _named(cells, mapping):
        if _is_territory(cells, named):
            territories.append(named.name)
            continue
        for party in _parties(cells, names, named, on):
            key = party.value
            if key in found:
                said, hint = f"{key} is named twice.", "Name each party once."
                cells.notice(named.target, named.name, said, hint)
                repeated = True
            found.setdefault(key, party)
    cells.refused = cells.refused or (repeated and len(found) == 1)
    return tuple(found.values()), territories


def _named(cells: ForeignCells, mapping: Mapping) -> Iterator[_Named]:
    for constant in mapping.constants.get("parties", ()):
        yield _Named("parties", constant)
    for number in ("1", "2"):
        name, code = cells.first(f"party{number}"), cells.first(f"party{number}_code")
        if name or code:
            yield _Named(f"party{number}", one_line(name or code), code)
    for name in cells.all("parties"):
        yield _Named("parties", one_line(name))


def _is_territory(cells: ForeignCells, named: _Named) -> bool:
    column = cells.column(named.target)
    if named.target != "parties" or not cells.filled("parties"):
        return False
    return cells.rule(column).capitals and named.name != named.name.upper()


def _parties(cells: ForeignCells, names: PartyNames, named: _Named, on: str) -> Iterator[Party]:
    given = names.given_for(named.name)
    if given is None and named.code and named.code in names.places:
        yield Party(uuid=new_uuid(), code=named.code, name=names.to_keep(named.name, named.code))
        return
    reading = names.read(named.name, on)
    if not reading.codes and given is None and (several := _several(cells, names, named)):
        for name in several:
            yield from _parties(cells, names, _Named(named.target, name), on)
        return
    if reading.remark:
        cells.notice(named.target, named.name, f"“{named.name}” {reading.remark}.")
    if not reading.codes:
        if given is None:
            cells.unknown("parties", named.name)
        yield Party(uuid=new_uuid(), name=named.name)
    alone = len(reading.codes) == 1
    for code in reading.codes:
        written = names.to_keep(named.name, code) if alone else ""
        yield Party(uuid=new_uuid(), code=code, name=written)


def _several(cells: ForeignCells, names: PartyNames, named: _Named) -> tuple[str, ...]:
    """Return the names in a cell of a column of which no separator is known.

    Where there is one, a name that nobody knows stays one name: it may be that of a union.
    """
    if named.target != "parties" or not cells.filled("parties"):
        return ()
    if cells.rule(cells.column("parties")).separator:
        return ()
    several = names.taken_apart(named.name)
    names.apart[named.name] += bool(several)
    return several
