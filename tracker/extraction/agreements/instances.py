"""Tells several agreements between the same two parties apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.domain.vocabulary import InstrumentType
from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.agreements.enumerations import count, counted_up
from tracker.extraction.agreements.further import FURTHER, OPENING, besides, further, told_before
from tracker.extraction.agreements.papers import PaperList
from tracker.extraction.agreements.parts import of_sentences, part
from tracker.extraction.agreements.scoring import likens
from tracker.extraction.agreements.stages import at_other_stages
from tracker.extraction.agreements.successions import counted_after, in_order, one_by_one
from tracker.extraction.document.article import Document
from tracker.extraction.document.dates import DateMention
from tracker.extraction.document.gazetteer import InstrumentMention
from tracker.extraction.reports.events import Event
from tracker.extraction.reports.moods import Mood
from tracker.extraction.signing.day import day_of
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary.acts import Act
from tracker.extraction.vocabulary.wordsets import INDEFINITE

_DOUBTED = 6.5
"""Score of what is told of at another stage: who reads it may take it for background."""
_NEXT = 2
"""Sentences after that of an older signing in which more may be said of it."""
_FAR_APART = 4
"""Elements between a year and the name it belongs to, as in 'the 1995 security pact'."""


def instances(
    document: Document, candidate: Candidate, lists: Sequence[PaperList] = ()
) -> list[Candidate]:
    """Return the agreements of one pair of parties, at least the one given."""
    shown = {item.sentence for item in candidate.evidence}
    own = [  # 'Chile signed a similar document' tells of another pair
        event
        for event in candidate.events
        if event.sentence in shown or not likens(document.shapes[event.sentence])
    ]
    candidate = replace(candidate, events=own or candidate.events)
    if listed := list(_by_list(candidate, lists)):
        return [*_before_a_list(document, candidate, lists), *listed]
    later, earlier = _by_time(document, candidate)
    parts = _by_count(document, later)
    rest, beside = _by_stage(document, later)
    if beside and len(fewer := _by_count(document, rest)) == len(parts):
        return [*fewer, *beside, *earlier]
    return [*parts, *earlier]  # what looked like another stage is one of those counted


def _by_stage(document: Document, candidate: Candidate) -> tuple[Candidate, list[Candidate]]:
    """Split off what is told of at another stage than what was signed."""
    apart = list(at_other_stages(document, candidate.events, candidate.parties))
    if not apart:
        return candidate, []
    gone = {event.sentence for own in apart for event in own}
    doubted = replace(candidate, score=min(candidate.score, _DOUBTED), beside=True)
    parts = [part(doubted, own, _told_on(document, own)) for own in apart]
    sentences = candidate.sentences - {number for part in parts for number in part.sentences}
    rest = [event for event in candidate.events if event.sentence not in gone]
    return part(candidate, rest, sentences), parts


def _told_on(document: Document, own: Sequence[Event]) -> set[int]:
    """Return the sentence of some events, and the next where it goes on about 'the new treaty'."""
    number = own[0].sentence
    following = number + 1
    if following >= len(document.sentences):
        return {number}
    named = {document.shapes[number].items[e.instrument].mention for e in own if e.instrument >= 0}
    kinds = {one.instrument.type for one in named if isinstance(one, InstrumentMention)}
    again = [
        item.mention.instrument.type
        for item in document.shapes[following].items
        if isinstance(item.mention, InstrumentMention)
    ]
    same = document.sentences[number].block == document.sentences[following].block
    return {number, following} if same and not kinds.isdisjoint(again) else {number}


def _by_list(candidate: Candidate, lists: Sequence[PaperList]) -> Iterator[Candidate]:
    """Yield what lists of documents name between these parties, one for each entry."""
    for listed in lists:
        for paper in listed.papers:
            if frozenset(paper.codes) != frozenset(candidate.parties):
                continue
            inside = paper.sentences
            extent = (paper.start, paper.end)
            own = [event for event in candidate.events if event.sentence in inside]
            signed = any(event.signs and event.sentence == paper.first for event in own)
            yield replace(
                candidate,
                events=own,
                sentences=inside,
                evidence=of_sentences(candidate, inside) or candidate.evidence,
                context=[] if signed and _by_itself(listed) else [listed.event],
                object=extent,
                paper=extent,
            )


def _before_a_list(
    document: Document, candidate: Candidate, lists: Sequence[PaperList]
) -> list[Candidate]:
    """Return what was signed before 'in addition, the ministers signed two documents:'."""
    lead = lists[0].event.sentence
    opening = {item.word for item in document.shapes[lead].items[:OPENING]}
    if opening.isdisjoint(FURTHER):
        return []
    own = [
        event
        for event in candidate.events
        if event.signs
        and event.sentence < lead
        and event.instrument >= 0
        and document.shapes[event.sentence].letters[event.instrument] == "I"
        and document.sentences[event.sentence].kind is not Kind.HEADING
    ]
    return [part(candidate, own, {event.sentence for event in own})] if own else []


def _by_itself(listed: PaperList) -> bool:
    """Whether no signing leads a list, whose entries each tell their own."""
    return any(listed.event.sentence == paper.first for paper in listed.papers)


def _by_time(document: Document, candidate: Candidate) -> tuple[Candidate, list[Candidate]]:
    """Split off signings that the article dates to another time than its news."""
    news = [e for e in candidate.events if _is_news(e)]
    old = [
        e
        for e in candidate.events
        if e.act.act is Act.SIGN and e.mood is Mood.DONE and not e.replaced
    ]
    main = {day.edtf for event in news if (day := day_of(document, event))}
    dated: dict[str, list[Event]] = {}
    for event in old:
        day = day_of(document, event)
        if day and day.edtf and _elsewhen(day.edtf, event, main):
            dated.setdefault(day.edtf, []).append(event)
    if not dated or not [e for e in news if not any(e in group for group in dated.values())]:
        return candidate, []
    earlier: list[Candidate] = []
    for edtf, group in dated.items():
        if not any(_told_further(document, event) for event in group) and not _in_title(
            document, candidate, group, news
        ):
            continue
        beside = {event.sentence for event in group}
        own = [event for event in candidate.events if event.sentence in beside]
        own += _of_year(document, candidate, edtf, own)
        earlier.append(part(candidate, own, {event.sentence for event in own}))
    gone = [event for part in earlier for event in part.events]
    gone += [event for group in dated.values() for event in group]
    sentences = candidate.sentences - {event.sentence for event in gone}
    return part(candidate, [e for e in candidate.events if e not in gone], sentences), earlier


def _in_title(
    document: Document, candidate: Candidate, group: Sequence[Event], news: Sequence[Event]
) -> bool:
    """Whether the kind of an older agreement, and not that of the newer, shows the parties.

    A report on a bill names its agreement in the title; that another was signed since is aside.
    """
    titled = {
        _kind(document, item.sentence, item.instrument)
        for item in candidate.evidence
        if item.rule == "between" and item.sentence < group[0].sentence
    } - {None}
    older = {_kind(document, event.sentence, event.instrument) for event in group}
    newer = {_kind(document, event.sentence, event.instrument) for event in news}
    return bool(titled & older) and not titled & newer


def _kind(document: Document, sentence: int, index: int) -> InstrumentType | None:
    named = document.shapes[sentence].items[index].mention if index >= 0 else None
    return named.instrument.type if isinstance(named, InstrumentMention) else None


def _told_further(document: Document, event: Event) -> bool:
    """Whether more is said of an older agreement than that it was signed: 'the treaty …'.

    What one sentence recalls is background; only what the next ones go on about is a matter of
    its own.
    """
    if event.instrument < 0:
        return False
    if document.shapes[event.sentence].letters.count("V") > 1:
        return True
    named = document.shapes[event.sentence].items[event.instrument].mention
    for shape in document.shapes[event.sentence + 1 : event.sentence + 1 + _NEXT]:
        for index, item in enumerate(shape.items):
            other = item.mention
            if not isinstance(other, InstrumentMention) or not isinstance(
                named, InstrumentMention
            ):
                continue
            lead = shape.items[max(0, index - _FAR_APART) : index]
            definite = any(i.kind == "t" and i.word not in INDEFINITE for i in lead)
            named_fully = other.instrument.weight and definite
            if other.instrument.type is named.instrument.type and named_fully:
                return True
    return False


def _is_news(event: Event) -> bool:
    return event.act.act in (Act.SIGN, Act.INITIAL) and not event.old and not event.replaced


def _elsewhen(edtf: str, event: Event, main: set[str | None]) -> bool:
    others = [day for day in main if day and day != edtf]
    if event.old:
        return True
    apart = [day for day in others if not day.startswith(edtf) and not edtf.startswith(day)]
    return bool(apart) and edtf < max(apart) and len(edtf) < len(max(apart))


def _of_year(
    document: Document, candidate: Candidate, edtf: str, known: Sequence[Event]
) -> Iterator[Event]:
    """Yield what else is said of 'the 1995 pact'."""
    for event in candidate.events:
        if event in known or event.instrument < 0:
            continue
        items = document.shapes[event.sentence].items
        for item in items[max(0, event.instrument - _FAR_APART) : event.instrument]:
            if isinstance(item.mention, DateMention) and str(item.mention.year) == edtf[:4]:
                yield event


def _by_count(document: Document, candidate: Candidate) -> list[Candidate]:
    """Split what the article itself counts or lists as several agreements."""
    signings = [e for e in candidate.events if e.signs and not e.old and not e.replaced]
    others = [event for event in candidate.events if _comes_about(event)]
    several = any(count(document, event) > 1 for event in others)
    if several and not any(count(document, event) for event in signings):
        signings = others
    counted = max((count(document, event) for event in signings), default=0)
    headed = [e for e in signings if document.sentences[e.sentence].kind is Kind.HEADING]
    if headed and (parts := one_by_one(document, candidate, signings, counted)):
        return parts  # each has a sentence of its own, which tells more than the heading
    fewer: list[Candidate] = []
    for event in signings:
        parts = counted_up(document, candidate, event, counted)
        parts = parts or counted_after(document, candidate, event, counted)
        told = [*told_before(document, candidate, event), *parts] if parts else []
        if told and len(told) >= counted:
            return told if counted > 1 else [*told, *besides(document, candidate, told, signings)]
        fewer = fewer or told  # two of five that were counted: the others may be told elsewhere
    if counted > 1 and (parts := in_order(document, candidate, counted)):
        return parts
    if parts := one_by_one(document, candidate, signings, counted):
        return parts
    added = further(document, candidate, signings, counted)
    return fewer if len(fewer) >= len(added) else added


def _comes_about(event: Event) -> bool:
    """Whether several agreements may be told of by an act other than their signing."""
    made = event.act.act in (Act.FORCE, Act.INITIAL, Act.RATIFY, Act.REACH)
    return made and event.mood is Mood.DONE and not event.history and event.instrument >= 0


def announced(document: Document, events: list[Event]) -> int:
    """Return how many agreements the text says were signed, where it counts more than one."""
    counts = [count(document, event) for event in events if event.signs and not event.history]
    most = max(counts, default=0)
    return most if most > 1 else 0
