"""Reads what is said to have happened to an agreement: done, planned, denied, or long ago."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.domain.vocabulary import InstrumentType
from tracker.extraction.document.article import Document
from tracker.extraction.document.gazetteer import ActMention, InstrumentMention
from tracker.extraction.document.shape import Shape
from tracker.extraction.reports.history import ancient, date_among, long_ago, replaced
from tracker.extraction.reports.moods import Mood, mood_of
from tracker.extraction.reports.other_senses import other_sense
from tracker.extraction.reports.phrased_acts import Phrase, phrased
from tracker.extraction.reports.questions import asked, taken_back
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary.acts import Act, Form
from tracker.extraction.vocabulary.wordsets import word_set

_FAR = 30
"""Elements after what was reached among which letters are named that made it."""
_PARTICIPLE_LEADS = word_set("after upon on following by tras al apres in")
_BY = re.compile(r"y[tgoxn]{0,4}[HNCJMB]")
"""'by' before somebody, as in 'by the minister', not in 'by satellite'."""
LETTERS = (InstrumentType.EXCHANGE_OF_NOTES, InstrumentType.LETTER_OF_INTENT)
"""Papers of which each side signs its own, and which are then exchanged."""
_DIRECT = re.compile(r"t[xJ]{0,3}[IL]")
_STOOD_FOR = word_set("represented accompanied represente representee representado representada")
_CONCLUDED = word_set("concluded conclu conclue conclus conclues concluyeron concluido into")
"""Last words of 'concluded' and 'entered into'."""
_TALKS = word_set("negotiations negotiation talks rounds round negociaciones negociations")
_REFUSAL = 10
"""Elements between 'refused' and what was not approved."""
_DECIDED = frozenset((Act.AMEND, Act.SUSPEND, Act.END, Act.RENEW))
_MADE_BY_NOTES = frozenset((Act.REACH, Act.RENEW, Act.AMEND))
_THROUGH = word_set("through by via in par por mediante")
_SUBJECT_REACH = 30
"""Elements before 'entered into force' among which the agreement stands."""
_OBJECT_REACH = 26
"""Elements after a verb among which its object stands, past a subject with a long office."""
_EARLIER = frozenset(("avait", "avaient", "deja"))
_CLOSE_TO = frozenset(("close to", "nearing", "edging towards", "inching towards"))
_NEXT = 4
"""Elements between 'close to' and the agreement that negotiators are close to."""
_PASSIVE = 24
"""Elements between letters and 'were exchanged'."""
_TAKES_EFFECT = (
    "ent",
    "came",
    "come",
    "took",
    "take",
    "went",
    "gone",
    "go ",
    "is ",
    "are ",
    "est",
)
_PARTICIPIAL = 8
"""Elements between a name and the participle that belongs to it."""
_RUNS_OUT = ("expir", "laps", "run", "ran ")
_LEAVING = word_set(
    "ended dropped leave leaving left quit quits quitting abandono abandonar abandona abandonan "
    "abandonara quitter quittera quitte denuncia denuncian"
)
_APART = word_set("without after before over for to when because as until sans apres sin tras")
_LEFT = 7
"""Elements between 'leave' and the agreement that is left."""
_FORMULA = 8
"""Elements after 'done at' among which the day stands that ends a treaty."""
_JOINED_PERSONS = re.compile(r"H[^HV;:]{0,16}a[^HV;:]{0,12}H[^HVa;:]{0,3}$")
_PERSONS = 36
"""Elements before 'concluded' among which two persons stand as its subject."""
_DATED = 14
"""Elements after a treaty among which its day is looked for."""
_CONTRADICTS = re.compile(
    r"\b(?:away from an? (?:agreement|accord|deal|treaty|pact)|contradict\w+"
    r"|yet to (?:be )?(?:sign|agree)\w*|(?:still|are|is|were) negotiating"
    r"|close to signing|put (?:it|them|the signing) off|(?:was|were) (?:put off|called off)"
    r"|seguimos negociando|siguen negociando|desmint\w+|desmiente\w*|dementi\b"
    r"|reports? (?:was|were|is|are) (?:wrong|premature|false)"
    r"|without an (?:agreement|accord)|no (?:agreement|deal|accord) (?:yet|has|was))\b"
)
"""What a text says against its own headline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One act of one sentence."""

    sentence: int
    index: int
    """Of the act in the sentence's shape."""
    act: ActMention
    mood: Mood
    instrument: int
    """Index of the instrument in the shape, or -1."""
    passive: bool
    participle: bool
    """'after signing', whose subject is that of the sentence."""
    replaced: bool
    """Whether the words say that this is what the news follows, replaces or builds on."""
    old: bool
    """Whether a date beside it lies years before the article."""

    @property
    def history(self) -> bool:
        """Whether this is background to the news."""
        return self.replaced or self.old

    @property
    def signs(self) -> bool:
        """Whether this is a signing that took place; initialling is none yet."""
        return self.act.act is Act.SIGN and self.mood is Mood.DONE


def events(document: Document) -> list[Event]:
    """Return the events of an article in order; what is told of other centuries is no event."""
    found: list[Event] = []
    for number, shape in enumerate(document.shapes):
        for index, item in enumerate(shape.items):
            if not isinstance(item.mention, ActMention):
                continue
            words = document.folded.lower[item.start : item.end]
            if other_sense(shape, index, words) or not _meant(shape, index, item.mention, words):
                continue
            if not asked(document, number, item.start) and not ancient(shape, index):
                found.append(_event(document, number, shape, index, item.mention))
    found += [_of_phrase(document, phrase) for phrase in phrased(document)]
    return _with_initials(document, found)


def _of_phrase(document: Document, phrase: Phrase) -> Event:
    item = document.shapes[phrase.sentence].items[phrase.at]
    return Event(
        sentence=phrase.sentence,
        index=phrase.at,
        act=ActMention(item.start, item.end, phrase.act, Form.PAST),
        mood=Mood.DONE,
        instrument=phrase.instrument,
        passive=False,
        participle=False,
        replaced=False,
        old=False,
    )


def _with_initials(document: Document, found: list[Event]) -> list[Event]:
    """Take 'rubricar', which is to sign or to initial, for the latter where signing lies ahead."""
    found = _signed_by_initials(document, found)
    signings = [event for event in found if event.act.act is Act.SIGN]
    rubric = [
        e for e in signings if document.words(e.act.start, e.act.end).lower()[:6] == "rubric"
    ]
    others = [event for event in signings if event not in rubric]
    ahead = any(event.mood is Mood.PLANNED for event in others)
    if not rubric or not ahead or any(event.mood is Mood.DONE for event in others):
        return found
    return [
        replace(event, act=replace(event.act, act=Act.INITIAL)) if event in rubric else event
        for event in found
    ]


def _signed_by_initials(document: Document, found: list[Event]) -> list[Event]:
    """Take 'parapher' for to sign where the same news tells of the signing as done.

    The press of the Maghreb says 'signé', then 'paraphé par' of who did it. What 'avait été
    paraphé', or was so in the words that tell of the signing, came before it.
    """
    signings = [event for event in found if event.act.act is Act.SIGN and not event.history]
    told = {event.sentence for event in signings if event.mood is Mood.DONE}
    if not told or any(event.mood is Mood.PLANNED for event in signings):
        return found
    return [
        replace(event, act=replace(event.act, act=Act.SIGN))
        if _paraphed(document, event) and event.sentence not in told
        else event
        for event in found
    ]


def _paraphed(document: Document, event: Event) -> bool:
    before = document.shapes[event.sentence].items[max(0, event.index - 3) : event.index]
    earlier = not _EARLIER.isdisjoint(item.word for item in before)
    paraphed = "paraph" in document.folded.lower[event.act.start : event.act.end]
    return paraphed and event.mood is Mood.DONE and not earlier


def current(document: Document, happened: Sequence[Event]) -> list[Event]:
    """Leave out signings of the past where a present one is reported."""
    happened = _undenied(document, happened)
    present = [event for event in happened if event.act.act is Act.SIGN and not event.history]
    if not present:
        return list(happened)
    return [event for event in happened if event.act.act is not Act.SIGN or not event.history]


def _undenied(document: Document, happened: Sequence[Event]) -> Sequence[Event]:
    """Leave out a headline's signing where the article itself denies it."""
    signings = [event for event in happened if event.act.act is Act.SIGN]
    headed = {id(e) for e in signings if document.sentences[e.sentence].kind is Kind.HEADING}
    finite = [event for event in signings if event.act.form is not Form.NOUN]
    told = {event.mood for event in finite if id(event) not in headed}
    if headed and not told and _CONTRADICTS.search(document.folded.lower):
        return [event for event in happened if id(event) not in headed]
    if Mood.DONE in told or not told:
        return happened
    weak = {id(event) for event in signings if event.act.form is Form.NOUN}
    set_aside = weak | headed if Mood.DENIED in told else weak
    return [event for event in happened if id(event) not in set_aside]


def _event(document: Document, number: int, shape: Shape, index: int, act: ActMention) -> Event:
    exchanged = _exchanged(shape, index) if act.act is Act.EXCHANGE else -1
    if act.act is Act.EXCHANGE or _concludes(document, number, shape, index, act):
        act = replace(act, act=Act.SIGN)
    if act.form is Form.FORMULA:
        act = replace(act, form=Form.PAST)
    if _by_notes(shape, index, act):
        act = replace(act, act=Act.SIGN)
    heading = document.sentences[number].kind is Kind.HEADING
    words = document.folded.lower[act.start : act.end]
    ends = act.act is Act.END and words.startswith(_RUNS_OUT)
    ends = ends or (act.act is Act.FORCE and words.startswith(_TAKES_EFFECT))
    instrument = _instrument(shape, index, act, ends=ends) if exchanged < 0 else exchanged
    mood = mood_of(shape, index, act, heading=heading)
    if taken_back(document, number):
        mood = Mood.DENIED
    if _decided(shape, index, act):
        act, mood = replace(act, form=Form.PAST), Mood.DONE
    if _refused(shape, index, act):
        act, mood = replace(act, act=Act.REJECT, form=Form.PAST), Mood.DONE
    return Event(
        sentence=number,
        index=index,
        act=act,
        mood=mood,
        instrument=instrument,
        passive=_passive(shape, index),
        participle=_participle(shape, index, act),
        replaced=replaced(document, number, shape, index, instrument),
        old=long_ago(document, shape, index),
    )


def _decided(shape: Shape, index: int, act: ActMention) -> bool:
    """Whether the states have agreed to do it, as in 'agreed to suspend the treaty'."""
    if act.form is not Form.BARE or act.act not in _DECIDED:
        return False
    before = [item.mention for item in shape.items[max(0, index - 3) : index] if item.mention]
    agreed = before[-1] if before else None
    return isinstance(agreed, ActMention) and agreed.act is Act.REACH and agreed.form is Form.PAST


def _by_notes(shape: Shape, index: int, act: ActMention) -> bool:
    """Whether letters made what was reached, which signs it: 'through an exchange of letters'."""
    if act.act not in _MADE_BY_NOTES or act.form is not Form.PAST:
        return False
    following = shape.next("IL", index + 1, _NEXT)
    direct = following >= 0 and "n" not in shape.letters[index + 1 : following]
    if act.act is Act.REACH and direct and _notes(shape, following):
        return True  # 'have concluded an exchange of letters'
    for at in range(max(0, index - _FAR), min(len(shape.items), index + _FAR)):
        lead = {item.word for item in shape.items[max(0, at - 3) : at]}
        if shape.letters[at] == "I" and _notes(shape, at) and lead & _THROUGH:
            return True
    return False


def _refused(shape: Shape, index: int, act: ActMention) -> bool:
    """Whether an approval is what was refused: 'refused, 88 votes to 81, to approve'."""
    if act.act is not Act.RATIFY or act.form is not Form.BARE:
        return False
    acts = [item.mention for item in shape.items[max(0, index - _REFUSAL) : index]]
    told = [one for one in acts if isinstance(one, ActMention)]
    return bool(told) and told[-1].act is Act.REJECT and told[-1].form is Form.PAST


def _concludes(document: Document, number: int, shape: Shape, index: int, act: ActMention) -> bool:
    """Whether a treaty concluded on a day of the calendar is signed, not only agreed upon."""
    if act.act is not Act.REACH or act.form is not Form.PAST:
        return False
    sentence = document.sentences[number]
    if document.folded.lower[act.start : act.end].rpartition(" ")[2] not in _CONCLUDED:
        return False
    if any(item.word in _TALKS for item in shape.items) or sentence.kind is Kind.HEADING:
        return False
    at = _instrument(shape, index, act)
    if at < 0 or "V" in shape.letters[min(at, index) + 1 : max(at, index)]:
        return False
    if at > index and _JOINED_PERSONS.search(shape.letters[max(0, index - _PERSONS) : index]):
        return True  # two persons conclude a treaty by their signatures
    day = date_among(shape.items[at + 1 : at + _DATED]) if at > index else None
    day = day or date_among(shape.items[index + 1 : index + _DATED])
    return day is not None and day.year is not None and day.day is not None


def _meant(shape: Shape, index: int, act: ActMention, words: str) -> bool:
    """Whether a word that has other uses is meant so: notes are exchanged, and views."""
    if words.rpartition(" ")[2] in _LEAVING:
        return _left(shape, index)
    if act.act is Act.END and act.form is Form.PRESENT:  # 'the visit ends with a treaty'
        between = shape.letters[index + 1 : max(index + 2, shape.next("IL", index, 8))]
        return "w" not in between and not (words == "ends" and "n" in between)
    if words in _CLOSE_TO:
        return shape.next("IL", index + 1, _NEXT) >= 0
    if act.form is Form.FORMULA:
        place = shape.items[index + 1 : index + 2]
        dated = shape.next("D", index + 1, _FORMULA) >= 0
        return dated and bool(place) and (place[0].kind in "CK" or place[0].capital)
    if act.act is not Act.EXCHANGE:
        return True
    return _exchanged(shape, index) >= 0


def _exchanged(shape: Shape, index: int) -> int:
    """Return the notes or letters that are exchanged, right after the verb or before it."""
    after = shape.next("IL", index + 1, 4)
    near = (after, *range(index - 1, max(-1, index - _PASSIVE), -1))
    return next((at for at in near if at >= 0 and _notes(shape, at)), -1)


def _notes(shape: Shape, at: int) -> bool:
    named = shape.items[at].mention
    return isinstance(named, InstrumentMention) and named.instrument.type in LETTERS


def _left(shape: Shape, index: int) -> bool:
    """Whether an agreement is what is left, not a room: 'left the table without a deal'."""
    at = shape.next("IL", index + 1, _LEFT)
    between = shape.items[index + 1 : max(at, 0)]
    direct = all(item.kind in "txoDCJ'-" and item.word not in _APART for item in between)
    return at > 0 and direct


def _passive(shape: Shape, index: int) -> bool:
    words = [item.word for item in shape.items[max(0, index - 3) : index]]
    if any(
        word in ("be", "been", "being", "was", "were", "is", "are", "fue", "ete") for word in words
    ):
        return True
    previous = shape.letters[index - 1 : index]
    agent = _BY.search(shape.letters, index + 1, index + 18)
    by = agent.start() - index - 1 if agent and agent.start() < index + 14 else -1
    if by > 0 and shape.items[index + by].word in _STOOD_FOR:
        by = -1  # 'X signed for Fiji while Tuvalu was represented by Y'
    if previous in (",", "D") and _DIRECT.match(shape.letters, index + 1):
        return False  # 'X, on Monday signed a memorandum on … by the Union'
    return (previous in (",", "I", "L", "D") and by >= 0) or (
        by >= 0 and "I" not in shape.letters[index + 1 : index + 1 + by]
    )


def _participle(shape: Shape, index: int, act: ActMention) -> bool:
    if act.form is not Form.NOUN or index == 0:
        return False
    return shape.items[index - 1].word in _PARTICIPLE_LEADS


def _instrument(shape: Shape, index: int, act: ActMention, *, ends: bool = False) -> int:
    """Return the instrument an act is about: what follows it, else what stands before it.

    What runs out does so of itself, and so stands before.
    """
    low = max(0, index - (_SUBJECT_REACH if act.act is Act.FORCE else 18))
    before = max(shape.letters.rfind("I", low, index), shape.letters.rfind("L", low, index))
    if before >= 0 and (ends or _participial(shape, index, act, before)):
        return before
    after = _following_instrument(shape, index)
    if after >= 0:
        return after
    return before if act.form is not Form.BARE or before >= 0 else -1


def _participial(shape: Shape, index: int, act: ActMention, before: int) -> bool:
    """Whether a participle belongs to the name before it: 'a convention, signed in Paris on …'."""
    letters = shape.letters
    near = act.form is Form.PAST and index - before < _PARTICIPIAL
    apart = not set(letters[before + 1 : index]) <= set("x,ot")
    told = letters[index + 1 : index + 2] in tuple("nDyt") and letters[index - 1] in ",IL"
    return near and told and not apart and shape.next("IL", index + 1, 4) < 0


def _following_instrument(shape: Shape, index: int) -> int:
    letters = shape.letters
    for position in range(index + 1, min(len(letters), index + _OBJECT_REACH)):
        letter = letters[position]
        if letter in "IL":
            return position
        if letter in ";:" or (letter == "V" and position > index + 1):
            return -1
    return -1
