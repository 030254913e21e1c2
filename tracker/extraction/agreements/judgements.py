"""Judges what one event says of how far an agreement has come."""

from __future__ import annotations

import re
from datetime import date

from tracker.domain.vocabulary import ReportedStatus
from tracker.extraction.agreements.notices import gives_notice
from tracker.extraction.document.article import Document, within
from tracker.extraction.document.dates import DateMention, resolve
from tracker.extraction.document.gazetteer import ActMention
from tracker.extraction.reports.events import Event
from tracker.extraction.reports.moods import Mood
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary.acts import Act, Form
from tracker.extraction.vocabulary.wordsets import GOING_ON

_SIGNED_ANYWAY = frozenset((Act.RATIFY,))
_BEGINNINGS = (
    "begin",
    "began",
    "begun",
    "start",
    "open",
    "resum",
    "launch",
    "continu",
    "underway",
    "entam",
    "engag",
    "ouvert",
    "inici",
    "abri",
    "lanc",
    "hold",
)
_CLOSING = GOING_ON | {"conclude", "concluir", "conclure", "finalise", "finalize", "finalizar"}
"""Words for what is still to be done with talks, and that they go on."""
_AGREES = ("agree", "acord", "conven", "conv", "pact")
_LETS = ("autoris", "authoris", "authoriz", "autoriz", "approuv", "aprob", "approved", "adopt")
"""Beginnings of verbs by which a house lets a government ratify."""
_SOON = 31
_DATED = re.compile(r"(?:ot?I)?[:,(]?x?[:,]?n?t?D")
"""What stands between 'entry into force' and its day: 'of the treaty on', ', intervenue le'."""
_WILL = frozenset(("will", "would", "sera", "seran", "decided", "decides", "decidio", "decide"))
_NEAR, _OBJECT = 10, 4
"""Elements between an act and its instrument: to be about it, as its object."""


Judged = tuple[ReportedStatus, float] | None
"""A status with its rank, or nothing."""


def of_the_news(document: Document, event: Event, *, news: bool) -> Judged:
    """Judge an end told of 'it', however old the signing beside it, where no other is the news."""
    finite = event.act.act is Act.END and event.act.form in (Form.PAST, Form.PRESENT)
    done = event.mood is Mood.DONE and finite and not news
    return (ReportedStatus.TERMINATED, 0.8) if done and _pronoun(document, event) else None


def ended(document: Document, event: Event) -> Judged:
    """Judge an end or a suspension of the agreement itself."""
    if event.act.act is Act.END and gives_notice(document, event) and _about_widely(event):
        return ReportedStatus.TERMINATED, 0.8
    if _not_prolonged(document, event):
        return ReportedStatus.TERMINATED, 0.7
    if event.mood is not Mood.DONE or not (_about(event) or _of_it(document, event)):
        return None
    if event.act.act is Act.END and event.act.form is not Form.NOUN:
        return ReportedStatus.TERMINATED, 0.9
    letters = document.shapes[event.sentence].letters[event.index + 1 : event.instrument]
    if event.act.act is Act.SUSPEND and "V" not in letters:  # not 'suspended its termination'
        return ReportedStatus.SUSPENDED, 0.9
    return None


def _not_prolonged(document: Document, event: Event) -> bool:
    """Whether an agreement 'will not be renewed', which ends it; not one that 'never was'."""
    items = document.shapes[event.sentence].items[max(0, event.index - _OBJECT) : event.index]
    ahead = any(item.word in _WILL for item in items)
    denied = event.act.act is Act.RENEW and event.mood is Mood.DENIED
    return denied and ahead and _about_widely(event)


def _about(event: Event) -> bool:
    """Whether the act is done to the agreement itself."""
    return event.instrument >= 0 and abs(event.instrument - event.index) <= _NEAR


def _of_it(document: Document, event: Event) -> bool:
    """Whether the agreement is the 'it' or 'which' that an act follows.

    'Which expires' tells the term of whatever stands before it.
    """
    opens = document.shapes[event.sentence].items[0].word == "it"
    if event.act.form is Form.PRESENT and not opens:
        return False
    return _pronoun(document, event) and not _years_before(document, event.sentence - 1)


def _pronoun(document: Document, event: Event) -> bool:
    shape = document.shapes[event.sentence]
    before = shape.items[max(0, event.index - 1) : event.index]
    if shape.items[0].word == "it" and not set(shape.letters[: event.index]) & set("CJMHIL"):
        return True  # 'It was amended in 1964 and terminated'
    return any(item.word in ("it", "which", "que", "qui", "elle") for item in before)


def _years_before(document: Document, number: int) -> bool:
    """Whether a sentence is about another year, and so about another agreement."""
    if document.written is None or number < 0:
        return False
    sentence = document.sentences[number]
    days = within(document.dates, sentence.start, sentence.end)
    return any(day.year and document.written.year - day.year > 1 for day in days)


def in_force(document: Document, event: Event) -> Judged:
    """Judge an entry into force: told as done, or for a day that lies back or close ahead."""
    if event.act.act is not Act.FORCE or event.mood is Mood.DENIED:
        return None
    if _end_takes_effect(document, event):
        return ReportedStatus.TERMINATED, 0.8
    heading = document.sentences[event.sentence].kind is Kind.HEADING
    before = document.shapes[event.sentence].items[max(0, event.index - 1) : event.index]
    now = heading or any(item.word in ("now", "hereby", "ahora", "desormais") for item in before)
    told = event.act.form is Form.PAST or (event.act.form is Form.PRESENT and now)
    if told and event.mood is Mood.DONE:
        return ReportedStatus.IN_FORCE, 0.9
    if event.act.form is Form.NOUN and _day_past(document, event):
        return ReportedStatus.IN_FORCE, 0.85
    if _day_within_weeks(document, event):
        return ReportedStatus.IN_FORCE, 0.7
    return None


def _end_takes_effect(document: Document, event: Event) -> bool:
    """Whether an end is what takes effect: 'the termination of the pact takes effect today'."""
    items = document.shapes[event.sentence].items[: event.index]
    acts = [item.mention for item in items if isinstance(item.mention, ActMention)]
    ends = bool(acts) and acts[-1].act is Act.END and acts[-1].form is Form.NOUN
    return ends and event.act.form in (Form.PAST, Form.PRESENT) and event.instrument < event.index


def _day_past(document: Document, event: Event) -> bool:
    """Whether 'entry into force' is given with a day that lies back: 'Entry into force: 3 May'."""
    shape = document.shapes[event.sentence]
    dated = _DATED.match(shape.letters, event.index + 1)
    if dated is None or event.mood is not Mood.DONE:
        return False
    day = shape.items[dated.end() - 1].mention
    edtf = resolve(day, document.written) if isinstance(day, DateMention) else None
    return bool(edtf) and (document.written is None or str(edtf) <= document.written.isoformat())


def _day_within_weeks(document: Document, event: Event) -> bool:
    """Whether entry into force is announced for a day that is about to come."""
    if document.written is None:
        return False
    for item in document.shapes[event.sentence].items[event.index : event.index + 8]:
        if isinstance(item.mention, DateMention):
            edtf = resolve(item.mention, document.written, ahead=True)
            if edtf and re.fullmatch(r"\d{4}-\d\d-\d\d", edtf):
                return 0 <= (date.fromisoformat(edtf) - document.written).days <= _SOON
    return False


def _in_place(_document: Document, event: Event) -> Judged:
    """Being in force counts where the signing itself is not the news."""
    if event.act.form is Form.STATE and event.mood is Mood.DONE:
        return ReportedStatus.IN_FORCE, 0.85
    return None


def _newly_signed(document: Document, event: Event) -> Judged:
    return None if event.old else _signed(document, event)


def _signed(_document: Document, event: Event) -> Judged:
    if event.act.act is Act.SIGN and event.mood is Mood.DONE:
        return ReportedStatus.SIGNED, 0.97 if event.act.form is Form.PAST else 0.92
    return None


def _voted_down(document: Document, event: Event) -> Judged:
    """Let a refusal in the head of the article outweigh the signing before it."""
    sentence = document.sentences[event.sentence]
    head = sentence.lead or sentence.kind is Kind.HEADING
    object_near = 0 < event.instrument - event.index <= _OBJECT
    finite = event.act.form in (Form.PAST, Form.PRESENT)
    if event.act.act is Act.REJECT and event.mood is Mood.DONE and head and object_near and finite:
        return ReportedStatus.REJECTED, 0.85
    return None


def _initialled(_document: Document, event: Event) -> Judged:
    if event.act.act is Act.INITIAL and event.mood is Mood.DONE:
        return ReportedStatus.INITIALLED, 0.9
    return None


def _refused(_document: Document, event: Event) -> Judged:
    if event.act.act is Act.REJECT and event.mood is Mood.DONE and _about_widely(event):
        return ReportedStatus.REJECTED, 0.75
    return None


def _about_widely(event: Event) -> bool:
    return event.instrument >= 0


def _acceded(_document: Document, event: Event) -> Judged:
    """Count who accedes as one who signs: the agreement itself may be long in force."""
    done = event.act.act is Act.ACCEDE and event.mood is Mood.DONE and event.instrument >= 0
    return (ReportedStatus.SIGNED, 0.5) if done else None


def _approved(document: Document, event: Event) -> Judged:
    if event.act.act not in _SIGNED_ANYWAY:
        return None
    done = event.mood is Mood.DONE and event.act.form is Form.PAST
    return (ReportedStatus.SIGNED, 0.5) if done or _let_ratify(document, event) else None


def _let_ratify(document: Document, event: Event) -> bool:
    """Whether a house has approved the ratification: 'a autorisé la ratification de l'accord'."""
    before = document.shapes[event.sentence].items[max(0, event.index - _OBJECT) : event.index]
    words = [document.folded.lower[item.start : item.end] for item in before]
    return event.act.form is Form.NOUN and any(word.startswith(_LETS) for word in words)


def _renewed(_document: Document, event: Event) -> Judged:
    """Count an agreement that was renewed as agreed upon anew."""
    done = event.mood is Mood.DONE and event.act.form is Form.PAST
    rank = 0.72 if _about(event) else 0.5
    return (ReportedStatus.SIGNED, rank) if event.act.act is Act.RENEW and done else None


def changed(document: Document, event: Event) -> Judged:
    """Count a change as the news where no paper of its own was signed: not 'the revised pact'."""
    if document.shapes[event.sentence].letters[event.index - 1 : event.index] in ("t", "'"):
        return None
    made = event.act.act is Act.AMEND and event.act.form in (Form.PAST, Form.PRESENT)
    done = made and event.mood is Mood.DONE and _about(event)
    return (ReportedStatus.AMENDED, 0.75) if done else None


def _planned(document: Document, event: Event) -> Judged:
    planned = event.act.act is Act.SIGN and event.mood is not Mood.DONE
    agreed = event.act.act is Act.REACH and event.instrument >= 0 and event.mood is Mood.DONE
    agreed = agreed and not _to_talk(document, event)
    if planned or agreed or event.act.act is Act.ANNOUNCE:
        return ReportedStatus.ANNOUNCED, 0.7
    return None


def _to_talk(document: Document, event: Event) -> bool:
    """Whether talks are all that was agreed upon: 'have agreed to hold talks on a treaty'."""
    if not document.folded.lower.startswith(_AGREES, event.act.start):
        return False
    following = document.shapes[event.sentence].items[event.index + 1 : event.index + _NEAR]
    acts = [item.mention for item in following if isinstance(item.mention, ActMention)]
    return bool(acts) and acts[0].act is Act.NEGOTIATE


def _opened(document: Document, event: Event) -> Judged:
    """Talks that have begun or go on are news of their own."""
    if event.act.act is not Act.NEGOTIATE or event.mood is not Mood.DONE or event.old:
        return None
    return (ReportedStatus.NEGOTIATING, 0.75) if has_begun(document, event) else None


def has_begun(document: Document, event: Event) -> bool:
    """Whether words beside talks say that they have begun or go on."""
    items = document.shapes[event.sentence].items
    near = items[max(0, event.index - 4) : event.index + 5]
    words = [document.folded.lower[item.start : item.end] for item in near]
    begun = any(word.startswith(_BEGINNINGS) for word in words)
    begun = begun or any(item.word in _CLOSING for item in near)
    return begun or event.act.form is Form.PRESENT


def _open(_document: Document, event: Event) -> Judged:
    if event.act.act is Act.NEGOTIATE:
        return ReportedStatus.NEGOTIATING, 0.6
    return None


JUDGES = (
    _voted_down,
    ended,
    in_force,
    _newly_signed,
    changed,
    _in_place,
    _signed,
    _initialled,
    _refused,
    _opened,
    _approved,
    _acceded,
    _planned,
    _renewed,
    _open,
)
"""The weightiest first."""
