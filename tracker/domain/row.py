"""One agreement as a row: what the list, CSV, spreadsheets and printed lists are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tracker.domain.vocabulary import InstrumentType, Stage, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class RowParty:
    """A party in a row."""

    code: str
    name: str
    level: str

    @property
    def value(self) -> str:
        """The code, or the name where there is none."""
        return self.code or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementRow:
    """Selected columns of an agreement, with its status on the day asked for."""

    uuid: str
    title: str
    instrument_type: InstrumentType | None
    binding: str
    parties: tuple[RowParty, ...]
    signatories: tuple[str, ...]
    """Each as `Name (capacity, CODE)`."""
    signed: str
    signed_earliest: str
    signed_latest: str
    signed_gap: str
    """A `GapReason` where `signed` is empty and somebody said why."""
    place: str
    in_force: str
    ended: str
    ended_grounds: str
    status: Status
    as_of: str
    areas: tuple[str, ...]
    """Area ids, or words where the taxonomy has none; explicit absences are not among them."""
    primary_area: str
    n_sources: int
    best_tier: int | None
    n_claims: int
    """Values that a passage should support."""
    n_accepted: int
    n_proposed: int
    n_unsupported: int
    n_conflicts: int
    sources: tuple[str, ...]
    """Uuids of its sources."""
    notes: str
    tags: tuple[str, ...]
    revision: int
    stage: Stage
    trashed: bool


@dataclass(frozen=True, slots=True)
class RowColumns:
    """Very many rows, column by column and as stored, so that no object is made for each."""

    fields: tuple[str, ...]
    """Attributes of `AgreementRow`."""
    order: Sequence[int]
    """The keys of the rows, in the order that is wanted."""
    batches: Iterator[tuple[Sequence[int], Sequence[Sequence[Any]]]]
    """In no order, some hundred rows at a time: their keys, and what is stored of each field."""
    readers: Mapping[str, Callable[[Any], Any]]
    """How a field is read that is not stored as a row shows it."""
