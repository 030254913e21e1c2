"""What extraction proposes from one article: values, each with the words behind it."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.vocabulary import (
    Explicitness,
    Field,
    GapReason,
    InstrumentType,
    ReportedStatus,
    Stance,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One passage behind one proposed value. Offsets are code points of the article's text."""

    field: Field
    value: str
    """The value's id or words: a party code, an area id, a person's name, an EDTF date."""
    start: int
    end: int
    exact: str
    stance: Stance = Stance.SUPPORTS
    explicitness: Explicitness = Explicitness.STATED
    confidence: float = 0.5
    """Probability from 0 to 1 that a careful reader would agree."""
    rule: str = ""
    """Name of the rule that found it, for people who ask why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSignatory:
    """A person who signed, as the article names them."""

    name: str
    capacity: str = ""
    acting: bool = False
    party: str | None = None
    """Code of the party signed for, if the article tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftAgreement:
    """One agreement that the article reports."""

    title: str | None = None
    instrument_type: InstrumentType | None = None
    parties: tuple[str, ...] = ()
    signatories: tuple[DraftSignatory, ...] = ()
    signed: str | None = None
    """EDTF text, or None where the article gives no day; never the day of publication."""
    place: str | None = None
    status: ReportedStatus | None = None
    areas: tuple[str, ...] = ()
    absent_areas: tuple[str, ...] = ()
    """Area ids, or free words where the taxonomy has no such area."""
    gaps: tuple[tuple[Field, GapReason], ...] = ()
    evidence: tuple[Proposal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """All that extraction found in one article; no agreement is a valid finding."""

    language: str = ""
    agreements: tuple[DraftAgreement, ...] = ()
