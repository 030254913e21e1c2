"""Sorts agreements of a report by where they stand: in force, not in force, ended."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from tracker.domain.reference import Reference
from tracker.domain.vocabulary import Status
from tracker.printing.wording import Wording


class Standing(IntEnum):
    """Where an agreement stands, in the order in which reports tell of it."""

    IN_FORCE = 0
    OPEN = 1
    ENDED = 2


_IN_FORCE = frozenset(
    {Status.PROVISIONALLY_APPLIED, Status.IN_FORCE, Status.OPERATIVE, Status.ENDING}
)
_ENDED = frozenset(
    {Status.TERMINATED, Status.EXPIRED, Status.SUPERSEDED, Status.REJECTED, Status.LAPSED}
)


def standing_of(status: Status) -> Standing:
    """Return where a status puts an agreement; a suspended one is not in force."""
    if status in _IN_FORCE:
        return Standing.IN_FORCE
    return Standing.ENDED if status in _ENDED else Standing.OPEN


def standing_words(standings: Iterable[Standing], words: Wording) -> str:
    """Return how many agreements stand where."""
    known = list(standings)
    return words.say(
        "standing",
        in_force=known.count(Standing.IN_FORCE),
        open=known.count(Standing.OPEN),
        ended=known.count(Standing.ENDED),
    )


def subject_of(areas: Iterable[str], reference: Reference) -> str:
    """Return the group that stands for these areas, the main one first; empty for none."""
    for area in areas:
        if area in reference.areas:
            return area.partition(".")[0]
    return ""


def subject_words(subject: str, words: Wording) -> str:
    """Return the words for a group of areas."""
    return words.area(subject) if subject else words.say("no area")


def subject_order(reference: Reference) -> dict[str, int]:
    """Return the place of each group in the taxonomy; what has no group comes last."""
    groups = [area.id for area in reference.areas if not area.assignable]
    return {group: place for place, group in enumerate([*groups, ""])}
