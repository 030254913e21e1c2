"""Chooses the type of an instrument by all that the article calls it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tracker.domain.vocabulary import InstrumentType
from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.agreements.instrument_titles import title_of
from tracker.extraction.document.article import Document, within
from tracker.extraction.document.gazetteer import InstrumentMention
from tracker.extraction.reports.events import Event
from tracker.extraction.reports.moods import Mood
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary.acts import Act
from tracker.extraction.vocabulary.wordsets import INDEFINITE, word_set

_T = InstrumentType
_GENERAL = (_T.AGREEMENT, _T.COMPACT_PACT)
_NAMED = 6.0
"""Votes that only a memorandum called 'of understanding' gets."""
_SIGNED, _SHOWN, _TOUCHED, _HEADED, _NAMED_ONLY = 3.0, 2.0, 1.2, 0.6, 0.4
_SHARE, _LOOSE_SHARE, _FORMAL_SHARE = 0.25, 0.6, 0.9
"""How much of the votes for 'agreement' a telling name needs; more where it is 'the Agreement'.

More too for 'treaty', which speakers call any agreement.
"""
_EXCHANGED = 4
_AFTER = word_set("after following upon tras mediante apres suite")
_ALONG = word_set("ensemble together junto accompanied acompanado accompagne")
_TITLE = 60
"""Elements before an exchange of letters among which stands the treaty it goes with."""
_LED_OFFICE = 45
_OFFICE = re.compile(
    r"\b(?:direccion|departamento|seccion|oficina|direction|service|bureau|division|section"
    r"|office|department)(?: (?:general|generale|nacional|legal|de|des|of|for|the|los|y|et|and"
    r"|asuntos|affaires|affairs|juridicos|juridiques|international|internacionales))* $"
)
"""Words of an office before the papers it keeps, in folded text."""
_FIRM = 2.0
"""Weight of words that show the parties; below it they only stand in one sentence with a name."""
_LED = 4
"""Elements before a name among which its article stands."""
_HEAD = 8
_OBJECT = 6
"""Elements within which an ending has its object; 'until they made a treaty' has none."""
_CHANGING = (_T.PROTOCOL, _T.AMENDMENT, _T.EXCHANGE_OF_NOTES)
_CHANGES = word_set(
    "amending amends amend changing changes modifying modifies supplementing supplements "
    "revising revises extending extends updating updates modifica modifican enmienda reforma "
    "modifiant modifie additional adicional additionnel"
)
_PART_OF = re.compile(r"Iot[CJx-]{0,6}$")
_CHANGED = 12
"""Elements after a protocol among which the agreement that it changes is named."""


@dataclass(frozen=True, slots=True)
class Naming:
    """What an agreement is called, with the words for it."""

    type: InstrumentType
    spans: tuple[tuple[int, int], ...]
    rank: float
    title: str | None = None
    title_span: tuple[int, int] = (0, 0)


class Namer:
    """Counts the names of one agreement."""

    def __init__(self, document: Document, *, alone: bool) -> None:
        self._document = document
        self._alone = alone
        """Whether the article reports no other agreement, so that any name may be this one's."""
        self._votes: dict[int, tuple[InstrumentMention, float]] = {}

    def name(self, candidate: Candidate, events: Iterable[Event]) -> Naming | None:
        """Return the type that most of what is said of an agreement speaks for."""
        own = list(events)
        for sentence, index, weight in (*self._of_events(own), *self._of_words(candidate, own)):
            self._vote(sentence, index, weight)
        counted = self._counted(candidate.object)
        votes: Counter[InstrumentType] = Counter()
        for mention, weight in counted:
            votes[mention.instrument.type] += weight  # type: ignore[assignment]
        if not votes:
            return None
        total = sum(votes.values())
        best = _preferred(votes, formal=self._formal(counted))
        spans = [(m.start, m.end) for m, _ in counted if m.instrument.type is best]
        title = title_of(self._document, spans)
        words = " ".join(self._document.words(*title).split()) if title else None
        rank = 0.6 + 0.38 * votes[best] / total
        return Naming(best, tuple(spans), rank, words, title or (0, 0))

    def _of_events(self, own: Sequence[Event]) -> Iterator[tuple[int, int, float]]:
        """Yield what acts are done to; what was only initialled is not what was signed.

        What a headline calls it counts less than what the text does.
        """
        signing = [event for event in own if event.signs and event.instrument >= 0]
        signed, cut = bool(signing), self._document.sentences
        told = any(cut[event.sentence].kind is not Kind.HEADING for event in signing)
        for event in own:
            kind = event.act.act
            made = kind in (Act.SIGN, Act.INITIAL)
            far = kind is Act.END and event.instrument - event.index > _OBJECT
            other = kind is Act.REJECT or far or (signed and kind in (Act.INITIAL, Act.END))
            headed = self._document.sentences[event.sentence].kind is Kind.HEADING
            touched = _TOUCHED / 2 if headed else _TOUCHED
            shape = self._document.shapes[event.sentence]
            in_general = not made and shape.letters[event.instrument] == "L"
            if not other and not in_general and (made or event.mood is not Mood.DENIED):
                whole = _SIGNED / 2 if headed and told else _SIGNED
                yield event.sentence, event.instrument, whole if made else touched

    def _of_words(
        self, candidate: Candidate, own: list[Event]
    ) -> Iterator[tuple[int, int, float]]:
        told = {event.sentence for event in own}
        old = any(event.signs and event.old for event in own)
        yield from self._of_evidence(candidate, told, old=old)
        first, last = candidate.object or (0, 0)
        for number in sorted(candidate.sentences):
            if not old and number not in told and self._past(number):
                continue
            heading = self._document.sentences[number].kind is Kind.HEADING
            for index, word in enumerate(self._document.shapes[number].items):
                inside = first <= word.start < last
                told_of = (self._alone or not own) and (heading or self._known(number, index))
                if word.kind in "IL" and (inside or told_of):
                    weight = _HEADED if heading else _NAMED_ONLY
                    yield number, index, _SIGNED if inside else weight

    def _of_evidence(
        self, candidate: Candidate, told: set[int], *, old: bool
    ) -> Iterator[tuple[int, int, float]]:
        """Yield the names in words that show the parties; less where they are a headline's."""
        for item in candidate.evidence:
            elsewhere = candidate.sentences and item.sentence not in candidate.sentences
            past = not old and item.sentence not in told and self._past(item.sentence)
            if elsewhere or past:
                continue
            headed = self._document.sentences[item.sentence].kind is Kind.HEADING
            faint = item.weight < _FIRM and not headed
            if not (faint and self._introduced(item.sentence, item.instrument)):
                yield item.sentence, item.instrument, _SHOWN / 2 if faint or headed else _SHOWN

    def _introduced(self, number: int, index: int) -> bool:
        """Whether a name stands with 'a': 'the treaty included a secret protocol'."""
        lead = self._document.shapes[number].items[max(0, index - _LED) : max(index, 0)]
        return any(item.word in INDEFINITE for item in lead)

    def _known(self, number: int, index: int) -> bool:
        """Whether a name can be this agreement's: not 'treaties', nor just 'a treaty'.

        Laws, lawmakers and experts speak of treaties in general.
        """
        shape = self._document.shapes[number]
        mention = shape.items[index].mention
        lead = shape.items[max(0, index - _LED) : index]
        led = [item.word for item in lead if item.kind == "t"]
        if not isinstance(mention, InstrumentMention):
            return True
        if mention.instrument.type is not _T.TREATY:
            return True
        return bool(led) and shape.letters[index] == "I" and INDEFINITE.isdisjoint(led)

    def _past(self, number: int) -> bool:
        """Whether a sentence is about another year, where other instruments are named."""
        sentence = self._document.sentences[number]
        days = within(self._document.dates, sentence.start, sentence.end)
        written = self._document.written
        return written is not None and any(
            day.year and written.year - day.year > 1 for day in days
        )

    def _vote(self, sentence: int, index: int, weight: float) -> None:
        items = self._document.shapes[sentence].items
        whole = index
        index = self._changing(sentence, index) if index >= 0 else index
        if index != whole and weight not in (_SIGNED, _TOUCHED):
            return  # 'the protocol of the frontier treaty', named in passing
        mention = items[index].mention if index >= 0 else None
        if not isinstance(mention, InstrumentMention):
            return
        if self._annexed(sentence, index, mention) or self._of_office(mention):
            return
        if weight < _SIGNED and self._means(sentence, index, mention):
            return
        told = mention.instrument.weight
        if weight >= _SIGNED and mention.instrument.type is _T.EXCHANGE_OF_NOTES:
            told = _EXCHANGED  # 'notes' are named by many a paper, but exchanged only to agree
        worth = weight * (max(told, 1) if weight >= _SIGNED else told)
        known = self._votes.get(mention.start)
        if worth and (known is None or known[1] < worth):
            self._votes[mention.start] = (mention, worth)

    def _means(self, sentence: int, index: int, mention: InstrumentMention) -> bool:
        """Whether notes are only how something else was done: 'after an exchange of notes'."""
        lead = self._document.shapes[sentence].items[max(0, index - _LED) : index]
        notes = mention.instrument.type is _T.EXCHANGE_OF_NOTES
        return notes and not _AFTER.isdisjoint(item.word for item in lead)

    def _annexed(self, sentence: int, index: int, mention: InstrumentMention) -> bool:
        """Whether letters go with a paper named before: '(ensemble un échange de lettres)'."""
        shape = self._document.shapes[sentence]
        lead = [item.word for item in shape.items[max(0, index - _LED) : index]]
        notes = mention.instrument.type is _T.EXCHANGE_OF_NOTES
        named = "I" in shape.letters[max(0, index - _TITLE) : index]
        return notes and named and not _ALONG.isdisjoint(lead)

    def _of_office(self, mention: InstrumentMention) -> bool:
        """Whether a word only names who keeps treaties: 'Dirección de Tratados'."""
        before = self._document.folded.lower[max(0, mention.start - _LED_OFFICE) : mention.start]
        return _OFFICE.search(before) is not None

    def _changing(self, sentence: int, index: int) -> int:
        """Return what changes an instrument, as in 'protocol amending the treaty', or itself.

        So does what is a part of it: 'the early harvest arrangement of the free trade accord'.
        """
        shape = self._document.shapes[sentence]
        if part := _PART_OF.search(shape.letters, 0, index):
            return part.start()
        first = max(0, index - _CHANGED)
        changing = [
            at
            for at, item in enumerate(shape.items[first:index], start=first)
            if isinstance(item.mention, InstrumentMention)
            and item.mention.instrument.type in _CHANGING
        ]
        changes = bool(changing) and any(
            self._document.folded.lower[item.start : item.end] in _CHANGES
            for item in shape.items[changing[-1] : index]
        )
        return changing[-1] if changes else index

    def _counted(self, only: tuple[int, int] | None) -> list[tuple[InstrumentMention, float]]:
        """Return the votes; those of one object of an act where there are any."""
        every = list(self._votes.values())
        inside = [vote for vote in every if only and only[0] <= vote[0].start < only[1]]
        return inside or every

    def _formal(self, counted: Iterable[tuple[InstrumentMention, float]]) -> bool:
        """Whether the text itself writes 'the Agreement'."""
        clean = self._document.folded.clean
        headings = [s for s in self._document.sentences[:_HEAD] if s.kind is Kind.HEADING]
        return any(
            mention.instrument.type is _T.AGREEMENT
            and clean[mention.start].isupper()
            and not any(heading.start <= mention.start < heading.end for heading in headings)
            for mention, _ in counted
        )


def _preferred(votes: Counter[InstrumentType], *, formal: bool) -> InstrumentType:
    """Let a telling name win over 'agreement' and 'deal', which any instrument is called."""
    fuller = _T.MOC if votes[_T.MOC] else _T.MOA
    if 0 < votes[_T.MOU] < _NAMED and votes[fuller]:
        votes[fuller] += votes.pop(_T.MOU)
    ranked = [kind for kind, count in votes.most_common() if count]
    telling = [kind for kind in ranked if kind not in _GENERAL]
    general = [kind for kind in ranked if kind in _GENERAL]
    if not general:
        return telling[0]
    loose = bool(telling) and telling[0] is _T.TREATY and votes[_T.AGREEMENT] > 0
    share = _FORMAL_SHARE if formal else _LOOSE_SHARE if loose else _SHARE
    if telling and votes[telling[0]] >= share * votes[general[0]]:
        return telling[0]
    return _T.AGREEMENT if _T.AGREEMENT in general else general[0]
