"""Tells how far an agreement has come, as the article reports it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from tracker.domain.vocabulary import ReportedStatus
from tracker.extraction.agreements.judgements import (
    JUDGES,
    changed,
    ended,
    in_force,
    of_the_news,
)
from tracker.extraction.document.article import Document
from tracker.extraction.document.gazetteer import InstrumentMention
from tracker.extraction.document.shape import Item
from tracker.extraction.reports.events import Event
from tracker.extraction.reports.moods import Mood
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary.acts import Act, Form

_LATER = frozenset((Act.FORCE, Act.END, Act.SUSPEND, Act.AMEND))
"""What only happens to what was signed before."""
_TELLING, _BEFORE = 12, 4
"""Elements between an act and its instrument to quote both, and before it."""


@dataclass(frozen=True, slots=True)
class Reported:
    """A status with the words it rests on."""

    status: ReportedStatus
    start: int
    end: int
    rank: float
    rule: str


def status_of(document: Document, events: Sequence[Event]) -> Reported | None:
    """Return the status that the events of one agreement amount to."""
    ordered = sorted((e for e in events if not e.replaced), key=partial(_headed, document))
    told = _without_approvals(document, ordered)
    news = any(event.signs and not event.old for event in told)
    if (made := _only_changed(document, told)) is not None:
        return _reported(document, made, ReportedStatus.AMENDED, 0.8)
    if news:  # what took effect or ended years before a new signing is something else
        told = [event for event in told if not _of_another(event)]
    told = _without_undone(document, told)
    if _to_be_negotiated(told):
        first = next(event for event in told if event.act.act is Act.NEGOTIATE)
        return _reported(document, first, ReportedStatus.NEGOTIATING, 0.72)
    for judge in JUDGES:
        for event in told:
            found = of_the_news(document, event, news=news) if judge is ended else None
            found = found or judge(document, event)
            if found is not None:
                return _reported(document, event, *found)
    return None


def _without_undone(document: Document, events: Sequence[Event]) -> Sequence[Event]:
    """Leave out a suspension that is over: 'had been suspended. It is back in force today'."""
    if not any(in_force(document, event) for event in events):
        return events
    return [
        event
        for event in events
        if event.act.act is not Act.SUSPEND
        or "had" not in [item.word for item in _before(document, event)]
    ]


def _before(document: Document, event: Event) -> Sequence[Item]:
    return document.shapes[event.sentence].items[max(0, event.index - _BEFORE) : event.index]


def _to_be_negotiated(events: Sequence[Event]) -> bool:
    """Whether talks lie ahead, and the signing behind them: 'authorised to negotiate and sign'."""
    acts = {event.act.act for event in events}
    ahead = all(event.mood is Mood.PLANNED for event in events)
    return bool(acts) and ahead and acts == {Act.NEGOTIATE, Act.SIGN}


def _of_another(event: Event) -> bool:
    """Whether an act beside a new signing befell an older paper: 'since the suspension of …'."""
    paused = event.act.act is Act.SUSPEND and event.act.form is Form.NOUN
    return paused or (event.act.act in _LATER and event.old)


def _only_changed(document: Document, events: Sequence[Event]) -> Event | None:
    """Return the change an article opens with where no paper with a name of its own was signed.

    'A and B have amended the 2012 agreement. The change was signed on Monday' is of one agreement.
    """
    for event in events:
        named = document.shapes[event.sentence].items[event.instrument].mention
        telling = isinstance(named, InstrumentMention) and named.instrument.weight > 1
        if event.signs and event.instrument >= 0 and telling:
            return None
    opening = (e for e in events if document.sentences[e.sentence].lead)
    return next((event for event in opening if changed(document, event)), None)


def _without_approvals(document: Document, events: Sequence[Event]) -> Sequence[Event]:
    """Leave out an approval where the text says that the signing itself is still to come."""
    signings = [event for event in events if event.act.act is Act.SIGN]
    ahead = any(e.mood is Mood.PLANNED and not _headed(document, e) for e in signings)
    if not ahead or any(event.signs for event in signings):
        return events
    return [event for event in events if event.act.act is not Act.RATIFY]


def _headed(document: Document, event: Event) -> bool:
    """Whether only a headline says so, which is shorter and less exact than the text."""
    return document.sentences[event.sentence].kind is Kind.HEADING


def readings(document: Document, events: Sequence[Event]) -> Iterator[Reported]:
    """Yield every status that some event speaks for, each once, the weightiest first."""
    seen: set[ReportedStatus] = set()
    for judge in JUDGES:
        for event in events:
            found = None if event.replaced else judge(document, event)
            if found is not None and found[0] not in seen:
                seen.add(found[0])
                yield _reported(document, event, *found)


def _reported(document: Document, event: Event, status: ReportedStatus, rank: float) -> Reported:
    shape = document.shapes[event.sentence]
    first, last = event.index, max(event.index, event.instrument)
    if 0 <= event.instrument < event.index:
        first = event.instrument
    if last - first > _TELLING:
        first = last = event.index
    start, end = shape.items[first].start, shape.items[last].end
    rule = f"{event.act.act.value}, {event.mood.value}"
    return Reported(status, start, end, rank, rule)
