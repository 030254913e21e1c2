"""Each column said once, for list, CSV, spreadsheets and print alike.

Keys and order of `WIDE` are the wide CSV's contract with other programs: add to the end, never
change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from tracker.domain.errors import ValueRefused
from tracker.domain.row import AgreementRow, RowParty

Parties: TypeAlias = Sequence[RowParty]


@dataclass(frozen=True, slots=True)
class Column:
    """How one field of a row appears in a table."""

    key: str
    title: str
    field: str
    """The attribute of `AgreementRow` that is shown."""
    told: Callable[[Any], str] = str
    """Makes text of its value: ids and EDTF dates, untranslated."""

    def text(self, row: AgreementRow) -> str:
        """Return the cell of a row."""
        return self.told(getattr(row, self.field))


def join(values: Iterable[str]) -> str:
    r"""Put several values into one cell; a `;` inside a value is written `\;`."""
    parts = list(values)
    whole = "".join(parts)
    if ";" in whole or "\\" in whole:
        parts = [part.replace("\\", "\\\\").replace(";", "\\;") for part in parts]
    return "; ".join(parts)


def split(cell: str) -> tuple[str, ...]:
    """Take apart what `join` put together; blanks around values and empty values are dropped."""
    parts, current, escaped = [], "", False
    for char in cell:
        if escaped:
            current += char if char in "\\;" else "\\" + char
            escaped = False
        elif char == "\\":
            escaped = True
        elif char == ";":
            parts.append(current)
            current = ""
        else:
            current += char
    parts.append(current + ("\\" if escaped else ""))
    return tuple(part.strip() for part in parts if part.strip())


def _or_empty(value: object) -> str:
    return str(value or "")


def _values(parties: Parties) -> str:
    return join(party.value for party in parties)


def _party_shown(key: str, title: str, index: int, attribute: str) -> Column:
    """Return the column that shows one attribute of the n-th party, if there is such a party."""

    def told(parties: Parties) -> str:
        return str(getattr(parties[index], attribute)) if index < len(parties) else ""

    return Column(key, title, "parties", told)


WIDE: tuple[Column, ...] = (
    Column("agreement_id", "Id", "uuid"),
    Column("title", "Title", "title"),
    Column("instrument_type", "Type", "instrument_type", _or_empty),
    Column("binding", "Binding force", "binding"),
    Column("parties", "Parties", "parties", _values),
    _party_shown("party1_code", "First party code", 0, "code"),
    _party_shown("party1_name", "First party", 0, "name"),
    _party_shown("party1_level", "First party level", 0, "level"),
    _party_shown("party2_code", "Second party code", 1, "code"),
    _party_shown("party2_name", "Second party", 1, "name"),
    _party_shown("party2_level", "Second party level", 1, "level"),
    Column("signatories", "Signatories", "signatories", join),
    Column("signed", "Signed", "signed"),
    Column("signed_earliest", "Signed, earliest", "signed_earliest"),
    Column("signed_latest", "Signed, latest", "signed_latest"),
    Column("place", "Place", "place"),
    Column("in_force", "In force", "in_force"),
    Column("ended", "Ended", "ended"),
    Column("ended_grounds", "Grounds for ending", "ended_grounds"),
    Column("status", "Status", "status"),
    Column("as_of", "Status as of", "as_of"),
    Column("areas", "Areas", "areas", join),
    Column("primary_area", "Primary area", "primary_area"),
    Column("n_sources", "Sources", "n_sources"),
    Column("best_tier", "Best tier", "best_tier", _or_empty),
    Column("n_unsupported", "Unsupported values", "n_unsupported"),
    Column("n_conflicts", "Conflicts", "n_conflicts"),
    Column("sources", "Source ids", "sources", join),
    Column("notes", "Notes", "notes"),
    Column("tags", "Tags", "tags", join),
    Column("revision", "Revision", "revision"),
)
BY_KEY = {column.key: column for column in WIDE}
LISTED = {**BY_KEY, "evidence": Column("evidence", "Evidence", "n_accepted")}
"""What lists for people can have; how many values have their passage is no column of the CSV."""


def choose(keys: Sequence[str], known: Mapping[str, Column] = BY_KEY) -> tuple[Column, ...]:
    """Return the columns with these keys, in this order. Raises `ValueRefused` for others."""
    for key in keys:
        if key not in known:
            raise ValueRefused(
                f"There is no column “{key}”.", hint=f"The columns are: {', '.join(known)}."
            )
    return tuple(known[key] for key in keys)
