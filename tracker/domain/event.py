"""What happened to an agreement, and the status that follows from it on a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from typing import TypeAlias

from tracker.domain.partial_date import PartialDate, parse_date
from tracker.domain.vocabulary import Binding, EventType, Status

SIGNING = frozenset(
    {
        EventType.SIGNED,
        EventType.SIGNED_AD_REFERENDUM,
        EventType.SIGNED_DEFINITIVE,
        EventType.NOTES_EXCHANGED,
    }
)
ENTRY_INTO_FORCE = frozenset({EventType.IN_FORCE, EventType.OPERATIVE})
ENDING = frozenset(
    {
        EventType.TERMINATED,
        EventType.EXPIRED,
        EventType.SUPERSEDED,
        EventType.REJECTED,
        EventType.LAPSED,
    }
)
GIVES = {
    EventType.ANNOUNCED: Status.ANNOUNCED,
    EventType.NEGOTIATION_OPENED: Status.NEGOTIATING,
    EventType.INITIALLED: Status.INITIALLED,
    EventType.SIGNED: Status.SIGNED,
    EventType.SIGNED_AD_REFERENDUM: Status.SIGNED,
    EventType.SIGNED_DEFINITIVE: Status.SIGNED,
    EventType.NOTES_EXCHANGED: Status.SIGNED,
    EventType.PROVISIONAL_START: Status.PROVISIONALLY_APPLIED,
    EventType.IN_FORCE: Status.IN_FORCE,
    EventType.OPERATIVE: Status.OPERATIVE,
    EventType.SUSPENDED: Status.SUSPENDED,
    EventType.NOTICE_GIVEN: Status.ENDING,
    EventType.TERMINATED: Status.TERMINATED,
    EventType.EXPIRED: Status.EXPIRED,
    EventType.SUPERSEDED: Status.SUPERSEDED,
    EventType.REJECTED: Status.REJECTED,
    EventType.LAPSED: Status.LAPSED,
}
"""The status that an event gives; the events missing here leave it as it is."""
_RANK = {event_type: rank for rank, event_type in enumerate(EventType)}
_PRESUPPOSES_SIGNATURE = frozenset({EventType.AMENDED, EventType.RENEWED, EventType.RATIFIED})
_BEFORE_SIGNATURE = frozenset(
    {Status.UNKNOWN, Status.ANNOUNCED, Status.NEGOTIATING, Status.INITIALLED}
)
_STAGE = {
    Status.ANNOUNCED: 0,
    Status.NEGOTIATING: 0,
    Status.INITIALLED: 0,
    Status.SIGNED: 1,
    Status.PROVISIONALLY_APPLIED: 2,
    Status.IN_FORCE: 3,
    Status.OPERATIVE: 3,
    Status.SUSPENDED: 3,
    Status.ENDING: 3,
}
"""How far the life of an agreement has come; an earlier stage never takes a later one back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One happening, of the whole agreement or of one party. Dates are EDTF text or empty."""

    uuid: str
    type: EventType
    party: str | None = None
    """Uuid of the party concerned; None for the whole agreement."""
    date: str = ""
    effective: str = ""
    """Day from which it takes effect, where that differs from `date`."""
    place: str = ""
    grounds: str = ""
    """A `TerminationGrounds`, for events that end an agreement."""
    note: str = ""

    @property
    def when(self) -> PartialDate | None:
        """The date that counts for the status: effective if given, else the day it happened.

        A notice counts from the day it is given; its effective day is that of the termination.
        """
        notice = self.type is EventType.NOTICE_GIVEN
        text = (self.date or self.effective) if notice else (self.effective or self.date)
        return parse_date(text) if text else None

    @property
    def day(self) -> dt.date | None:
        """The first day on which it may have happened; None where no date is known."""
        when = self.when
        return None if when is None else when.earliest or when.latest


def in_order(events: Iterable[Event]) -> list[Event]:
    """Sort by day; undated events go where the usual life of an agreement puts them."""
    known = [(event.day, _RANK[event.type], event) for event in events]
    ordered = [e for *_, e in sorted((k for k in known if k[0]), key=itemgetter(0, 1))]
    for *_, event in sorted((k for k in known if not k[0]), key=itemgetter(1)):
        after = [i for i, other in enumerate(ordered) if _RANK[other.type] <= _RANK[event.type]]
        ordered.insert(after[-1] + 1 if after else 0, event)
    return ordered


@dataclass(frozen=True, slots=True)
class StatusPeriod:
    """A status and the days from `start` (None: always) up to, not including, `end`."""

    status: Status
    start: dt.date | None
    end: dt.date | None


_Turn: TypeAlias = tuple[dt.date | None, Status]


def status_periods(events: Iterable[Event], binding: Binding | None = None) -> list[StatusPeriod]:
    """Return the life of an agreement as periods that follow one another without a gap."""
    turns: list[_Turn] = [(None, Status.UNKNOWN)]
    for day, status in _turns(in_order(_notices_unfolded(events)), binding):
        if day is None or day == turns[-1][0]:
            turns[-1] = (turns[-1][0], status)
        else:
            turns.append((day, status))
    starts = [next(alike) for _, alike in groupby(turns, key=itemgetter(1))]
    ends = [start for start, _ in starts[1:]] + [None]
    return [
        StatusPeriod(status, start, end) for (start, status), end in zip(starts, ends, strict=True)
    ]


def status_on(events: Iterable[Event], day: dt.date, binding: Binding | None = None) -> Status:
    """Return where an agreement with these events stands on a day."""
    for period in reversed(status_periods(events, binding)):
        if period.start is None or period.start <= day:
            return period.status
    return Status.UNKNOWN


def _notices_unfolded(events: Iterable[Event]) -> Iterator[Event]:
    """Give a notice that names the end of the term its second effect, the termination."""
    for event in events:
        if event.type is EventType.NOTICE_GIVEN and event.effective:
            yield replace(event, effective="")
            yield replace(event, type=EventType.TERMINATED)
        else:
            yield event


def _turns(events: list[Event], binding: Binding | None) -> Iterator[_Turn]:
    status, before_suspension = Status.UNKNOWN, Status.UNKNOWN
    for event in events:
        if event.type is EventType.SUSPENDED and status is not Status.SUSPENDED:
            before_suspension = status
        given = _given(event.type, status, before_suspension)
        if given is Status.IN_FORCE and binding is Binding.NON_BINDING:
            given = Status.OPERATIVE
        status = given
        yield event.day, status


def _given(event_type: EventType, status: Status, before_suspension: Status) -> Status:
    if event_type is EventType.SUSPENSION_LIFTED and status is Status.SUSPENDED:
        return before_suspension
    if event_type in _PRESUPPOSES_SIGNATURE and status in _BEFORE_SIGNATURE:
        return Status.SIGNED
    given = GIVES.get(event_type, status)
    taken_back = given in _STAGE and _STAGE[given] < _STAGE.get(status, 0)
    return status if taken_back else given
