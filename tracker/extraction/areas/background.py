"""Tells what of a text belongs to an agreement and what is background to it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.agreements.pairs import PairEvidence
from tracker.extraction.areas.mentions import AreaMention
from tracker.extraction.areas.other_papers import is_statement, of_another, only_figures
from tracker.extraction.areas.provisions import provides
from tracker.extraction.document.article import Document, within
from tracker.extraction.text.sentences import Kind, Sentence
from tracker.extraction.vocabulary.acts import Act

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
    r"|university) (?:of|for|de|des|du|del) (?:the |la |l')?(?:[a-z]+,? ){0,3}(?:and )?$"
)
_BODY_BEFORE = re.compile(
    r"\b(?:State|National|Federal|Nacional|Nationale?) (?:Commission|Agency|Authority|Directorate"
    r"|Committee|Council|Office|Service|Comision|Agencia|Direccion|Comite|Consejo|Agence|Comite"
    r"|Conseil) (?:on|for|of|de|del|des|du|pour) (?:the |la |los |las |les )?(?:[A-Z]\w+ ){0,2}$"
    r"|\b(?:Banco|Banque|Bank|Fondo|Fonds|Fund|Organi[sz]ation|Agencia|Agence|Agency)"
    r"(?: [A-Z]\w+){0,2} (?:for|of|de|del|des|du|d'|para|pour)(?: the| la| l'| el)? ?$"
)
"""The beginning of the name of a body: 'the State Commission on Information Security'."""
_BODY = re.compile(
    r"(?: (?:and|&|of) | [A-Z]\w+){0,3} (?:Agency|Authority|Bureau|Institute|University|House"
    r"|Guarantee|Corporation|Company|Council|Commission|Association|Bank|Fund|Committee|Administration"
    r"|Board|Directorate|Secretariat|College|Academy|Museum|Hospital|Hotel|Center|Centre|Section"
    r"|Division|Unit|Theatre|Library)\b"
)
"""The end of the name of a body: 'the European Border and Coast Guard Agency'."""
_TALKED = re.compile(
    r"\b(?:exchang\w+ views|discuss(?:ed|ing|es)?|issues (?:relating to|such as|like)"
    r"|talked about|views on|spoke (?:about|of)|speaking of|raised|touched on|met with|evoked"
    r"|abordaron|conversaron|dialogaron|analizaron|ont evoque|evoquee?s?|se sont entretenus"
    r"|challenges (?:such as|like)|threats (?:such as|like|from)|access to|in exchange for"
    r"|tak(?:es?|ing) (?:into )?account|suspended until|despite|amid"
    r"|concerns? (?:about|over)|accus\w+|dispute[sd]? (?:over|about)"
    r")\b"
)
_PRAISED = re.compile(
    r"\b(?:prais(?:ed?|ing)|satisf\w+ (?:with|at)|potential for|review(?:ed|ing) (?:the|their)"
    r"|invited|importance of|congratulat\w+|wish to|readiness to|interest in|desire to"
    r"|deseo de|interes en|importancia de|felicito|se felicito|pasaron revista|repasaron"
    r"|passe en revue|se sont felicites?|ont salue|l'importance d|souhait de)\b"
)
"""Courtesies of a meeting, which name what the two may yet do; for sentences without a paper."""
_AGREED = re.compile(r"\b(?:agreement|memorandum|treaty|accord|deal|pact|protocol|mou|signed)\b")
_OLDER = re.compile(
    r"\b(?:build(?:s|ing)? on|replac(?:e|es|ed|ing)|already|existing|earlier|previous|separate"
    r"|similar|comparable"
    r"|since (?:1[89]|20)[0-9]{2}|(?:have|has) (?:also )?had an?"
    r"|(?:1[89]|20)[0-9]{2} (?:agreement|treaty|accord|convention|protocol|pact)"
    r"|semblables|similares|vigentes?)\b"
)
_CONTINUES = re.compile(r"(?:it|this|these|they|both) ")
_COVERS = re.compile(
    r"(?:it|this|these|they|both) (?:also |mainly |will )?(?:covers?|includes?|concerns?"
    r"|deals? with|provides? for|extends? to)\b"
)
"""Opens a sentence that says no more than what the agreement is about: 'It covers fisheries'."""
_COVERED = 0.7
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


_OURS = re.compile(
    r"(?:under )?(?:the|this|el|la|le|este|esta|ce|cette|l')(?: new)? ?(?:agreement|accord|treaty"
    r"|pact|deal|memorandum|mou|protocol|convention|arrangement|acuerdo|convenio|tratado|texte"
    r"|document)\b"
)
"""Opens a sentence that goes on about the agreement of the news, whatever state it names."""
_PENDING = re.compile(
    r" ?(?:pacts?|deals?|treaty|agreement|accord)? (?:due|expected|to follow|in sight|talks)\b"
)
"""Behind the subject of a paper that is to come, in a heading: 'trade pact due by May'."""
_ADDS_TO = re.compile(
    r"\b(?:(?:comple|supple)ment(?:s|ing) (?:the|an)|complet(?:e|ant) (?:la|le|une?)"
    r"|complementa (?:el|la|una?)) [^.,;]{0,50}$"
)
_DEFINITE = re.compile(r"(?:\b(?:the|this|el|la|este|esta|le|ce|cette) |\bl')(?:new )?$")
_ARTICLE = 12
_SAID = frozenset((Act.REACH, Act.ANNOUNCE, Act.NEGOTIATE))
"""Acts that a sentence beside the news may tell of another paper."""


class Background:
    """Sets the sentences of one agreement apart from background."""

    def __init__(self, document: Document, candidate: Candidate, past: frozenset[int]) -> None:
        self.document = document
        self.candidate = candidate
        self.past = past
        self._acts = _acted(candidate)
        self._blocks = (
            {document.sentences[event.sentence].block for event in candidate.events}
            if is_statement(document)
            else None
        )

    def belongs(self, number: int, mention: AreaMention) -> bool:
        """Whether words of a sentence speak of what this agreement is about."""
        document = self.document
        return (
            _inside(document, self.candidate, number, mention)
            and not self._beside(number, mention)
            and not _of_office(document, mention)
            and not _discussed(document, number, mention)
        )

    def _beside(self, number: int, at: AreaMention) -> bool:
        """Whether a sentence tells the area of another paper, of figures or of an older one."""
        sentence = self.document.sentences[number]
        if _completed(self.document, number, at):
            return True
        if number not in self._acts and sentence.kind is not Kind.HEADING:
            if self._blocks is not None and sentence.block not in self._blocks:
                return True
            prose = sentence.kind is Kind.PROSE
            if prose and of_another(self.document, number, at):
                return True
            if prose and only_figures(self.document, number, at.area):
                return True
        if sentence.kind is not Kind.PROSE:
            signed = any(event.signs for event in self.candidate.events)
            return signed and _PENDING.match(self.document.folded.lower, at.end) is not None
        return _elsewhere(self.document, self.candidate, number, at)

    def rank(self, number: int) -> float:
        """Return how surely what a sentence names is an area of the agreement."""
        return _rank(self.document, self.candidate, number, self.past)


def _of_office(document: Document, mention: AreaMention) -> bool:
    """Whether the words belong to an office or a ministry, such as 'Energy Minister'."""
    near = within(document.persons, mention.start - _OFFICE, mention.end)
    if any(person.start <= mention.start < person.end for person in near):
        return True
    lower, clean = document.folded.lower, document.folded.clean
    if clean[mention.start : mention.start + 1].isupper() and _BODY.match(clean, mention.end):
        return True
    if _BODY_BEFORE.search(clean[max(0, mention.start - 60) : mention.start]):
        return True
    after = lower[mention.end : mention.end + 14]
    before = lower[max(0, mention.start - 60) : mention.start]
    return bool(_OFFICE_AFTER.match(after) or _OFFICE_BEFORE.search(before))


def _discussed(document: Document, number: int, mention: AreaMention) -> bool:
    """Whether the area is something talked about rather than agreed: 'exchanged views on …'."""
    start = document.sentences[number].start
    before = document.folded.lower[start : mention.start]
    if _PRAISED.search(before) and not set("ILV") & set(document.shapes[number].letters):
        return True
    cues = list(_TALKED.finditer(before))
    return bool(cues) and not _AGREED.search(before, cues[-1].end())


def _elsewhere(document: Document, candidate: Candidate, number: int, at: AreaMention) -> bool:
    """Whether a sentence that shows neither parties nor act is about an older paper or others."""
    if not (_of_older(document, number, at) or _of_others(document, candidate, number)):
        return False
    acted = any(event.sentence == number and not event.history for event in candidate.events)
    return not acted and not _supported(candidate.evidence, number)


def _of_older(document: Document, number: int, at: AreaMention) -> bool:
    start = document.sentences[number].start
    return _OLDER.search(document.folded.lower, start, at.start) is not None


def _of_others(document: Document, candidate: Candidate, number: int) -> bool:
    sentence = document.sentences[number]
    letters = document.shapes[number].letters
    named = "I" in letters or "L" in letters
    if not named or _OURS.match(document.folded.lower, sentence.start):
        return False
    codes = {place.code for place in within(document.places, sentence.start, sentence.end)}
    own = codes & set(candidate.parties)
    return bool(codes - own) and len(own) < len(candidate.parties)


def _completed(document: Document, number: int, at: AreaMention) -> bool:
    """Whether words name the older paper that a new one adds to, though told in one sentence."""
    start = max(document.sentences[number].start, at.start - _OFFICE)
    return _ADDS_TO.search(document.folded.lower, start, at.start) is not None


def _acted(candidate: Candidate) -> set[int]:
    """Return the sentences that tell what was done to an agreement; talks where nothing was."""
    done = {event.sentence for event in candidate.events if event.act.act not in _SAID}
    return done or {event.sentence for event in candidate.events}


def _inside(document: Document, candidate: Candidate, number: int, mention: AreaMention) -> bool:
    """Whether words are the part of a list that tells this agreement, or go on about it."""
    if candidate.extent is None:
        return True
    inside = candidate.extent[0] <= mention.start < candidate.extent[1]
    return inside or _goes_on(document, candidate, number)


def _goes_on(document: Document, candidate: Candidate, number: int) -> bool:
    """Whether another sentence is about 'the MOU', of an agreement and an MOU that were signed."""
    sentence, part = document.sentences[number], candidate.object
    if part is None or sentence.start <= part[0] < sentence.end:
        return False
    named = within(document.instruments, sentence.start, sentence.end)
    kinds = {one.instrument.type for one in named}
    at = bisect_right(document.sentences, part[0], key=attrgetter("start")) - 1
    home = document.sentences[at]
    listed = within(document.instruments, home.start, home.end)
    own = {one.instrument.type for one in listed if part[0] <= one.start < part[1]}
    others = {one.instrument.type for one in listed if not part[0] <= one.start < part[1]}
    lower = document.folded.lower
    definite = all(
        _DEFINITE.search(lower, max(0, one.start - _ARTICLE), one.start) for one in named
    )
    return bool(kinds) and kinds <= own and not kinds & others and definite


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
    if named or sentence.kind is Kind.HEADING:
        return 0.82 if named else 0.8
    told = _prose_rank(document.folded.lower, sentence)
    done = any(e.sentence == number and e.act.act not in _SAID for e in candidate.events)
    return max(told, _COVERED) if done else told


def _prose_rank(lower: str, sentence: Sentence) -> float:
    """Return how surely prose that names no instrument tells what the agreement is about."""
    if _COVERS.match(lower, sentence.start):
        return _COVERED
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
