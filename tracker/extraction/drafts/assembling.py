"""Assembles drafts: one for each agreement, its values, gaps and evidence."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.domain.draft import DraftAgreement, DraftSignatory, Extraction
from tracker.domain.vocabulary import Field, GapReason
from tracker.extraction.agreements.candidates import Candidate, candidates
from tracker.extraction.agreements.colleagues import colleague_pairs
from tracker.extraction.agreements.endings import ended_pairs
from tracker.extraction.agreements.gatherings import gathered_pairs
from tracker.extraction.agreements.instances import announced, instances
from tracker.extraction.agreements.letterheads import first_person_pairs
from tracker.extraction.agreements.naming import Namer
from tracker.extraction.agreements.notices import noticed_pairs
from tracker.extraction.agreements.pairs import SIGNED_BY, PairEvidence, PairFinder
from tracker.extraction.agreements.papers import listed_pairs, paper_lists, paper_signers
from tracker.extraction.agreements.protagonists import with_protagonists
from tracker.extraction.agreements.registers import entries, registered_pairs, registered_signings
from tracker.extraction.agreements.scoring import both_sides, merged, of_others
from tracker.extraction.agreements.signed_apart import signed_apart
from tracker.extraction.agreements.status import status_of
from tracker.extraction.agreements.topics import distribute
from tracker.extraction.areas.mentions import AreaFinder
from tracker.extraction.areas.relevance import LEAST, area_mentions
from tracker.extraction.clauses.terms import Clauses, Terms
from tracker.extraction.document.article import Document
from tracker.extraction.document.groups import SIDES
from tracker.extraction.drafts.alternatives import Alternatives
from tracker.extraction.drafts.certainty import Values, certain, sureness
from tracker.extraction.drafts.drafting import Proposals
from tracker.extraction.drafts.findings import (
    area_findings,
    clause_findings,
    day_findings,
    naming_findings,
    party_findings,
    signatory_findings,
    site_findings,
    status_findings,
)
from tracker.extraction.reports.awaited import without_awaited
from tracker.extraction.reports.events import Event, current, events
from tracker.extraction.reports.moods import Mood
from tracker.extraction.signing.acquaintance import Persons, acquaint
from tracker.extraction.signing.day import choose_day, heading_day
from tracker.extraction.signing.people import People
from tracker.extraction.signing.scenes import site_among
from tracker.extraction.signing.signatories import Signatory, signatories, told_party
from tracker.extraction.signing.signers import signers

_MOST = 60
"""Drafts made of one article; no visit brings more, and each costs a reading of its sentences."""
_GAPS = (Field.SIGNED, Field.PLACE, Field.SIGNATORIES, Field.INSTRUMENT_TYPE, Field.AREAS)


class Assembler:
    """Works on one article."""

    def __init__(
        self, document: Document, finder: AreaFinder, persons: Persons | None = None
    ) -> None:
        self._document = document
        self._finder = finder
        self._people = People(document)
        self._common: list[Event] = []
        self._apart = False
        """Whether entries of a list name who signed them, so that one without names has none."""
        self._entries = entries(document)
        told = [*events(document), *registered_signings(document, self._entries)]
        self._events = sorted(told, key=_place)
        self._named = {*document.headlined, *(place.code for place in document.places)}
        news = {e.sentence for e in self._events if not e.history and e.mood is Mood.DONE}
        self._past = frozenset(e.sentence for e in self._events if e.history) - news
        acquaint(self._people, persons or {}, document)

    def assemble(self) -> Extraction:
        """Return what the article says of agreements between two parties."""
        evidence = self._evidence()
        lists = paper_lists(self._document, self._events, evidence)
        evidence = merged([*evidence, *listed_pairs(lists)])
        made = candidates(self._document, evidence, self._events)
        if made:
            distribute(self._document, made, self._events, evidence)
            self._common = self._of_all() if len(made) == 1 else []
        found = [
            one
            for candidate in made
            for one in signed_apart(
                self._document, self._people, instances(self._document, candidate, lists)
            )
        ]
        found = found[:_MOST]
        entries_told = [paper_signers(self._document, one.paper) for one in found if one.paper]
        self._apart = any(entries_told)
        alone = len(found) == 1
        clauses = Clauses(self._document, self._past)
        drafts = []
        for candidate in found:
            others = [one.sentences for one in found if one is not candidate]
            agreed = clauses.of(candidate.sentences, others)
            drafts.append(self._draft(candidate, agreed, alone=alone))
        return Extraction(
            language=self._document.language,
            agreements=tuple(draft for draft in drafts if _says_something(draft)),
            announced=announced(self._document, self._events) if found else 0,
        )

    def _evidence(self) -> list[PairEvidence]:
        found: list[PairEvidence] = []
        read = zip(self._document.sentences, self._document.shapes, strict=True)
        for number, (sentence, shape) in enumerate(read):
            found += PairFinder(number, sentence, shape).evidence()
        found += both_sides(self._document)
        found += registered_pairs(self._document, self._entries, self._events)
        found += gathered_pairs(self._document, self._events)
        found += noticed_pairs(self._document, self._events)
        found += ended_pairs(self._document, self._events)
        found += colleague_pairs(self._document, self._events)
        found += first_person_pairs(self._document, self._events)
        found += [pair for event in self._events if (pair := self._signing_pair(event))]
        return list(with_protagonists(self._document, self._people, found))

    def _signing_pair(self, event: Event) -> PairEvidence | None:
        """Return the pair that the parties of those who signed together show."""
        mentions = signers(self._document, self._people, event) if event.signs else []
        if any(of_others(mention.capacity) for mention in mentions):
            return None
        named = tuple(sorted(self._named))
        parties = [
            told_party(self._document, event, mention, named)
            or self._people.of(mention).likely_party()
            for mention in mentions
        ]
        known = tuple(dict.fromkeys(code for code in parties if code in self._named))
        if not known or len(mentions) < SIDES or not self._fits(event, known, len(mentions)):
            return None
        return PairEvidence(
            codes=known,
            sentence=event.sentence,
            start=min(mention.start for mention in mentions),
            end=max(mention.end for mention in mentions),
            weight=7.0 if event.instrument >= 0 else 5.0,
            rule=SIGNED_BY,
            act=event.index,
            instrument=event.instrument,
        )

    def _fits(self, event: Event, known: Sequence[str], persons: int) -> bool:
        """Whether those who signed can show the parties: of more than two, all must be told."""
        if len(known) <= SIDES:
            return True
        one = event.instrument >= 0 and (
            self._document.shapes[event.sentence].letters[event.instrument] == "I"
        )
        return one and len(known) == persons

    def _of_all(self) -> list[Event]:
        """Return the signings of several papers at once, whose day and place all of them share."""
        shapes = self._document.shapes
        return [
            event
            for event in self._events
            if event.signs and not event.history and event.instrument >= 0
            if shapes[event.sentence].letters[event.instrument] == "L"
        ]

    def _values(self, candidate: Candidate, own: list[Event], *, alone: bool) -> Values:
        """Return what the events of one agreement give for the fields that hold one value."""
        document = self._document
        name = Namer(document, alone=alone).name(candidate, own)
        told = [*own, *candidate.context] if candidate.paper else own
        context = [] if candidate.beside else [*candidate.context, *self._common]
        day = choose_day(document, told, context)
        if candidate.paper and (day is None or not day.edtf):
            day = heading_day(document) or day
        site = site_among(document, told, context)
        return Values(name, status_of(document, told), day, site)

    def _draft(self, candidate: Candidate, agreed: Terms, *, alone: bool) -> DraftAgreement:
        document = self._document
        own = without_awaited(document, current(document, candidate.events))
        listed = paper_signers(document, candidate.paper) if candidate.paper else ()
        apart = own or listed or self._apart
        shared = () if apart else (*candidate.context, *self._common)
        who = signatories(document, self._people, [*own, *shared], candidate.parties, listed)
        sure, other = sureness(candidate.score), Alternatives(document)
        found = certain(self._values(candidate, own, alone=alone), sure, other)
        name, status, day, site = found.name, found.status, found.day, found.site
        own = [*own, *candidate.context] if candidate.paper else own
        named = area_mentions(document, self._finder, candidate, self._past)
        areas = tuple(dict.fromkeys(m.area for m, rank in named if not m.absent and rank >= LEAST))
        absent = tuple(dict.fromkeys(m.area for m, _ in named if m.absent and m.area not in areas))
        proposals = Proposals(document.folded, sure)
        for finding in (
            *party_findings(document, candidate),
            *signatory_findings(who),
            *naming_findings(name),
            *day_findings(document, day, own),
            *site_findings(site),
            *status_findings(status),
            *area_findings(named, areas),
            *clause_findings(agreed),
        ):
            proposals.add(finding)
        other.parties(candidate)
        other.types(candidate, name)
        other.days(day)
        other.statuses(status, own)
        other.areas(named, areas)
        signed = day.edtf if day else None
        values = (signed, site, who, name, areas)
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
            duration=agreed.duration,
            notice_period=agreed.notice_period,
            tacit_renewal=agreed.tacit_renewal,
            gaps=_gaps(values),
            evidence=proposals.ordered(),
            alternatives=other.told(),
        )


def _says_something(draft: DraftAgreement) -> bool:
    """Whether more than two parties is known: what it is, how far it has come, or its day."""
    return bool(draft.instrument_type or draft.status or draft.signed)


def _place(event: Event) -> tuple[int, int]:
    return event.sentence, event.index


def _signatory(one: Signatory) -> DraftSignatory:
    person = one.person
    return DraftSignatory(
        name=person.name, capacity=one.capacity, acting=person.acting, party=one.party
    )


def _gaps(values: Sequence[object]) -> tuple[tuple[Field, GapReason], ...]:
    """Return the fields that were looked for in vain."""
    return tuple(
        (field, GapReason.SEARCHED_NOT_FOUND)
        for field, value in zip(_GAPS, values, strict=True)
        if not value
    )
