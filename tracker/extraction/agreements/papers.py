"""Reads lists of documents: 'The following were signed:', and one entry for each paper.

Ministries hand out what a visit brought as a list. Its first words say that the papers were
signed; every entry opens with the name of an instrument and may tell who signed that one. The
parties are those of the entry, else the two states that the list and the head are about.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from tracker.extraction.agreements.pairs import PairEvidence
from tracker.extraction.agreements.scoring import TOP
from tracker.extraction.document.article import Document, within
from tracker.extraction.document.gazetteer import InstrumentMention
from tracker.extraction.document.groups import SIDES
from tracker.extraction.document.shape import Item
from tracker.extraction.persons.mentions import PersonMention
from tracker.extraction.reports.events import Event
from tracker.extraction.reports.moods import Mood
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary.acts import Act

_NUMBERED = re.compile(r"\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})[.)]\s")
_LABEL = re.compile(
    r"(?:name of (?:the )?)?(?:document|title|instrument|agreement|mou|titulo|documento"
    r"|instrumento|intitule|titre)s?(?: [0-9]{1,2})? ?: (?=\S)"
)
"""What names the column of a table that was written out line by line."""
_NUMBER_LINE = re.compile(
    r"(?:(?:s|sl|sr)\. ?)?(?:no\.?|document|item|n[o°]\.?)? ?[0-9]{1,2}[.):]?"
)
_OPENING, _PLAIN_OPENING = 6, 2
"""Elements among which an entry, with a bullet or without, names its instrument."""
_BEFORE = 3
"""Sentences between the signing and the first entry: 'The list, as handed out, reads:'."""
_AFTER = 2
"""Sentences after the last entry: 'All papers were signed on 14 September.'"""
_LONGEST = 6
"""Sentences of one entry."""
_FEWEST = 2
_MOST = 40
"""Papers of a list, and lists of an article, that are read; no visit brings more."""
_WITNESSES = re.compile(r"\b(?:in the presence of|witnessed by|en presencia de|en presence d)")
_GOES_ON = re.compile(
    r"(?:signed|signatories|signataires?|firmado|firmantes?|firmaron|signe|for|pour|por)\b"
    r"|(?:[a-z]+ ){0,3}(?:signatory|signatories|signataires?|firmantes?|side|partie|parte) ?:"
)
_FIRMS = re.compile(
    r"\b(?:JSC|LLC|LLP|Ltd|Inc|Corp|PLC|plc|GmbH|AG|S\.A\.|SpA|Pty|Holding|Company|Co\.|Bank of"
    r"|University|Universidad|Université|Chambers? of Commerce)\b"
)
_BETWEEN = re.compile(r"\b(?:between|entre)\b")
_PUBLIC = re.compile(
    r"\b(?:minist|govern|gobierno|gouvern|department|agenc|authorit|republi|kingdom|states?\b"
    r"|countr|police|customs|army|navy|armed|parties|two|both|deux|dos|service|offices?\b"
    r"|cancilleri|chanceller|academ|commission|parliament|treasur|secretar|council)"
)
"""Words for bodies of a state; a paper between others is none of the states'."""
_WEIGHT = 6.0
_OLD = 2


_Told = TypeVar("_Told", Event, PairEvidence)


@dataclass(frozen=True, slots=True)
class Paper:
    """One entry of a list."""

    first: int
    last: int
    """Numbers of its first and last sentence."""
    start: int
    end: int
    codes: tuple[str, ...] = ()

    @property
    def sentences(self) -> set[int]:
        """Numbers of its sentences."""
        return set(range(self.first, self.last + 1))


@dataclass(frozen=True, slots=True)
class PaperList:
    """Papers that one signing is told of."""

    event: Event
    papers: tuple[Paper, ...]


def paper_lists(
    document: Document, events: Sequence[Event], evidence: Sequence[PairEvidence]
) -> list[PaperList]:
    """Return the lists of documents of an article, papers of firms left out."""
    found: list[PaperList] = []
    told = _by_sentence(events), _by_sentence(evidence)
    number = 0
    while len(found) < _MOST and number < len(document.sentences):
        run = list(_run(document, number))
        if len(run) < _FEWEST:
            number += 1
            continue
        event = _signing(told[0], run[0].first, run[-1].last) or _own_signing(told[0], run)
        if event is not None and not _all_old(document, run):
            papers = _with_parties(document, run[:_MOST], event, told[1])
            found.append(PaperList(event, tuple(papers)))
        number = run[-1].last + 1
    return [listed for listed in found if listed.papers]


def listed_pairs(lists: Sequence[PaperList]) -> Iterator[PairEvidence]:
    """Yield the parties of every paper, shown by the words that tell of the signing."""
    for listed in lists:
        event = listed.event
        for codes in dict.fromkeys(paper.codes for paper in listed.papers):
            paper = next(paper for paper in listed.papers if paper.codes == codes)
            yield PairEvidence(
                codes=codes,
                sentence=event.sentence,
                start=paper.start,
                end=paper.end,
                weight=_WEIGHT,
                rule="list of documents",
                act=event.index,
                instrument=max(event.instrument, 0),
            )


def paper_signers(document: Document, paper: tuple[int, int]) -> list[PersonMention]:
    """Return the persons an entry names: who signed that paper, witnesses left out."""
    lower = document.folded.lower
    seen = _WITNESSES.search(lower, *paper)
    end = seen.start() if seen else paper[1]
    return [one for one in within(document.persons, paper[0], end) if not one.bare]


def _run(document: Document, number: int) -> Iterator[Paper]:
    """Yield the entries that follow one another from a sentence on, past lines of numbers."""
    while number < len(document.sentences) and _opens(document, number):
        last = _last(document, number)
        start, end = document.sentences[number].start, document.sentences[last].end
        yield Paper(number, last, start, end)
        number = last + 1
        while number < len(document.sentences) and _passes(document, number):
            number += 1


def _passes(document: Document, number: int) -> bool:
    """Whether a line interrupts no list: a number or a day alone, or an item of a firm."""
    if _numbers(document, number) or document.shapes[number].letters == "D":
        return True
    following = number + 1 < len(document.sentences) and _opens(document, number + 1)
    item = document.sentences[number].kind is Kind.ITEM and not _opens(document, number)
    return item and following


def _numbers(document: Document, number: int) -> bool:
    """Whether a line only numbers the next entry: 'S. No. 2', 'Document 3'."""
    sentence = document.sentences[number]
    return _NUMBER_LINE.fullmatch(document.folded.lower, sentence.start, sentence.end) is not None


def _opens(document: Document, number: int) -> bool:
    """Whether a sentence opens with the name of an instrument, as an entry of a list does."""
    sentence, shape = document.sentences[number], document.shapes[number]
    marked = sentence.kind is Kind.ITEM or bool(
        _NUMBERED.match(document.folded.clean, sentence.start)
    )
    if labelled := _LABEL.match(document.folded.lower, sentence.start, sentence.end):
        first = next(n for n, item in enumerate(shape.items) if item.start >= labelled.end())
        at = shape.next("IL", first, _OPENING)
        return at >= 0 and "V" not in shape.letters[first:at]
    at = shape.next("IL", 0, _OPENING if marked else _PLAIN_OPENING)
    if at < 0 or not _named(shape.items[at]) or "V" in shape.letters[:at]:
        return False
    if shape.letters[at] == "L" and "V" in shape.letters[at : at + _BEFORE]:
        return False  # 'Agreements signed during the visit' leads a list
    return marked or shape.letters[:at] in ("", '"')


def _named(item: Item) -> bool:
    mention = item.mention
    return isinstance(mention, InstrumentMention) and (
        mention.instrument.weight > 0 or not mention.instrument.plural
    )


def _last(document: Document, first: int) -> int:
    """Return the last sentence of an entry: its block, and lines that say who signed it."""
    last = first
    while last + 1 < len(document.sentences) and last - first < _LONGEST:
        following = document.sentences[last + 1]
        if _opens(document, last + 1):
            break
        same = following.block == document.sentences[last].block
        if not same and not _GOES_ON.match(document.folded.lower, following.start):
            break
        last += 1
    return last


def _by_sentence(items: Iterable[_Told]) -> dict[int, list[_Told]]:
    told: dict[int, list[_Told]] = defaultdict(list)
    for item in items:
        told[item.sentence].append(item)
    return told


def _signing(events: Mapping[int, Sequence[Event]], first: int, last: int) -> Event | None:
    """Return the signing that a list is led by, the nearest before it; else one just after it."""
    around = (*range(first - _BEFORE, first), *range(last + 1, last + 1 + _AFTER))
    near = [
        event
        for number in around
        for event in events.get(number, ())
        if event.act.act in (Act.SIGN, Act.INITIAL)
        and event.mood is not Mood.DENIED
        and not event.history
    ]
    before = [event for event in near if event.sentence < first]
    return before[-1] if before else near[0] if near else None


def _own_signing(events: Mapping[int, Sequence[Event]], run: Sequence[Paper]) -> Event | None:
    """Return the first signing where every entry tells its own: 'Agreement on …, signed by …'."""
    own = [
        next((event for event in events.get(paper.first, ()) if event.signs), None)
        for paper in run
    ]
    return own[0] if all(own) else None


def _all_old(document: Document, run: Sequence[Paper]) -> bool:
    """Whether every entry gives a year long past: a list of what there is, not of news."""
    written = document.written
    if written is None:
        return False
    years = [
        [day.year for day in within(document.dates, paper.start, paper.end) if day.year]
        for paper in run
    ]
    return all(told and written.year - max(told) >= _OLD for told in years)


def _with_parties(
    document: Document,
    run: Sequence[Paper],
    event: Event,
    evidence: Mapping[int, Sequence[PairEvidence]],
) -> Iterator[Paper]:
    common = _common(document, run, event)
    for paper in run:
        if _private(document, paper):
            continue
        codes = _own_parties(paper, evidence) or common
        if codes:
            yield Paper(paper.first, paper.last, paper.start, paper.end, codes)


def _own_parties(paper: Paper, evidence: Mapping[int, Sequence[PairEvidence]]) -> tuple[str, ...]:
    told = [
        item
        for number in range(paper.first, paper.last + 1)
        for item in evidence.get(number, ())
        if item.instrument >= 0 and len(item.codes) >= SIDES
    ]
    return max(told, key=_weight).codes if told else ()


def _weight(item: PairEvidence) -> float:
    return item.weight


def _common(document: Document, run: Sequence[Paper], event: Event) -> tuple[str, ...]:
    """Return the two states that the list, what leads it and the head name more than any third."""
    head = document.sentences[min(TOP, len(document.sentences)) - 1].end
    lead = document.sentences[event.sentence].start
    counts: Counter[str] = Counter()
    for start, end in ((0, head), (max(lead, head), run[-1].end)):
        counts.update(p.code for p in within(document.places, start, end) if p.kind != "capital")
    ranked = counts.most_common(SIDES + 1)
    third = ranked[SIDES][1] if len(ranked) > SIDES else 0
    if len(ranked) < SIDES or third >= ranked[1][1]:
        return ()
    return ranked[0][0], ranked[1][0]


def _private(document: Document, paper: Paper) -> bool:
    """Whether a paper is one of firms or schools, which are signed on the same occasions."""
    named = document.words(paper.start, paper.end).split("\n")[0]
    if _FIRMS.search(named):
        return True
    lower, end = document.folded.lower, document.sentences[paper.first].end
    between = _BETWEEN.search(lower, paper.start, end)
    if between is None or within(document.places, between.end(), end):
        return False
    return _PUBLIC.search(lower, between.end(), end) is None
