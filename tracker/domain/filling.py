"""Filling gaps: a record takes from another what it lacks, and keeps all that it has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from tracker.domain.agreement import Agreement
from tracker.domain.claim import claims
from tracker.domain.event import ENDING, ENTRY_INTO_FORCE, SIGNING, Event
from tracker.domain.vocabulary import DurationKind

_WHOLE = (
    "title", "other_titles", "instrument_type", "binding", "notice_period", "tacit_renewal",
    "languages", "registrations", "notes", "tags", "parties", "signatures", "areas", "relations",
    "sources",
)  # fmt: skip
"""What is taken whole where the record has nothing of the kind."""
_OF_EVENT = ("date", "effective", "place", "grounds", "note")
_ALIKE = (SIGNING, ENTRY_INTO_FORCE, ENDING)


def filled(before: Agreement, offered: Agreement) -> Agreement:
    """Return the record with those values of the other that fill a gap; nothing is overwritten.

    A signature or an event keeps its party only where the record has that party.
    """
    taken: dict[str, Any] = {
        name: getattr(offered, name) for name in _WHOLE if getattr(before, name) in (None, "", ())
    }
    if before.duration_kind is DurationKind.NOT_STATED and not before.duration:
        taken |= {"duration_kind": offered.duration_kind, "duration": offered.duration}
    after = replace(before, **taken, events=_events(before.events, offered.events))
    known = {party.uuid for party in after.parties}
    after = replace(
        after,
        signatures=tuple(_held(each, known) for each in after.signatures),
        events=tuple(_held(each, known) for each in after.events),
    )
    told = {claim.field for claim in claims(after)} - {claim.field for claim in claims(before)}
    return replace(after, gaps=tuple(gap for gap in after.gaps if gap.field not in told))


def _events(before: Sequence[Event], offered: Sequence[Event]) -> tuple[Event, ...]:
    """Give each event what the same one has more, and add those of which nothing is known."""
    found = list(before)
    named = {event.uuid for event in offered}
    for event in offered:
        same = [n for n, each in enumerate(found) if each.uuid == event.uuid]
        same += [n for n, e in enumerate(found) if e.uuid not in named and _alike(e, event)]
        if not same:
            found.append(event)
            continue
        known = found[same[0]]
        missing = {name: getattr(event, name) for name in _OF_EVENT if not getattr(known, name)}
        found[same[0]] = replace(known, **missing)
    return tuple(found)


def _alike(known: Event, offered: Event) -> bool:
    """Whether both tell of one kind of happening, of the same party or of the whole."""
    alike = next((kinds for kinds in _ALIKE if known.type in kinds), {known.type})
    return offered.type in alike and known.party == offered.party


def _held(part: Any, parties: set[str]) -> Any:  # noqa: ANN401 - a signature or an event
    return part if part.party is None or part.party in parties else replace(part, party=None)
