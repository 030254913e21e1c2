"""Names those who signed one agreement, each with the party signed for."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import attrgetter

from tracker.extraction.document.article import Document, within
from tracker.extraction.document.gazetteer import ActMention
from tracker.extraction.document.groups import SIDES
from tracker.extraction.document.issuers import issuer
from tracker.extraction.persons.mentions import PersonMention
from tracker.extraction.reports.events import Event
from tracker.extraction.reports.moods import Mood
from tracker.extraction.signing.behalf import acts_for, signed_for
from tracker.extraction.signing.onlookers import aside
from tracker.extraction.signing.people import People, Person
from tracker.extraction.signing.signers import signers
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary.acts import Act, Form
from tracker.extraction.vocabulary.titles import COUNTERPARTS

_MOST = 200
"""Signings that are read for names; no article tells of more."""
_CHAIRED = re.compile(
    r"\b(?:co-?)?(?:chair|presid|headed|led|encabez|dirig|conduit)\w* (?:by|por|par)\b"
)
"""Words for those who led what met, which others may have signed at."""
_LED = 100
_AND_I = " and i "
"""What follows the colleague of the one who writes, who is of the other side."""
_CERTAIN, _LIKELY, _GUESSED = 0.95, 0.85, 0.6


@dataclass(slots=True)
class Signatory:
    """A person who signed, before it is put into a draft."""

    person: Person
    mention: PersonMention
    party: str | None = None
    certainty: float = _CERTAIN
    """How sure the party is."""
    capacity: str = ""
    """The office: a counterpart has that of the one named before."""


def signatories(
    document: Document,
    people: People,
    events: Sequence[Event],
    parties: tuple[str, ...],
    listed: Sequence[PersonMention] = (),
) -> list[Signatory]:
    """Return who signed, in the order of the text; `listed` are those a list of papers names."""
    chosen: dict[int, Signatory] = {}
    for mention in listed:
        person = people.of(mention)
        if not person.speaks_only and _eligible(person, parties):
            chosen[id(person)] = Signatory(person, mention, capacity=person.capacity)
    for event in _signings(document, events)[:_MOST]:
        for mention in signers(document, people, event):
            person = people.of(mention)
            if id(person) in chosen:
                continue
            party = told_party(document, event, mention, parties)
            if party or _eligible(person, parties):  # an envoy of France may sign for the Union
                chosen[id(person)] = Signatory(person, mention, party, capacity=person.capacity)
    if not chosen:  # 'un accord a été signé … Le document a été paraphé par A et B'
        chosen = _who_initialled(document, people, events, parties)
    found = sorted(chosen.values() or _at_hand(document, people, events, parties), key=_start)
    _assign(document, found, parties)
    _pair_off(found, parties)
    return found


def _who_initialled(
    document: Document, people: People, events: Sequence[Event], parties: tuple[str, ...]
) -> dict[int, Signatory]:
    """Return who initialled what is said to be signed, where nobody is said to have signed it."""
    chosen: dict[int, Signatory] = {}
    for event in [e for e in events if e.act.act is Act.INITIAL and e.mood is Mood.DONE][:_MOST]:
        for mention in signers(document, people, event):
            person = people.of(mention)
            party = told_party(document, event, mention, parties)
            if party or _eligible(person, parties):
                one = Signatory(person, mention, party, capacity=person.capacity)
                chosen.setdefault(id(person), one)
    return chosen


def _signings(document: Document, events: Sequence[Event]) -> list[Event]:
    """Return the signings; where there is none yet, the initialling by those who negotiated.

    Writers also vary the verb: 'X signed for Malta while Y initialled for Ghana'.
    """
    initialled = [e for e in events if e.act.act is Act.INITIAL and e.mood is Mood.DONE]
    if not any(event.signs for event in events):
        return initialled
    beside = [e for e in initialled if acts_for(document.shapes[e.sentence], e.index)]
    return [event for event in events if event.signs or event in beside]


def _at_hand(
    document: Document, people: People, events: Sequence[Event], parties: tuple[str, ...]
) -> list[Signatory]:
    """Return the one office holder of each party beside a signing that names nobody.

    'X and Y initialled every page. … before signing the last': where the sentences around the
    act name exactly one for each party, it was they.
    """
    act = next((event for event in events if event.signs and not event.history), None)
    if act is None:
        return []
    held: dict[str, list[Signatory]] = {code: [] for code in parties}
    for number in range(max(0, act.sentence - 1), min(len(document.sentences), act.sentence + 3)):
        sentence = document.sentences[number]
        prose = sentence.kind is Kind.PROSE and not _signs(document, number, act)
        for mention in within(document.persons, sentence.start, sentence.end) if prose else ():
            person = people.of(mention)
            known = [one.person for one in held.get(person.likely_party(), ())]
            watched = aside(document, replace(act, sentence=number), mention)
            acts = person.capacity and not person.speaks_only and not watched
            acts = acts and not _chaired(document, sentence.start, mention)
            if acts and person not in known:
                one = Signatory(person, mention, certainty=_GUESSED, capacity=person.capacity)
                held.setdefault(person.likely_party(), []).append(one)
    alone = all(len(held[code]) == 1 for code in parties)
    return [held[code][0] for code in parties] if alone else []


def _signs(document: Document, number: int, act: Event) -> bool:
    """Whether a sentence tells of a signing of its own, which names who signed something else."""
    acts = (item.mention for item in document.shapes[number].items)
    told = [one for one in acts if isinstance(one, ActMention) and one.form is not Form.NOUN]
    return number != act.sentence and any(one.act is Act.SIGN for one in told)


def _chaired(document: Document, start: int, mention: PersonMention) -> bool:
    """Whether words before a person, from a start on, tell that he or she led a meeting."""
    low = max(start, mention.start - _LED)
    return _CHAIRED.search(document.folded.lower, low, mention.start) is not None


def told_party(
    document: Document, event: Event, mention: PersonMention, parties: tuple[str, ...]
) -> str | None:
    """Return the party for which somebody is said to sign, in the act's sentence or an own one."""
    own = bisect_right(document.sentences, mention.start, key=attrgetter("start")) - 1
    if own != event.sentence:
        apart = replace(event, sentence=own, index=-1)
        if party := signed_for(document.shapes[own], apart, mention, parties):
            return party
    return signed_for(document.shapes[event.sentence], event, mention, parties)


def _pair_off(found: Sequence[Signatory], parties: tuple[str, ...]) -> None:
    """Give a counterpart the office of the one named before, and the other party."""
    for one, other in pairwise(found):
        if other.person.head not in COUNTERPARTS or one.person.head in COUNTERPARTS:
            continue
        other.capacity = one.capacity or other.capacity
        rest = [code for code in parties if code != one.party]
        if other.party is None and one.party and len(rest) == 1:
            other.party, other.certainty = rest[0], _LIKELY


def _start(signatory: Signatory) -> int:
    return signatory.mention.start


def _eligible(person: Person, parties: tuple[str, ...]) -> bool:
    """Whether a person can sign for one of the parties: not one who is said to be of a third."""
    return not person.parties or any(code in parties for code in person.parties)


def _assign(document: Document, found: Sequence[Signatory], parties: tuple[str, ...]) -> None:
    for signatory in found:
        _assign_by_words(signatory, parties)
    _assign_writer(document, found, parties)
    unknown = [signatory for signatory in found if signatory.party is None]
    taken = {signatory.party for signatory in found if signatory.party}
    if unknown and not taken:
        _in_turn(document, unknown, parties)
        return
    rest = [code for code in parties if code not in taken]
    if len(rest) == 1 and (len(parties) == SIDES or len(unknown) == 1):
        for signatory in unknown:
            signatory.party, signatory.certainty = rest[0], _LIKELY


def _assign_writer(
    document: Document, found: Sequence[Signatory], parties: tuple[str, ...]
) -> None:
    """Give the one who writes as 'I', named at the head or the foot, the state of the letter."""
    own = issuer(document)
    for signatory in found:
        at = bisect_right(document.sentences, signatory.mention.start, key=attrgetter("start")) - 1
        writes = document.sentences[at].kind is Kind.HEADING
        if signatory.party is None and writes and own in parties:
            signatory.party, signatory.certainty = own, _LIKELY


def _assign_by_words(signatory: Signatory, parties: tuple[str, ...]) -> None:
    """Take the party that the article gives beside the name, else the one with such an office."""
    if signatory.party:
        return
    person = signatory.person
    stated = [code for code, _ in person.parties.most_common() if code in parties]
    role = person.role_party()
    if stated:
        signatory.party = stated[0]
    elif role in parties:
        signatory.party, signatory.certainty = role, _LIKELY


def _in_turn(document: Document, found: Sequence[Signatory], parties: tuple[str, ...]) -> None:
    """Two persons of whom nothing is said stand in the order of the parties."""
    if len(found) == len(parties):
        for signatory, code in zip(found, parties, strict=True):
            signatory.party, signatory.certainty = code, _GUESSED
    elif len(found) == 1 and (issuer := _issuer(document, parties)):
        after = document.folded.lower[found[0].mention.end :][: len(_AND_I)]
        others = [code for code in parties if code != issuer]
        told = others[0] if after == _AND_I and len(others) == 1 else issuer
        found[0].party, found[0].certainty = told, _GUESSED


def _issuer(document: Document, parties: tuple[str, ...]) -> str | None:
    """Return the party that is named as a possession or first, which a release speaks for."""
    named = [place.code for place in document.places if place.code in parties]
    return named[0] if named else None
