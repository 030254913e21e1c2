"""The agreement record: one value that is read, shown, edited and saved whole.

Every part has a uuid of its own: evidence can point at it, and a save can tell what changed. Texts
are empty and ids None where nothing is known. Status is not here: it follows from the events.
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.event import ENDING, ENTRY_INTO_FORCE, SIGNING, Event
from tracker.domain.evidence import Evidence, Gap
from tracker.domain.vocabulary import (
    Binding,
    DurationKind,
    InstrumentType,
    Level,
    PartyRole,
    RelationType,
    SignatureMode,
    Stage,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A state or organisation, as registered and as the source writes it."""

    uuid: str
    code: str = ""
    """Code in the registry of places; empty for a name nobody has mapped yet."""
    name: str = ""
    """Name as written; empty means the registry's own name."""
    level: Level = Level.UNCLEAR
    acting_body: str = ""
    role: PartyRole = PartyRole.PARTY
    binding: Binding | None = None
    """Legal force as this party sees it."""

    @property
    def value(self) -> str:
        """The code, or the name where there is none."""
        return self.code or self.name

    @property
    def contracting(self) -> bool:
        """Whether it is one of those that agree, and not, say, a witness or the depositary."""
        return self.role in (PartyRole.PARTY, PartyRole.SIGNATORY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A person who signed, in which capacity, and for whom."""

    uuid: str
    person: str
    capacity: str = ""
    """As written in the source."""
    acting: bool = False
    party: str | None = None
    """Uuid of the party signed for."""
    date: str = ""
    """EDTF, only where this signature has a day of its own."""
    place: str = ""
    mode: SignatureMode = SignatureMode.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaAssignment:
    """A subject the agreement covers, or one that a source says it does not cover."""

    uuid: str
    area: str = ""
    """Id in the taxonomy; empty where it has no such area and `label` holds the words."""
    label: str = ""
    depth: int = 1
    """0 background, 1 named, 2 some concrete measure, 3 detailed measures."""
    primary: bool = False
    absent: bool = False

    @property
    def value(self) -> str:
        """The id, or the free words."""
        return self.area or self.label


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """How this agreement stands to another in the library."""

    uuid: str
    type: RelationType
    other: str
    """Uuid of the other agreement."""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherTitle:
    """The title in another language."""

    language: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """A number under which a register holds the agreement."""

    register: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """An agreement, or the draft of one, with everything known about it and why."""

    uuid: str
    title: str = ""
    other_titles: tuple[OtherTitle, ...] = ()
    instrument_type: InstrumentType | None = None
    binding: Binding | None = None
    duration_kind: DurationKind = DurationKind.NOT_STATED
    duration: str = ""
    """ISO 8601 length such as P5Y."""
    notice_period: str = ""
    """ISO 8601 length such as P6M."""
    tacit_renewal: bool | None = None
    languages: tuple[str, ...] = ()
    registrations: tuple[Registration, ...] = ()
    notes: str = ""
    tags: tuple[str, ...] = ()
    stage: Stage = Stage.REVIEWED
    parties: tuple[Party, ...] = ()
    signatures: tuple[Signature, ...] = ()
    events: tuple[Event, ...] = ()
    areas: tuple[AreaAssignment, ...] = ()
    relations: tuple[Relation, ...] = ()
    sources: tuple[str, ...] = ()
    """Uuids of the sources it rests on, in the order they were attached."""
    evidence: tuple[Evidence, ...] = ()
    gaps: tuple[Gap, ...] = ()
    revision: int = 0
    """0 for a record not yet saved; each save adds one."""
    trashed: bool = False

    def party(self, uuid: str | None) -> Party | None:
        """Return the party that a signature or an event belongs to; None where to none."""
        return next((party for party in self.parties if party.uuid == uuid), None)

    @property
    def signing(self) -> Event | None:
        """The event by which it was signed, preferring one with a date."""
        return _first(self.events, SIGNING)

    @property
    def entry_into_force(self) -> Event | None:
        """The event by which it took effect."""
        return _first(self.events, ENTRY_INTO_FORCE)

    @property
    def end(self) -> Event | None:
        """The event by which it ended or came to nothing."""
        return _first(self.events, ENDING)

    @property
    def primary_area(self) -> AreaAssignment | None:
        """The one area that stands for it in maps and charts."""
        return next((area for area in self.areas if area.primary), None)

    @property
    def bilateral(self) -> bool:
        """Whether exactly two sides agreed; others are flagged, never refused."""
        return sum(party.role is PartyRole.PARTY for party in self.parties) == 2  # noqa: PLR2004


def _first(events: tuple[Event, ...], types: frozenset[object]) -> Event | None:
    found = [event for event in events if event.type in types]
    if len(found) <= 1:
        return found[0] if found else None
    found.sort(key=lambda event: event.party is not None)
    return next((event for event in found if event.date), next(iter(found), None))
