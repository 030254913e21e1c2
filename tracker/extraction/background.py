"""Tells what of a text belongs to an agreement and what is background to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.extraction.areas import AreaMention
from tracker.extraction.candidates import Candidate
from tracker.extraction.document import Document, within
from tracker.extraction.pairs import PairEvidence
from tracker.extraction.provisions import provides
from tracker.extraction.sentences import Kind, Sentence

LISTED = 0.9
"""Rank of what stands in a list of items."""
_SHORT_ITEM = 90
"""Characters of a list item that is the area itself."""
_OFFICE = 160
_OFFICE_AFTER = re.compile(
    r" (?:minister|ministry|secretary|department|committee|commissioner|official)"
)
_OFFICE_BEFORE = re.compile(
    r"\b(?:minist(?:er|ry|ers|ro|ra|erio|re|ere)|department|secretary|secretario|bureau|institute"
    r"|university) (?:of|for|de|des|du) (?:the |la |l')?(?:[a-z]+,? ){0,3}(?:and )?$"
)
_TALKED = re.compile(
    r"\b(?:exchang\w+ views|discuss(?:ed|ing|es)?|issues (?:relating to|such as|like)"
    r"|talked about|views on"
    r"|challenges (?:such as|like)|threats (?:such as|like|from)|access to|in exchange for"
    r"|despite|amid|concerns? (?:about|over)|accus\w+|dispute[sd]? (?:over|about))\b"
)
_AGREED = re.compile(r"\b(?:agreement|memorandum|treaty|accord|deal|pact|protocol|mou|signed)\b")
_OLDER = re.compile(
    r"\b(?:build(?:s|ing)? on|replac(?:e|es|ed|ing)|already|existing|earlier|previous|separate"
    r"|similar|comparable"
    r"|since (?:1[89]|20)[0-9]{2}|(?:have|has) (?:also )?had an?"
    r"|(?:1[89]|20)[0-9]{2} (?:agreement|treaty|accord|convention|protocol|pact)"
    r"|semblables|similares|vigentes?)\b"
)
_CONTINUES = re.compile(r"(?:it|this|these|they|both) ")
_ABOUT = re.compile(
    r"\b(?:cooperat\w*|co-operat\w*|collaborat\w*|agree\w*|include[sd]?|including"
    r"|cover(?:s|ed|ing)?|aim\w*|provid\w*"
    r"|will|would|strengthen\w*|enhanc\w*|promot\w*|combat\w*|areas?|fields?|enabl\w*"
    r"|allow\w*|support\w*|target\w*"
    r"|joint\w*|under (?:the|this)|framework|designed|purpose|commit\w*|help\w*"
    r"|establish\w*|facilitat\w*|partnership"
    r"|portent? sur|versa|trata de|discussions|negotiations|negociaciones|pacto|acuerd\w*"
    r"|coopera\w*|ambito|materia|incluye|accord|coopera\w*|domaine"
    r"|permit\w*|preve|contempla|busca|crea|texto|documento"
    r"|permet\w*|prevoit|autorise|texte|concerne|vise)\b"
)


class Background:
    """Sets the sentences of one agreement apart from background."""

    def __init__(self, document: Document, candidate: Candidate, past: frozenset[int]) -> None:
        self.document = document
        self.candidate = candidate
        self.past = past

    def belongs(self, number: int, mention: AreaMention) -> bool:
        """Whether words of a sentence speak of what this agreement is about."""
        document = self.document
        return (
            _inside(self.candidate, mention)
            and not _elsewhere(document, self.candidate, number, mention)
            and not _of_office(document, mention)
            and not _discussed(document, number, mention)
        )

    def rank(self, number: int) -> float:
        """Return how surely what a sentence names is an area of the agreement."""
        return _rank(self.document, self.candidate, number, self.past)


def _of_office(document: Document, mention: AreaMention) -> bool:
    """Whether the words belong to an office or a ministry, such as 'Energy Minister'."""
    near = within(document.persons, mention.start - _OFFICE, mention.end)
    if any(person.start <= mention.start < person.end for person in near):
        return True
    lower = document.folded.lower
    after = lower[mention.end : mention.end + 14]
    before = lower[max(0, mention.start - 60) : mention.start]
    return bool(_OFFICE_AFTER.match(after) or _OFFICE_BEFORE.search(before))


def _discussed(document: Document, number: int, mention: AreaMention) -> bool:
    """Whether the area is something talked about rather than agreed: 'exchanged views on …'."""
    start = document.sentences[number].start
    before = document.folded.lower[start : mention.start]
    cues = list(_TALKED.finditer(before))
    return bool(cues) and not _AGREED.search(before, cues[-1].end())


def _elsewhere(document: Document, candidate: Candidate, number: int, at: AreaMention) -> bool:
    """Whether a sentence tells the area of another agreement: an older one, or of others."""
    sentence = document.sentences[number]
    if sentence.kind is not Kind.PROSE or _supported(candidate.evidence, number):
        return False
    if any(event.sentence == number and not event.history for event in candidate.events):
        return False
    if _OLDER.search(document.folded.lower, sentence.start, at.start):
        return True
    codes = {place.code for place in within(document.places, sentence.start, sentence.end)}
    own = codes & set(candidate.parties)
    named = any(letter in "IL" for letter in document.shapes[number].letters)
    return named and bool(codes - own) and len(own) < len(candidate.parties)


def _inside(candidate: Candidate, mention: AreaMention) -> bool:
    if candidate.extent is None:
        return True
    return candidate.extent[0] <= mention.start < candidate.extent[1]


def _rank(document: Document, candidate: Candidate, number: int, past: frozenset[int]) -> float:
    sentence = document.sentences[number]
    shape = document.shapes[number]
    named = any(letter in "IL" for letter in shape.letters)
    evented = any(event.sentence == number for event in candidate.events)
    if number in past and not evented:
        return 0.0
    if named and (evented or _supported(candidate.evidence, number)):
        return 0.87
    if sentence.kind is Kind.ITEM:
        return LISTED if short_item(sentence) else 0.82
    if named:
        return 0.82
    if sentence.kind is Kind.HEADING:
        return 0.8
    lower = document.folded.lower
    about = (
        _ABOUT.search(lower, sentence.start, sentence.end)
        or _CONTINUES.match(lower, sentence.start)
        or provides(lower, sentence.start, sentence.end)
    )
    return 0.6 if about else 0.35


def short_item(sentence: Sentence) -> bool:
    """Whether a sentence is an item of a list that names an area and little else."""
    return sentence.kind is Kind.ITEM and sentence.end - sentence.start < _SHORT_ITEM


def _supported(evidence: Sequence[PairEvidence], number: int) -> bool:
    return any(item.sentence == number for item in evidence)
