"""Assembles drafts: one for each agreement, its values, gaps and evidence."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.domain.draft import DraftAgreement, DraftSignatory, Extraction
from tracker.domain.vocabulary import Field, GapReason, Stance
from tracker.extraction.areas import AreaFinder
from tracker.extraction.candidates import Candidate, candidates
from tracker.extraction.document import Document
from tracker.extraction.drafting import Draft
from tracker.extraction.events import Event, current, events
from tracker.extraction.instances import instances
from tracker.extraction.naming import Naming, naming
from tracker.extraction.pairs import PairEvidence, PairFinder
from tracker.extraction.people import People, Person
from tracker.extraction.relevance import LEAST, area_mentions
from tracker.extraction.scoring import both_sides
from tracker.extraction.signatories import Signatory, signatories
from tracker.extraction.signers import signers
from tracker.extraction.signing_day import Day, choose_day, nearest_words
from tracker.extraction.signing_place import Site, choose_site
from tracker.extraction.status import Reported, status_of
from tracker.extraction.topics import distribute

_SIDES = 2
_GAPS = (Field.SIGNED, Field.PLACE, Field.SIGNATORIES, Field.INSTRUMENT_TYPE, Field.AREAS)


def assemble(document: Document, finder: AreaFinder) -> Extraction:
    """Return what an article says of agreements between two parties."""
    people = People(document)
    happened = events(document)
    evidence = [
        *_pairs(document),
        *both_sides(document),
        *_signing_pairs(document, people, happened),
    ]
    made = candidates(document, evidence, happened)
    if made:
        distribute(document, made, happened, evidence)
    found = [instance for candidate in made for instance in instances(document, candidate)]
    past = frozenset(event.sentence for event in happened if event.history)
    drafts = tuple(
        _draft(document, finder, people, candidate, past, alone=len(found) == 1)
        for candidate in found
    )
    return Extraction(language=document.language, agreements=drafts)


def _pairs(document: Document) -> list[PairEvidence]:
    found: list[PairEvidence] = []
    for number, (sentence, shape) in enumerate(
        zip(document.sentences, document.shapes, strict=True)
    ):
        found += PairFinder(number, sentence, shape).evidence()
    return found


def _signing_pairs(
    document: Document, people: People, happened: Sequence[Event]
) -> list[PairEvidence]:
    """Return the pairs that the parties of those who signed together show."""
    found: list[PairEvidence] = []
    for event in happened:
        if not event.signs:
            continue
        mentions = signers(document, people, event)
        codes = [_party(people.of(mention)) for mention in mentions]
        known = tuple(dict.fromkeys(code for code in codes if code))
        if 0 < len(known) <= _SIDES <= len(mentions):
            found.append(
                PairEvidence(
                    codes=known,
                    sentence=event.sentence,
                    start=min(mention.start for mention in mentions),
                    end=max(mention.end for mention in mentions),
                    weight=5.0,
                    rule="parties of those who signed",
                    act=event.index,
                    instrument=event.instrument,
                )
            )
    return found


def _party(person: Person) -> str:
    stated = person.parties.most_common(1)
    return stated[0][0] if stated else person.role_party() or ""


def _draft(
    document: Document,
    finder: AreaFinder,
    people: People,
    candidate: Candidate,
    past: frozenset[int],
    *,
    alone: bool,
) -> DraftAgreement:
    draft = Draft(document, candidate.parties)
    own = current(document, candidate.events)
    who = signatories(document, people, own, candidate.parties)
    name = naming(document, own, candidate.evidence, candidate.sentences, alone=alone, only=candidate.object)
    status = status_of(document, own)
    day = choose_day(document, own)
    site = choose_site(document, own)
    _propose_parties(draft, candidate)
    _propose_signatories(draft, who)
    _propose_naming(draft, name)
    _propose_day(draft, day, own)
    _propose_site(draft, site)
    _propose_status(draft, status)
    areas, absent = _propose_areas(draft, finder, candidate, past)
    signed = day.edtf if day else None
    values = {
        Field.SIGNED: signed,
        Field.PLACE: site,
        Field.SIGNATORIES: who,
        Field.INSTRUMENT_TYPE: name,
        Field.AREAS: areas,
    }
    return DraftAgreement(
        title=name.title if name else None,
        instrument_type=name.type if name else None,
        parties=candidate.parties,
        signatories=tuple(_signatory(one) for one in who),
        signed=signed,
        place=site.name if site else None,
        status=status.status if status else None,
        areas=areas,
        absent_areas=absent,
        gaps=tuple((f, GapReason.SEARCHED_NOT_FOUND) for f in _GAPS if not values[f]),
        evidence=tuple(
            sorted(draft.proposals, key=lambda p: (list(Field).index(p.field), p.start))
        ),
    )


def _signatory(one: Signatory) -> DraftSignatory:
    person = one.person
    return DraftSignatory(
        name=person.name, capacity=person.capacity, acting=person.acting, party=one.party
    )


def _propose_parties(draft: Draft, candidate: Candidate) -> None:
    ranked = sorted(candidate.evidence, key=lambda item: -item.weight)
    for item in ranked[:4]:
        for code in candidate.parties:
            confidence = min(0.98, 0.6 + 0.03 * candidate.score + 0.02 * item.weight)
            draft.propose(Field.PARTIES, code, (item.start, item.end), confidence, item.rule)


def _propose_signatories(draft: Draft, who: Sequence[Signatory]) -> None:
    for one in who:
        for mention in (one.mention, *one.person.mentions[:2]):
            rank = 0.9 if mention is one.mention else 0.7
            span = (mention.start, mention.end)
            draft.propose(Field.SIGNATORIES, one.person.name, span, rank, "part in the act")


def _propose_naming(draft: Draft, name: Naming | None) -> None:
    if name is None:
        return
    for span in name.spans[:4]:
        draft.propose(Field.INSTRUMENT_TYPE, name.type.value, span, name.rank, "name of the paper")
    if name.title:
        draft.propose(Field.TITLE, name.title, name.title_span, 0.7, "capitals")


def _propose_day(draft: Draft, day: Day | None, own: Sequence[Event]) -> None:
    if day is not None:
        for value in (day.edtf, *day.alternatives):
            if value:
                rank = day.rank if day.edtf else day.rank / 2
                draft.propose(
                    Field.SIGNED,
                    value,
                    (day.start, day.end),
                    rank,
                    day.rule,
                    explicitness=day.explicitness,
                )
    if day is not None and day.edtf:
        return
    signing = next((event for event in own if event.signs), None)
    if signing is not None:
        span = (day.start, day.end) if day else nearest_words(draft.document, signing)
        draft.propose(Field.SIGNED, "", span, 0.6, "closest words", stance=Stance.STATES_ABSENCE)


def _propose_site(draft: Draft, site: Site | None) -> None:
    if site is not None:
        draft.propose(
            Field.PLACE,
            site.name,
            (site.start, site.end),
            site.rank,
            site.rule,
            explicitness=site.explicitness,
        )


def _propose_status(draft: Draft, status: Reported | None) -> None:
    if status is not None:
        span = (status.start, status.end)
        draft.propose(Field.STATUS, status.status.value, span, status.rank, status.rule)


def _propose_areas(
    draft: Draft, finder: AreaFinder, candidate: Candidate, past: frozenset[int]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    areas: dict[str, None] = {}
    absent: dict[str, None] = {}
    for mention, rank in area_mentions(draft.document, finder, candidate, past):
        span = (mention.start, mention.end)
        if mention.absent:
            absent[mention.area] = None
            draft.propose(
                Field.ABSENT_AREAS,
                mention.area,
                span,
                rank,
                mention.rule,
                stance=Stance.STATES_ABSENCE,
            )
        elif rank >= LEAST:
            areas[mention.area] = None
            draft.propose(Field.AREAS, mention.area, span, rank, mention.rule)
    return tuple(areas), tuple(area for area in absent if area not in areas)
