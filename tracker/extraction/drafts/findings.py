"""Says for each value of a draft which words it rests on, and how sure it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tracker.domain.vocabulary import Explicitness, Field, Stance
from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.agreements.naming import Naming
from tracker.extraction.agreements.pairs import PairEvidence
from tracker.extraction.agreements.status import Reported
from tracker.extraction.areas.mentions import AreaMention
from tracker.extraction.areas.relevance import LEAST
from tracker.extraction.clauses.terms import Terms
from tracker.extraction.document.article import Document
from tracker.extraction.document.gazetteer import PlaceMention
from tracker.extraction.drafts.certainty import party_rank
from tracker.extraction.drafts.drafting import Finding
from tracker.extraction.reports.events import Event
from tracker.extraction.signing.day import nearest_words
from tracker.extraction.signing.signatories import Signatory
from tracker.extraction.signing.told_days import Day
from tracker.extraction.vocabulary.place_words import Site

KNOWN = 1.0
"""Rank of a signatory known to have signed for the party before.

All 36 that were counted were right, which is too few to tick one beforehand.
"""
_BEST = 4
"""Passages shown for the parties and for the name of the instrument."""


def party_findings(document: Document, candidate: Candidate) -> Iterator[Finding]:
    """Yield the words that show both parties, the most telling first.

    A passage is a clause of one sentence. A party that no such clause shows rests on its name.
    """
    rank = party_rank(candidate.score)
    shown: set[str] = set()
    clauses = [item for item in candidate.evidence if any(_clause(document, item))]
    for item in sorted(clauses, key=lambda item: -item.weight)[:_BEST]:
        for code in candidate.parties:
            shown.add(code)
            yield Finding(
                field=Field.PARTIES,
                value=code,
                span=_clause(document, item),
                rank=rank,
                rule=item.rule,
            )
    for code in candidate.parties:
        named = None if code in shown else _name_of(document, candidate, code)
        if named is not None:
            span = (named.start, named.end)
            yield Finding(
                field=Field.PARTIES, value=code, span=span, rank=min(0.85, rank), rule="name"
            )


def _clause(document: Document, item: PairEvidence) -> tuple[int, int]:
    """Return the words of one sentence without its dateline; none where they go beyond it."""
    sentence = document.sentences[item.sentence]
    if item.start < sentence.start or item.end > sentence.end:
        return 0, 0
    opening = document.dateline
    if opening is not None and opening.start <= item.start < opening.end < item.end:
        return opening.end, item.end
    return item.start, item.end


def _name_of(document: Document, candidate: Candidate, code: str) -> PlaceMention | None:
    """Return where a party is named, if it can be in a sentence about the agreement."""
    named = [place for place in document.places if place.code == code]
    told = [document.sentences[number] for number in sorted(candidate.sentences)]
    near = [p for p in named if any(one.start <= p.start < one.end for one in told)]
    by_name = (p for p in (*near, *named) if p.kind != "capital")
    return next(iter((*by_name, *near, *named)), None)


def signatory_findings(who: Iterable[Signatory]) -> Iterator[Finding]:
    """Yield where each signatory is named: in the act first, then with the office."""
    for one in who:
        for mention in (one.mention, *one.person.mentions[:2]):
            acting = mention is one.mention
            yield Finding(
                field=Field.SIGNATORIES,
                value=one.person.name,
                span=(mention.start, mention.end),
                rank=(KNOWN if one.person.known else 0.97) if acting else 0.75,
                rule="part in the act" if acting else "named elsewhere",
            )


def naming_findings(name: Naming | None) -> Iterator[Finding]:
    """Yield the words that name the instrument, and its title."""
    if name is None:
        return
    for span in name.spans[:_BEST]:
        yield Finding(
            field=Field.INSTRUMENT_TYPE,
            value=name.type.value,
            span=span,
            rank=name.rank,
            rule="name of the instrument",
        )
    if name.title:
        yield Finding(
            field=Field.TITLE, value=name.title, span=name.title_span, rank=0.7, rule="capitals"
        )


def day_findings(document: Document, day: Day | None, own: Sequence[Event]) -> Iterator[Finding]:
    """Yield the words for the day; where there is none, the words that come closest."""
    values = (day.edtf, *day.alternatives) if day else ()
    for value in filter(None, values):
        if day is not None:
            yield Finding(
                field=Field.SIGNED,
                value=value,
                span=(day.start, day.end),
                rank=day.rank if day.edtf else day.rank / len(values),
                rule=day.rule,
                explicitness=day.explicitness,
            )
    signing = next((event for event in own if event.signs), None)
    if signing is not None and (day is None or not day.edtf):
        yield Finding(
            field=Field.SIGNED,
            value="",
            span=(day.start, day.end) if day else nearest_words(document, signing),
            rank=0.6,
            rule=day.rule if day else "closest words",
            stance=Stance.STATES_ABSENCE,
        )


def site_findings(site: Site | None) -> Iterator[Finding]:
    """Yield the words for the place."""
    if site is not None:
        yield Finding(
            field=Field.PLACE,
            value=site.name,
            span=(site.start, site.end),
            rank=site.rank,
            rule=site.rule,
            explicitness=site.explicitness,
        )


def status_findings(status: Reported | None) -> Iterator[Finding]:
    """Yield the words for the status."""
    if status is not None:
        yield Finding(
            field=Field.STATUS,
            value=status.status.value,
            span=(status.start, status.end),
            rank=status.rank,
            rule=status.rule,
        )


def area_findings(
    named: Iterable[tuple[AreaMention, float]], areas: Sequence[str]
) -> Iterator[Finding]:
    """Yield the words for areas, and for what is left out."""
    for mention, rank in named:
        if mention.absent and mention.area not in areas:
            yield Finding(
                field=Field.ABSENT_AREAS,
                value=mention.area,
                span=(mention.start, mention.end),
                rank=0.85,
                rule=mention.rule,
                stance=Stance.STATES_ABSENCE,
            )
        elif mention.area in areas and rank >= LEAST and not mention.absent:
            yield Finding(
                field=Field.AREAS,
                value=mention.area,
                span=(mention.start, mention.end),
                rank=rank,
                rule=mention.rule,
                explicitness=Explicitness.STATED,
            )


def clause_findings(terms: Terms) -> Iterator[Finding]:
    """Yield the words for the term, its renewal and the notice."""
    for each in terms.told:
        yield Finding(
            field=each.field,
            value=each.value,
            span=(each.start, each.end),
            rank=each.rank,
            rule=each.rule,
            stance=each.stance,
        )
