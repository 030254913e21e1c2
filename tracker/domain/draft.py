"""What extraction proposes from one article: values, each with the words behind it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tracker.domain.vocabulary import (
    Explicitness,
    Field,
    GapReason,
    InstrumentType,
    ReportedStatus,
    Stance,
)

CHOICES = 3
"""Alternatives told for one field or one value, so that a key can stand for each."""
SURE = 0.97
"""Confidence from which a value may be ticked beforehand: as often right as that."""
LIKELY = 0.6
"""Confidence from which a value is filled in to be looked at; below it the field stays blank."""


class Trust(StrEnum):
    """What may be done with a value before a person has seen it."""

    TICKED = "ticked"
    SUGGESTED = "suggested"
    BLANK = "blank"


def trust(confidence: float) -> Trust:
    """Return what a confidence allows."""
    if confidence >= SURE:
        return Trust.TICKED
    return Trust.SUGGESTED if confidence >= LIKELY else Trust.BLANK


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
class Alternative:
    """Another value that the words of an article may mean, for a person to choose."""

    field: Field
    value: str
    """As in `Proposal`; for a party without a code, its name."""
    confidence: float
    start: int
    end: int
    exact: str
    instead_of: str = ""
    """The value of the draft that it would replace; empty where the field is left blank."""
    rule: str = ""


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
    duration: str = ""
    """ISO 8601 length such as P5Y, P5Y+P1Y where it goes on a year at a time; or `indefinite`."""
    notice_period: str = ""
    """ISO 8601 length such as P6M."""
    tacit_renewal: bool | None = None
    gaps: tuple[tuple[Field, GapReason], ...] = ()
    evidence: tuple[Proposal, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    """At most `CHOICES` for each field left blank and each value told, the likeliest first."""

    def choices(self, field: Field, instead_of: str = "") -> tuple[Alternative, ...]:
        """Return what else a field can be, or what a value of it can be instead."""
        return tuple(
            one for one in self.alternatives if (one.field, one.instead_of) == (field, instead_of)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """All that extraction found in one article; no agreement is a valid finding."""

    language: str = ""
    agreements: tuple[DraftAgreement, ...] = ()
    announced: int = 0
    """How many agreements the text itself counts as signed together; 0 where it counts none."""
    unread: int = 0
    """Characters at the end of a very long text that were not looked at."""

    @property
    def missed(self) -> int:
        """How many agreements the text counts beyond those that were found."""
        return max(0, self.announced - len(self.agreements))
