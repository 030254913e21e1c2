"""What a library learnt, laid over what rules know: names, phrases, persons, refused words.

Nothing here changes a reading where nothing was learnt. A refused value is not dropped: it is
offered beside the field, with its words, for a person to take after all.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from tracker.domain.area import Areas
from tracker.domain.draft import CHOICES, Alternative, DraftAgreement, Extraction, Proposal
from tracker.domain.folding import fold
from tracker.domain.learnt import KnownPerson, Learnt
from tracker.domain.lesson_words import in_context
from tracker.domain.passage import CONTEXT
from tracker.domain.vocabulary import Field, Stance
from tracker.extraction.areas import AreaFinder, AreaMention
from tracker.extraction.document import Document
from tracker.extraction.folding import Folded, lower
from tracker.extraction.gazetteer import Found, Gazetteer, PlaceMention
from tracker.extraction.lexicon import Lexicon
from tracker.extraction.people import People, Person
from tracker.extraction.triggers import TriggerMatcher, trigger_words

LEARNT = "learnt"
"""Rule under which an area is found by a phrase that a person taught."""
REFUSED = "refused before"
"""Rule under which a refused value is offered."""
_ABBREVIATION = 5
"""Letters of a name in capitals that counts only when written so."""


Persons: TypeAlias = Mapping[str, Sequence[KnownPerson]]
"""By folded name."""
_Refused: TypeAlias = frozenset[tuple[Field, str, str]]
"""Field, value and folded words."""


class TaughtGazetteer(Gazetteer):
    """Knows the names of a registry and those a library learnt; the registry's come first."""

    def __init__(self, known: Gazetteer, aliases: Iterable[tuple[str, str]]) -> None:
        self.places = known.places
        self._known = known
        codes: dict[str, list[str]] = {}
        written: dict[str, str] = {}
        for words, code in aliases:
            if code in known.places:
                codes.setdefault(lower(words), []).append(code)
                written.setdefault(lower(words), words)
        self._taught = Lexicon(
            (key, (tuple(dict.fromkeys(found)), written[key])) for key, found in codes.items()
        )

    def find(self, folded: Folded, language: str) -> Found:
        """Return the places, instruments and acts of a text in order."""
        found = self._known.find(folded, language)
        taught = [
            PlaceMention(start, end, codes, "name")
            for start, end, (codes, words) in self._taught.scan(folded.lower)
            if _written_so(words, folded.clean[start:end])
        ]
        free = [mention for mention in taught if not _touches(found.places, mention)]
        places = sorted((*found.places, *free), key=_start)
        return found._replace(places=places)


class TaughtAreas(AreaFinder):
    """Knows the phrases of a taxonomy and those a library learnt.

    A learnt phrase yields to any that rules know, and to words that say what is left out.
    """

    def __init__(self, known: AreaFinder, phrases: Iterable[tuple[str, str]]) -> None:
        vars(self).update(vars(known))
        self._phrases = TriggerMatcher((area, words) for words, area in phrases)

    def find(
        self, folded: Folded, start: int, end: int, *, language: str = "", item: bool = False
    ) -> list[AreaMention]:
        """Return the areas named in one sentence; an item of a list is all subject."""
        found = super().find(folded, start, end, language=language, item=item)
        if any(mention.absent for mention in found):
            return found
        taken = [(mention.start, mention.end) for mention in found]
        for hit in self._phrases.find(trigger_words(folded.lower, start, end)):
            if not any(first < hit.end and hit.start < last for first, last in taken):
                taken.append((hit.start, hit.end))
                found.append(AreaMention(hit.start, hit.end, hit.area, absent=False, rule=LEARNT))
        return found


class Taught:
    """What a library learnt, prepared once for all articles that are read with it."""

    def __init__(
        self, learnt: Learnt, gazetteer: Gazetteer, finder: AreaFinder, areas: Areas
    ) -> None:
        self.learnt = learnt
        self.gazetteer, self.areas = gazetteer, finder
        if learnt.aliases:
            self.gazetteer = TaughtGazetteer(gazetteer, learnt.aliases)
        if learnt.phrases:
            known = [phrase for phrase in learnt.phrases if phrase[1] in areas]
            self.areas = TaughtAreas(finder, known)
        self.persons: dict[str, list[KnownPerson]] = {}
        for person in learnt.persons:
            self.persons.setdefault(fold(person.name), []).append(person)
        self.refused: _Refused = frozenset(
            (field, value, fold(words)) for field, value, words in learnt.demoted
        )


def acquaint(people: People, persons: Persons, document: Document) -> None:
    """Give persons of whom the article says no party the one they are known for.

    Only a party that the article names counts; of several, the one they acted for nearest to the
    day of writing. Whoever signed for a party before is a surer signatory of it.
    """
    if not persons:
        return
    named = {*document.headlined, *(place.code for place in document.places)}
    day = document.written.isoformat() if document.written else ""
    for person in people:
        acted = [k for k in persons.get(fold(person.name), ()) if k.party in named]
        if acted:
            nearest = min(acted, key=lambda known: known.distance(day))
            _introduce(person, nearest.party)


def without_refused(found: Extraction, text: str, refused: _Refused) -> Extraction:
    """Return the drafts with what was refused again and again offered instead of filled in."""
    if not refused:
        return found
    drafts = tuple(_demoted(draft, text, refused) for draft in found.agreements)
    return replace(found, agreements=drafts)


def _written_so(known: str, words: str) -> bool:
    """Whether a name stands as it was learnt: with its capital, or all in capitals if short."""
    if known.isupper() and len(known) <= _ABBREVIATION:
        return words == known
    return words[:1].isupper() or not known[:1].isupper()


def _touches(places: Sequence[PlaceMention], mention: PlaceMention) -> bool:
    index = bisect_left(places, mention.start, key=_start)
    before = index > 0 and places[index - 1].end > mention.start
    return before or (index < len(places) and places[index].start < mention.end)


def _start(mention: PlaceMention) -> int:
    return mention.start


def _introduce(person: Person, party: str) -> None:
    if not person.parties and person.role_party() is None:
        person.parties[party] += 1
    person.known = party in person.parties


def _demoted(draft: DraftAgreement, text: str, refused: _Refused) -> DraftAgreement:
    """Take out the values that rest on refused words alone."""
    spots = [(p.field, p.value, _is_refused(p, text, refused)) for p in draft.evidence]
    gone = {(field, value) for field, value, bad in spots if bad}
    gone -= {(field, value) for field, value, bad in spots if not bad}
    if not gone:
        return draft
    kept = tuple(p for p in draft.evidence if (p.field, p.value) not in gone)
    offered = [p for p in draft.evidence if (p.field, p.value) in gone]
    return replace(
        draft,
        signatories=tuple(s for s in draft.signatories if (Field.SIGNATORIES, s.name) not in gone),
        place=None if (Field.PLACE, draft.place) in gone else draft.place,
        areas=tuple(area for area in draft.areas if (Field.AREAS, area) not in gone),
        evidence=kept,
        alternatives=_with_offers(draft.alternatives, offered),
    )


def _is_refused(proposal: Proposal, text: str, refused: _Refused) -> bool:
    words = proposal.value
    if proposal.field is not Field.SIGNATORIES:
        before = text[max(0, proposal.start - CONTEXT) : proposal.start]
        words = in_context(before, proposal.exact, text[proposal.end : proposal.end + CONTEXT])
    supports = proposal.stance is Stance.SUPPORTS
    return supports and (proposal.field, proposal.value, fold(words)) in refused


def _with_offers(
    alternatives: Sequence[Alternative], offered: Iterable[Proposal]
) -> tuple[Alternative, ...]:
    """Add refused values behind what is offered already, as far as there are keys for them."""
    found = list(alternatives)
    for proposal in offered:
        same = [a for a in found if (a.field, a.instead_of) == (proposal.field, "")]
        if len(same) >= CHOICES or any(a.value == proposal.value for a in same):
            continue
        found.append(
            Alternative(
                field=proposal.field,
                value=proposal.value,
                confidence=round(proposal.confidence / 2, 2),
                start=proposal.start,
                end=proposal.end,
                exact=proposal.exact,
                rule=REFUSED,
            )
        )
    return tuple(found)
