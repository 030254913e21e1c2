"""Each column said once, for list, CSV, spreadsheets and print alike.

Keys and order of `WIDE` are the wide CSV's contract with other programs: add to the end, never
change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from tracker.domain.errors import ValueRefused
from tracker.domain.row import AgreementRow, RowParty

_NOBODY = RowParty(code="", name="", level="")


@dataclass(frozen=True, slots=True)
class Column:
    """How one field appears in a table: `text` gives ids and EDTF dates, untranslated."""

    key: str
    title: str
    text: Callable[[AgreementRow], str]


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


def _party(row: AgreementRow, index: int) -> RowParty:
    return row.parties[index] if index < len(row.parties) else _NOBODY


WIDE: tuple[Column, ...] = (
    Column("agreement_id", "Id", lambda row: row.uuid),
    Column("title", "Title", lambda row: row.title),
    Column("instrument_type", "Type", lambda row: row.instrument_type or ""),
    Column("binding", "Binding force", lambda row: row.binding),
    Column("parties", "Parties", lambda row: join(p.value for p in row.parties)),
    Column("party1_code", "First party code", lambda row: _party(row, 0).code),
    Column("party1_name", "First party", lambda row: _party(row, 0).name),
    Column("party1_level", "First party level", lambda row: _party(row, 0).level),
    Column("party2_code", "Second party code", lambda row: _party(row, 1).code),
    Column("party2_name", "Second party", lambda row: _party(row, 1).name),
    Column("party2_level", "Second party level", lambda row: _party(row, 1).level),
    Column("signatories", "Signatories", lambda row: join(row.signatories)),
    Column("signed", "Signed", lambda row: row.signed),
    Column("signed_earliest", "Signed, earliest", lambda row: row.signed_earliest),
    Column("signed_latest", "Signed, latest", lambda row: row.signed_latest),
    Column("place", "Place", lambda row: row.place),
    Column("in_force", "In force", lambda row: row.in_force),
    Column("ended", "Ended", lambda row: row.ended),
    Column("ended_grounds", "Grounds for ending", lambda row: row.ended_grounds),
    Column("status", "Status", lambda row: row.status),
    Column("as_of", "Status as of", lambda row: row.as_of),
    Column("areas", "Areas", lambda row: join(row.areas)),
    Column("primary_area", "Primary area", lambda row: row.primary_area),
    Column("n_sources", "Sources", lambda row: str(row.n_sources)),
    Column("best_tier", "Best tier", lambda row: str(row.best_tier or "")),
    Column("n_unsupported", "Unsupported values", lambda row: str(row.n_unsupported)),
    Column("n_conflicts", "Conflicts", lambda row: str(row.n_conflicts)),
    Column("sources", "Source ids", lambda row: join(row.sources)),
    Column("notes", "Notes", lambda row: row.notes),
    Column("tags", "Tags", lambda row: join(row.tags)),
    Column("revision", "Revision", lambda row: str(row.revision)),
)
BY_KEY = {column.key: column for column in WIDE}


def choose(keys: Sequence[str]) -> tuple[Column, ...]:
    """Return the columns with these keys, in this order. Raises `ValueRefused` for others."""
    for key in keys:
        if key not in BY_KEY:
            raise ValueRefused(
                f"There is no column “{key}”.", hint=f"The columns are: {', '.join(BY_KEY)}."
            )
    return tuple(BY_KEY[key] for key in keys)
