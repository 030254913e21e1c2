"""What the bars of the timeline are stacked by: a few groups with their colours and terms."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from tracker.domain.figure import GROUPS, Ink
from tracker.domain.figure_counts import YearCounts
from tracker.domain.figure_wish import Split
from tracker.domain.vocabulary import InstrumentType, Status
from tracker.printing.figures.wording import FigureWords

_FOLDED = {
    "in force": ("provisionally_applied", "in_force", "operative", "ending"),
    "signed": ("announced", "negotiating", "initialled", "signed"),
    "ended": ("suspended", "terminated", "expired", "superseded", "rejected", "lapsed"),
    "unknown": (Status.UNKNOWN.value,),
}
_STATUS_INKS = {
    "in force": (Ink.STEP_4, False),
    "signed": (Ink.STEP_2, False),
    "ended": (Ink.REST, True),
    "unknown": (Ink.STEP_0, False),
}


@dataclass(frozen=True, slots=True)
class Group:
    """Ids that share a colour and a name; the last group takes ids that none has."""

    name: str
    ids: tuple[str, ...]
    ink: Ink
    term: str
    hatched: bool = False


def groups_of(counts: YearCounts, split: Split, words: FigureWords) -> list[Group]:
    """Return the groups of a stack, from the bottom: the commonest, and the rest as one."""
    if split is Split.STATUS:
        return [
            Group(words.say(key), ids, *_status_look(key, ids))
            for key, ids in _FOLDED.items()
            if any(id_ in ids for _, id_, _ in counts.by_year) or key != "unknown"
        ]
    sums: Counter[str] = Counter()
    for _, id_, count in counts.by_year:
        sums[id_] += count
    known = _known(split, words)
    top = [id_ for id_, _ in sorted(sums.items(), key=lambda each: (-each[1], each[0]))]
    top = [id_ for id_ in top if id_ in known][: len(GROUPS)]
    name = words.type if split is Split.TYPE else words.area
    groups = [
        Group(name(id_), (id_,), ink, f"{split}:{id_}")
        for id_, ink in zip(top, GROUPS, strict=False)
    ]
    if set(sums) - set(top):
        rest = f"-type:{','.join(top)}" if split is Split.TYPE and top else ""
        groups.append(Group(words.say("other"), (), Ink.REST, rest, hatched=True))
    return groups


def _known(split: Split, words: FigureWords) -> set[str]:
    if split is Split.TYPE:
        return {kind.value for kind in InstrumentType}
    return {area.id for area in words.reference.areas if not area.assignable}


def _status_look(key: str, ids: tuple[str, ...]) -> tuple[Ink, str, bool]:
    ink, hatched = _STATUS_INKS[key]
    return ink, f"status:{','.join(ids)}", hatched
