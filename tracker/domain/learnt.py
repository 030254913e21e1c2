"""What a library learnt from the decisions of a person, and the part of it that extraction uses.

Each lesson is kept by itself with the record that taught it, so that taking a review back takes
its lessons back and nothing else. Lessons of the same content are one item with a count.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tracker.domain.vocabulary import Field

ENOUGH_REJECTIONS = 2
"""How often words must have been refused, beyond being accepted, before they count for less."""


class LearntKind(StrEnum):
    """What a lesson is about. Values are kept in libraries: add to them, never rename."""

    ALIAS = "alias"
    PERSON = "person"
    AREA_PHRASE = "area_phrase"
    REJECTED = "rejected"


class Use(StrEnum):
    """Whether an item has a part in reading articles, and if not, why."""

    USED = "used"
    SWITCHED_OFF = "switched_off"
    TOO_FEW = "too_few"
    """Not often enough said yet, or contradicted as often since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What one decision teaches."""

    kind: LearntKind
    words: str
    """As the article writes them: a name of a party, a person, a phrase."""
    value: str
    """The code of the party, the id of the area, or the value that was refused."""
    field: Field | None = None
    """For refused words: what they were refused as."""
    capacity: str = ""
    day: str = ""
    """ISO day on which a person acted for a party."""
    count: int = 1
    """1 for it, -1 against it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearntItem:
    """All lessons of the same content, as people see and edit them."""

    id: str
    kind: LearntKind
    words: str
    value: str
    field: Field | None = None
    capacity: str = ""
    """The latest, for a person."""
    first: str = ""
    last: str = ""
    """ISO days between which a person was seen to act for the party."""
    count: int = 1
    enabled: bool = True
    at: str = ""
    """Moment of the latest lesson in UTC, ISO 8601."""
    agreements: tuple[str, ...] = ()
    """Uuids of the records that taught it."""

    @property
    def use(self) -> Use:
        """Whether it has a part in reading articles."""
        if not self.enabled:
            return Use.SWITCHED_OFF
        least = ENOUGH_REJECTIONS if self.kind is LearntKind.REJECTED else 1
        return Use.USED if self.count >= least else Use.TOO_FEW


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPerson:
    """Somebody who acted for a party, from a first to a last ISO day; empty where unknown."""

    name: str
    party: str
    first: str = ""
    last: str = ""

    def distance(self, day: str) -> int:
        """Return how far, in months, a day lies from the time the person is known for."""
        if not (day and self.first and self.last):
            return 0
        return max(0, _months(self.first) - _months(day), _months(day) - _months(self.last))


@dataclass(frozen=True, slots=True, kw_only=True)
class Learnt:
    """What extraction is told beside the text. Told nothing, it finds what it always found."""

    aliases: tuple[tuple[str, str], ...] = ()
    """Names of parties as written, each with a code; the likelier first."""
    phrases: tuple[tuple[str, str], ...] = ()
    """Phrases as written, each with the id of an area."""
    persons: tuple[KnownPerson, ...] = ()
    demoted: frozenset[tuple[Field, str, str]] = frozenset()
    """Field, value and words of proposals that were refused again and again."""

    def __bool__(self) -> bool:
        return bool(self.aliases or self.phrases or self.persons or self.demoted)


NOTHING = Learnt()


def in_use(items: Iterable[LearntItem]) -> Learnt:
    """Return what extraction is told of these items."""
    used = sorted((i for i in items if i.use is Use.USED), key=lambda item: -item.count)
    return Learnt(
        aliases=_pairs(used, LearntKind.ALIAS),
        phrases=_pairs(used, LearntKind.AREA_PHRASE),
        persons=tuple(
            KnownPerson(name=i.words, party=i.value, first=i.first, last=i.last)
            for i in used
            if i.kind is LearntKind.PERSON
        ),
        demoted=frozenset(
            (i.field, i.value, i.words)
            for i in used
            if i.kind is LearntKind.REJECTED and i.field is not None
        ),
    )


def _pairs(items: Sequence[LearntItem], kind: LearntKind) -> tuple[tuple[str, str], ...]:
    return tuple((item.words, item.value) for item in items if item.kind is kind)


def _months(day: str) -> int:
    year, _, rest = day.partition("-")
    return int(year) * 12 + int(rest[:2] or 1)
