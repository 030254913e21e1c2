"""Reads what is said to have happened to an agreement: done, planned, denied, or long ago."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from tracker.domain.vocabulary import InstrumentType
from tracker.extraction.acts import Act, Form
from tracker.extraction.dates import DateMention, Precision
from tracker.extraction.document import Document
from tracker.extraction.gazetteer import ActMention, InstrumentMention
from tracker.extraction.questions import asked
from tracker.extraction.sentences import Kind
from tracker.extraction.shape import Item, Shape
from tracker.extraction.wordsets import word_set

_PLANNED = word_set(
    "will would to should could may might must can shall expected due plans planned "
    "planning intend intends about ready set scheduled hopes hope hoped wants aims "
    "unless until before if when once para podria podran debe pour doit devrait va vont prevu "
    "van"
)
_DENIED = word_set(
    "rien aucun ni not never n't no without denied denies refused refuses declined failed cannot "
    "nunca sin jamais pas rien aucun ni dismissed nothing none nobody nada nadie"
)
_NOTHING = word_set("no nothing neither ningun ninguna nada aucun aucune")
"""Words after an act that deny it: 'has signed nothing with any state'."""
_AUXILIARY = word_set(
    "est sont encore n' fue sido be been being has have had was were is are also today "
    "yesterday tonight recently already just formally officially jointly now finally he she "
    "they we i it ha han haber sera seran ete etre yet still soon then both later previously "
)
_FORESEEN = word_set(
    "planned expected scheduled foreseen due prevista previsto prevue prevu set slated"
)
_FAR = 30
"""Elements after a noun such as 'the signature' among which its sentence may call it planned."""
_BEING = word_set("is are est sont esta estan was were")
_PARTICIPLE_LEADS = word_set("after upon on following by tras al apres in")
_LOOK = 7
_BY = re.compile(r"y[tgoxn]{0,4}[HNCJMB]")
"""'by' before somebody, as in 'by the minister', not in 'by satellite'."""
_HISTORY = re.compile(
    r"\b(?:follow(?:s|ed|ing) (?:on from |an? |the |on )?(?:[a-z-]+ ){0,4}(?:signed"
    r"|agreement|accord|deal|treaty|mou|memorandum|pact)"
    r"|replac(?:e|es|ed|ing)|supersed(?:e|es|ed|ing)|building on|builds on|build on"
    r"|existing|previous(?:ly)?"
    r"|earlier (?:agreement|accord|deal|treaty|pact|memorandum|mou)|similar to|in addition to the"
    r"|years ago|first signed|originally|reemplaza|sustituye|remplace|in the same vein"
    r"|like the one|modell?ed on|under the terms of the [0-9]{4})\b"
)
_REPLACES = re.compile(
    r"\b(?:replac(?:e|es|ed|ing)|supersed(?:e|es|ed|ing)|outdated) (?:the|an?)\b"
)
_OTHER = word_set("separate existing earlier previous different other old older")
"""Words before an instrument that show it to be another one than the news is about."""
_CONCLUDED = word_set("concluded conclu conclue concluyeron concluido into")
"""Last words of 'concluded' and 'entered into'."""
_TALKS = word_set("negotiations negotiation talks rounds round negociaciones negociations")
_REFUSAL = 10
"""Elements between 'refused' and what was not approved."""
_LEAVING = word_set(
    "leave leaving left quit quits quitting abandono abandonar abandona abandonan abandonara "
    "quitter quittera quitte"
)
_APART = word_set(
    "without after before over over for to when because as until sans apres sin tras"
)
_LEFT = 7
"""Elements between 'leave' and the agreement that is left."""
_FORMULA = 8
"""Elements after 'done at' among which the day stands that ends a treaty."""
_DATED = 14
"""Elements after a treaty among which its day is looked for."""
_OLD = 2
"""Years before the day of writing from which a signing is history."""


class Mood(Enum):
    """How an act is reported."""

    DONE = "done"
    PLANNED = "planned"
    DENIED = "denied"


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
    """Return the events of an article in order."""
    found: list[Event] = []
    for number, shape in enumerate(document.shapes):
        for index, item in enumerate(shape.items):
            if not isinstance(item.mention, ActMention):
                continue
            words = document.folded.lower[item.start : item.end]
            if not _meant(shape, index, item.mention, words):
                continue
            if not asked(document, number, item.start):
                found.append(_event(document, number, shape, index, item.mention))
    return found


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
    headed = [e for e in signings if document.sentences[e.sentence].kind is Kind.HEADING]
    finite = [event for event in signings if event.act.form is not Form.NOUN]
    told = {event.mood for event in finite if event not in headed}
    if Mood.DONE in told or not told:
        return happened
    weak = [event for event in signings if event.act.form is Form.NOUN]
    set_aside = [*weak, *headed] if Mood.DENIED in told else weak
    return [event for event in happened if event not in set_aside]


def _event(document: Document, number: int, shape: Shape, index: int, act: ActMention) -> Event:
    if act.act is Act.EXCHANGE or _concludes(document, number, shape, index, act):
        act = replace(act, act=Act.SIGN)
    if act.form is Form.FORMULA:
        act = replace(act, form=Form.PAST)
    heading = document.sentences[number].kind is Kind.HEADING
    instrument = _instrument(shape, index, act)
    mood = _mood(shape, index, act, heading=heading)
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
        replaced=_replaced(document, number, shape, index, instrument),
        old=_long_ago(document, shape, index),
    )


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
    day = _date_among(shape.items[at + 1 : at + _DATED]) if at > index else None
    day = day or _date_among(shape.items[index + 1 : index + _DATED])
    return day is not None and day.year is not None and day.day is not None


def _meant(shape: Shape, index: int, act: ActMention, words: str) -> bool:
    """Whether a word that has other uses is meant so: notes are exchanged, and views."""
    if words.rpartition(" ")[2] in _LEAVING:
        return _left(shape, index)
    if act.act is Act.END and act.form is Form.PRESENT:  # 'the visit ends with a treaty'
        return "w" not in shape.letters[index + 1 : max(index + 2, shape.next("IL", index, 8))]
    if act.form is Form.FORMULA:
        place = shape.items[index + 1 : index + 2]
        dated = shape.next("D", index + 1, _FORMULA) >= 0
        return dated and bool(place) and (place[0].kind in "CK" or place[0].capital)
    if act.act is not Act.EXCHANGE:
        return True
    at = shape.next("IL", index + 1, 4)
    named = shape.items[at].mention if at >= 0 else None
    exchanged = InstrumentType.EXCHANGE_OF_NOTES
    return isinstance(named, InstrumentMention) and named.instrument.type is exchanged


def _left(shape: Shape, index: int) -> bool:
    """Whether an agreement is what is left, not a room: 'left the table without a deal'."""
    at = shape.next("IL", index + 1, _LEFT)
    between = shape.items[index + 1 : max(at, 0)]
    direct = all(item.kind in "txoDCJ'-" and item.word not in _APART for item in between)
    return at > 0 and direct


def _mood(shape: Shape, index: int, act: ActMention, *, heading: bool) -> Mood:
    before = [item.word for item in shape.items[max(0, index - _LOOK) : index]]
    near = _governing(before)
    after = shape.items[index + 1].word if index + 1 < len(shape.items) else ""
    if any(word in _DENIED for word in near) or after in _NOTHING or _none(shape, index):
        return Mood.DENIED
    if act.form is Form.NOUN:
        leads = before[-2:]
        planned = any(word in ("before", "ahead", "pending", "towards", "until") for word in leads)
        planned = planned or _foreseen(shape, index)
        return Mood.PLANNED if planned else Mood.DONE
    if act.form is Form.FUTURE or any(word in _PLANNED for word in near):
        return Mood.PLANNED
    if act.form is Form.BARE and not heading:
        return Mood.DONE if before and shape.letters[index - 1] in "CJKMHBg" else Mood.PLANNED
    return Mood.DONE


def _foreseen(shape: Shape, index: int) -> bool:
    """Whether 'the signing …' is called planned: at once, or by the verb of its sentence."""
    for at, item in enumerate(shape.items[index + 1 : index + _FAR], start=1):
        verb = shape.items[index + at - 1].word in _BEING
        if item.kind == "V" or (item.word in _FORESEEN and (at < _LOOK + 1 or verb)):
            return item.word in _FORESEEN
    return False


def _none(shape: Shape, index: int) -> bool:
    """Whether the instrument before the act is denied: 'no agreement was signed'."""
    at = max(shape.letters.rfind("I", max(0, index - 4), index), -1)
    return at >= 0 and any(
        item.word in ("no", "ningun", "aucun") for item in shape.items[max(0, at - 2) : at]
    )


def _governing(before: Sequence[str]) -> list[str]:
    """Return the words that govern a verb: auxiliaries and what stands before them."""
    words: list[str] = []
    for word in reversed(before):
        words.append(word)
        if word not in _AUXILIARY:
            break
    if len(words) < len(before) and words and words[-1] in ("to", "about", "expected", "due"):
        words += before[-len(words) - 2 : -len(words)]
    return words


def _passive(shape: Shape, index: int) -> bool:
    words = [item.word for item in shape.items[max(0, index - 3) : index]]
    if any(
        word in ("be", "been", "being", "was", "were", "is", "are", "fue", "ete") for word in words
    ):
        return True
    previous = shape.letters[index - 1 : index]
    agent = _BY.search(shape.letters, index + 1, index + 18)
    by = agent.start() - index - 1 if agent and agent.start() < index + 14 else -1
    return (previous in (",", "I", "L", "D") and by >= 0) or (
        by >= 0 and "I" not in shape.letters[index + 1 : index + 1 + by]
    )


def _participle(shape: Shape, index: int, act: ActMention) -> bool:
    if act.form is not Form.NOUN or index == 0:
        return False
    return shape.items[index - 1].word in _PARTICIPLE_LEADS


def _instrument(shape: Shape, index: int, act: ActMention) -> int:
    """Return the instrument an act is about: what follows it, else what stands before it."""
    after = _following_instrument(shape, index)
    if after >= 0:
        return after
    low = max(0, index - 18)
    before = max(shape.letters.rfind("I", low, index), shape.letters.rfind("L", low, index))
    return before if act.form is not Form.BARE or before >= 0 else -1


def _following_instrument(shape: Shape, index: int) -> int:
    letters = shape.letters
    for position in range(index + 1, min(len(letters), index + 20)):
        letter = letters[position]
        if letter in "IL":
            return position
        if letter in ";:" or (letter == "V" and position > index + 1):
            return -1
    return -1


def _replaced(document: Document, number: int, shape: Shape, index: int, instrument: int) -> bool:
    sentence = document.sentences[number]
    act = shape.items[index]
    before = document.folded.lower[max(sentence.start, act.start - 110) : act.start]
    if _REPLACES.search(document.folded.lower, sentence.start, act.start):
        return True
    after = document.folded.lower[act.end : min(sentence.end, act.end + 60)]
    if before.endswith(" first ") or _HISTORY.search(before) or _HISTORY.match(after.lstrip()):
        return True
    if instrument >= 0 and shape.letters[instrument] == "L":
        return False
    lead = [item.word for item in shape.items[max(0, instrument - 2) : instrument]]
    return bool(instrument >= 0 and _OTHER.intersection(lead) and number > 0)


def _long_ago(document: Document, shape: Shape, index: int) -> bool:
    """Whether a date beside the act, or at the head of its sentence, lies years back."""
    if document.written is None:
        return False
    day = _date_among(shape.items[index + 1 : index + 9]) or _opening_year(shape, index)
    if day is None or (day.unit == "day" and not day.year):
        return False
    year = day.year or (document.written.year + (day.steps or 0))
    return document.written.year - year >= _OLD


def _date_among(items: Sequence[Item]) -> DateMention | None:
    """Return the first date, unless an instrument or another act stands before it."""
    for item in items:
        if isinstance(item.mention, InstrumentMention | ActMention):
            return None
        if isinstance(item.mention, DateMention) and item.mention.precision is not Precision.VAGUE:
            return item.mention
    return None


def _opening_year(shape: Shape, index: int) -> DateMention | None:
    """Return the date of 'In 1981 Malta signed …', if it has a year."""
    at = shape.letters.find("D", 0, min(index, _LOOK))
    if at < 0 or shape.letters[:at].strip("nt") or "V" in shape.letters[at:index]:
        return None
    day = _date_among(shape.items[at : at + 1])
    return day if day is not None and day.year else None
