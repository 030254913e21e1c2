"""The line of dots that shows where an agreement stands between signature and end."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias, TypedDict

from tracker.domain.agreement import Agreement
from tracker.domain.event import Event
from tracker.domain.vocabulary import Binding, Field, GapReason
from tracker.printing.desk import Desk
from tracker.printing.line import Run
from tracker.printing.wording import sentence

_NOT_FOUND = GapReason.SEARCHED_NOT_FOUND
DotState: TypeAlias = Literal["past", "future", "unknown"]


class Dot(TypedDict):
    """One dot with the words below it."""

    label: list[str]
    words: list[str]
    state: DotState
    dated: bool


class LifeLine(TypedDict):
    """The dots, and the same said in words for those who cannot see them."""

    alternative: str
    dots: list[Dot]


def life_line(desk: Desk) -> LifeLine:
    """Return the life of the record: signature, entry into force or operation, end."""
    record = desk.agreement
    dots = [
        _dot(desk, record.signing, Field.SIGNED, desk.words.say("signed")),
        _dot(desk, record.entry_into_force, Field.IN_FORCE, _force(desk, record)),
        _dot(desk, record.end, Field.ENDED, desk.words.say("end")),
    ]
    told = "; ".join(f"{''.join(d['label'])}: {''.join(d['words'])}" for d in dots)
    return LifeLine(alternative=f"{desk.words.say('life line')}. {told}.", dots=dots)


def _dot(desk: Desk, event: Event | None, field: Field, label: str) -> Dot:
    words = desk.words
    otherwise = words.say("unknown end" if field is Field.ENDED else "unknown force")
    if event is None:
        state: DotState = "unknown"
        said = desk.brief_reason(field, otherwise)
    else:
        if field is not Field.SIGNED:
            label = sentence(words.event(event))
        day = event.effective or event.date
        said = words.date(day) if day else _undated(desk, field)
        state = _state(event, desk.dossier.as_of)
    line = desk.line
    return Dot(
        label=_pieces(line(label).runs),
        words=_pieces(line(said).runs),
        state=state,
        dated=event is not None and bool(event.effective or event.date),
    )


def _undated(desk: Desk, field: Field) -> str:
    words = desk.words
    reason = desk.brief_reason(field, words.say("undated"))
    return words.say("day not found") if reason == words.label(_NOT_FOUND) else reason


def _pieces(runs: list[Run]) -> list[str]:
    return [piece for run in runs for piece in run["text"]]


def _state(event: Event, as_of: dt.date) -> DotState:
    return "future" if event.day and event.day > as_of else "past"


def _force(desk: Desk, record: Agreement) -> str:
    if record.binding is Binding.BINDING:
        return desk.words.say("in force")
    if record.binding is Binding.NON_BINDING:
        return desk.words.say("operative")
    return desk.words.say("in force or operative")
